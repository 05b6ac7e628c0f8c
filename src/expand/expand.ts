import type {Flat} from '../preprocess/flat.js'
import type {PageSource} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {createShared, Expansion, type ExpansionOptions, type Shared} from './expansion.js'
import {functionTable} from './functions/table.js'
import type {ExpandOptions, FunctionTable, PageState, ScriptEngine} from './types.js'
import {variableTable} from './variables/table.js'

/** An expanded page, as the second phase reads it. */
export interface ExpandedPage {
  /** The text, with markers for extension tags. */
  flat: Flat
  /** What the page's calls say of the page. It grows while the tags' contents are read. */
  state: PageState
}

/** Expands pages of one wiki. */
export interface Expander {
  /** {@link expand} */
  expand(source: string, options?: PageOptions): string
  /** {@link expandPage} */
  expandPage(source: string, options?: PageOptions): ExpandedPage
}

/** Options for one page. */
export type PageOptions = Omit<ExpandOptions, 'site' | 'pages'>

/**
 * Makes an expander for many pages of one wiki: templates that were preprocessed for one page serve the next. No page's
 * result depends on which pages came before.
 */
export function createExpander({site, pages}: {site: SiteConfig; pages: PageSource}): Expander {
  return expanderWith(createShared(site), site, pages)
}

function expanderWith(shared: Shared, site: SiteConfig, pages: PageSource): Expander {
  const setUp = (options: PageOptions, forParsing: boolean): ExpansionOptions => {
    const functions = withScripts(options)
    return {...options, site, pages, shared, functions, variables: options.variables ?? variableTable, forParsing}
  }
  return {
    expand(source, options = {}) {
      const ex = new Expansion(source, setUp(options, false))
      return ex.unstrip(ex.flattenPage().text)
    },
    expandPage(source, options = {}) {
      const ex = new Expansion(source, setUp(options, true))
      return {flat: ex.flattenPage(options.start), state: ex.state}
    },
  }
}

/** The built-in functions with `#invoke`, by what runs it. */
const scriptTables = new WeakMap<ScriptEngine, FunctionTable>()

function withScripts({functions = functionTable, scripts}: PageOptions): FunctionTable {
  if (!scripts) return functions
  const known = functions === functionTable ? scriptTables.get(scripts) : undefined
  if (known) return known
  const table: FunctionTable = new Map([...functions, ['invoke', (call) => scripts.invoke(call)]])
  if (functions === functionTable) scriptTables.set(scripts, table)
  return table
}

/** Expanders by the source that their pages come from; one goes when its source does. */
const expanders = new WeakMap<PageSource, {site: SiteConfig; expander: Expander}>()

function expanderOf({site, pages}: ExpandOptions): Expander {
  const known = expanders.get(pages)
  if (known?.site === site) return known.expander
  const expander = createExpander({site, pages})
  expanders.set(pages, {site, expander})
  return expander
}

/**
 * Runs the templates, parser functions and variables of a text, as `Special:ExpandTemplates` does: the result is wikitext
 * without calls; comments are gone, extension tags stand as they were written.
 *
 * @example
 * const pages = new Map([['Template:Hi', {title: 'Template:Hi', namespace: 10, text: 'Hello {{{1}}}', model: 'wikitext'}]])
 * expand('{{hi|Ada}}!', {site, pages}) // 'Hello Ada!'
 */
export function expand(source: string, options: ExpandOptions): string {
  return expanderOf(options).expand(source, options)
}

/**
 * The same for the second phase: extension tags are markers, and the result knows what was written on the page and which call
 * made what.
 */
export function expandPage(source: string, options: ExpandOptions): ExpandedPage {
  return expanderOf(options).expandPage(source, options)
}
