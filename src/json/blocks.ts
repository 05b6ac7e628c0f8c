import type {Node} from 'unist'
import type {Content} from '../ast/base.js'
import type {CoreNodeMap, CoreNodeType, Nodes} from '../ast/nodes.js'
import type {Link} from '../ast/phrasing.js'
import type {TemplateCall} from '../ast/transclusion.js'
import {parametersOf} from '../extract/boxes.js'
import {isBlockElement, isHiddenElement} from '../extract/elements.js'
import {linkFields} from '../extract/links.js'
import {plainText} from '../extract/plain-text.js'
import {quotedByCall} from '../extract/shown-arguments.js'
import {isExpanded, type Walk, walkShown} from '../extract/walk-shown.js'
import type {Block, DocumentItem, DocumentLink, DocumentParameter} from './types.js'

/** Where the parts of a document stand in its lists, by node. A part that the document leaves out is not here. */
export interface PartIndexes {
  tables: ReadonlyMap<Node, number>
  infoboxes: ReadonlyMap<Node, number>
  navboxes: ReadonlyMap<Node, number>
  media: ReadonlyMap<Node, number>
  references: ReadonlyMap<Node, number>
}

/** Deeper than this, content becomes one paragraph: what reads JSON often has a limit of its own. */
const maxDepth = 60

/** Makes blocks of a tree's content. */
export class BlockBuilder {
  readonly #parts: PartIndexes
  readonly #holders: ReadonlySet<Node>
  /** Whether calls without children are calls that were not run. */
  readonly #unexpanded: boolean

  /** `tree` is what the content is from. */
  constructor(tree: Nodes, parts: PartIndexes, walk: Walk) {
    this.#parts = parts
    this.#holders = blockHolders(tree, walk)
    this.#unexpanded = tree.type !== 'root' || tree.expanded !== true
  }

  /** The blocks that some nodes make, in order. */
  blocks(nodes: readonly Node[], depth = 0): Block[] {
    const blocks: Block[] = []
    let run: Node[] = []
    const flush = () => {
      if (run.length > 0) this.#addParagraph(blocks, run)
      run = []
    }
    if (depth > maxDepth) {
      run = [...nodes]
      flush()
      return blocks
    }
    const steps: Node[] = []
    pushReversed(steps, nodes)
    while (steps.length > 0) {
      const node = steps.pop() as Nodes
      const handle = handlers[node.type as CoreNodeType] as Handler<Nodes> | undefined
      const made = handle?.(node, {builder: this, parts: this.#parts, depth: depth + 1})
      if (made !== undefined) {
        flush()
        for (const block of made) blocks.push(block)
      } else if (node.type === 'htmlElement' && isHiddenElement(node)) {
        // Nothing to see.
      } else if (node.type === 'paragraph' || (node.type === 'htmlElement' && isBlockElement(node))) {
        flush()
        if (this.#holders.has(node)) {
          // What follows must not join the element's last text: an empty paragraph ends the run and makes no block.
          steps.push({type: 'paragraph', children: []} as Node)
          pushReversed(steps, node.children)
        } else {
          run = [...node.children]
          flush()
        }
      } else if (this.#holders.has(node) && 'children' in node) pushReversed(steps, node.children)
      else run.push(node)
    }
    flush()
    return blocks
  }

  /** An item of a list: the text it begins with and the blocks behind. */
  item(nodes: readonly Node[], depth: number): DocumentItem {
    const [first, ...rest] = this.blocks(nodes, depth)
    if (first?.type !== 'paragraph') {
      return {text: '', ...(first !== undefined && {content: [first, ...rest]})}
    }
    const item: DocumentItem = {text: first.text}
    if (first.links !== undefined) item.links = first.links
    if (first.references !== undefined) item.references = first.references
    if (rest.length > 0) item.content = rest
    return item
  }

  #addParagraph(blocks: Block[], run: Node[]): void {
    const links: DocumentLink[] = []
    const references: number[] = []
    const media: number[] = []
    const calls: TemplateCall[] = []
    for (const top of run) {
      if (top.type === 'text') continue
      if (top.type === 'link' && isText((top as Link).children)) {
        links.push(linkFields(top as Link) as DocumentLink)
        continue
      }
      walkShown(top, (node) => {
        if (node.type === 'reference') {
          const index = this.#parts.references.get(node)
          if (index !== undefined) references.push(index)
          return 'skip'
        }
        if (node.type === 'media') {
          const index = this.#parts.media.get(node)
          if (index !== undefined) media.push(index)
          return 'skip'
        }
        if (node.type === 'transclusion' && !isExpanded(node)) {
          if (this.#unexpanded) calls.push(node)
          return 'skip'
        }
        const link = linkFields(node)
        if (link !== undefined && link.kind !== 'language') links.push(link)
        return undefined
      })
    }
    const text = plainText(run, {expanded: !this.#unexpanded})
    if (text !== '' || references.length > 0) {
      const block: Extract<Block, {type: 'paragraph'}> = {type: 'paragraph', text}
      if (links.length > 0) block.links = links
      if (references.length > 0) block.references = references
      blocks.push(block)
    }
    if (text === '') {
      for (const call of calls)
        blocks.push({type: 'template', template: call.title, parameters: documentParameters(call)})
    }
    for (const index of media) blocks.push({type: 'media', media: index})
  }
}

/** A call's arguments; `text` only where it differs from what is written. */
export function documentParameters(call: TemplateCall): DocumentParameter[] {
  return parametersOf(call).map(({name, value, text}) => ({name, value, ...(text !== value && {text})}))
}

interface Context {
  builder: BlockBuilder
  parts: PartIndexes
  depth: number
}

/** Gives the blocks of a node; `undefined` where it is no block by itself. */
type Handler<T> = (node: T, context: Context) => Block[] | undefined

const handlers: {[T in CoreNodeType]?: Handler<CoreNodeMap[T]>} = {
  code: (node) =>
    node.inline ? undefined : [{type: 'code', text: node.value, ...(node.lang !== undefined && {language: node.lang})}],
  definitionList: (node, {builder, depth}) => [
    {
      type: 'definitionList',
      items: node.children.flatMap((child) => {
        if (child.type !== 'definitionTerm' && child.type !== 'definitionDescription') return []
        const kind = child.type === 'definitionTerm' ? 'term' : 'description'
        return [{kind, ...builder.item(child.children, depth)} as const]
      }),
    },
  ],
  extensionElement: (node) =>
    node.children.length > 0 || node.value.trim() === ''
      ? undefined
      : [{type: 'extension', name: node.name, text: node.value}],
  gallery: (node, {parts}) => [
    {type: 'gallery', media: node.children.flatMap((child) => parts.media.get(child) ?? [])},
  ],
  heading: (node) => [{type: 'heading', depth: node.depth, text: plainText(node.children)}],
  htmlElement(node, {builder, parts, depth}) {
    if (node.name === 'blockquote') return [{type: 'quote', content: builder.blocks(node.children, depth)}]
    if (node.name === 'table') return indexed(parts.tables.get(node), (table) => ({type: 'table', table}))
    if (node.name !== 'ul' && node.name !== 'ol') return undefined
    const items = node.children.filter((child) => child.type === 'htmlElement' && child.name === 'li')
    return [listBlock(node.name === 'ol', items as ListItems, builder, depth)]
  },
  infobox: (node, {parts}) => indexed(parts.infoboxes.get(node), (infobox) => ({type: 'infobox', infobox})),
  list: (node, {builder, depth}) => [
    listBlock(node.ordered, node.children.filter((child) => child.type === 'listItem') as ListItems, builder, depth),
  ],
  math: (node) => (node.display === 'inline' ? undefined : [{type: 'math', text: node.value}]),
  navbox: (node, {parts}) => indexed(parts.navboxes.get(node), (navbox) => ({type: 'navbox', navbox})),
  preformatted: (node) => [{type: 'preformatted', text: plainText(node)}],
  referenceList: (node) => [{type: 'referenceList', group: node.group}],
  table: (node, {parts}) => indexed(parts.tables.get(node), (table) => ({type: 'table', table})),
  transclusion(node, {builder, depth}) {
    const quoted = isExpanded(node) || node.citation !== undefined ? undefined : quotedByCall(node)
    return quoted && [{type: 'quote', content: builder.blocks(quoted, depth)}]
  },
}

const blockTypes: ReadonlySet<string> = new Set(Object.keys(handlers))

type ListItems = ReadonlyArray<{children: Content[]}>

function listBlock(ordered: boolean, items: ListItems, builder: BlockBuilder, depth: number): Block {
  return {type: 'list', ordered, items: items.map((item) => builder.item(item.children, depth))}
}

/** A block that points at a part; none where the document leaves that part out. */
function indexed(index: number | undefined, make: (index: number) => Block): Block[] {
  return index === undefined ? [] : [make(index)]
}

/** All nodes that have a block somewhere in them. */
function blockHolders(tree: Nodes, walk: Walk): Set<Node> {
  const holders = new Set<Node>()
  // The nodes that the node at hand stands in, by depth.
  const path: Node[] = []
  walk(tree, (node, _, depth) => {
    path[depth] = node
    if (!isBlock(node)) return
    for (let at = depth - 1; at >= 0 && !holders.has(path[at] as Node); at--) holders.add(path[at] as Node)
  })
  return holders
}

function isBlock(node: Nodes): boolean {
  switch (node.type) {
    case 'paragraph':
      return true
    case 'htmlElement':
      return isBlockElement(node)
    case 'transclusion':
      // a citation is no quotation
      return node.citation === undefined && !isExpanded(node) && quotedByCall(node) !== undefined
    default:
      return blockTypes.has(node.type) && !isInline(node)
  }
}

function isInline(node: Nodes): boolean {
  if (node.type === 'code') return node.inline
  if (node.type === 'extensionElement') return node.children.length > 0 || node.value.trim() === ''
  return node.type === 'math' && node.display === 'inline'
}

function isText(nodes: readonly Node[]): boolean {
  for (const node of nodes) if (node.type !== 'text') return false
  return true
}

function pushReversed(steps: Node[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) steps.push(nodes[i] as Node)
}
