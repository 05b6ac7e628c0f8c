import type {Line} from './line.js'

/** Marks of notes and closing marks that may stand behind the end of a sentence. */
const TAIL = /(?:\[[^[\]]{1,40}\]|["'”’»)\]]|[\s\u00a0])+$/u

const SENTENCE_END = /[.!?…。！？।؟۔։]$/u

/** Words that end with a full stop within a sentence or a name. */
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|St|No|vol|pp?|ed|eds|etc|et al|ca|c|i ct|u\.\s?c|usw|др|т\.\s?п)\.$/u

/** How much of a line is looked at: nothing beyond tells more. */
const LOOKED_AT = 600

/** The end of a line without the marks of notes behind it. */
export function withoutTail(text: string): string {
  return text.slice(-LOOKED_AT).replace(TAIL, '')
}

/** Whether a line ends as a sentence does. */
function endsSentence(text: string): boolean {
  const end = withoutTail(text)
  return SENTENCE_END.test(end) && !ABBREVIATED.test(end.slice(-20))
}

/** Whether a line is a sentence, of so many characters at least (a third of that where they are Chinese ones). */
export function isProse(text: string, length = 40): boolean {
  if (!endsSentence(text)) return false
  if (text.length >= length) return text.length > 150 || wordCount(text) >= 5 || isDense(text)
  return text.length >= length / 3 && isDense(text)
}

function wordCount(text: string): number {
  let count = 1
  const end = Math.min(text.length, LOOKED_AT)
  for (let i = 0; i < end; i++) if (text[i] === ' ' || text[i] === '\u00a0') count++
  return count
}

function isDense(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]{4}/u.test(
    text.slice(0, LOOKED_AT),
  )
}

/** What a line is more likely to be by itself: above 0 an item of a list, below 0 a paragraph. */
function itemScore({text, mark}: Line): number {
  if (mark !== undefined) return 12
  const body = withoutTail(text)
  const {length} = text
  let score = 0
  if (/[;,]$/.test(body)) score += 3
  else if (/[:：]$/.test(body)) score -= 2.5
  else if (!endsSentence(text)) score += length < 120 ? 2.4 : length < 250 ? 1.6 : 0.4
  else score -= length < 40 ? 0 : length < 90 ? 0.7 : length < 200 ? 1.5 : 3
  if (/^[\p{Ll}(]/u.test(text)) score += 1.2
  if (/^\p{Nd}{1,4}(?:[\s\u00a0]?[-–—:.)]|[\s\u00a0]\p{L}{1,2}\.?[\s\u00a0])/u.test(text)) score += 1.2
  if (/^.{1,60}[\s\u00a0][-–—][\s\u00a0]/u.test(text) && length < 200) score += 0.6
  if (length > 300) score -= 1.5
  // several sentences
  if (/[.!?]["”»)]?(?:\[\d+\])*\s+\p{Lu}\p{Ll}/u.test(text.slice(0, LOOKED_AT)) && length > 60) score -= 1.2
  if (/\[\d{1,3}\]/.test(text.slice(0, LOOKED_AT))) score -= 0.4
  return score
}

/** How much two lines are alike, so that both are of one list: 0 to 2. */
function likeness(a: Line, b: Line): number {
  let score = 0
  const [x, y] = [withoutTail(a.text), withoutTail(b.text)]
  const [endX, endY] = [x.slice(-1), y.slice(-1)]
  if (endX === endY && /[;,]/.test(endX)) score += 1
  if (/\p{Nd}/u.test(a.text[0] as string) && /\p{Nd}/u.test(b.text[0] as string)) score += 0.6
  const [long, short] = a.text.length > b.text.length ? [a.text.length, b.text.length] : [b.text.length, a.text.length]
  if (long < 60 || long < short * 2) score += 0.3
  const shape = (text: string): string =>
    text
      .slice(0, 30)
      .replace(/\p{L}+/gu, 'a')
      .replace(/\p{Nd}+/gu, '1')
      .slice(0, 4)
  if (shape(a.text) === shape(b.text)) score += 0.3
  return score
}

/** What lines are, each by itself and by the lines beside it. */
export interface Kinds {
  /** For each line whether it is an item of a list. */
  isItem: boolean[]
  /** How clear that is: the margin between the two readings. */
  margin: number[]
}

/** How much more likely the first lines of a page are paragraphs: a sentence that begins with the title surely is one. */
function leadScore({text}: Line, index: number, title: string): number {
  if (index > 4) return 0
  const isFirst = title !== '' && text.toLowerCase().startsWith(title.toLowerCase()) && text.length > title.length + 10
  return (index === 0 ? 2.8 : index === 1 ? 1.2 : 0) + (isFirst && endsSentence(text) ? 3 : 0)
}

/** How hard it is to go from one kind to the other. */
const CHANGE = 1.5

/**
 * Tells items from paragraphs in a run of lines: the best sequence of kinds (Viterbi's algorithm), where each line has its
 * own score and a change of kind costs something, less where it follows a line that ends with a colon.
 *
 * @param bias Above 0 where the section is one of lists.
 * @param title The page's title where the lines are the first ones of a page.
 */
export function kindsOf(lines: readonly Line[], bias: number, title?: string): Kinds {
  const count = lines.length
  // a page begins with a paragraph
  const scores = lines.map((line, i) => itemScore(line) + bias - (title === undefined ? 0 : leadScore(line, i, title)))
  const fromItem: boolean[][] = []
  let [item, other] = [0, 0]
  for (let i = 0; i < count; i++) {
    const line = lines[i] as Line
    const before = lines[i - 1]
    const score = (scores[i] as number) / 2
    const opens = before !== undefined && /[:：]$/u.test(withoutTail(before.text))
    const toItem = before === undefined ? 0.4 : opens ? -0.8 : CHANGE
    const alike = before === undefined ? 0 : likeness(before, line)
    const itemFromItem = item + alike
    const itemFromOther = other - toItem
    const otherFromOther = other
    const otherFromItem = item - (before === undefined ? 0 : CHANGE)
    fromItem.push([itemFromItem >= itemFromOther, otherFromItem > otherFromOther])
    item = Math.max(itemFromItem, itemFromOther) + score
    other = Math.max(otherFromItem, otherFromOther) - score
  }
  const isItem: boolean[] = new Array(count).fill(false)
  let current = item > other
  for (let i = count - 1; i >= 0; i--) {
    isItem[i] = current
    current = (fromItem[i] as boolean[])[current ? 0 : 1] as boolean
  }
  return {isItem, margin: scores.map(Math.abs)}
}
