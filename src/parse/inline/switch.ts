import type {Tokenizer} from './tokenizer.js'

/** Longest behaviour switch that is looked up; the longest one known has 30 letters. */
const MAX_LENGTH = 64

/** `__NOTOC__`, in the spellings of the site's language. */
export function behaviorSwitch(t: Tokenizer): boolean {
  const {text, pos} = t
  if (text.charCodeAt(pos + 1) !== 95) return false
  let end = pos + 2
  const limit = Math.min(t.end, pos + MAX_LENGTH)
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code === 95 || code <= 32 || code === 60 || code === 91) break
    end++
  }
  if (end === pos + 2 || text.charCodeAt(end) !== 95 || text.charCodeAt(end + 1) !== 95 || end + 2 > t.end) return false
  const name = t.context.site.doubleUnderscores.get(text.slice(pos, end + 2))
  if (name === undefined) return false
  return t.invisible({type: 'behaviorSwitch', name}, pos, end + 2)
}
