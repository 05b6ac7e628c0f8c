import {describe, expect, it} from 'vitest'
import {siteForLanguage, siteFromDump} from '../../src/site/languages.js'
import {parseTitle} from '../../src/site/title.js'
import type {SiteConfig} from '../../src/site/types.js'

function trail(site: SiteConfig, text: string): string {
  site.linkTrail.lastIndex = 0
  return site.linkTrail.exec(text)?.[0] ?? ''
}

describe('siteForLanguage', () => {
  it('knows a language with all its words', () => {
    const site = siteForLanguage('de')
    expect(site).toMatchObject({
      name: 'Wikipedia',
      database: 'dewiki',
      base: 'https://de.wikipedia.org/wiki/Wikipedia:Hauptseite',
      server: '//de.wikipedia.org',
      language: 'de',
      timezone: 'Europe/Berlin',
      magicLinks: {isbn: true, pmid: true, rfc: true},
    })
    expect(siteForLanguage('tr').functionHooks.get('#eğer')).toBe('if')
    expect(site.variables.get('SEITENNAME')).toBe('pagename')
    expect(site.imageOption('hochkant=1.2')).toEqual({id: 'img_upright', value: '1.2'})
    expect(site.imageOption('thumb')).toEqual({id: 'img_thumbnail'})
    expect(site.specialPages.get('recentchanges')).toBe('Letzte Änderungen')
    expect(parseTitle(site, 'Bild:a.jpg')?.text).toBe('Datei:A.jpg')
    expect(parseTitle(site, 'de:a')?.interwiki).toBeUndefined()
    expect(parseTitle(site, 'w:a')?.interwiki).toBe('w')
    expect(site.interwiki.get('wikt')?.url).toBe('https://de.wiktionary.org/wiki/$1')
  })

  it('knows the words of other languages that decide how a page reads', () => {
    expect(siteForLanguage('pl').imageOption('mały')).toEqual({id: 'img_thumbnail'})
    expect(parseTitle(siteForLanguage('pl'), 'Grafika:x.png')?.text).toBe('Plik:X.png')
    expect(siteForLanguage('ko').doubleUnderscores.get('__목차숨김__')).toBe('notoc')
    expect(siteForLanguage('he')).toMatchObject({direction: 'rtl', language: 'he'})
    expect(parseTitle(siteForLanguage('sv'), 'Fil:x.png')?.namespace).toBe(6)
  })

  it('takes words from the language that one falls back to', () => {
    expect(siteForLanguage('bar').imageOption('mini')).toEqual({id: 'img_thumbnail'})
    expect(parseTitle(siteForLanguage('bar'), 'Vorlage:x')?.namespace).toBe(10)
    expect(siteForLanguage('ln').imageOption('vignette')).toEqual({id: 'img_thumbnail'})
  })

  it('knows link trails and prefixes', () => {
    expect(trail(siteForLanguage('en'), 'sä x')).toBe('s')
    expect(trail(siteForLanguage('de'), 'näs x')).toBe('näs')
    expect(trail(siteForLanguage('ltg'), 'ēšS x')).toBe('ēšS')
    expect(trail(siteForLanguage('uk'), 'ами x')).toBe('ами')
    expect(trail(siteForLanguage('zh'), 'abc')).toBe('')
    expect(trail(siteForLanguage('ca'), "l'a''b")).toBe("l'a")
    expect(siteForLanguage('ar').linkPrefix?.exec('x وال')?.[0]).toBe('وال')
    expect(siteForLanguage('de').linkPrefix).toBeUndefined()
  })

  it('knows subdomains that are not the code of the language', () => {
    expect(siteForLanguage('als')).toMatchObject({language: 'gsw', server: '//als.wikipedia.org', database: 'alswiki'})
    expect(siteForLanguage('gsw')).toMatchObject({language: 'gsw', server: '//als.wikipedia.org'})
    expect(siteForLanguage('no')).toMatchObject({language: 'nb', server: '//no.wikipedia.org'})
    expect(siteForLanguage('simple')).toMatchObject({language: 'en', server: '//simple.wikipedia.org'})
    expect(siteForLanguage('be-x-old')).toMatchObject({language: 'be-tarask', database: 'be_x_oldwiki'})
    expect(siteForLanguage('zh-min-nan')).toMatchObject({language: 'nan', database: 'zh_min_nanwiki'})
  })

  it('knows variants', () => {
    expect(siteForLanguage('sr')).toMatchObject({
      variants: ['sr', 'sr-ec', 'sr-el'],
      variantFallbacks: {sr: ['sr-ec'], 'sr-ec': ['sr'], 'sr-el': ['sr']},
    })
    expect(siteForLanguage('zh').variants).toContain('zh-tw')
  })

  it('gives an unknown language English words', () => {
    const site = siteForLanguage('xx')
    expect(site).toMatchObject({language: 'xx', direction: 'ltr', server: '//xx.wikipedia.org'})
    expect(site.imageOption('thumb')).toEqual({id: 'img_thumbnail'})
    expect(parseTitle(site, 'Image:x')?.text).toBe('File:X')
    expect(parseTitle(site, 'WP:x')?.text).toBe('WP:x')
    expect(site.namespaces.has(100)).toBe(false)
  })
})

describe('siteFromDump', () => {
  it('takes names and case from the head, the rest from the language', () => {
    const site = siteFromDump({
      name: 'Wikipédia',
      database: 'frwiki',
      base: 'https://fr.wikipedia.org/wiki/Wikip%C3%A9dia:Accueil_principal',
      generator: 'MediaWiki 1.30.0',
      case: 'first-letter',
      language: 'fr',
      namespaces: [
        {id: -1, name: 'Spécial', case: 'first-letter'},
        {id: 0, name: '', case: 'first-letter'},
        {id: 4, name: 'Wikipédia', case: 'first-letter'},
        {id: 6, name: 'Fichier', case: 'first-letter'},
        {id: 10, name: 'Modele', case: 'case-sensitive'},
        {id: 100, name: 'Portail', case: 'first-letter'},
        {id: 102, name: 'Autre', case: 'first-letter'},
        {id: 828, name: 'Module', case: 'first-letter'},
      ],
    })
    expect(site).toMatchObject({
      name: 'Wikipédia',
      database: 'frwiki',
      generator: 'MediaWiki 1.30.0',
      server: '//fr.wikipedia.org',
      articlePath: '/wiki/$1',
      scriptPath: '/w',
      mainPage: 'Wikipédia:Accueil principal',
      language: 'fr',
      case: 'first-letter',
    })
    expect(site.namespaces.get(10)).toMatchObject({name: 'Modele', canonical: 'Template', case: 'case-sensitive'})
    expect(parseTitle(site, 'modèle:x')?.text).toBe('Modele:x')
    expect(parseTitle(site, 'Image:x')?.text).toBe('Fichier:X')
    expect(parseTitle(site, 'WP:x')?.namespace).toBe(4)
    expect(site.namespaces.get(100)).toMatchObject({canonical: 'Portail', subpages: true})
    expect(site.namespaces.get(102)).toEqual({
      id: 102,
      name: 'Autre',
      aliases: [],
      case: 'first-letter',
      subpages: true,
      content: false,
      nonincludable: false,
    })
    expect(site.namespaces.has(14)).toBe(false)
    expect(site.imageOption('vignette')).toEqual({id: 'img_thumbnail'})
    expect(parseTitle(site, 'fr:x')?.interwiki).toBeUndefined()
  })

  it('links to wikis of the same family', () => {
    const site = siteFromDump({
      name: 'Wikisource',
      base: 'https://de.wikisource.org/wiki/Hauptseite',
      language: 'de',
      namespaces: [
        {id: 4, name: 'Wikisource'},
        {id: 0, name: ''},
      ],
    })
    expect(site).toMatchObject({database: 'dewikisource', language: 'de', server: '//de.wikisource.org'})
    expect(site.interwiki.get('fr')?.url).toBe('https://fr.wikisource.org/wiki/$1')
    expect(site.interwiki.get('w')?.url).toBe('https://de.wikipedia.org/wiki/$1')
    expect(site.interwiki.get('de')?.self).toBe(true)
    expect(site.extensionTags.has('pagelist')).toBe(true)
    expect(parseTitle(site, 'WP:x')?.namespace).toBe(0)
    expect(parseTitle(site, 'Project:x')?.text).toBe('Wikisource:X')
  })

  it('believes the language that the head gives', () => {
    const site = siteFromDump({
      base: 'https://de.wikipedia.org/wiki/X',
      language: 'fr',
      namespaces: [{id: 10, name: 'Vorlage'}],
    })
    expect(site).toMatchObject({language: 'fr', server: '//de.wikipedia.org', database: 'dewiki'})
    expect(site.imageOption('vignette')).toBeDefined()
    expect(site.interwiki.get('de')?.self).toBe(true)
    expect(parseTitle(site, 'Modèle:x')?.text).toBe('Vorlage:X')
  })

  it('takes the language from the address, then from the database', () => {
    expect(siteFromDump({base: 'https://ja.wikipedia.org/wiki/X', namespaces: []}).language).toBe('ja')
    expect(siteFromDump({base: 'https://als.m.wikipedia.org/wiki/X', namespaces: []}).language).toBe('gsw')
    const site = siteFromDump({database: 'be_x_oldwiki', namespaces: []})
    expect(site).toMatchObject({language: 'be-tarask', server: '//be-tarask.wikipedia.org', database: 'be_x_oldwiki'})
    expect(siteFromDump({database: 'svwiktionary', namespaces: []})).toMatchObject({
      language: 'sv',
      name: 'Wiktionary',
      server: '//sv.wiktionary.org',
    })
  })

  it('uses the names of the language where the head has none', () => {
    const site = siteFromDump({language: 'ru', namespaces: []})
    expect(parseTitle(site, 'Template:x')?.text).toBe('Шаблон:X')
    expect(site).toMatchObject({server: '', base: '', database: ''})
  })

  it.each(['commonswiki', 'wikidatawiki', 'specieswiki'])('knows %s to have no language of its own', (database) => {
    const site = siteFromDump({database, language: 'en', namespaces: []})
    expect(site).toMatchObject({language: 'en', database})
    expect(site.interwiki.get('de')?.url).toBe('https://de.wikipedia.org/wiki/$1')
  })

  it.each([
    ['https://cook.example/index.php/Main_Page', '/index.php/$1', '', 'Main Page'],
    ['https://cook.example/w/index.php/Main_Page', '/w/index.php/$1', '/w', 'Main Page'],
    ['https://cook.example/w/index.php?title=Main_Page', '/w/index.php?title=$1', '/w', 'Main Page'],
    ['http://cook.example/wiki/A/B', '/wiki/$1', '/w', 'A/B'],
    ['http://cook.example/Main_Page', '/$1', '', 'Main Page'],
    ['http://cook.example/', '/$1', '', 'Main Page'],
    ['//cook.example/view/100%', '/view/$1', '', '100%'],
  ])('reads the address %s', (base, articlePath, scriptPath, mainPage) => {
    const site = siteFromDump({base, language: 'en', namespaces: []})
    expect(site).toMatchObject({base, articlePath, scriptPath, mainPage})
    expect(site.server).toMatch(/^https?:\/\/cook\.example$/)
  })

  it.each(['constructor', '__proto__', 'a|b', ' '])('takes any word as a language: %s', (language) => {
    const site = siteFromDump({language, namespaces: []})
    expect(site.name).toBe('Wikipedia')
    expect(site.imageOption('thumb')).toBeDefined()
  })

  it('takes an address that is none', () => {
    expect(siteFromDump({base: 'nonsense', namespaces: []})).toMatchObject({language: 'en', server: '', base: ''})
    expect(siteFromDump({namespaces: []})).toMatchObject({language: 'en', name: 'Wikipedia'})
  })

  it('gives the namespaces of old heads the case of the wiki', () => {
    const site = siteFromDump({case: 'case-sensitive', namespaces: [{id: 0, name: ''}]})
    expect(parseTitle(site, 'foo')?.text).toBe('foo')
  })
})
