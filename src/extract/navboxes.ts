import type {Content} from '../ast/base.js'
import type {Nodes} from '../ast/nodes.js'
import type {Navbox, NavboxGroup, TemplateArgument} from '../ast/transclusion.js'
import {parametersOf, titleArgument} from './boxes.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A box of links. */
export interface NavboxData {
  /** Full title of the template: `Template:Planets`. */
  template: string
  name: string
  title?: string
  groups: NavboxGroupData[]
  node: Navbox
}

/** A group of a navbox. */
export interface NavboxGroupData {
  label?: string
  items: NavboxItemData[]
  groups: NavboxGroupData[]
}

/** An entry of a navbox. */
export interface NavboxItemData {
  text: string
  /** Full title of the first page it links to. */
  title?: string
}

/** Groups nested deeper than this are left out; real boxes nest two or three deep. */
const maxDepth = 20

/**
 * The navboxes of a page, in document order. Where nothing was expanded, the groups are made from the call's own
 * `group1`, `list1` ... arguments; a call such as `{{Planets}}`, which has none, gives no groups.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * navboxes(parse('{{Navbox|title=Planets|list1=[[Mars]]}}'))[0].groups[0].items // [{text: 'Mars', title: 'Mars'}]
 */
export function navboxes(tree: Nodes, walk: Walk = walkShown): NavboxData[] {
  const found: NavboxData[] = []
  walk(tree, (node) => {
    if (node.type === 'navbox') found.push(navboxData(node))
  })
  return found
}

/** The data of one navbox. */
export function navboxData(node: Navbox): NavboxData {
  const title = node.caption === undefined ? titleArgument(parametersOf(node)) : plainText(node.caption)
  return {
    template: node.title,
    name: node.name,
    ...(title !== undefined && {title}),
    groups:
      node.groups.length > 0 ? node.groups.map((group) => groupData(group, 1)) : groupsOfArguments(node.parameters),
    node,
  }
}

function groupData(group: NavboxGroup, depth: number): NavboxGroupData {
  return {
    ...(group.label !== undefined && {label: plainText(group.label)}),
    items: group.items.map(itemData),
    groups: depth < maxDepth ? group.groups.map((inner) => groupData(inner, depth + 1)) : [],
  }
}

function itemData(nodes: Content[]): NavboxItemData {
  let title: string | undefined
  for (const top of nodes) {
    walkShown(top, (node) => {
      if (node.type !== 'link') return undefined
      title = node.title
      return 'stop'
    })
    if (title !== undefined) break
  }
  return {text: plainText(nodes), ...(title !== undefined && {title})}
}

/** Groups of `group1=...|list1=...`. */
function groupsOfArguments(parameters: readonly TemplateArgument[]): NavboxGroupData[] {
  const byName = new Map(parameters.map((argument) => [argument.name.toLowerCase(), argument]))
  const groups: NavboxGroupData[] = []
  for (const [name, argument] of byName) {
    const number = /^(?:list|liste|lista)(\d{1,3})$/.exec(name)?.[1]
    if (number === undefined) continue
    const label = byName.get(`group${number}`) ?? byName.get(`groupe${number}`) ?? byName.get(`gruppe${number}`)
    groups.push({
      ...(label !== undefined && {label: plainText(label.children)}),
      items: itemsOf(argument),
      groups: [],
    })
  }
  return groups
}

/** The entries of a `list1=` argument: the items of a list in it, or else each link. */
function itemsOf(argument: TemplateArgument): NavboxItemData[] {
  const items: NavboxItemData[] = []
  const links: NavboxItemData[] = []
  walkShown(argument, (node) => {
    if (node.type === 'listItem') {
      items.push(itemData(node.children))
      return 'skip'
    }
    if (node.type === 'link') links.push({text: plainText(node.children), title: node.title})
    return undefined
  })
  return items.length > 0 ? items : links
}
