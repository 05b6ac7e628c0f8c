/**
 * The beginning of a text, with `…` where something was cut off. No character is cut in two.
 *
 * @param length - UTF-16 units at most, `…` among them
 * @example cutText('Mount Aralez', 6) // 'Mount…'
 */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
