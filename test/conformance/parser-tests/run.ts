import type {Limits} from '../../../src/expand/types.js'
import {categories} from '../../../src/extract/categories.js'
import {links} from '../../../src/extract/links.js'
import {toHtml} from '../../../src/hast/html.js'
import {parse} from '../../../src/pipeline.js'
import type {Page, PageSource} from '../../../src/site/page.js'
import {parseTitle} from '../../../src/site/title.js'
import type {SiteConfig} from '../../../src/site/types.js'
import {normalizeHtml} from './normalize.js'
import type {ParserTest, ParserTestFile} from './read.js'
import {fileFinder} from './site.js'

/** What came of a test: nothing to compare, or what MediaWiki gives and what we give. */
export type Outcome = {skipped: string} | {expected: string; actual: string}

/** Options that ask for something else than a page's rendering. */
const otherModes: Readonly<Record<string, string>> = {
  disabled: 'disabled',
  pst: 'pre-save transform',
  msg: 'messages of the interface',
  comment: 'edit summaries',
  preload: 'text preloaded into the editor',
  section: 'the text of one section',
  replace: 'the text of one section',
}

/** Tags and functions that only the parser tests have. */
const testTags = /<(?:tag|spantag|statictag|asidetag|pwraptest|sealtag|divtag|divtagpf|spantagpf|embedtag)\b/i

/** When it is for the tests. */
const now = new Date(123_000)

/** Articles that the tests' wiki has in every file. */
const alwaysThere: ReadonlyArray<readonly [title: string, text: string]> = [['Main Page', 'blah blah']]

const htmlSections = ['html/php', 'html', 'html/*']

/** Runs one test. */
export function runParserTest(test: ParserTest, articles: ParserTestFile['articles'], site: SiteConfig): Outcome {
  const {options, sections} = test
  for (const [name, reason] of Object.entries(otherModes)) if (options.has(name)) return {skipped: reason}
  const wikitext = sections.get('wikitext') ?? sections.get('input')
  if (wikitext === undefined) return {skipped: 'no wikitext'}
  if (testTags.test(wikitext)) return {skipped: 'tags of the test runner'}
  const html = htmlSections.map((name) => sections.get(name)).find((section) => section !== undefined)
  const wanted = wantedMetadata(test)
  if (html === undefined && wanted.length === 0) return {skipped: "only Parsoid's output"}
  if (options.has('parsoid') && !sections.has('html/php')) return {skipped: "only Parsoid's output"}

  const pages = pageSource(articles, site)
  const root = parse(wikitext, {
    title: String(options.get('title') ?? 'Parser test'),
    site,
    pages,
    now,
    limits: limitsOf(options),
  })
  const metadata = wanted.flatMap((kind) => metadataKinds[kind]?.(root) ?? [])
  const width = Number(options.get('thumbsize'))
  const shown = toHtml(root, {
    exists: (title) => pages.get(title) !== undefined,
    file: fileFinder(pages.redirectedFiles),
    protocols: site.protocols,
    legacyIds: JSON.stringify(test.config.get('wgFragmentMode')) === '["html5","legacy"]',
    ...(width > 0 && {thumbnailWidth: width}),
  })
  const title = displayTitle(test, root, site)
  return {
    expected: together(html === undefined ? undefined : normalizeHtml(html), [
      ...readMetadata(test, wanted),
      ...(title ? [title.expected] : []),
    ]),
    actual: together(html === undefined ? undefined : normalizeHtml(shown), [
      ...metadata,
      ...(title ? [title.actual] : []),
    ]),
  }
}

/**
 * The title that a page gives itself with `DISPLAYTITLE`, in HTML, as a test with `showtitle` wants it on the first line of its
 * metadata. The usual title has wrappers that are the skin's business, and titles are
 * not put into variants of the language: such tests are compared without it.
 */
function displayTitle(test: ParserTest, root: Root, site: SiteConfig): {expected: string; actual: string} | undefined {
  const line = metadataSection(test.sections)?.split('\n')[0] ?? ''
  if (
    !test.options.has('showtitle') ||
    test.options.has('language') ||
    line.includes('mw-page-title') ||
    /^[a-z]+=/.test(line)
  )
    return undefined
  const shown = toHtml(parse(root.displayTitle ?? root.title, {site, expand: false}))
  return {expected: normalizeHtml(line), actual: normalizeHtml(shown).replace(/^<p>(.*)<\/p>$/, '$1')}
}

/** Limits of the expansion that a test sets. */
function limitsOf(options: ParserTest['options']): Partial<Limits> {
  const [size, depth] = [options.get('maxincludesize'), options.get('maxtemplatedepth')]
  return {
    ...(size !== undefined && {includeSize: Number(size)}),
    ...(depth !== undefined && {templateDepth: Number(depth)}),
  }
}

function together(html: string | undefined, metadata: readonly string[]): string {
  return [...(html === undefined ? [] : [html]), ...metadata].join('\n')
}

type Root = ReturnType<typeof parse>

/** Kinds of metadata that our tree has too, as lines of a `metadata` section. */
const metadataKinds: Readonly<Record<string, (root: Root) => string[]>> = {
  cat: (root) => {
    const {defaultSort = ''} = root
    return categories(root).map(({name, sortKey}) => `cat=${name.replaceAll(' ', '_')} sort=${sortKey ?? defaultSort}`)
  },
  ill: (root) => {
    // the first link to a language counts
    const byPrefix = new Map<string, string>()
    for (const link of links(root)) {
      if (link.kind !== 'language' || byPrefix.has(link.prefix)) continue
      const fragment = link.fragment === undefined ? '' : `#${link.fragment}`
      byPrefix.set(link.prefix, `ill=${link.prefix}:${link.title}${fragment}`)
    }
    return [...byPrefix.values()]
  },
}

function wantedMetadata({options, sections}: ParserTest): string[] {
  if (metadataSection(sections) === undefined) return []
  return Object.keys(metadataKinds).filter((kind) => options.has(kind))
}

function metadataSection(sections: ParserTest['sections']): string | undefined {
  return sections.get('metadata/php') ?? sections.get('metadata')
}

function readMetadata({sections}: ParserTest, kinds: readonly string[]): string[] {
  const lines = (metadataSection(sections) ?? '').split(/\n(?=[a-z]+(?:\[[^\]]*\])?=)/)
  return lines.filter((line) => kinds.some((kind) => line.startsWith(`${kind}=`)))
}

/** The pages of a file of tests. */
function pageSource(
  articles: ParserTestFile['articles'],
  site: SiteConfig,
): PageSource & {redirectedFiles: ReadonlyMap<string, string>} {
  const pages = new Map<string, Page>()
  const redirectedFiles = new Map<string, string>()
  for (const [name, text] of [...alwaysThere, ...articles]) {
    const title = parseTitle(site, name)
    if (!title) continue
    const model = title.namespace === 828 ? 'Scribunto' : 'wikitext'
    pages.set(title.text, {title: title.text, namespace: title.namespace, text, model})
    const target = title.namespace === 6 ? /^#REDIRECT\s*\[\[(.*?)\]\]/i.exec(text)?.[1] : undefined
    if (target !== undefined) redirectedFiles.set(title.text, parseTitle(site, target)?.text ?? target)
  }
  return {get: (title: string) => pages.get(title), redirectedFiles}
}
