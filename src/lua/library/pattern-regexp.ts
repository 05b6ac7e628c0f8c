import type {ByteSet, Pattern, PatternItem} from './pattern.js'

/** A pattern as a regular expression that matches the same. */
export interface PatternRegExp {
  /** With the flag `g`, or `y` where the pattern is anchored. */
  regexp: RegExp
  captures: number
  /** Matching may take this power of the subject's length in steps. */
  exponent: number
}

/** Engines recurse over what a regular expression consists of. */
const MAX_ITEMS = 100

/**
 * Writes a pattern as a regular expression.
 *
 * @returns undefined for patterns that regular expressions cannot express or on whose errors they would not stumble:
 * `%b`, position captures, malformed and very long ones.
 */
export function toRegExp(pattern: Pattern): PatternRegExp | undefined {
  if (pattern.items.length > MAX_ITEMS) return undefined
  let source = ''
  let exponent = pattern.anchored ? 0 : 1
  const open: number[] = []
  const closed = new Set<number>()
  let captures = 0
  for (const item of pattern.items) {
    switch (item.type) {
      case 'single': {
        source += write(item)
        if (item.repetition === '*' || item.repetition === '+' || item.repetition === '-') exponent++
        break
      }
      case 'open':
        if (item.position || captures >= 32) return undefined
        open.push(captures++)
        source += '('
        break
      case 'close': {
        const capture = open.pop()
        if (capture === undefined) return undefined
        closed.add(capture)
        source += ')'
        break
      }
      case 'reference':
        if (!closed.has(item.capture)) return undefined
        // The group keeps digits that follow out of the number.
        source += `(?:\\${item.capture + 1})`
        exponent++
        break
      case 'frontier':
        source += writeFrontier(item.set)
        break
      case 'end':
        source += '$'
        break
      default:
        return undefined
    }
  }
  if (open.length > 0) return undefined
  return {regexp: new RegExp(source, pattern.anchored ? 'y' : 'g'), captures, exponent}
}

function write(item: PatternItem & {type: 'single'}): string {
  const repetition = item.repetition === '-' ? '*?' : item.repetition
  return (item.byte >= 0 ? escapeByte(item.byte) : writeSet(item.set)) + repetition
}

/** `%f[set]`: outside the subject there is a `\0`. */
function writeFrontier(set: ByteSet): string {
  const members = writeSet(set)
  return set[0] === 1 ? `(?<!${members}|^)(?=${members}|$)` : `(?<!${members})(?=${members})`
}

function writeSet(set: ByteSet): string {
  let ranges = ''
  for (let low = 0; low < 256; low++) {
    if (set[low] !== 1) continue
    let high = low
    while (high < 255 && set[high + 1] === 1) high++
    ranges += low === high ? escapeByte(low) : `${escapeByte(low)}-${escapeByte(high)}`
    low = high
  }
  // An empty class matches nothing, in JavaScript too.
  return `[${ranges}]`
}

function escapeByte(byte: number): string {
  const isWord = (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
  return isWord ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
}
