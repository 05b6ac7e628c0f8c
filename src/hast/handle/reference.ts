import type {ElementContent} from 'hast'
import type {Content} from '../../ast/base.js'
import {citeErrorPieces, isRefused} from '../../ast/cite-errors.js'
import type {ReferenceEntry, ReferenceList} from '../../ast/flow.js'
import type {CiteError, Reference} from '../../ast/phrasing.js'
import {referenceLabel} from '../../extract/reference-label.js'
import {append, element, text} from '../element.js'
import {isWanted} from '../notes.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {escapeFragment, escapeId} from '../url.js'

/** Lists that are longer than this stand in columns. */
const columnsFrom = 10

/** `<ref>`: the number that leads to the note. A note that goes on with another one has none. */
export function reference(node: Reference, state: State): HandlerResult {
  if (node.hidden) return undefined
  const key = state.notes.keys.get(node)
  if (key === undefined || node.follow !== undefined) {
    const error = node.errors?.[0]
    return error && isRefused(node) && error.code !== 'cite-error-references-no-key' ? citeError(error) : undefined
  }
  const bracket = (value: string): ElementContent => element('span', {className: ['cite-bracket']}, [text(value)])
  const name = node.subNumber === undefined ? node.name : undefined
  const href = `#${escapeFragment(noteId(name, key))}`
  const link = element('a', {href}, [bracket('['), text(referenceLabel(node)), bracket(']')])
  return element('sup', {id: escapeId(useId(name, key, node.use ?? 1)), className: ['reference']}, [link])
}

/** `<references>`: the notes of a group. A list without notes is not shown. */
export function referenceList(node: ReferenceList, state: State): HandlerResult {
  if (isRefused(node)) return node.errors?.map(citeError)
  const {wanted} = state.notes
  if (isWanted(node)) return node === wanted.at(-1) ? wantedLists(wanted) : undefined
  const result: ElementContent[] = []
  const list = listOfNotes(node, state)
  if (list) result.push(list)
  if (node.errors) {
    const errors = node.errors.flatMap((error, index) =>
      index === 0 ? [citeError(error)] : [element('br', {}), text('\n'), citeError(error)],
    )
    append(result, element('p', {}, errors))
  }
  return result
}

function listOfNotes(node: ReferenceList, state: State): ElementContent | undefined {
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

/** What MediaWiki says at the end of a page that wants lists. */
function wantedLists(lists: readonly ReferenceList[]): ElementContent {
  const errors = lists.flatMap((list) => list.errors ?? [])
  return element(
    'p',
    {},
    errors.flatMap((error) => [element('br', {}), citeError(error)]),
  )
}

/** What is wrong, as MediaWiki shows it. */
function citeError(error: CiteError): ElementContent {
  const pieces = citeErrorPieces(error).map((piece, index) =>
    index % 2 === 0 ? text(piece) : element('code', {}, [text(piece)]),
  )
  return element('span', {className: ['error', 'mw-ext-cite-error'], lang: 'en', dir: 'ltr'}, pieces)
}

/** A note in its list; `main`: the note that the entry's details belong to. */
function listEntry(entry: ReferenceEntry, state: State, main?: ReferenceEntry): ElementContent {
  const key = state.notes.entryKeys.get(entry) ?? 0
  const {definition} = entry
  const name = main ? undefined : entry.name
  const content = definition ? once(main ? definition.details : definition.children, state) : []
  for (const follow of state.notes.follows.get(entry) ?? []) {
    content.push(text(' '))
    for (const node of state.all(follow.children)) content.push(node)
  }
  for (const error of entry.errors ?? []) content.push(text(' '), citeError(error))
  const note = element('span', {className: ['reference-text']}, content)
  const back = element('span', {className: ['mw-cite-backlink']}, backLinks(entry, name, key, main ?? entry, state))
  const item = element('li', {}, [back, text(' '), note])
  if (entry.uses > 0) item.properties.id = escapeId(noteId(name, key))
  const direction = definition?.direction
  if (direction) item.properties.className = [`mw-cite-dir-${direction}`]
  if (direction === 'auto') note.properties.dir = 'auto'
  if (entry.details) {
    const items = entry.details.flatMap((details) => [listEntry(details, state, entry), text('\n')])
    item.children.push(text('\n'), element('ol', {className: ['mw-subreference-list']}, items))
  }
  return item
}

/** The content of a note, at its first place only: a list within a note might hold that very note. */
function once(content: Content[] | undefined, state: State): ElementContent[] {
  if (!content || state.shownNotes.has(content)) return []
  state.shownNotes.add(content)
  return state.all(content)
}

/** One use: an arrow that is a link. Several: an arrow, then a link for each, `1.0 1.1`, by the number of `numbered`. */
function backLinks(
  entry: ReferenceEntry,
  name: string | undefined,
  key: number,
  numbered: ReferenceEntry,
  state: State,
): ElementContent[] {
  const arrow = text('↑')
  if (entry.uses === 0) return [arrow]
  const href = (use: number): string => `#${escapeFragment(useId(name, key, use))}`
  if (entry.uses === 1) return [element('a', {href: href(1)}, [arrow])]
  const point = state.decimalPoint()
  const digits = String(entry.uses - 1).length
  const result: ElementContent[] = [arrow]
  for (let use = 1; use <= entry.uses; use++) {
    const label = `${numbered.number}${point}${String(use - 1).padStart(digits, '0')}`
    result.push(text(' '), element('sup', {}, [element('a', {href: href(use)}, [text(label)])]))
  }
  return result
}

/** Id of a note in its list. */
function noteId(name: string | undefined, key: number): string {
  return name ? `cite_note-${normalize(name)}-${key}` : `cite_note-${key}`
}

/** Id of a use of a note. */
function useId(name: string | undefined, key: number, use: number): string {
  if (name) return `cite_ref-${normalize(name)}_${key}-${use - 1}`
  return use > 1 ? `cite_ref-${key}-${use - 1}` : `cite_ref-${key}`
}

/** Runs of white space and underscores count as one. */
function normalize(name: string): string {
  return name.replace(/[_\s]+/g, '_')
}
