import {parentPort, Worker, workerData} from 'node:worker_threads'
import type {WorkerSettings} from '../settings.js'
import {markInFile} from './file-mark.js'
import type {FromWorker, Port, ToWorker} from './messages.js'
import {startSession} from './session.js'
import {markIn} from './shared-mark.js'

// The start of a worker: a thread, or a process of its own.

/** What a thread is started with. */
export interface ThreadData {
  settings: WorkerSettings
  mark: Int32Array
}

/** A page that loops would go on for ever where the process that started this one was killed: a thread of its own notices. */
const ORPHAN_WATCH = `const {ppid} = process
setInterval(() => {
  if (process.ppid !== ppid) process.kill(process.pid, 'SIGKILL')
}, 1000)`

const thread = parentPort
if (thread === null) {
  const port: Port<FromWorker, ToWorker> = {
    post: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  }
  // Its end is the business of the process that started it: Ctrl-C in a terminal goes to both.
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  new Worker(ORPHAN_WATCH, {eval: true}).unref()
  process.once('message', (settings: WorkerSettings) => void startSession(settings, port, markInFile()))
} else {
  const {settings, mark} = workerData as ThreadData
  void startSession(
    settings,
    {
      post: (message, transfer = []) => thread.postMessage(message, [...transfer]),
      onMessage: (listener) => thread.on('message', listener),
    },
    markIn(mark),
  )
}
