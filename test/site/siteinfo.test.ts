import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {englishWikipedia} from '../../src/site/english.js'
import {siteForLanguage, withAllLanguages} from '../../src/site/languages.js'
import {siteFromSiteinfo} from '../../src/site/siteinfo.js'
import {parseTitle} from '../../src/site/title.js'
import type {MagicWord, SiteConfig} from '../../src/site/types.js'

const folder = '../shared/conformance/siteinfo'
const missing = !existsSync(folder) && process.env.CI !== 'true'

/** A small answer in the newer format. */
const answer = {
  batchcomplete: true,
  query: {
    general: {
      mainpage: 'Hauptseite',
      base: 'https://koch.example/wiki/Hauptseite',
      sitename: 'Kochwiki',
      generator: 'MediaWiki 1.43.0',
      case: 'case-sensitive',
      lang: 'de',
      rtl: false,
      linktrail: '/^([äöüßa-z]+)(.*)$/sDu',
      linkprefixcharset: '',
      fallback: [{code: 'en'}],
      variants: [
        {code: 'sr', name: 'x'},
        {code: 'sr-ec', name: 'y'},
      ],
      maxarticlesize: 1024,
      timezone: 'Europe/Berlin',
      articlepath: '/wiki/$1',
      scriptpath: '/w',
      server: 'https://koch.example',
      wikiid: 'kochwiki',
      interwikimagic: false,
      magiclinks: {ISBN: true, PMID: false, RFC: true},
    },
    namespaces: {
      '0': {id: 0, case: 'case-sensitive', name: '', subpages: true, content: true, nonincludable: false},
      '10': {
        id: 10,
        case: 'first-letter',
        name: 'Vorlage',
        subpages: true,
        canonical: 'Template',
        content: false,
        nonincludable: false,
      },
      '102': {
        id: 102,
        case: 'first-letter',
        name: 'Rezept',
        subpages: false,
        canonical: 'Recipe',
        content: true,
        nonincludable: true,
      },
    },
    namespacealiases: [
      {id: 10, alias: 'V'},
      {id: 102, alias: 'R'},
    ],
    interwikimap: [
      {prefix: 'KW', url: 'https://koch.example/wiki/$1', local: true, localinterwiki: true, protorel: false},
      {prefix: 'en', url: 'https://cook.example/wiki/$1', language: 'English', protorel: false},
    ],
    magicwords: [
      {name: 'if', aliases: ['wenn', 'if'], 'case-sensitive': false},
      {name: 'lc', aliases: ['KLEIN:', 'LC:'], 'case-sensitive': false},
      {name: 'pagename', aliases: ['SEITENNAME', 'PAGENAME'], 'case-sensitive': true},
      {name: 'notoc', aliases: ['__KEIN_INHALT__'], 'case-sensitive': false},
      {name: 'img_thumbnail', aliases: ['mini'], 'case-sensitive': true},
      {name: 'redirect', aliases: ['#WEITER'], 'case-sensitive': false},
    ],
    functionhooks: ['if', 'lc', 'widget'],
    variables: ['pagename'],
    doubleunderscores: ['notoc'],
    extensiontags: ['<pre>', '<nowiki>', '<Widget>'],
    protocols: ['HTTPS://', '//'],
    languagevariants: {sr: {sr: {fallbacks: ['sr-ec']}, 'sr-ec': {fallbacks: ['sr']}}},
    specialpagealiases: [{realname: 'Recentchanges', aliases: ['Letzte_Änderungen', 'RecentChanges']}],
    extensions: [{type: 'parserhook', name: 'Cite'}, {type: 'other'}],
  },
}

/** The same in the older format, where a truth value is an empty string or absent. */
const oldAnswer = {
  query: {
    ...answer.query,
    general: {
      ...answer.query.general,
      rtl: undefined,
      interwikimagic: undefined,
      magiclinks: {ISBN: '', RFC: ''},
    },
    namespaces: {
      '0': {id: 0, case: 'case-sensitive', '*': '', subpages: '', content: ''},
      '10': {id: 10, case: 'first-letter', '*': 'Vorlage', subpages: '', canonical: 'Template'},
      '102': {id: 102, case: 'first-letter', '*': 'Rezept', canonical: 'Recipe', content: '', nonincludable: ''},
    },
    namespacealiases: [
      {id: 10, '*': 'V'},
      {id: 102, '*': 'R'},
    ],
    interwikimap: [
      {prefix: 'kw', url: 'https://koch.example/wiki/$1', local: '', localinterwiki: ''},
      {prefix: 'en', url: 'https://cook.example/wiki/$1', language: 'English'},
    ],
    magicwords: answer.query.magicwords.map(({'case-sensitive': sensitive, ...word}) => ({
      ...word,
      ...(sensitive && {'case-sensitive': ''}),
    })),
    functionhooks: {0: 'if', 1: 'lc', 5: 'widget'},
  },
}

describe('siteFromSiteinfo', () => {
  it.each([
    ['formatversion 2', answer],
    ['formatversion 1', oldAnswer],
    ['no outer query', answer.query],
  ])('reads an answer: %s', (_, json) => {
    const site = siteFromSiteinfo(json)
    expect(site).toMatchObject({
      name: 'Kochwiki',
      database: 'kochwiki',
      base: 'https://koch.example/wiki/Hauptseite',
      mainPage: 'Hauptseite',
      generator: 'MediaWiki 1.43.0',
      server: 'https://koch.example',
      articlePath: '/wiki/$1',
      scriptPath: '/w',
      language: 'de',
      direction: 'ltr',
      timezone: 'Europe/Berlin',
      case: 'case-sensitive',
      interwikiMagic: false,
      protocols: ['https://', '//'],
      variants: ['sr', 'sr-ec'],
      variantFallbacks: {sr: ['sr-ec'], 'sr-ec': ['sr']},
      magicLinks: {isbn: true, pmid: false, rfc: true},
      maxArticleSize: 1024,
    })
    expect([...site.namespaces.values()]).toEqual([
      {id: 0, name: '', aliases: [], case: 'case-sensitive', subpages: true, content: true, nonincludable: false},
      {
        id: 10,
        name: 'Vorlage',
        canonical: 'Template',
        aliases: ['V'],
        case: 'first-letter',
        subpages: true,
        content: false,
        nonincludable: false,
      },
      {
        id: 102,
        name: 'Rezept',
        canonical: 'Recipe',
        aliases: ['R'],
        case: 'first-letter',
        subpages: false,
        content: true,
        nonincludable: true,
      },
    ])
    expect(Object.fromEntries(site.namespaceNumbers)).toEqual({
      '': 0,
      vorlage: 10,
      template: 10,
      v: 10,
      rezept: 102,
      recipe: 102,
      r: 102,
    })
    expect([...site.interwiki.values()]).toEqual([
      {prefix: 'kw', url: 'https://koch.example/wiki/$1', local: true, self: true},
      {prefix: 'en', url: 'https://cook.example/wiki/$1', language: 'English', local: false},
    ])
    expect(site.functionHooks.get('#wenn')).toBe('if')
    expect(site.functionHooks.get('klein')).toBe('lc')
    expect(site.functionHooks.get('#widget')).toBe('widget')
    expect(site.variables.get('SEITENNAME')).toBe('pagename')
    expect(site.variables.get('seitenname')).toBeUndefined()
    expect(site.doubleUnderscores.get('__kein_inhalt__')).toBe('notoc')
    expect(site.imageOption('mini')).toEqual({id: 'img_thumbnail'})
    expect(site.redirectPattern.test('#weiter [[A]]')).toBe(true)
    expect([...site.extensionTags]).toEqual(['pre', 'nowiki', 'widget'])
    expect([...site.extensions]).toEqual(['Cite'])
    expect(site.specialPages.get('letzte änderungen')).toBe('Letzte Änderungen')
    expect(site.specialPages.get('recentchanges')).toBe('Letzte Änderungen')
    expect(parseTitle(site, 'KW:v:foo')?.text).toBe('Vorlage:Foo')
  })

  it('takes what is missing from the English Wikipedia', () => {
    const site = siteFromSiteinfo({general: {lang: 'en'}})
    expect(site).toMatchObject({
      name: 'Wikipedia',
      database: '',
      language: 'en',
      direction: 'ltr',
      interwikiMagic: true,
      linkTrail: englishWikipedia.linkTrail,
      magicLinks: {isbn: false, pmid: false, rfc: false},
    })
    expect(site.namespaces).toEqual(englishWikipedia.namespaces)
    expect(site.interwiki).toEqual(englishWikipedia.interwiki)
    expect(site.magicWords).toEqual(englishWikipedia.magicWords)
    expect(site.extensionTags).toEqual(englishWikipedia.extensionTags)
    expect(site.specialPages).toEqual(englishWikipedia.specialPages)
    expect(site.linkPrefix).toBeUndefined()
  })

  it('takes the usual aliases where only the names were asked for', () => {
    const site = siteFromSiteinfo({namespaces: {6: {name: 'Datei', canonical: 'File'}, 0: {name: '', id: 0}}})
    expect(site.namespaceNumbers.get('image')).toBe(6)
    expect(site.namespaces.get(0)).toMatchObject({name: '', case: 'first-letter', content: false})
  })

  it('skips entries without a name', () => {
    const site = siteFromSiteinfo({
      general: {variants: [{code: 'constructor'}]},
      magicwords: [{aliases: ['x']}, null],
      interwikimap: [{prefix: 'x'}, {url: 'y'}, 3],
      specialpagealiases: [{}],
      languagevariants: [],
      namespaces: [],
    })
    expect(site.magicWords.size + site.interwiki.size + site.specialPages.size + site.namespaces.size).toBe(0)
  })

  it.each([
    [null, /got null/],
    [undefined, /got undefined/],
    ['{"query": {}}', /got string/],
    [[1], /got a list/],
    [{}, /neither general nor namespaces/],
    [{query: {pages: []}}, /neither general nor namespaces/],
    [{query: 3}, /expected an object as query, got number/],
    [{error: {code: 'readapidenied', info: 'You need read permission.'}}, /You need read permission/],
    [{error: {code: 'readapidenied'}}, /readapidenied/],
    [{general: {}, magicwords: 'x'}, /magicwords has the wrong shape: string/],
    [{general: {}, namespaces: null}, /namespaces has the wrong shape: null/],
    [{general: 3}, /general has the wrong shape: number/],
    [{namespaces: {a: {name: 'x'}}}, /namespaces\.a is not a namespace but an object/],
    [{namespaces: {1: 'x'}}, /namespaces\.1 is not a namespace but string/],
  ])('names what is wrong with %j', (json, message) => {
    expect(() => siteFromSiteinfo(json)).toThrow(TypeError)
    expect(() => siteFromSiteinfo(json)).toThrow(message)
  })
})

describe.skipIf(missing)(`real answers${missing ? ' (skipped: ../shared is missing)' : ''}`, () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
  const files = missing ? [] : readdirSync(folder).map((file) => `${folder}/${file}`)

  it.each([...files, '../shared/conformance/parsertests-siteinfo.json'])('%s', (file) => {
    const site = siteFromSiteinfo(read(file))
    expect(site.namespaces.size).toBeGreaterThan(15)
    expect(parseTitle(site, 'template:_a')).toMatchObject({namespace: 10, name: 'A'})
    for (const [spelling, id] of [
      ['#if', 'if'],
      ['#invoke', 'invoke'],
      ['#tag', 'tag'],
      ['#special', 'special'],
      ['#formatdate', 'formatdate'],
      ['#language', 'language'],
      ['#lst', 'lst'],
      ['#property', 'property'],
      ['lc', 'lc'],
      ['UC', 'uc'],
      ['ns', 'ns'],
      ['urlencode', 'urlencode'],
      ['formatnum', 'formatnum'],
      ['int', 'int'],
      ['DEFAULTSORT', 'defaultsort'],
      ['PAGENAME', 'pagename'],
      ['NOEXTERNALLANGLINKS', 'noexternallanglinks'],
    ] as const) {
      expect(site.functionHooks.get(spelling), spelling).toBe(id)
    }
    for (const spelling of [
      'if',
      '#lc',
      '##language',
      'language',
      'tag',
      'subst',
      'msg',
      'invoke',
      'lc:',
      '#default',
    ]) {
      expect(site.functionHooks.get(spelling), spelling).toBeUndefined()
    }
    expect(site.variables.get('CURRENTYEAR')).toBe('currentyear')
    expect(site.variables.get('!')).toBe('!')
    expect(site.doubleUnderscores.get('__NOTOC__')).toBe('notoc')
    expect(site.doubleUnderscores.get('__notoc__')).toBe('notoc')
    expect(site.doubleUnderscores.get('__hiddencat__')).toBeUndefined()
    expect(site.imageOption('thumb')).toEqual({id: 'img_thumbnail'})
    expect(site.imageOption('200px')).toEqual({id: 'img_width', value: '200'})
    expect(site.imageOption('upright=1.2')).toEqual({id: 'img_upright', value: '1.2'})
    expect(site.redirectPattern.test('#redirect [[A]]')).toBe(true)
    expect(site.extensionTags.has('ref')).toBe(true)
    expect(site.protocols).toContain('https://')
  })

  /** Siblings of be-tarask stand at addresses with its old code. */
  const knownDifferences: Readonly<Record<string, number>> = {'be-tarask': 9}

  it.each(files)('is what the built-in data says: %s', (file) => {
    const site = withAllLanguages(siteFromSiteinfo(read(file)))
    const builtIn = siteForLanguage(site.language)
    expect(differences(site, builtIn)).toHaveLength(knownDifferences[site.language] ?? 0)
  })
})

/** Where two sites differ, spellings without regard to order and, where it does not count, case. */
function differences(site: SiteConfig, other: SiteConfig): unknown[] {
  const found: unknown[] = []
  const compare = (what: string, a: unknown, b: unknown) => {
    if (JSON.stringify(a) !== JSON.stringify(b)) found.push([what, a, b])
  }
  const plain = ({generator: _, ...rest}: SiteConfig) => ({
    ...rest,
    linkTrail: rest.linkTrail.source,
    linkPrefix: rest.linkPrefix?.source,
    redirectPattern: undefined,
    extensions: undefined,
    namespaces: [...rest.namespaces],
    namespaceNumbers: [...rest.namespaceNumbers],
    extensionTags: [...rest.extensionTags].sort(),
    specialPages: undefined,
  })
  const [a, b] = [plain(site), plain(other)]
  for (const key of Object.keys(a) as (keyof typeof a)[]) {
    if (!(['interwiki', 'magicWords'] as string[]).includes(key)) compare(key, a[key], b[key])
  }
  for (const [prefix, wiki] of site.interwiki) compare(prefix, wiki, other.interwiki.get(prefix))
  for (const [id, word] of site.magicWords) {
    const builtIn = other.magicWords.get(id)
    // Words of some extensions are left out of the data.
    if (builtIn) compare(id, spellings(word), spellings(builtIn))
  }
  return found
}

function spellings({names, caseSensitive}: MagicWord): string[] {
  return [...new Set(names.map((name) => (caseSensitive ? name : name.toLowerCase())))].sort()
}
