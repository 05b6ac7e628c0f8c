import {Option} from 'commander'
import {openStore, type PageStore} from '../dump/store/open.js'
import type {ParseOptions} from '../pipeline.js'
import {UsageError} from './io.js'

/** Options of the commands that can run templates. */
export interface StoreOptions {
  store?: string
  expand: boolean
}

export const storeOption = (): Option =>
  new Option('--store <store>', "the wiki's templates: a page store, as `wikast store build` makes it")

export const expandOption = (): Option => new Option('--expand', 'run templates, out of the page store').default(false)

/** What {@link withTemplates} adds to the options of a parse. */
export type Templates = Pick<ParseOptions, 'pages' | 'expand'>

/**
 * Runs a command with the store that `--store` names, open until its end. With `--expand` templates are run; without, the store only tells
 * which of them are infoboxes and navigation boxes.
 *
 * @param own - the store that the command itself reads from; `--store` comes before it
 * @throws {UsageError} for `--expand` without a store
 */
export async function withTemplates<T>(
  {store, expand}: StoreOptions,
  run: (templates: Templates, store: PageStore | undefined) => Promise<T>,
  own?: PageStore,
): Promise<T> {
  if (store === undefined) {
    if (expand && own === undefined) throw new UsageError(NO_STORE)
    return run(own === undefined ? {} : {pages: own, expand}, own)
  }
  const pages = await openStore(store)
  try {
    return await run({pages, expand}, pages)
  } finally {
    await pages.close()
  }
}

/** What `--expand` without a store is told. */
export const NO_STORE =
  "--expand needs the wiki's templates: build a page store (wikast store build DUMP -o STORE) and name it (--store STORE)"
