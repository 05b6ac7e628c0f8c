import type {Title} from '../../site/title.js'
import type {SiteConfig} from '../../site/types.js'
import {escapeWikitext} from '../escape-wikitext.js'
import type {ExpandContext, FunctionCall, FunctionHandler, VariableHandler} from '../types.js'
import {encodeTitle} from './url-encode.js'

/** Name of a namespace, or `''`. */
function namespaceName(site: SiteConfig, number: number): string {
  return site.namespaces.get(number)?.name ?? ''
}

function prefixed(site: SiteConfig, namespace: number, name: string): string {
  const prefix = namespaceName(site, namespace)
  return prefix === '' ? name : `${prefix}:${name}`
}

/** Number of the namespace of discussions about a page. Special pages have none. */
function talkOf(namespace: number): number | undefined {
  return namespace < 0 ? undefined : namespace | 1
}

function subjectOf(namespace: number): number {
  return namespace < 0 ? namespace : namespace & ~1
}

function hasSubpages(site: SiteConfig, title: Title): boolean {
  return site.namespaces.get(title.namespace)?.subpages === true
}

/** A part of a page's name, by the id of its word. */
type NamePart = (site: SiteConfig, title: Title) => string

const parts: Readonly<Record<string, NamePart>> = {
  pagename: (_, title) => title.name,
  fullpagename: (_, title) => title.text,
  namespace: (site, title) => namespaceName(site, title.namespace),
  talkspace(site, title) {
    const talk = talkOf(title.namespace)
    return talk === undefined ? '' : namespaceName(site, talk)
  },
  subjectspace: (site, title) => namespaceName(site, subjectOf(title.namespace)),
  talkpagename(site, title) {
    const talk = talkOf(title.namespace)
    return talk === undefined ? '' : prefixed(site, talk, title.name)
  },
  subjectpagename: (site, title) => prefixed(site, subjectOf(title.namespace), title.name),
  subpagename: (site, title) =>
    hasSubpages(site, title) ? title.name.slice(title.name.lastIndexOf('/') + 1) : title.name,
  basepagename(site, title) {
    const slash = hasSubpages(site, title) ? title.name.lastIndexOf('/') : -1
    return slash < 0 ? title.name : title.name.slice(0, slash)
  },
  rootpagename(site, title) {
    const slash = hasSubpages(site, title) ? title.name.indexOf('/') : -1
    return slash < 0 ? title.name : title.name.slice(0, slash)
  },
}

/** Names of namespaces are the wiki's own, and are not escaped. */
const unescaped: ReadonlySet<string> = new Set(['namespace', 'talkspace', 'subjectspace'])

function show(context: ExpandContext, id: string, title: Title, encoded: boolean): string {
  const {site} = context
  const text = parts[id]!(site, title)
  const written = encoded ? encodeTitle(text) : text
  return unescaped.has(id) ? written : escapeWikitext(written, site.protocols)
}

/** The title an argument names, or `undefined`: what such a function then gives is empty. */
export function titleArgument(call: FunctionCall): Title | undefined {
  const text = call.arg(0)
  return text === '' ? undefined : call.context.parseTitle(text)
}

function nameFunction(id: string, encoded: boolean): FunctionHandler {
  return (call) => {
    const title = titleArgument(call)
    if (!title) return ''
    if (title.interwiki !== undefined && id !== 'pagename') return ''
    return show(call.context, id, title, encoded)
  }
}

function both<T>(make: (id: string, encoded: boolean) => T): Record<string, T> {
  return Object.fromEntries(
    Object.keys(parts).flatMap((id) => [
      [id, make(id, false)],
      [`${id}e`, make(id, true)],
    ]),
  )
}

/** `{{PAGENAME:X}}` and its family: parts of the title that the argument names; with `E`, encoded for an address. */
export const pageNameFunctions: Readonly<Record<string, FunctionHandler>> = {
  ...both(nameFunction),
  namespacenumber: (call) => String(titleArgument(call)?.namespace ?? ''),
}

/** `{{PAGENAME}}` and its family: parts of the title of the page. */
export const pageNameVariables: Readonly<Record<string, VariableHandler>> = {
  ...both<VariableHandler>((id, encoded) => (context) => show(context, id, context.title, encoded)),
  namespacenumber: (context) => String(context.title.namespace),
}
