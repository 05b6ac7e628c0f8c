import type {PhrasingContent as MdastPhrasing} from 'mdast'
import type {State} from './state.js'

/**
 * Code in the line; line ends become spaces, which they are in Markdown anyway. In a cell, `\\|` in code is read as `|`:
 * such code is text in a tag.
 */
export function inlineCode(value: string, state: State): MdastPhrasing[] {
  const line = value.replace(/[\n\r]+/g, ' ')
  if (line.trim() === '') return []
  if (!inCell(state) || !line.includes('\\|')) return [{type: 'inlineCode', value: line}]
  return [
    {type: 'html', value: '<code>'},
    {type: 'text', value: line},
    {type: 'html', value: '</code>'},
  ]
}

/**
 * A formula in the line. In a cell, a bar would end the cell, and TeX has other words for it; in the columns of an array
 * it has not: such a formula is shown as code.
 */
export function inlineMath(value: string, state: State): MdastPhrasing[] {
  const line = value.replace(/\s+/g, ' ').trim()
  if (!inCell(state) || !line.includes('|')) return [{type: 'inlineMath', value: line}]
  if (/\\begin *\{array\}/.test(line)) return inlineCode(line, state)
  const bars = line.replace(/\\?\|/g, (bar) => (bar === '|' ? '\\vert ' : '\\Vert '))
  return [{type: 'inlineMath', value: bars.trim()}]
}

function inCell(state: State): boolean {
  return state.around.lineBreak === 'tag'
}
