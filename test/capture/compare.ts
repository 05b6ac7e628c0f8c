import type {Root} from '../../src/ast/flow.js'
import type {Nodes} from '../../src/ast/nodes.js'
import {categories} from '../../src/extract/categories.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {links} from '../../src/extract/links.js'
import {type NavboxGroupData, navboxes} from '../../src/extract/navboxes.js'
import {plainText} from '../../src/extract/plain-text.js'
import {references} from '../../src/extract/references.js'
import {type Section, sections} from '../../src/extract/sections.js'
import {walkShown} from '../../src/extract/walk-shown.js'

/** How much of one kind was found again. */
export interface Score {
  /** How many there were. */
  wanted: number
  /** How many of them are there again. */
  found: number
  /** How many there are now. */
  got: number
}

/** What is compared. */
export const kinds = [
  'titles',
  'sections',
  'depths',
  'references',
  'categories',
  'infoboxRows',
  'listEntries',
  'navboxEntries',
  'languages',
] as const

/** One of them. */
export type Kind = (typeof kinds)[number]

/** Without white space, which a capture does not keep. */
const squash = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff\u200e\u200f]+/g, '')

const flat = (list: readonly Section[]): Section[] => list.flatMap((section) => [section, ...flat(section.sections)])

const itemsOf = (groups: readonly NavboxGroupData[]): string[] =>
  groups.flatMap((group) => [...group.items.map(({text}) => text), ...itemsOf(group.groups)])

/** The things of one kind, as texts. */
function things(tree: Root): Record<Kind, string[]> {
  const headings = flat(sections(tree).slice(1))
  return {
    titles: [squash(tree.title)],
    sections: headings.map(({title}) => squash(title)),
    depths: headings.map(({title, depth}) => `${depth} ${squash(title)}`),
    references: references(tree)
      .filter(({uses}) => uses.length > 0)
      .map(({number, uses, text}) => `${number} ${uses.length} ${squash(text)}`),
    categories: categories(tree).map(({name, hidden}) => `${name}${hidden === true ? ' (hidden)' : ''}`),
    infoboxRows: infoboxes(tree).flatMap(({rows}) =>
      rows.flatMap(({label, text}) =>
        label === undefined || squash(text) === '' ? [] : [`${squash(label).replace(/[:：]$/, '')} = ${squash(text)}`],
      ),
    ),
    listEntries: listEntries(tree),
    navboxEntries: navboxes(tree).flatMap(({groups}) => itemsOf(groups).map(squash)),
    languages: links(tree).flatMap((link) => (link.kind === 'language' ? [link.prefix] : [])),
  }
}

/** The items of lists in the text: their own text, without the lists in them. Boxes, tables and notes do not count. */
function listEntries(tree: Root): string[] {
  const found: string[] = []
  walkShown(tree, (node: Nodes) => {
    if (node.type === 'infobox' || node.type === 'navbox' || node.type === 'table' || node.type === 'reference')
      return 'skip'
    if (node.type === 'htmlElement' && node.name === 'table') return 'skip'
    if (node.type !== 'listItem') return undefined
    const own = node.children.filter(({type}) => type !== 'list' && type !== 'definitionList' && type !== 'table')
    for (const line of plainText(own).split('\n')) if (squash(line) !== '') found.push(squash(line))
    return undefined
  })
  return found
}

/** Compares a tree that was read from a capture with the one that the capture was made of. */
export function compare(wanted: Root, got: Root): {scores: Record<Kind, Score>; missed: Record<Kind, string[]>} {
  const [before, after] = [things(wanted), things(got)]
  const scores = {} as Record<Kind, Score>
  const missed = {} as Record<Kind, string[]>
  for (const kind of kinds) {
    const counts = new Map<string, number>()
    for (const text of after[kind]) counts.set(text, (counts.get(text) ?? 0) + 1)
    missed[kind] = before[kind].filter((text) => {
      const count = counts.get(text) ?? 0
      counts.set(text, count - 1)
      return count < 1
    })
    const count = before[kind].length
    scores[kind] = {wanted: count, found: count - missed[kind].length, got: after[kind].length}
  }
  return {scores, missed}
}
