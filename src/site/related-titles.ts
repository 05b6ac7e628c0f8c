import type {Title} from './title.js'
import type {SiteConfig} from './types.js'

/** A title of the wiki itself; the other members of a {@link Title} do not matter here. */
export type PageTitle = Pick<Title, 'text' | 'namespace' | 'name'>

/**
 * The page that a talk page is about; another page is its own subject.
 *
 * @example
 * subjectTitle(englishWikipedia, {text: 'Talk:Moon', namespace: 1, name: 'Moon'}).text // 'Moon'
 */
export function subjectTitle(site: SiteConfig, title: PageTitle): PageTitle {
  return isTalk(title.namespace) ? inNamespace(site, title.namespace - 1, title.name) : title
}

/**
 * The talk page of a page; a talk page is its own.
 *
 * @returns `undefined` for special pages, `Media:` and namespaces without talk pages.
 */
export function talkTitle(site: SiteConfig, title: PageTitle): PageTitle | undefined {
  if (title.namespace < 0) return undefined
  if (isTalk(title.namespace)) return title
  if (!site.namespaces.has(title.namespace + 1)) return undefined
  return inNamespace(site, title.namespace + 1, title.name)
}

/** Whether a namespace is one of talk pages: the odd ones. */
function isTalk(namespace: number): boolean {
  return namespace > 0 && namespace % 2 === 1
}

/** The name of a page in another namespace. A namespace that the wiki does not have adds no prefix. */
export function inNamespace(site: SiteConfig, namespace: number, name: string): PageTitle {
  const prefix = site.namespaces.get(namespace)?.name ?? ''
  return {text: prefix === '' ? name : `${prefix}:${name}`, namespace, name}
}

/** Name of the page above: `A/B` of `A/B/C`; the name itself where the namespace has no subpages. Without namespace. */
export function baseName(site: SiteConfig, {namespace, name}: PageTitle): string {
  const slash = hasSubpages(site, namespace) ? name.lastIndexOf('/') : -1
  // A slash at the start is part of a name, not the end of an empty one.
  return slash > 0 ? name.slice(0, slash) : name
}

/** Name of the topmost page: `A` of `A/B/C`. Without namespace. */
export function rootName(site: SiteConfig, {namespace, name}: PageTitle): string {
  if (!hasSubpages(site, namespace)) return name
  let start = 0
  while (name.charCodeAt(start) === 0x2f) start++
  const slash = name.indexOf('/', start)
  return slash < 0 ? name : name.slice(0, slash)
}

/** Last part of a page's name: `C` of `A/B/C`. */
export function subpageName(site: SiteConfig, {namespace, name}: PageTitle): string {
  const slash = hasSubpages(site, namespace) ? name.lastIndexOf('/') : -1
  return slash > 0 ? name.slice(slash + 1) : name
}

function hasSubpages(site: SiteConfig, namespace: number): boolean {
  return site.namespaces.get(namespace)?.subpages === true
}
