import type {State} from 'mdast-util-to-markdown'

/**
 * `state.indentLines` of mdast-util-to-markdown, to the same effect; most of what is indented (the items of lists) is
 * one line, which needs no search.
 */
export const indentLines: State['indentLines'] = (value, map) => {
  if (!value.includes('\n') && !value.includes('\r')) return map(value, 0, value === '')
  let result = ''
  let start = 0
  let line = 0
  for (const match of value.matchAll(/\r?\n|\r/g)) {
    const text = value.slice(start, match.index)
    result += map(text, line, text === '') + match[0]
    start = match.index + match[0].length
    line++
  }
  const rest = value.slice(start)
  return result + map(rest, line, rest === '')
}
