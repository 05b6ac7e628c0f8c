/**
 * The reference engine: wikiparser-node's tokens as this project's tree, and its configurations as sites. wikiparser-node is
 * an optional peer dependency (`npm install wikiparser-node`; its licence is the GPL), and nothing else here uses it.
 */
export {
  type FromWikiparserOptions,
  fromWikiparser,
  parseWithWikiparser,
  type WikiparserOptions,
} from './wikiparser/parse.js'
export {siteFromWikiparserConfig, type WikiparserSiteDetails} from './wikiparser/site.js'
export {toWikiparserConfig} from './wikiparser/to-config.js'
export type {Wikiparser, WikiparserConfig, WikiparserNode, WikiparserToken} from './wikiparser/types.js'
