import type {ElementContent} from 'hast'
import type {ReferenceEntry, ReferenceList} from '../../ast/flow.js'
import type {Reference} from '../../ast/phrasing.js'
import {element, text} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {escapeFragment, escapeId} from '../url.js'

/** Lists that are longer than this stand in columns. */
const columnsFrom = 10

/** `<ref>`: the number that leads to the note. A note that goes on with another one has none. */
export function reference(node: Reference, state: State): HandlerResult {
  const key = state.notes.keys.get(node)
  if (key === undefined || node.follow !== undefined) return undefined
  const label = node.group === '' ? String(node.number) : `${node.group} ${node.number}`
  const bracket = (value: string): ElementContent => element('span', {className: ['cite-bracket']}, [text(value)])
  const href = `#${escapeFragment(noteId(node.name, key))}`
  const link = element('a', {href}, [bracket('['), text(label), bracket(']')])
  return element('sup', {id: escapeId(useId(node.name, key, node.use ?? 1)), className: ['reference']}, [link])
}

/** `<references>`: the notes of a group. A list without notes is not shown. */
export function referenceList(node: ReferenceList, state: State): HandlerResult {
  const strays = state.notes.strays.get(node) ?? []
  if (node.entries.length === 0 && strays.length === 0) return undefined
  const items: ElementContent[] = []
  for (const stray of strays) {
    const content = element('span', {className: ['reference-text']}, state.all(stray.children))
    items.push(text('\n'), element('p', {}, [content]))
  }
  for (const entry of node.entries) items.push(text('\n'), listEntry(entry, state))
  const list = element('ol', {className: ['references']}, [...items, text('\n')])
  if (node.group !== '') list.properties.dataMwGroup = node.group
  if (node.responsive === false) return list
  const wrap = ['mw-references-wrap']
  if (node.entries.length > columnsFrom) wrap.push('mw-references-columns')
  return element('div', {className: wrap}, [list])
}

function listEntry(entry: ReferenceEntry, state: State): ElementContent {
  const key = state.notes.entryKeys.get(entry) ?? 0
  const {definition, name} = entry
  const content = definition ? once(definition, state) : []
  for (const follow of state.notes.follows.get(entry) ?? []) {
    content.push(text(' '))
    for (const node of state.all(follow.children)) content.push(node)
  }
  const note = element('span', {className: ['reference-text']}, content)
  const back = element('span', {className: ['mw-cite-backlink']}, backLinks(entry, key))
  const item = element('li', {}, [back, text(' '), note])
  if (entry.uses > 0) item.properties.id = escapeId(noteId(name, key))
  if (definition?.direction) item.properties.className = [`mw-cite-dir-${definition.direction}`]
  return item
}

/** The content of a note, at its first place only: a list within a note might hold that very note. */
function once(definition: Reference, state: State): ElementContent[] {
  if (state.shownNotes.has(definition)) return []
  state.shownNotes.add(definition)
  return state.all(definition.children)
}

/** One use: an arrow that is a link. Several: an arrow, then a link for each, `1.0 1.1`. */
function backLinks(entry: ReferenceEntry, key: number): ElementContent[] {
  const arrow = text('↑')
  if (entry.uses === 0) return [arrow]
  const href = (use: number): string => `#${escapeFragment(useId(entry.name, key, use))}`
  if (entry.uses === 1) return [element('a', {href: href(1)}, [arrow])]
  const result: ElementContent[] = [arrow]
  for (let use = 1; use <= entry.uses; use++) {
    const link = element('a', {href: href(use)}, [text(`${entry.number}.${use - 1}`)])
    result.push(text(' '), element('sup', {}, [link]))
  }
  return result
}

/** Id of a note in its list. */
function noteId(name: string | undefined, key: number): string {
  return name ? `cite_note-${normalize(name)}-${key}` : `cite_note-${key}`
}

/** Id of a use of a note. */
function useId(name: string | undefined, key: number, use: number): string {
  return name ? `cite_ref-${normalize(name)}_${key}-${use - 1}` : `cite_ref-${key}`
}

/** Runs of white space and underscores count as one. */
function normalize(name: string): string {
  return name.replace(/[_\s]+/g, '_')
}
