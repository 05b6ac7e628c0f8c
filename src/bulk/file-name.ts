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

/** A place for a page: names of folders and of the file, without an extension. */
export interface PagePlace {
  /** Folder below the output's; `''` for articles. */
  folder: string
  name: string
}

/**
 * Gives every page of a run a place of its own: articles at the top, the other namespaces each in a folder of its name. A page whose
 * name is taken, also where only capitals or accents' encoding differ (`Ab` and `AB` are one file on macOS and Windows), gets its id as a suffix.
 */
export class FileNamer {
  readonly #site: SiteConfig
  readonly #taken = new NameSet()

  constructor(site: SiteConfig) {
    this.#site = site
  }

  place(page: Page): PagePlace {
    const namespace = this.#site.namespaces.get(page.namespace)?.name ?? ''
    const inside = namespace !== '' && page.title.startsWith(`${namespace}:`)
    const folder = inside ? safeFileName(namespace) : ''
    const title = inside ? page.title.slice(namespace.length + 1) : page.title
    const base = title === '' ? `page-${page.id ?? 0}` : safeFileName(title)
    let name = base
    for (let attempt = 1; !this.#taken.add(`${folder}/${foldName(name)}`); attempt++) {
      const suffix = `~${page.id ?? 0}`
      name = attempt === 1 ? base + suffix : `${base}${suffix}~${attempt}`
    }
    return {folder, name}
  }
}

/** What file systems that do not tell capitals apart compare. */
function foldName(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase()
}
