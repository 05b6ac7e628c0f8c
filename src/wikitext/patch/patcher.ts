import type {Node} from 'unist'
import {isNode} from '../../ast/children.js'
import {type AnyNode, listOf} from '../compare.js'
import type {Context} from '../context.js'
import type {Edit} from '../edits.js'
import {writtenOf} from '../fields.js'
import {isList} from '../flow.js'
import {itemContext} from '../inner.js'
import {offsetsOf} from '../source.js'
import type {Writer} from '../writer.js'
import {replaceArgument} from './argument.js'
import {heads} from './heads.js'
import {layoutOf, type Segment} from './layout.js'

/** The parts of lists: the marks of what is around them are theirs too. */
const PARTS: ReadonlySet<string> = new Set([
  'definitionDescription',
  'definitionList',
  'definitionTerm',
  'list',
  'listItem',
])

/** Finds the edits that make the source of a node the source of what became of it. */
export class Patcher {
  readonly writer: Writer
  readonly edits: Edit[] = []

  constructor(writer: Writer) {
    this.writer = writer
  }

  /** Adds an edit. */
  replace(start: number, end: number, text: string): void {
    this.edits.push({start, end, text})
  }

  /** Edits a node that stands where it stood. Answers whether that could be done; nothing was added where not. */
  edit(node: Node, origin: Node, context: Context): boolean {
    if (this.writer.comparison?.untouched.has(node)) return true
    if (this.patched(node, origin, context)) return true
    const range = offsetsOf(origin)
    if (!range || (PARTS.has(node.type) && context.prefix !== '')) return false
    if (isNode(node, 'templateArgument') && isNode(origin, 'templateArgument')) {
      return replaceArgument(node, origin, this, context)
    }
    if (NOT_ALONE.has(node.type) && !isList(node)) return false
    const [start, end] = range
    const lineStart = start === 0 || this.writer.source.charCodeAt(start - 1) === 10
    this.replace(start, end, this.writer.anew(node, {...context, lineStart}))
    return true
  }

  /** Edits what of a node is different; where a part of it can only be written anew as a whole, the answer is false. */
  patched(node: Node, origin: Node, context: Context): boolean {
    const mark = this.edits.length
    if (this.#head(node, origin, context) && this.#lists(node, origin, context)) return true
    this.edits.length = mark
    return false
  }

  #head(node: Node, origin: Node, context: Context): boolean {
    const head = heads[node.type]
    if (this.writer.isAlike(node, origin)) return head?.guard?.(node, origin, this) ?? true
    return head?.change?.(node, origin, this, context) ?? false
  }

  #lists(node: Node, origin: Node, context: Context): boolean {
    for (const key of writtenOf(node.type)?.lists ?? []) {
      if (this.writer.hasSame(node, key)) continue
      // an attribute, or what is read out of a value
      if (key === 'details' || node.type === 'languageVariant' || node.type === 'extensionElement') return false
      if (!this.#list(node, origin, key, context)) return false
    }
    return true
  }

  /** Whether all that a node held was taken out, so that nothing is left of it. */
  #isEmptied(node: AnyNode): boolean {
    return EMPTIED.has(node.type) && listOf(node, 'children').length === 0
  }

  #list(node: Node, origin: Node, key: string, outer: Context): boolean {
    const {comparison} = this.writer
    const nodes = listOf(node as AnyNode, key).filter((child) => !this.#isEmptied(child))
    const origins = listOf(origin as AnyNode, key)
    const layout = layoutOf(node)
    const inner = this.writer.inner(node, outer)
    const context = {
      ...inner,
      item: PARTS.has(node.type) && !isList(node) ? (offsetsOf(origin)?.[0] ?? -1) : inner.item,
    }
    let last = -1
    let added: Node[] = []
    for (let i = 0; i <= nodes.length; i++) {
      const child = nodes[i]
      const place = child ? (comparison?.places.get(child) ?? -1) : origins.length
      const isNew = child !== undefined && (place <= last || comparison?.origins.get(child) !== origins[place])
      if (child && isNew) {
        added.push(child)
        continue
      }
      const removed = origins.slice(last + 1, place)
      if (removed.some((one) => !offsetsOf(one) && !isImplied(one))) return false
      if (removed.length > 0 || added.length > 0) {
        const segment: Segment = {
          parent: node,
          origin,
          added,
          removed: removed.filter((one) => offsetsOf(one) !== undefined),
          isBlank: removed.some((one) => offsetsOf(one) === undefined && one.type === 'paragraph'),
          before: placed(origins, last, -1),
          after: placed(origins, place, 1),
          isEmpty: nodes.length === 0,
          nodes,
        }
        if ((segment.removed.length > 0 || added.length > 0 || segment.isBlank) && !layout(segment, this, context)) {
          return false
        }
      }
      if (child && !this.edit(child, origins[place]!, isList(node) ? itemContext(child, context) : context))
        return false
      last = place
      added = []
    }
    return true
  }
}

/** Nodes that are nothing when they hold nothing. */
const EMPTIED: ReadonlySet<string> = new Set(['definitionList', 'emphasis', 'list', 'paragraph', 'strong'])

/** Nodes that nothing but their place makes: lists that MediaWiki adds, paragraphs between blank lines. */
function isImplied(node: Node): boolean {
  return node.type === 'paragraph' || node.type === 'referenceList'
}

/** Parts that what is around them must be written with. */
const NOT_ALONE: ReadonlySet<string> = new Set(['definitionDescription', 'definitionTerm', 'listItem', 'tableCell'])

/** The next node from an index on, in a direction, that stands in the source. */
function placed(nodes: readonly Node[], from: number, step: number): Node | undefined {
  for (let i = from; i >= 0 && i < nodes.length; i += step) if (offsetsOf(nodes[i]!)) return nodes[i]
  return undefined
}
