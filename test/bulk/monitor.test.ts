import {describe, expect, it} from 'vitest'
import {noCounts} from '../../src/bulk/ledger.js'
import {RunMonitor} from '../../src/bulk/monitor.js'
import {StatisticsCollector} from '../../src/bulk/statistics.js'

const statistics = new StatisticsCollector().statistics

/** A monitor, and a clock that is set by hand. */
function watched() {
  let milliseconds = 5000
  const monitor = new RunMonitor(() => milliseconds)
  const batch = (seconds: number, pages: number, bytesRead = pages * 100) => {
    milliseconds = 5000 + seconds * 1000
    monitor.event({
      type: 'batch',
      bytesRead,
      totalBytes: 100_000,
      xmlBytes: pages * 1000,
      counts: {...noCounts, pages, converted: pages},
      statistics,
    })
  }
  return {monitor, batch}
}

describe('RunMonitor', () => {
  it('knows how far a run is, how fast, and how long it takes', () => {
    const {monitor, batch} = watched()
    expect(monitor.progress).toMatchObject({seconds: 0, pagesPerSecond: 0, totalBytes: 0, counts: noCounts})
    expect(monitor.progress.secondsLeft).toBeUndefined()
    monitor.event({type: 'start', path: '/data/x.xml', totalBytes: 100_000, workers: 2})
    batch(10, 100)
    batch(20, 200)
    expect(monitor.progress).toEqual({
      seconds: 20,
      bytesRead: 20_000,
      totalBytes: 100_000,
      xmlBytes: 200_000,
      counts: {...noCounts, pages: 200, converted: 200},
      pagesPerSecond: 10,
      xmlBytesPerSecond: 10_000,
      secondsLeft: 80,
    })
  })

  it('takes the speed of a run that goes on from what it does itself', () => {
    const {monitor, batch} = watched()
    const resumed = {...noCounts, pages: 500, converted: 500}
    const before = new StatisticsCollector()
    before.failure({title: 'Before', status: 'timeout', reason: 'no end'})
    const former = {
      statistics: before.take(),
      errors: [{status: 'error' as const, code: 'damaged', reason: 'wrong CRC before'}],
    }
    monitor.event({type: 'start', path: 'x.xml', totalBytes: 100_000, workers: 2, resumed, former})
    batch(1, 510)
    expect(monitor.progress.secondsLeft).toBeUndefined()
    batch(2, 520)
    expect(monitor.progress).toMatchObject({pagesPerSecond: 10, secondsLeft: 48})
    for (const words of ['500 pages are of runs before', 'Before', 'wrong CRC before']) {
      expect(monitor.report()).toContain(words)
    }
  })

  it('makes a report', () => {
    const {monitor, batch} = watched()
    monitor.event({type: 'start', path: '/data/x.xml', totalBytes: 0, workers: 2})
    batch(1, 10)
    monitor.event({type: 'entry', entry: {status: 'broken', code: 'truncated', reason: 'no end', title: 'Cut'}})
    monitor.event({type: 'entry', entry: {status: 'error', code: 'damaged', reason: 'wrong CRC', offset: 7}})
    monitor.event({type: 'entry', entry: {status: 'warning', code: 'odd', reason: 'odd'}})
    monitor.event({type: 'worker', end: {cause: 'memory', reason: 'too much'}})
    for (let i = 0; i < 1000; i++) {
      monitor.event({type: 'entry', entry: {status: 'error', code: 'damaged', reason: `wrong CRC ${i}`}})
    }
    monitor.event({type: 'done', summary: {counts: {...noCounts, pages: 11}, stopped: 'limit'}})
    const report = monitor.report({facts: [['to', 'json']]})
    for (const words of [
      '<bdi>x.xml</bdi>',
      '/data/x.xml',
      'Cut',
      'wrong CRC',
      'The limit was reached.',
      '<dd>json</dd>',
    ]) {
      expect(report).toContain(words)
    }
    expect(report).not.toContain('wrong CRC 999')
    expect(monitor.report({stopped: 'no space left'})).toContain('no space left')
    expect(monitor.progress.counts.pages).toBe(11)
    expect(new RunMonitor().report()).toContain('standard input')
  })
})
