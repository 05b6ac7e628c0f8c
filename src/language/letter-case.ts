/** Languages whose `i` has its dot in upper case too, and whose `I` has none in lower case. */
const dotted: ReadonlySet<string> = new Set(['az', 'kaa', 'tr'])

/** First character in upper case: `{{ucfirst:}}`. */
export function upperFirstLetter(text: string, language: string): string {
  if (text === '') return ''
  if (text.charAt(0) === 'i' && dotted.has(language)) return `İ${text.slice(1)}`
  const first = String.fromCodePoint(text.codePointAt(0)!)
  return first.toUpperCase() + text.slice(first.length)
}

/** First character in lower case: `{{lcfirst:}}`. */
export function lowerFirstLetter(text: string, language: string): string {
  if (text === '') return ''
  if (text.charAt(0) === 'I' && dotted.has(language)) return `ı${text.slice(1)}`
  const first = String.fromCodePoint(text.codePointAt(0)!)
  return first.toLowerCase() + text.slice(first.length)
}

/** All in lower case: `{{lc:}}`. Each letter for itself, so that a sigma at the end of a word is σ, as PHP has it. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('ς') && text.includes('Σ') ? lowerEach(text) : lower
}

function lowerEach(text: string): string {
  let result = ''
  for (const character of text) result += character === 'Σ' ? 'σ' : character.toLowerCase()
  return result
}

/** All in upper case: `{{uc:}}`. */
export function upperCase(text: string): string {
  return text.toUpperCase()
}
