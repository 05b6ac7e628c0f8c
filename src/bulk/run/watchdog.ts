import type {PageFailure} from '../chunk/page-converter.js'
import type {WorkerHandle} from '../worker/handle.js'

const INTERVAL = 250
/** Where the clock went on so far between two looks, the machine slept: nobody is blamed for that. */
const SLEPT = 10 * INTERVAL
/** What a process needs beside its heap: code, stacks, buffers that are on their way. */
const BESIDE_HEAP = 512 * 1024 * 1024

interface Watched {
  tick: number
  since: number
  onFailure: (failure: PageFailure) => void
}

/** Ends workers whose page takes too long, or (processes, on Linux) too much memory. */
export class Watchdog {
  readonly #seconds: number
  readonly #megabytes: number
  readonly #watched = new Map<WorkerHandle, Watched>()
  readonly #timer: NodeJS.Timeout
  #last = performance.now()

  constructor(seconds: number, megabytes: number) {
    this.#seconds = seconds
    this.#megabytes = megabytes
    this.#timer = setInterval(() => this.#look(), INTERVAL)
    this.#timer.unref()
  }

  watch(worker: WorkerHandle, onFailure: (failure: PageFailure) => void): void {
    this.#watched.set(worker, {tick: -1, since: performance.now(), onFailure})
  }

  unwatch(worker: WorkerHandle): void {
    this.#watched.delete(worker)
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  #look(): void {
    const now = performance.now()
    const slept = now - this.#last > SLEPT
    this.#last = now
    for (const [worker, watched] of this.#watched) {
      const mark = worker.mark()
      if (mark === undefined || mark.page < 0 || mark.tick !== watched.tick || slept) {
        watched.tick = mark?.tick ?? -1
        watched.since = now
      } else if (now - watched.since > this.#seconds * 1000) {
        this.#end(worker, {status: 'timeout', reason: `took longer than ${this.#seconds} s`})
      }
      void this.#weigh(worker)
    }
  }

  async #weigh(worker: WorkerHandle): Promise<void> {
    const bytes = await worker.memory()
    if (bytes === undefined || bytes < this.#megabytes * 1024 * 1024 + BESIDE_HEAP) return
    this.#end(worker, {status: 'failed', code: 'memory', reason: `took more than ${this.#megabytes} MB of memory`})
  }

  #end(worker: WorkerHandle, failure: PageFailure): void {
    const watched = this.#watched.get(worker)
    this.#watched.delete(worker)
    watched?.onFailure(failure)
  }
}
