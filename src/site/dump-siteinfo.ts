import type {TitleCase} from './types.js'

/**
 * What the head of a dump says of its wiki: the attributes of `<mediawiki>` and the content of `<siteinfo>`.
 * Schema: https://www.mediawiki.org/xml/export-0.11.xsd. Everything may be missing; schema 0.3 has neither `dbname` nor
 * the `case` of a namespace.
 *
 * @example
 * const header: DumpSiteinfo = {
 *   name: 'Wikipedia',
 *   database: 'dewiki',
 *   base: 'https://de.wikipedia.org/wiki/Wikipedia:Hauptseite',
 *   generator: 'MediaWiki 1.46.0',
 *   case: 'first-letter',
 *   language: 'de',
 *   namespaces: [{id: 0, name: '', case: 'first-letter'}, {id: 10, name: 'Vorlage', case: 'first-letter'}],
 * }
 */
export interface DumpSiteinfo {
  /** `<sitename>` */
  name?: string
  /** `<dbname>` */
  database?: string
  /** `<base>`: URL of the main page. */
  base?: string
  /** `<generator>`: `MediaWiki 1.46.0` */
  generator?: string
  /** `<case>` */
  case?: TitleCase
  /** `xml:lang` of `<mediawiki>`. */
  language?: string
  /** `<namespaces>`, in the dump's order. */
  namespaces: readonly DumpNamespace[]
}

/** A `<namespace>` of a dump's head. */
export interface DumpNamespace {
  /** Attribute `key`. */
  id: number
  /** Content; `''` for articles. */
  name: string
  /** Attribute `case`; absent in old dumps, where `<case>` holds for all. */
  case?: TitleCase
}
