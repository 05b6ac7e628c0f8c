/**
 * White space as MediaWiki trims it: ASCII only. A no-break space is content, which `String.prototype.trim` would take.
 */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0
}

/** The text without white space at its start. */
export function trimStart(text: string): string {
  let start = 0
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return start === 0 ? text : text.slice(start)
}

/** The text without white space at its end. */
export function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end === text.length ? text : text.slice(0, end)
}

/** The text without white space around it. */
export function trim(text: string): string {
  return trimEnd(trimStart(text))
}

/** Whether there is nothing but white space. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
