import {TextDecoder} from 'node:util'
import {DecompressError} from './error.js'

/** A piece of the XML as text. */
export interface TextChunk {
  text: string
  /** Place in the decompressed data, in bytes, of the character at an index of the text; exact in UTF-8 and UTF-16. */
  offsetAt(index: number): number
}

/** How far to look for `encoding="…"`. */
const DECLARATION_LENGTH = 256
const REPLACEMENT = '\u{fffd}'

/**
 * Tells the encoding of XML by its first bytes, as appendix F of the XML specification does: byte order mark, then the look of
 * `<` in UTF-16, then what the declaration says, else UTF-8.
 *
 * @returns a label that `TextDecoder` knows, or may not know where the declaration names it
 */
export function detectEncoding(head: Uint8Array): string {
  const [a, b, c] = head
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0x3c && b === 0x00) return 'utf-16le'
  if (a === 0x00 && b === 0x3c) return 'utf-16be'
  const start = new TextDecoder('latin1').decode(head.subarray(0, DECLARATION_LENGTH))
  const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1]
  // The declaration can be read byte by byte, so that it is not UTF-16, whatever it says.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

/**
 * Decodes XML's bytes. A character that is cut by the end of a chunk comes whole with the next one; a byte order mark is left out.
 *
 * @param onMalformed - called once, with the place of the first chunk with bytes that the encoding does not allow; they become
 *   U+FFFD
 * @throws {DecompressError} where the declaration names an encoding that `TextDecoder` does not know
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  onMalformed: (offset: number) => void,
): AsyncGenerator<TextChunk> {
  let head: Uint8Array = new Uint8Array(0)
  let decoder: Decoder | undefined
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk)
      continue
    }
    head = join(head, chunk)
    if (head.length < DECLARATION_LENGTH) continue
    decoder = new Decoder(detectEncoding(head), onMalformed)
    yield decoder.decode(head)
  }
  if (decoder === undefined) {
    decoder = new Decoder(detectEncoding(head), onMalformed)
    yield decoder.decode(head)
  }
  const last = decoder.decode(undefined)
  if (last.text !== '') yield last
}

class Decoder {
  readonly #decoder: TextDecoder
  readonly #onMalformed: (offset: number) => void
  #offset = 0
  #malformed = false
  /** The last two bytes, for a U+FFFD that is cut. */
  #tail: Uint8Array = new Uint8Array(0)

  constructor(label: string, onMalformed: (offset: number) => void) {
    try {
      this.#decoder = new TextDecoder(label)
    } catch (error) {
      throw new DecompressError('unsupported', `unknown encoding "${label}"`, undefined, {cause: error})
    }
    this.#onMalformed = onMalformed
  }

  /** @param bytes - `undefined` at the end */
  decode(bytes: Uint8Array | undefined): TextChunk {
    const text = bytes === undefined ? this.#decoder.decode() : this.#decoder.decode(bytes, {stream: true})
    const end = this.#offset + (bytes?.length ?? 0)
    const chunk: TextChunk = {text, offsetAt: (index) => Math.max(0, end - this.#size(text.slice(index)))}
    if (!this.#malformed && text.includes(REPLACEMENT) && this.#addsReplacement(text, bytes)) {
      this.#malformed = true
      // Where in the chunk is not known: a bad byte is 1 byte long, but 3 as U+FFFD.
      this.#onMalformed(this.#offset)
    }
    if (bytes !== undefined) this.#tail = join(this.#tail, bytes.slice(-2)).slice(-2)
    this.#offset = end
    return chunk
  }

  #size(text: string): number {
    if (this.#decoder.encoding === 'utf-8') return Buffer.byteLength(text)
    return this.#decoder.encoding.startsWith('utf-16') ? text.length * 2 : text.length
  }

  /** Whether the text has more U+FFFD than were written. Those of a dump that is not in UTF-8 are not looked for. */
  #addsReplacement(text: string, bytes: Uint8Array | undefined): boolean {
    if (this.#decoder.encoding !== 'utf-8' || bytes === undefined) return true
    const written = Buffer.from(join(this.#tail, bytes)).toString('latin1').split('\u{ef}\u{bf}\u{bd}').length - 1
    return text.split(REPLACEMENT).length - 1 > written
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
