import type {RunOptions} from './convert.js'
import {isPageEntry, type LedgerEntry, type PageEntry} from './ledger.js'
import {openRun} from './run/open-run.js'

/**
 * The pages of a dump, in its order, as a ledger names them. Nothing is converted.
 *
 * @throws as `convertDump`
 */
export async function* convertToList(
  options: Pick<RunOptions, 'dump' | 'workers' | 'signal' | 'onEvent' | 'isolation'>,
): AsyncGenerator<PageEntry> {
  const run = await openRun({...options, list: true})
  try {
    const shards = run.shards()
    for (let next = await shards.next(); next.done !== true; next = await shards.next()) {
      const lines = Buffer.from(next.value.data ?? [])
        .toString()
        .split('\n')
      for (const line of lines) {
        if (line === '') continue
        const entry = JSON.parse(line) as LedgerEntry
        if (isPageEntry(entry)) yield entry
      }
    }
  } finally {
    await run.close()
  }
}
