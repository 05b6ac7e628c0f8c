import type {Runtime} from '../../lua.js'
import {hostError} from './errors.js'
import type {CharacterSet, UstringItem, UstringPattern} from './ustring-pattern.js'
import {testOf} from './ustring-regexp.js'

/** A match: units where it begins and ends, and its captures, text or the unit of a position. */
export interface UstringMatch {
  start: number
  end: number
  captures: readonly (string | number)[]
}

/** How deep repeated items may follow each other; JavaScript's stack must not run out while they do. */
const MAX_DEPTH = 800

const POSITION = -1

/**
 * Matching by backtracking, each step counted in the CPU budget. It takes every pattern; see `ustring-regexp.ts` for the
 * faster way that takes most.
 */
export class UstringMatcher {
  private readonly runtime: Runtime
  private readonly pattern: UstringPattern
  private readonly text: string
  private readonly tests = new Map<CharacterSet, (code: number) => boolean>()
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  /** Captures that are open, outermost first. */
  private readonly unclosed: number[] = []
  private level = 0
  private depth = 0
  private steps = 0
  /** A match may not end here. */
  private forbidden = -1

  constructor(runtime: Runtime, pattern: UstringPattern, text: string) {
    this.runtime = runtime
    this.pattern = pattern
    this.text = text
    for (const item of pattern.items) if ('set' in item) this.tests.set(item.set, testOf(item.set))
  }

  /** The first match that begins at a unit or later (with an anchor: there). */
  exec(from: number): UstringMatch | undefined {
    const last = this.pattern.anchored ? from : this.text.length
    for (let start = from; start <= last; start += this.size(start)) {
      const match = this.at(start)
      if (match !== undefined) return match
    }
    return undefined
  }

  /** A match that begins at a unit and is not empty. */
  nonEmpty(start: number): UstringMatch | undefined {
    this.forbidden = start
    try {
      return this.at(start)
    } finally {
      this.forbidden = -1
    }
  }

  private at(start: number): UstringMatch | undefined {
    this.level = 0
    this.depth = 0
    this.unclosed.length = 0
    const end = this.match(start, 0)
    this.count(1)
    if (end < 0) return undefined
    this.runtime.work(this.steps)
    this.steps = 0
    const captures: (string | number)[] = []
    for (let i = 0; i < this.level; i++) captures.push(this.capture(i))
    return {start, end, captures}
  }

  private capture(i: number): string | number {
    const start = this.starts[i]!
    const end = this.ends[i]!
    return end === POSITION ? start : this.text.slice(start, end)
  }

  private count(steps: number): void {
    this.steps += steps
    if (this.steps < 4096) return
    // A step takes about half of what compiled code does in a turn of a loop.
    this.runtime.work(this.steps >> 1)
    this.steps = 0
  }

  /** Units of the code point at a unit. */
  private size(unit: number): number {
    const code = this.text.charCodeAt(unit)
    return code >= 0xd800 && code < 0xdc00 ? 2 : 1
  }

  private fits(set: CharacterSet, unit: number): boolean {
    return unit < this.text.length && this.tests.get(set)!(this.text.codePointAt(unit)!)
  }

  /** The end of a match of the items from `index` on at `unit`, -1 if there is none. */
  private match(unit: number, index: number): number {
    const {items} = this.pattern
    for (; index < items.length; index++) {
      const item = items[index]!
      switch (item.type) {
        case 'single':
          if (item.repetition !== '') return this.repeat(item, unit, index + 1)
          if (!this.fits(item.set, unit)) return -1
          unit += this.size(unit)
          break
        case 'open':
          return this.open(item.position, unit, index + 1)
        case 'close':
          return this.close(unit, index + 1)
        case 'reference': {
          const captured = this.capture(item.capture)
          const text = typeof captured === 'number' ? '' : captured
          this.count(text.length >> 3)
          if (!this.text.startsWith(text, unit)) return -1
          unit += text.length
          break
        }
        case 'balance':
          unit = this.balance(item.open, item.close, unit)
          if (unit < 0) return -1
          break
        case 'frontier':
          if (!this.frontier(item.set, unit)) return -1
          break
        case 'end':
          if (unit !== this.text.length && !(unit === this.text.length - 1 && this.text[unit] === '\n')) return -1
          break
      }
    }
    return unit === this.forbidden ? -1 : unit
  }

  /** The rest of the pattern, one level deeper. */
  private rest(unit: number, next: number): number {
    if (++this.depth > MAX_DEPTH) throw hostError('pattern too complex')
    this.count(1)
    const end = this.match(unit, next)
    this.depth--
    return end
  }

  private repeat({set, repetition}: UstringItem & {type: 'single'}, unit: number, next: number): number {
    if (repetition === '-') {
      for (;;) {
        const end = this.rest(unit, next)
        if (end >= 0 || !this.fits(set, unit)) return end
        unit += this.size(unit)
      }
    }
    const least = repetition === '+' ? 1 : 0
    const most = repetition === '?' ? 1 : Infinity
    let count = 0
    let end = unit
    while (count < most && this.fits(set, end)) {
      end += this.size(end)
      count++
    }
    this.count(count)
    for (; count >= least; count--) {
      const result = this.rest(end, next)
      if (result >= 0) return result
      end -= this.text.charCodeAt(end - 1) >= 0xdc00 && this.text.charCodeAt(end - 1) < 0xe000 ? 2 : 1
    }
    return -1
  }

  private open(isPosition: boolean, unit: number, next: number): number {
    const {level} = this
    this.starts[level] = unit
    this.ends[level] = isPosition ? POSITION : unit
    this.level++
    if (!isPosition) this.unclosed.push(level)
    const end = this.rest(unit, next)
    if (end < 0) {
      this.level = level
      if (!isPosition) this.unclosed.pop()
    }
    return end
  }

  private close(unit: number, next: number): number {
    const level = this.unclosed.pop()!
    this.ends[level] = unit
    const end = this.rest(unit, next)
    if (end < 0) this.unclosed.push(level)
    return end
  }

  private balance(open: number, close: number, unit: number): number {
    const {text} = this
    if (text.codePointAt(unit) !== open) return -1
    let depth = 1
    for (let at = unit + this.size(unit); at < text.length; at += this.size(at)) {
      const code = text.codePointAt(at)
      if (code === close) {
        if (--depth === 0) {
          this.count(at - unit)
          return at + this.size(at)
        }
      } else if (code === open) {
        depth++
      }
    }
    this.count(text.length - unit)
    return -1
  }

  private frontier(set: CharacterSet, unit: number): boolean {
    const {text} = this
    const test = this.tests.get(set)!
    const isLow = unit > 1 && text.charCodeAt(unit - 1) >= 0xdc00 && text.charCodeAt(unit - 1) < 0xe000
    const before = unit === 0 ? 0 : text.codePointAt(isLow ? unit - 2 : unit - 1)!
    return !test(before) && test(unit >= text.length ? 0 : text.codePointAt(unit)!)
  }
}
