import {hostError} from './errors.js'

/** A character of a set: one of the letters that `%` makes classes of, or a range of code points. */
export type SetMember = {type: 'class'; letter: string} | {type: 'range'; low: number; high: number}

/** What a single item matches. */
export interface CharacterSet {
  negated: boolean
  members: readonly SetMember[]
}

/** `''` once, else how often: `?`, `*`, `+`, or `-` (as few as possible). */
export type Repetition = '' | '?' | '*' | '+' | '-'

/** An item of a pattern. */
export type UstringItem =
  | {type: 'single'; set: CharacterSet; repetition: Repetition}
  | {type: 'open'; position: boolean}
  | {type: 'close'}
  | {type: 'reference' /** From 0. */; capture: number}
  | {type: 'balance' /** Code points. */; open: number; close: number}
  | {type: 'frontier'; set: CharacterSet}
  | {type: 'end'}

/** A pattern of `mw.ustring`, read once. */
export interface UstringPattern {
  /** It begins with `^`. */
  anchored: boolean
  items: readonly UstringItem[]
  /** How many captures it has. */
  captures: number
  /** It has an item that is repeated as few times as possible. */
  lazy: boolean
}

const CLASS = /^[acdlpsuwxz]$/i

/** What `.` means. */
const ANY: CharacterSet = {negated: true, members: []}

/**
 * Reads a pattern. Unlike PUC Lua's, all of it is looked at before matching begins.
 *
 * @param source the pattern as text.
 * @param anchors whether a `^` at the start is an anchor; `gmatch` takes it for a character.
 * @throws Thrown for a malformed pattern, with MediaWiki's message.
 */
export function readUstringPattern(source: string, anchors: boolean): UstringPattern {
  return new Reader(source).read(anchors)
}

class Reader {
  private readonly points: readonly string[]
  private at = 0
  private readonly items: UstringItem[] = []
  private captures = 0
  private readonly open: {capture: number; at: number}[] = []
  private readonly closed = new Set<number>()
  private lazy = false

  constructor(source: string) {
    this.points = Array.from(source)
  }

  read(anchors: boolean): UstringPattern {
    const anchored = anchors && this.points[0] === '^'
    if (anchored) this.at++
    while (this.at < this.points.length) this.items.push(this.item())
    const unclosed = this.open[0]
    if (unclosed !== undefined) throw malformed('Unclosed capture beginning', unclosed.at)
    return {anchored, items: this.items, captures: this.captures, lazy: this.lazy}
  }

  private item(): UstringItem {
    const {at, points} = this
    switch (points[at]) {
      case '(':
        return this.openCapture()
      case ')': {
        const capture = this.open.pop()
        if (capture === undefined) throw malformed('Unmatched close-paren', at)
        this.closed.add(capture.capture)
        this.at++
        return {type: 'close'}
      }
      case ']':
        throw malformed('Unmatched close-bracket', at)
      case '$':
        if (at + 1 < points.length) break
        this.at++
        return {type: 'end'}
      case '%': {
        const item = this.escaped(points[at + 1])
        if (item !== undefined) return item
      }
    }
    return this.single()
  }

  private openCapture(): UstringItem {
    const {at} = this
    if (at + 1 >= this.points.length) throw malformed('Unmatched open-paren', at)
    const position = this.points[at + 1] === ')'
    const capture = this.captures++
    if (position) {
      this.closed.add(capture)
      this.at += 2
    } else {
      this.open.push({capture, at})
      this.at++
    }
    return {type: 'open', position}
  }

  /** `%b`, `%f`, `%1`; undefined for classes and quoted characters. */
  private escaped(letter: string | undefined): UstringItem | undefined {
    const {at, points} = this
    if (letter === undefined) throw hostError("malformed pattern (ends with '%')")
    if (letter === 'b') {
      const open = points[at + 2]?.codePointAt(0)
      const close = points[at + 3]?.codePointAt(0)
      if (open === undefined || close === undefined) {
        throw hostError("malformed pattern (missing arguments to \\'%b\\')")
      }
      this.at += 4
      return {type: 'balance', open, close}
    }
    if (letter === 'f') {
      if (points[at + 2] !== '[') throw malformed("missing '[' after %f in pattern", at)
      this.at += 2
      return {type: 'frontier', set: this.set()}
    }
    if (letter >= '0' && letter <= '9') {
      const capture = Number(letter) - 1
      if (!this.closed.has(capture)) throw malformed(`invalid capture index %${letter}`, at)
      this.at += 2
      return {type: 'reference', capture}
    }
    return undefined
  }

  private single(): UstringItem {
    const {at, points} = this
    const point = points[at]!
    let set: CharacterSet
    if (point === '[') {
      set = this.set()
    } else if (point === '%') {
      set = {negated: false, members: [memberOf(points[at + 1]!)]}
      this.at += 2
    } else {
      set = point === '.' ? ANY : {negated: false, members: [literal(point)]}
      this.at++
    }
    const suffix = points[this.at]
    const repetition = suffix === '?' || suffix === '*' || suffix === '+' || suffix === '-' ? suffix : ''
    if (repetition !== '') this.at++
    if (repetition === '-') this.lazy = true
    return {type: 'single', set, repetition}
  }

  /** `[…]`, the reader being at its bracket. */
  private set(): CharacterSet {
    const {points} = this
    const start = this.at
    const members: SetMember[] = []
    let at = start + 1
    const negated = points[at] === '^'
    if (negated) at++
    // The first character is in the set whatever it is, `]` too.
    for (let isFirst = true; isFirst || points[at] !== ']'; isFirst = false) {
      const point = points[at]
      if (point === undefined) throw unclosedSet(start)
      const high = points[at + 2]
      if (point === '%') {
        const quoted = points[at + 1]
        if (quoted === undefined) throw unclosedSet(start)
        members.push(memberOf(quoted))
        at += 2
      } else if (points[at + 1] === '-' && high !== undefined && high !== ']' && high !== '%') {
        members.push({type: 'range', low: point.codePointAt(0)!, high: high.codePointAt(0)!})
        at += 3
      } else {
        members.push(literal(point))
        at++
      }
    }
    this.at = at + 1
    return {negated, members: members.filter((member) => member.type === 'class' || member.low <= member.high)}
  }
}

/** What a character after `%` means. */
function memberOf(point: string): SetMember {
  return CLASS.test(point) ? {type: 'class', letter: point} : literal(point)
}

function literal(point: string): SetMember {
  const code = point.codePointAt(0)!
  return {type: 'range', low: code, high: code}
}

function unclosedSet(at: number): unknown {
  return malformed('Missing close-bracket for character set beginning', at)
}

function malformed(what: string, at: number): unknown {
  return hostError(`${what} at pattern character ${at + 1}`)
}
