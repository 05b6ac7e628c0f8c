import type {PageMark} from './messages.js'
import type {MarkPage} from './session.js'

const BATCH = 0
const PAGE = 1
/** Changes with each mark. */
const TICK = 2

/** Memory in which a thread says which page it is at, for others to see while it converts it. */
export function newMark(): Int32Array {
  const mark = new Int32Array(new SharedArrayBuffer(12))
  mark[PAGE] = -1
  return mark
}

export function markIn(mark: Int32Array): MarkPage {
  return (batch, page = -1) => {
    Atomics.store(mark, BATCH, batch)
    Atomics.store(mark, PAGE, page)
    Atomics.add(mark, TICK, 1)
  }
}

/** The page that a thread is at, and a number that changes with each. */
export function readMark(mark: Int32Array): PageMark & {tick: number} {
  return {batch: Atomics.load(mark, BATCH), page: Atomics.load(mark, PAGE), tick: Atomics.load(mark, TICK)}
}
