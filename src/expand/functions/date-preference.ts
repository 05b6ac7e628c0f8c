import type {FunctionCall, FunctionHandler} from '../types.js'
import {escapeHtml} from './messages.js'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const year = '(\\d{1,4}(?: BC)?)'
const day = '(\\d{1,2})'
const gap = '(?: ?, ?| )'

/** What each format of dates that is understood captures, and the order that it is shown in where nobody asks for another. */
const inputs: ReadonlyArray<readonly [pattern: RegExp, fields: string, order: Order]> = [
  [new RegExp(`^${day} ${month}${gap}${year}$`, 'i'), 'dmy', 'dmy'],
  [new RegExp(`^${month} ${day}${gap}${year}$`, 'i'), 'mdy', 'mdy'],
  [new RegExp(`^${year}${gap}${day} ${month}$`, 'i'), 'ydm', 'ydm'],
  [new RegExp(`^${year}${gap}${month} ${day}$`, 'i'), 'ymd', 'ymd'],
  [/^(-?\d{4})-(\d\d)-(\d\d)$/, 'ymd', 'ISO 8601'],
  [new RegExp(`^${day} ${month}$`, 'i'), 'dm', 'dmy'],
  [new RegExp(`^${month} ${day}$`, 'i'), 'md', 'mdy'],
]

type Order = 'dmy' | 'mdy' | 'ymd' | 'ydm' | 'ISO 8601'
const orders: ReadonlySet<string> = new Set<Order>(['dmy', 'mdy', 'ymd', 'ISO 8601'])

interface ParsedDate {
  /** Counted astronomically: 0 is 1 BC. */
  year?: number
  /** The year as it was written. */
  shownYear?: string
  month: number
  day: number
}

function read(fields: string, values: readonly string[]): ParsedDate {
  const result: ParsedDate = {month: 0, day: 0}
  for (const [i, field] of [...fields].entries()) {
    const value = values[i] ?? ''
    if (field === 'd') result.day = Number(value)
    else if (field === 'y') {
      const isBefore = /BC$/i.test(value)
      result.year = isBefore ? 1 - Number.parseInt(value, 10) : Number(value)
      if (!isBefore && fields !== 'ymd' && !/^-/.test(value)) result.shownYear = value
    } else result.month = /^\d/.test(value) ? Number(value) : monthNames.findIndex((name) => sameStart(name, value)) + 1
  }
  return result
}

function sameStart(name: string, value: string): boolean {
  return name.slice(0, 3).toLowerCase() === value.slice(0, 3).toLowerCase()
}

function iso({year, month, day}: ParsedDate): string {
  const date = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (year === undefined) return date
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${date}`
}

function write(date: ParsedDate, order: Order): string {
  const {year, month, day} = date
  if (order === 'ISO 8601') return iso(date)
  const name = monthNames[month - 1] ?? ''
  const shownYear = year === undefined ? undefined : year <= 0 ? `${1 - year} BC` : (date.shownYear ?? String(year))
  switch (order) {
    case 'dmy':
      return shownYear === undefined ? `${day} ${name}` : `${day} ${name} ${shownYear}`
    case 'mdy':
      return shownYear === undefined ? `${name} ${day}` : `${name} ${day}, ${shownYear}`
    case 'ymd':
      return shownYear === undefined ? `${name} ${day}` : `${shownYear} ${name} ${day}`
    case 'ydm':
      return shownYear === undefined ? `${day} ${name}` : `${shownYear}, ${day} ${name}`
  }
}

/** `{{#formatdate: date | dmy}}`: an English date in another order, with its ISO form as a title. Other texts stay as they are. */
function formatdate(call: FunctionCall): string {
  const text = call.arg(0)
  const asked = call.arg(1)
  const wanted = asked === 'ISO 8601' ? asked : asked.toLowerCase()
  if (text.length > 40) return text
  for (const [pattern, fields, own] of inputs) {
    const match = pattern.exec(text)
    if (!match) continue
    const date = read(fields, match.slice(1))
    if (date.month > 12) return text
    const possible = orders.has(wanted) && !(wanted === 'ISO 8601' && date.year === undefined)
    const shown = write(date, possible ? (wanted as Order) : own)
    return `<span class="mw-formatted-date" title="${escapeHtml(iso(date))}">${shown}</span>`
  }
  return text
}

/** Dates in the order that a reader prefers, who is nobody here: in the order that is asked for. */
export const datePreferenceFunctions: Readonly<Record<string, FunctionHandler>> = {formatdate}
