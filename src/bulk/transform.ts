import type {Root} from '../ast/flow.js'
import type {Page, PageSource} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'

/** What a {@link Transform} may look at. */
export interface TransformContext {
  /** The wiki. */
  site: SiteConfig
  /** The wiki's pages, where a store was given. */
  pages?: PageSource
}

/**
 * The caller's own step between the tree of a page and what is written. A module that exports a function `transform` of this type (or has it as its
 * default export) is loaded in every worker; it must not rely on the order of the pages, or on having seen all of them.
 *
 * What it answers, itself or by a promise, is written instead of the tree:
 *
 * - nothing: the tree, which it may have changed in place
 * - another tree
 * - a string: the content of the page
 * - an object that is no tree: the page's record. In NDJSON it is the line.
 * - `null`: the page is left out, and the ledger says so
 *
 * What it throws is a failure of the page.
 *
 * @example
 * // titles.mjs
 * export const transform = (tree, page) => ({title: page.title, links: links(tree).map((link) => link.title)})
 */
export type Transform = (
  root: Root,
  page: Page,
  context: TransformContext,
) => TransformResult | Promise<TransformResult>

/** See {@link Transform}. */
export type TransformResult = undefined | void | null | string | Root | Readonly<Record<string, unknown>>

/**
 * Loads a module with a transform.
 *
 * @param url - `file:` URL of the module
 * @throws {TypeError} where it exports none; whatever loading it throws
 */
export async function loadTransform(url: string): Promise<Transform> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ url)
  const transform = module.transform ?? module.default
  if (typeof transform !== 'function') {
    throw new TypeError('it exports neither a function "transform" nor one as its default')
  }
  return transform as Transform
}
