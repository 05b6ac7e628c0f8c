import type {Node} from 'unist'
import {isNode} from '../../ast/children.js'
import {offsetsOf} from '../source.js'
import type {Layout} from './layout.js'

/** Rows: each begins with `|-`, which the first one may lack. */
export const tableLayout: Layout = ({added, removed, before, after}, patcher, context) => {
  const {writer} = patcher
  const {source} = writer
  const lines = added.map((node) => writer.node(node, {...context, lineStart: true})).join('\n')
  const left = before && offsetsOf(before)
  const right = after && offsetsOf(after)
  const first = removed[0] && offsetsOf(removed[0])
  const last = removed.length > 0 ? offsetsOf(removed[removed.length - 1]!) : undefined
  const end = last?.[1] ?? left?.[1] ?? right?.[0]
  // what stands between, as attributes stand between the comments in them, stays
  const bare = left && (!first || source.slice(left[1], first[0]).trim() === '')
  const start = bare ? left[1] : (first?.[0] ?? right?.[0])
  if (start === undefined || end === undefined || start > end) return false
  // the row behind has no mark of its own
  const isBare = isNode(after, 'tableRow') && right !== undefined && !source.startsWith('|-', right[0])
  const mark = isBare && added.some((node) => node.type === 'tableRow') ? '|-' : ''
  if (left) patcher.replace(start, end, (lines === '' ? '' : `\n${lines}`) + (mark && `\n${mark}`))
  else if (lines === '') {
    if (right && right[0] < start) return false
    patcher.replace(start, right?.[0] ?? end, '')
  } else if (last) patcher.replace(start, end, lines + (mark && `\n${mark}`))
  else patcher.replace(start, start, `${lines}\n${mark && `${mark}\n`}`)
  return true
}

/** Cells: on lines of their own, or several on one, with doubled marks between them. */
export const rowLayout: Layout = ({added, removed, before, after}, patcher, context) => {
  const {writer} = patcher
  const {source} = writer
  const left = before && offsetsOf(before)
  const right = after && offsetsOf(after)
  const first = removed[0] && offsetsOf(removed[0])
  const last = removed.length > 0 ? offsetsOf(removed[removed.length - 1]!) : undefined
  const isJoined = (at: number | undefined): boolean =>
    at !== undefined && /^(?:\|\||!!)/.test(source.slice(at, at + 2))
  const followed = isJoined(right?.[0])
  if (!left) {
    if (followed || (!first && !right)) return false
    const start = first?.[0] ?? right![0]
    const lines = added.map((node) => writer.node(node, {...context, lineStart: true})).join('\n')
    if (lines !== '') patcher.replace(start, last?.[1] ?? start, last ? lines : `${lines}\n`)
    else if (right && right[0] >= start) patcher.replace(start, right[0], '')
    else return false
    return true
  }
  if (removed.length > 0 && followed && !isJoined(first?.[0])) return false
  const end = last?.[1] ?? left[1]
  if (end < left[1] || (first && source.slice(left[1], first[0]).trim() !== '')) return false
  // behind a cell of several lines a doubled mark would be text
  const isLine = !source.slice(left[0], left[1]).includes('\n')
  const sameLine = isLine && (isJoined(first?.[0]) || followed || (removed.length === 0 && isJoined(left[0])))
  let text = ''
  for (const node of added) {
    const cell = writer.node(node, {...context, lineStart: true})
    const fits = sameLine && !cell.includes('\n') && isNode(node, 'tableCell') && isHeader(before) === node.header
    if (!fits && followed) return false
    text += fits ? ` ${cell.charAt(0)}${cell}` : `\n${cell}`
  }
  patcher.replace(left[1], end, text)
  return true
}

function isHeader(node: Node | undefined): boolean | undefined {
  return isNode(node, 'tableCell') ? node.header : undefined
}
