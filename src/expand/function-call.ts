import type {PrePart} from '../preprocess/nodes.js'
import {wholePart} from './parts.js'
import {trim} from './trim.js'
import type {ExpandContext, Frame, FunctionCall, RawArgument} from './types.js'

/** A call of a parser function, whose arguments are expanded when they are asked for. */
export class ParserFunctionCall implements FunctionCall {
  readonly name: string
  readonly frame: Frame
  readonly context: ExpandContext
  readonly lineStart: boolean
  readonly length: number
  readonly #first: string
  readonly #parts: readonly PrePart[]

  constructor(
    name: string,
    first: string,
    parts: readonly PrePart[],
    frame: Frame,
    context: ExpandContext,
    lineStart: boolean,
  ) {
    this.name = name
    this.#first = first
    this.#parts = parts
    this.frame = frame
    this.context = context
    this.lineStart = lineStart
    this.length = parts.length + 1
  }

  arg(i: number): string {
    return i === 0 ? this.#first : trim(this.untrimmed(i))
  }

  untrimmed(i: number): string {
    if (i === 0) return this.#first
    const part = this.#parts[i - 1]
    return part ? this.frame.expand(wholePart(part)) : ''
  }

  args(): string[] {
    return Array.from({length: this.length}, (_, i) => this.arg(i))
  }

  raw(i: number): RawArgument | undefined {
    return i === 0 ? this.#first : this.#parts[i - 1]
  }

  argName(i: number): string | undefined {
    const name = this.#parts[i - 1]?.name
    return name && trim(this.frame.expand(name))
  }

  argValue(i: number): string {
    if (i === 0) return this.#first
    const part = this.#parts[i - 1]
    return part ? trim(this.frame.expand(part.value)) : ''
  }
}
