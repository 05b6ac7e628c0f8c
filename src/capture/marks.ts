import {noteLabel} from '../annotate/note-labels.js'

/** A mark of a note in the text: `[1]`, `[note 2]`, `[a]`. */
export interface Mark {
  /** Offset in the line's text, and behind the mark. */
  start: number
  end: number
  /** Name of the group, as Cite has it: `''`, `note`, `lower-alpha`. */
  group: string
  number: number
}

const MARK =
  /\[[\s\u00a0]?(?:(\p{Nd}{1,4})|([a-z]{1,2}|[α-ω]|[ivxl]{1,6}|[A-Z])|(\p{L}{1,12}\.?)[\s\u00a0](\p{Nd}{1,3}))[\s\u00a0]?\]/gu

/** Groups whose notes have letters or other marks, and the marks in order. */
const letterGroups: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  ['lower-alpha', 'lower-roman', 'lower-greek', 'upper-alpha'].map((group) => [
    group,
    new Map(Array.from({length: 200}, (_, i) => [noteLabel(group, i + 1) ?? '', i + 1] as const)),
  ]),
)

/** The words that groups are named with in the text, where they are not taken for anything else in brackets. */
const GROUP_WORDS: ReadonlySet<string> = new Set(
  'note notes nb n fn fn. a a. an b c anm anm. anmerkung nota not not. lower group web w noot прим прим. к комм комм. пр 注 註 注釈 注釋 주 upper k'.split(
    ' ',
  ),
)

/** The marks in a text, in order. Letters may stand for more than one group; they are of the first. */
export function findMarks(text: string): Mark[] {
  if (!text.includes('[')) return []
  const marks: Mark[] = []
  for (const match of text.matchAll(MARK)) {
    const [whole, number, letters, word, wordNumber] = match
    const place = {start: match.index, end: match.index + whole.length}
    if (number !== undefined) marks.push({...place, group: '', number: toNumber(number)})
    else if (word !== undefined && GROUP_WORDS.has(word.toLowerCase())) {
      marks.push({...place, group: word, number: toNumber(wordNumber as string)})
    } else if (letters !== undefined) {
      const found = [...letterGroups].find(([, labels]) => labels.has(letters))
      if (found) marks.push({...place, group: found[0], number: found[1].get(letters) as number})
    }
  }
  return marks.filter(({number}) => number > 0)
}

function toNumber(digits: string): number {
  let value = 0
  for (const digit of digits) {
    const code = digit.codePointAt(0) as number
    let zero = code
    if (code >= 0x80) while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
    value = value * 10 + (code < 0x80 ? code - 0x30 : code - zero)
  }
  return value
}
