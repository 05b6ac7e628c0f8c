import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
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
    let edits = 0
    try {
      for await (const {title, text, model} of dump) {
        if (model !== 'wikitext') continue
        pages++
        if (toWikitext(parse(text, {title, site: dump.site})) !== text) wrong.push(title)
        if (pages % 10 !== 1) continue
        for (const kind of changes) {
          const fault = faultOf(kind, text, dump.site)
          edits++
          if (fault !== undefined) wrong.push(`${title}: ${fault}`)
        }
      }
    } catch (error) {
      if (!(error instanceof DumpError && path.includes('truncated'))) throw error
    }
    if (process.env.WIKAST_EDITS) console.log(path, pages, edits, wrong.length)
    expect(wrong).toEqual([])
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
