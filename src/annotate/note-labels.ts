/** Letters of the Greek alphabet as a counter has them: without the final sigma. */
const greek = 'αβγδεζηθικλμνξοπρστυφχψω'
const latin = 'abcdefghijklmnopqrstuvwxyz'

const romans: ReadonlyArray<readonly [number, string]> = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** The groups that have marks of their own in Cite's style sheet: counter styles of CSS. */
const counters: ReadonlyMap<string, (number: number) => string> = new Map([
  ['decimal', String],
  ['lower-alpha', (number: number) => letters(number, latin)],
  ['upper-alpha', (number: number) => letters(number, latin).toUpperCase()],
  ['lower-greek', (number: number) => letters(number, greek)],
  ['lower-roman', roman],
  ['upper-roman', (number: number) => roman(number).toUpperCase()],
])

/**
 * The mark of a note in a group that is called after a counter style of CSS; `undefined` in other groups.
 *
 * @see https://www.w3.org/TR/css-counter-styles-3/#simple-numeric for the styles
 *
 * @example
 * noteLabel('lower-alpha', 28) // 'ab'
 */
export function noteLabel(group: string, number: number): string | undefined {
  return counters.get(group)?.(number)
}

/** `a` to `z`, then `aa`. */
function letters(number: number, alphabet: string): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / alphabet.length)) {
    text = alphabet.charAt((rest - 1) % alphabet.length) + text
  }
  return text
}

/** Beyond 3999 there are no Roman numerals, and CSS writes digits. */
function roman(number: number): string {
  if (number > 3999) return String(number)
  let text = ''
  let rest = number
  for (const [value, letter] of romans) {
    text += letter.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}
