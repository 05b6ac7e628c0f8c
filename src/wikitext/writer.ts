import type {Node} from 'unist'
import type {CoreNodeMap} from '../ast/nodes.js'
import {type AnyNode, type Comparison, isWrittenAlike, listOf} from './compare.js'
import type {Context} from './context.js'
import {applyEdits} from './edits.js'
import {distance} from './flow.js'
import {guard} from './guard.js'
import {handlers} from './handlers.js'
import {innerContext} from './inner.js'
import type {Handler} from './options.js'
import {Patcher} from './patch/patcher.js'
import type {SiteWords} from './site.js'
import {isWhole, offsetsOf} from './source.js'

/** Writes nodes: anew by the handlers, or as the source has them where that is known. */
export class Writer {
  readonly site: SiteWords
  readonly source: string
  readonly comparison: Comparison | undefined

  /**
   * @param source The page's wikitext; `''` where it is not known.
   * @param comparison What of the tree is as the source has it; absent for a tree without a source.
   */
  constructor(site: SiteWords, source: string, comparison?: Comparison) {
    this.site = site
    this.source = source
    this.comparison = comparison
  }

  /** Writes a node that stands where it did not stand before, or in something that is written anew. */
  node(node: Node, context: Context): string {
    const origin = this.comparison?.origins.get(node)
    if (origin && isWhole(origin, this.source, context)) {
      const [start, end] = offsetsOf(origin)!
      if (this.comparison?.untouched.has(node)) return this.source.slice(start, end)
      const patcher = new Patcher(this)
      const edits = patcher.patched(node, origin, context)
        ? applyEdits(this.source, start, end, patcher.edits)
        : undefined
      if (edits !== undefined) return edits
    }
    return this.anew(node, context)
  }

  /** Writes a node by its handler. A plugin's node is written as what it holds. */
  anew(node: Node, context: Context): string {
    const handler = Object.hasOwn(handlers, node.type)
      ? (handlers[node.type as keyof CoreNodeMap] as Handler<Node>)
      : undefined
    if (handler) return handler(node, this, context)
    const {value} = node as AnyNode
    if (typeof value === 'string') return handlers.text({type: 'text', value}, this, context)
    return this.flow(listOf(node as AnyNode, 'children'), context)
  }

  /** Writes siblings of running text. */
  inline(nodes: readonly Node[], context: Context): string {
    return this.siblings(nodes, context, true)
  }

  /** Writes siblings of the flow, with line ends between them. */
  flow(nodes: readonly Node[], context: Context): string {
    return this.siblings(nodes, context, false)
  }

  /**
   * Writes siblings.
   *
   * @param before What stands before them, where that is known.
   */
  siblings(
    nodes: readonly Node[],
    context: Context,
    inline: boolean,
    before?: {node: Node | undefined; text: string},
  ): string {
    const parts: string[] = []
    let last = before?.node
    let lastText = before?.text ?? ''
    for (const node of nodes) {
      const isFirst = parts.length === 0
      const breaks = last && !isFirst ? '\n'.repeat(context.line ? 0 : distance(last, node, inline).usual) : ''
      const lineStart = isFirst ? context.lineStart : breaks !== '' || lastText.endsWith('\n')
      const text = this.node(node, {...context, lineStart})
      if (text === '') continue
      parts.push(breaks, breaks === '' ? guard(this.site, last, lastText, node, text) : '', text)
      last = node
      lastText = text
    }
    return parts.join('')
  }

  /** The context of what a node holds. */
  inner(node: Node, context: Context): Context {
    return innerContext(node, context)
  }

  /** The node of the source that a node is or was. */
  originOf<T extends Node>(node: T): T | undefined {
    return this.comparison?.origins.get(node) as T | undefined
  }

  /** Whether what a field of a node holds is as it was written. */
  hasSame(node: Node, key: string): boolean {
    const origin = this.originOf(node)
    if (!origin) return false
    const nodes = listOf(node as AnyNode, key)
    return (
      nodes.length === listOf(origin as AnyNode, key).length &&
      nodes.every((child, i) => this.comparison?.untouched.has(child) && this.comparison.places.get(child) === i)
    )
  }

  /** Whether the fields of a node that hold no nodes are as they were written. */
  isAlike(node: Node, origin: Node): boolean {
    return isWrittenAlike(node as AnyNode, origin as AnyNode)
  }

  /** The source of a node by its position alone. */
  sourceOf({position}: Node): string | undefined {
    const start = position?.start?.offset
    const end = position?.end?.offset
    if (this.source === '' || start === undefined || end === undefined) return undefined
    return this.source.slice(start, end)
  }
}
