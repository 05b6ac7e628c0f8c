import type {Wikiparser} from './types.js'

/** What importing wikiparser-node came to: the package itself, or why there is none. */
const found: {parser: Wikiparser} | {reason: unknown} = await import('wikiparser-node').then(
  (module) => ({parser: module.default as Wikiparser}),
  (reason: unknown) => ({reason}),
)

/**
 * The installed wikiparser-node.
 *
 * @throws {Error} where it is not installed, or does not load.
 */
export function installedParser(): Wikiparser {
  if ('parser' in found) return found.parser
  throw new Error(
    "parseWithWikiparser needs the package 'wikiparser-node', which could not be loaded: npm install wikiparser-node",
    {cause: found.reason},
  )
}
