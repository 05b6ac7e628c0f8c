import type {FailedPage, MessageCount, PageStatistics} from '../statistics.js'
import type {ThroughputPoint} from '../throughput.js'
import {barChart, timeChart} from './chart.js'
import {bytesText, durationText, numberText} from './format.js'
import {type Html, html} from './html.js'
import {ratesOf} from './rates.js'
import {style} from './style.js'

/** What a report tells of a run. */
export interface RunReport {
  /** What the run was of: the dump's file. */
  dump: string
  /** ISO 8601, UTC. */
  started: string
  /** How long the run took. */
  seconds: number
  /** Why the run stopped before the dump's end, where it did. */
  stopped?: string
  /** Pages of runs before, where this one went on from there; they are in the statistics, their time is in no other figure. */
  resumed?: number
  statistics: PageStatistics
  throughput: readonly ThroughputPoint[]
  /** What else is worth knowing, such as the options: names and values. */
  facts: ReadonlyArray<readonly [name: string, value: string]>
  /** Places of the dump that could not be read; the first of them. */
  errors?: readonly DamagedPlace[]
  /** Who made the report: `wikast 0.1.0`. */
  generator: string
}

/** A place of a dump that could not be read. */
export interface DamagedPlace {
  code: string
  reason: string
  /** From where to where, in bytes of the dump's file. */
  offset?: number
  end?: number
}

/** Rows of a table; a report of a bad run shall open in a browser as well. */
const ROWS = 100

/**
 * A report of a run as one HTML page: throughput over time, times and slowest pages, messages by code, missing templates and modules, failed pages with
 * their cause. It needs nothing from outside, has no scripts, and forbids them.
 *
 * @example
 * await writeFile('run.html', renderReport(report))
 */
export function renderReport(report: RunReport): string {
  const {dump, started, seconds, stopped, resumed = 0, statistics, facts, errors = [], generator} = report
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<title>${dump}: run of ${started}</title>
<style>${{html: style}}</style>
</head>
<body>
<main>
<h1><bdi>${dump}</bdi></h1>
<p class="soft"><time datetime="${started}">${started.replace('T', ' ').replace(/\.\d+Z$|Z$/, ' UTC')}</time> · ${durationText(seconds)}${
    resumed > 0 ? ` · ${numberText(resumed)} pages are of runs before, whose time and speed are not shown` : ''
  }</p>
${stopped === undefined ? [] : html`<section class="stop"><h2>The run ended before the dump does</h2><p>${stopped}</p></section>`}
${tiles(report)}
${throughput(report.throughput)}
${times(statistics)}
${slowest(statistics)}
${messages(statistics)}
${missing(statistics)}
${failures(statistics)}
${damage(errors)}
${facts.length === 0 ? [] : html`<section><h2>Run</h2><dl class="pairs">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`}
<footer>${generator}</footer>
</main>
</body>
</html>
`.html
}

function tiles({statistics: {statuses}, throughput, seconds}: RunReport): Html {
  const {converted = 0, filtered = 0, redirect = 0, ...bad} = statuses
  const failed = Object.values(bad).reduce((sum, number) => sum + number, 0)
  const [first, last] = [throughput[0], throughput.at(-1)]
  const over = (name: 'pages' | 'xmlBytes') => (last?.[name] ?? 0) - (first?.[name] ?? 0)
  const tile = (name: string, value: string, kind = '') =>
    html`<div class="tile ${kind}"><dt>${name}</dt><dd>${value}</dd></div>`
  return html`<dl class="tiles">
${tile('converted', numberText(converted))}
${tile('failed', numberText(failed), failed > 0 ? 'bad' : 'good')}
${tile('redirects left out', numberText(redirect))}
${tile('not asked for', numberText(filtered))}
${tile('pages a second', seconds > 0 ? numberText(over('pages') / seconds) : '–')}
${tile('XML a second', seconds > 0 ? bytesText(Math.round(over('xmlBytes') / seconds)) : '–')}
</dl>`
}

function throughput(points: readonly ThroughputPoint[]): Html {
  const rates = ratesOf(points)
  if (rates === undefined) {
    return html`<section><h2>Throughput</h2><p class="note">The run was too short for a curve.</p></section>`
  }
  const {seconds, pages, xmlBytes, failed} = rates
  const shared = {seconds, time: (second: number) => (second === 0 ? '0' : durationText(second))}
  return html`<section><h2>Throughput</h2>
<h3>Pages a second${failed.includes(true) ? ' (red: when pages failed)' : ''}</h3>
${timeChart({...shared, label: 'pages a second over the time of the run', values: pages, marks: failed, value: numberText})}
<h3>XML a second</h3>
${timeChart({...shared, label: 'bytes of XML a second over the time of the run', values: xmlBytes, value: bytesText})}
</section>`
}

function times({times: counts, milliseconds}: PageStatistics): Html {
  const pages = counts.reduce((sum, number) => sum + number, 0)
  if (pages === 0) return html``
  const bars = counts.map((value, bucket) => ({label: durationText(2 ** bucket / 1000), value}))
  const first = bars.findIndex(({value}) => value > 0)
  return html`<section><h2>Time a page takes</h2>
<p class="note">${durationText(milliseconds / pages / 1000)} on average, over ${numberText(pages)} pages. A bar stands for the pages that took less time than what is below it, and more than the bar before.</p>
${barChart('pages by the time they take', bars.slice(first), numberText)}</section>`
}

function slowest({slowest: pages}: PageStatistics): Html {
  const max = Math.max(1e-9, ...pages.map((page) => page.milliseconds))
  return tableSection('Slowest pages', pages, 'No page was converted.', {
    head: html`<th>Page</th><th class="number">Time</th><th></th><th class="number">Characters</th>`,
    row: ({title, milliseconds, length}) =>
      html`<td class="title"><bdi>${title}</bdi></td><td class="number">${durationText(milliseconds / 1000)}</td>${shareCell(milliseconds / max)}<td class="number">${numberText(length)}</td>`,
  })
}

function messages({messages: byCode}: PageStatistics): Html {
  const codes = Object.entries(byCode).toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
  const max = Math.max(1, ...codes.map(([, {count}]) => count))
  return tableSection('Messages by code', codes, 'No messages.', {
    head: html`<th>Code</th><th class="number">Messages</th><th></th><th class="number">Pages</th><th>Examples</th>`,
    row: ([code, kept]) =>
      html`<td><code>${code}</code></td><td class="number">${numberText(kept.count)}</td>${shareCell(kept.count / max)}<td class="number">${numberText(kept.pages)}</td><td>${examples(kept)}</td>`,
  })
}

function examples({examples: [first, ...more]}: MessageCount): Html {
  if (first === undefined) return html``
  const item = ({title, reason}: {title: string; reason: string}) => html`<bdi>${title}</bdi>: ${reason}`
  return html`<details><summary>${item(first)}</summary>${
    more.length === 0 ? [] : html`<ul>${more.map((example) => html`<li>${item(example)}</li>`)}</ul>`
  }</details>`
}

function missing({missing: byTitle}: PageStatistics): Html {
  const titles = Object.entries(byTitle).toSorted(([a, one], [b, other]) => other.pages - one.pages || (a < b ? -1 : 1))
  const max = Math.max(1, ...titles.map(([, {pages}]) => pages))
  return tableSection('Missing templates and modules', titles, 'None that a page called.', {
    head: html`<th>Title</th><th class="number">Pages</th><th></th><th>Such as</th>`,
    row: ([title, {pages, example}]) =>
      html`<td class="title"><bdi>${title}</bdi></td><td class="number">${numberText(pages)}</td>${shareCell(pages / max)}<td><bdi>${example}</bdi></td>`,
  })
}

function failures({failures: pages, statuses}: PageStatistics): Html {
  const {converted: _, filtered: __, redirect: ___, ...bad} = statuses
  const all = Object.values(bad).reduce((sum, number) => sum + number, 0)
  const causes = Object.entries(bad).map(([status, number]) => `${numberText(number)} ${status}`)
  return tableSection('Failed pages', pages, 'None.', {
    note: all === 0 ? '' : `${causes.join(', ')}. The ledger names every one.`,
    head: html`<th>Page</th><th>What</th><th>Cause</th>`,
    row: ({title, id, status, code, reason}: FailedPage) =>
      html`<td class="title"><bdi>${title}</bdi>${id === undefined ? '' : html` <span class="soft">${id}</span>`}</td><td><span class="badge">${status}</span></td><td>${code === undefined ? '' : html`<code>${code}</code> `}${reason}</td>`,
    all,
  })
}

function damage(errors: readonly DamagedPlace[]): Html {
  if (errors.length === 0) return html``
  return tableSection('Places of the dump that could not be read', errors, '', {
    head: html`<th>Bytes</th><th>What</th><th>Cause</th>`,
    row: ({code, reason, offset, end}) =>
      html`<td>${offset === undefined ? '' : `${numberText(offset)} – ${end === undefined ? '' : numberText(end)}`}</td><td><code>${code}</code></td><td>${reason}</td>`,
  })
}

interface TableParts<Item> {
  head: Html
  row: (item: Item) => Html
  note?: string
  /** How many there are, where the list is not whole. */
  all?: number
}

function tableSection<Item>(title: string, items: readonly Item[], none: string, parts: TableParts<Item>): Html {
  const {head, row, note = '', all = items.length} = parts
  if (items.length === 0) return html`<section><h2>${title}</h2><p class="note">${none}</p></section>`
  const shown = items.slice(0, ROWS)
  const cut = all > shown.length ? `The first ${shown.length} of ${numberText(all)}.` : ''
  const words = [note, cut].filter((text) => text !== '').join(' ')
  return html`<section><h2>${title}</h2>${words === '' ? '' : html`<p class="note">${words}</p>`}
<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${shown.map((item) => html`<tr>${row(item)}</tr>\n`)}</tbody></table></div></section>`
}

function shareCell(share: number): Html {
  return html`<td class="share"><div class="track"><i style="width:${Math.round(Math.max(0.5, share * 100) * 10) / 10}%"></i></div></td>`
}
