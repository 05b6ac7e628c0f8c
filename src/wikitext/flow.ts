import type {Node} from 'unist'
import {isNode} from '../ast/children.js'

/** What stands between two siblings in the source: how many line ends it takes at least, and how many look well. */
export interface Distance {
  least: number
  usual: number
}

const APART: Distance = {least: 2, usual: 2}
const NONE: Distance = {least: 0, usual: 0}

/** Nodes that begin a line and end with one. */
const LINES: ReadonlySet<string> = new Set([
  'definitionList',
  'heading',
  'list',
  'preformatted',
  'redirect',
  'table',
  'thematicBreak',
])

/** Nodes that stand apart from running text, but need no line of their own. */
const BLOCKS: ReadonlySet<string> = new Set(['gallery', 'infobox', 'navbox', 'referenceList'])

const METADATA: ReadonlySet<string> = new Set(['behaviorSwitch', 'category', 'languageLink'])

const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'blockquote center dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table tr td th ul'.split(' '),
)

/** Whether a node is a part of the flow rather than of running text. */
export function isBlock(node: Node | undefined): boolean {
  if (node === undefined) return false
  if (isNode(node, 'htmlElement')) return BLOCK_ELEMENTS.has(node.name)
  return node.type === 'paragraph' || LINES.has(node.type) || BLOCKS.has(node.type)
}

/** Whether a node begins and ends with its line. */
export function isLine(node: Node | undefined): boolean {
  return node !== undefined && LINES.has(node.type)
}

/** What stands between two siblings. `inline`: their parent holds running text. */
export function distance(before: Node, after: Node, inline: boolean): Distance {
  if (before.type === 'paragraph' || after.type === 'paragraph') {
    // a heading, a list, a table end with their line
    if (before.type === 'heading') return {least: 1, usual: 1}
    if (isLine(before) || isLine(after)) return {least: 1, usual: 2}
    return APART
  }
  if (isLine(before) && isLine(after)) {
    if (after.type === 'heading') return {least: 1, usual: 2}
    if (before.type === after.type || (isList(before) && isList(after))) return APART
    return {least: 1, usual: 1}
  }
  if (isLine(before) || isLine(after)) return {least: 1, usual: 1}
  if (inline) return NONE
  if (METADATA.has(before.type) && METADATA.has(after.type)) return {least: 0, usual: 1}
  if (isBlock(before) || isBlock(after)) return {least: 0, usual: 1}
  return NONE
}

export function isList(node: Node | undefined): boolean {
  return node?.type === 'list' || node?.type === 'definitionList'
}
