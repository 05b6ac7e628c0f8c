import {baseName, rootName, subjectTitle, subpageName, talkTitle} from '../../site/related-titles.js'
import type {Title} from '../../site/title.js'
import {urlEncode} from '../../site/title-url.js'
import type {SiteConfig} from '../../site/types.js'
import {escapeWikitext} from '../escape-wikitext.js'
import type {ExpandContext, FunctionCall, FunctionHandler, VariableHandler} from '../types.js'

/** Name of a namespace, or `''`. */
function namespaceName(site: SiteConfig, number: number): string {
  return site.namespaces.get(number)?.name ?? ''
}

/** A part of a page's name, by the id of its word. */
type NamePart = (site: SiteConfig, title: Title) => string

const parts: Readonly<Record<string, NamePart>> = {
  pagename: (_, title) => title.name,
  fullpagename: (_, title) => title.text,
  namespace: (site, title) => namespaceName(site, title.namespace),
  talkspace(site, title) {
    const talk = talkTitle(site, title)
    return talk ? namespaceName(site, talk.namespace) : ''
  },
  subjectspace: (site, title) => namespaceName(site, subjectTitle(site, title).namespace),
  talkpagename: (site, title) => talkTitle(site, title)?.text ?? '',
  subjectpagename: (site, title) => subjectTitle(site, title).text,
  subpagename: subpageName,
  basepagename: baseName,
  rootpagename: rootName,
}

/** Names of namespaces are the wiki's own, and are not escaped. */
const unescaped: ReadonlySet<string> = new Set(['namespace', 'talkspace', 'subjectspace'])

function show(context: ExpandContext, id: string, title: Title, encoded: boolean): string {
  const {site} = context
  const text = parts[id]!(site, title)
  const written = encoded ? urlEncode(text) : text
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
