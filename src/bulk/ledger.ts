import type {Page} from '../site/page.js'
import type {FilterReason} from './filter.js'

/** Which page a line of the ledger is about. */
export interface PageName {
  title: string
  namespace?: number
  id?: number
  /** Id of the revision. */
  revision?: number
}

/**
 * What became of a page. Every page of the dump has one such line, in the dump's order.
 *
 * - `converted`: it is in the output
 * - `filtered`: it was not asked for; `reason` is the part of the filter, or `transform` where the caller's module left it out
 * - `redirect`: it leads to another page, and those are left out
 * - `failed`: its conversion threw (`exception`), took too much memory (`memory`) or ended its worker (`worker`)
 * - `timeout`: its conversion took longer than a page may
 * - `broken`: it could not be read to its end, since the dump is damaged or ends there
 */
export type PageEntry =
  | ({status: 'converted'} & PageName)
  | ({status: 'filtered'; reason: FilterReason | 'transform'} & PageName)
  | ({status: 'redirect'} & PageName)
  | ({status: 'failed'; code: FailureCode; reason: string; stack?: string} & PageName)
  | ({status: 'timeout'; reason: string} & PageName)
  | ({status: 'broken'; code: string; reason: string} & PageName)

/** Why the conversion of a page failed. */
export type FailureCode = 'exception' | 'memory' | 'worker'

/** What of the dump could not be read; what is lost stands between `offset` and `end`, in bytes of the file. */
export interface ErrorEntry {
  status: 'error'
  code: string
  reason: string
  offset?: number
  end?: number
}

/** What is strange about the dump; nothing is lost. */
export interface WarningEntry {
  status: 'warning'
  code: string
  reason: string
}

/** A file of the output that is whole. */
export interface ShardEntry {
  status: 'shard'
  /** Its name, in the folder of the output. */
  file: string
  pages: number
  bytes: number
  /** CRC-32 of the file, 8 hexadecimal digits. */
  crc32: string
}

/** The first line: what the run was told, and the dump. */
export interface RunEntry {
  status: 'run'
  version: string
  dump: DumpIdentity
  /** What decides on the output. */
  options: Readonly<Record<string, unknown>>
}

/** What tells a dump from another. */
export interface DumpIdentity {
  path: string
  /** In bytes; absent for a stream. */
  size?: number
  /** CRC-32 of its first 64 kB, 8 hexadecimal digits. */
  head: string
}

/** The last line. */
export type DoneEntry = {status: 'done'; stopped?: StopReason} & ConvertCounts

/** Why a run that is done did not read the dump to its end: the limit was reached, or all titles that were asked for had come. */
export type StopReason = 'limit' | 'titles'

/** A line of the ledger. `missing`: a page that was asked for by its title, but is not in the dump. */
export type LedgerEntry =
  | RunEntry
  | PageEntry
  | ErrorEntry
  | WarningEntry
  | ShardEntry
  | {status: 'missing'; title: string; reason: string}
  | DoneEntry

/** How many pages a run has seen: `pages` is the sum of those that are named by what became of them. */
export interface ConvertCounts {
  pages: number
  converted: number
  filtered: number
  redirects: number
  failed: number
  timedOut: number
  broken: number
  /** Titles that were asked for and are not in the dump. */
  missing: number
  /** Places of the dump that could not be read. */
  errors: number
}

export const noCounts: Readonly<ConvertCounts> = {
  pages: 0,
  converted: 0,
  filtered: 0,
  redirects: 0,
  failed: 0,
  timedOut: 0,
  broken: 0,
  missing: 0,
  errors: 0,
}

const countOf: Readonly<Record<PageEntry['status'], keyof ConvertCounts>> = {
  converted: 'converted',
  filtered: 'filtered',
  redirect: 'redirects',
  failed: 'failed',
  timeout: 'timedOut',
  broken: 'broken',
}

/** Counts a page. */
export function countPage(counts: ConvertCounts, status: PageEntry['status']): void {
  counts.pages++
  counts[countOf[status]]++
}

/** Adds counts to others. */
export function addCounts(counts: ConvertCounts, more: Readonly<ConvertCounts>): void {
  for (const key of Object.keys(noCounts) as Array<keyof ConvertCounts>) counts[key] += more[key]
}

/** Whether an entry is of a page. */
export function isPageEntry(entry: LedgerEntry): entry is PageEntry {
  return Object.hasOwn(countOf, entry.status)
}

/** The name of a page for the ledger. */
export function pageName({title, namespace, id, revision}: Page): PageName {
  return {
    title,
    namespace,
    ...(id === undefined ? {} : {id}),
    ...(revision?.id === undefined ? {} : {revision: revision.id}),
  }
}

/** An entry as a line. */
export function ledgerLine(entry: LedgerEntry): string {
  return `${JSON.stringify(entry)}\n`
}
