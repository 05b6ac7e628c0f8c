import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {englishWikipedia} from '../../src/site/english.js'
import {siteFromSiteinfo} from '../../src/site/siteinfo.js'
import {parseTitle} from '../../src/site/title.js'
import {siteFromWikiparserConfig, toWikiparserConfig, type WikiparserConfig} from '../../src/wikiparser.js'

const require = createRequire(import.meta.url)
const shipped = (name: string): WikiparserConfig => structuredClone(require(`wikiparser-node/config/${name}.json`))

describe('siteFromWikiparserConfig', () => {
  it('reads the namespaces of a wiki', () => {
    const site = siteFromWikiparserConfig(shipped('jawiki'), {language: 'ja'})
    expect(site.language).toBe('ja')
    expect(parseTitle(site, 'テンプレート:a')).toMatchObject({namespace: 10})
    expect(parseTitle(site, 'ファイル:b')).toMatchObject({namespace: 6})
    expect(parseTitle(site, 'category:c')).toMatchObject({namespace: 14})
    expect(parseTitle(site, 'Portal:d')).toMatchObject({namespace: 100})
  })

  it('reads its words', () => {
    const site = siteFromWikiparserConfig(shipped('zhwiki'), {language: 'zh'})
    expect(site.functionHooks.get('#如果')).toBe('if')
    expect(site.functionHooks.get('#IF')).toBe('if')
    expect(site.functionHooks.get('如果')).toBeUndefined()
    expect(site.variables.get('PAGENAME')).toBe('pagename')
    expect(site.variables.get('!')).toBe('!')
    expect(site.doubleUnderscores.get('__无目录__')).toBe('notoc')
    expect(site.doubleUnderscores.get('__notoc__')).toBe('notoc')
    expect(site.doubleUnderscores.get('__HIDDENCAT__')).toBe('hiddencat')
    expect(site.imageOption('缩略图')).toEqual({id: 'img_thumbnail'})
    expect(site.imageOption('替代=x')).toEqual({id: 'img_alt', value: 'x'})
    expect(site.imageOption('20像素')).toEqual({id: 'img_width', value: '20'})
    expect(site.imageOption('文字底部')).toEqual({id: 'img_text_bottom'})
    expect(site.redirectPattern.test('#重定向 [[a]]')).toBe(true)
    expect(site.variants).toContain('zh-hant')
    expect(site.extensionTags.has('ref')).toBe(true)
    expect(site.protocols).toEqual(expect.arrayContaining(['https://', '//', 'mailto:']))
  })

  it('knows of other wikis what English Wikipedia does', () => {
    const site = siteFromWikiparserConfig({
      ...shipped('enwiki'),
      interwiki: ['de', 'cook'],
      articlePath: '//a.example/w/$1',
    })
    expect([...site.interwiki.keys()]).toEqual(['de', 'cook'])
    expect(site.interwiki.get('de')).toEqual(englishWikipedia.interwiki.get('de'))
    expect(site.interwiki.get('cook')?.url).toBe('/w/cook:$1')
    expect(site).toMatchObject({server: '//a.example', articlePath: '/w/$1'})
  })

  it('takes what is known besides', () => {
    const site = siteFromWikiparserConfig(shipped('default'), {
      name: 'Cookbook',
      server: 'https://cook.example',
      language: 'de',
      linkTrail: '/^([a-zäöüß]+)(.*)$/sDu',
    })
    expect(site).toMatchObject({name: 'Cookbook', server: 'https://cook.example', language: 'de'})
    site.linkTrail.lastIndex = 0
    expect(site.linkTrail.exec('über alles')?.[0]).toBe('über')
  })

  it('says what is wrong with a value that is no configuration', () => {
    const read = (config: unknown) => () => siteFromWikiparserConfig(config as never)
    expect(read(null)).toThrow('siteFromWikiparserConfig: expected a configuration of wikiparser-node')
    expect(read({...shipped('enwiki'), img: []})).toThrow('siteFromWikiparserConfig: img must be an object')
    expect(read({...shipped('enwiki'), protocol: 1})).toThrow('siteFromWikiparserConfig: protocol must be a string')
  })
})

describe('toWikiparserConfig', () => {
  it('says of English Wikipedia what the configuration does that comes with wikiparser-node', () => {
    const made = toWikiparserConfig(englishWikipedia)
    const given = shipped('enwiki')
    expect(made.img).toMatchObject(given.img)
    expect(made.nsid).toMatchObject(given.nsid)
    expect(made.redirection).toEqual(given.redirection)
    expect(new Set(made.ext)).toEqual(new Set([...given.ext, ...englishWikipedia.extensionTags]))
    for (const [i, words] of [made.parserFunction[0], made.parserFunction[1]].entries()) {
      for (const [spelling, id] of Object.entries(words)) {
        const known = {...given.parserFunction[0], ...given.parserFunction[1]}[spelling]
        if (known !== undefined) expect([i, spelling, id]).toEqual([i, spelling, known])
      }
    }
    for (const name of ['if', 'switch', 'invoke', 'lc', 'tag', 'defaultsort']) expect(made.functionHook).toContain(name)
    for (const name of ['!', '=', 'pagename', 'currentyear']) expect(made.variable).toContain(name)
  })

  it('gives a site that means the same', () => {
    const answer = {
      general: {
        lang: 'zh',
        variants: [{code: 'zh'}, {code: 'zh-hant'}],
        server: 'https://zh.example',
        articlepath: '/wiki/$1',
      },
      namespaces: {
        0: {id: 0, name: '', case: 'first-letter'},
        6: {id: 6, name: '文件', canonical: 'File', case: 'first-letter'},
        10: {id: 10, name: '模板', canonical: 'Template', case: 'first-letter'},
        14: {id: 14, name: '分类', canonical: 'Category', case: 'first-letter'},
      },
    }
    const site = siteFromSiteinfo(answer)
    const again = siteFromWikiparserConfig(toWikiparserConfig(site))
    expect(again.server + again.articlePath).toBe('https://zh.example/wiki/$1')
    expect(again.variants).toEqual(site.variants)
    expect(parseTitle(again, '模板:a')).toEqual(parseTitle(site, '模板:a'))
    for (const word of ['#if', 'lc', '#invoke', 'PAGENAME', '#switch']) {
      expect(again.functionHooks.get(word)).toBe(site.functionHooks.get(word))
      expect(again.variables.get(word)).toBe(site.variables.get(word))
    }
    for (const word of ['__NOTOC__', '__HIDDENCAT__', '__nope__']) {
      expect(again.doubleUnderscores.get(word)).toBe(site.doubleUnderscores.get(word))
    }
    for (const option of ['thumb', '20px', 'alt=x', 'upright', 'thumb=A.png']) {
      expect(again.imageOption(option)).toEqual(site.imageOption(option))
    }
    expect([...again.extensionTags]).toEqual([...site.extensionTags])
    expect(again.protocols.toSorted()).toEqual(site.protocols.toSorted())
  })
})
