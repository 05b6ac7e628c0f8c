import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {type RunReport, renderReport} from '../../../src/bulk/report/report.js'
import {StatisticsCollector} from '../../../src/bulk/statistics.js'
import type {Page} from '../../../src/site/page.js'

type Node = DefaultTreeAdapterTypes.Node

function page(title: string, id?: number): Page {
  return {title, namespace: 0, text: 'x'.repeat(1234), model: 'wikitext', ...(id === undefined ? {} : {id})}
}

function report(collector: StatisticsCollector, more: Partial<RunReport> = {}): RunReport {
  return {
    dump: 'skywiki.xml',
    started: '2026-01-05T07:31:12.345Z',
    seconds: 100,
    statistics: collector.statistics,
    throughput: [0, 50, 100].map((seconds) => ({
      seconds,
      pages: seconds * 20,
      failed: seconds >= 100 ? 2 : 0,
      bytesRead: seconds * 1000,
      xmlBytes: seconds * 1e6,
    })),
    facts: [['workers', '2']],
    generator: 'wikast 0.1.0',
    ...more,
  }
}

/** Elements and texts of a page. */
function read(html: string): {elements: Set<string>; attributes: string[]; text: string} {
  const elements = new Set<string>()
  const attributes: string[] = []
  let text = ''
  const nodes: Node[] = [parse(html)]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.nodeName === '#text') text = `${(node as DefaultTreeAdapterTypes.TextNode).value}${text}`
    if ('tagName' in node) {
      elements.add(node.tagName)
      attributes.push(...node.attrs.map(({name, value}) => `${name}=${value}`))
      if (node.tagName === 'style') continue
    }
    if ('childNodes' in node) nodes.push(...node.childNodes)
  }
  return {elements, attributes, text: text.replace(/\s+/g, ' ')}
}

describe('renderReport', () => {
  it('tells what became of a run', () => {
    const collector = new StatisticsCollector()
    const gone = new VFileMessage('Template:Gone is not there', {ruleId: 'missing-template', source: 'wikast'})
    gone.actual = 'Template:Gone'
    for (let i = 0; i < 1500; i++)
      collector.page(page(`Page ${i}`, i), {status: 'converted', milliseconds: i / 10, messages: []})
    collector.page(page('Caller'), {status: 'converted', milliseconds: 900, messages: [gone, gone]})
    collector.page(page('Endless', 7), {
      status: 'timeout',
      milliseconds: 30_000,
      messages: [],
      code: 'page-seconds',
      reason: 'no end after 30 s',
    })
    collector.page(page('Broken'), {status: 'failed', milliseconds: 3, messages: [], reason: 'TypeError: no'})
    for (const status of ['redirect', 'filtered', 'filtered'])
      collector.page(page('R'), {status, milliseconds: 0, messages: []})
    const {text, elements} = read(
      renderReport(
        report(collector, {
          resumed: 12_345,
          errors: [{code: 'damaged', reason: 'the CRC of a block is wrong', offset: 1000, end: 2000}],
        }),
      ),
    )
    for (const words of [
      'skywiki.xml',
      '2026-01-05 07:31:12 UTC · 1 min 40 s · 12,345 pages are of runs before, whose time and speed are not shown',
      'converted1,501',
      'failed2',
      'redirects left out1',
      'not asked for2',
      'pages a second20',
      'XML a second1 MB',
      'Pages a second (red: when pages failed)',
      'Endless30 s1,234',
      'missing-template21Caller: Template:Gone is not there',
      'Template:Gone1Caller',
      '1 timeout, 1 failed. The ledger names every one.',
      'Endless 7timeoutpage-seconds no end after 30 s',
      'BrokenfailedTypeError: no',
      'workers2',
      '1,000 – 2,000damagedthe CRC of a block is wrong',
    ]) {
      expect(text.replace(/(?<=[\w)]) (?=<)|> </g, '')).toContain(words)
    }
    expect(text).not.toContain('ended before')
    expect(elements).toContain('svg')
  })

  it('needs nothing from outside, runs nothing, and trusts no text', () => {
    const evil = `</title></style><script>alert(1)</script><img src=x onerror="alert(1)">'"&amp;\0\u0007\ud800`
    const collector = new StatisticsCollector()
    const message = new VFileMessage(evil, {ruleId: `x<b>${evil}`, source: 'wikast'})
    const missing = new VFileMessage(evil, {ruleId: 'missing-template', source: 'wikast'})
    missing.actual = evil
    collector.page(page(evil), {status: evil, milliseconds: 1, messages: [message, missing], code: evil, reason: evil})
    const html = renderReport(
      report(collector, {dump: evil, started: evil, stopped: evil, generator: evil, facts: [[evil, evil]]}),
    )
    const {elements, attributes, text} = read(html)
    for (const element of ['script', 'img', 'link', 'iframe', 'b', 'a']) expect(elements).not.toContain(element)
    expect(attributes.filter((attribute) => /^on|^(?:src|href|xlink:href)=/.test(attribute))).toEqual([])
    expect(attributes).toContain("content=default-src 'none'; style-src 'unsafe-inline'")
    expect(text).toContain('<script>alert(1)</script>')
    expect(html).not.toMatch(/[\0\u0007]|https?:/)
    expect(html.isWellFormed()).toBe(true)
  })

  it('is a page for a run in which nothing happened, and one that stopped', () => {
    const {text} = read(
      renderReport(
        report(new StatisticsCollector(), {
          throughput: [],
          seconds: 0,
          facts: [],
          stopped: 'no space left on the disk',
        }),
      ),
    )
    for (const words of [
      'The run ended before the dump doesno space left on the disk',
      'The run was too short for a curve.',
      'No page was converted.',
      'No messages.',
      'None that a page called.',
      'pages a second–',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('does not grow without end', () => {
    const collector = new StatisticsCollector()
    for (let i = 0; i < 20_000; i++) {
      const missing = new VFileMessage('gone', {ruleId: 'missing-template'})
      missing.actual = `Template:${i}`
      collector.page(page(`P${i}`, i), {
        status: 'failed',
        milliseconds: i,
        messages: [missing],
        reason: 'x'.repeat(5000),
      })
    }
    const html = renderReport(report(collector))
    expect(html.length).toBeLessThan(150_000)
    expect(read(html).text).toContain('The first 100 of 20,000.')
  })
})
