/** A set of bytes: 1 at each index that is in it. */
export type ByteSet = Uint8Array

/** `''` once, else how often: `?`, `*`, `+`, or `-` (as few as possible). */
export type Repetition = '' | '?' | '*' | '+' | '-'

/** An item of a pattern. */
export type PatternItem =
  | {
      type: 'single'
      set: ByteSet /** The one byte in it, -1 if there are more. */
      byte: number
      repetition: Repetition
    }
  | {type: 'open'; position: boolean}
  | {type: 'close'}
  | {type: 'reference' /** From 0; out of range for `%0`. */; capture: number}
  | {type: 'balance'; open: number; close: number}
  | {type: 'frontier'; set: ByteSet}
  | {type: 'end'}
  | {type: 'error'; message: string}

/** A pattern, read once. */
export interface Pattern {
  /** It begins with `^`. */
  anchored: boolean
  items: readonly PatternItem[]
}

const SPECIAL = /[\^$*+?.([%-]/

/** Tells whether a pattern means just itself. A pattern ends at its first `\0`, as C strings do. */
export function isPlain(pattern: string): boolean {
  const end = pattern.indexOf('\0')
  return !SPECIAL.test(end < 0 ? pattern : pattern.slice(0, end))
}

function setOf(test: (byte: number) => boolean): ByteSet {
  const set = new Uint8Array(256)
  for (let byte = 0; byte < 256; byte++) if (test(byte)) set[byte] = 1
  return set
}

const between = (low: number, high: number) => (byte: number) => byte >= low && byte <= high
const isLower = between(97, 122)
const isUpper = between(65, 90)
const isDigit = between(48, 57)
const isLetter = (byte: number): boolean => isLower(byte) || isUpper(byte)
const isGraphic = between(33, 126)

/** `%a`, `%d` …: the classes of C's <ctype.h> in the C locale. */
const CLASSES: ReadonlyMap<number, ByteSet> = new Map(
  Object.entries({
    a: isLetter,
    c: (byte: number) => byte < 32 || byte === 127,
    d: isDigit,
    l: isLower,
    p: (byte: number) => isGraphic(byte) && !isLetter(byte) && !isDigit(byte),
    s: (byte: number) => byte === 32 || (byte >= 9 && byte <= 13),
    u: isUpper,
    w: (byte: number) => isLetter(byte) || isDigit(byte),
    x: (byte: number) => isDigit(byte) || between(65, 70)(byte) || between(97, 102)(byte),
    z: (byte: number) => byte === 0,
  }).flatMap(([letter, test]): [number, ByteSet][] => [
    [letter.charCodeAt(0), setOf(test)],
    [letter.toUpperCase().charCodeAt(0), setOf((byte) => !test(byte))],
  ]),
)

const ANY = setOf(() => true)
const single = (byte: number): ByteSet => setOf((other) => other === byte)

/**
 * Reads a pattern.
 *
 * What is wrong with it becomes an `error` item where PUC Lua would come upon it, for it complains only of what it reaches.
 *
 * @param anchors whether a `^` at the start is an anchor; `gmatch` takes it for a character.
 */
export function readPattern(source: string, anchors: boolean): Pattern {
  const end = source.indexOf('\0')
  return new Reader(end < 0 ? source : source.slice(0, end)).read(anchors)
}

class Reader {
  private readonly source: string
  private position = 0
  private readonly items: PatternItem[] = []

  constructor(source: string) {
    this.source = source
  }

  read(anchors: boolean): Pattern {
    const anchored = anchors && this.source.startsWith('^')
    if (anchored) this.position++
    while (this.position < this.source.length) {
      const item = this.item()
      this.items.push(item)
      if (item.type === 'error') break
    }
    return {anchored, items: this.items}
  }

  private item(): PatternItem {
    const {source} = this
    switch (source[this.position]) {
      case '(': {
        const position = source[this.position + 1] === ')'
        this.position += position ? 2 : 1
        return {type: 'open', position}
      }
      case ')':
        this.position++
        return {type: 'close'}
      case '$':
        if (this.position + 1 < source.length) break
        this.position++
        return {type: 'end'}
      case '%': {
        const item = this.escaped(source.charCodeAt(this.position + 1))
        if (item !== undefined) return item
      }
    }
    return this.singleItem()
  }

  /** `%b`, `%f`, `%1`; undefined for classes and quoted characters. */
  private escaped(code: number): PatternItem | undefined {
    const {source, position} = this
    if (code === 98) {
      this.position += 4
      if (position + 3 >= source.length) return {type: 'error', message: 'unbalanced pattern'}
      return {type: 'balance', open: source.charCodeAt(position + 2), close: source.charCodeAt(position + 3)}
    }
    if (code === 102) {
      this.position += 2
      if (source[this.position] !== '[') return {type: 'error', message: "missing '[' after '%f' in pattern"}
      const set = this.set()
      return typeof set === 'string' ? {type: 'error', message: set} : {type: 'frontier', set}
    }
    if (isDigit(code)) {
      this.position += 2
      return {type: 'reference', capture: code - 49}
    }
    return undefined
  }

  private singleItem(): PatternItem {
    const {source, position} = this
    const code = source.charCodeAt(position)
    let set: ByteSet | string
    let byte = -1
    if (code === 46) {
      this.position++
      set = ANY
    } else if (code === 91) {
      set = this.set()
    } else if (code === 37) {
      const following = source.charCodeAt(position + 1)
      if (following !== following) return {type: 'error', message: "malformed pattern (ends with '%')"}
      this.position += 2
      const found = CLASSES.get(following)
      if (found === undefined) byte = following
      set = found ?? single(following)
    } else {
      this.position++
      byte = code
      set = single(code)
    }
    if (typeof set === 'string') return {type: 'error', message: set}
    const suffix = source[this.position]
    const repetition = suffix === '?' || suffix === '*' || suffix === '+' || suffix === '-' ? suffix : ''
    if (repetition !== '') this.position++
    return {type: 'single', set, byte, repetition}
  }

  /** `[…]`; a message where it is malformed. */
  private set(): ByteSet | string {
    const {source} = this
    const set = new Uint8Array(256)
    let i = this.position + 1
    const negated = source[i] === '^'
    if (negated) i++
    // The first character is in the set whatever it is, `]` too.
    for (let isFirst = true; isFirst || source[i] !== ']'; isFirst = false) {
      if (i >= source.length) return "malformed pattern (missing ']')"
      const code = source.charCodeAt(i)
      if (code === 37) {
        const following = source.charCodeAt(i + 1)
        if (following !== following) return "malformed pattern (missing ']')"
        const found = CLASSES.get(following)
        if (found === undefined) set[following] = 1
        else for (let byte = 0; byte < 256; byte++) if (found[byte] === 1) set[byte] = 1
        i += 2
      } else if (source[i + 1] === '-' && i + 2 < source.length && source[i + 2] !== ']') {
        const high = source.charCodeAt(i + 2)
        for (let byte = code; byte <= high; byte++) set[byte] = 1
        i += 3
      } else {
        set[code] = 1
        i++
      }
    }
    this.position = i + 1
    if (negated) for (let byte = 0; byte < 256; byte++) set[byte] = set[byte] === 1 ? 0 : 1
    return set
  }
}
