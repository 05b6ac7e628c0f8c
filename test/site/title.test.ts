import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSite} from '../../src/site/create.js'
import {englishData, englishWikipedia} from '../../src/site/english.js'
import {siteForLanguage} from '../../src/site/languages.js'
import {decodeLinkTarget, parseTitle, type Title} from '../../src/site/title.js'
import {processorTime} from '../processor-time.js'
import {latgalian} from './ltg.js'
import {titleCases} from './title-cases.js'

function show(title: Title | undefined): string | undefined {
  if (!title) return undefined
  const prefix = title.interwiki === undefined ? '' : `${title.interwiki}>`
  return `${prefix}${title.namespace} ${title.text}${title.fragment === undefined ? '' : `#${title.fragment}`}`
}

describe('parseTitle', () => {
  it.each(titleCases.map((row) => ({row})))('reads $row as MediaWiki does', ({row: [text, answer, namespace = 0]}) => {
    expect(show(parseTitle(latgalian, text, {namespace}))).toBe(answer)
  })

  it('gives the parts of a title', () => {
    expect(parseTitle(latgalian, 'Image_talk: foo_bar #Top_x')).toEqual({
      text: 'Sprīža ap failu:Foo bar',
      namespace: 7,
      name: 'Foo bar',
      fragment: 'Top x',
      colon: false,
    })
    expect(parseTitle(latgalian, ':WIKT:foo')).toEqual({
      text: 'foo',
      namespace: 0,
      name: 'foo',
      interwiki: 'wikt',
      colon: true,
    })
  })

  it('says that a link is forced by a colon or by the prefix of the wiki itself', () => {
    expect(parseTitle(latgalian, 'Category:x')?.colon).toBe(false)
    expect(parseTitle(latgalian, ':Category:x')?.colon).toBe(true)
    expect(parseTitle(latgalian, 'ltg:Category:x')).toMatchObject({text: 'Kategoreja:X', colon: true})
    expect(parseTitle(latgalian, 'ltg:')).toMatchObject({text: 'Suoku puslopa', colon: true})
  })

  it('comes to an end where the main page has the prefix of the wiki itself', () => {
    const site = createSite({...englishData, mainPage: 'en:Main'})
    expect(parseTitle(site, 'en:')?.text).toBe('En:Main')
    expect(parseTitle(createSite({...englishData, mainPage: 'Project:<'}), 'en:')).toBeUndefined()
  })

  it("upper-cases first letters as Wikimedia's wikis do", () => {
    const first = (text: string) => parseTitle(englishWikipedia, text)?.text
    expect(['ßa', 'ŉa', 'ﬁx', 'ა', 'ᾳ', 'ᾠδή', 'ῒ', 'ǆ', 'ÿ', '𐐨'].map(first)).toEqual([
      'ßa',
      'ŉa',
      'ﬁx',
      'ა',
      'ᾼ',
      'ᾨδή',
      'ῒ',
      'Ǆ',
      'Ÿ',
      '𐐀',
    ])
    expect(parseTitle(siteForLanguage('tr'), 'istanbul')?.text).toBe('İstanbul')
    expect(parseTitle(siteForLanguage('tr'), 'ılıca')?.text).toBe('Ilıca')
    expect(parseTitle(siteForLanguage('de'), 'istanbul')?.text).toBe('Istanbul')
  })

  it('leaves the first letter where case counts', () => {
    const site = createSite({
      ...englishData,
      namespaces: englishData.namespaces.map((namespace) => ({...namespace, case: 'case-sensitive'})),
    })
    expect(parseTitle(site, 'foo')?.text).toBe('foo')
    expect(parseTitle(site, 'template:_foo')?.text).toBe('Template:foo')
  })

  it('reads a title in a namespace that the wiki does not have as one without prefix', () => {
    expect(parseTitle(englishWikipedia, 'foo', {namespace: 4242})).toMatchObject({text: 'Foo', namespace: 4242})
  })

  it('resolves relative links where the namespace has subpages', () => {
    const base = {text: 'Lītuotuojs:A/B', namespace: 2}
    expect(parseTitle(latgalian, '/c', {base})?.text).toBe('Lītuotuojs:A/B/c')
    expect(parseTitle(latgalian, '../d#x', {base})).toMatchObject({text: 'Lītuotuojs:A/d', fragment: 'x'})
    expect(parseTitle(latgalian, '../../e', {base})).toBeUndefined()
    expect(parseTitle(latgalian, '../..', {base})).toBeUndefined()
    expect(parseTitle(latgalian, '/doc', {base: {text: 'Taiss:X', namespace: 10}, namespace: 10})?.text).toBe(
      'Taiss:X/doc',
    )
    expect(parseTitle(latgalian, '/c', {base: {text: 'A', namespace: 0}})?.text).toBe('/c')
    // A page that a template call names so is below the page that calls, not below Template:.
    const namespaces = englishData.namespaces.map((namespace) => ({...namespace, subpages: true}))
    const site = createSite({...englishData, namespaces})
    expect(parseTitle(site, '/c', {base: {text: 'A', namespace: 0}, namespace: 10})?.text).toBe('A/c')
  })

  it('never throws, and reads its own answer as itself', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        ':',
        '#',
        '_',
        ' ',
        'talk',
        'File',
        'de',
        'en',
        'ltg',
        '/',
        '..',
        '&amp;',
        '&#32;',
        '%41',
        '\u200e',
        '~',
        'ß',
        'ǆ',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const title = parseTitle(latgalian, text)
          if (!title || title.interwiki !== undefined || title.text === '') return
          expect(title.text).toBe(title.text.trim())
          expect(parseTitle(latgalian, title.text)).toMatchObject({text: title.text, namespace: title.namespace})
        },
      ),
      {numRuns: 500},
    )
  })

  it('gives plain titles the same answer by the short way as by the long one', () => {
    const unit = fc.constantFrom(...'aZ09 ,\'()-!"$*;=?@^`\\+éжあ\u0301ß/:#._')
    fc.assert(
      fc.property(fc.string({unit, maxLength: 90}), (text) => {
        // The space at the start is dropped, but not by the short way.
        expect(parseTitle(latgalian, text)).toEqual(parseTitle(latgalian, ` ${text}`))
      }),
      {numRuns: 2000},
    )
  })

  it('takes time that grows with the length only', () => {
    for (const unit of ['a', ':', ' :', 'a:', 'en:', '#', '/', './', '&amp;', '%41', '&', '_ ']) {
      const text = unit.repeat(200_000)
      const both = () => {
        parseTitle(englishWikipedia, text)
        parseTitle(englishWikipedia, text, {base: {text, namespace: 2}})
      }
      expect(processorTime(both), unit).toBeLessThan(2000)
    }
  })
})

describe('decodeLinkTarget', () => {
  it('decodes percent signs as UTF-8', () => {
    expect(decodeLinkTarget('Caf%C3%A9_%22x%22')).toBe('Café_"x"')
    expect(decodeLinkTarget('100%')).toBe('100%')
    expect(decodeLinkTarget('%zz%4')).toBe('%zz%4')
    expect(decodeLinkTarget('a+b%2Bc')).toBe('a+b+c')
    expect(decodeLinkTarget('%EF%BB%BFx')).toBe('\ufeffx')
    expect(decodeLinkTarget('plain')).toBe('plain')
  })

  it('makes a target out of broken UTF-8 that is no title', () => {
    expect(decodeLinkTarget('caf%E9')).toBe('caf\ufffd')
    expect(parseTitle(englishWikipedia, decodeLinkTarget('caf%E9'))).toBeUndefined()
  })
})
