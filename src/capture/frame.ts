import {type CaptureAddress, readAddress} from './address.js'
import type {Line} from './line.js'
import {closingKinds, fold, words} from './words.js'

/** Where in a capture the page's content stands, and what was found of the page around it. */
export interface Frame {
  /** As the page shows it; absent where nothing tells. */
  title?: string
  /** Whether the title was only taken to be one. */
  isGuessed: boolean
  /** Name of the wiki in the tagline: `Wikipedia`. */
  siteName?: string
  address?: CaptureAddress
  /** Index of the line with the address; -1. */
  addressLine: number
  /** First line of the content. */
  start: number
  /** The line behind the last one of the content. */
  end: number
}

/** The head of a page, menus included, is within so many lines. */
const HEAD = 600

/** Longest title, in UTF-16 units: 255 bytes. */
const TITLE = 255

/**
 * Finds the page in the capture: the lines of the skin before and behind the content are told by their words in many
 * languages, and by their shape where the words are not known.
 *
 * @param given The page's title where the caller knows it.
 */
export function findFrame(lines: readonly Line[], given?: string): Frame {
  const found = findAddress(lines)
  const address = found?.address
  const tagline = findTagline(lines)
  const end = findEnd(lines, found?.index ?? -1, tagline?.index ?? -1)
  const frame: Frame = {isGuessed: false, start: 0, end, addressLine: found?.index ?? -1}
  if (address) frame.address = address
  if (tagline?.site !== undefined) frame.siteName = tagline.site
  const head = findTitle(lines, end, tagline?.index, given ?? address?.title)
  if (head.siteName !== undefined) frame.siteName ??= head.siteName
  const title = given ?? head.title ?? address?.title
  if (title !== undefined) frame.title = title
  frame.isGuessed = head.isGuessed && given === undefined && address?.title === undefined
  frame.start = skipHead(lines, Math.max(head.start, (tagline?.index ?? -1) + 1), end)
  return frame
}

function findAddress(lines: readonly Line[]): {index: number; address: CaptureAddress} | undefined {
  for (let i = lines.length - 1; i >= 0; i--) {
    const address = readAddress((lines[i] as Line).text)
    if (address) return {index: i, address}
  }
  return undefined
}

function findTagline(lines: readonly Line[]): {index: number; site?: string} | undefined {
  const {taglines} = words()
  for (let i = 0; i < Math.min(lines.length, HEAD); i++) {
    const {text} = lines[i] as Line
    if (text.length > 120) continue
    for (const pattern of taglines) {
      const match = pattern.exec(text)
      if (!match) continue
      const site = match.groups?.site
      return {index: i, ...(site !== undefined && {site: site.trim()})}
    }
  }
  return undefined
}

/** Where the content ends: before the address, the categories or the skin's menus. */
function findEnd(lines: readonly Line[], address: number, tagline: number): number {
  if (address > tagline) return address
  for (let i = tagline + 1; i < lines.length; i++) {
    const {text} = lines[i] as Line
    if (categoryLabel(text) === undefined) continue
    // a list of categories is the last thing of a page; a section may have that name too
    if (text.length > 60 || i > lines.length / 2) return i
  }
  for (let i = Math.max(tagline + 1, 1); i < lines.length; i++) {
    const {text} = lines[i] as Line
    if (text.length < 400 && isFooter(text) && (tagline >= 0 || i > lines.length / 2)) return i
  }
  return lines.length
}

/** Whether a line is one that a skin puts behind the content. */
export function isFooter(text: string): boolean {
  const folded = fold(text.slice(0, 200))
  if (words().menus.has(folded)) return true
  return words().edited.some((start) => folded.startsWith(start))
}

/**
 * The label that a list of categories begins with, where a line does.
 *
 * @returns `hidden` for hidden ones; the length of the label with its colon.
 */
export function categoryLabel(text: string, own?: ReadonlySet<string>): {hidden: boolean; length: number} | undefined {
  const match = /^([^:：]{2,40}?)\s?[:：]/u.exec(text)
  const label = match ? fold(match[1] as string) : text.length < 40 ? fold(text) : ''
  const {categories, hidden} = words()
  const length = match?.[0].length ?? text.length
  if (hidden.has(label)) return {hidden: true, length}
  return match && (categories.has(label) || own?.has(label)) ? {hidden: false, length} : undefined
}

/** What the head of the page tells. */
interface Head {
  title?: string
  siteName?: string
  isGuessed: boolean
  /** The line behind the title. */
  start: number
}

function findTitle(lines: readonly Line[], end: number, tagline: number | undefined, known: string | undefined): Head {
  const limit = Math.min(end, tagline === undefined ? HEAD : tagline + 1)
  const wanted = known === undefined ? undefined : fold(known)
  let head: Head = {isGuessed: false, start: 0}
  for (let i = 0; i < limit; i++) {
    const {text} = lines[i] as Line
    if (text.length > TITLE + 60) continue
    const named = windowTitle(text)
    if (named && i < 3 && (wanted === undefined || fold(named.title) === wanted) && head.siteName === undefined) {
      head = {...head, ...named, start: i + 1}
    }
    const folded = fold(text)
    if (folded === wanted || (head.siteName !== undefined && head.title !== undefined && folded === fold(head.title))) {
      head = {...head, title: text, start: i + 1}
      // the last one before the tagline; without a tagline, the first one
      if (tagline === undefined) break
    }
  }
  if (head.title !== undefined) return head
  if (tagline !== undefined) {
    const before = lineBeforeTagline(lines, tagline)
    if (before !== undefined) return {title: (lines[before] as Line).text, isGuessed: false, start: tagline + 1}
  }
  return wanted === undefined ? guessTitle(lines, end) : head
}

/** `Sky - Wikipedia`: the title of the browser's window. */
function windowTitle(text: string): {title: string; siteName: string} | undefined {
  const match = /^(.{1,255}?)\s[-–—]\s([^-–—]{2,60})$/u.exec(text)
  const siteName = (match?.[2] ?? '').split(/[,،、：:]/u)[0] as string
  return match && /wiki|[вw]ики|ويكي|ویکی|ウィキ|維基|维基|위키|ויקי|[vwβ]ik[iį]p|विकि|วิกิ|Վիքի/iu.test(siteName)
    ? {title: match[1] as string, siteName}
    : undefined
}

/** The title stands before the tagline, menus perhaps between them. */
function lineBeforeTagline(lines: readonly Line[], tagline: number): number | undefined {
  for (let i = tagline - 1; i >= 0 && i > tagline - 80; i--) {
    const {text} = lines[i] as Line
    if (text.length <= TITLE && !isTop(text)) return i
  }
  return undefined
}

/** Where nothing tells: a short first line that is no sentence. */
function guessTitle(lines: readonly Line[], end: number): Head {
  const [first, second] = lines
  if (!first || !second || end < 2) return {isGuessed: true, start: 0}
  const {text, mark} = first
  const isTitle =
    text.length <= 120 && mark === undefined && !/[.!?:;,。]$|\t/u.test(text) && !closingKinds.has(fold(text))
  return isTitle ? {title: text, isGuessed: true, start: 1} : {isGuessed: true, start: 0}
}

/** Whether a line is one that a skin puts between title and content. */
function isTop(text: string): boolean {
  if (text.length > 120) return false
  const folded = fold(text)
  const {top, languages} = words()
  if (top.has(folded) || languages.has(folded) || languages.has(folded.replace(/\d+/, '$1'))) return true
  return /^\(?(?:redirected from|weitergeleitet von|redirigé depuis|redirigido desde|перенаправлено с|从.{1,40}重定向|reindirizzamento da)\b/iu.test(
    text,
  )
}

function skipHead(lines: readonly Line[], start: number, end: number): number {
  while (start < end && isTop((lines[start] as Line).text)) start++
  return Math.min(start, end)
}
