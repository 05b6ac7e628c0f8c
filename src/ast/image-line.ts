/**
 * The line of an `<imagemap>` that names its image: the first that is neither empty nor a comment (`#`), without the white
 * space around it; `undefined` where there is none.
 */
export function imageLine(value: string): {start: number; end: number} | undefined {
  for (let at = 0; at < value.length; ) {
    const newline = value.indexOf('\n', at)
    const next = newline < 0 ? value.length : newline
    const line = value.slice(at, next)
    const text = line.trim()
    if (text !== '' && !text.startsWith('#')) {
      const start = at + line.length - line.trimStart().length
      return {start, end: start + text.length}
    }
    at = next + 1
  }
  return undefined
}
