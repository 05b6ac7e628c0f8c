import {decodeEntities} from './entities.js'
import {resolveSubpage} from './subpage.js'
import type {Namespace, SiteConfig} from './types.js'

/** A title as a link, a call or a page has it, normalised. */
export interface Title {
  /** Local name of the namespace and name of the page, with spaces: `Vorlage:Zitat`. Without interwiki and fragment. */
  text: string
  /** Number of the namespace; that of a page on another wiki is not known and 0. */
  namespace: number
  /** The page's name without the namespace: `Zitat`. Empty for a bare fragment or interwiki prefix. */
  name: string
  /** What is behind `#`, with spaces. Absent where there is nothing. */
  fragment?: string
  /** Prefix of another wiki, in lower case: `wikt`. */
  interwiki?: string
  /**
   * Whether the text began with `:` or with the wiki's own interwiki prefix, which makes `[[:File:A.jpg]]` a link to the
   * file instead of the file.
   */
  colon: boolean
}

/** How {@link parseTitle} reads a text. */
export interface TitleOptions {
  /** Number of the namespace that a text without one means: 10 for the name of a template; default 0. */
  namespace?: number
  /** The page that holds the link: `/Sub` and `../Sister` are relative to it where its namespace has subpages. */
  base?: Pick<Title, 'text' | 'namespace'>
}

/**
 * Reads the text of a title as MediaWiki does (`Title::newFromText`): decodes character references, unifies white space
 * and underscores, finds namespace (by local, canonical and further names) and interwiki prefix, splits the fragment
 * off, and capitalises the first letter where the namespace has that rule.
 *
 * Percent encoding is not decoded: links need {@link decodeLinkTarget} before. A link's parser takes its leading `:`
 * off and then calls this (`[[::A]]` is a link to A).
 *
 * The upper case of a first letter is that of Wikimedia's wikis: letters whose upper case is more than one character
 * (ß) and Georgian ones stay. (A plain MediaWiki on a new PHP makes `SS` of ß.)
 *
 * @returns `undefined` for what can not be a title: empty, with an illegal character (`<`, `[`, `{`, `|`, a control),
 *   a part `.` or `..`, `~~~`, `%41`, more than 255 bytes, `Talk:File:X`.
 *
 * @example
 * parseTitle(englishWikipedia, 'image talk:_foo.png#top')
 * // {text: 'File talk:Foo.png', namespace: 7, name: 'Foo.png', fragment: 'top', colon: false}
 * parseTitle(englishWikipedia, 'cite web', {namespace: 10})?.text // 'Template:Cite web'
 */
export function parseTitle(site: SiteConfig, text: string, options: TitleOptions = {}): Title | undefined {
  const namespace = options.namespace ?? 0
  if (isPlain(text)) return build(site, namespace, text)
  const colon = text.indexOf(':')
  if (colon > 0) {
    const name = text.slice(colon + 1)
    const number = isPlain(name) ? site.namespaceNumbers.get(text.slice(0, colon).toLowerCase()) : undefined
    if (number !== undefined) return build(site, number, name)
  }
  const key = text.includes('&') ? decodeEntities(text, '\ufffd').normalize('NFC') : text
  const relative = options.base && resolveSubpage(site, options.base, key)
  if (options.base && relative) return split(site, relative.target, options.base.namespace)
  return split(site, key, namespace)
}

/** ASCII characters that need no attention anywhere in a title, by code: 1. The space is not among them. */
const plainCharacters: Uint8Array = /* @__PURE__ */ Uint8Array.from({length: 128}, (_, code) =>
  /[A-Za-z0-9,'()!"$*;=?@^`\\+-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Whether a text is a title as it stands, but for its first letter: no prefix, no fragment, nothing to unify. Most links
 * are, so this decides without a regular expression. `false` does not mean that the text is no title.
 */
function isPlain(text: string): boolean {
  const {length} = text
  // 85 characters below U+10000 are at most 255 bytes.
  if (length === 0 || length > 85) return false
  let afterSpace = true
  let dots = false
  let slashes = false
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x20) {
      if (afterSpace) return false
      afterSpace = true
      continue
    }
    afterSpace = false
    if (code < 0x80) {
      if (plainCharacters[code] === 1) continue
      // Dots and slashes are harmless but for a start with one and for a part that is `.` or `..`.
      if (index === 0) return false
      if (code === 0x2e) dots = true
      else if (code === 0x2f) slashes = true
      else return false
    } else if (!isPlainBeyondAscii(code)) return false
  }
  return !(afterSpace || (dots && slashes))
}

/** White space, marks of direction and U+FFFD are elsewhere; surrogates are left to the thorough way. */
function isPlainBeyondAscii(code: number): boolean {
  return (code > 0xa0 && code < 0x1680) || (code > 0x180e && code < 0x2000) || (code > 0x3000 && code < 0xd800)
}

const bidiMarks = /[\u200e\u200f\u202a-\u202e]+/g
const spaces = /[ _\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g
const maximalBytes = 255
const maximalBytesSpecial = 512

function split(site: SiteConfig, text: string, defaultNamespace: number): Title | undefined {
  let rest = text.replace(bidiMarks, '').replace(spaces, ' ')
  rest = trimSpaces(rest)
  if (rest.includes('\ufffd')) return undefined
  let namespace = defaultNamespace
  let colon = rest.startsWith(':')
  if (colon) {
    namespace = 0
    rest = trimSpaces(rest.slice(1))
  }
  if (rest === '') return undefined

  let interwiki: string | undefined
  for (;;) {
    const prefix = splitPrefix(rest)
    if (!prefix) break
    const number = site.namespaceNumbers.get(prefix.name)
    if (number !== undefined) {
      if (number === 1 && isPrefixed(site, prefix.rest)) return undefined
      rest = prefix.rest
      namespace = number
      break
    }
    const wiki = site.interwiki.get(prefix.name)
    if (!wiki) break
    rest = prefix.rest
    if (wiki.self) {
      colon = true
      if (rest === '') return mainPage(site)
      continue
    }
    interwiki = wiki.prefix
    if (rest.startsWith(':')) {
      namespace = 0
      rest = trimSpaces(rest.slice(1))
    }
    break
  }

  let fragment = ''
  const hash = rest.indexOf('#')
  if (hash >= 0) {
    fragment = rest.slice(hash + 1)
    rest = trimSpaces(rest.slice(0, hash))
  }
  if (!isLegal(rest, namespace)) return undefined
  if (interwiki !== undefined) {
    return {text: rest, namespace: 0, name: rest, ...(fragment !== '' && {fragment}), interwiki, colon}
  }
  // A bare namespace is no title, a bare fragment is one: the same page.
  if (rest === '' && namespace !== 0) return undefined
  const title = build(site, namespace, rest)
  if (fragment !== '') title.fragment = fragment
  title.colon = colon
  return title
}

function mainPage(site: SiteConfig): Title | undefined {
  // Its name has no prefix of the wiki itself, so this comes to an end even where the configuration is odd.
  const title = site.mainPage.includes(':')
    ? split({...site, interwiki: new Map()}, site.mainPage, 0)
    : build(site, 0, site.mainPage)
  if (title) title.colon = true
  return title
}

/** Splits off what is before the first colon, in lower case. */
function splitPrefix(text: string): {name: string; rest: string} | undefined {
  // A colon at the start is no end of a prefix.
  const colon = text.indexOf(':', 1)
  if (colon < 0) return undefined
  return {name: trimSpaces(text.slice(0, colon)).toLowerCase(), rest: trimSpaces(text.slice(colon + 1))}
}

/** Whether what follows `Talk:` has a prefix of its own, as `Talk:File:X`: it would be taken for another page's name. */
function isPrefixed(site: SiteConfig, text: string): boolean {
  const prefix = splitPrefix(text)
  return prefix !== undefined && (Boolean(site.namespaceNumbers.get(prefix.name)) || site.interwiki.has(prefix.name))
}

const illegal = /[\u0000-\u001f\u007f#<>[\]{|}]|%[\dA-Fa-f]{2}|&(?:[\dA-Za-z\u0080-\uffff]+|#\d+|#x[\dA-Fa-f]+);/
const relative = /(?:^|\/)\.{1,2}(?:\/|$)/

function isLegal(name: string, namespace: number): boolean {
  if (illegal.test(name) || name.startsWith(':') || name.includes('~~~')) return false
  if (name.includes('.') && relative.test(name)) return false
  const maximum = namespace === -1 ? maximalBytesSpecial : maximalBytes
  return name.length * 3 <= maximum || byteLength(name) <= maximum
}

/** Length in UTF-8. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

function build(site: SiteConfig, number: number, name: string): Title {
  const namespace = site.namespaces.get(number)
  const cased = namespace?.case === 'case-sensitive' ? name : upperFirst(name, site.language)
  return {text: fullName(namespace, cased), namespace: number, name: cased, colon: false}
}

function fullName(namespace: Namespace | undefined, name: string): string {
  return namespace === undefined || namespace.name === '' ? name : `${namespace.name}:${name}`
}

/** Languages whose i has its dot in upper case too. */
const dottedLanguages: ReadonlySet<string> = new Set(['az', 'kaa', 'tr'])

/**
 * Capitalises the first letter of a title.
 *
 * @param language - The wiki's content language: Turkish, Azerbaijani and Karakalpak make İ out of i.
 */
function upperFirst(text: string, language: string): string {
  const code = text.codePointAt(0)
  if (code === undefined) return text
  if (code < 0x80) {
    if (code < 0x61 || code > 0x7a) return text
    if (code === 0x69 && dottedLanguages.has(language)) return `İ${text.slice(1)}`
    return String.fromCharCode(code - 0x20) + text.slice(1)
  }
  const isGeorgian = code >= 0x10d0 && code <= 0x10ff
  if (isGeorgian) return text
  const letter = String.fromCodePoint(code)
  const upper = singleUpper(letter, code)
  return upper === letter ? text : upper + text.slice(letter.length)
}

/** The upper case of a letter where that is one character. */
function singleUpper(letter: string, code: number): string {
  const upper = letter.toUpperCase()
  if (upper.length === ((upper.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)) return upper
  // Greek letters with iota subscript: Unicode has single capitals for them (ᾳ ᾼ), though it prefers two (ΑΙ).
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8)
  return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? String.fromCodePoint(code + 9) : letter
}

/** Cheaper than a regular expression, and `trim` would take tabs and line feeds too, which are illegal here. */
function trimSpaces(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) === 0x20) start++
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--
  return start === 0 && end === text.length ? text : text.slice(start, end)
}

/**
 * Decodes the percent encoding of a link's target, as MediaWiki does before it reads the title. Bytes that are no UTF-8
 * become U+FFFD, which no title can hold.
 *
 * @example
 * decodeLinkTarget('Caf%C3%A9_%22x%22') // 'Café_"x"'
 */
export function decodeLinkTarget(target: string): string {
  if (!target.includes('%')) return target
  return target.replace(/(?:%[\dA-Fa-f]{2})+/g, (run) => {
    const bytes = Uint8Array.from({length: run.length / 3}, (_, index) =>
      Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16),
    )
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  })
}
