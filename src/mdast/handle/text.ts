import type {Nodes as MdastNodes, PhrasingContent as MdastPhrasing} from 'mdast'
import type {Content} from '../../ast/base.js'
import type {Paragraph} from '../../ast/flow.js'
import type {Break, Emphasis, Strong, Text} from '../../ast/phrasing.js'
import {lineBreak} from '../flatten.js'
import {type Attention, attention, isPhrasing} from '../phrasing.js'
import type {State} from '../state.js'

export function text(node: Text, state: State): MdastNodes[] {
  return state.around.keepLines ? linesOf(node.value, state) : [{type: 'text', value: node.value}]
}

/** Text whose line ends are breaks; white space at the start of a line becomes no-break spaces, so that it stays. */
function linesOf(value: string, state: State): MdastPhrasing[] {
  const result: MdastPhrasing[] = []
  const lines = value.split('\n')
  for (const [index, line] of lines.entries()) {
    if (index > 0) result.push(lineBreak(state))
    const shown = index === 0 ? line : line.replace(/^[\t ]+/, (indent) => '\u00a0'.repeat(indent.length))
    if (shown !== '') result.push({type: 'text', value: shown})
  }
  return result
}

export function lineBreakNode(_: Break, state: State): MdastNodes[] {
  return [lineBreak(state)]
}

export function emphasis(node: Emphasis, state: State): MdastNodes[] {
  return marked('emphasis', node.children, state)
}

export function strong(node: Strong, state: State): MdastNodes[] {
  return marked('strong', node.children, state)
}

/**
 * Strong, emphasised or deleted text. Inside text that is so already it is only its content. Around blocks, the
 * markers go around the text between them and inside paragraphs.
 */
export function marked(type: Attention['type'], children: readonly Content[], state: State): MdastNodes[] {
  if (state.around[type]) return state.all(children)
  const content = state.within({[type]: true}, () => state.all(children))
  const result: MdastNodes[] = []
  let run: MdastPhrasing[] = []
  const flush = () => {
    for (const node of attention(type, run)) result.push(node)
    run = []
  }
  for (const node of content) {
    if (isPhrasing(node)) run.push(node)
    else {
      flush()
      result.push(node.type === 'paragraph' ? {...node, children: attention(type, node.children)} : node)
    }
  }
  flush()
  return result
}

export function paragraph(node: Paragraph, state: State): MdastNodes[] {
  return state.flow(node.children)
}
