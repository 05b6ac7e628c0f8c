import {SaxesParser} from 'saxes'
import type {DumpSiteinfo} from '../site/dump-siteinfo.js'
import type {Page} from '../site/page.js'
import {DecompressError} from './error.js'
import {isNewer, toPage} from './page.js'
import {RegularXml} from './regular-xml.js'
import {type Container, containers, type Drafts, type RevisionDraft, values, type XmlAttributes} from './schema.js'

/** What is strange about a dump but does not stop it from being read. */
export interface PageReaderMessage {
  /** Such as `page-without-title`. */
  code: string
  reason: string
}

/** What a {@link PageReader} is told. */
export interface PageReaderOptions {
  /** Keep all revisions of a page, not only the current one. */
  allRevisions: boolean
  onMessage(message: PageReaderMessage): void
  /** The dump's head was read: its `<siteinfo>` ended, or the first page begins without one. Before any page. */
  onHeader(siteinfo: DumpSiteinfo, version: string): void
  /** A page ended. */
  onPage(page: Page): void
  /** Number of the namespace of a title, for dumps that do not say it. */
  namespaceOf(title: string): number
}

/** No schema nests deeper than 6; what is nested endlessly would fill the memory. */
const MAX_DEPTH = 64

/** What saxes complains of, but what leaves no doubt about the rest: characters that XML forbids, entities it does not know. */
const HARMLESS = /disallowed character\.|undefined entity|malformed character entity|the string "]]>"/

const EXPORT_NAMESPACE = /^https?:\/\/www\.mediawiki\.org\/xml\/export-([\d.]+)\//

/**
 * Reads the XML of a dump as it comes: {@link write} it in pieces of any size, then {@link close}. Where a page is at hand as bytes,
 * {@link writePage} is faster.
 *
 * A document type declaration is passed over: entities that it declares stay as they are written, so that they can not blow up.
 */
export class PageReader {
  readonly #parser = new SaxesParser<{position: false; xmlns: false}>({position: false, xmlns: false})
  readonly #options: PageReaderOptions
  /** The containers that are open, innermost last. */
  readonly #open: Container[] = []
  readonly #drafts: Drafts = {
    siteinfo: {namespaces: []},
    page: {revisions: []},
    revision: {},
    contributor: {},
    content: {},
  }
  readonly #said = new Set<string>()
  readonly #regular = new RegularXml()
  #version = ''
  #headerDone = false
  #rootDone = false
  /** How many elements are open inside of one that is passed over. */
  #skipped = 0
  /** What takes the value that is being read. */
  #set: ((drafts: Drafts, value: string, attributes: XmlAttributes) => void) | undefined
  #attributes: XmlAttributes = {}
  #value = ''
  #sawText = false
  #written = 0
  /** Where in what was written a page may begin: behind the last tag between pages, and the space behind it. */
  #between = -1

  constructor(options: PageReaderOptions) {
    this.#options = options
    const parser = this.#parser
    parser.on('opentag', (tag) => {
      this.#openTag(tag.name, tag.attributes)
      if (this.#open.length === 1) this.#between = parser.position
    })
    parser.on('closetag', () => {
      this.#closeTag()
      if (this.#open.length === 1) this.#between = parser.position
    })
    parser.on('text', (value) => this.#text(value))
    parser.on('cdata', (value) => this.#text(value))
    parser.on('error', (error) => this.#fail(error.message))
  }

  /** Index in the text written last of what is being looked at. */
  get index(): number {
    return Math.max(0, this.#parser.position - this.#written)
  }

  /** Whether what comes next stands between two pages, or before the first. */
  get betweenPages(): boolean {
    return this.#skipped === 0 && this.#open.length <= 1 && this.#set === undefined
  }

  /** What was read of a page that did not end yet. */
  get unfinished(): {title: string; namespace?: number; id?: number} | undefined {
    if (!this.#open.includes('page')) return undefined
    const {title, namespace, id} = this.#drafts.page
    return {
      title: title ?? '',
      ...(namespace === undefined ? {} : {namespace}),
      ...(id === undefined ? {} : {id}),
    }
  }

  /** @throws {DecompressError} where the XML is broken; pages that ended before it were given */
  write(text: string): void {
    if (!this.#sawText && /\S/.test(text)) this.#sawText = true
    const start = this.#written
    this.#parser.write(text)
    this.#written = start + text.length
    if (this.#between >= start && text.slice(this.#between - start).trim() === '') this.#between = this.#written
  }

  /**
   * Reads a page whose XML is as MediaWiki writes it, where nothing stands between it and the page before. The same comes of it as of {@link write}.
   *
   * @param start - index of `<page`
   * @param end - index behind the space behind the page
   * @returns whether it did; nothing happened else
   */
  writePage(bytes: Buffer, start: number, end: number): boolean {
    if (this.#open.length !== 1 || !this.betweenPages || this.#between !== this.#written) return false
    const tokens = this.#regular.element(bytes, start, end)
    if (tokens === undefined) return false
    for (const token of tokens) {
      if (token.type === 'open') this.#openTag(token.name, token.attributes)
      else if (token.type === 'text') this.#text(token.value)
      else this.#closeTag()
    }
    return true
  }

  /** @throws {DecompressError} where the dump is not whole */
  close(): void {
    if (this.#rootDone) {
      this.#parser.close()
      if (!this.#headerDone) this.#endHeader()
      return
    }
    if (!this.#sawText) throw new DecompressError('empty', 'there is nothing in it')
    if (this.#open.length === 0) throw new DecompressError('format', 'not a MediaWiki dump: no element in it')
    throw new DecompressError('truncated', `the file ends too early, ${this.#where()}`)
  }

  #where(): string {
    if (!this.#open.includes('page')) return `without </mediawiki>`
    const {title, id} = this.#drafts.page
    if (title === undefined && id === undefined) return 'inside of a page'
    return `inside of page ${id === undefined ? '' : `${id} `}"${title ?? ''}"`
  }

  #openTag(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || this.#set !== undefined) {
      // Nothing stands inside of a value; what does is passed over.
      this.#skipped++
      if (this.#skipped > MAX_DEPTH) throw new DecompressError('damaged', 'elements are nested too deep')
      return
    }
    const local = name.slice(name.indexOf(':') + 1)
    const parent = this.#open.at(-1)
    if (parent === undefined) {
      this.#openRoot(name, local, attributes)
      return
    }
    const set = values[parent].get(local)
    if (set !== undefined) {
      this.#set = set
      this.#attributes = attributes
      this.#value = ''
      return
    }
    const container = containers[parent].get(local)
    if (container === undefined) {
      this.#skipped = 1
      if (local === 'logitem') this.#say('log-entries', 'log entries are passed over')
      return
    }
    this.#open.push(container)
    this.#begin(container, attributes)
  }

  #openRoot(name: string, local: string, attributes: XmlAttributes): void {
    const schema = EXPORT_NAMESPACE.exec(attributes.xmlns ?? '')?.[1]
    if (local !== 'mediawiki' && schema === undefined) {
      throw new DecompressError('format', `not a MediaWiki dump: its root element is <${name}>`)
    }
    this.#version = attributes.version ?? schema ?? ''
    const language = attributes['xml:lang']
    if (language !== undefined) this.#drafts.siteinfo.language = language
    this.#open.push('mediawiki')
  }

  #begin(container: Container, attributes: XmlAttributes): void {
    switch (container) {
      case 'page':
        if (!this.#headerDone) this.#endHeader()
        this.#drafts.page = {revisions: []}
        return
      case 'revision':
        this.#drafts.revision = {}
        return
      case 'contributor':
        this.#drafts.contributor = {}
        if (attributes.deleted !== undefined) {
          this.#drafts.revision.deleted = {...this.#drafts.revision.deleted, contributor: true}
        }
        return
      case 'content':
        this.#drafts.content = {}
        return
      default:
        return
    }
  }

  #closeTag(): void {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    if (this.#set !== undefined) {
      this.#set(this.#drafts, this.#value, this.#attributes)
      this.#set = undefined
      return
    }
    const container = this.#open.pop()
    switch (container) {
      case 'mediawiki':
        this.#rootDone = true
        return
      case 'siteinfo':
        if (!this.#headerDone) this.#endHeader()
        return
      case 'contributor':
        this.#endContributor()
        return
      case 'content':
        this.#endContent()
        return
      case 'revision':
        this.#endRevision()
        return
      case 'page':
        this.#endPage()
        return
      default:
        return
    }
  }

  #text(value: string): void {
    if (this.#set !== undefined && this.#skipped === 0) this.#value = this.#value === '' ? value : this.#value + value
  }

  #endHeader(): void {
    this.#headerDone = true
    if (Object.keys(this.#drafts.siteinfo).length <= 1 && this.#drafts.siteinfo.namespaces.length === 0) {
      this.#say('no-siteinfo', 'the dump does not say which wiki it is of')
    }
    this.#options.onHeader(this.#drafts.siteinfo, this.#version)
  }

  #endContributor(): void {
    const {revision, contributor} = this.#drafts
    if (Object.keys(contributor).length > 0) revision.contributor = contributor
  }

  #endContent(): void {
    const {revision, content} = this.#drafts
    const {role, model = 'wikitext', format, text} = content
    if (role === 'main') {
      revision.text ??= text ?? ''
      revision.model ??= model
      if (format !== undefined) revision.format ??= format
      return
    }
    if (role === undefined || role === '') {
      this.#say('slot-without-role', `a slot without a role is left out, ${this.#where()}`)
      return
    }
    if (text === undefined) this.#say('slot-without-text', `the slot "${role}" has no text, ${this.#where()}`)
    revision.slots ??= new Map()
    revision.slots.set(role, {model, ...(format === undefined ? {} : {format}), text: text ?? ''})
  }

  #endRevision(): void {
    const {page, revision} = this.#drafts
    if (revision.stub === true) {
      this.#sayOnce('stub', 'the dump has no texts in it, only where they are (a dump of stubs)')
    } else if (revision.text === undefined) {
      this.#say('revision-without-text', `a revision without a text, ${this.#where()}`)
    }
    const kept = page.revisions[0]
    if (this.#options.allRevisions || kept === undefined) page.revisions.push(revision)
    else if (isNewer(kept, revision)) page.revisions[0] = revision
    this.#drafts.revision = {} satisfies RevisionDraft
  }

  #endPage(): void {
    const {page} = this.#drafts
    const name = page.id === undefined ? 'a page' : `page ${page.id}`
    if (page.title === undefined || page.title.trim() === '') this.#say('page-without-title', `${name} has no title`)
    if (page.revisions.length === 0) {
      this.#say('page-without-revision', `${name} "${page.title ?? ''}" has no revision`)
    }
    this.#options.onPage(toPage(page, this.#options.namespaceOf, this.#options.allRevisions))
    this.#drafts.page = {revisions: []}
  }

  #fail(message: string): void {
    if (HARMLESS.test(message)) {
      this.#sayOnce('malformed-xml', `malformed XML, read as it is: ${message} (${this.#where()})`)
      return
    }
    if (this.#open.length === 0 && !this.#rootDone) {
      throw new DecompressError('format', `not a MediaWiki dump: not XML (${message})`)
    }
    const where = this.#rootDone ? 'behind </mediawiki>' : this.#where()
    throw new DecompressError('damaged', `broken XML: ${message.replace(/\.$/, '')}, ${where}`)
  }

  #say(code: string, reason: string): void {
    this.#options.onMessage({code, reason})
  }

  #sayOnce(code: string, reason: string): void {
    if (this.#said.has(code)) return
    this.#said.add(code)
    this.#say(code, reason)
  }
}
