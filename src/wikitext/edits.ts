/** A stretch of the source, and what stands there now. */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * The source from `start` to `end` with its edits made; `undefined` where they overlap or reach beyond the stretch.
 *
 * @example
 * applyEdits('abc', 0, 3, [{start: 1, end: 2, text: 'x'}]) // 'axc'
 */
export function applyEdits(source: string, start: number, end: number, edits: readonly Edit[]): string | undefined {
  let text = ''
  let at = start
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > end || edit.end < edit.start) return undefined
    text += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + source.slice(at, end)
}
