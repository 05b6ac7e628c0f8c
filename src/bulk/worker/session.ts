import {fileURLToPath} from 'node:url'
import {DecompressError} from '../../dump/error.js'
import {openStore} from '../../dump/store/open.js'
import {type Batch, type ChunkTask, type ChunkTools, convertChunk} from '../chunk/convert-chunk.js'
import {type ConverterTools, PageConverter} from '../chunk/page-converter.js'
import {siteOfSource, type WorkerSettings} from '../settings.js'
import {shardFormats} from '../shard-format.js'
import {loadTransform} from '../transform.js'
import {type FromWorker, ownMemory, type Port, sizeOfBatch, type ToWorker} from './messages.js'

/** Bytes of batches that may be made before the first of them are written. */
const CREDIT = 24 * 1024 * 1024

/** Says which page is converted, in a way that is seen while it is. */
export type MarkPage = (batch: number, page: number | undefined) => void

/**
 * What runs in a worker: takes chunks, asks for their bytes, and gives batches.
 *
 * @returns when it is ready, or has said why it can not be
 */
export async function startSession(
  settings: WorkerSettings,
  port: Port<FromWorker, ToWorker>,
  mark: MarkPage,
): Promise<void> {
  let tools: ConverterTools | undefined
  try {
    tools = await openTools(settings)
  } catch (error) {
    port.post({type: 'refused', reason: (error as Error).message, store: (error as Error).name === 'StoreError'})
    return
  }
  new Session(settings, tools, port, mark)
  port.post({type: 'ready'})
}

async function openTools(settings: WorkerSettings): Promise<ConverterTools> {
  const site = siteOfSource(settings.site)
  // The process or the thread ends with the run, and lets go of the store.
  const pages = settings.store === undefined ? undefined : await openStore(settings.store, {verify: false})
  const transform = settings.transform === undefined ? undefined : await loadNamed(settings.transform)
  return {site, ...(pages === undefined ? {} : {pages}), ...(transform === undefined ? {} : {transform})}
}

async function loadNamed(url: string): ReturnType<typeof loadTransform> {
  try {
    return await loadTransform(url)
  } catch (error) {
    throw new Error(`${fileURLToPath(url)}: ${error instanceof Error ? error.message : String(error)}`, {cause: error})
  }
}

class Session {
  readonly #port: Port<FromWorker, ToWorker>
  readonly #tools: Omit<ChunkTools, 'bytes' | 'onBatch'>
  /** Wait for the answers to `read`, by its id. A chunk may be done before its last answer comes. */
  readonly #reads = new Map<number, (answer: ToWorker & {type: 'bytes'}) => void>()
  #lastRead = 0
  #credit = CREDIT
  #unlimited = false
  #waiting: (() => void) | undefined

  constructor(settings: WorkerSettings, tools: ConverterTools, port: Port<FromWorker, ToWorker>, mark: MarkPage) {
    this.#port = port
    this.#tools = {
      settings,
      site: tools.site,
      converter: new PageConverter(settings, tools),
      format: shardFormats[settings.kind],
      onPage: mark,
    }
    port.onMessage((message) => this.#take(message))
  }

  #take(message: ToWorker): void {
    switch (message.type) {
      case 'convert':
        this.#unlimited = message.urgent
        void this.#convert(message.task)
        return
      case 'bytes':
        this.#reads.get(message.id)?.(message)
        this.#reads.delete(message.id)
        return
      case 'credit':
        if (message.bytes === Number.POSITIVE_INFINITY) this.#unlimited = true
        else this.#credit += message.bytes
        this.#waiting?.()
        this.#waiting = undefined
        return
    }
  }

  async #convert(task: ChunkTask): Promise<void> {
    await convertChunk(task, {
      ...this.#tools,
      bytes: (offset) => this.#bytes(offset),
      onBatch: (batch) => this.#give(batch),
    })
    this.#port.post({type: 'done', chunk: task.chunk})
  }

  /** The bytes of the dump from `offset` on. The next ones are on their way while these are read. */
  async *#bytes(offset: number): AsyncGenerator<Uint8Array> {
    let at = offset
    let next = this.#ask(at)
    while (true) {
      const {bytes, error} = await next
      if (error !== undefined) throw new DecompressError(error.code, error.reason, error.offset)
      if (bytes === undefined) return
      at += bytes.length
      next = this.#ask(at)
      yield bytes
    }
  }

  #ask(offset: number): Promise<ToWorker & {type: 'bytes'}> {
    const id = ++this.#lastRead
    return new Promise((resolve) => {
      this.#reads.set(id, resolve)
      this.#port.post({type: 'read', id, offset})
    })
  }

  async #give(batch: Batch): Promise<void> {
    while (this.#credit <= 0 && !this.#unlimited) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
    this.#credit -= sizeOfBatch(batch)
    this.#port.post({type: 'batch', batch}, [...ownMemory(batch.bytes), ...ownMemory(batch.ledger)])
  }
}
