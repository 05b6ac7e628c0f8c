import type {VFileMessage} from 'vfile-message'
import type {Root} from '../../ast/flow.js'
import type {ParseOptions} from '../../pipeline.js'
import type {Page, PageSource} from '../../site/page.js'
import type {SiteConfig} from '../../site/types.js'
import {type ConvertPageOptions, pageTree, writeTree} from '../convert-page.js'
import type {PageRecord} from '../encoder.js'
import {PageSelector} from '../filter.js'
import {type PageEntry, pageName} from '../ledger.js'
import type {WorkerSettings} from '../settings.js'
import type {Transform, TransformResult} from '../transform.js'

/** What became of a page. */
export interface PageOutcome {
  entry: PageEntry
  messages: readonly VFileMessage[]
  /** It is one of the titles that were asked for by name. */
  named: boolean
  milliseconds: number
}

/** What a {@link PageConverter} works with, beside its settings. */
export interface ConverterTools {
  site: SiteConfig
  pages?: PageSource
  transform?: Transform
}

/** Selects and converts pages, one by one. What a page throws is its entry in the ledger. */
export class PageConverter {
  readonly #settings: WorkerSettings
  readonly #tools: ConverterTools
  readonly #selector: PageSelector
  readonly #parse: Omit<ParseOptions, 'title' | 'onMessage'>

  constructor(settings: WorkerSettings, tools: ConverterTools) {
    this.#settings = settings
    this.#tools = tools
    this.#selector = new PageSelector(tools.site, settings.filter)
    const {format, page, now, expand} = settings
    this.#parse = {
      site: tools.site,
      now: new Date(now),
      // A caller's transform sees the tree as `parse` makes it.
      positions: tools.transform !== undefined || format === 'tree' || format === 'wikitext',
      ...(page.limits === undefined ? {} : {limits: page.limits}),
      ...(tools.pages === undefined ? {} : {pages: tools.pages, expand}),
    }
  }

  /**
   * @param add - takes the page where it is wanted and was converted; what it throws is the page's failure too
   * @param failure - what happened to this page when it was converted before: it is not tried again
   */
  async convert(page: Page, add: (record: PageRecord) => void, failure?: PageFailure): Promise<PageOutcome> {
    const name = pageName(page)
    const missing = this.#selector.missing.size
    const answer = this.#selector.select(page)
    const outcome = {messages: [], named: this.#selector.missing.size < missing, milliseconds: 0}
    if (answer === 'redirect') return {...outcome, entry: {status: 'redirect', ...name}}
    if (answer !== 'wanted') return {...outcome, entry: {status: 'filtered', reason: answer, ...name}}
    if (failure !== undefined) return {...outcome, entry: {...failure, ...name}}
    if (this.#settings.kind === 'list') return {...outcome, entry: {status: 'converted', ...name}}
    const messages: VFileMessage[] = []
    const start = performance.now()
    let entry: PageEntry
    try {
      const record = await this.#record(page, messages)
      if (record !== undefined) add(record)
      entry = record === undefined ? {status: 'filtered', reason: 'transform', ...name} : {status: 'converted', ...name}
    } catch (error) {
      entry = {status: 'failed', ...describe(error), ...name}
    }
    return {...outcome, entry, messages, milliseconds: performance.now() - start}
  }

  async #record(page: Page, messages: VFileMessage[]): Promise<PageRecord | undefined> {
    const {format, page: options} = this.#settings
    const {transform} = this.#tools
    const pageOptions: ConvertPageOptions = {
      ...options,
      parse: this.#parse,
      onMessage: (message) => messages.push(message),
    }
    const tree = pageTree(page, pageOptions)
    // JSON has the messages of the parser in it; those of its own writer would be about itself.
    const write = (root: Root) => writeTree(root, page, format, pageOptions, [...messages])
    if (transform === undefined) return {page, root: tree, content: write(tree), messages}
    const result = await transform(tree, page, this.#context())
    if (result === null) return undefined
    if (typeof result === 'string') return {page, root: tree, content: result, messages}
    const root = result === undefined ? tree : result
    if (isRoot(root)) return {page, root, content: write(root), messages}
    if (typeof root !== 'object' || Array.isArray(root)) {
      throw new TypeError(`the transform answered with ${Array.isArray(root) ? 'an array' : typeof root}`)
    }
    return {page, root: tree, content: '', messages, fields: root}
  }

  #context(): {site: SiteConfig; pages?: PageSource} {
    const {site, pages} = this.#tools
    return pages === undefined ? {site} : {site, pages}
  }
}

/** Why a page is not tried again: it took its worker with it. */
export type PageFailure =
  | {status: 'failed'; code: 'memory' | 'worker'; reason: string}
  | {status: 'timeout'; reason: string}

function isRoot(value: Exclude<TransformResult, undefined | null | string | void>): value is Root {
  return (value as {type?: unknown}).type === 'root' && Array.isArray((value as {children?: unknown}).children)
}

function describe(error: unknown): {code: 'exception'; reason: string; stack?: string} {
  if (!(error instanceof Error)) return {code: 'exception', reason: String(error)}
  const {name, message, stack} = error
  return {code: 'exception', reason: `${name}: ${message}`, ...(stack === undefined ? {} : {stack})}
}
