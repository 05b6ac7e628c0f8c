import {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {StatisticsCollector} from '../../src/bulk/statistics.js'
import type {Page} from '../../src/site/page.js'

function page(title: string, id = 1): Page {
  return {title, id, namespace: 0, text: 'text', model: 'wikitext'}
}

function message(ruleId: string, reason: string, actual?: string): VFileMessage {
  const made = new VFileMessage(reason, {ruleId, source: 'wikast'})
  if (actual !== undefined) made.actual = actual
  return made
}

const converted = {status: 'converted', milliseconds: 1, messages: []}

describe('StatisticsCollector', () => {
  it('counts pages by what became of them, and by their time', () => {
    const collector = new StatisticsCollector()
    for (const milliseconds of [0.2, 1, 1.9, 2, 700]) collector.page(page('A'), {...converted, milliseconds})
    collector.page(page('B'), {status: 'filtered', milliseconds: 0, messages: []})
    collector.page(page('C'), {status: 'redirect', milliseconds: 0, messages: []})
    const {statuses, times, milliseconds} = collector.statistics
    expect(statuses).toEqual({converted: 5, filtered: 1, redirect: 1})
    expect(times).toEqual([1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(milliseconds).toBeCloseTo(705.1)
  })

  it('keeps the slowest pages, slowest first', () => {
    const collector = new StatisticsCollector()
    for (let i = 0; i < 1000; i++) collector.page(page(`P${i}`), {...converted, milliseconds: (i * 7919) % 1000})
    const times = collector.statistics.slowest.map((slow) => slow.milliseconds)
    expect(times).toEqual(Array.from({length: 25}, (_, i) => 999 - i))
    expect(collector.statistics.slowest[0]?.length).toBe(4)
  })

  it('keeps failures with their cause, in bounds', () => {
    const collector = new StatisticsCollector()
    for (let i = 0; i < 300; i++) {
      collector.page(page(`F${i}`, i), {
        status: 'failed',
        milliseconds: 1,
        messages: [],
        reason: 'x'.repeat(1000),
        code: 'error',
      })
    }
    const {failures, statuses} = collector.statistics
    expect(statuses).toEqual({failed: 300})
    expect(failures).toHaveLength(250)
    expect(failures[0]).toMatchObject({title: 'F0', id: 0, status: 'failed', code: 'error'})
    expect(failures[0]?.reason).toHaveLength(300)
    collector.take()
    const {id: _, ...nameless} = page('N')
    collector.page(nameless, {status: 'timeout', milliseconds: 0, messages: []})
    collector.failure({title: 'B', status: 'broken', reason: 'x'.repeat(1000)})
    expect(collector.statistics.failures).toEqual([
      {title: 'N', status: 'timeout', reason: ''},
      {title: 'B', status: 'broken', reason: expect.stringMatching(/^x{299}…$/)},
    ])
    expect(collector.statistics.statuses).toEqual({timeout: 1, broken: 1})
  })

  it('counts messages by code, and pages that are missing', () => {
    const collector = new StatisticsCollector()
    const messages = [
      message('missing-template', 'Template:X is not there', 'Template:X'),
      message('missing-template', 'Template:X is not there', 'Template:X'),
      message('missing-module', 'Module:Y is not there', 'Module:Y'),
      new VFileMessage('something'),
    ]
    for (const title of ['A', 'B', 'C', 'D']) collector.page(page(title), {...converted, messages})
    expect(collector.statistics.messages).toMatchObject({
      'missing-template': {count: 8, pages: 4, examples: [{title: 'A'}, {title: 'B'}, {title: 'C'}]},
      'missing-module': {count: 4, pages: 4},
      other: {count: 4, pages: 4, examples: [{title: 'A', reason: 'something'}, {}, {}]},
    })
    expect(collector.statistics.missing).toEqual({
      'Template:X': {pages: 4, example: 'A'},
      'Module:Y': {pages: 4, example: 'A'},
    })
  })

  it('forgets rare missing pages where there are too many', () => {
    const collector = new StatisticsCollector()
    const call = (title: string) =>
      collector.page(page('A'), {...converted, messages: [message('missing-template', '', title)]})
    for (let i = 0; i < 3; i++) call('Template:Common')
    for (let i = 0; i < 25_000; i++) call(`Template:${i}`)
    const {missing} = collector.statistics
    expect(Object.keys(missing).length).toBeLessThanOrEqual(10_000)
    expect(missing['Template:Common']).toEqual({pages: 3, example: 'A'})
  })

  it('is the same in parts as in one', () => {
    const whole = new StatisticsCollector()
    const sum = new StatisticsCollector()
    const part = new StatisticsCollector()
    for (let i = 0; i < 400; i++) {
      const outcome = {
        status: i % 50 === 7 ? 'timeout' : 'converted',
        milliseconds: (i * 37) % 401,
        messages: i % 3 === 0 ? [message('missing-template', 'gone', `Template:${i % 7}`)] : [],
      }
      whole.page(page(`P${i}`, i), outcome)
      part.page(page(`P${i}`, i), outcome)
      if (i % 30 === 0) sum.add(structuredClone(part.take()))
    }
    sum.add(part.take())
    expect(sum.statistics).toEqual(whole.statistics)
    expect(part.take()).toEqual(new StatisticsCollector().statistics)
  })
})
