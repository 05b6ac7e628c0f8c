import {boxByName} from '../annotate/box-names.js'
import type {Page, PageSource} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {englishInfoboxLabels} from './data/infobox-labels.js'
import {fold} from './words.js'

/** What is known of the labels in a wiki's infoboxes. */
export interface LabelVocabulary {
  /** By label, folded: the titles of the templates that have it; none where they are not known. */
  readonly labels: ReadonlyMap<string, readonly string[]>
  /** Headers over rows, folded. */
  readonly headers: ReadonlySet<string>
  /** Longest label, in characters. */
  readonly longest: number
}

/** A page source that can say which pages it has: a page store, a `Map`. */
export type ListedPages = PageSource & {titles?(prefix?: string): Iterable<string>; keys?(): Iterable<string>}

/** A template of more pages than this is only looked at where its name says that it is a box. */
const ALL_TEMPLATES = 5000
/** So many boxes are read. */
const MOST_BOXES = 20_000
/** How much of a template is read. */
const TEMPLATE_SIZE = 60_000

const vocabularies = new WeakMap<PageSource, LabelVocabulary>()
let english: LabelVocabulary | undefined

/** The labels of English Wikipedia's infoboxes, which come with the library. */
function shippedLabels(): LabelVocabulary {
  english ??= vocabulary(
    englishInfoboxLabels.split('|').map((label) => [label, undefined] as const),
    [],
  )
  return english
}

/**
 * The labels of the infoboxes of a wiki: out of its own infobox templates, where a page source can list them; for English
 * the shipped ones too. Made once for a page source.
 */
export function labelVocabulary(site: SiteConfig, pages: ListedPages | undefined, language: string): LabelVocabulary {
  const shipped = /^(?:en|simple)\b/.test(language) ? shippedLabels() : undefined
  if (!pages) return shipped ?? shippedLabels()
  let own = vocabularies.get(pages)
  if (!own) {
    own = readTemplates(site, pages)
    vocabularies.set(pages, own)
  }
  if (own.labels.size === 0) return shipped ?? shippedLabels()
  return shipped ? merged(own, shipped) : own
}

function merged(own: LabelVocabulary, shipped: LabelVocabulary): LabelVocabulary {
  return {
    labels: new Map([...shipped.labels, ...own.labels]),
    headers: own.headers,
    longest: Math.max(own.longest, shipped.longest),
  }
}

function vocabulary(
  labels: Iterable<readonly [string, string | undefined]>,
  headers: Iterable<string>,
): LabelVocabulary {
  const found = new Map<string, string[]>()
  let longest = 0
  for (const [label, template] of labels) {
    const key = fold(label)
    if (key === '') continue
    longest = Math.max(longest, key.length)
    const templates = found.get(key) ?? []
    if (template !== undefined && templates.at(-1) !== template) templates.push(template)
    found.set(key, templates)
  }
  return {labels: found, headers: new Set([...headers].map(fold)), longest}
}

function readTemplates(site: SiteConfig, pages: ListedPages): LabelVocabulary {
  const prefix = `${site.namespaces.get(10)?.name ?? 'Template'}:`
  const names: string[] = []
  const boxes: string[] = []
  for (const title of pages.titles?.(prefix) ?? pages.keys?.() ?? []) {
    if (!title.startsWith(prefix)) continue
    if (names.length <= ALL_TEMPLATES) names.push(title)
    if (boxByName(title.slice(prefix.length)) === 'infobox' && boxes.length < MOST_BOXES) boxes.push(title)
  }
  const labels: Array<readonly [string, string]> = []
  const headers: string[] = []
  for (const title of names.length <= ALL_TEMPLATES ? names : boxes) {
    const page = pages.get(title)
    if (!page || !isInfobox(page, prefix)) continue
    const read = readLabels(page.text.slice(0, TEMPLATE_SIZE))
    for (const label of read.labels) labels.push([label, title])
    headers.push(...read.headers)
  }
  return vocabulary(labels, headers)
}

const BOX =
  /class\s*=\s*["']?[^"'\n]{0,100}\b(?:infobox|taxobox|geobox|biota|sinottico|toccolours)\b|\{\{\s*(?:#invoke\s*:\s*)?infobox\b/i

function isInfobox({title, text, model}: Page, prefix: string): boolean {
  return (
    model === 'wikitext' && (boxByName(title.slice(prefix.length)) === 'infobox' || BOX.test(text.slice(0, 20_000)))
  )
}

/** The labels and headers that a template's own text has: parameters of `{{Infobox}}`, cells of tables, in HTML too. */
function readLabels(source: string): {labels: string[]; headers: string[]} {
  const text = source
    .replace(/<!--[\s\S]{0,2000}?-->/g, '')
    .replaceAll('{{!}}', '|')
    .replaceAll('{{!!}}', '||')
    .replace(/&nbsp;|&#160;/g, ' ')
  const found = {labels: new Set<string>(), headers: new Set<string>()}
  const add = (to: Set<string>, raw: string): void => {
    for (const text of alternatives(raw)) {
      const label = plainLabel(text)
      if (label !== undefined) to.add(label)
    }
  }
  for (const [, kind = '', value = ''] of text.matchAll(
    /\|[ \t]{0,4}(label|header|etiqueta|заголовок|метка|rotulo|rótulo)[ _]?\d{1,3}[ \t]{0,30}=([^\n]{1,400})/giu,
  )) {
    add(/^(?:header|заголовок)$/i.test(kind) ? found.headers : found.labels, value)
  }
  for (const [, value = ''] of text.matchAll(/<th\b[^<>]{0,200}>([^\n]{1,300}?)<\/th>/gi)) add(found.labels, value)
  const lines = text.split('\n')
  for (const [i, line] of lines.entries()) {
    const cell = /^(?:.{0,200}?\{\{\s*#if.{0,120}?)??\s*([!|])(?![-+}])(.{1,400})$/.exec(line)
    if (!cell) continue
    const [, mark = '', rest = ''] = cell
    const cells = rest.split(/\|\||!!/)
    const first = cells[0] as string
    const next = lines[i + 1] ?? ''
    const isLabel = cells.length > 1 || /^\s*\|(?![-+}])/.test(next)
    if (/^\s*\p{L}[\p{L}\d _-]{0,40}=/u.test(first) && !first.includes('|')) continue
    if (isLabel) add(found.labels, withoutAttributes(first))
    else if (mark === '!') add(found.headers, withoutAttributes(first))
  }
  return {labels: [...found.labels], headers: [...found.headers]}
}

function withoutAttributes(cell: string): string {
  const bar = cell.indexOf('|')
  return bar > 0 && !/\[\[|\{\{/.test(cell.slice(0, bar)) ? cell.slice(bar + 1) : cell
}

/** What a cell that is a conditional may show: `{{#if:{{{x|}}}|A|B}}` is `A` or `B`. */
function alternatives(raw: string): string[] {
  const text = raw.trim()
  if (!/^\{\{\s*#(?:if|ifeq|switch)/.test(text)) return [text]
  let inner = text.slice(2).replace(/\}\}\s*$/, '')
  for (let i = 0; i < 5 && inner.includes('{{'); i++) inner = inner.replace(/\{\{[^{}]*\}?\}\}/g, '')
  return inner
    .replace(/\[\[[^[\]|]{1,120}\|/g, '[[')
    .split('|')
    .slice(1)
}

/** A label as a reader sees it; `undefined` for what is none, or depends on the call. */
function plainLabel(raw: string): string | undefined {
  let text = raw
    .replace(/\{\{\{[^{}|]{1,60}\|([^{}|]{1,60})\}\}\}/g, '$1')
    .replace(
      /\{\{\s*(?:nowrap|nobold|small|big|nobr|longitem|abbr|tooltip)\s*\|([^{}|]{1,80})(?:\|[^{}]{0,80})?\}\}/gi,
      '$1',
    )
    .replace(/\[\[(?:[^[\]|]{1,120}\|)?([^[\]|]{1,80})\]\]/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/'''?/g, '')
  const call = text.indexOf('{{')
  if (call === 0) return undefined
  // `Population ({{{year}}})`
  if (call > 0) text = text.slice(0, call).replace(/[\s\u00a0]*\([^()]*$/u, '')
  text = text.replace(/[\s\u00a0]+/g, ' ').trim()
  return text.length > 0 && text.length <= 60 && /\p{L}/u.test(text) && !/[{}|[\]=<>]/.test(text) ? text : undefined
}
