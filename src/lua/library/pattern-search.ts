import type {Runtime} from '../runtime.js'
import type {LuaValue} from '../values.js'
import {type Pattern, readPattern} from './pattern.js'
import {type Match, Matcher} from './pattern-matcher.js'
import {type PatternRegExp, toRegExp} from './pattern-regexp.js'

/** A pattern in both its forms. */
interface CompiledPattern {
  pattern: Pattern
  regexp: PatternRegExp | undefined
  /** What alone the pattern matches, where that is one text. */
  text: string | undefined
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
    const pattern = readPattern(source, anchors)
    compiled = {pattern, regexp: toRegExp(pattern), text: literalText(pattern)}
    if (cache.size >= MAX_CACHED) cache.clear()
    cache.set(source, compiled)
  }
  return compiled
}

function literalText({anchored, items}: Pattern): string | undefined {
  let text = ''
  for (const item of items) {
    if (item.type !== 'single' || item.byte < 0 || item.repetition !== '') return undefined
    text += String.fromCharCode(item.byte)
  }
  return anchored || text === '' ? undefined : text
}

const NO_CAPTURES: LuaValue[] = []

/** The matches of a pattern in a subject. */
export class Search {
  readonly anchored: boolean
  /** What alone the pattern matches, where that is one text. */
  readonly text: string | undefined
  private readonly runtime: Runtime
  private readonly subject: string
  private readonly regexp: PatternRegExp | undefined
  private readonly matcher: Matcher | undefined
  private readonly timed: boolean

  /**
   * @param anchors whether a `^` at the start is an anchor.
   */
  constructor(runtime: Runtime, source: string, subject: string, anchors: boolean) {
    const {pattern, regexp, text} = compilePattern(source, anchors)
    this.anchored = pattern.anchored
    this.text = text
    this.runtime = runtime
    this.subject = subject
    const steps = regexp === undefined ? Infinity : subject.length ** Math.max(regexp.exponent, 1)
    this.timed = steps > TIMED_STEPS
    this.regexp = steps > MAX_STEPS && regexp !== undefined && regexp.exponent > 1 ? undefined : regexp
    this.matcher = this.regexp === undefined ? new Matcher(runtime, pattern, subject) : undefined
  }

  /** The first match that begins at `from` or later (with an anchor: there). */
  exec(from: number): Match | undefined {
    const {text} = this
    if (text !== undefined) {
      const start = this.find(text, from)
      return start < 0 ? undefined : {start, end: start + text.length, captures: NO_CAPTURES, unfinished: -1}
    }
    if (this.regexp === undefined) return this.matcher?.exec(from)
    const {regexp} = this.regexp
    const {runtime} = this
    if (--runtime.budget < 0) runtime.refill()
    const before = this.timed ? performance.now() : 0
    regexp.lastIndex = from
    const result = regexp.exec(this.subject)
    if (this.timed) runtime.work(Math.floor((performance.now() - before) * INSTRUCTIONS_A_MILLISECOND))
    if (result === null) return undefined
    const captures: LuaValue[] = result.length > 1 ? [] : NO_CAPTURES
    for (let i = 1; i < result.length; i++) captures.push(result[i])
    return {start: result.index, end: result.index + result[0].length, captures, unfinished: -1}
  }

  /** Where {@link text} is next; -1 where it is not. */
  find(text: string, from: number): number {
    const {subject} = this
    const start = subject.indexOf(text, from)
    this.runtime.work(1 + (((start < 0 ? subject.length : start) - from) >> 6))
    return start
  }
}
