import {luaError} from '../errors.js'
import type {Runtime} from '../runtime.js'
import type {LuaValue} from '../values.js'
import type {ByteSet, Pattern, PatternItem} from './pattern.js'

const MAX_CAPTURES = 32
const UNFINISHED = -1
const POSITION = -2

/** A match: where it is, and its captures. */
export interface Match {
  start: number
  end: number
  captures: LuaValue[]
  /** The first capture that a malformed pattern left open, an error where it is used; -1 for none. */
  unfinished: number
}

/** The captures of a match, all of which are used. */
export function allCaptures(match: Match): LuaValue[] {
  if (match.unfinished >= 0) throw luaError('unfinished capture')
  return match.captures
}

/** A capture of a match. */
export function captureAt(match: Match, index: number): LuaValue {
  if (match.unfinished >= 0 && match.captures[index] === undefined) throw luaError('unfinished capture')
  return match.captures[index]
}

/**
 * Lua's own way of matching, by backtracking, each step counted in the CPU budget. It takes every pattern; see
 * `pattern-regexp.ts` for the faster way that takes many.
 */
export class Matcher {
  private readonly runtime: Runtime
  private readonly pattern: Pattern
  private readonly subject: string
  private level = 0
  private readonly starts: number[] = []
  private readonly lengths: number[] = []
  private steps = 0

  constructor(runtime: Runtime, pattern: Pattern, subject: string) {
    this.runtime = runtime
    this.pattern = pattern
    this.subject = subject
  }

  /** The first match that begins at `from` or later. */
  exec(from: number): Match | undefined {
    const last = this.pattern.anchored ? from : this.subject.length
    for (let start = from; start <= last; start++) {
      this.level = 0
      this.lengths.length = 0
      this.count(1)
      const end = this.match(start, 0)
      if (end >= 0) {
        this.runtime.work(this.steps)
        this.steps = 0
        return {start, end, captures: this.captures(), unfinished: this.lengths.indexOf(UNFINISHED)}
      }
    }
    this.runtime.work(this.steps)
    this.steps = 0
    return undefined
  }

  private count(steps: number): void {
    this.steps += steps
    if (this.steps < 4096) return
    // A step takes about a fourth of what compiled code does in a turn of a loop.
    this.runtime.work(this.steps >> 2)
    this.steps = 0
  }

  private captures(): LuaValue[] {
    const captures: LuaValue[] = []
    for (let i = 0; i < this.level; i++) captures.push(this.capture(i))
    return captures
  }

  private capture(i: number): LuaValue {
    const start = this.starts[i]!
    const length = this.lengths[i]!
    if (length === POSITION) return start + 1
    if (length === UNFINISHED) return undefined
    return this.subject.slice(start, start + length)
  }

  /** The end of a match of the items from `index` on at `position`, -1 if there is none. */
  private match(position: number, index: number): number {
    const {items} = this.pattern
    const {subject} = this
    for (; index < items.length; index++) {
      const item = items[index]!
      switch (item.type) {
        case 'single': {
          if (item.repetition !== '') return this.repeat(item, item.repetition, position, index + 1)
          if (position >= subject.length || item.set[subject.charCodeAt(position)] !== 1) return -1
          position++
          break
        }
        case 'open':
          return this.open(item.position, position, index + 1)
        case 'close':
          return this.close(position, index + 1)
        case 'end':
          if (position !== subject.length) return -1
          break
        case 'balance':
          position = this.balance(item.open, item.close, position)
          if (position < 0) return -1
          break
        case 'frontier':
          if (!this.frontier(item.set, position)) return -1
          break
        case 'reference':
          position = this.reference(item.capture, position)
          if (position < 0) return -1
          break
        case 'error':
          throw luaError(item.message)
      }
    }
    return position
  }

  private repeat(item: PatternItem & {type: 'single'}, repetition: string, position: number, next: number): number {
    const {set} = item
    const {subject} = this
    if (repetition === '?') {
      if (position < subject.length && set[subject.charCodeAt(position)] === 1) {
        const end = this.match(position + 1, next)
        if (end >= 0) return end
      }
      return this.match(position, next)
    }
    if (repetition === '-') {
      for (;;) {
        const end = this.match(position, next)
        if (end >= 0) return end
        if (position >= subject.length || set[subject.charCodeAt(position)] !== 1) return -1
        this.count(1)
        position++
      }
    }
    let end = position
    while (end < subject.length && set[subject.charCodeAt(end)] === 1) end++
    this.count(end - position)
    const least = repetition === '+' ? position + 1 : position
    for (; end >= least; end--) {
      this.count(1)
      const result = this.match(end, next)
      if (result >= 0) return result
    }
    return -1
  }

  private open(isPosition: boolean, position: number, next: number): number {
    if (this.level >= MAX_CAPTURES) throw luaError('too many captures')
    this.starts[this.level] = position
    this.lengths[this.level] = isPosition ? POSITION : UNFINISHED
    this.level++
    const end = this.match(position, next)
    if (end < 0) {
      this.level--
      this.lengths.length = this.level
    }
    return end
  }

  private close(position: number, next: number): number {
    let i = this.level - 1
    while (i >= 0 && this.lengths[i] !== UNFINISHED) i--
    if (i < 0) throw luaError('invalid pattern capture')
    this.lengths[i] = position - this.starts[i]!
    const end = this.match(position, next)
    if (end < 0) this.lengths[i] = UNFINISHED
    return end
  }

  private balance(open: number, close: number, position: number): number {
    const {subject} = this
    if (subject.charCodeAt(position) !== open) return -1
    let depth = 1
    for (let i = position + 1; i < subject.length; i++) {
      const code = subject.charCodeAt(i)
      if (code === close) {
        if (--depth === 0) {
          this.count(i - position)
          return i + 1
        }
      } else if (code === open) {
        depth++
      }
    }
    this.count(subject.length - position)
    return -1
  }

  private frontier(set: ByteSet, position: number): boolean {
    const {subject} = this
    const before = position === 0 ? 0 : subject.charCodeAt(position - 1)
    const after = position >= subject.length ? 0 : subject.charCodeAt(position)
    return set[before] !== 1 && set[after] === 1
  }

  private reference(index: number, position: number): number {
    const length = index < 0 || index >= this.level ? UNFINISHED : this.lengths[index]!
    if (length === UNFINISHED) throw luaError('invalid capture index')
    // PUC Lua compares the length of a position capture as a huge number, which never fits.
    if (length === POSITION) return -1
    const start = this.starts[index]!
    const text = this.subject.slice(start, start + length)
    this.count(length)
    return this.subject.startsWith(text, position) ? position + length : -1
  }
}
