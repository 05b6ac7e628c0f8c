/**
 * Whether a text fits a pattern in which `*` stands for any number of characters and `?` for one; everything else for itself.
 * Takes time `text × pattern` at most, whatever they are.
 *
 * @example
 * matchesGlob('Template:Infobox person', 'Template:Infobox *') // true
 */
export function matchesGlob(text: string, pattern: string): boolean {
  const characters = [...text]
  const parts = [...pattern]
  let at = 0
  let part = 0
  // Where to go on when what came after the last `*` does not fit: the star then takes one character more.
  let star = -1
  let taken = 0
  while (at < characters.length) {
    if (parts[part] === '*') {
      star = part++
      taken = at
    } else if (part < parts.length && (parts[part] === '?' || parts[part] === characters[at])) {
      part++
      at++
    } else if (star >= 0) {
      part = star + 1
      at = ++taken
    } else return false
  }
  while (parts[part] === '*') part++
  return part === parts.length
}
