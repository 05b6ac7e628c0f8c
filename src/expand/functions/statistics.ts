import {formatNumber} from '../../language/numbers.js'
import type {PageSource} from '../../site/page.js'
import {byteLength} from '../byte-length.js'
import type {ExpandContext, FunctionCall, FunctionHandler, VariableHandler} from '../types.js'
import {pageLanguage} from './page-language.js'
import {isWord} from './word.js'

/** How much there is of everything on a wiki. */
export interface SiteStatistics {
  pages: number
  articles: number
  files: number
  edits: number
  users: number
  activeUsers: number
  admins: number
}

/** How many pages a category has. */
export interface CategorySize {
  all: number
  subcats: number
  files: number
}

/** A page source that can count. What one does not say counts as 0. */
export interface CountingSource extends PageSource {
  statistics?: Partial<SiteStatistics>
  /** Size of a category, by its name without the namespace. */
  categorySize?(name: string): CategorySize | undefined
}

const counts: Readonly<Record<string, keyof SiteStatistics>> = {
  numberofpages: 'pages',
  numberofarticles: 'articles',
  numberoffiles: 'files',
  numberofedits: 'edits',
  numberofusers: 'users',
  numberofactiveusers: 'activeUsers',
  numberofadmins: 'admins',
}

function countOf({pages}: ExpandContext, what: keyof SiteStatistics): number {
  return (pages as CountingSource).statistics?.[what] ?? 0
}

function written(context: ExpandContext, count: number, raw: boolean): string {
  return raw ? String(count) : formatNumber(String(count), pageLanguage(context).numbers)
}

function wantsRaw({context}: FunctionCall, text: string): boolean {
  return isWord(context, 'rawsuffix', text)
}

/** `{{NUMBEROFPAGES:R}}` */
const statistics: Record<string, FunctionHandler> = Object.fromEntries(
  Object.entries(counts).map(([id, what]) => [
    id,
    (call: FunctionCall) => written(call.context, countOf(call.context, what), wantsRaw(call, call.arg(0))),
  ]),
)

/** `{{PAGESINCATEGORY:Name|files|R}}`, the last two in any order. */
function pagesincategory(call: FunctionCall): string {
  const {context} = call
  const options = [call.arg(1), call.arg(2)]
  const raw = options.some((option) => wantsRaw(call, option))
  const title = context.parseTitle(call.arg(0), 14)
  if (title?.namespace !== 14) return written(context, 0, raw)
  const size = (context.pages as CountingSource).categorySize?.(title.name)
  if (!size) return written(context, 0, raw)
  const has = (id: string): boolean => options.some((option) => isWord(context, id, option))
  const count = has('pagesincategory_pages')
    ? size.all - size.subcats - size.files
    : has('pagesincategory_subcats')
      ? size.subcats
      : has('pagesincategory_files')
        ? size.files
        : size.all
  return written(context, count, raw)
}

/** `{{PAGESIZE:Title|R}}`, in bytes. */
function pagesize(call: FunctionCall): string {
  const {context} = call
  const title = context.parseTitle(call.arg(0))
  const page = title && context.countExpensive() ? context.getPage(title) : undefined
  return written(context, page ? byteLength(page.text) : 0, wantsRaw(call, call.arg(1)))
}

/** Counts of pages, people and bytes. */
export const statisticsFunctions: Readonly<Record<string, FunctionHandler>> = {
  ...statistics,
  pagesincategory,
  pagesize,
  // who has which rights is in no dump, but for how many administrators there are
  numberingroup: (call) =>
    written(call.context, call.arg(0) === 'sysop' ? countOf(call.context, 'admins') : 0, wantsRaw(call, call.arg(1))),
}

/** `{{NUMBEROFPAGES}}` and its family. */
export const statisticsVariables: Readonly<Record<string, VariableHandler>> = Object.fromEntries(
  Object.entries(counts).map(([id, what]): [string, VariableHandler] => [
    id,
    (context) => written(context, countOf(context, what), false),
  ]),
)
