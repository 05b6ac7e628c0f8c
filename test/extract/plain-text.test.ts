import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {plainText, referenceMark} from '../../src/extract/plain-text.js'

describe('plainText', () => {
  it('collapses white space and trims', () => {
    expect(plainText([b.text(' a \n b'), b.text('  c ')])).toBe('a b c')
    expect(plainText(b.text('abc'))).toBe('abc')
    expect(plainText([b.text('a'), b.emphasis(' b '), b.text(' c')])).toBe('a b c')
    expect(plainText([b.text('5\u00a0km')])).toBe('5\u00a0km')
    expect(plainText([])).toBe('')
    expect(plainText(b.text(' \n '))).toBe('')
  })

  it('leaves out what shows nothing in the text', () => {
    const nodes = [
      b.text('a'),
      b.reference({number: 1}, 'note'),
      b.category('C'),
      b.comment('c'),
      b.languageLink({prefix: 'de', title: 'x', url: 'u'}),
      b.media({title: 'File:A.jpg', format: 'thumbnail'}, 'caption'),
      b.behaviorSwitch('notoc'),
      b.redirect('B'),
      b.referenceList(),
      b.gallery([b.media({title: 'File:A.jpg'}, 'g')]),
      b.parserFunction('if', ['x']),
      b.transclusion({name: 'reflist', parameters: {1: '5'}}),
      b.extensionElement('indicator', {value: 'i'}, 'i'),
      b.htmlElement('span', {style: 'x:y; display : none'}, 'hidden'),
      b.htmlElement('style', {}, '.a{}'),
      b.text('b'),
    ]
    expect(plainText(nodes)).toBe('ab')
    expect(plainText(nodes, {references: true})).toBe('a[1]b')
  })

  it('writes line breaks and blocks as lines', () => {
    expect(plainText([b.text('a'), b.lineBreak(), b.text('b'), b.htmlElement('br'), b.text('c')])).toBe('a\nb\nc')
    expect(plainText([b.list(false, ['a', [b.text('b'), b.list(true, ['c'])]]), b.text('d')])).toBe('a\nb\nc\nd')
    expect(
      plainText([b.htmlElement('div', {}, 'a'), b.htmlElement('p', {}, 'b'), b.htmlElement('span', {}, 'c')]),
    ).toBe('a\nb\nc')
    expect(plainText(b.table([b.tableRow(['a', 'b']), b.tableRow(['c'])]))).toBe('a b\nc')
    expect(plainText(b.htmlElement('tr', {}, [b.htmlElement('td', {}, 'a'), b.htmlElement('th', {}, 'b')]))).toBe('a b')
    expect(plainText([b.definitionTerm('t'), b.definitionDescription('d'), b.heading(2, 'h'), b.paragraph('p')])).toBe(
      't\nd\nh\np',
    )
  })

  it('keeps white space where it counts', () => {
    expect(plainText([b.text('x '), b.preformatted([b.text('a  b\n'), b.strong(' c')]), b.text(' y  z')])).toBe(
      'x\na  b\n c\ny z',
    )
    expect(plainText([b.code('a  b', {inline: true}), b.code('c\n d')])).toBe('a  b\nc\n d')
    expect(plainText([b.math('x^2'), b.math('y', {display: 'block'})])).toBe('x^2\ny')
  })

  it('shows links, addresses, variants and parameters', () => {
    expect(plainText(b.link({title: 'A'}, 'b'))).toBe('b')
    expect(plainText(b.externalLink('https://a.example', 'x'))).toBe('x')
    expect(plainText(b.externalLink({url: 'https://a.example', kind: 'bracketed', number: 1}))).toBe('')
    expect(plainText(b.externalLink({url: 'https://a.example', kind: 'free'}))).toBe('https://a.example')
    expect(plainText(b.languageVariant({}, '電腦'))).toBe('電腦')
    expect(plainText([b.parameter('x'), b.text(' '), b.parameter('y', 'd')])).toBe('{{{x}}} d')
    expect(plainText(b.extensionElement('poem', {value: 'raw'}, 'Roses'))).toBe('Roses')
    expect(plainText(b.extensionElement('score', {value: 'c d e'}))).toBe('')
  })

  it('shows what calls made, and of a few that were not run an argument', () => {
    expect(plainText(b.transclusion({name: 'convert', parameters: {1: '5'}}, '5 km'))).toBe('5 km')
    expect(plainText(b.transclusion({name: 'Nowrap', parameters: {1: 'a b'}}))).toBe('a b')
    expect(plainText(b.transclusion({name: 'lang', parameters: {1: 'fr', 2: 'chat'}}))).toBe('chat')
    expect(plainText(b.transclusion({name: 'lang-fr', parameters: {1: 'chat'}}))).toBe('chat')
    expect(plainText(b.transclusion({name: 'quote', parameters: {text: 'Hear'}}))).toBe('Hear')
    expect(plainText([b.text('a'), b.transclusion({name: 'ndash'}), b.text('b')])).toBe('a–b')
    expect(plainText(b.transclusion({name: 'constructor'}))).toBe('')
    expect(plainText(b.transclusion({name: 'Convert', parameters: {1: '5', 2: 'km', 3: 'mi', abbr: 'on'}}))).toBe(
      '5 km',
    )
    expect(plainText(b.transclusion({name: 'Start_date', parameters: {1: '1887', 2: '8', 3: '2', df: 'y'}}))).toBe(
      '1887-8-2',
    )
    expect(plainText(b.transclusion({name: 'hlist', parameters: {1: 'a', 2: 'b'}}))).toBe('a · b')
    expect(plainText(b.transclusion({name: 'circa', parameters: {1: '1900'}}))).toBe('c. 1900')
    expect(plainText(b.transclusion({name: 'angbr', parameters: {text: 'x'}}))).toBe('⟨x⟩')
    expect(plainText(b.transclusion({name: 'citation needed', parameters: {date: 'May'}}))).toBe('')
    expect(plainText(b.transclusion({name: 'convert'}))).toBe('')
    expect(plainText(b.infobox({name: 'Infobox', parameters: {a: 'x'}}))).toBe('')
  })

  it('shows the characters that magic words stand for', () => {
    expect(plainText([b.text('a '), b.parserFunction('!'), b.text(' b'), b.parserFunction('=')])).toBe('a | b=')
    expect(plainText(b.parserFunction('if', ['x'], '#if'))).toBe('')
  })

  it('takes any depth, and nodes of plugins', () => {
    let deep: Content = b.text('x')
    for (let i = 0; i < 100_000; i++) deep = b.htmlElement('div', {}, [deep])
    expect(plainText(deep)).toBe('x')
    expect(plainText({type: 'spoiler', children: [b.text('y')]} as never)).toBe('y')
    expect(plainText({type: 'other'} as never)).toBe('')
  })

  it('makes marks of notes', () => {
    expect(referenceMark({group: '', number: 2})).toBe('[2]')
    expect(referenceMark({group: 'note', number: 2})).toBe('[note 2]')
    expect(referenceMark({group: ''})).toBe('')
  })
})
