import type {Nodes as MdastNodes, PhrasingContent as MdastPhrasing} from 'mdast'
import {append} from './append.js'
import {inlineCode, inlineMath} from './inline.js'
import {attention, breakTag, isBreak, isPhrasing} from './phrasing.js'
import type {State} from './state.js'

/** A break as it can be said at the place at hand. */
export function lineBreak(state: State): MdastPhrasing {
  const kind = state.around.lineBreak
  if (kind === 'tag') return {type: 'html', value: breakTag}
  return kind === 'break' ? {type: 'break'} : {type: 'text', value: ' '}
}

/**
 * Flow as phrasing, for places that hold nothing else: each block is on lines of its own, the items of a list begin
 * with a bullet or their number, the cells of a row are parted by `·`.
 */
export function flatten(nodes: readonly MdastNodes[], state: State): MdastPhrasing[] {
  const result: MdastPhrasing[] = []
  // Whether something that a block must not stand on one line with was written.
  let written = false
  let blockEnded = false
  for (const node of nodes) {
    if (isPhrasing(node)) {
      const blank = node.type === 'text' && node.value.trim() === ''
      if (blockEnded && !blank) {
        result.push(lineBreak(state))
        blockEnded = false
      }
      if (!blank) written = true
      result.push(node)
      continue
    }
    const lines = flattenBlock(node, state)
    if (lines.length === 0) continue
    const last = result[result.length - 1]
    if (written && !(last && isBreak(last))) result.push(lineBreak(state))
    append(result, lines)
    written = true
    blockEnded = true
  }
  return result
}

/** Phrasing that is to be strong as a whole. */
function withoutStrong(nodes: readonly MdastPhrasing[]): MdastPhrasing[] {
  return nodes.flatMap((node): MdastPhrasing | MdastPhrasing[] => {
    if (node.type === 'strong') return withoutStrong(node.children)
    return 'children' in node ? ({...node, children: withoutStrong(node.children)} as MdastPhrasing) : node
  })
}

function flattenBlock(node: MdastNodes, state: State): MdastPhrasing[] {
  switch (node.type) {
    case 'paragraph':
      return node.children
    case 'heading':
      return state.around.strong ? node.children : attention('strong', withoutStrong(node.children))
    case 'list': {
      const parts = node.children.map((item, index) => {
        const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '• '
        return [{type: 'text', value: mark} satisfies MdastPhrasing, ...flatten(item.children, state)]
      })
      return lines(parts, state)
    }
    case 'table':
      return lines(
        node.children.map((row) => {
          const cells: MdastPhrasing[] = []
          for (const cell of row.children) {
            if (cell.children.length === 0) continue
            if (cells.length > 0) cells.push({type: 'text', value: ' · '})
            append(cells, cell.children)
          }
          return cells
        }),
        state,
      )
    case 'code': {
      const parts = node.value.split('\n').filter((line) => line.trim() !== '')
      return lines(
        parts.map((value) => inlineCode(value, state)),
        state,
      )
    }
    case 'math':
      return inlineMath(node.value, state)
    default:
      return 'children' in node ? flatten(node.children as MdastNodes[], state) : []
  }
}

function lines(parts: ReadonlyArray<readonly MdastPhrasing[]>, state: State): MdastPhrasing[] {
  const result: MdastPhrasing[] = []
  for (const part of parts) {
    if (part.length === 0) continue
    if (result.length > 0) result.push(lineBreak(state))
    append(result, part)
  }
  return result
}
