import {monthNumber} from '../annotate/citations/months.js'
import type {CapturedPage} from '../ast/flow.js'
import type {CaptureAddress} from './address.js'
import type {Line} from './line.js'
import {fold, words} from './words.js'

/** Names of licences, as footers have them. */
const LICENCE =
  /(?:creative commons|CC)[\s-](?:attribution|by)[\p{L}\d ./-]{0,60}?(?:licen[sc]e(?:[\s-]\d\.\d)?|\d\.\d)|(?:GNU Free Documentation License|GFDL|public domain|CC[\s-]BY(?:-\w{2}){0,2}(?:[\s-]\d\.\d)?|CC0|creative commons)(?:[\s-]\d\.\d)?/iu

/** A time of the day. */
const TIME = /(?<![\d:])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:])/

/** Reads what the page says of itself: address, revision, last edit, licence. */
export function readPageData(lines: readonly Line[], start: number, address: CaptureAddress | undefined): CapturedPage {
  const data: CapturedPage = {}
  if (address) {
    data.url = address.url
    if (address.revision !== undefined) data.revision = address.revision
  }
  for (let i = start; i < lines.length; i++) {
    const text = (lines[i] as Line).text.slice(0, 1000)
    if (data.lastEdited === undefined) {
      const edited = readEdited(text)
      if (edited !== undefined) data.lastEdited = edited
    }
    if (data.licence === undefined) {
      const licence = LICENCE.exec(text)
      if (licence) data.licence = licence[0].trim()
    }
  }
  return data
}

/** `This page was last edited on 27 September 2020, at 21:26 (UTC).` */
function readEdited(text: string): string | undefined {
  const folded = fold(text)
  const isEdited = words().edited.some((start) => folded.includes(start))
  if (!isEdited && !(text.length < 200 && TIME.test(text) && /\b(?:19|20)\d\d\b/.test(text))) return undefined
  const date = readDate(text.slice(0, 300))
  if (date === undefined) return undefined
  const time = TIME.exec(text)
  if (!time) return date
  const zone = /\(?\b(?:UTC|GMT)\b\)?/.test(text) ? 'Z' : ''
  return `${date}T${(time[1] as string).padStart(2, '0')}:${time[2]}${zone}`
}

const ISO = /\b((?:19|20)\d\d)[-年]\s?(\d{1,2})[-月]\s?(\d{1,2})|\b((?:19|20)\d\d)년\s(\d{1,2})월\s(\d{1,2})일/u
const DOTTED = /\b(\d{1,2})[./]\s?(\d{1,2})[./]\s?((?:19|20)\d\d)\b/
const NAMED =
  /\b(\d{1,2})(?:º|er|\.|-\p{L}{1,3})?\s(?:(?:de|d'|of)\s)?(\p{L}{3,20})\.?,?\s(?:(?:de|del)\s)?((?:19|20)\d\d)/u
const AMERICAN = /\b(\p{L}{3,20})\s(\d{1,2}),?\s((?:19|20)\d\d)/u

/** A day in a sentence: `27 September 2020`, `September 27, 2020`, `27. 9. 2020`, `2020年9月27日`, `2020-09-27`. */
function readDate(text: string): string | undefined {
  const iso = ISO.exec(text)
  if (iso) return dateOf(iso[1] ?? iso[4], Number(iso[2] ?? iso[5]), iso[3] ?? iso[6])
  const dotted = DOTTED.exec(text)
  if (dotted) return dateOf(dotted[3], Number(dotted[2]), dotted[1])
  const named = NAMED.exec(text)
  if (named) return dateOf(named[3], monthOf(named[2] as string), named[1])
  const american = AMERICAN.exec(text)
  return american ? dateOf(american[3], monthOf(american[1] as string), american[2]) : undefined
}

function monthOf(name: string): number | undefined {
  return monthNumber(name.toLowerCase())
}

function dateOf(year: string | undefined, month: number | undefined, day: string | undefined): string | undefined {
  const number = Number(day)
  if (month === undefined || month < 1 || month > 12 || number < 1 || number > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}
