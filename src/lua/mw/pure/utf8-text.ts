import {encodeUtf8, type Runtime} from '../../lua.js'

const NON_ASCII = /[^\0-\x7f]/
const ASTRAL = /[\xf0-\xf4]/
const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

/**
 * A byte string as text, where it is UTF-8.
 *
 * @returns undefined where it is not, surrogates and overlong forms included.
 */
export function decodeStrict(bytes: string): string | undefined {
  if (!NON_ASCII.test(bytes)) return bytes
  const buffer = new Uint8Array(bytes.length)
  for (let i = 0; i < bytes.length; i++) buffer[i] = bytes.charCodeAt(i)
  try {
    return decoder.decode(buffer)
  } catch {
    return undefined
  }
}

/** A Lua string read as UTF-8: its code points have indexes from 0, and lie at units of a JavaScript string. */
export class Utf8Text {
  readonly text: string
  /** How many code points there are. */
  readonly length: number
  /** The unit at which each code point begins, and the end; only where that is not its index. */
  private readonly starts: Int32Array | undefined

  constructor(text: string, hasAstral: boolean) {
    this.text = text
    this.starts = hasAstral ? startsOf(text) : undefined
    this.length = this.starts === undefined ? text.length : this.starts.length - 1
  }

  /** The unit at which a code point begins; the end for indexes past it. */
  unitAt(index: number): number {
    if (this.starts === undefined) return Math.min(index, this.length)
    return this.starts[Math.min(index, this.length)] ?? 0
  }

  /** The index of the code point that begins at a unit. */
  indexAt(unit: number): number {
    const {starts} = this
    if (starts === undefined) return unit
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < unit) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The text of code points from an index up to another one. */
  slice(from: number, to: number): string {
    return this.text.slice(this.unitAt(from), this.unitAt(to))
  }
}

function startsOf(text: string): Int32Array {
  const starts = new Int32Array(text.length + 1)
  let count = 0
  for (let unit = 0; unit < text.length; count++) {
    starts[count] = unit
    unit += text.codePointAt(unit)! > 0xffff ? 2 : 1
  }
  starts[count] = text.length
  return starts.subarray(0, count + 1)
}

/** Up to so many units are encoded one by one, which is faster for few. */
const SHORT = 24

/**
 * Text to a Lua string, as `encodeUtf8` does, fast for the short parts that `mw.ustring` cuts out.
 *
 * @param text without halves of surrogate pairs.
 */
export function encodeText(text: string): string {
  if (text.length > SHORT) return encodeUtf8(text)
  let bytes = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) bytes += text[i]
    else if (code < 0x800) bytes += String.fromCharCode(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0xd800 || code > 0xdfff) {
      bytes += String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    } else {
      const point = text.codePointAt(i++)!
      const low = 0x80 | ((point >> 6) & 63)
      bytes += String.fromCharCode(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), low, 0x80 | (point & 63))
    }
  }
  return bytes
}

/** The work of a call that reads a string, in instructions. */
const WORK = 8

/** Reads strings, and remembers the last two: code that walks through a string asks for the same one again and again. */
export class Utf8Reader {
  private readonly runtime: Runtime
  private lastBytes = ''
  private last: Utf8Text | undefined = new Utf8Text('', false)
  private previousBytes = ''
  private previous: Utf8Text | undefined = this.last

  /** @param runtime whose CPU budget reading is counted in. */
  constructor(runtime: Runtime) {
    this.runtime = runtime
  }

  /** @returns undefined where the bytes are not UTF-8. */
  read(bytes: string): Utf8Text | undefined {
    this.runtime.work(WORK)
    if (bytes === this.lastBytes) return this.last
    const known = bytes === this.previousBytes
    const found = known ? this.previous : this.decode(bytes)
    this.previousBytes = this.lastBytes
    this.previous = this.last
    this.lastBytes = bytes
    this.last = found
    return found
  }

  private decode(bytes: string): Utf8Text | undefined {
    this.runtime.work(bytes.length >> 4)
    const text = decodeStrict(bytes)
    return text === undefined ? undefined : new Utf8Text(text, text !== bytes && ASTRAL.test(bytes))
  }
}
