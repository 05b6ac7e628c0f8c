import type {ExpandContext} from '../../expand/types.js'
import type {LuaEnvironment, LuaTable} from '../lua.js'
import type {ReadPage} from './page-watch.js'

const KEY = 'scripts'

/** Data of a page of the wiki. */
export interface PageData {
  table: LuaTable
  /** All pages that they were made of, where they depend on nothing else. */
  pages?: readonly ReadPage[]
}

/** What the scripts of one page share: limits, errors, data. */
export interface ScriptPage {
  /** How many errors were written into the page. */
  errors: number
  /** Instructions that are left for the page. */
  instructions: number
  /** Environments that are running, the innermost last. */
  readonly running: LuaEnvironment[]
  /** What `mw.loadData` and `mw.loadJsonData` gave, by the full title of the page that holds the data. */
  readonly data: Map<string, PageData>
  /** Titles that were paid for as expensive calls. */
  readonly known: Set<string>
}

/**
 * The scripts' state of the page that is being expanded.
 *
 * @param instructions that a page may take.
 */
export function scriptPage({state}: ExpandContext, instructions: number): ScriptPage {
  let page = state.data.get(KEY) as ScriptPage | undefined
  if (!page) {
    page = {errors: 0, instructions, running: [], data: new Map(), known: new Set()}
    state.data.set(KEY, page)
  }
  return page
}
