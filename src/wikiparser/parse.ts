import type {Root} from '../ast/flow.js'
import {type ParseOptions, parseWith} from '../pipeline.js'
import {englishWikipedia} from '../site/english.js'
import type {SiteConfig} from '../site/types.js'
import {tokenEngine} from './engine.js'
import {installedParser} from './load.js'
import {siteFromWikiparserConfig} from './site.js'
import {toWikiparserConfig} from './to-config.js'
import type {Wikiparser, WikiparserConfig, WikiparserNode, WikiparserToken} from './types.js'

/** Options of {@link fromWikiparser}: those of `parse` that say what the page is. Nothing is expanded. */
export type FromWikiparserOptions = Pick<ParseOptions, 'onMessage' | 'pages' | 'positions' | 'site' | 'title'>

/** Options of {@link parseWithWikiparser}. */
export interface WikiparserOptions extends FromWikiparserOptions {
  /**
   * Configuration of wikiparser-node. Default: one made of `site`. Where this is given and `site` is not, the site is
   * made of it.
   */
  config?: WikiparserConfig
  /** The `Parser` of wikiparser-node; default: that of the installed package. */
  parser?: Wikiparser
}

/**
 * Parses a page of wikitext by wikiparser-node, into the tree that `parse` makes of it without a page source: the same
 * types of nodes, the same fields, positions in the same units. All queries and serializers work on it.
 *
 * wikiparser-node finds the markup; paragraphs, the nesting of elements and annotations are made as ever. Calls stay in the
 * tree as they are: nothing is run. It is about a hundred times slower than `parse`, and there to compare with.
 *
 * Never throws on what the text holds: one that wikiparser-node fails on becomes a paragraph of text, with the message
 * `wikiparser-failed`.
 *
 * @param source Wikitext. Offsets in the tree are UTF-16 units of it.
 * @param options `pages` only tells which templates are boxes and which categories are hidden.
 * @throws {TypeError} where `source` is no string or an option is of the wrong kind.
 * @throws {Error} where wikiparser-node is not installed.
 *
 * @example
 * const root = parseWithWikiparser("'''Ada''' was a [[mathematician]].", {title: 'Ada Lovelace'})
 * links(root)[0].title // 'Mathematician'
 */
export function parseWithWikiparser(source: string, options: WikiparserOptions = {}): Root {
  const {config, parser = installedParser(), ...rest} = Object(options) as WikiparserOptions
  const site = rest.site ?? (config ? siteFromWikiparserConfig(config) : englishWikipedia)
  const ready = config ? parser.getConfig(config) : configOf(site, parser)
  const engine = tokenEngine((text) => tokensOf(text, parser, rest.title ?? 'Untitled', ready))
  return parseWith(engine, source, options === null ? options : {...rest, site, expand: false})
}

/**
 * Turns the tokens of wikiparser-node into a tree, as {@link parseWithWikiparser} does. This needs no installed package.
 *
 * @param token The root token, as `Parser.parse` of wikiparser-node gives it. Its text is the source that positions count in.
 * @param options `site` should be the wiki that the token was parsed for.
 * @throws {TypeError} where it is no root token.
 *
 * @example
 * import Parser from 'wikiparser-node'
 * toMarkdown(fromWikiparser(Parser.parse('A [[link]].')))
 */
export function fromWikiparser(token: WikiparserToken, options: FromWikiparserOptions = {}): Root {
  if (typeof token?.json !== 'function' || token.type !== 'root') {
    throw new TypeError('fromWikiparser takes the root token that Parser.parse of wikiparser-node gives')
  }
  const engine = tokenEngine(() => token.json())
  return parseWith(engine, token.toString(), {...options, expand: false})
}

/** Configurations made of sites: making one ready for use takes a while. */
const configs = new WeakMap<SiteConfig, WeakMap<Wikiparser, WikiparserConfig>>()

function configOf(site: SiteConfig, parser: Wikiparser): WikiparserConfig {
  let ofSite = configs.get(site)
  if (!ofSite) {
    ofSite = new WeakMap()
    configs.set(site, ofSite)
  }
  let config = ofSite.get(parser)
  if (!config) {
    config = parser.getConfig(toWikiparserConfig(site))
    ofSite.set(parser, config)
  }
  return config
}

/** What wikiparser-node takes out of a text before it reads it. */
const REMOVED = /[\0\x7f]|\r$/gmu

function tokensOf(text: string, parser: Wikiparser, title: string, config: WikiparserConfig): WikiparserNode {
  const removed = Array.from(text.matchAll(REMOVED), ({index}) => index)
  const root = parser.parse(text.replace(REMOVED, ''), title, false, undefined, config).json()
  if (root.range[1] !== text.length - removed.length) throw new Error('Its tokens are not those of the text')
  return removed.length === 0 ? root : shifted(root, removed)
}

/** The tokens with ranges in the text that the characters at the given offsets were taken out of. */
function shifted(node: WikiparserNode, removed: readonly number[]): WikiparserNode {
  // a start lies behind what was taken out there, an end before it
  const original = (offset: number, start: boolean): number => {
    let low = 0
    let high = removed.length
    while (low < high) {
      const middle = (low + high) >> 1
      const place = removed[middle]! - middle
      if (place < offset || (start && place === offset)) low = middle + 1
      else high = middle
    }
    return offset + low
  }
  const shift = (one: WikiparserNode): WikiparserNode => ({
    ...one,
    range: [original(one.range[0], true), original(one.range[1], one.range[0] === one.range[1])],
    ...(one.childNodes && {childNodes: one.childNodes.map(shift)}),
  })
  return {...shift(node), range: [0, node.range[1] + removed.length]}
}
