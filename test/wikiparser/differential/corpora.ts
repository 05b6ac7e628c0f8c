import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {openDump} from '../../../src/dump/open.js'
import {siteForLanguage} from '../../../src/site/languages.js'
import type {SiteConfig} from '../../../src/site/types.js'
import {shared} from '../../corpora/shared.js'

/** A page to parse twice. */
export interface CorpusPage {
  corpus: string
  title: string
  text: string
  site: SiteConfig
}

/** A dump, and of how many of its pages one is taken where not all are: wikiparser-node reads a quarter of a megabyte a second. */
interface Corpus {
  path: string
  one: number
  /** Pages that are always taken: what they show is rare. */
  always?: readonly string[]
  /** Language of a dump whose siteinfo is wrong. */
  language?: string
}

const MINIDUMPS = 'corpora/minidumps'

async function corpora(): Promise<Corpus[]> {
  const minidumps = await readdir(join(shared, MINIDUMPS))
  return [
    {path: 'corpora/ltgwiki.xml.bz2', one: 4, always: ['Turceja']},
    {path: 'corpora/enwiki-205.xml.bz2', one: 12, always: ['American Revolutionary War']},
    {path: 'corpora/jawiki-262-truncated.xml.bz2', one: 16, always: ['コンピュータゲーム']},
    {path: 'corpora/aawiki-20260101-pages-meta-current.xml.bz2', one: 4},
    {path: 'corpora/bgwiki-3-utf16.xml.bz2', one: 1},
    ...minidumps.map((name) => ({path: `${MINIDUMPS}/${name}`, one: 2, language: name.slice(0, name.indexOf('.'))})),
    {path: 'seed/kirovabad-pogrom.xml', one: 8},
  ]
}

/** The pages of all corpora; without `all`, one of several of each. */
export async function* corpusPages(all: boolean): AsyncGenerator<CorpusPage> {
  let index = 0
  for (const {path, one, language, always} of await corpora()) {
    const file = join(shared, path)
    if (!existsSync(file)) throw new Error(`${path} is missing`)
    const dump = await openDump(file)
    const site = (language === undefined ? undefined : siteForLanguage(language)) ?? dump.site
    try {
      for await (const {title, text, model} of dump) {
        if (model !== 'wikitext') continue
        if (index++ % one === 0 || all || always?.includes(title)) yield {corpus: path, title, text, site}
      }
    } catch (error) {
      // one of the dumps is truncated
      if ((error as {code?: string}).code !== 'truncated') throw error
    }
  }
  const folder = join(shared, 'corpora/wikitext-pages')
  for (const name of (await readdir(folder)).sort()) {
    const title = name.replace(/\.\w+$/, '')
    if (!all && index++ % 6 > 0 && title !== 'list') continue
    const text = await readFile(join(folder, name), 'utf8')
    yield {corpus: 'corpora/wikitext-pages', title, text, site: siteForLanguage('en')!}
  }
}
