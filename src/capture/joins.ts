/** Places where text may have been run together out of two pieces, from the cells of a table or the links of a line. */

const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}|\p{Lt}/u
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{Nd}/u
const CLOSING = /[)\]}»”’"!?%°′″;…™®©]/u
const OPENING = /[([{«“‘„"¡¿]/u
const UNCASED = /\p{Lo}/u

const WORD = /[\p{L}\p{M}\p{Nd}'’-]+/gu
const INNER_CAPITAL = /[\p{Ll}\p{Nd}]\p{Lu}/u

/** Longest word that is kept. */
const LONGEST = 40

/** Names that go on with a capital letter. */
const NAME_START = /(?:^|[^\p{L}])(?:Ma?c|[DLO]['’]?|[Dd]e|[Ff]itz|[Vv]an|[Ll][ae]|[Dd][iu])$/u

/**
 * How likely two pieces of text were run together between two characters: 0 where nothing speaks for it, to 1. A small
 * letter before a capital one, a digit beside a letter, a closing mark before a word, another script.
 *
 * @param text The run of text.
 * @param at Where the second piece would begin.
 */
function joinStrength(text: string, at: number): number {
  const before = text[at - 1]
  const after = text[at]
  if (before === undefined || after === undefined || /\s/.test(before) || /\s/.test(after)) return 0
  if (DIGIT.test(before)) return afterDigit(text, at, after)
  if (LOWER.test(before)) {
    if (UPPER.test(after)) return 0.9
    if (DIGIT.test(after)) return 0.6
    if (OPENING.test(after)) return 0.4
    return UNCASED.test(after) ? 0.7 : 0
  }
  if (UPPER.test(before)) {
    // `SSRDate`: the last capital begins a word
    if (UPPER.test(after) && LOWER.test(text[at + 1] ?? '')) return UPPER.test(text[at - 2] ?? '') ? 0.6 : 0.1
    if (DIGIT.test(after)) return 0.1
    return UNCASED.test(after) ? 0.5 : 0
  }
  if (before === '.')
    return UPPER.test(after) ? (LOWER.test(text[at - 2] ?? '') ? 0.7 : 0.3) : DIGIT.test(after) ? 0.1 : 0
  if (CLOSING.test(before))
    return UPPER.test(after) || DIGIT.test(after) || UNCASED.test(after) ? 0.85 : LETTER.test(after) ? 0.3 : 0
  if (UNCASED.test(before)) return UPPER.test(after) || LOWER.test(after) || DIGIT.test(after) ? 0.5 : 0
  if (LETTER.test(before)) return UPPER.test(after) ? 0.6 : 0
  return 0
}

function afterDigit(text: string, at: number, after: string): number {
  if (UPPER.test(after)) return LOWER.test(text[at + 1] ?? '') ? 0.85 : 0.3
  if (OPENING.test(after)) return 0.3
  if (UNCASED.test(after)) return 0.4
  return DIGIT.test(after) ? yearsMeet(text, at) : 0
}

/** Whether two years, or a year and an ordinal number, were run together: `19881988`, `201020th`. */
function yearsMeet(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 12 && DIGIT.test(text[start - 1] as string)) start--
  let end = at
  while (end < text.length && end - at < 12 && DIGIT.test(text[end] as string)) end++
  const length = end - start
  if (length < 5 || length > 8) return 0
  const left = text.slice(start, at)
  const right = text.slice(at, end)
  if (length === 8) return left.length === 4 && isYear(left) && isYear(right) ? 0.9 : 0
  if (left.length === 4 && isYear(left))
    return /^\p{L}|^-/u.test(text.slice(end, end + 1)) && !isYear(text.slice(end - 4, end)) ? 0.7 : 0.3
  // `1990–911991`
  if (left.length === 2 && isYear(right)) return /[–-]/.test(text[start - 1] ?? '') ? 0.8 : 0.3
  return 0
}

function isYear(digits: string): boolean {
  return digits.length === 4 && digits >= '0900' && digits < '2200'
}

/** Tells joins from words that are written with a capital letter within. */
export class Joins {
  readonly #words = new Set<string>()

  /** Takes note of the words in running text: those are no joins elsewhere either. */
  learn(text: string): void {
    for (const [word] of text.matchAll(WORD)) {
      if (word.length < LONGEST && INNER_CAPITAL.test(word)) this.#words.add(word)
    }
  }

  /** The same as {@link joinStrength}, where the place is not within a word of the page or the start of a name. */
  strength(text: string, at: number): number {
    const strength = joinStrength(text, at)
    if (strength === 0) return 0
    if (this.#isWithinWord(text, at)) return 0.05
    if (NAME_START.test(text.slice(Math.max(0, at - 6), at))) return Math.min(strength, 0.2)
    return strength
  }

  #isWithinWord(text: string, at: number): boolean {
    if (this.#words.size === 0) return false
    let start = at
    while (start > 0 && at - start < LONGEST && /[\p{L}\p{M}\p{Nd}'’-]/u.test(text[start - 1] as string)) start--
    let end = at
    while (end < text.length && end - at < LONGEST && /[\p{L}\p{M}\p{Nd}'’-]/u.test(text[end] as string)) end++
    return this.#words.has(text.slice(start, end))
  }
}
