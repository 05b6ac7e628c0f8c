import {createHash} from 'node:crypto'
import type {FileInfo} from '../../../src/hast/options.js'
import {createSite, type SiteData} from '../../../src/site/create.js'
import {dataForLanguage} from '../../../src/site/language-data.js'
import {dataFromSiteinfo} from '../../../src/site/siteinfo.js'
import type {SiteConfig} from '../../../src/site/types.js'
import type {ParserTest} from './read.js'

/**
 * The wiki that a test assumes: the tests' own one, with the test's language, subpages where it asks for them, and magic links
 * unless its settings switch them off.
 *
 * @param siteinfo - The answer to `meta=siteinfo` of the tests' wiki.
 */
export function siteMaker(siteinfo: unknown): (test: ParserTest) => SiteConfig {
  const data = dataFromSiteinfo(siteinfo)
  const made = new Map<string, SiteConfig>()
  return ({options, config}) => {
    const language = String(options.get('language') ?? 'en')
    const off = Object.entries((config.get('wgEnableMagicLinks') ?? {}) as Record<string, boolean>)
      .filter(([, on]) => !on)
      .map(([name]) => name.toLowerCase())
    const nonincludable = Number(options.get('wgnonincludablenamespaces'))
    const timezone = options.get('wglocaltimezone') as string | undefined
    const key = [language, options.has('subpage'), nonincludable, timezone, ...off].join(' ')
    const known = made.get(key)
    if (known) return known
    const local = language === 'en' ? data : withLanguage(data, language)
    const site = createSite({
      ...local,
      namespaces: local.namespaces.map((namespace) => ({
        ...namespace,
        nonincludable: namespace.id === nonincludable || namespace.nonincludable,
        subpages: options.has('subpage') ? namespace.id >= 0 : namespace.subpages,
      })),
      ...(timezone !== undefined && {timezone}),
      magicLinks: {isbn: !off.includes('isbn'), pmid: !off.includes('pmid'), rfc: !off.includes('rfc')},
    })
    made.set(key, site)
    return site
  }
}

/** The same wiki in another language. */
function withLanguage(data: SiteData, code: string): SiteData {
  const {language, direction, namespaces, magicWords, linkTrail, linkPrefix, variants, variantFallbacks, specialPages} =
    dataForLanguage(code)
  const words = {magicWords, linkTrail, linkPrefix, variants, variantFallbacks, specialPages}
  return {...data, language, direction, namespaces, ...words}
}

/** The files that the parser tests find in the wiki: width and height, which the headers of the test files rely on. */
const sizes: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'Foobar.jpg': [1941, 220],
  'Thumb.png': [135, 135],
  'Bad.jpg': [320, 240],
  'Tall.jpg': [200, 500],
  'Hi-ho.jpg': [180, 110],
  'File & file.jpg': [180, 110],
  'Foobar.svg': [240, 180],
  'LoremIpsum.djvu': [2480, 3508],
  'Video.ogv': [320, 240],
  'Transcode.webm': [492, 360],
  'Audio.oga': [0, 0],
}
const kinds: Readonly<Record<string, 'video' | 'audio'>> = {ogv: 'video', webm: 'video', oga: 'audio'}

/**
 * What the tests' wiki knows of a file, by its full title.
 *
 * @param redirects - Full titles of files whose pages redirect, with the titles they redirect to.
 */
export function fileFinder(redirects: ReadonlyMap<string, string>): (title: string) => FileInfo | undefined {
  return (title) => {
    const target = redirects.get(title) ?? title
    const name = target.slice(target.indexOf(':') + 1)
    const size = sizes[name]
    if (!size) return undefined
    const [width, height] = size
    // MediaWiki's upload folders are named after the hash of the file's name
    const hash = createHash('md5').update(name.replaceAll(' ', '_')).digest('hex')
    const path = `/images/${hash.slice(0, 1)}/${hash.slice(0, 2)}/${name}`
    const kind = kinds[name.slice(name.lastIndexOf('.') + 1)] ?? 'image'
    return {
      url: `http://example.com${path}`,
      kind,
      ...(width > 0 && {width, height}),
      thumbnail: (pixels) => `http://example.com/thumb${path}/${pixels}px-${name}`,
    }
  }
}
