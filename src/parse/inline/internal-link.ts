import type {Content} from '../../ast/base.js'
import {MARKER, MARKER_LENGTH, markerIndex} from '../../preprocess/marker.js'
import {decodeEntities} from '../../site/entities.js'
import {resolveSubpage} from '../../site/subpage.js'
import {decodeLinkTarget, parseTitle, type Title} from '../../site/title.js'
import {titleUrl} from '../../site/title-url.js'
import type {SiteConfig} from '../../site/types.js'
import type {Container} from '../builder/element.js'
import {linkNode} from '../builder/link-node.js'
import {MAX_NESTING} from '../context.js'
import {isPlainStretch} from '../plain-text.js'
import {trim, trimStart} from '../white-space.js'
import {tagEnd} from './html-tag.js'
import {mediaLink} from './media.js'
import type {LinkToken, TextToken, Token} from './token.js'
import type {Tokenizer} from './tokenizer.js'

/** A link as found in the text, its parts not looked into. */
export interface FoundLink {
  /** Where the part behind the first `|` begins; -1 where there is none. */
  textStart: number
  textEnd: number
  /** Behind `]]`. */
  end: number
}

const MEDIA = -2
const FILE = 6
const CATEGORY = 14

/**
 * `[[target|text]]`. Where it is no link (no end, an illegal title, an address of the web), the brackets are text and what
 * is between them is looked at for itself.
 */
export function internalLink(t: Tokenizer): boolean {
  const start = t.pos
  const targetEnd = scanTarget(t, start + 2)
  if (targetEnd < 0) return false
  const raw = t.text.slice(start + 2, targetEnd)
  const {site, title: page} = t.context
  let target = decodeLinkTarget(t.sourceOf(raw))
  if (startsWithProtocol(site, target)) return false
  const written = trimStart(target)
  target = trim(target)
  const colon = target.startsWith(':')
  if (colon) target = trimStart(target.slice(1))
  // `[[::a]]`: a second colon leads nowhere
  if (colon && target.startsWith(':')) return false
  const subpage = colon ? undefined : resolveSubpage(site, page, target)
  if (subpage) target = subpage.target
  const title = parseTitle(site, target) ?? dynamicTitle(t, raw, target)
  if (!title) return false
  const forced = colon || title.colon
  const isMedia = !forced && title.interwiki === undefined && title.namespace === FILE
  if (isMedia && t.depth < MAX_NESTING) return mediaLink(t, title, targetEnd)
  const found = findEnd(t, targetEnd)
  if (!found && raw.includes('%')) return unclosed(t, start, targetEnd, raw)
  if (!found || (t.inTable && crossesTableLine(t.text, found))) return false
  if (t.inLink && !isMedia && !isInvisible(site, title, forced)) return false
  const shown = colon ? written.slice(1) : written
  return placeLink(t, title, found, start, forced, title.interwiki === undefined ? (subpage?.text ?? shown) : shown)
}

/**
 * Puts out the node that a link becomes: what kind of link it is, its title tells.
 *
 * @param forced Whether a `:` before the title makes a plain link of it in any case.
 * @param shown The target as it is shown where the link has no text.
 */
export function placeLink(
  t: Tokenizer,
  title: Title,
  found: FoundLink,
  start: number,
  forced: boolean,
  shown: string,
): boolean {
  if (title.interwiki !== undefined) return interwiki(t, title, found, start, forced, shown)
  if (!forced && title.namespace === CATEGORY) return category(t, title, found, start)
  return link(t, title, found, start, shown)
}

/** A link without an end is text, but what it leads to shows decoded, as MediaWiki has it by then: `[[a%20b|c`. */
function unclosed(t: Tokenizer, start: number, targetEnd: number, raw: string): boolean {
  if (raw.includes('\x7f') || decodeLinkTarget(raw) === raw) return false
  t.flush()
  t.tokens.push({kind: 'text', value: `[[${decodeLinkTarget(raw)}`, start, end: targetEnd})
  t.pos = targetEnd
  t.textStart = targetEnd
  return true
}

/** End of the part that can be a title, which must be `|` or `]]`; -1 where another character ends it. */
function scanTarget(t: Tokenizer, from: number): number {
  const {text} = t
  for (let i = from; i < t.end; i++) {
    switch (text.charCodeAt(i)) {
      case 124:
        return i > from ? i : -1
      case 93:
        return i > from && text.charCodeAt(i + 1) === 93 ? i : -1
      case 60:
        // of the tags only those that are none may stand here
        if (tagEnd(text, i, t.end) > 0) return -1
        break
      case MARKER:
        // a call may make a title, a tag may not
        if (t.flat.atoms[markerIndex(text, i)]?.kind === 'extension') return -1
        break
      case 10:
      case 91:
      case 123:
      case 125:
        return -1
    }
  }
  return -1
}

/**
 * A title that a template is to make can not be checked: it stands as written, in the namespace that is written before the call.
 * A parameter without a default makes none: nothing fills it.
 */
function dynamicTitle(t: Tokenizer, raw: string, target: string): Title | undefined {
  const marker = raw.indexOf('\x7f')
  if (marker < 0) return undefined
  for (let at = marker; at >= 0; at = raw.indexOf('\x7f', at + MARKER_LENGTH)) {
    const found = t.flat.atoms[markerIndex(raw, at)]
    if (found?.kind === 'parameter' && found.node.parts.length === 0) return undefined
  }
  return titleAsWritten(t.context.site, target)
}

/** A title with a call in it: as written, in the namespace that is written before the call. */
export function titleAsWritten(site: SiteConfig, target: string): Title {
  const prefix = /^[^:{<]+:/.exec(target)?.[0] ?? ''
  const {namespace = 0} = (prefix !== '' && parseTitle(site, `${prefix}A`)) || {}
  const name = namespace === 0 ? target : target.slice(prefix.length).trimStart()
  return {text: target, namespace, name, colon: false}
}

/** The end of a link whose target ends at `targetEnd`: the first `]]`, with no `[[` before it. */
function findEnd(t: Tokenizer, targetEnd: number): FoundLink | undefined {
  const {text} = t
  if (text.charCodeAt(targetEnd) === 93) return {textStart: -1, textEnd: -1, end: targetEnd + 2}
  const textStart = targetEnd + 1
  const close = linkTextEnd(t, textStart)
  if (close < 0) return undefined
  // `[[a|[b]]]`: the bracket that the text opened is closed first
  const extra = text.charCodeAt(close + 2) === 93 && close + 2 < t.end && text.slice(textStart, close).includes('[')
  const textEnd = extra ? close + 1 : close
  return {textStart, textEnd, end: textEnd + 2}
}

/** Offset of the `]]` behind a link's text; -1 where a `[[` or nothing comes first. Brackets in tags do not count. */
function linkTextEnd(t: Tokenizer, textStart: number): number {
  const {text} = t
  let from = textStart
  for (;;) {
    const close = t.next(']]', Math.max(from, textStart + 1))
    const open = t.next('[[', from)
    const first = Math.min(close, open)
    if (first >= t.end) return -1
    const tag = from + text.slice(from, first).lastIndexOf('<')
    const behindTag = tag < from ? -1 : tagEnd(text, tag, t.end)
    if (behindTag <= first) return open < close ? -1 : close
    from = behindTag
  }
}

/** In a table, a line that begins with table markup is a part of the table, whatever is open. */
function crossesTableLine(text: string, found: FoundLink): boolean {
  if (found.textStart < 0) return false
  const between = text.slice(found.textStart, found.textEnd)
  return between.includes('\n') && /\n[ \t]*(?:[|!]|\{\|)/.test(between)
}

function isInvisible(site: SiteConfig, title: Title, forced: boolean): boolean {
  if (forced) return false
  if (title.interwiki !== undefined) return isLanguageLink(site, title.interwiki)
  return title.namespace === CATEGORY
}

function isLanguageLink(site: SiteConfig, prefix: string): boolean {
  return site.interwikiMagic && site.interwiki.get(prefix)?.language !== undefined
}

function category(t: Tokenizer, title: Title, found: FoundLink, start: number): boolean {
  const node: Content = {type: 'category', name: title.name}
  if (found.textStart >= 0) {
    node.sortKey = decodeEntities(t.sourceOf(t.text.slice(found.textStart, found.textEnd)))
  }
  return t.invisible(node, start, found.end)
}

function interwiki(
  t: Tokenizer,
  title: Title,
  found: FoundLink,
  start: number,
  forced: boolean,
  shown: string,
): boolean {
  const {site} = t.context
  const prefix = title.interwiki!
  const url = titleUrl(site, title)
  const shared = {prefix, title: title.name, ...(title.fragment !== undefined && {fragment: title.fragment}), url}
  if (!forced && isLanguageLink(site, prefix)) {
    return t.invisible({type: 'languageLink', ...shared}, start, found.end)
  }
  const node: Container = {type: 'interwikiLink', ...shared, children: []}
  return withTrail(t, node, found, start, shown, trailEndOf(t, found))
}

function link(t: Tokenizer, title: Title, found: FoundLink, start: number, shown: string): boolean {
  const {textStart, textEnd, end} = found
  const trailEnd = title.namespace === MEDIA ? end : trailEndOf(t, found)
  const plain = textStart < 0 || isPlainStretch(t.text, textStart, textEnd)
  if (plain && trailEnd === end && !t.context.site.linkPrefix) return t.link(linkToken(t, title, found, start, shown))
  return withTrail(t, linkNode(title, []), found, start, shown, trailEnd)
}

/** Where the letters end that follow a link and belong to it. */
function trailEndOf(t: Tokenizer, {end}: FoundLink): number {
  const {linkTrail} = t.context.site
  linkTrail.lastIndex = end
  const trail = linkTrail.exec(t.text)?.[0] ?? ''
  return Math.min(end + trail.length, t.end)
}

/** Puts out a link: its text, or its target as written, and the letters that follow it up to `trailEnd`. */
function withTrail(
  t: Tokenizer,
  node: Container,
  found: FoundLink,
  start: number,
  shown: string,
  trailEnd: number,
): boolean {
  const {linkPrefix} = t.context.site
  const content: Token[] = []
  let from = start
  if (linkPrefix) {
    const before = linkPrefix.exec(t.text.slice(Math.max(t.textStart, start - 40), start))?.[0] ?? ''
    if (before !== '') {
      from = start - before.length
      content.push({kind: 'text', value: before, start: from, end: start})
    }
  }
  if (found.textStart >= 0) {
    for (const token of t.range(found.textStart, found.textEnd, true)) content.push(token)
  } else content.push(targetToken(t, found, start, shown))
  if (trailEnd > found.end) {
    content.push({kind: 'text', value: t.text.slice(found.end, trailEnd), start: found.end, end: trailEnd})
  }
  return t.element('a', node, content, from, trailEnd)
}

/** A link without marked up text, and without letters around it. */
function linkToken(t: Tokenizer, title: Title, found: FoundLink, start: number, shown: string): LinkToken {
  const {textStart, textEnd, end} = found
  if (textStart >= 0) {
    const value = decodeEntities(t.text.slice(textStart, textEnd))
    return {kind: 'link', title, value, textStart, textEnd, start, end}
  }
  const value = decodeEntities(shown)
  return {kind: 'link', title, value, textStart: shownStart(t, value, start, end), textEnd: end - 2, start, end}
}

/** What a link shows that has no text: its target as written. */
function targetToken(t: Tokenizer, {end}: FoundLink, start: number, shown: string): TextToken {
  const value = decodeEntities(shown)
  return {kind: 'text', value, start: shownStart(t, value, start, end), end: end - 2}
}

/** Where in a link without a text the part of its target begins that is shown. */
function shownStart(t: Tokenizer, value: string, start: number, end: number): number {
  const {text} = t
  if (text.startsWith(value, start + 2)) return start + 2
  return start + 2 + Math.max(0, t.sourceOf(text.slice(start + 2, end - 2)).indexOf(value))
}

/** Whether a target is an address of the web: then the inner brackets may be a link, the outer ones are text. */
function startsWithProtocol(site: SiteConfig, target: string): boolean {
  // most titles have no colon, and no address begins otherwise
  if (!target.includes(':') && !target.startsWith('//')) return false
  const lower = target.slice(0, 16).toLowerCase()
  for (const protocol of site.protocols) if (lower.startsWith(protocol)) return true
  return false
}
