import type {Root} from './ast/flow.js'
import {type ParseOptions, parsedWith, parseWith} from './pipeline.js'
import {englishWikipedia} from './site/english.js'
import {decodeEntities} from './site/entities.js'
import type {SiteConfig} from './site/types.js'
import type {SiteWords} from './wikitext/site.js'
import {writeWikitext} from './wikitext/write.js'

/** Options of {@link toWikitext}. */
export interface ToWikitextOptions extends Pick<ParseOptions, 'site' | 'pages' | 'now' | 'limits' | 'scripts'> {
  /** The wikitext that the tree was made of; default: what `parse` left at the tree, in `data.source`. */
  source?: string
}

/**
 * Writes a tree as wikitext.
 *
 * A tree of {@link parse} gives its source back, byte for byte. Where nodes were changed, added, moved or taken out, these
 * are written anew and everything else stays as it was. A node is known by its `position`, so leave that of changed
 * nodes alone; nodes made by hand need none. A tree without a source is written anew as a whole, in a plain style, with
 * character references where text would be markup.
 *
 * Calls of templates are written as calls, whatever they made; changes in what they made are lost. A change of an
 * argument's `children` counts before one of its `value`.
 *
 * @param options Needed for a copy of a tree only (`structuredClone`, JSON): the options that the page was parsed with,
 *   where it was not English Wikipedia's or its templates were run. The tree that `parse` gave knows them.
 *
 * @example
 * const root = parse('{{Infobox|name=Ada}}\n\nShe was [[mathematician]].')
 * root.children[0].parameters[0].name = 'full name'
 * toWikitext(root) // '{{Infobox|full name=Ada}}\n\nShe was [[mathematician]].'
 */
export function toWikitext(root: Root, options: ToWikitextOptions = {}): string {
  const {source: given, ...rest} = options
  const {engine, options: known} = parsedWith(root)
  const source = given ?? root.data?.source
  const parseOptions: ParseOptions = {title: root.title, ...known, ...rest}
  const words = siteWords(parseOptions.site ?? englishWikipedia)
  // what templates made can only be told from what was written where they can be run again
  if (typeof source !== 'string') return writeWikitext(root, words)
  if (root.expanded && !parseOptions.pages) return writeWikitext(root, words, {source})
  if (!root.expanded) parseOptions.expand = false
  return writeWikitext(root, words, {source, pristine: parseWith(engine, source, parseOptions)})
}

/** What the writer has to know of a wiki. */
function siteWords(site: SiteConfig): SiteWords {
  const template = site.namespaces.get(10)
  const names = [template?.name, template?.canonical, 'Template', ...(template?.aliases ?? [])]
  return {
    behaviorSwitch: (name) => site.magicWords.get(name)?.names[0] ?? `__${name.toUpperCase()}__`,
    imageOption: (id) => imageOption(site, id),
    redirect: site.magicWords.get('redirect')?.names[0] ?? '#REDIRECT',
    isLanguage: (prefix) => site.interwikiMagic && site.interwiki.get(prefix)?.language !== undefined,
    category: site.namespaces.get(14)?.name ?? 'Category',
    templateNamespaces: names.filter((name) => name !== undefined).map((name) => name.toLowerCase()),
    address: addressStart(site.protocols),
    linkTrail: site.linkTrail,
    ...(site.linkPrefix && {linkPrefix: site.linkPrefix}),
    decode: (text) => decodeEntities(text),
    hasVariants: site.variants.length > 0,
  }
}

/** Where an address begins: not within a word. */
function addressStart(protocols: readonly string[]): RegExp {
  const starts = protocols
    .filter((protocol) => protocol.includes(':'))
    .map((protocol) => protocol.replace(/[.+*?^$()|[\]{}\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${starts.join('|')})`, 'giu')
}

/** English spellings, which every wiki knows. */
const imageOptions: Readonly<Record<string, string>> = {
  img_thumbnail: 'thumb',
  img_manualthumb: 'thumb=$1',
  img_framed: 'frame',
  img_frameless: 'frameless',
  img_border: 'border',
  img_left: 'left',
  img_right: 'right',
  img_center: 'center',
  img_none: 'none',
  img_baseline: 'baseline',
  img_sub: 'sub',
  img_super: 'super',
  img_top: 'top',
  img_text_top: 'text-top',
  img_middle: 'middle',
  img_bottom: 'bottom',
  img_text_bottom: 'text-bottom',
  img_width: '$1px',
  img_upright: 'upright=$1',
  img_alt: 'alt=$1',
  img_link: 'link=$1',
  img_class: 'class=$1',
  img_lang: 'lang=$1',
  img_page: 'page=$1',
}

function imageOption(site: SiteConfig, id: string): string {
  const english = imageOptions[id] ?? ''
  const names = site.magicWords.get(id)?.names
  return !names || names.includes(english) ? english : (names[0] ?? english)
}
