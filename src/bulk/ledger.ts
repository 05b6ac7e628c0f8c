import {mkdir, open} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Page} from '../site/page.js'
import {OutputError} from './output.js'

/**
 * A line of the ledger, the list of what did not go as it should:
 *
 * - `failed`: a page that could not be converted
 * - `skipped`: a page that was left out by an option, such as a redirect
 * - `missing`: a page that was asked for by its title, but is not in the dump
 * - `warning`: what is strange about the dump, such as a page without a title; nothing is lost
 * - `error`: the dump breaks off there; what stands behind is lost
 * - `done`: the last line, with the counts
 */
export type LedgerEntry =
  | ({status: 'failed' | 'skipped'; reason: string; stack?: string} & PageName)
  | {status: 'missing'; title: string; reason: string}
  | {status: 'warning'; code: string; reason: string}
  | {status: 'error'; code: string; reason: string; offset?: number; xmlOffset?: number}
  | ({status: 'done'} & ConvertCounts)

/** Which page a line of the ledger is about. */
export interface PageName {
  title: string
  namespace: number
  id?: number
}

/** How many pages a run has seen. */
export interface ConvertCounts {
  converted: number
  failed: number
  skipped: number
  /** Those that were not asked for, by namespace or title. */
  filtered: number
  missing: number
}

/** The name of a page for the ledger. */
export function pageName({title, namespace, id}: Page): PageName {
  return {title, namespace, ...(id === undefined ? {} : {id})}
}

/** A ledger in a file, a JSON object a line. The file is replaced. */
export interface LedgerFile {
  write(entry: LedgerEntry): Promise<void>
  close(): Promise<void>
}

/** @throws {OutputError} where the file can not be made */
export async function openLedger(path: string): Promise<LedgerFile> {
  try {
    await mkdir(dirname(path), {recursive: true})
    const file = await open(path, 'w')
    return {
      async write(entry) {
        await file.write(`${JSON.stringify(entry)}\n`).catch((error: unknown) => {
          throw new OutputError(path, error)
        })
      },
      close: () => file.close(),
    }
  } catch (error) {
    throw new OutputError(path, error)
  }
}
