import type {Node} from 'unist'
import type {CoreNodeMap} from '../../ast/nodes.js'
import type {Context} from '../context.js'
import {callName} from '../handle/call.js'
import {interwikiTarget, linkTarget, writtenUrl} from '../handle/link.js'
import {listAttributes, referenceAttributes} from '../handle/tag.js'
import {offsetsOf} from '../source.js'
import {startTag, writeAttributes} from '../tag.js'
import {patchArgument} from './argument.js'
import type {Patcher} from './patcher.js'
import {patchText} from './text.js'

/** What can be changed of a node but for what it holds, with all that it holds left in place. */
export interface Head<T> {
  /** Adds the edits for the fields of a node; answers false where it must be written anew. */
  change?(node: T, origin: T, patcher: Patcher, context: Context): boolean
  /** For a node whose fields are as they were: whether what it holds can be changed in place. */
  guard?(node: T, origin: T, patcher: Patcher): boolean
}

const core: {readonly [T in keyof CoreNodeMap]?: Head<CoreNodeMap[T]>} = {
  externalLink: {change: address, guard: (_, origin) => origin.kind === 'bracketed' && origin.children.length > 0},
  heading: {change: headingMarks, guard: (_, origin) => origin.children.length > 0},
  htmlElement: {change: htmlTag},
  infobox: {change: callHead},
  interwikiLink: {change: target, guard: isPiped},
  link: {change: target, guard: isPiped},
  navbox: {change: callHead},
  parserFunction: {change: functionHead},
  preformatted: {guard: (_, origin) => origin.attributes === undefined},
  reference: {change: referenceTag, guard: (_, origin) => origin.children.length > 0},
  referenceList: {change: referenceListTag},
  table: {change: tableLine},
  tableRow: {change: rowLine},
  templateArgument: {change: patchArgument},
  text: {change: patchText},
  transclusion: {change: callHead},
}

/** Heads by node type. */
export const heads: Readonly<Record<string, Head<Node>>> = core as Readonly<Record<string, Head<Node>>>

/** `{{name`: the white space around the name stays, and `subst:` before it. */
function callHead(
  node: CoreNodeMap['transclusion' | 'infobox' | 'navbox'],
  origin: CoreNodeMap['transclusion' | 'infobox' | 'navbox'],
  patcher: Patcher,
): boolean {
  const name = node.name === origin.name ? callName(node.title, patcher.writer.site) : node.name
  return /^[^{}[\]|<>]+$/.test(name) && renamed(patcher, origin, origin.parameters[0], origin.name, name)
}

/** `{{#if:` */
function functionHead(
  node: CoreNodeMap['parserFunction'],
  origin: CoreNodeMap['parserFunction'],
  patcher: Patcher,
): boolean {
  const alias = node.alias === origin.alias ? node.name : node.alias
  return renamed(patcher, origin, origin.arguments[0], origin.alias, alias)
}

/** Puts one name in place of another between the braces of a call and its first argument. */
function renamed(patcher: Patcher, call: Node, first: Node | undefined, from: string, to: string): boolean {
  const range = offsetsOf(call)
  if (!range) return false
  const start = range[0] + 2
  const end = (first && offsetsOf(first)?.[0]) ?? range[1] - 2
  const at = patcher.writer.source.slice(start, end).lastIndexOf(from)
  if (at < 0) return false
  patcher.replace(start + at, start + at + from.length, to)
  return true
}

type AnyLink = CoreNodeMap['link'] | CoreNodeMap['interwikiLink']

/** `[[target|`: only of a link with a text of its own, which stays. */
function target(node: AnyLink, origin: AnyLink, patcher: Patcher): boolean {
  const bar = barOf(origin, patcher)
  if (bar < 0 || !(patcher.writer.hasSame(node, 'children') || isPiped(node, origin, patcher))) return false
  const text = node.type === 'link' ? linkTarget(node) : interwikiTarget(node, patcher.writer.site)
  patcher.replace(offsetsOf(origin)![0] + 2, bar, text)
  return true
}

/** Offset of the `|` behind a link's target; -1 where it has none. */
function barOf(origin: AnyLink, {writer: {source}}: Patcher): number {
  const range = offsetsOf(origin)
  if (!range || !source.startsWith('[[', range[0])) return -1
  // a call in the target may hold bars too
  const first = origin.children[0] && offsetsOf(origin.children[0])
  if (first && source.charAt(first[0] - 1) === '|') return first[0] - 1
  const written = source.slice(range[0], range[1])
  const bar = written.indexOf('|')
  return bar < 0 || /\{\{|\]\]/.test(written.slice(0, bar)) ? -1 : range[0] + bar
}

/** Whether a link has a text of its own, all of it between the brackets. */
function isPiped(_: AnyLink, origin: AnyLink, patcher: Patcher): boolean {
  const range = offsetsOf(origin)
  return range !== undefined && barOf(origin, patcher) >= 0 && patcher.writer.source.startsWith(']]', range[1] - 2)
}

/** The address of `[address label]`. */
function address(node: CoreNodeMap['externalLink'], origin: CoreNodeMap['externalLink'], patcher: Patcher): boolean {
  const range = offsetsOf(origin)
  if (!range || node.kind !== origin.kind || node.kind !== 'bracketed') return false
  if (origin.children.length === 0 && node.children.length > 0) return false
  const match = /^\[([^\s\]<[{]+)[ \]]/.exec(patcher.writer.source.slice(range[0], range[1]))
  if (!match) return false
  patcher.replace(range[0] + 1, range[0] + 1 + match[1]!.length, writtenUrl(node.url))
  return true
}

/** The equals signs of a heading. */
function headingMarks(node: CoreNodeMap['heading'], origin: CoreNodeMap['heading'], patcher: Patcher): boolean {
  const range = offsetsOf(origin)
  if (!range) return false
  const [start, end] = range
  const {source} = patcher.writer
  const old = '='.repeat(origin.depth)
  const isWritten = source.startsWith(old, start) && source.startsWith(old, end - old.length)
  if (!isWritten || origin.children.length === 0 || !(node.depth >= 1 && node.depth <= 6)) return false
  const marks = '='.repeat(node.depth)
  patcher.replace(start, start + old.length, marks)
  patcher.replace(end - old.length, end, marks)
  return true
}

/** The start tag of an element of the same name. */
function htmlTag(node: CoreNodeMap['htmlElement'], origin: CoreNodeMap['htmlElement'], patcher: Patcher): boolean {
  return node.name === origin.name && tag(patcher, origin, node.name, startTag(node.name, node.attributes))
}

function referenceTag(node: CoreNodeMap['reference'], origin: CoreNodeMap['reference'], patcher: Patcher): boolean {
  if (node.details || origin.details || (origin.children.length === 0 && node.children.length > 0)) return false
  return tag(patcher, origin, 'ref', startTag('ref', referenceAttributes(node)))
}

function referenceListTag(
  node: CoreNodeMap['referenceList'],
  origin: CoreNodeMap['referenceList'],
  patcher: Patcher,
): boolean {
  return tag(patcher, origin, 'references', startTag('references', listAttributes(node)))
}

/** Puts another start tag in place; one that closes itself goes on to do so. */
function tag(patcher: Patcher, origin: Node, name: string, text: string): boolean {
  const range = offsetsOf(origin)
  if (!range) return false
  const match = /^<([a-z\d]+)(?:"[^"]*"|'[^']*'|[^"'>])*>/i.exec(patcher.writer.source.slice(range[0], range[1]))
  if (match?.[1]?.toLowerCase() !== name) return false
  const closing = match[0].endsWith('/>')
  patcher.replace(range[0], range[0] + match[0].length, closing ? `${text.slice(0, -1)} />` : text)
  return true
}

/** `{| class="wikitable"` */
function tableLine(node: CoreNodeMap['table'], origin: CoreNodeMap['table'], patcher: Patcher): boolean {
  return line(patcher, origin, '{|', writeAttributes(node.attributes))
}

/** `|- class="x"`; the first row may have none yet. */
function rowLine(node: CoreNodeMap['tableRow'], origin: CoreNodeMap['tableRow'], patcher: Patcher): boolean {
  if (line(patcher, origin, '|-', writeAttributes(node.attributes))) return true
  const range = offsetsOf(origin)
  if (!range || !/[|!]/.test(patcher.writer.source.charAt(range[0]))) return false
  patcher.replace(range[0], range[0], `|-${writeAttributes(node.attributes)}\n`)
  return true
}

function line(patcher: Patcher, origin: Node, mark: string, attributes: string): boolean {
  const range = offsetsOf(origin)
  const {source} = patcher.writer
  if (!range || !source.startsWith(mark, range[0])) return false
  const end = source.indexOf('\n', range[0])
  if (end < 0 || end > range[1]) return false
  patcher.replace(range[0] + mark.length, end, attributes)
  return true
}
