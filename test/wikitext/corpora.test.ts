import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {category, heading, link, listItem, paragraph, tableCell, tableHeader, tableRow} from '../../src/ast/builders.js'
import {walk} from '../../src/ast/children.js'
import type {Root} from '../../src/ast/flow.js'
import type {CoreNode, CoreNodeMap} from '../../src/ast/nodes.js'
import {DumpError} from '../../src/dump/error.js'
import {openDump} from '../../src/dump/open.js'
import {parse} from '../../src/pipeline.js'
import type {SiteConfig} from '../../src/site/types.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {readParserTests} from '../conformance/parser-tests/read.js'
import {missing, shared} from '../corpora/shared.js'
import {essence} from './essence.js'

const folder = join(shared, 'corpora')
const dumps = missing
  ? []
  : readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
      (path) => !path.startsWith('formats') && path.endsWith('.xml.bz2'),
    )

/** A change of one node. */
interface Change<T extends keyof CoreNodeMap = keyof CoreNodeMap> {
  type: T
  change(node: CoreNodeMap[T]): void
}

function change<T extends keyof CoreNodeMap>(type: T, change: (node: CoreNodeMap[T]) => void): Change {
  return {type, change} as unknown as Change
}

const changes: readonly Change[] = [
  change('link', (node) => {
    node.title = 'Somewhere else'
    node.namespace = 0
    delete node.fragment
  }),
  change('text', (node) => {
    node.value += ' more'
  }),
  change('category', (node) => {
    node.name = 'Other things'
  }),
  change('templateArgument', (node) => {
    node.value = 'new'
    node.children = [{type: 'text', value: 'new'}]
  }),
  change('externalLink', (node) => {
    if (node.kind === 'bracketed') node.url = 'https://example.org/new'
  }),
]

/** A change of the siblings of a node. */
interface Move {
  type: keyof CoreNodeMap
  name: string
  change(siblings: CoreNode[], at: number): void
}

const remove = (siblings: CoreNode[], at: number): void => {
  siblings.splice(at, 1)
}

const moves: readonly Move[] = [
  {type: 'reference', name: 'removed', change: remove},
  {type: 'listItem', name: 'removed', change: remove},
  {type: 'tableRow', name: 'removed', change: remove},
  {type: 'tableCell', name: 'removed', change: remove},
  {type: 'paragraph', name: 'removed', change: remove},
  {type: 'heading', name: 'removed', change: remove},
  {type: 'category', name: 'removed', change: remove},
  {type: 'comment', name: 'removed', change: remove},
  {type: 'list', name: 'removed', change: remove},
  {type: 'listItem', name: 'before', change: (siblings, at) => siblings.splice(at, 0, listItem('new [x]'))},
  {type: 'listItem', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, listItem('new [x]'))},
  {type: 'tableRow', name: 'before', change: (siblings, at) => siblings.splice(at, 0, tableRow(['new', 'x | y']))},
  {type: 'tableRow', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, tableRow(['new', 'x | y']))},
  {type: 'tableCell', name: 'before', change: (siblings, at) => siblings.splice(at, 0, tableCell('new'))},
  {type: 'tableCell', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, tableHeader('new'))},
  {type: 'heading', name: 'before', change: (siblings, at) => siblings.splice(at, 0, paragraph('New.'))},
  {type: 'heading', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, paragraph('New.'))},
  {type: 'paragraph', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, heading(2, 'New'))},
  {type: 'category', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, category('New', 'key'))},
  {type: 'text', name: 'behind', change: (siblings, at) => siblings.splice(at + 1, 0, link({title: 'New'}))},
]

/** Changes the siblings of a node in the middle of the page; answers what went wrong. */
function moveFault({type, name, change}: Move, source: string, site: SiteConfig): string | undefined {
  const root = parse(source, {site})
  const found: Array<{siblings: CoreNode[]; node: CoreNode}> = []
  walk(root, (node, parent) => {
    if (node.type === 'extensionElement' || node.type === 'languageVariant' || node.type === 'link') return 'skip'
    if (
      node.type === type &&
      node.position &&
      parent &&
      'children' in parent &&
      PLAIN.has(parent.type) &&
      parent.children.length > 1
    ) {
      found.push({siblings: parent.children as CoreNode[], node: node as CoreNode})
    }
    return undefined
  })
  const chosen = found[found.length >> 1]
  if (!chosen) return undefined
  const {node, siblings} = chosen
  change(siblings, siblings.indexOf(node))
  const written = toWikitext(root)
  if (JSON.stringify(essence(parse(written, {site}))) === JSON.stringify(essence(root))) return undefined
  const start = Math.max(0, node.position!.start.offset! - 60)
  const end = node.position!.end.offset! + 60
  return `${type} ${name}: ${JSON.stringify(source.slice(start, end))} became ${JSON.stringify(
    written.slice(start, end + written.length - source.length),
  )}`
}

/** Parents that hold nothing but what is written between their marks. */
const PLAIN: ReadonlySet<string> = new Set(['root', 'paragraph', 'list', 'table', 'tableRow'])

/** A node of that type in the middle of the page, one that lines of its own or tags do not cut in pieces. */
function middle({type}: Change, root: Root, source: string): CoreNode | undefined {
  const found: CoreNode[] = []
  walk(root, (node) => {
    // the letters behind a link are the link's
    if (node.type === 'link' && /^[^|]*\]\]|[^\]]$/.test(sourceOf(node, source)) && type === 'text') return 'skip'
    // what is read out of an attribute or with the text around it has no place of its own
    if (node.type === 'extensionElement' || node.type === 'languageVariant') return 'skip'
    if (node.type === type && node.position) found.push(node as CoreNode)
    return undefined
  })
  const node = found[found.length >> 1]
  return node && sourceOf(node, source).includes('\n') ? undefined : node
}

function sourceOf({position}: CoreNode, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset)
}

/** Changes a node in the page; answers what went wrong. */
function faultOf(kind: Change, source: string, site: SiteConfig): string | undefined {
  const root = parse(source, {site})
  const node = middle(kind, root, source)
  if (!node) return undefined
  const start = node.position!.start.offset!
  const end = node.position!.end.offset!
  kind.change(node as never)
  const written = toWikitext(root)
  const near = JSON.stringify(source.slice(Math.max(0, start - 60), end + 60))
  if (!written.startsWith(source.slice(0, start)) || !written.endsWith(source.slice(end))) {
    return `${kind.type}: more than the node was changed: ${near}`
  }
  const again = parse(written, {site})
  if (JSON.stringify(essence(again)) !== JSON.stringify(essence(root))) {
    return `${kind.type}: ${near} became ${JSON.stringify(written.slice(start, written.length - (source.length - end)))}`
  }
  return undefined
}

describe.skipIf(missing)('wikitext of the corpora (skipped where ../shared is missing)', () => {
  it.each(dumps.toSorted())('%s', {timeout: 300_000}, async (path) => {
    const dump = await openDump(join(folder, path))
    const wrong: string[] = []
    let pages = 0
    let moved = 0
    const odd: string[] = []
    try {
      for await (const {title, text, model} of dump) {
        if (model !== 'wikitext') continue
        pages++
        if (toWikitext(parse(text, {title, site: dump.site})) !== text) wrong.push(title)
        if (pages % 10 !== 1) continue
        for (const kind of changes) {
          const fault = faultOf(kind, text, dump.site)
          if (fault !== undefined) wrong.push(`${title}: ${fault}`)
        }
        if (pages % 20 !== 1) continue
        for (const move of moves) {
          const fault = moveFault(move, text, dump.site)
          moved++
          if (fault !== undefined) odd.push(`${title}: ${fault}`)
        }
      }
    } catch (error) {
      if (!(error instanceof DumpError && path.includes('truncated'))) throw error
    }
    expect(wrong).toEqual([])
    // whether a line of calls or comments alone is a paragraph, and where blank lines make one, the lines around it say
    expect(odd.length <= Math.max(2, moved * 0.08) ? [] : odd).toEqual([])
  })

  it('single pages and parser tests', () => {
    const wrong: string[] = []
    let count = 0
    const check = (name: string, source: string): void => {
      count++
      if (toWikitext(parse(source)) !== source) wrong.push(name)
    }
    const pages = join(folder, 'wikitext-pages')
    for (const name of readdirSync(pages)) check(name, readFileSync(join(pages, name), 'utf8'))
    const tests = join(shared, 'conformance/parsertests')
    for (const name of readdirSync(tests).filter((file) => file.endsWith('.txt'))) {
      for (const test of readParserTests(readFileSync(join(tests, name), 'utf8')).tests) {
        check(`${name}: ${test.name}`, test.sections.get('wikitext') ?? '')
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(1000)
  })
})
