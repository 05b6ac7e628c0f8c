import {childKeys} from '../../src/ast/children.js'
import type {Root} from '../../src/ast/flow.js'
import type {CoreNodeType} from '../../src/ast/nodes.js'

/** A node as the check sees it. */
export interface AnyNode {
  type: string
  value?: string
  position?: {start: Point; end: Point}
  [field: string]: unknown
}

interface Point {
  line: number
  column: number
  offset?: number
}

const METADATA = ['behaviorSwitch', 'category', 'comment', 'languageLink', 'redirect']
const FLOW_ONLY: readonly CoreNodeType[] = [
  'definitionList',
  'gallery',
  'heading',
  'infobox',
  'list',
  'navbox',
  'paragraph',
  'preformatted',
  'referenceList',
  'table',
  'thematicBreak',
]
const CALLS = ['transclusion', 'parserFunction', 'parameter']

/** What a parent may hold beside metadata, for those that do not hold everything. */
const HOLDS: Readonly<Partial<Record<string, (type: string) => boolean>>> = {
  list: (type) => type === 'listItem' || type === 'transclusion',
  definitionList: (type) => ['definitionTerm', 'definitionDescription', 'transclusion'].includes(type),
  table: (type) => type === 'tableCaption' || type === 'tableRow' || CALLS.includes(type),
  tableRow: (type) => type === 'tableCell' || CALLS.includes(type),
  gallery: (type) => type === 'media',
  referenceList: (type) => type === 'reference',
  heading: (type) => !FLOW_ONLY.includes(type as CoreNodeType),
  paragraph: (type) => !FLOW_ONLY.includes(type as CoreNodeType),
  preformatted: (type) => !FLOW_ONLY.includes(type as CoreNodeType),
}

/** What may hold a part; calls may hold anything. */
const HELD_BY: Readonly<Partial<Record<string, string>>> = {
  listItem: 'list',
  definitionTerm: 'definitionList',
  definitionDescription: 'definitionList',
  tableRow: 'table',
  tableCell: 'tableRow',
  tableCaption: 'table',
}

const keysOf: Readonly<Record<string, readonly string[]>> = childKeys

/** Every node with its parent, in no order. */
function* nodesOf(root: Root): Generator<{node: AnyNode; parent: AnyNode | undefined; depth: number}> {
  const open = [{node: root as unknown as AnyNode, parent: undefined as AnyNode | undefined, depth: 0}]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    yield entry
    for (const key of keysOf[entry.node.type] ?? []) {
      for (const child of (entry.node[key] as AnyNode[] | undefined) ?? []) {
        open.push({node: child, parent: entry.node, depth: entry.depth + 1})
      }
    }
  }
}

/** What is wrong with a tree: unknown types, a node that stands twice, children where they can not be, too much depth. */
export function treeFaults(root: Root): string[] {
  const faults: string[] = []
  const seen = new Set<AnyNode>()
  for (const {node, parent, depth} of nodesOf(root)) {
    const {type} = node
    if (!(type in keysOf)) faults.push(`unknown type ${type}`)
    if (seen.has(node)) faults.push(`${type} stands twice`)
    seen.add(node)
    if (depth > 250) return [...faults, 'deeper than 250']
    if (type === 'text' && node.value === '') faults.push(`empty text in ${parent?.type}`)
    if (!parent || parent.type === 'transclusion') continue
    // a list with an error shows that in the line, and one that no note of the text comes before shows nothing
    if (type === 'referenceList') continue
    const isChild = (parent.children as AnyNode[] | undefined)?.includes(node) ?? false
    const holds = isChild ? HOLDS[parent.type] : undefined
    if (holds && !METADATA.includes(type) && !holds(type)) faults.push(`${parent.type} > ${type}`)
    const holder = HELD_BY[type]
    if (holder !== undefined && holder !== parent.type) faults.push(`${type} in ${parent.type}`)
  }
  return faults
}

/** How the source of a node begins and ends, for nodes that elements around them do not cut in pieces. */
const WRITTEN: Readonly<Partial<Record<string, RegExp>>> = {
  transclusion: /^\{\{[\s\S]*\}\}$/,
  infobox: /^\{\{[\s\S]*\}\}$/,
  navbox: /^\{\{[\s\S]*\}\}$/,
  parserFunction: /^\{\{[\s\S]*\}\}$/,
  parameter: /^\{\{\{[\s\S]*\}\}\}$/,
  category: /^\[\[[\s\S]*\]\]$/,
  languageLink: /^\[\[[\s\S]*\]\]$/,
  behaviorSwitch: /^__[\s\S]*__$/,
  comment: /^<!--/,
  table: /^\{\|/,
  tableRow: /^[|!<]/,
  tableCell: /^[|!<]/,
  tableCaption: /^(?:\|[+|]|<)/,
  listItem: /^(?:[*#]|<)/,
  definitionTerm: /^(?:[;:]|<)/,
  definitionDescription: /^(?:[;:]|<)/,
  heading: /^[=<]/,
  thematicBreak: /^(?:----|<)/,
  reference: /^<ref/i,
  code: /^</,
  math: /^</,
}

/** The same for those that blocks may cut in pieces: only the first piece begins as written. */
const WRITTEN_INLINE: Readonly<Partial<Record<string, RegExp>>> = {
  // where marks cross, one of them ends and goes on
  emphasis: /^''|''$/,
  strong: /^''|''$/,
  link: /^\[\[[\s\S]*\]\]/,
  media: /^\[\[[\s\S]*\]\]$/,
  externalLink: /^(?:\[|[a-z]+:|ISBN|RFC|PMID)/i,
}

/** What may stand in the middle of any markup and is not there for it. */
const LEFT_OUT = /<!--[\s\S]*?-->|<\/?(?:no|only)include[^>]*>|<includeonly[\s\S]*?(?:<\/includeonly>|$)/gi

/** What is wrong with the positions of a tree that was parsed from `source`. */
export function positionFaults(root: Root, source: string): string[] {
  const faults: string[] = []
  const lineStarts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1)
  const isCut = source.includes('<') || /\{\|/.test(source)
  for (const {node, parent} of nodesOf(root)) {
    const range = rangeOf(node)
    if (!range) continue
    const [start, end] = range
    const {type} = node
    const slice = source.slice(start, end)
    if (start > end || end > source.length) faults.push(`${type}: ${start} to ${end}`)
    for (const {line, column, offset} of [node.position!.start, node.position!.end]) {
      if (lineStarts[line - 1]! + column - 1 !== offset)
        faults.push(`${type}: line ${line}, column ${column}, offset ${offset}`)
      if (offset! >= (lineStarts[line] ?? Number.POSITIVE_INFINITY))
        faults.push(`${type}: offset ${offset} is not in line ${line}`)
    }
    if (type === 'text' && slice !== node.value && !/&|<!--|<nowiki|\x7f|\[\[|<\/?(?:no|only)?include/i.test(slice)) {
      faults.push(`text ${JSON.stringify(node.value)} is ${JSON.stringify(slice)}`)
    }
    const written = WRITTEN[type] ?? (isCut || parent?.type === 'gallery' ? undefined : WRITTEN_INLINE[type])
    if (written && !written.test(slice) && !written.test(slice.replace(LEFT_OUT, '')) && !isBehindTerm(source, start))
      faults.push(`${type} is ${JSON.stringify(slice)}`)
    const around = parent && rangeOf(parent)
    if (around && (around[0] > start || around[1] < end)) {
      faults.push(`${parent.type} from ${around[0]} to ${around[1]} holds ${type} from ${start} to ${end}`)
    }
    if (!isFostering(source)) faults.push(...orderFaults(node))
  }
  return faults
}

/** In `;* term : text` the marks of the list that stands in the description come before the term: nothing of it begins with one. */
function isBehindTerm(source: string, start: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
  return /^[*#:;]*;[*#:;]+[\s\S]*:$/.test(line)
}

/** Siblings stand in the order of the source; what a table can not hold moves out before it, so such pages are let off. */
function isFostering(source: string): boolean {
  return /\{\||<table/i.test(source)
}

function orderFaults(node: AnyNode): string[] {
  const faults: string[] = []
  for (const key of keysOf[node.type] ?? []) {
    let last = -1
    for (const child of (node[key] as AnyNode[] | undefined) ?? []) {
      const range = rangeOf(child)
      if (!range) continue
      // an address may go on behind a comment in its middle
      if (range[0] < last && child.type !== 'comment')
        faults.push(`${child.type} at ${range[0]} in ${node.type} stands behind ${last}`)
      last = range[1]
    }
  }
  return faults
}

function rangeOf({position}: AnyNode): [number, number] | undefined {
  return position && [position.start.offset!, position.end.offset!]
}
