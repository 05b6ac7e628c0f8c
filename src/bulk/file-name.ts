import {createHash} from 'node:crypto'
import {crc32} from 'node:zlib'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {NameSet} from './name-set.js'

/** Room for a suffix and an extension within the 255 bytes that file systems give a name. */
const MAX_NAME_BYTES = 200

/** Names of devices in Windows, with or without an extension. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i

/**
 * A name that Linux, macOS and Windows all take for a file, from the title of a page (or of a namespace): spaces become `_`, what
 * some system does not take is written as in URLs (`/` → `%2F`). Different titles give different names, save for those that are
 * too long: they are cut and end in a hash.
 *
 * @example
 * safeFileName('AC/DC') // 'AC%2FDC'
 * safeFileName('Who is it?') // 'Who_is_it%3F'
 */
export function safeFileName(title: string): string {
  let name = title
    .toWellFormed()
    .replace(/[%"*/:<>?\\|\u0000-\u001f\u007f]/g, (character) => percent(character))
    .replaceAll(' ', '_')
    // A name that begins with a dot is hidden; Windows drops one at the end.
    .replace(/^\.|\.$/g, '%2E')
  if (DEVICES.test(name)) name = percent(name.charAt(0)) + name.slice(1)
  if (name === '') name = '%'
  return Buffer.byteLength(name) > MAX_NAME_BYTES ? `${cut(name)}~${hash(title)}` : name
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function cut(name: string): string {
  let bytes = 0
  let end = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > MAX_NAME_BYTES - 10) break
    end += character.length
  }
  // Not in the middle of `%2F`.
  return name.slice(0, end).replace(/%[0-9A-F]?$/, '')
}

/** FNV-1a, 32 bits, 8 hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}

/**
 * How the files of a folder are laid out:
 *
 * - `flat`: articles at the top, the other namespaces each in a folder of its name, a file named as its page: `Template/Cite_web.md`. For people, and
 *   for wikis of up to some hundred thousand pages.
 * - `hashed`: below that two levels of 256 folders each, by a hash of the title, and the page's id in the name: `Template/3f/a2/Cite_web~4242.md`.
 *   For any number of pages: the name depends on nothing but the page.
 */
export type FileLayout = 'flat' | 'hashed'

/** A place for a page: names of folders and of the file, without an extension. */
export interface PagePlace {
  /** Folder below the output's, with `/`; `''` for the output's own. */
  folder: string
  name: string
}

/** Gives every page of a run a place of its own. */
export interface FileNamer {
  place(page: Page): PagePlace
}

/** @example createFileNamer('hashed', site).place(page) // {folder: 'a1/b2', name: 'Ada_Lovelace~974'} */
export function createFileNamer(layout: FileLayout, site: SiteConfig): FileNamer {
  return layout === 'flat' ? new FlatNamer(site) : {place: (page) => hashedPlace(page, site)}
}

/**
 * A page whose name is taken, also where only capitals or accents' encoding differ (`Ab` and `AB` are one file on macOS and Windows), gets its id as
 * a suffix. So it has to be asked in the dump's order to give the same names each time.
 */
class FlatNamer implements FileNamer {
  readonly #site: SiteConfig
  readonly #taken = new NameSet()

  constructor(site: SiteConfig) {
    this.#site = site
  }

  place(page: Page): PagePlace {
    const {folder, title} = partsOf(page, this.#site)
    const base = title === '' ? `page-${page.id ?? 0}` : safeFileName(title)
    let name = base
    for (let attempt = 1; !this.#taken.add(`${folder}/${foldName(name)}`); attempt++) {
      const suffix = `~${page.id ?? 0}`
      name = attempt === 1 ? base + suffix : `${base}${suffix}~${attempt}`
    }
    return {folder, name}
  }
}

/**
 * The folders are the first four digits of the title's MD5, written with `_`, as MediaWiki lays out uploaded files. The id tells apart what only
 * capitals do; where a dump has no ids, a hash of the title does.
 */
function hashedPlace(page: Page, site: SiteConfig): PagePlace {
  const {folder, title} = partsOf(page, site)
  const digest = createHash('md5').update(page.title.replaceAll(' ', '_')).digest('hex')
  const base = title === '' ? 'page' : safeFileName(title)
  return {
    folder: `${folder}${folder === '' ? '' : '/'}${digest.slice(0, 2)}/${digest.slice(2, 4)}`,
    name: `${base}~${page.id ?? digest.slice(4, 16)}`,
  }
}

/** The folder of the namespace, and the title without it. */
function partsOf(page: Page, site: SiteConfig): {folder: string; title: string} {
  const namespace = site.namespaces.get(page.namespace)?.name ?? ''
  const inside = namespace !== '' && page.title.startsWith(`${namespace}:`)
  return inside
    ? {folder: safeFileName(namespace), title: page.title.slice(namespace.length + 1)}
    : {folder: '', title: page.title}
}

/** What file systems that do not tell capitals apart compare. */
function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}

/** The map of a folder of files: beside it, `out` → `out.map.ndjson`. */
export function mapPath(folder: string): string {
  return `${folder.replace(/[/\\]+$/, '')}.map.ndjson`
}

/** A line of the map of a folder: which page a file is of, and how it was written. */
export interface MapEntry {
  /** Path below the output's folder, with `/`. */
  file: string
  title: string
  namespace: number
  id?: number
  bytes: number
  /** CRC-32 of the file, 8 hexadecimal digits. */
  crc32: string
}

/**
 * A {@link MapEntry} as a line.
 *
 * @param file - path below the output's folder, with `/`
 * @param content - of the file
 * @example mapLine(page, 'Ada.md', content) // '{"file":"Ada.md","title":"Ada","namespace":0,"id":7,"bytes":12,"crc32":"00c0ffee"}\n'
 */
export function mapLine(
  {title, namespace, id}: Pick<Page, 'title' | 'namespace' | 'id'>,
  file: string,
  content: Uint8Array,
): string {
  const entry: MapEntry = {
    file,
    title,
    namespace,
    ...(id === undefined ? {} : {id}),
    bytes: content.length,
    crc32: crc32(content).toString(16).padStart(8, '0'),
  }
  return `${JSON.stringify(entry)}\n`
}
