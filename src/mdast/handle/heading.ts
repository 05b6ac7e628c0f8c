import type {Nodes as MdastNodes} from 'mdast'
import type {Content} from '../../ast/base.js'
import type {Heading} from '../../ast/flow.js'
import type {State} from '../state.js'

export function heading(node: Heading, state: State): MdastNodes[] {
  return headingOf(node.depth, node.children, state)
}

/** A heading of one line; none where there is nothing in it. */
export function headingOf(depth: Heading['depth'], children: readonly Content[], state: State): MdastNodes[] {
  // In a cell, it is part of the cell's lines.
  const lineBreak = state.around.lineBreak === 'tag' ? 'tag' : 'space'
  const content = state.within({inline: true, lineBreak}, () => state.phrasing(children))
  return content.length === 0 ? [] : [{type: 'heading', depth, children: content}]
}
