/** Languages whose `i` keeps its dot in upper case. */
const dotted: ReadonlySet<string> = new Set(['az', 'kaa', 'kk-latn', 'kk-tr', 'tr'])
/** Languages whose `I` has no dot in lower case either; MediaWiki does not do that for Azerbaijani. */
const dotless: ReadonlySet<string> = new Set(['kaa', 'kk-latn', 'kk-tr', 'tr'])

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
  if (text.charAt(0) === 'I' && dotless.has(language)) return `ı${text.slice(1)}`
  if (text.charAt(0) === 'İ' && language === 'tr') return `i${text.slice(1)}`
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
