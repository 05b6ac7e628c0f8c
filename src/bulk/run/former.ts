import type {Page} from '../../site/page.js'
import type {ConvertDumpOptions, ConvertSummary} from '../convert.js'
import type {PageSelector} from '../filter.js'
import {isPageEntry, type PageEntry, type PageName, type RunEntry} from '../ledger.js'
import {BulkError} from './error.js'
import {type JournalContent, readJournal} from './journal.js'
import {lastEntry, readLedger} from './ledger-file.js'
import {differences, journalPath} from './run-options.js'

/** What a run that goes on begins with. */
export interface Former {
  journal: JournalContent
  ledger: string
}

/** The run that did not end, if it is to be gone on with. */
export async function findFormer(
  options: ConvertDumpOptions,
  ledger: string,
  run: RunEntry,
): Promise<Former | undefined> {
  const journal = await readJournal(journalPath(ledger))
  if (journal === undefined || options.overwrite === true) return undefined
  if (options.resume !== true) {
    throw new BulkError('unfinished', `${ledger}: a run that did not end is there; it can be resumed or overwritten`)
  }
  checkSame(journal.head.run, run, ledger)
  return {journal, ledger}
}

function checkSame(former: RunEntry, run: RunEntry, ledger: string): void {
  const found = differences(former, run)
  if (found.length > 0) {
    throw new BulkError('options', `${ledger}: the run was begun with ${found.join('; ')}`)
  }
}

/** How a run ended that has the same options; `undefined` where none did. */
export async function summaryOf(ledger: string, run: RunEntry): Promise<ConvertSummary | undefined> {
  const last = await lastEntry(ledger)
  if (last?.status !== 'done') return undefined
  for await (const entry of readLedger(ledger)) {
    if (entry.status === 'run') checkSame(entry, run, ledger)
    break
  }
  const {status: _, stopped, ...counts} = last
  return {counts, ...(stopped === undefined ? {} : {stopped})}
}

/** Tells the selector which of the titles that are wanted came. */
export async function markNamed(selector: PageSelector, former: Former): Promise<void> {
  for await (const page of pagesOf(former)) {
    if (page.status !== 'filtered' || page.reason !== 'title') selector.select(nameOnly(page.title))
  }
}

/** A page of which only the name counts. */
export function nameOnly(title: string): Page {
  return {title, namespace: 0, text: '', model: 'wikitext'}
}

async function* pagesOf({journal, ledger}: Former): AsyncGenerator<PageEntry> {
  for await (const entry of readLedger(ledger, journal.commit?.ledger ?? 0)) if (isPageEntry(entry)) yield entry
}

/** The pages that were converted. */
export async function* convertedOf(former: Former): AsyncGenerator<PageName> {
  for await (const page of pagesOf(former)) if (page.status === 'converted') yield page
}
