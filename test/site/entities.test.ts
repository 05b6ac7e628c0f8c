import {describe, expect, it} from 'vitest'
import {decodeEntities, isAllowedCodePoint} from '../../src/site/entities.js'
import {processorTime} from '../processor-time.js'

describe('decodeEntities', () => {
  /** As MediaWiki 1.39 shows them. */
  it.each([
    ['R&amp;D &#8211; caf&eacute;', 'R&D – café'],
    ['&AMP; &QUOT; &apos;', '& " \''],
    ['&NotEqualTilde; &fjlig; &CapitalDifferentialD; &lang;', '≂̸ fj ⅅ ⟨'],
    ['&רלמ;&رلم;', '\u200f\u200f'],
    ['&#065; &#x0041; &#X41; &#x1F600;', 'A A A 😀'],
    [
      '&#9;&#10;&#xa0;&#xd7ff;&#xe000;&#xfffd;&#xfdd0;&#x1fffe;&#x10ffff;',
      '\t\n\u00a0\ud7ff\ue000\ufffd\ufdd0\u{1fffe}\u{10ffff}',
    ],
    ['&amp;lt;', '&lt;'],
    ['&amp;&amp;', '&&'],
  ])('decodes %j', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded)
  })

  it.each([
    '&Amp;',
    '&copy',
    '&nosuch;',
    '&;',
    '&#;',
    '&#x;',
    '&#xg;',
    '&#65',
    '&#0;',
    '&#12;',
    '&#13;',
    '&#x7f;',
    '&#x9f;',
    '&#xd800;',
    '&#xfffe;',
    '&#xffff;',
    '&#x110000;',
    '&#99999999999999999999;',
    '& b; a',
    'plain',
  ])('leaves %j', (text) => {
    expect(decodeEntities(text)).toBe(text)
  })

  it('puts something in the place of numbers that are not allowed where asked to', () => {
    expect(decodeEntities('a&#0;b&#xd800;c&nosuch;d&amp;e&#x85;', '\ufffd')).toBe('a\ufffdb\ufffdc&nosuch;d&e\ufffd')
  })

  it('knows which code points are allowed', () => {
    expect([0, 9, 10, 11, 13, 0x20, 0x7e, 0x7f, 0xa0, 0xdfff, 0x10000, 0x110000].map(isAllowedCodePoint)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
      false,
      true,
      false,
      true,
      false,
    ])
  })

  it('takes linear time', () => {
    for (const unit of ['&', '&a', '&#', '&#1', '&#x', 'a;'])
      expect(processorTime(() => decodeEntities(unit.repeat(300_000)))).toBeLessThan(3000)
  })
})
