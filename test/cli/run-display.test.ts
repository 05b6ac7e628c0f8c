import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {BulkEvent} from '../../src/bulk/convert.js'
import {noCounts} from '../../src/bulk/ledger.js'
import {RunMonitor} from '../../src/bulk/monitor.js'
import {StatisticsCollector} from '../../src/bulk/statistics.js'
import {barDisplay, JsonLog, progressText, summaryText, textDisplay} from '../../src/cli/run-display.js'
import {Sink} from './wikast.js'

const {statistics} = new StatisticsCollector()
const start: BulkEvent = {type: 'start', path: 'x.xml', totalBytes: 1000, workers: 2}

function batch(pages: number): BulkEvent {
  const counts = {...noCounts, pages, converted: pages}
  return {type: 'batch', bytesRead: pages, totalBytes: 1000, xmlBytes: pages * 10, counts, statistics}
}

function done(pages: number): BulkEvent {
  return {type: 'done', summary: {counts: {...noCounts, pages, converted: pages}}}
}

describe('progressText', () => {
  const progress = new RunMonitor().progress

  it('says what is known', () => {
    expect(progressText(progress)).toBe('0 pages, 0 failed')
    expect(
      progressText({
        ...progress,
        counts: {...noCounts, pages: 12_345, failed: 1, timedOut: 1, broken: 1},
        pagesPerSecond: 512.4,
        xmlBytesPerSecond: 1_234_567,
        secondsLeft: 190,
      }),
    ).toBe('12,345 pages, 3 failed | 512 pages/s, 1.23 MB/s | 3 min 10 s to go')
  })
})

describe('barDisplay', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('shows a bar where the size of the dump is known', () => {
    const stream = new Sink()
    stream.isTTY = true
    const monitor = new RunMonitor()
    const display = barDisplay(stream, monitor)
    for (const event of [start, batch(500)]) {
      monitor.event(event)
      display.event(event)
    }
    display.say('wikast: odd\n')
    expect(stream.text).toContain('\r\u001b[Kwikast: odd\n')
    vi.advanceTimersByTime(2500)
    display.event({type: 'log', text: 'x'})
    monitor.event(done(1000))
    display.event(done(1000))
    display.stop()
    expect(stream.text).toContain('50% | 500 pages, 0 failed')
    expect(stream.text).toContain('100% | 1,000 pages, 0 failed')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('shows no bar where it is not, and nothing where nothing began', () => {
    const stream = new Sink()
    stream.isTTY = true
    const monitor = new RunMonitor()
    const display = barDisplay(stream, monitor)
    display.stop()
    expect(stream.text).toBe('')
    const event = {...start, totalBytes: 0} as BulkEvent
    monitor.event(event)
    display.event(event)
    display.stop()
    expect(stream.text).toContain('0 pages, 0 failed')
    expect(stream.text).not.toContain('%')
  })
})

describe('JsonLog', () => {
  it('writes a line for each event', () => {
    const stream = new Sink()
    const monitor = new RunMonitor()
    const log = new JsonLog(stream, monitor)
    const resumed = {...noCounts, pages: 1}
    const events: BulkEvent[] = [
      {...start, resumed} as BulkEvent,
      batch(10),
      batch(20),
      {type: 'entry', entry: {status: 'failed', code: 'exception', reason: 'no', title: 'A', namespace: 0}},
      {
        type: 'shard',
        shard: {number: 0, path: 'a/part-00000.ndjson', pages: 2, bytes: 3, crc32: '0', data: new Uint8Array(9)},
      },
      {type: 'worker', end: {cause: 'memory', reason: 'too much'}},
      {type: 'log', text: 'hello\n'},
      {type: 'done', summary: {counts: {...noCounts, pages: 20}, stopped: 'limit'}},
    ]
    for (const event of events) {
      monitor.event(event)
      log.event(event)
    }
    log.say()
    log.fail('no space')
    log.stop()
    const lines = stream.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    for (const {time} of lines) expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(lines.map(({time: _, ...line}) => line)).toMatchObject([
      {event: 'start', dump: 'x.xml', totalBytes: 1000, workers: 2, resumed: {pages: 1}},
      {event: 'progress', bytesRead: 10, totalBytes: 1000, counts: {pages: 10}},
      {event: 'entry', entry: {status: 'failed', title: 'A', reason: 'no'}},
      {event: 'shard', number: 0, path: 'a/part-00000.ndjson', pages: 2, bytes: 3, crc32: '0'},
      {event: 'worker', cause: 'memory', reason: 'too much'},
      {event: 'log', text: 'hello\n'},
      {event: 'done', counts: {pages: 20}, stopped: 'limit'},
      {event: 'error', message: 'no space'},
    ])
    expect(stream.text).not.toContain('"data"')
  })
})

describe('textDisplay', () => {
  it('shows nothing but what is said', () => {
    const stream = new Sink()
    const display = textDisplay(stream)
    display.event(start)
    display.say('hello\n')
    display.stop()
    expect(stream.text).toBe('hello\n')
  })
})

describe('summaryText', () => {
  it('says what became of a run', () => {
    let now = 0
    const monitor = new RunMonitor(() => now)
    monitor.event(start)
    now = 2500
    monitor.event({
      type: 'batch',
      bytesRead: 1000,
      totalBytes: 1000,
      xmlBytes: 5_000_000,
      counts: {...noCounts, pages: 10, converted: 1, failed: 1, timedOut: 2, broken: 1, redirects: 1, filtered: 4},
      statistics,
    })
    expect(summaryText(monitor)).toBe(
      '1 page converted, 4 failed, 0 missing, 1 redirect left out, 4 not asked for; 2.5 s, 4 pages/s, 2 MB/s',
    )
    expect(summaryText(new RunMonitor(() => 0))).toBe(
      '0 pages converted, 0 failed, 0 missing, 0 redirects left out; 0 ms, 0 pages/s, 0 B/s',
    )
  })
})
