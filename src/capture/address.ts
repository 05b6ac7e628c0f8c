import type {SiteConfig} from '../site/types.js'
import {fold, words} from './words.js'

/** What the line that names a page's address says. */
export interface CaptureAddress {
  url: string
  /** With spaces, not normalised. */
  title?: string
  revision?: number
  /** Protocol and host: `https://en.wikipedia.org`. */
  server: string
  /** Path of a page, `$1` where the title goes, as far as the address tells. */
  articlePath?: string
}

/** `Retrieved from "https://en.wikipedia.org/w/index.php?title=Sky&oldid=1"`: words, the address, perhaps words. */
const LINE = /^(.{0,80}?)["'“”„«»「『‹<(]?\s{0,3}(https?:\/\/[^\s"“”„«»」』›<>]{4,2000})["'“”„«»」』›>)]?(.{0,40})$/u

/** Reads the line that names the page's address; `undefined` for any other line. */
export function readAddress(text: string): CaptureAddress | undefined {
  if (text.length > 2200 || !text.includes('://')) return undefined
  const match = LINE.exec(text)
  if (!match) return undefined
  const [, before = '', address = '', after = ''] = match
  const url = parseUrl(address.replace(/[.,)]+$/, (end) => (end.startsWith(')') ? end : '')))
  if (!url) return undefined
  const known = words().retrieved
  const isNamed = [fold(before.replace(/["'“”„«»「『‹]+\s*$/, '')), fold(after)].some(
    (word) => word !== '' && known.some((start) => word.startsWith(start) || word.endsWith(start)),
  )
  const isOwn = url.searchParams.has('title') && (url.searchParams.has('oldid') || before !== '')
  if (!isOwn && !isNamed) return undefined
  return fromUrl(url)
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function fromUrl(url: URL): CaptureAddress {
  const found: CaptureAddress = {url: url.href, server: `${url.protocol}//${url.host}`}
  const revision = url.searchParams.get('oldid')
  if (revision !== null && /^\d{1,15}$/.test(revision) && Number(revision) > 0) found.revision = Number(revision)
  const parameter = url.searchParams.get('title')
  if (parameter !== null && parameter !== '') found.title = parameter.replaceAll('_', ' ')
  else {
    const path = /^(\/(?:wiki|w|(?:.{0,80}\/)?index\.php)\/)(.+)$/.exec(url.pathname)
    if (path) {
      found.title = decode(path[2] as string).replaceAll('_', ' ')
      found.articlePath = `${path[1]}$1`
    }
  }
  return found
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Whether an address is one of a site's own pages. */
export function isOnSite(address: CaptureAddress, site: SiteConfig): boolean {
  return site.server.replace(/^https?:/, '') === address.server.replace(/^https?:/, '')
}
