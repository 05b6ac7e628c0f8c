import {pairs, toSimplifiedOnly, toTraditionalOnly} from './data/chinese-letters.js'

/** Characters of one way of writing by those of the other. */
type Characters = ReadonlyMap<string, string>

function read(text: string, from: 0 | 1, into: Map<string, string>): Map<string, string> {
  for (let i = 0; i < text.length; i += 2) into.set(text.charAt(i + from), text.charAt(i + 1 - from))
  return into
}

const toSimplified: Characters = read(toSimplifiedOnly, 0, read(pairs, 1, new Map()))
const toTraditional: Characters = read(toTraditionalOnly, 0, read(pairs, 0, new Map()))

/**
 * A Chinese text in simplified or traditional characters, one by one. MediaWiki has a list of words beside that, for
 * characters that stand for several (`发` for `發` and `髮`), and words that differ by country; they stay as they are.
 *
 * @param to - BCP 47 code of the variant, in lower case: what is not `-hans` is traditional.
 */
export function convertChinese(text: string, to: string): string {
  const table = /-hans(?:-|$)/.test(to) ? toSimplified : /-hant(?:-|$)/.test(to) ? toTraditional : undefined
  return table ? text.replace(/[\u4e00-\u9fff]/g, (character) => table.get(character) ?? character) : text
}
