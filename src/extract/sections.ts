import type {Content} from '../ast/base.js'
import type {Heading} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import {plainText} from './plain-text.js'

/** A section of a page. */
export interface Section {
  /** The heading's text; `''` for the lead. */
  title: string
  /** 1 to 6 as the heading's; 0 for the lead. */
  depth: number
  /** The heading's anchor; `''` for the lead. */
  id: string
  /** Absent for the lead. */
  heading?: Heading
  /** What stands between the heading and the next one: nodes of the tree, not copies. */
  children: Content[]
  /** The sections inside this one. */
  sections: Section[]
}

/**
 * The sections of a page, nested by the depth of their headings. The first one is always the lead, what stands before the
 * first heading (depth 0, title `''`, no heading), even where that is empty.
 *
 * A heading counts where it stands in the flow of the page, in what a call made, or in elements such as `div`
 * around whole sections; such wrappers are left out of `children`. Headings in tables, lists and notes make no section.
 *
 * @example
 * sections(parse('lead\n== A ==\n=== B ===\ntext')) // [lead, A with sections: [B]]
 */
export function sections(tree: Nodes): Section[] {
  const lead: Section = {title: '', depth: 0, id: '', children: [], sections: []}
  const top: Section[] = [lead]
  const open: Section[] = []
  let current = lead
  for (const node of flowOf(tree)) {
    if (node.type !== 'heading') {
      current.children.push(node)
      continue
    }
    current = {
      title: plainText(node.children),
      depth: node.depth,
      id: node.id,
      heading: node,
      children: [],
      sections: [],
    }
    while (open.length > 0 && (open.at(-1) as Section).depth >= node.depth) open.pop()
    const siblings = open.at(-1)?.sections ?? top
    siblings.push(current)
    open.push(current)
  }
  return top
}

/** The content of the page in order, wrappers that have a heading in them opened. */
function flowOf(tree: Nodes): Content[] {
  const holders = headingHolders(tree)
  const flow: Content[] = []
  const steps: Nodes[] = [tree]
  while (steps.length > 0) {
    const node = steps.pop() as Nodes
    if (holders.has(node) || node === tree) {
      const children = 'children' in node ? node.children : []
      for (let i = children.length - 1; i >= 0; i--) steps.push(children[i] as Nodes)
    } else flow.push(node as Content)
  }
  return flow
}

/** Elements that may stand around whole sections. */
const sectionWrappers: ReadonlySet<string> = new Set([
  'article',
  'big',
  'center',
  'div',
  'font',
  'main',
  'section',
  'small',
  'span',
])

/** The wrappers that have a heading in them, directly or through other wrappers. */
function headingHolders(tree: Nodes): Set<Nodes> {
  const holders = new Set<Nodes>()
  const steps: Array<{node: Nodes; parents: Chain | undefined}> = [{node: tree, parents: undefined}]
  while (steps.length > 0) {
    const {node, parents} = steps.pop() as {node: Nodes; parents: Chain | undefined}
    if (node.type === 'heading') {
      for (let link = parents; link !== undefined && !holders.has(link.node); link = link.parents)
        holders.add(link.node)
    } else if (node === tree || isWrapper(node)) {
      const chain = {node, parents}
      if ('children' in node) for (const child of node.children) steps.push({node: child as Nodes, parents: chain})
    }
  }
  return holders
}

/** A node's wrappers from the inside out. */
interface Chain {
  node: Nodes
  parents: Chain | undefined
}

function isWrapper(node: Nodes): boolean {
  if (node.type === 'htmlElement') return sectionWrappers.has(node.name)
  return node.type === 'transclusion' || node.type === 'extensionElement'
}
