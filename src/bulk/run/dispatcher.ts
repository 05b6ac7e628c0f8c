import {DecompressError} from '../../dump/error.js'
import type {Batch, ChunkTask} from '../chunk/convert-chunk.js'
import type {PageFailure} from '../chunk/page-converter.js'
import {type Position, samePosition} from '../chunk/piece.js'
import type {ChunkInput} from '../input/input.js'
import type {WorkerSettings} from '../settings.js'
import {type Isolation, startWorker, type WorkerEnd, type WorkerHandle} from '../worker/handle.js'
import {type FromWorker, ownMemory, sizeOfBatch} from '../worker/messages.js'
import {BulkError} from './error.js'
import {Watchdog} from './watchdog.js'

/** How a dump is shared out. */
export interface DispatcherOptions {
  input: ChunkInput
  settings: WorkerSettings
  workers: number
  isolation: Isolation
  /** Bytes of a chunk. */
  chunkBytes: number
  /** Heap of a worker. */
  megabytes: number
  /** Where to begin; absent: at the start. */
  start?: Position
  /** Takes what the caller's module writes to standard output and error. */
  log: (text: string) => void
  /** Told of a worker that ended, and at which page of which chunk. */
  onWorkerEnd(end: WorkerEnd): void
}

/** A batch in its turn. */
export interface OrderedBatch extends Batch {
  /** How many bytes of the input were read up to there, at least. */
  offset: number
}

/** Chunks that may be worked on before the first of them is done, for each worker. */
const AHEAD = 3
/** How often a worker may end at the same place without a page being at fault. */
const BLIND_ENDS = 3

interface Chunk {
  task: ChunkTask
  state: 'waiting' | 'running' | 'done'
  /** Batches that came and were not taken. */
  queue: Array<{batch: Batch; worker: Crew}>
  /** How many came of this task. */
  received: number
  /** Where the last of them ended; `end`: nothing comes behind it. */
  last: Position | 'end' | undefined
  /** What ended its worker the last time: tried once more before it is believed. */
  suspect: {start: Position; page: number} | undefined
  blindEnds: number
}

/** A worker and what it does. */
interface Crew {
  handle: WorkerHandle
  ready: boolean
  task: ChunkTask | undefined
  /** Set when it is ended on purpose. */
  failure: PageFailure | undefined
  gone: boolean
}

/**
 * Has workers convert the chunks of a dump, and gives their batches in the dump's order.
 *
 * Two workers meet at each border of chunks: the one goes on up to the first batch of the other. That both mean the same place is checked; if not, the
 * second chunk is done again from the place where the first one ended.
 */
export class Dispatcher {
  readonly #options: DispatcherOptions
  readonly #chunks = new Map<number, Chunk>()
  readonly #crews = new Set<Crew>()
  readonly #watchdog: Watchdog
  /** Tasks that are to be done again, before others. */
  #again: Chunk[] = []
  #head: number
  #next: number
  /** Where the next batch begins; `end`: the dump is at its end. */
  #expected: Position | 'end'
  #sourceEnded = false
  #dispatching = false
  #dispatchAgain = false
  #failure: {error: unknown} | undefined
  #wake: () => void = () => {}
  #closed = false

  constructor(options: DispatcherOptions) {
    this.#options = options
    this.#expected = options.start ?? {at: 0, skip: 0}
    this.#head = this.#next = Math.floor(this.#byteOf(this.#expected) / options.chunkBytes)
    this.#watchdog = new Watchdog(options.settings.pageSeconds, options.megabytes)
  }

  /** Where the next batch begins; `undefined` at the end of the dump. */
  get position(): Position | undefined {
    return this.#expected === 'end' ? undefined : this.#expected
  }

  /** Ends {@link batches} with an error. */
  fail(error: unknown): void {
    this.#failure ??= {error}
    this.#wake()
  }

  /**
   * The batches, each once, in the dump's order.
   *
   * @throws {BulkError} where no worker can do its work
   * @throws {DecompressError} where the dump can not be read any more
   */
  async *batches(): AsyncGenerator<OrderedBatch> {
    this.#dispatch()
    while (true) {
      const chunk = this.#chunks.get(this.#head)
      if (chunk === undefined) {
        if (this.#sourceEnded && this.#head >= this.#next) return
        await this.#change()
        continue
      }
      const first = chunk.queue.shift()
      if (first === undefined) {
        if (chunk.state === 'done') this.#settle()
        else await this.#change()
        continue
      }
      const {batch, worker} = first
      if (!this.#fits(batch)) {
        this.#correct(chunk)
        continue
      }
      if (batch.end !== undefined) this.#expected = batch.end
      else if (batch.start !== undefined) this.#expected = 'end'
      yield {...batch, offset: this.#offset(chunk, batch)}
      worker.handle.post({type: 'credit', bytes: sizeOfBatch(batch)})
    }
  }

  /** Has the batch that was given last made anew, with fewer pages, in place of what follows. */
  async *shortened(start: Position, limit: number): AsyncGenerator<OrderedBatch> {
    const chunk: Chunk = this.#newChunk(-1, {from: startKind(start), start})
    chunk.task = {...chunk.task, limit, border: Number.POSITIVE_INFINITY}
    for (const other of this.#chunks.values()) this.#abandon(other)
    this.#chunks.clear()
    this.#again = [chunk]
    this.#chunks.set(-1, chunk)
    this.#head = -1
    this.#next = 0
    this.#sourceEnded = true
    this.#expected = start
    for await (const batch of this.batches()) yield batch
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#watchdog.stop()
    await Promise.all([...this.#crews].map(({handle}) => handle.kill()))
    await this.#options.input.close()
  }

  #byteOf({at}: Position): number {
    return this.#options.input.kind === 'bzip2' ? Math.floor(at / 8) : at
  }

  #unit(): number {
    return this.#options.input.kind === 'bzip2' ? 8 : 1
  }

  #offset(chunk: Chunk, {end}: Batch): number {
    const {input} = this.#options
    if (end !== undefined) return input.bytesRead(this.#byteOf(end))
    return input.bytesRead(Math.floor(chunk.task.border / this.#unit()))
  }

  #change(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure.error
    return new Promise((resolve, reject) => {
      this.#wake = () => {
        this.#wake = () => {}
        if (this.#failure === undefined) resolve()
        else reject(this.#failure.error)
      }
    })
  }

  #fits({start, end}: Batch): boolean {
    const place = start ?? end
    if (place === undefined) return true
    return this.#expected !== 'end' && samePosition(place, this.#expected)
  }

  /** The chunk does not begin where the former one ended: it is done again from there, if anything of it is left. */
  #correct(chunk: Chunk): void {
    this.#abandon(chunk)
    const expected = this.#expected
    if (expected === 'end' || expected.at >= chunk.task.border) {
      chunk.state = 'done'
      return
    }
    this.#repeat(chunk, expected, [])
  }

  /** What still comes of the chunk's task is not looked at any more. */
  #abandon(chunk: Chunk): void {
    chunk.queue = []
    chunk.task = {...chunk.task}
    for (const {handle, task} of this.#crews) {
      if (task?.chunk === chunk.task.chunk) handle.post({type: 'credit', bytes: Number.POSITIVE_INFINITY})
    }
  }

  #repeat(chunk: Chunk, start: Position | undefined, failures: ChunkTask['failures']): void {
    chunk.task = {...chunk.task, ...(start === undefined ? {} : {from: startKind(start), start}), failures}
    chunk.received = 0
    chunk.last = undefined
    chunk.state = 'waiting'
    this.#again.push(chunk)
    this.#dispatch()
  }

  #settle(): void {
    const {input, chunkBytes} = this.#options
    this.#chunks.delete(this.#head)
    this.#head++
    const expected = this.#expected
    input.release(
      Math.min(this.#head * chunkBytes, expected === 'end' ? Number.POSITIVE_INFINITY : this.#byteOf(expected)),
    )
    this.#dispatch()
  }

  #newChunk(number: number, {from, start}: Pick<ChunkTask, 'from' | 'start'>): Chunk {
    const task: ChunkTask = {
      chunk: number,
      from,
      start,
      border: (number + 1) * this.#options.chunkBytes * this.#unit(),
      failures: [],
    }
    return {task, state: 'waiting', queue: [], received: 0, last: undefined, suspect: undefined, blindEnds: 0}
  }

  /** Gives work to whoever has none. One pass at a time. */
  #dispatch(): void {
    if (this.#dispatching) {
      this.#dispatchAgain = true
      return
    }
    this.#dispatching = true
    void this.#dispatchAll()
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.#dispatching = false
        if (this.#dispatchAgain) {
          this.#dispatchAgain = false
          this.#dispatch()
        }
      })
  }

  async #dispatchAll(): Promise<void> {
    while (!this.#closed && this.#failure === undefined) {
      const crew = [...this.#crews].find(({ready, task}) => ready && task === undefined)
      if (crew === undefined) {
        if (this.#crews.size >= this.#options.workers) {
          if (this.#again.some(({task}) => task.chunk === this.#head)) this.#hurry()
          return
        }
        const starting = [...this.#crews].filter(({ready}) => !ready).length
        if (this.#again.length <= starting && !(await this.#prepare())) return
        if (this.#crews.size < this.#options.workers) this.#start()
        continue
      }
      if (this.#again.length === 0 && !(await this.#prepare())) return
      // The wait for input may have changed everything.
      if (crew.gone || crew.task !== undefined) continue
      this.#again.sort((a, b) => a.task.chunk - b.task.chunk)
      const chunk = this.#again.shift()
      if (chunk === undefined) continue
      crew.task = chunk.task
      chunk.state = 'running'
      crew.handle.post({type: 'convert', task: chunk.task, urgent: chunk.task.chunk <= this.#head})
    }
  }

  /** Those who have work finish it without waiting, so that somebody can do what others wait for. */
  #hurry(): void {
    for (const {handle, task} of this.#crews) {
      if (task !== undefined) handle.post({type: 'credit', bytes: Number.POSITIVE_INFINITY})
    }
  }

  /** Makes the next chunk, where there is one; whether it did. */
  async #prepare(): Promise<boolean> {
    const {input, workers, chunkBytes} = this.#options
    if (this.#sourceEnded || this.#next - this.#head >= workers * AHEAD) return false
    const start = this.#next * chunkBytes
    const known = this.#next === this.#head ? this.position : undefined
    // Where the former chunk ended is known already: nothing before it need be read again.
    const place = known !== undefined && this.#byteOf(known) >= start ? known : undefined
    if (!(await input.has(place === undefined ? start : this.#byteOf(place)))) {
      this.#sourceEnded = true
      this.#wake()
      return false
    }
    const task =
      place === undefined
        ? ({from: 'anywhere', start: {at: start * this.#unit(), skip: 0}} as const)
        : ({from: startKind(place), start: place} as const)
    const chunk = this.#newChunk(this.#next, task)
    this.#chunks.set(this.#next++, chunk)
    this.#again.push(chunk)
    return true
  }

  #start(): void {
    const {settings, isolation, megabytes, log} = this.#options
    const handle = startWorker(settings, {isolation, megabytes, log})
    const crew: Crew = {handle, ready: false, task: undefined, failure: undefined, gone: false}
    this.#crews.add(crew)
    this.#watchdog.watch(handle, (failure) => {
      crew.failure = failure
      void handle.kill()
    })
    handle.onMessage((message) => this.#take(crew, message))
    handle.onEnd((end) => this.#lose(crew, end))
  }

  #take(crew: Crew, message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        crew.ready = true
        this.#dispatch()
        return
      case 'refused':
        this.fail(new BulkError(message.store ? 'store' : 'transform', message.reason))
        return
      case 'read':
        void this.#answer(crew, message)
        return
      case 'batch': {
        const chunk = this.#chunkOf(crew)
        if (chunk === undefined) return
        chunk.received++
        chunk.last = message.batch.end ?? 'end'
        chunk.queue.push({batch: message.batch, worker: crew})
        this.#wake()
        return
      }
      case 'done': {
        const chunk = this.#chunkOf(crew)
        if (chunk !== undefined) chunk.state = 'done'
        crew.task = undefined
        this.#dispatch()
        this.#wake()
        return
      }
      default:
    }
  }

  /** The chunk that a worker works on, unless it is done again by another. */
  #chunkOf({task}: Crew): Chunk | undefined {
    const chunk = task === undefined ? undefined : this.#chunks.get(task.chunk)
    return chunk?.task === task ? chunk : undefined
  }

  async #answer(crew: Crew, {id, offset}: FromWorker & {type: 'read'}): Promise<void> {
    const {handle, task} = crew
    try {
      const bytes = await this.#options.input.read(offset)
      if (bytes === undefined) handle.post({type: 'bytes', id})
      else handle.post({type: 'bytes', id, bytes}, ownMemory(bytes))
    } catch (error) {
      // It may be done meanwhile, with what it had.
      if (this.#closed || crew.task !== task) return
      if (error instanceof DecompressError && error.code !== 'unreadable') {
        const place = error.offset ?? this.#options.input.bytesRead(offset)
        handle.post({type: 'bytes', id, error: {code: error.code, reason: error.message, offset: place}})
      } else {
        this.fail(error)
      }
    }
  }

  /** A worker ended. Its chunk is done again from behind the last batch that came of it. */
  #lose(crew: Crew, end: WorkerEnd): void {
    crew.gone = true
    this.#crews.delete(crew)
    this.#watchdog.unwatch(crew.handle)
    if (this.#closed) return
    this.#options.onWorkerEnd(end)
    const chunk = this.#chunkOf(crew)
    if (chunk === undefined) {
      if (!crew.ready) this.fail(new BulkError('worker', `a worker did not start: ${end.reason}`))
      else this.#dispatch()
      return
    }
    if (chunk.last === 'end') {
      chunk.state = 'done'
      this.#wake()
      this.#dispatch()
    } else {
      this.#blame(chunk, crew, chunk.last, end)
    }
  }

  /** Whether a page is at fault: it is tried once more, since a machine that is busy, or memory that others took, can look like that. */
  #blame(chunk: Chunk, crew: Crew, start: Position | undefined, end: WorkerEnd): void {
    const from = start ?? chunk.task.start
    const failures = start === undefined ? chunk.task.failures : []
    const mark = crew.handle.mark()
    const page = mark !== undefined && mark.page >= 0 && mark.batch === chunk.received ? mark.page : undefined
    if (page === undefined) {
      if (++chunk.blindEnds > BLIND_ENDS) {
        this.fail(new BulkError('worker', `workers end again and again, where no page is converted: ${end.reason}`))
        return
      }
      this.#repeat(chunk, start, failures)
      return
    }
    const {suspect} = chunk
    if (suspect !== undefined && suspect.page === page && samePosition(suspect.start, from)) {
      chunk.suspect = undefined
      const failure: PageFailure = crew.failure ?? {status: 'failed', code: end.cause, reason: end.reason}
      this.#repeat(chunk, start, [...failures, [page, failure]])
      return
    }
    chunk.suspect = {start: from, page}
    this.#repeat(chunk, start, failures)
  }
}

function startKind({at, skip}: Position): 'file' | 'page' {
  return at === 0 && skip === 0 ? 'file' : 'page'
}
