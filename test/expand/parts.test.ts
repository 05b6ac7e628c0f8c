import {describe, expect, test} from 'vitest'
import {byteLength} from '../../src/expand/byte-length.js'
import {escapeWikitext} from '../../src/expand/escape-wikitext.js'
import {wantsLine} from '../../src/expand/parts.js'
import {StripState} from '../../src/expand/strip-state.js'
import {TemplateCache} from '../../src/expand/template-cache.js'
import {trim} from '../../src/expand/trim.js'
import {preprocess} from '../../src/preprocess/preprocess.js'

test('trim takes what PHP takes', () => {
  expect(trim(' \t\n\r\0\x0ba b\u00a0 ')).toBe('a b\u00a0')
  expect(trim(' \n ')).toBe('')
  expect(trim('')).toBe('')
  expect(trim('\fa\f')).toBe('\fa\f')
})

test('byteLength is that of UTF-8', () => {
  for (const text of ['', 'abc', 'é', '€', '😀', 'a\ud800', '\udc00b', '\ud83d\ud83d\ude00']) {
    expect(byteLength(text)).toBe(new TextEncoder().encode(text).length)
  }
})

describe('escapeWikitext', () => {
  // what MediaWiki's {{msgnw:}} makes of the same
  test.each([
    [
      "* a\n# b\n: c\n\n; d\n d\n----\n-----q\n\te\n!f\n~g ~~~~ __TOC__ _ ___ a://b http://x mailto:a@b ISBN 123 isbn 9 RFC 3 PMID\t4 XISBN 5 \r\n*q `\\ /?(),. % # ! - + @ $ ^ ~\n=a=\n''[]\u00a0 RFC\n3\n\n\n \n-- x\n\r\n\r*",
      '&#42; a\n&#35; b\n&#58; c\n&#10;&#59; d\n&#32;d\n&#45;---\n&#45;----q\n&#9;e\n!f\n~g ~~~~ _&#95;TOC_&#95; _ _&#95;_ a&#58;//b http&#58;//x mailto&#58;a@b ISBN&#32;123 isbn 9 RFC&#32;3 PMID&#9;4 XISBN&#32;5 &#13;\n*q `\\ /?(),. % # ! - + @ $ ^ ~\n&#61;a&#61;\n&#39;&#39;&#91;&#93;\u00a0 RFC&#10;3\n&#10;\n&#32;\n-- x\n&#13;\n&#13;*',
    ],
    ['----', '&#45;---'],
    [' a', '&#32;a'],
    ['<b>"x" & {{{y}}} | ;', '&#60;b&#62;&#34;x&#34; &#38; &#123;&#123;&#123;y&#125;&#125;&#125; &#124; &#59;'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j', (text, escaped) => {
    expect(escapeWikitext(text, ['http://', 'mailto:'])).toBe(escaped)
  })
})

test('wantsLine', () => {
  expect(['*', '#', ':', ';', '{|'].every(wantsLine)).toBe(true)
  expect(['', 'a', '{', '{{', '|', ' *', '=='].some(wantsLine)).toBe(false)
})

describe('TemplateCache', () => {
  const tree = (text: string) => preprocess(text, {extensionTags: new Set()})

  test('knows a text again, not another under the same title', () => {
    const cache = new TemplateCache()
    const root = tree('a')
    cache.set('T', root)
    expect(cache.get('T', 'a')).toBe(root)
    expect(cache.get('T', 'b')).toBeUndefined()
    expect(cache.get('T', 'a')).toBeUndefined()
  })

  test('drops what was not used for long', () => {
    const cache = new TemplateCache()
    const text = 'x'.repeat(1 << 20)
    for (let i = 0; i < 8; i++) cache.set(`T${i}`, tree(text))
    expect(cache.get('T0', text)).toBeDefined()
    cache.set('T8', tree(text))
    expect(cache.get('T1', text)).toBeUndefined()
    expect(cache.get('T0', text)).toBeDefined()
  })

  test('does not keep what is too large', () => {
    const cache = new TemplateCache()
    const text = 'x'.repeat(3 << 20)
    cache.set('T', tree(text))
    expect(cache.get('T', text)).toBeUndefined()
  })
})

test('StripState reads the content of nowiki as the tag shows it', () => {
  const strip = new StripState()
  const add = (name: string, inner?: string) =>
    strip.add(
      {
        kind: 'extension',
        node: {name, attributes: '', start: -1, end: -1, innerStart: -1, ...(inner !== undefined && {inner})},
        flatten: () => {
          throw new Error('not asked for')
        },
      },
      `<${name}>`,
    )
  const text = `${add('nowiki', '<b> "c"')}-${add('nowiki')}-${add('ref', 'r')}`
  const shown = strip.unstripNowiki(text)
  expect(strip.kill(shown)).toBe('&lt;b&gt; &quot;c&quot;--')
  expect(strip.unstrip(shown, 100, () => '')).toBe('&lt;b&gt; &quot;c&quot;--<ref>')
  expect(strip.unstripNowiki('none')).toBe('none')
  expect(strip.kill('none')).toBe('none')
  expect(strip.unstrip('\x7f\ue000\ue0ff', 100, () => 'bad')).toBe('')
})
