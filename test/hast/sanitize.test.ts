import {describe, expect, it} from 'vitest'
import {isAllowedElement, sanitizeAttributes} from '../../src/hast/sanitize/attributes.js'
import {cleanStyle} from '../../src/hast/sanitize/style.js'
import {processorTime} from '../processor-time.js'

describe('attributes', () => {
  it('are those that MediaWiki lets the element have', () => {
    expect(
      sanitizeAttributes('div', {id: 'a b', class: ' a\n b ', align: 'left', bgcolor: 'red', onclick: 'x'}),
    ).toEqual({
      id: 'a_b',
      className: ['a', 'b'],
      align: 'left',
    })
    expect(sanitizeAttributes('td', {colspan: '2', rowspan: '3', nowrap: '', bgcolor: 'red', clear: 'x'})).toEqual({
      colSpan: '2',
      rowSpan: '3',
      noWrap: true,
      bgColor: 'red',
    })
    expect(sanitizeAttributes('nosuch', {lang: 'de', width: '3'})).toEqual({lang: 'de'})
    expect(sanitizeAttributes('p', undefined)).toEqual({})
  })

  it('may be of the page itself, but not those that MediaWiki trusts', () => {
    const written = {
      'data-a-b': '1',
      'data-1a': '2',
      'data-é': '3',
      'data-mw': '4',
      'data-mw-x': '5',
      'data-parsoid': '6',
      'data-ooui': '7',
      'data-a:b': '8',
    }
    expect(sanitizeAttributes('p', written)).toEqual({dataAB: '1', data1a: '2', 'data-é': '3'})
  })

  it('need itemscope for some microdata', () => {
    expect(sanitizeAttributes('p', {itemtype: 'https://a.example', itemprop: 'a b'})).toEqual({itemProp: ['a', 'b']})
    expect(
      sanitizeAttributes('p', {itemscope: '', itemtype: 'https://a.example', itemid: 'javascript:x', itemref: 'a b'}),
    ).toEqual({itemScope: true, itemType: 'https://a.example', itemRef: ['a', 'b']})
  })

  it('have clean values', () => {
    expect(sanitizeAttributes('p', {tabindex: '3', id: ' ', class: ' ', title: ' a\n\tb '})).toEqual({
      title: ' a\n\tb ',
    })
    expect(sanitizeAttributes('p', {tabindex: '0', 'aria-labelledby': 'a b', role: 'note'})).toEqual({
      tabIndex: '0',
      ariaLabelledBy: ['a', 'b'],
      role: 'note',
    })
    expect(sanitizeAttributes('q', {cite: 'javascript:x'})).toEqual({})
    expect(sanitizeAttributes('q', {cite: 'https://a.example'})).toEqual({cite: 'https://a.example'})
    expect(
      sanitizeAttributes('p', {about: ' vbscript:x', resource: 'data:x', property: 'p', typeof: 'a b'}),
    ).toMatchObject({
      property: 'p',
    })
  })

  it('do not reach the prototype', () => {
    const written = JSON.parse('{"__proto__": "x", "constructor": "y", "data-__proto__": "z"}') as Record<
      string,
      string
    >
    expect(Object.keys(sanitizeAttributes('p', written))).toEqual(['data__proto__'])
    expect(isAllowedElement('constructor')).toBe(false)
    expect(isAllowedElement('__proto__')).toBe(false)
  })
})

describe('styles', () => {
  it.each([
    ['color: red;', 'color: red;'],
    ['--x: var(--y)', '--x: var(--y)'],
    ['content: "\\22 x"', 'content: "\\22 x"'],
    ['a/* b */c', 'a c'],
    ['color: red/* x', 'color: red'],
    ['/* a */', '/* a */'],
    ['a:\\\nb', 'a:b'],
    ['a:\\', 'a:\\5c '],
    ['/* insecure input */', '/* insecure input */'],
    ['width: attr(x)', 'width: attr(x)'],
  ])('%j stands as %j', (written, clean) => expect(cleanStyle(written)).toBe(clean))

  it.each([
    'background: url(x)',
    'background: u\\rl(x)',
    'background: u\\72l(x)',
    'background: \\000075 rl (x)',
    'width: EXPRESSION(alert(1))',
    'filter: progid',
    'accelerator : x',
    '-o-link: x',
    '-o-replace:x',
    'image(x)',
    'background: image-set("x" 1x)',
    'width: attr(a, url)',
    'width: ATTR(a URL)',
  ])('%j is insecure', (written) => expect(cleanStyle(written)).toBe('/* insecure input */'))

  it.each(['a\0b', 'a\\1 b', 'a\\d800 b', 'a\\ffffff b'])('%j has invalid characters', (written) =>
    expect(cleanStyle(written)).toBe('/* invalid control char */'),
  )

  it('takes linear time', () => {
    for (const part of ['/*', '\\', 'attr(a ', 'url ', 'filter\t']) {
      // Quadratic time would be half a minute.
      expect(processorTime(() => cleanStyle(part.repeat(400_000 / part.length)))).toBeLessThan(5000)
    }
  })
})
