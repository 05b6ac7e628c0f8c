import type {Tokenizer} from './tokenizer.js'

/** Longest behaviour switch that is looked up; the longest one known has 30 letters. */
const MAX_LENGTH = 64

/** `__NOTOC__`, in the spellings of the site's language. */
export function behaviorSwitch(t: Tokenizer): boolean {
  const {pos} = t
  const found = switchAt(t, pos)
  return found !== undefined && placeSwitch(t, found.name, pos, found.end)
}

/** Puts out a switch. The first `__TOC__` is a place, where MediaWiki has the list of contents: no paragraph goes over it. */
export function placeSwitch(t: Tokenizer, name: string, start: number, end: number): true {
  const {context, text} = t
  const node = {type: 'behaviorSwitch', name} as const
  if (name !== 'toc') return t.invisible(node, start, end)
  // a line may be read twice
  context.contents ??= {text, start}
  const isPlace = context.contents.text === text && context.contents.start === start
  return isPlace ? t.block(node, start, end) : t.invisible(node, start, end)
}

/** The behaviour switch that stands at an offset: its name, and where it ends. */
export function switchAt(t: Tokenizer, pos: number): {name: string; end: number} | undefined {
  const {text} = t
  if (text.charCodeAt(pos + 1) !== 95) return undefined
  let end = pos + 2
  const limit = Math.min(t.end, pos + MAX_LENGTH)
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code === 95 || code <= 32 || code === 60 || code === 91) break
    end++
  }
  if (end === pos + 2 || text.charCodeAt(end) !== 95 || text.charCodeAt(end + 1) !== 95 || end + 2 > t.end)
    return undefined
  const name = t.context.site.doubleUnderscores.get(text.slice(pos, end + 2))
  return name === undefined ? undefined : {name, end: end + 2}
}
