import type {LuaValue, Runtime} from '../../lua.js'
import {type UstringMatch, UstringMatcher} from './ustring-matcher.js'
import {readUstringPattern, type UstringPattern} from './ustring-pattern.js'
import {toUstringRegExp, type UstringRegExp} from './ustring-regexp.js'
import {encodeText, type Utf8Text} from './utf8-text.js'

/** A pattern in both its forms. */
interface CompiledPattern {
  pattern: UstringPattern
  regexp: UstringRegExp | undefined
}

/** A regular expression whose matching might take more steps than this is left to the matcher that counts them. */
const MAX_STEPS = 2e8
/** Above so many possible steps a regular expression's time is taken, and counted as instructions. */
const TIMED_STEPS = 1e5
const INSTRUCTIONS_A_MILLISECOND = 1e5

const MAX_CACHED = 2000

/** Patterns that were compiled before, by all environments: a memory that cannot be seen from outside. */
const withAnchors = new Map<string, CompiledPattern>()
const withoutAnchors = new Map<string, CompiledPattern>()

function compilePattern(source: string, anchors: boolean): CompiledPattern {
  const cache = anchors ? withAnchors : withoutAnchors
  let compiled = cache.get(source)
  if (compiled === undefined) {
    const pattern = readUstringPattern(source, anchors)
    compiled = {pattern, regexp: toUstringRegExp(pattern)}
    if (cache.size >= MAX_CACHED) cache.clear()
    cache.set(source, compiled)
  }
  return compiled
}

/** The matches of a pattern of `mw.ustring` in a subject. All places are units of the subject's text. */
export class UstringSearch {
  readonly anchored: boolean
  private readonly runtime: Runtime
  private readonly subject: Utf8Text
  private readonly pattern: UstringPattern
  private readonly regexp: UstringRegExp | undefined
  private readonly timed: boolean
  private slow: UstringMatcher | undefined

  /**
   * @param source the pattern as text.
   * @param anchors whether a `^` at the start is an anchor.
   * @throws Thrown for a malformed pattern.
   */
  constructor(runtime: Runtime, source: string, subject: Utf8Text, anchors: boolean) {
    const {pattern, regexp} = compilePattern(source, anchors)
    this.runtime = runtime
    this.subject = subject
    this.pattern = pattern
    this.anchored = pattern.anchored
    const steps = regexp === undefined ? Infinity : subject.text.length ** Math.max(regexp.exponent, 1)
    this.timed = steps > TIMED_STEPS
    this.regexp = steps > MAX_STEPS && regexp !== undefined && regexp.exponent > 1 ? undefined : regexp
    if (this.regexp === undefined && regexp !== undefined && !subject.text.includes(regexp.needed)) {
      this.regexp = NEVER
    }
  }

  /** The first match that begins at a unit or later (with an anchor: there). */
  exec(from: number): UstringMatch | undefined {
    if (this.regexp === undefined) return this.matcher().exec(from)
    const {runtime} = this
    const {regexp, positions} = this.regexp
    if (--runtime.budget < 0) runtime.refill()
    const before = this.timed ? performance.now() : 0
    regexp.lastIndex = from
    const result = regexp.exec(this.subject.text)
    if (this.timed) runtime.work(Math.floor((performance.now() - before) * INSTRUCTIONS_A_MILLISECOND))
    if (result === null) return undefined
    const captures: (string | number)[] = []
    for (let i = 1; i < result.length; i++) {
      captures.push(positions[i - 1] === true ? result.indices![i]![0] : (result[i] ?? ''))
    }
    return {start: result.index, end: result.index + result[0].length, captures}
  }

  /**
   * The match after an empty one, as PCRE goes on: one at the same place that is not empty, else the next one after it.
   *
   * @param at a unit.
   */
  execAfterEmpty(at: number): UstringMatch | undefined {
    // Where nothing is repeated as few times as possible, an empty match is what is left when all else has failed.
    if (this.pattern.lazy) {
      const match = this.matcher().nonEmpty(at)
      if (match !== undefined) return match
    }
    const {text} = this.subject
    if (at >= text.length) return undefined
    return this.exec(at + (text.codePointAt(at)! > 0xffff ? 2 : 1))
  }

  /** The captures of a match as Lua values; the whole match where there are none. */
  values(match: UstringMatch): LuaValue[] {
    return match.captures.length === 0 ? [this.whole(match)] : this.captures(match)
  }

  /** A match as a byte string. */
  whole(match: UstringMatch): string {
    return encodeText(this.subject.text.slice(match.start, match.end))
  }

  /** The captures of a match as Lua values. */
  captures(match: UstringMatch): LuaValue[] {
    return match.captures.map((capture) =>
      typeof capture === 'number' ? this.subject.indexAt(capture) + 1 : encodeText(capture),
    )
  }

  private matcher(): UstringMatcher {
    this.slow ??= new UstringMatcher(this.runtime, this.pattern, this.subject.text)
    return this.slow
  }
}

const NEVER: UstringRegExp = {regexp: /(?!)/g, positions: [], exponent: 0, needed: ''}
