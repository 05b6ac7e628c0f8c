import {VFileMessage} from 'vfile-message'
import {annotateCitations} from '../annotate/citations/annotate.js'
import {HeadingAnchors} from '../annotate/headings.js'
import type {Content} from '../ast/base.js'
import type {Root, SiteSummary} from '../ast/flow.js'
import {languageDirection} from '../language/names.js'
import {LineIndex} from '../parse/positions.js'
import {englishWikipedia} from '../site/english.js'
import type {PageSource} from '../site/page.js'
import {siteSummary} from '../site/summary.js'
import {parseTitle} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {type CaptureAddress, isOnSite, readAddress} from './address.js'
import type {BlockContext} from './block-context.js'
import {readCategories} from './categories.js'
import {findContents} from './contents.js'
import {readFlow} from './flow.js'
import {type Frame, findFrame} from './frame.js'
import {findHeadings} from './headings.js'
import {Joins} from './joins.js'
import {type ListedPages, labelVocabulary} from './label-vocabulary.js'
import {findLanguages, languageLink, languageNames} from './languages.js'
import type {Line} from './line.js'
import {readLines} from './lines.js'
import {findNotes} from './notes.js'
import {readPageData} from './page-data.js'
import {isProse} from './prose.js'
import {ReferenceNodes} from './reference-nodes.js'

/** Options of {@link parseCapture}. */
export interface CaptureOptions {
  /** The page's full title, where it is known; default: what the capture says. */
  title?: string
  /** The wiki; default: English Wikipedia's words, with address and language as far as the capture says them. */
  site?: SiteConfig
  /**
   * Pages of the wiki, such as a page store. Its titles tell where names of categories end, its infobox templates which
   * labels there are (where it can list its titles, as a store and a `Map` can), its navbox templates which groups.
   */
  pages?: PageSource
  /** Whether blocks get their positions in the capture; default `true`. */
  positions?: boolean
  /** Told of what was guessed or is missing: code (`ruleId`, `capture-...`), place, what was done. */
  onMessage?: (message: VFileMessage) => void
}

/**
 * Reads a page of a MediaWiki wiki that was captured as text, as a browser saves it, a crawler extracts it or somebody
 * copies it, into the tree that its wikitext gives, as far as the text can tell.
 *
 * Markup is gone in such a text, so much of it is guessed: by what a skin writes around a page (in many languages), by the
 * contents list, by places where words were run together, by known labels of infoboxes. Where a node is a guess it has a
 * `confidence`, and what is missing or doubtful is told to `onMessage`. Links have the titles that they show; the addresses
 * of external ones and the titles in other languages are not in a capture and are `''`.
 *
 * Never throws on what the text holds, and takes time linear in its length.
 *
 * @param text The capture. Positions are UTF-16 units of it.
 * @returns A tree as of a page whose templates were run. `capture` has what the page says of itself: address, revision, last
 *   edit, licence.
 * @throws {TypeError} where `text` is no string or an option is of the wrong kind.
 *
 * @example
 * const root = parseCapture('Sky\nFrom Wikipedia, the free encyclopedia\nThe sky is blue.[1]\nReferences[edit]\n^ Rost, p. 8.')
 * root.title // 'Sky'
 * references(root)[0].text // 'Rost, p. 8.'
 */
export function parseCapture(text: string, options: CaptureOptions = {}): Root {
  checkArguments(text, options)
  const site = options.site ?? englishWikipedia
  const pages: ListedPages | undefined = options.pages
  const index = options.positions === false ? undefined : new LineIndex(text)
  const position = (start: number, end: number) => index?.position(start, end)
  const message = messenger(options, index)

  const lines = readLines(text)
  const frame = findFrame(lines, options.title)
  const contents = findContents(lines, frame.end)
  const headings = findHeadings(lines, frame.start, frame.end, contents)
  const joins = learnedJoins(lines, frame)
  const isContents = (i: number): boolean => contents !== undefined && i >= contents.start && i < contents.end
  const notes = findNotes(lines, frame.start, frame.end, headings, (i) => !isContents(i))
  const root = newRoot(site, options, frame)
  const language = root.site.language
  const templateNamespace = site.namespaces.get(10)?.name ?? 'Template'
  const references = new ReferenceNodes(notes, templateNamespace, message)
  const noteLines = new Set(notes.lists.map(({start}) => start))
  const isBoundary = (i: number): boolean => headings.has(i) || noteLines.has(i) || contents?.start === i
  const context: BlockContext = {
    lines,
    start: frame.start,
    end: frame.end,
    contents,
    headings,
    notes,
    references,
    anchors: new HeadingAnchors(),
    infoboxes: {
      vocabulary: labelVocabulary(site, pages, language),
      joins,
      title: frame.title,
      end: frame.end,
      isBoundary,
    },
    navboxes: {joins, pages, templateNamespace, end: frame.end, isBoundary},
    site,
    pages,
    templateNamespace,
    position,
    message,
  }
  root.children = readFlow(context)
  references.finish()
  root.children.push(...readMetadata(context, joins, site))
  annotateCitations(root)
  root.capture = readPageData(lines, Math.max(frame.end, 0), frame.address)
  if (index) root.position = index.position(0, text.length)
  tell(frame, lines, root, message)
  return root
}

/**
 * The address that a capture names as its page's own, to find the wiki by; `undefined` where it names none.
 *
 * @example
 * captureAddress('... Retrieved from "https://de.wikipedia.org/w/index.php?title=Himmel&oldid=7"')?.host // 'de.wikipedia.org'
 */
export function captureAddress(text: string): URL | undefined {
  const lines = readLines(text)
  for (let i = lines.length - 1; i >= 0; i--) {
    const address = readAddress((lines[i] as Line).text)
    if (address) return new URL(address.url)
  }
  return undefined
}

type Messenger = (code: string, reason: string, place?: {start: number; end: number}) => void

function messenger({onMessage}: CaptureOptions, index: LineIndex | undefined): Messenger {
  return (code, reason, place) => {
    if (!onMessage) return
    const position = place && index?.position(place.start, place.end)
    onMessage(new VFileMessage(reason, {source: 'wikast', ruleId: code, ...(position && {place: position})}))
  }
}

/** Words with a capital letter within, such as `YouTube`, are no joins: those of the running text tell. */
function learnedJoins(lines: readonly Line[], {start, end}: Frame): Joins {
  const joins = new Joins()
  for (let i = start; i < end; i++) {
    const {text} = lines[i] as Line
    if (isProse(text, 60)) joins.learn(text)
  }
  return joins
}

/** Categories and links to other languages. */
function readMetadata({lines, start, end, pages, message}: BlockContext, joins: Joins, site: SiteConfig): Content[] {
  const categories = readCategories(lines, end, {site, pages, joins})
  const unsure = categories.filter(({confidence}) => confidence !== undefined && confidence < 0.7).length
  if (unsure > 0)
    message('capture-categories-guessed', `Where ${unsure} of ${categories.length} categories end was guessed`)
  const names = languageNames(site)
  const before = findLanguages(lines.slice(0, start), names, joins)
  const behind = findLanguages(lines.slice(end), names, joins)
  const seen = new Set<string>()
  const nodes: Content[] = [...categories]
  for (const found of behind.length >= before.length ? behind : before) {
    const node = languageLink(found, site)
    if (!node) message('capture-language-unknown', `${JSON.stringify(found.name)} is no known language`)
    else if (!seen.has(node.prefix)) {
      seen.add(node.prefix)
      nodes.push(node)
    }
  }
  return nodes
}

function newRoot(site: SiteConfig, options: CaptureOptions, frame: Frame): Root {
  const title = frame.title === undefined ? undefined : parseTitle(site, frame.title)
  const name = title && title.interwiki === undefined ? title.text : (frame.title ?? 'Untitled')
  return {
    type: 'root',
    title: name,
    namespace: title && title.interwiki === undefined ? title.namespace : 0,
    site: captureSite(site, options.site === undefined, frame),
    expanded: true,
    ...(frame.isGuessed && {confidence: 0.5}),
    children: [],
  }
}

/** What a tree carries of its wiki; of one that was not named, what the capture's address says. */
function captureSite(site: SiteConfig, isDefault: boolean, {address, siteName}: Frame): SiteSummary {
  const summary = siteSummary(site)
  if (!isDefault || !address || isOnSite(address, site)) return summary
  return {...summary, ...summaryOf(address), ...(siteName !== undefined && {name: siteName})}
}

function summaryOf({server, url, articlePath}: CaptureAddress): Partial<SiteSummary> {
  const {hostname, pathname} = new URL(url)
  const wikimedia =
    /^([a-z-]{2,12})\.(?:m\.)?(?:wikipedia|wiktionary|wikiquote|wikibooks|wikinews|wikisource|wikiversity|wikivoyage)\.org$/.exec(
      hostname,
    )
  const language = wikimedia?.[1]
  const scriptPath = /^(.*)\/index\.php$/.exec(pathname)?.[1]
  return {
    server,
    ...(language !== undefined && {language, direction: languageDirection(language)}),
    ...(articlePath === undefined ? wikimedia === null && {articlePath: `${pathname}?title=$1`} : {articlePath}),
    ...(scriptPath !== undefined && {scriptPath}),
  }
}

/** Says what the capture as a whole leaves open. */
function tell(frame: Frame, lines: readonly Line[], root: Root, message: Messenger): void {
  if (lines.length === 0) message('capture-empty', 'The capture holds no text')
  else if (frame.title === undefined) message('capture-title-missing', 'The capture does not name the page')
  else if (frame.isGuessed)
    message('capture-title-guessed', `The first line was taken for the page's title: ${JSON.stringify(root.title)}`)
  if (lines.length > 0 && frame.end === lines.length) {
    message('capture-cut', 'The capture ends with the content: what stands behind it on a page is missing')
  }
}

function checkArguments(text: unknown, options: CaptureOptions): void {
  if (typeof text !== 'string') throw new TypeError(`A capture must be a string, not ${describe(text)}`)
  if (options === null || typeof options !== 'object') {
    throw new TypeError(`Options must be an object, not ${describe(options)}`)
  }
  const {title, pages} = options
  if (title !== undefined && typeof title !== 'string') {
    throw new TypeError(`Option 'title' must be a string, not ${describe(title)}`)
  }
  if (pages !== undefined && typeof pages?.get !== 'function')
    throw new TypeError("Option 'pages' must have a method 'get'")
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
}
