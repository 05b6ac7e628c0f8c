function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 11) || code === 13 || code === 0
}

/**
 * Trims as PHP's `trim` does: space, tab, line feed, vertical tab, carriage return, NUL. JavaScript's `trim` takes
 * no-break spaces and others too, which count in wikitext.
 *
 * @example
 * trim(' a\u00a0\n') // 'a\u00a0'
 */
export function trim(text: string): string {
  let end = text.length
  if (end === 0 || (!isBlank(text.charCodeAt(0)) && !isBlank(text.charCodeAt(end - 1)))) return text
  let start = 0
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}
