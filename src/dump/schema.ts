import type {DumpNamespace, DumpSiteinfo} from '../site/dump-siteinfo.js'
import type {Contributor, Revision, Slot} from '../site/page.js'
import type {TitleCase} from '../site/types.js'

// MediaWiki's export format, schemas 0.3 to 0.11: https://www.mediawiki.org/wiki/Help:Export
// What is not named in these tables is passed over with all that stands in it.

/** The elements that hold other elements. */
export type Container = 'mediawiki' | 'siteinfo' | 'namespaces' | 'page' | 'revision' | 'contributor' | 'content'

/** Attributes of an element, by name. */
export type XmlAttributes = Readonly<Record<string, string>>

/** Which containers may stand in which. */
export const containers: Readonly<Record<Container, ReadonlyMap<string, Container>>> = {
  mediawiki: new Map([
    ['siteinfo', 'siteinfo'],
    ['page', 'page'],
  ]),
  siteinfo: new Map([['namespaces', 'namespaces']]),
  namespaces: new Map(),
  page: new Map([['revision', 'revision']]),
  revision: new Map([
    ['contributor', 'contributor'],
    ['content', 'content'],
  ]),
  contributor: new Map(),
  content: new Map(),
}

/** A `<siteinfo>` while it is read. */
export interface SiteinfoDraft extends DumpSiteinfo {
  namespaces: DumpNamespace[]
}

/** A `<page>` while it is read. */
export interface PageDraft {
  title?: string
  namespace?: number
  id?: number
  /** There is a `<redirect>`, with or without its target. */
  redirect?: string
  revisions: RevisionDraft[]
}

/** A `<revision>` while it is read. */
export interface RevisionDraft extends Omit<Revision, 'model' | 'text' | 'slots'> {
  model?: string
  /** Absent where there is no `<text>`. */
  text?: string
  /** `<text>` only says where the text is, as in a dump of stubs. */
  stub?: boolean
  textSha1?: string
  slots?: Map<string, Slot>
}

/** A `<content>` while it is read. */
export interface SlotDraft extends Partial<Slot> {
  role?: string
}

/** What is being read. */
export interface Drafts {
  siteinfo: SiteinfoDraft
  page: PageDraft
  revision: RevisionDraft
  contributor: Contributor
  content: SlotDraft
}

type Setter<T> = (draft: T, value: string, attributes: XmlAttributes) => void

const siteinfoValues = new Map<string, Setter<SiteinfoDraft>>([
  ['sitename', asText('name')],
  ['dbname', asText('database')],
  ['base', asText('base')],
  ['generator', asText('generator')],
  [
    'case',
    (site, value) => {
      const titleCase = toCase(value)
      if (titleCase !== undefined) site.case = titleCase
    },
  ],
])

const namespaceValues = new Map<string, Setter<SiteinfoDraft>>([
  [
    'namespace',
    (site, value, attributes) => {
      const id = toInteger(attributes.key ?? '')
      const titleCase = toCase(attributes.case ?? '')
      if (id === undefined) return
      site.namespaces.push({id, name: value, ...(titleCase === undefined ? {} : {case: titleCase})})
    },
  ],
])

const pageValues = new Map<string, Setter<PageDraft>>([
  ['title', asText('title')],
  ['ns', asInteger('namespace')],
  ['id', asInteger('id')],
  [
    'redirect',
    (page, _value, attributes) => {
      page.redirect = attributes.title ?? ''
    },
  ],
])

const revisionValues = new Map<string, Setter<RevisionDraft>>([
  ['id', asInteger('id')],
  ['parentid', asInteger('parentId')],
  ['timestamp', asText('timestamp')],
  [
    'minor',
    (revision) => {
      revision.minor = true
    },
  ],
  [
    'comment',
    (revision, value, attributes) => {
      if (attributes.deleted === undefined) revision.comment = value
      else revision.deleted = {...revision.deleted, comment: true}
    },
  ],
  ['model', asText('model')],
  ['format', asText('format')],
  ['sha1', asText('sha1')],
  [
    'text',
    (revision, value, attributes) => {
      revision.text = value
      if (attributes.deleted !== undefined) revision.deleted = {...revision.deleted, text: true}
      else if (value === '' && (attributes.location ?? attributes.id) !== undefined) revision.stub = true
      if (attributes.bytes !== undefined) asInteger('bytes')(revision, attributes.bytes, attributes)
      if (attributes.sha1 !== undefined) revision.textSha1 = attributes.sha1
    },
  ],
])

const contributorValues = new Map<string, Setter<Contributor>>([
  ['username', asText('name')],
  ['id', asInteger('id')],
  ['ip', asText('ip')],
])

const contentValues = new Map<string, Setter<SlotDraft>>([
  ['role', asText('role')],
  ['model', asText('model')],
  ['format', asText('format')],
  ['text', asText('text')],
])

/** The elements that hold a value: in which container, and where it goes. */
export const values: Readonly<
  Record<Container, ReadonlyMap<string, (drafts: Drafts, value: string, attributes: XmlAttributes) => void>>
> = {
  mediawiki: new Map(),
  siteinfo: into('siteinfo', siteinfoValues),
  namespaces: into('siteinfo', namespaceValues),
  page: into('page', pageValues),
  revision: into('revision', revisionValues),
  contributor: into('contributor', contributorValues),
  content: into('content', contentValues),
}

function into<K extends keyof Drafts>(
  key: K,
  setters: ReadonlyMap<string, Setter<Drafts[K]>>,
): ReadonlyMap<string, Setter<Drafts>> {
  return new Map(
    [...setters].map(([name, set]) => [name, (drafts, value, attributes) => set(drafts[key], value, attributes)]),
  )
}

function toCase(value: string): TitleCase | undefined {
  return value === 'first-letter' || value === 'case-sensitive' ? value : undefined
}

function toInteger(value: string): number | undefined {
  return /^\s*-?\d{1,15}\s*$/.test(value) ? Number(value) : undefined
}

function asText<K extends string>(key: K): Setter<{[key in K]?: string}> {
  return (draft, value) => {
    draft[key] = value
  }
}

/** What is not written as a number stays unknown. */
function asInteger<K extends string>(key: K): Setter<{[key in K]?: number}> {
  return (draft, value) => {
    const number = toInteger(value)
    if (number !== undefined) draft[key] = number
  }
}
