import type {CharacterSet, SetMember, UstringPattern} from './ustring-pattern.js'

/** A pattern as a regular expression that matches the same. */
export interface UstringRegExp {
  /** With the flag `g`, or `y` where the pattern is anchored; `d` where it captures positions. */
  regexp: RegExp
  /** For each capture whether it is a position. */
  positions: readonly boolean[]
  /** Matching may take this power of the subject's length in steps. */
  exponent: number
  /** A character without which there is no match, `''` where none is known. */
  needed: string
}

/** Engines recurse over what a regular expression consists of. */
const MAX_ITEMS = 100

/** `%a` ... within brackets: the general categories that the manual names. */
const CLASSES: Readonly<Record<string, string>> = {
  a: '\\p{L}',
  c: '\\p{Cc}',
  d: '\\p{Nd}',
  l: '\\p{Ll}',
  p: '\\p{P}',
  // PCRE counts two more controls, of which one was a separator once.
  s: '\\t-\\r\\x85\\u180e\\p{Z}',
  u: '\\p{Lu}',
  w: '\\p{L}\\p{Nd}',
  x: '0-9A-Fa-f\\uff10-\\uff19\\uff21-\\uff26\\uff41-\\uff46',
  z: '\\x00',
}

/**
 * Writes a pattern as a regular expression.
 *
 * @returns undefined for patterns that regular expressions cannot express: `%b`, and very long ones.
 */
export function toUstringRegExp(pattern: UstringPattern): UstringRegExp | undefined {
  if (pattern.items.length > MAX_ITEMS) return undefined
  let source = ''
  let exponent = pattern.anchored ? 0 : 1
  let nested = false
  let needed = ''
  const positions: boolean[] = []
  for (const item of pattern.items) {
    switch (item.type) {
      case 'single':
        source += writeSet(item.set) + (item.repetition === '-' ? '*?' : item.repetition)
        nested ||= needsNesting(item.set)
        if (item.repetition !== '' && item.repetition !== '?') exponent++
        if (item.repetition === '' || item.repetition === '+') needed = onlyMember(item.set) ?? needed
        break
      case 'open':
        positions.push(item.position)
        source += item.position ? '()' : '('
        break
      case 'close':
        source += ')'
        break
      case 'reference':
        // The group keeps digits that follow out of the number.
        source += `(?:\\${item.capture + 1})`
        exponent++
        break
      case 'frontier':
        source += writeFrontier(item.set)
        nested ||= needsNesting(item.set)
        break
      case 'end':
        // A line feed at the end of the subject may follow, as for PCRE.
        source += '(?=\\n?$)'
        break
      default:
        return undefined
    }
  }
  const flags = (pattern.anchored ? 'sy' : 'gs') + (nested ? 'v' : 'u') + (positions.includes(true) ? 'd' : '')
  return {regexp: new RegExp(source, flags), positions, exponent, needed}
}

/** A function that tells whether a code point is in a set. */
export function testOf(set: CharacterSet): (code: number) => boolean {
  const {members} = set
  if (members.length === 0) return () => set.negated
  if (members.every((member) => member.type === 'range')) {
    return (code) => members.some((member) => member.low <= code && code <= member.high) !== set.negated
  }
  const regexp = new RegExp(`^${writeSet(set)}$`, needsNesting(set) ? 'v' : 'u')
  const ascii = new Uint8Array(128)
  for (let code = 0; code < 128; code++) ascii[code] = regexp.test(String.fromCharCode(code)) ? 1 : 0
  return (code) => (code < 128 ? ascii[code] === 1 : regexp.test(String.fromCodePoint(code)))
}

/** `%f[set]`: outside the subject there is a `\0`. */
function writeFrontier(set: CharacterSet): string {
  const members = writeSet(set)
  return testOf(set)(0) ? `(?<!${members}|^)(?=${members}|$)` : `(?<!${members})(?=${members})`
}

/** Negated classes of more than one category must be brackets within brackets, for which there is the flag `v`. */
function needsNesting({members}: CharacterSet): boolean {
  return members.length > 1 && members.some((member) => member.type === 'class' && /[SWX]/.test(member.letter))
}

function writeSet({negated, members}: CharacterSet): string {
  if (members.length === 0) return negated ? '.' : '[^\\0-\\u{10ffff}]'
  const [only] = members
  // A lone negated class is turned round, so that it needs no nesting.
  if (members.length === 1 && only?.type === 'class' && isNegated(only.letter)) {
    return `[${negated ? '' : '^'}${CLASSES[only.letter.toLowerCase()] ?? ''}]`
  }
  return `[${negated ? '^' : ''}${members.map(writeMember).join('')}]`
}

function writeMember(member: SetMember): string {
  if (member.type === 'range') {
    return member.low === member.high
      ? escapePoint(member.low)
      : `${escapePoint(member.low)}-${escapePoint(member.high)}`
  }
  const {letter} = member
  const inside = CLASSES[letter.toLowerCase()] ?? ''
  if (!isNegated(letter)) return inside
  if (/[SWX]/.test(letter)) return `[^${inside}]`
  return letter === 'Z' ? '\\x01-\\u{10ffff}' : inside.replace('p', 'P')
}

function isNegated(letter: string): boolean {
  return letter < 'a'
}

function escapePoint(code: number): string {
  const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return isWord ? String.fromCharCode(code) : `\\u{${code.toString(16)}}`
}

function onlyMember({negated, members}: CharacterSet): string | undefined {
  const [only] = members
  if (negated || members.length !== 1 || only?.type !== 'range' || only.low !== only.high) return undefined
  return String.fromCodePoint(only.low)
}
