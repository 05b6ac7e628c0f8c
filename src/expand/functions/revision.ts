import {civilIn} from '../../language/time-zone.js'
import type {Page, Revision} from '../../site/page.js'
import {byteLength} from '../byte-length.js'
import type {ExpandContext, FunctionHandler, VariableHandler} from '../types.js'
import {siteZone} from './page-language.js'
import {titleArgument} from './page-names.js'

const two = (value: number): string => String(value).padStart(2, '0')

/** A moment in the wiki's time zone, as 14 digits. */
export function timestamp(context: ExpandContext, moment: Date): string {
  const {year, month, day, hour, minute, second} = civilIn(siteZone(context), moment.getTime())
  return `${String(year).padStart(4, '0')}${[month, day, hour, minute, second].map(two).join('')}`
}

/** Something about a revision; `stamp` is its time as 14 digits, or `''`. */
type RevisionPart = (revision: Revision | undefined, stamp: string) => string

const withoutZero = (digits: string): string => digits.replace(/^0/, '')

const parts: Readonly<Record<string, RevisionPart>> = {
  revisionid: (revision) => String(revision?.id ?? ''),
  revisionday: (_, stamp) => withoutZero(stamp.slice(6, 8)),
  revisionday2: (_, stamp) => stamp.slice(6, 8),
  revisionmonth: (_, stamp) => stamp.slice(4, 6),
  revisionmonth1: (_, stamp) => withoutZero(stamp.slice(4, 6)),
  revisionyear: (_, stamp) => stamp.slice(0, 4),
  revisiontimestamp: (_, stamp) => stamp,
  revisionuser: (revision) => revision?.contributor?.name ?? revision?.contributor?.ip ?? '',
}

function timeOf(revision: Revision | undefined): Date | undefined {
  const date = revision?.timestamp === undefined ? undefined : new Date(revision.timestamp)
  return date && Number.isFinite(date.getTime()) ? date : undefined
}

function ofPage(part: RevisionPart): FunctionHandler {
  return (call) => {
    const {context} = call
    const title = titleArgument(call)
    if (!title) return ''
    const own = title.interwiki === undefined && title.text === context.title.text
    const page: Page | undefined = own ? context.page : context.countExpensive() ? context.getPage(title) : undefined
    const date = timeOf(page?.revision) ?? (own ? context.now : undefined)
    return part(page?.revision, date ? timestamp(context, date) : '')
  }
}

/** `{{REVISIONYEAR:Title}}` and its family, and the number of a page. The page's own text may not be saved yet: it is of now. */
export const revisionFunctions: Readonly<Record<string, FunctionHandler>> = {
  ...Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, ofPage(part)])),
  pageid(call) {
    const {context} = call
    const title = titleArgument(call)
    if (!title) return ''
    const page =
      title.text === context.title.text ? context.page : context.countExpensive() ? context.getPage(title) : undefined
    return String(page?.id ?? 0)
  },
}

/** `{{REVISIONYEAR}}` and its family. A text that is not saved yet is of now. */
export const revisionVariables: Readonly<Record<string, VariableHandler>> = {
  ...Object.fromEntries(
    Object.entries(parts).map(([id, part]): [string, VariableHandler] => [
      id,
      (context) => {
        const revision = context.page?.revision
        return part(revision, timestamp(context, timeOf(revision) ?? context.now))
      },
    ]),
  ),
  revisionsize: ({page}) => (page?.revision ? String(page.revision.bytes ?? byteLength(page.revision.text)) : ''),
  pageid: ({page}) => String(page?.id ?? ''),
}
