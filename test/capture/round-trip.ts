import type {Root} from '../../src/ast/flow.js'
import {parseCapture} from '../../src/capture/parse-capture.js'
import {openDump} from '../../src/dump/open.js'
import {parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import type {SiteConfig} from '../../src/site/types.js'
import {compare, type Kind, kinds, type Score} from './compare.js'
import {captureOf, type RenderOptions} from './render.js'

/** A wiki whose pages are captured. */
export interface Wiki {
  site: SiteConfig
  pages: Map<string, Page>
  trees: Root[]
}

/** The articles of a dump with their templates run; `step`: every so manieth. */
export async function readWiki(file: string, now: Date, step = 1): Promise<Wiki> {
  const dump = await openDump(file)
  const pages = new Map<string, Page>()
  for await (const page of dump) pages.set(page.title, page)
  const {site} = dump
  const trees: Root[] = []
  let count = 0
  for (const page of pages.values()) {
    if (page.namespace !== 0 || page.text === '') continue
    const tree = parse(page.text, {title: page.title, site, pages, now, positions: false})
    if (tree.children.some(({type}) => type === 'redirect') || count++ % step !== 0) continue
    trees.push(tree)
  }
  return {site, pages, trees}
}

/** How many of each kind came back, over all pages. */
export interface Result {
  pages: number
  totals: Record<Kind, Score>
  missed: Record<Kind, string[]>
}

/** Captures every page, reads it back and compares. `withPages`: whether the reader has the wiki's pages. */
export function roundTrip({site, pages, trees}: Wiki, options: RenderOptions, withPages: boolean): Result {
  const totals = Object.fromEntries(kinds.map((kind) => [kind, {wanted: 0, found: 0, got: 0}])) as Record<Kind, Score>
  const missed = Object.fromEntries(kinds.map((kind) => [kind, [] as string[]])) as Record<Kind, string[]>
  for (const tree of trees) {
    const capture = captureOf(tree, site, options)
    const read = parseCapture(capture, withPages ? {site, pages} : {site})
    const {scores, missed: texts} = compare(tree, read)
    for (const kind of kinds) {
      totals[kind].wanted += scores[kind].wanted
      totals[kind].found += scores[kind].found
      totals[kind].got += scores[kind].got
      for (const text of texts[kind]) missed[kind].push(`${tree.title}: ${text}`)
    }
  }
  return {pages: trees.length, totals, missed}
}

/** What was found of what was wanted, as a part of 1; 1 where nothing was. */
export const share = ({found, wanted}: Score): number => (wanted === 0 ? 1 : found / wanted)

/** The figures as lines. */
export function figures(name: string, {pages, totals}: Result): string {
  const rows = kinds.map((kind) => {
    const {found, wanted, got} = totals[kind]
    const percent = (100 * share(totals[kind])).toFixed(1).padStart(5)
    return `  ${kind.padEnd(14)} ${percent}%  ${found} of ${wanted}, ${got} read`
  })
  return `${name}: ${pages} pages\n${rows.join('\n')}`
}
