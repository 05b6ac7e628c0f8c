import {fork} from 'node:child_process'
import {readFile} from 'node:fs/promises'
import {MessageChannel, Worker} from 'node:worker_threads'
import type {WorkerSettings} from '../settings.js'
import type {ThreadData} from './bulk-worker.js'
import {MarkFile} from './file-mark.js'
import type {FromWorker, PageMark, Port, ToWorker} from './messages.js'
import {newMark, readMark} from './shared-mark.js'
import {workerFile} from './worker-file.js'

/** Of two halves of V8's young generation, one of which holds the trees of several large pages. */
const SEMI_SPACE_MEGABYTES = 32
/** V8 counts a third half, for large objects. */
const YOUNG_MEGABYTES = 3 * SEMI_SPACE_MEGABYTES

/** Where workers run. */
export type Isolation = 'thread' | 'process' | 'none'

/** Why a worker is no more. */
export interface WorkerEnd {
  cause: 'memory' | 'worker'
  reason: string
}

/** A worker, as the main thread sees it. */
export interface WorkerHandle extends Port<ToWorker, FromWorker> {
  /** The page it is at, and a number that changes with each page. */
  mark(): (PageMark & {tick: number}) | undefined
  /** Called once, when the worker ends. */
  onEnd(listener: (end: WorkerEnd) => void): void
  /** Its memory in bytes, where it can be told. */
  memory(): Promise<number | undefined>
  /** Ends it at once. */
  kill(): Promise<void>
}

/** How to start a worker. */
export interface StartOptions {
  isolation: Isolation
  /** Bounds the heap. */
  megabytes: number
  /** Takes what the caller's module writes to its standard output and error. */
  log: (text: string) => void
}

/**
 * Starts a worker. A thread takes over the memory of what it is sent; but where it allocates fast enough, V8 ends the whole process for it. A process
 * of its own can do no harm.
 */
export function startWorker(settings: WorkerSettings, options: StartOptions): WorkerHandle {
  return starters[options.isolation](settings, options)
}

const starters: Readonly<Record<Isolation, (settings: WorkerSettings, options: StartOptions) => WorkerHandle>> = {
  thread: startThread,
  process: startProcess,
  none: startHere,
}

function startThread(settings: WorkerSettings, {megabytes, log}: StartOptions): WorkerHandle {
  const mark = newMark()
  const worker = new Worker(workerFile, {
    workerData: {settings, mark} satisfies ThreadData,
    resourceLimits: {maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES},
    stdout: true,
    stderr: true,
  })
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', log)
  let failure: WorkerEnd | undefined
  worker.on('error', (error: NodeJS.ErrnoException) => {
    const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    failure = memory
      ? {cause: 'memory', reason: `took more than ${megabytes} MB of memory`}
      : {cause: 'worker', reason: `ended its worker: ${describe(error)}`}
  })
  return {
    post: (message, transfer = []) => worker.postMessage(message, [...transfer]),
    onMessage: (listener) => worker.on('message', listener),
    mark: () => readMark(mark),
    onEnd: (listener) =>
      worker.once('exit', (code) =>
        listener(failure ?? {cause: 'worker', reason: `ended its worker (exit code ${code})`}),
      ),
    memory: async () => undefined,
    async kill() {
      await worker.terminate()
    },
  }
}

/**
 * Each worker has a core for itself, so V8's collector need not look for others; and the tree of a page is to be garbage before the
 * young generation is full. V8 must not take nodes for old from the start because the first pages it saw lived for long: dead ones among
 * the old keep the young ones that they refer to. Smaller functions are compiled in less time: each worker has to warm up for itself.
 */
const PROCESS_FLAGS = [
  '--single-threaded-gc',
  '--no-allocation-site-pretenuring',
  '--max-inlined-bytecode-size-cumulative=460',
  `--min-semi-space-size=${SEMI_SPACE_MEGABYTES}`,
  `--max-semi-space-size=${SEMI_SPACE_MEGABYTES}`,
]

/** Bytes of a page of memory, as `/proc` counts. */
const MEMORY_PAGE = 4096

function startProcess(settings: WorkerSettings, {megabytes, log}: StartOptions): WorkerHandle {
  const marks = new MarkFile()
  const child = fork(workerFile, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${megabytes}`, ...PROCESS_FLAGS],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc', marks.descriptor],
  })
  let words = ''
  const listen = (text: string) => {
    words = (words + text).slice(-20_000)
    // What V8 says of its heap when it gives up is of no use to anybody here.
    if (!words.includes('<--- Last few GCs --->')) log(text)
  }
  child.stdout?.setEncoding('utf8').on('data', listen)
  child.stderr?.setEncoding('utf8').on('data', listen)
  child.send(settings)
  const ended = new Promise<WorkerEnd>((resolve) => {
    child.once('error', (error) => {
      marks.close()
      resolve({cause: 'worker', reason: `its worker did not start: ${error.message}`})
    })
    child.once('close', (code, signal) => {
      marks.close()
      resolve(
        words.includes('heap out of memory')
          ? {cause: 'memory', reason: `took more than ${megabytes} MB of memory`}
          : {cause: 'worker', reason: `ended its worker (${signal ?? `exit code ${code}`})`},
      )
    })
  })
  return {
    post: (message) => {
      // Whoever sends to a process that just died is told by its end.
      if (child.connected) child.send(message, () => {})
    },
    onMessage: (listener) => child.on('message', listener),
    mark: () => marks.read(),
    onEnd: (listener) => void ended.then(listener),
    memory: () => memoryOf(child.pid),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Linux tells it; elsewhere only the heap is bounded. */
async function memoryOf(pid: number | undefined): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  const pages = Number(text.split(' ')[1])
  return Number.isNaN(pages) ? undefined : pages * MEMORY_PAGE
}

/** In the thread that asks: for debuggers. Nothing stops a page here. */
function startHere(settings: WorkerSettings): WorkerHandle {
  const {port1, port2} = new MessageChannel()
  void import('./session.js').then(({startSession}) =>
    startSession(
      settings,
      {
        post: (message, transfer = []) => port1.postMessage(message, [...transfer]),
        onMessage: (listener) => port1.on('message', listener),
      },
      () => {},
    ),
  )
  return {
    post: (message, transfer = []) => port2.postMessage(message, [...transfer]),
    onMessage: (listener) => port2.on('message', listener),
    mark: () => undefined,
    onEnd() {},
    memory: async () => undefined,
    async kill() {
      port2.close()
    },
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
