import type {Page} from '../../site/page.js'
import {redirectTarget} from '../../site/redirect.js'
import {baseName, inNamespace, rootName, subjectTitle, subpageName, talkTitle} from '../../site/related-titles.js'
import type {Title} from '../../site/title.js'
import {urlEncode} from '../../site/title-url.js'
import type {ScriptHost} from './script-host.js'

const SPECIAL = -1
const MEDIA = -2
const FILE = 6
const MESSAGE = 8
const MODULE = 828

/** A title as `mw.title` has it: what its text tells, and, when it is asked for, its page. */
export interface TitleObject {
  title: Title
  fragment: string
}

/** Full title with the prefix of another wiki. */
export function prefixedText({interwiki, text}: Title): string {
  return interwiki === undefined ? text : `${interwiki}:${text}`
}

/** The same with the fragment. */
function fullText({title, fragment}: TitleObject): string {
  return fragment === '' ? prefixedText(title) : `${prefixedText(title)}#${fragment}`
}

/** The page of a title of the wiki itself. */
export function pageOf({context}: ScriptHost, {title}: TitleObject): Page | undefined {
  return title.interwiki === undefined && title.namespace >= 0 && title.text !== '' ? context.getPage(title) : undefined
}

/** Whether there is such a page. Messages that are only built in are none. */
function exists(host: ScriptHost, object: TitleObject): boolean {
  const {title} = object
  return title.namespace === SPECIAL ? host.context.exists(title) : pageOf(host, object) !== undefined
}

/** Whether there is such a file. */
export function fileExists(host: ScriptHost, {title}: TitleObject): boolean {
  const file = title.namespace === MEDIA ? host.parseTitle(title.name, FILE) : title
  return file !== undefined && host.context.exists(file)
}

/** Where a page redirects to. */
export function targetOf(host: ScriptHost, object: TitleObject): Title | undefined {
  const page = pageOf(host, object)
  if (!page) return undefined
  return host.context.redirectTarget(page) ?? redirectTarget(host.site, page.text)
}

/** The content model: the page's, else what such a page would get. */
function contentModel(host: ScriptHost, object: TitleObject): string {
  const page = pageOf(host, object)
  if (page) return page.model
  const {namespace, name} = object.title
  const isCode = namespace === MESSAGE || (namespace === 2 && name.includes('/'))
  const extension = isCode ? /\.(css|js|json)$/.exec(name)?.[1] : undefined
  if (extension !== undefined) return extension === 'js' ? 'javascript' : extension
  if (namespace === MODULE && !/\/doc$/.test(name)) return 'Scribunto'
  return 'wikitext'
}

/** The other titles that belong to a title, by the name of their property. */
export const RELATED: Readonly<Record<string, (host: ScriptHost, title: Title) => string | undefined>> = {
  rootPageTitle: ({site}, title) => inNamespace(site, title.namespace, rootName(site, title)).text,
  basePageTitle: ({site}, title) => inNamespace(site, title.namespace, baseName(site, title)).text,
  subjectPageTitle: ({site}, title) => subjectTitle(site, title).text,
  talkPageTitle: ({site}, title) => talkTitle(site, title)?.text,
}

type Property = (host: ScriptHost, object: TitleObject) => string | number | boolean | undefined

function isTalk(namespace: number): boolean {
  return namespace > 0 && namespace % 2 === 1
}

/** What the text of a title tells, by the name of the property. Texts are JavaScript's. */
export const PROPERTIES: Readonly<Record<string, Property>> = {
  namespace: (_, {title}) => title.namespace,
  nsText: ({site}, {title}) => (site.namespaces.get(title.namespace)?.name ?? '').replaceAll(' ', '_'),
  interwiki: (_, {title}) => title.interwiki ?? '',
  text: (_, {title}) => title.name,
  prefixedText: (_, {title}) => prefixedText(title),
  fragment: (_, {fragment}) => fragment,
  fullText: (_, object) => fullText(object),
  rootText: ({site}, {title}) => rootName(site, title),
  baseText: ({site}, {title}) => baseName(site, title),
  subpageText: ({site}, {title}) =>
    // a slash at the start ends an empty name here
    subpageName(site, title).replace(site.namespaces.get(title.namespace)?.subpages ? /^\// : '', ''),
  subjectNsText: ({site}, {title}) => site.namespaces.get(subjectTitle(site, title).namespace)?.name ?? '',
  isContentPage: ({site}, {title}) => site.namespaces.get(title.namespace)?.content === true,
  isExternal: (_, {title}) => title.interwiki !== undefined,
  isLocal: ({site}, {title}) => title.interwiki === undefined || site.interwiki.get(title.interwiki)?.local === true,
  isSpecialPage: (_, {title}) => title.namespace === SPECIAL,
  isSubpage: ({site}, {title}) => baseName(site, title) !== title.name,
  isTalkPage: (_, {title}) => isTalk(title.namespace),
  canTalk: ({site}, {title}) => talkTitle(site, title) !== undefined,
  thePartialUrl: (_, {title}) => urlEncode(title.name),
}

/** Names of the properties that the page tells rather than its title. Asking for one is expensive. */
export const PAGE_PROPERTIES: Readonly<Record<string, Property>> = {
  exists,
  id: (host, object) => pageOf(host, object)?.id ?? 0,
  isRedirect: (host, object) => targetOf(host, object) !== undefined,
  contentModel,
}
