import type {ExpandContext} from '../types.js'

/** Whether an argument is one of the wiki's spellings of a magic word, such as `R` for `rawsuffix`. */
export function isWord(context: ExpandContext, id: string, text: string): boolean {
  if (text === '') return false
  const word = context.site.magicWords.get(id)
  if (!word) return false
  if (word.caseSensitive) return word.names.includes(text)
  const lower = text.toLowerCase()
  return word.names.some((name) => name.toLowerCase() === lower)
}
