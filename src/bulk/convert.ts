import {setImmediate} from 'node:timers/promises'
import {DumpError} from '../dump/error.js'
import type {Dump} from '../dump/open.js'
import type {Page} from '../site/page.js'
import {type ConvertPageOptions, convertPage} from './convert-page.js'
import {filterReasons, type PageFilter, PageSelector} from './filter.js'
import type {OutputFormat} from './format.js'
import {type ConvertCounts, type LedgerEntry, pageName} from './ledger.js'
import type {Output} from './output.js'

/** How to convert a dump. */
export interface ConvertDumpOptions {
  format: OutputFormat
  /** Where the pages go. It is closed at the end, or aborted where the run is. */
  output: Output
  filter?: PageFilter
  /** Stop after so many converted pages. */
  limit?: number
  /** How to convert each page; the wiki is the dump's, unless `parse.site` says otherwise. */
  page?: ConvertPageOptions
  /** Told of everything that did not go as it should, as it happens, and at the end of the counts. */
  onEntry?: (entry: LedgerEntry) => void | Promise<void>
  /** Told how far the run is, after each page. The object is the same each time. */
  onPage?: (counts: Readonly<ConvertCounts>) => void
}

/** What became of a run. */
export interface ConvertResult {
  counts: ConvertCounts
  /** Why the dump could not be read to its end. Every page before was converted. */
  error?: DumpError
}

/** After so many pages the event loop gets its turn: signals, timers, the terminal. */
const PAGES_A_TURN = 50

/**
 * Converts the pages of a dump, one by one, in the dump's order. A page whose conversion throws is reported and the run goes
 * on; a dump that breaks off is reported too, and what was converted before is kept.
 *
 * @throws {OutputError} where a result can not be written, and the reason of the dump's signal: both end the run
 *
 * @example
 * const dump = await openDump('ltgwiki.xml.bz2')
 * const output = await openDirectory('out', 'markdown', dump.site)
 * const {counts} = await convertDump(dump, {format: 'markdown', output, filter: {namespaces: [0]}})
 */
export async function convertDump(dump: Dump, options: ConvertDumpOptions): Promise<ConvertResult> {
  const {output, limit = Number.POSITIVE_INFINITY} = options
  const counts: ConvertCounts = {converted: 0, failed: 0, skipped: 0, filtered: 0, missing: 0}
  const selector = new PageSelector(dump.site, options.filter)
  let error: DumpError | undefined
  try {
    let seen = 0
    if (counts.converted < limit && !selector.done) {
      for await (const page of dump) {
        await convertOne(page, dump, selector, counts, options)
        options.onPage?.(counts)
        if (counts.converted >= limit || selector.done) break
        if (++seen % PAGES_A_TURN === 0) await setImmediate()
      }
    }
  } catch (reason) {
    if (!(reason instanceof DumpError)) {
      await output.abort()
      throw reason
    }
    error = reason
    const {code, message, offset, xmlOffset} = reason
    await options.onEntry?.({
      status: 'error',
      code,
      reason: message,
      ...(offset === undefined ? {} : {offset}),
      ...(xmlOffset === undefined ? {} : {xmlOffset}),
    })
  }
  if (counts.converted < limit) {
    for (const title of selector.missing) {
      counts.missing++
      await options.onEntry?.({status: 'missing', title, reason: 'no page of this title in the dump'})
    }
  }
  await output.close()
  await options.onEntry?.({status: 'done', ...counts})
  return {counts, ...(error === undefined ? {} : {error})}
}

async function convertOne(
  page: Page,
  dump: Dump,
  selector: PageSelector,
  counts: ConvertCounts,
  options: ConvertDumpOptions,
): Promise<void> {
  const answer = selector.select(page)
  if (answer !== 'wanted' && answer !== 'redirect') {
    counts.filtered++
    return
  }
  if (answer === 'redirect') {
    counts.skipped++
    await options.onEntry?.({status: 'skipped', ...pageName(page), reason: filterReasons.redirect})
    return
  }
  let content: string
  try {
    content = convertPage(page, options.format, {
      ...options.page,
      parse: {
        site: dump.site,
        positions: options.format === 'tree' || options.format === 'wikitext',
        ...options.page?.parse,
      },
    })
  } catch (error) {
    counts.failed++
    await options.onEntry?.({status: 'failed', ...pageName(page), ...describe(error)})
    return
  }
  await options.output.write(page, content)
  counts.converted++
}

function describe(error: unknown): {reason: string; stack?: string} {
  if (!(error instanceof Error)) return {reason: String(error)}
  return {reason: `${error.name}: ${error.message}`, ...(error.stack === undefined ? {} : {stack: error.stack})}
}
