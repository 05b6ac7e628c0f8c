import type {Category} from '../ast/phrasing.js'
import type {PageSource} from '../site/page.js'
import {parseTitle} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {categoryLabel, isFooter} from './frame.js'
import type {Joins} from './joins.js'
import type {Line} from './line.js'
import {fold, words} from './words.js'

/** How categories are read. */
export interface CategoryContext {
  site: SiteConfig
  pages: PageSource | undefined
  joins: Joins
}

/** Longest title of a page: 255 bytes. */
const LONGEST = 255
/** A join weaker than that is none by itself. */
const ENOUGH = 0.5

/**
 * Reads the lists of categories behind the content: `Categories: ABC` run together in a line, set apart by bars, or each in
 * a line of its own.
 *
 * @param start The line from which on they may stand.
 */
export function readCategories(lines: readonly Line[], start: number, context: CategoryContext): Category[] {
  const own = ownLabels(context.site)
  const found: Category[] = []
  for (let i = start; i < lines.length; i++) {
    const {text} = lines[i] as Line
    const label = categoryLabel(text, own)
    if (!label) continue
    const rest = text.slice(label.length).trim()
    if (rest !== '') {
      addRun(found, rest, label.hidden, context)
      continue
    }
    if (found.length > 0 && !label.hidden) continue
    for (; i + 1 < lines.length && isEntry((lines[i + 1] as Line).text, own); i++) {
      addRun(found, (lines[i + 1] as Line).text, label.hidden, context)
    }
  }
  return found
}

/** The names of the category namespace, and what they have in common with their plural. */
function ownLabels(site: SiteConfig): ReadonlySet<string> {
  const namespace = site.namespaces.get(14)
  const names = [namespace?.name, namespace?.canonical, ...(namespace?.aliases ?? [])]
  return new Set(names.filter((name) => name !== undefined).map(fold))
}

function isEntry(text: string, own: ReadonlySet<string>): boolean {
  if (text.length > LONGEST || isFooter(text) || categoryLabel(text, own)) return false
  const folded = fold(text)
  const {languages, menus, top} = words()
  return !languages.has(folded) && !menus.has(folded) && !top.has(folded) && !/^https?:/.test(text)
}

/** Adds the categories of a line; one that holds the label of the hidden ones goes on with these. */
function addRun(found: Category[], text: string, hidden: boolean, context: CategoryContext): void {
  const inner = hidden ? undefined : hiddenLabel(text)
  if (inner) {
    addNames(found, text.slice(0, inner.start), false, context)
    addNames(found, text.slice(inner.end), true, context)
  } else addNames(found, text, hidden, context)
}

/** `...AsiaHidden categories: CS1...` */
function hiddenLabel(text: string): {start: number; end: number} | undefined {
  const {hidden} = words()
  for (let colon = text.search(/[:：]/u); colon >= 0; ) {
    for (let start = Math.max(0, colon - 40); start < colon - 2; start++) {
      if (hidden.has(fold(text.slice(start, colon)))) return {start, end: colon + 1}
    }
    const next = text.slice(colon + 1).search(/[:：]/u)
    colon = next < 0 ? -1 : colon + 1 + next
  }
  return undefined
}

function addNames(found: Category[], text: string, hidden: boolean, context: CategoryContext): void {
  for (const part of text.split(/\s*(?:[|•·]|\t|,\s(?=\p{Lu}.{0,80}[|•·])|\s\/\s)\s*/u)) {
    if (part.trim() === '') continue
    for (const {name, confidence} of splitNames(part.trim(), context)) {
      const title = parseTitle(context.site, name, {namespace: 14})
      const node: Category = {type: 'category', name: title?.namespace === 14 ? title.name : name, hidden}
      if (confidence < 1) node.confidence = confidence
      found.push(node)
    }
  }
}

/** A piece of a run: a name, and how sure it is. */
interface NamePiece {
  name: string
  confidence: number
}

/**
 * Splits names that were run together. Titles of the page source count most; otherwise each join is a border. The best split
 * by dynamic programming over the joins, a name being as long as a title can be at most.
 */
function splitNames(text: string, {site, pages, joins}: CategoryContext): NamePiece[] {
  const prefix = `${site.namespaces.get(14)?.name ?? 'Category'}:`
  const cuts = cutsOf(text, joins, pages !== undefined)
  const best: Array<{score: number; from: number; known: boolean}> = [{score: 0, from: -1, known: false}]
  for (let end = 1; end < cuts.length; end++) {
    let top = {score: Number.NEGATIVE_INFINITY, from: end - 1, known: false}
    let inner = 0
    for (let from = end - 1; from >= 0; from--) {
      const [a, b] = [cuts[from] as Cut, cuts[end] as Cut]
      if (b.at - a.at > LONGEST && from < end - 1) break
      // a join that is passed over speaks against the piece
      if (from < end - 1) inner += (cuts[from + 1] as Cut).strength
      const known = pages ? isKnown(pages, prefix, text.slice(a.at, b.at)) : false
      const border = from === 0 ? 0.5 : a.strength
      const score = (best[from] as {score: number}).score + (known ? 2.5 + inner * 0.1 : border - 0.45 - inner)
      if (score > top.score) top = {score, from, known}
    }
    best.push(top)
  }
  const pieces: NamePiece[] = []
  for (let end = cuts.length - 1; end > 0; ) {
    const {from, known} = best[end] as {from: number; known: boolean}
    const [a, b] = [cuts[from] as Cut, cuts[end] as Cut]
    const confidence = known ? 1 : Math.min(a.strength, b.strength)
    pieces.push({name: text.slice(a.at, b.at).trim(), confidence: Math.round(confidence * 100) / 100})
    end = from
  }
  return pieces.reverse().filter(({name}) => name !== '')
}

/** A place where a name may begin. */
interface Cut {
  at: number
  strength: number
}

function cutsOf(text: string, joins: Joins, withTitles: boolean): Cut[] {
  const cuts: Cut[] = [{at: 0, strength: 1}]
  for (let at = 1; at < text.length; at++) {
    const strength = joins.strength(text, at)
    // titles that are known may meet anywhere, in scripts without capital letters too
    if (strength >= ENOUGH || (withTitles && (strength > 0 || /\p{Lo}/u.test(text[at] as string))))
      cuts.push({at, strength})
  }
  cuts.push({at: text.length, strength: 1})
  return cuts
}

function isKnown(pages: PageSource, prefix: string, name: string): boolean {
  if (name.length > LONGEST || name !== name.trim()) return false
  const title = prefix + name
  return pages.has ? pages.has(title) : pages.get(title) !== undefined
}
