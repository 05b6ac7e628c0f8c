import type {Media} from '../../ast/phrasing.js'
import {decodeEntities} from '../../site/entities.js'
import {parseTitle, type Title} from '../../site/title.js'
import {titleUrl} from '../../site/title-url.js'
import type {ImageOption, SiteConfig} from '../../site/types.js'
import type {Container} from '../builder/element.js'
import type {Token} from './token.js'
import type {Tokenizer} from './tokenizer.js'
import {cleanUrl, protocolAt, urlEnd} from './url.js'

/**
 * `[[File:A.jpg|options|caption]]`. Options come in any order; what is no option is the caption, the last one counts.
 *
 * @param targetEnd Offset of the `|` or `]]` behind the title.
 */
export function mediaLink(t: Tokenizer, title: Title, targetEnd: number): boolean {
  const start = t.pos
  const closing = t.text.charCodeAt(targetEnd) === 93
  if (!closing && t.text.startsWith(']]', targetEnd + 1)) return false
  const optionsEnd = closing ? targetEnd : mediaEnd(t, targetEnd + 1)
  if (optionsEnd < 0) return false
  const end = optionsEnd + 2
  if (t.inTable && leavesCell(t.text.slice(targetEnd, optionsEnd))) return false
  const node: Media = {type: 'media', title: title.text, children: []}
  const caption = closing ? undefined : readMediaOptions(t, node, targetEnd + 1, optionsEnd)
  const content = caption ? readCaption(t, caption.start, caption.end) : []
  return t.element(isBlockMedia(node) ? 'figure' : 'media', node as Container, content, start, end)
}

/** Whether a medium in a cell holds a line of the table around it; a whole table of its own is a part of its caption. */
function leavesCell(text: string): boolean {
  if (!text.includes('\n')) return false
  let depth = 0
  for (const [, mark] of text.matchAll(/\n[ \t]*:*[ \t]*(\{\||\|\}|[|!])/g)) {
    if (mark === '{|') depth++
    else if (depth === 0) return true
    else if (mark === '|}') depth--
  }
  return depth > 0
}

/** Markup that is read line by line, and so in a caption too: tables, headings, rules. */
const blockLine = /^(?:[ \t]*:*[ \t]*\{\||=[^\n]+=[ \t]*$|----)/m

function readCaption(t: Tokenizer, start: number, end: number): Token[] {
  const {text, context} = t
  const beginsLine = text.slice(start - 1, start) === '\n'
  const caption = text.slice(start, end)
  if (!blockLine.test(beginsLine ? caption : caption.replace(/^[^\n]*/, ''))) return t.range(start, end, false)
  // a caption's first line is no line of its own where the options stand on it too
  const firstLine = beginsLine ? 0 : caption.indexOf('\n') + 1
  const lead = firstLine > 0 ? t.range(start, start + firstLine - 1, false) : []
  return [...lead, ...context.parseStretch(t.flat, start + firstLine, end)]
}

/** Whether a medium stands apart from the text: framed ones do, and those that float or are centred. */
export function isBlockMedia(node: Media): boolean {
  return node.format === 'thumbnail' || node.format === 'framed' || node.horizontalAlign !== undefined
}

/**
 * Offset of the `]]` that ends a medium whose options begin at `from`. Links in the caption are stepped over; as in
 * MediaWiki, they can not hold links themselves.
 */
function mediaEnd(t: Tokenizer, from: number): number {
  let close = t.next(']]', from)
  let open = t.next('[[', from)
  for (;;) {
    if (close >= t.end) return -1
    if (open > close) {
      // `[[File:A.jpg|[http://a b]]]`: the bracket that the caption opened is closed first
      const extra = t.text.charCodeAt(close + 2) === 93 && close + 2 < t.end && t.text.slice(from, close).includes('[')
      return extra ? close + 1 : close
    }
    // a link in the caption: its own end comes first, and belongs to it
    const nextOpen = t.next('[[', open + 2)
    if (close > nextOpen) return -1
    const second = t.next(']]', close + 2)
    if (second < nextOpen) return second < t.end ? second : -1
    open = nextOpen
    close = second
  }
}

/** Reads the options between `from` and `to` into the node; answers where the caption is. */
export function readMediaOptions(
  t: Tokenizer,
  node: Media,
  from: number,
  to: number,
  inGallery = false,
): {start: number; end: number} | undefined {
  const {site} = t.context
  let caption: {start: number; end: number} | undefined
  for (const [start, end] of splitParts(site, t.text, from, to, inGallery)) {
    const text = t.sourceOf(t.text.slice(start, end)).trim()
    const option = text.includes('\n') ? undefined : site.imageOption(inGallery ? encodeBars(text) : text)
    const known = option !== undefined && !(inGallery && isForbiddenInGallery(option.id))
    const taken = known && (applyOption(node, option, text, site) || (inGallery && option.id === 'img_link'))
    if (!taken) caption = trimmed(t.text, start, end)
  }
  return caption
}

/** In a gallery MediaWiki makes links of addresses before it looks for options, so that a `|` behind one is a part of it. */
function encodeBars(text: string): string {
  const colon = text.includes('|') ? text.indexOf('://') : -1
  if (colon < 0) return text
  let start = colon
  while (start > 0 && /[a-z\d+.-]/i.test(text.charAt(start - 1))) start--
  return text.slice(0, start) + cleanUrl(text.slice(start))
}

/** In a gallery, where all images look alike, only what says something of the image itself is an option. */
function isForbiddenInGallery(id: string): boolean {
  return id.startsWith('img_') && !FILE_OPTIONS.has(id) && id !== 'img_alt' && id !== 'img_link'
}

/** A stretch without the white space around it. */
export function trimmed(text: string, start: number, end: number): {start: number; end: number} {
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return {start, end}
}

/** The parts between `|`, those inside of links left alone. */
function* splitParts(
  site: SiteConfig,
  text: string,
  from: number,
  to: number,
  inGallery: boolean,
): Generator<[number, number]> {
  let depth = 0
  let tables = 0
  let start = from
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) {
      // a table's own `|` are no ends of options
      const mark = /^[ \t]*(?::*[ \t]*(\{\|)|\|\})/.exec(text.slice(i + 1, Math.min(to, i + 40)))
      if (!mark) continue
      if (mark[1] !== undefined) tables++
      else if (tables > 0) tables--
      else continue
      i += mark[0].length
      continue
    }
    if (tables > 0) continue
    if (code === 91 && text.charCodeAt(i + 1) === 91) {
      depth++
      i++
    } else if (code === 91 && protocolAt(site, text, i + 1, true) !== undefined) {
      // the address of an external link may hold a `|`
      i = Math.min(urlEnd(text, i + 1, to), to) - 1
    } else if (inGallery && code === 58 && text.charCodeAt(i + 1) === 47) {
      i = Math.max(i, freeAddressEnd(site, text, start, i, to) - 1)
    } else if (code === 93 && text.charCodeAt(i + 1) === 93 && depth > 0) {
      depth--
      i++
    } else if (code === 124 && depth === 0) {
      yield [start, i]
      start = i + 1
    }
  }
  yield [start, to]
}

/** Offset behind the address whose protocol has its `:` at `colon`; -1 where none begins there. */
function freeAddressEnd(site: SiteConfig, text: string, from: number, colon: number, to: number): number {
  let start = colon
  while (start > from && /[a-z]/i.test(text.charAt(start - 1))) start--
  const protocol = protocolAt(site, text, start, false)
  return protocol === undefined || start + protocol.length <= colon ? -1 : urlEnd(text, start + protocol.length, to)
}

/** The options that only some files have, by the ends of these files' names. */
const FILE_OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['img_lang', /\.svg$/i],
  ['img_page', /\.(?:pdf|djvu?|tiff?)$/i],
])

/**
 * Puts an option into the node. One that the tree has no field for is kept as it is written.
 *
 * @param text The option as written.
 * @returns False where its value is none, so that it is the caption.
 */
export function applyOption(node: Media, {id, value = ''}: ImageOption, text: string, site: SiteConfig): boolean {
  if (FILE_OPTIONS.get(id)?.test(node.title) === false) return false
  const handler = OPTIONS.get(id)
  if (handler) return handler(node, value.trim(), site, text)
  node.options = [...(node.options ?? []), text]
  return true
}

/** Answers false where the value is none. `text` is the option as written. */
type OptionHandler = (node: Media, value: string, site: SiteConfig, text: string) => boolean

/** The first format counts; another one is the caption. */
function format(value: NonNullable<Media['format']>): OptionHandler {
  return (node) => {
    if (node.format !== undefined) return false
    node.format = value
    return true
  }
}

function horizontal(value: NonNullable<Media['horizontalAlign']>): OptionHandler {
  return (node) => {
    node.horizontalAlign ??= value
    return true
  }
}

function vertical(value: NonNullable<Media['verticalAlign']>): OptionHandler {
  return (node) => {
    node.verticalAlign ??= value
    return true
  }
}

const SIZE = /^(\d*)(?:x(\d*))?(?:px)?$/

function size(node: Media, value: string): boolean {
  const match = SIZE.exec(value.trim())
  if (!match) return false
  const width = Number(match[1] ?? '')
  const height = Number(match[2] ?? '')
  if (!(width > 0) && !(height > 0)) return false
  delete node.width
  delete node.height
  if (width > 0) node.width = width
  if (height > 0) node.height = height
  return true
}

/** Image options by MediaWiki's name of them. */
const OPTIONS: ReadonlyMap<string, OptionHandler> = new Map<string, OptionHandler>([
  ['img_thumbnail', format('thumbnail')],
  [
    'img_manualthumb',
    (node, value) => {
      if (node.format !== undefined) return false
      node.thumbnail = value
      node.format = 'thumbnail'
      return true
    },
  ],
  ['img_framed', format('framed')],
  ['img_frameless', format('frameless')],
  ['img_left', horizontal('left')],
  ['img_right', horizontal('right')],
  ['img_center', horizontal('center')],
  ['img_none', horizontal('none')],
  ['img_baseline', vertical('baseline')],
  ['img_sub', vertical('sub')],
  ['img_super', vertical('super')],
  ['img_top', vertical('top')],
  ['img_text_top', vertical('text-top')],
  ['img_middle', vertical('middle')],
  ['img_bottom', vertical('bottom')],
  ['img_text_bottom', vertical('text-bottom')],
  [
    'img_border',
    (node) => {
      node.border = true
      return true
    },
  ],
  ['img_width', size],
  [
    'img_upright',
    (node, value, _, text) => {
      const bare = !text.includes('=')
      const factor = bare ? 0.75 : Number(value)
      if (!bare && (value === '' || Number.isNaN(factor))) return false
      if (factor > 0) node.upright = factor
      return true
    },
  ],
  [
    'img_alt',
    (node, value) => {
      node.alt = decodeEntities(plain(value))
      return true
    },
  ],
  [
    'img_class',
    (node, value) => {
      node.className = value
      return true
    },
  ],
  [
    'img_lang',
    (node, value) => {
      if (!/^[a-z0-9-]+$/i.test(value)) return false
      node.language = value
      return true
    },
  ],
  [
    'img_page',
    (node, value) => {
      const page = Number(value)
      if (!Number.isInteger(page) || page < 1) return false
      node.page = page
      return true
    },
  ],
  [
    'img_link',
    (node, value, site) => {
      const target = linkTarget(site, value)
      if (target === undefined) return false
      // an address goes before a page, and a page before no link at all
      if (rank(site, target) >= rank(site, node.link)) node.link = target
      return true
    },
  ],
])

function rank(site: SiteConfig, link: string | undefined): number {
  if (link === undefined || link === '') return link === '' ? 1 : 0
  return isAddress(site, link) ? 3 : 2
}

function isAddress(site: SiteConfig, link: string): boolean {
  const lower = link.toLowerCase()
  return site.protocols.some((protocol) => lower.startsWith(protocol))
}

/** What `link=` leads to: nothing, an address of the web, or a page's full title. */
function linkTarget(site: SiteConfig, value: string): string | undefined {
  if (value === '') return ''
  if (isAddress(site, value)) return /\s/.test(value) ? undefined : value
  // as in the alternative text, markup of italics says nothing here
  const plainValue = value.replace(/''+/g, '')
  const isLink = plainValue.startsWith('[[') && plainValue.endsWith(']]')
  const inner = isLink ? plainValue.slice(2, -2).replace(/\|.*$/s, '') : plainValue
  const title = parseTitle(site, inner)
  if (!title) return undefined
  if (title.interwiki !== undefined) return titleUrl(site, title)
  const {text} = title
  return title.fragment ? `${text}#${title.fragment}` : text
}

/** A value without the markup that it may hold. */
function plain(value: string): string {
  return value
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/''+/g, '')
    .replace(/<[^<>]*>/g, '')
}
