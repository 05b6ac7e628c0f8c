import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {walk} from '../../src/ast/children.js'
import type {ReferenceEntry, ReferenceList, Root} from '../../src/ast/flow.js'
import type {Reference} from '../../src/ast/phrasing.js'
import {plainText} from '../../src/extract/plain-text.js'
import {references} from '../../src/extract/references.js'
import {parse} from '../../src/pipeline.js'
import type {Page, PageSource} from '../../src/site/page.js'
import {toText} from '../../src/text/text.js'
import {processorTime} from '../processor-time.js'

const noPages: PageSource = {get: () => undefined}

function pagesOf(texts: Record<string, string>): PageSource {
  return {
    get: (title): Page | undefined => {
      const text = texts[title]
      const namespace = title.startsWith('Template:') ? 10 : 8
      return text === undefined ? undefined : {title, namespace, text, model: 'wikitext'}
    },
  }
}

function found(root: Root): {notes: Reference[]; lists: ReferenceList[]} {
  const notes: Reference[] = []
  const lists: ReferenceList[] = []
  walk(root, (node) => {
    if (node.type === 'reference') notes.push(node)
    else if (node.type === 'referenceList') lists.push(node)
  })
  return {notes, lists}
}

/** An entry as `number name uses content`, its errors and its details behind it. */
function shown(entry: ReferenceEntry): string {
  const {definition} = entry
  const text = definition ? plainText(definition.children) : '-'
  const errors = (entry.errors ?? []).map(({code}) => ` !${code.slice('cite-error-'.length)}`).join('')
  const details = (entry.details ?? []).map(
    (item) => ` (${item.number} ×${item.uses} ${plainText(item.definition?.details ?? [])})`,
  )
  return `${entry.number} ${entry.name ?? ''}×${entry.uses} ${text}${errors}${details.join('')}`
}

const listsOf = (text: string, pages = noPages) =>
  found(parse(text, {pages})).lists.map(({group, entries}) => [group, ...entries.map(shown)])

const codesOf = (text: string, pages = noPages): string[] => {
  const codes: string[] = []
  parse(text, {pages, onMessage: (message: VFileMessage) => codes.push(`${message.ruleId}`)})
  return codes.map((code) => code.replace('cite-error-', ''))
}

describe('numbers of notes', () => {
  it('count each group for itself, and a name once', () => {
    const {notes} = found(parse('<ref>a</ref><ref group="n">b</ref><ref name="x">c</ref><ref name="x"/><ref>d</ref>'))
    expect(notes.map(({group, number, use}) => [group, number, use])).toEqual([
      ['', 1, 1],
      ['n', 1, 1],
      ['', 2, 1],
      ['', 2, 2],
      ['', 3, 1],
    ])
  })

  it('take names as MediaWiki reads them', () => {
    expect(
      listsOf('<ref name="a  b">1</ref><ref name=" a&#32;b "/><ref name="a_b">2</ref><ref name=constructor/>'),
    ).toEqual([['', '1 a b×2 1', '2 a_b×1 2', '3 constructor×1 - !references-no-text']])
  })

  it('begin anew behind a list, names too', () => {
    const text = '<ref name="x">a</ref>\n<references/>\n<ref name="x">b</ref>\n<references/>\n<ref name="x">c</ref>'
    expect(listsOf(text)).toEqual([
      ['', '1 x×1 a'],
      ['', '1 x×1 b'],
      ['', '1 x×1 c'],
    ])
    expect(references(parse(text)).map((note) => note.text)).toEqual(['a', 'b', 'c'])
    expect(toText(parse(text), {references: 'list'})).toMatch(/1\. a\s+\[1\]\s+1\. b\s+\[1\]\s+1\. c/)
  })

  it('count a note within a note first', () => {
    const root = parse('{{#tag:ref|out<ref>in</ref>|name=x}} <references/>', {pages: noPages})
    expect(found(root).lists[0]?.entries.map(shown)).toEqual(['1 ×1 in', '2 x×1 out'])
  })

  it('are found in what templates write', () => {
    const pages = pagesOf({'Template:N': '<ref name="{{{1}}}">{{{1}}}</ref>{{#tag:ref|{{{1}}}}}'})
    // the content of a tag knows nothing of the template that it stands in
    expect(listsOf('{{n|a}}', pages)).toEqual([['', '1 {{{1}}}×1 {{{1}}}', '2 ×1 a']])
  })

  it('leave out what is no note', () => {
    const text = '<ref/><ref> </ref><ref name="a" follow="b">x</ref><ref follow="12">x</ref><ref>a <ref>b</ref>'
    const root = parse(text)
    expect(found(root).notes.map(({number}) => number)).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(found(root).lists).toEqual([])
    expect(references(root)).toEqual([])
    expect(toText(root, {references: 'list'}).trim()).toBe('')
    expect(codesOf(text)).toEqual([
      'ref-no-key',
      'ref-no-input',
      'ref-follow-conflicts',
      'ref-numeric-key',
      'included-ref',
    ])
  })
})

describe('marks of groups', () => {
  it('are those of counter styles', () => {
    const refs = (group: string, count: number) => `<ref group="${group}">x</ref>`.repeat(count)
    const labels = (group: string, count: number) => found(parse(refs(group, count))).notes.map(({label}) => label)
    expect(labels('lower-alpha', 28).slice(25)).toEqual(['z', 'aa', 'ab'])
    expect(labels('upper-alpha', 2)).toEqual(['A', 'B'])
    expect(labels('lower-greek', 25).slice(16)).toEqual(['ρ', 'σ', 'τ', 'υ', 'φ', 'χ', 'ψ', 'ω', 'αα'])
    expect(labels('upper-roman', 19).slice(3)).toContain('XIX')
    expect(labels('lower-roman', 4000).slice(3998)).toEqual(['mmmcmxcix', '4000'])
    expect(labels('decimal', 2)).toEqual(['1', '2'])
    expect(labels('note', 2)).toEqual([undefined, undefined])
  })

  it('are those of the wiki', () => {
    const pages = pagesOf({'MediaWiki:Cite link label group-note': ' * \n **  ***'})
    const {notes} = found(parse('<ref group="note">x</ref>'.repeat(4), {pages}))
    expect(notes.map(({label}) => label)).toEqual(['*', '**', '***', undefined])
    expect(references(parse('<ref group="lower-alpha">x</ref>'))[0]?.label).toBe('a')
  })
})

describe('lists of notes', () => {
  it('define notes', () => {
    expect(
      listsOf('<ref name="a"/><ref name="b"/><references><ref name="b">B</ref><ref name="a">A</ref></references>'),
    ).toEqual([['', '1 a×1 A', '2 b×1 B']])
  })

  it('show first what nothing cites', () => {
    const text = '<ref name="a"/><references><ref name="a">A</ref><ref name="u">U</ref><ref>V</ref></references>'
    expect(listsOf(text)).toEqual([['', '2 u×0 U !references-missing-key', '3 ×0 V !references-no-key', '1 a×1 A']])
    expect(references(parse(text)).map(({number, text: content}) => [number, content])).toEqual([
      [1, 'A'],
      [undefined, 'U'],
      [undefined, 'V'],
    ])
  })

  it('may be written by templates and functions', () => {
    const pages = pagesOf({'Template:Refs': '<ref name="a">A</ref>'})
    expect(listsOf('<ref name="a"/>{{#tag:references|{{refs}}}}', pages)).toEqual([['', '1 a×1 A']])
    expect(listsOf('<ref name="a"/><references>{{refs}}</references>', pages)).toEqual([['', '1 a×1 A']])
  })

  it('say what they can not show', () => {
    const text =
      '<ref name="a" group="g"/><references group="g"><ref name="a"/><ref name="b" group="h"/>' +
      '<ref name="a" group="h">A</ref><ref name="c" follow="a">C</ref></references>'
    const {lists} = found(parse(text))
    expect(lists[0]?.errors?.map(({code, arguments: values}) => [code, values])).toEqual([
      ['cite-error-empty-references-define', ['a', 'g']],
      ['cite-error-references-group-mismatch', ['h']],
      ['cite-error-ref-follow-conflicts', undefined],
    ])
    expect(lists[0]?.entries.map(shown)).toEqual(['1 a×1 A !references-group-mismatch'])
  })

  it('with attributes that they do not have are none', () => {
    const {lists} = found(parse('<ref>a</ref><references columns="2"/>'))
    expect(lists.map(({entries, automatic}) => [entries.length, automatic])).toEqual([
      [0, undefined],
      [1, true],
    ])
  })

  it('come by themselves at the end, each group its own', () => {
    const {lists} = found(parse('<ref group="g">a</ref><ref>b</ref><ref follow="zz">c</ref>'))
    expect(lists.map(({group, automatic, entries}) => [group, automatic, ...entries.map(shown)])).toEqual([
      ['', true, '1 ×1 b'],
      ['g', true, '1 ×1 a'],
    ])
    expect(lists[1]?.errors?.[0]?.code).toBe('cite-error-group-refs-without-references')
  })

  it('show what templates write into notes, without a mark', () => {
    const pages = pagesOf({'Template:Inner': '<ref>in</ref>'})
    const text = 'a<ref>out {{inner}}</ref>'
    expect(listsOf(text, pages)).toEqual([
      ['', '1 ×1 out'],
      ['', '1 ×0 in !references-no-key'],
    ])
    expect(references(parse(text, {pages})).map(({number, uses}) => [number, uses.length])).toEqual([
      [1, 1],
      [undefined, 0],
    ])
  })
})

describe('errors of notes', () => {
  it('are told with their place', () => {
    const messages: VFileMessage[] = []
    parse('a\n<ref name="x"/>', {onMessage: (message) => messages.push(message)})
    expect(messages.map(({ruleId, reason, line, column}) => [ruleId, reason, line, column])).toEqual([
      [
        'cite-error-references-no-text',
        'Cite error: Invalid <ref> tag; no text was provided for refs named "x".',
        2,
        1,
      ],
    ])
  })

  it('are found where content or direction differ', () => {
    const named = (attributes: string, text: string) => `<ref name="x"${attributes}>${text}</ref>`
    expect(codesOf(named('', 'a') + named('', 'b'))).toEqual(['references-duplicate-key'])
    expect(codesOf(named('', "''a'' [[b]]").repeat(3))).toEqual([])
    expect(codesOf(`${named('', 'a')}<ref follow="x">b</ref>${named('', 'a')}`)).toEqual(['references-duplicate-key'])
    expect(codesOf(named(' dir="rtl"', 'a') + named(' dir="LTR"', 'a'))).toEqual(['ref-conflicting-dir'])
    expect(codesOf(named(' dir="up"', 'a'))).toEqual(['ref-invalid-dir'])
    expect(codesOf(named(' what="up"', 'a'))).toEqual(['ref-too-many-keys'])
    expect(codesOf('<ref name="12">a</ref>')).toEqual(['ref-numeric-key'])
    expect(codesOf('<ref details="p">a</ref>')).toEqual(['ref-with-details-no-name'])
  })

  it('are found where a tag in a note is not closed', () => {
    const open = (text: string) => codesOf(`<ref name="x">${text}</ref>`)
    expect(open('a <references> b')).toEqual(['included-ref'])
    expect(open('a <i><ref></i> <!-- <ref> --> <refs> <ref')).toEqual([])
    expect(open('a </i><i><ref>')).toEqual(['included-ref'])
  })
})

describe('pages whose templates were not run', () => {
  it('may have elsewhere what is not found', () => {
    const text = '{{refs}}<ref name="a"/><ref group="g">b</ref><references><ref name="c">C</ref></references>'
    const messages: string[] = []
    const root = parse(text, {onMessage: ({reason}) => messages.push(reason)})
    expect(messages).toEqual([])
    expect(found(root).lists.map(({entries}) => entries.map(shown))).toEqual([['2 c×0 C', '1 a×1 -'], ['1 ×1 b']])
    expect(codesOf(text)).toEqual([
      'missing-template',
      'references-missing-key',
      'references-no-text',
      'group-refs-without-references',
    ])
    expect(parse('{{#if:x|}}<ref name="a"/>').children.length).toBe(2)
  })
})

describe('details of notes', () => {
  it('are notes below the note', () => {
    const text =
      '<ref name="b" details="p. 1">Book</ref><ref name="b" details="p. \'\'2\'\'"/><ref name="b" details="p. 1"/><ref>x</ref>'
    const root = parse(text)
    expect(listsOf(text)).toEqual([['', '1 b×0 Book (1 ×2 p. 1) (2 ×1 p. 2)', '2 ×1 x']])
    expect(found(root).notes.map(({number, subNumber, use}) => [number, subNumber, use])).toEqual([
      [1, 1, 1],
      [1, 2, 1],
      [1, 1, 2],
      [2, undefined, 1],
    ])
    expect(
      references(root).map((note) => [note.number, note.subNumber, note.extends, note.uses.length, note.text]),
    ).toEqual([
      [1, undefined, undefined, 0, 'Book'],
      [1, 1, 'b', 2, 'p. 1'],
      [1, 2, 'b', 1, 'p. 2'],
      [2, undefined, undefined, 1, 'x'],
    ])
    expect(toText(root, {references: 'list'})).toMatch(
      /\[1\.1\]\[1\.2\]\[1\.1\]\[2\]\s+1\. Book\s+1\.1\. p\. 1\s+1\.2\. p\. 2\s+2\. x/,
    )
  })

  it('are no part of lists', () => {
    expect(listsOf('<ref name="b" details=" "/><references><ref name="b" details="p">B</ref></references>')).toEqual([
      ['', '1 b×1 B !details-unsupported-context'],
    ])
    expect(listsOf('<references><ref name="b" details="">B</ref></references>')).toEqual([
      ['', '1 b×0 B !details-unsupported-context'],
    ])
  })
})

describe('many notes', () => {
  const timeOf = (text: string): number => processorTime(() => parse(text, {pages: noPages}), 2)

  it.each([
    ['names', (n: number) => Array.from({length: n}, (_, i) => `<ref name="n${i}">t${i}</ref>`).join('')],
    ['different contents', (n: number) => Array.from({length: n}, (_, i) => `<ref name="n">t${i}</ref>`).join('')],
    ['lists', (n: number) => '<ref>a</ref>\n<references/>\n'.repeat(n)],
    ['groups', (n: number) => Array.from({length: n}, (_, i) => `<ref group="g${i}">a</ref>`).join('')],
    ['details', (n: number) => Array.from({length: n}, (_, i) => `<ref name="n" details="${i}">a</ref>`).join('')],
    ['wrong directions', (n: number) => Array.from({length: n}, (_, i) => `<ref name="n" dir="${i}">a</ref>`).join('')],
    ['open tags', (n: number) => `<ref>${Array.from({length: n}, (_, i) => `<a${i}>`).join('')}<ref></ref>`],
    ['half tags', (n: number) => `<ref>${'<a<ref '.repeat(n)}</ref>`],
    ['notes of a list', (n: number) => `<references>${'<ref name="x">a</ref><ref>b</ref>'.repeat(n)}</references>`],
  ])('take linear time: %s', (_, make) => {
    timeOf(make(200))
    // eight times as much may take four times that on a busy machine, but not its square
    expect(timeOf(make(8000))).toBeLessThan(Math.max(timeOf(make(1000)), 5) * 32)
  })
})
