import {DecompressError, type DumpErrorCode} from '../../dump/error.js'
import {PageReader} from '../../dump/page-reader.js'
import type {Page} from '../../site/page.js'
import {CommentWatch} from './comment-watch.js'
import {isCut} from './cut.js'
import type {DataPiece, LostPiece, Piece, Position} from './piece.js'

/** What a {@link PageScanner} finds, in the order of the dump. */
export type ScanEvent =
  /** A page begins; `cut`: by its title a batch begins with it. */
  | {type: 'start'; position: Position; cut: boolean}
  /** A page that is whole. */
  | {type: 'page'; page: Page}
  /** Bytes of XML that were read. */
  | {type: 'bytes'; count: number}
  /** A page whose rest could not be read. */
  | {type: 'broken'; page: {title: string; namespace?: number; id?: number}; code: DumpErrorCode}
  /** What could not be read. */
  | {type: 'lost'; code: DumpErrorCode; reason: string; offset?: number; end?: number}
  /** What is strange about the dump. */
  | {type: 'warning'; code: string; reason: string}
  /** The first page of the next chunk: this one is done. */
  | {type: 'stop'; position: Position}

/** Which pages a {@link PageScanner} gives. */
export interface PageScannerOptions {
  /**
   * Where the pieces begin: with the dump's head (`file`), with a page (`page`), or anywhere: then the pages begin with the first one that
   * begins a batch (`anywhere`).
   */
  from: 'file' | 'page' | 'anywhere'
  /** The first batch that begins in a piece from there on (`Position.at`) is the next chunk's. */
  border: number
  /** How many pages a batch has on average. */
  pagesPerBatch: number
  /** Number of the namespace of a title, for dumps that do not say it. */
  namespaceOf(title: string): number
}

/** Takes the place of the dump's head where reading begins behind it. */
const HEAD = '<mediawiki>'
const PAGE = Buffer.from('<page')
const TITLE_END = Buffer.from('</title>')
/** How far behind the start of a page the end of its title is looked for. */
const TITLE_WITHIN = 2048

/**
 * Reads the pages of a part of a dump, whose start need not be that of a page. Pages are found by `<page>`, which stands nowhere else in a dump that
 * MediaWiki wrote, and read by {@link PageReader}; where data is lost it goes on with the next page.
 */
export class PageScanner {
  readonly #options: PageScannerOptions
  readonly #events: ScanEvent[] = []
  #reader: PageReader | undefined
  /** Whether a page was begun, and the pages from there on are given. */
  #begun: boolean
  /** What is read is passed over up to the next page, since what stands before it is lost. */
  #passing: boolean
  /** Bytes that were not looked at to their end. */
  #rest: Buffer = Buffer.alloc(0)
  #restPosition: (index: number) => Position = () => ({at: 0, skip: 0})
  #comments = new CommentWatch()
  #endsLost = false
  #stopped = false

  constructor(options: PageScannerOptions) {
    this.#options = options
    this.#begun = options.from !== 'anywhere'
    this.#passing = options.from !== 'file'
    if (options.from === 'file') this.#reader = this.#newReader(false)
  }

  /** Whether the next chunk's first page was met. */
  get stopped(): boolean {
    return this.#stopped
  }

  /** Looks at the next piece. The events are to be taken before the next call. */
  push(piece: Piece): readonly ScanEvent[] {
    this.#events.length = 0
    if (this.#stopped) return this.#events
    if (piece.type === 'lost') this.#lose(piece)
    else this.#read(piece)
    return this.#events
  }

  /** The dump is at its end. */
  end(): readonly ScanEvent[] {
    this.#events.length = 0
    if (this.#stopped) return this.#events
    this.#scan(this.#rest, this.#restPosition, true)
    if (!this.#stopped && this.#begun && !this.#passing && !this.#endsLost) {
      this.#guard(() => this.#reader?.close())
    }
    return this.#events
  }

  #read(piece: DataPiece): void {
    this.#endsLost = false
    const kept = this.#rest
    const before = this.#restPosition
    const bytes = kept.length === 0 ? asBuffer(piece.bytes) : Buffer.concat([kept, piece.bytes])
    this.#scan(bytes, (index) => (index < kept.length ? before(index) : piece.positionOf(index - kept.length)), false)
  }

  /** Reads what is sure to be no part of what comes later, and keeps the rest. */
  #scan(bytes: Buffer, positionOf: (index: number) => Position, last: boolean): void {
    let done = 0
    let from = 0
    while (!this.#stopped) {
      const start = bytes.indexOf(PAGE, from)
      if (start < 0) {
        done = this.#text(bytes, done, last ? bytes.length : wholeCharacters(bytes, bytes.length - PAGE.length))
        break
      }
      const titleEnd = bytes.subarray(start, start + TITLE_WITHIN).indexOf(TITLE_END)
      if (titleEnd < 0 && bytes.length - start < TITLE_WITHIN && !last) {
        done = this.#text(bytes, done, start)
        break
      }
      from = start + PAGE.length
      const next = bytes[from]
      // `<pages>` is another element.
      if (next !== 0x3e && next !== 0x20 && next !== 0x09 && next !== 0x0a && next !== 0x0d) continue
      done = this.#text(bytes, done, start)
      const title = titleEnd < 0 ? undefined : bytes.subarray(start, start + titleEnd)
      this.#startPage(positionOf(start), title !== undefined && isCut(title, this.#options.pagesPerBatch))
    }
    this.#rest = Buffer.from(bytes.subarray(done))
    this.#restPosition = (index) => positionOf(done + index)
  }

  #startPage(position: Position, cut: boolean): void {
    const beyond = position.at >= this.#options.border
    if (!this.#begun) {
      if (beyond) this.#stopped = true
      if (beyond || !cut) return
      this.#begun = true
    } else if (!this.#passing && this.#comments.inside) {
      // No tag at all.
      return
    } else if (!this.#passing && this.#reader?.betweenPages !== true) {
      // A page in a page: the end of the former one is missing.
      this.#break('damaged', 'a page begins inside of another')
    }
    if (cut && beyond) {
      this.#stopped = true
      this.#events.push({type: 'stop', position})
      return
    }
    this.#passing = false
    this.#reader ??= this.#newReader(true)
    this.#events.push({type: 'start', position, cut})
  }

  #text(bytes: Buffer, start: number, end: number): number {
    if (end <= start) return start
    const reader = this.#reader
    if (reader === undefined || this.#passing) return end
    this.#events.push({type: 'bytes', count: end - start})
    if (!this.#comments.inside && reader.writePage(bytes, start, end)) return end
    const text = bytes.toString('utf8', start, end)
    this.#comments.push(text)
    if (text.includes('\u{fffd}') && addsReplacement(text, bytes, start, end)) {
      this.#events.push({type: 'warning', code: 'malformed-text', reason: 'bytes that are no text, shown as U+FFFD'})
    }
    this.#guard(() => reader.write(text))
    return end
  }

  #guard(run: () => void): void {
    try {
      run()
    } catch (error) {
      if (!(error instanceof DecompressError)) throw error
      this.#break(error.code, error.message)
    }
  }

  /** What stands up to the next page can not be read. */
  #break(code: DumpErrorCode, reason: string): void {
    this.#dropPage(code)
    this.#events.push({type: 'lost', code, reason})
  }

  #lose({code, reason, offset, end}: LostPiece): void {
    const rest = this.#rest
    this.#rest = Buffer.alloc(0)
    // What is lost before the first page is told by whoever reads the pages before it.
    if (!this.#begun) return
    this.#text(rest, 0, rest.length)
    this.#dropPage(code)
    this.#endsLost = true
    this.#events.push({type: 'lost', code, reason, offset, ...(end === undefined ? {} : {end})})
  }

  #dropPage(code: DumpErrorCode): void {
    const page = this.#passing ? undefined : this.#reader?.unfinished
    if (page !== undefined) this.#events.push({type: 'broken', page, code})
    this.#reader = undefined
    this.#comments = new CommentWatch()
    this.#passing = true
  }

  #newReader(headless: boolean): PageReader {
    const reader = new PageReader({
      allRevisions: false,
      // That the head is missing was our own doing.
      onMessage: ({code, reason}) => {
        if (!headless || code !== 'no-siteinfo') this.#events.push({type: 'warning', code, reason})
      },
      onHeader() {},
      onPage: (page) => this.#events.push({type: 'page', page}),
      namespaceOf: this.#options.namespaceOf,
    })
    if (headless) reader.write(HEAD)
    return reader
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The last place up to `end` that is not inside of a character. */
function wholeCharacters(bytes: Buffer, end: number): number {
  let place = end
  while (place > 0 && place > end - 4 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place--
  return Math.max(place, 0)
}

/** Whether the text has more U+FFFD than were written. */
function addsReplacement(text: string, bytes: Buffer, start: number, end: number): boolean {
  const written = bytes.toString('latin1', start, end).split('\u{ef}\u{bf}\u{bd}').length
  return text.split('\u{fffd}').length > written
}
