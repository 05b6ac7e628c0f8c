import type {FootnoteDefinition, Nodes as MdastNodes} from 'mdast'
import type {Content} from '../../ast/base.js'
import type {ReferenceList} from '../../ast/flow.js'
import type {Reference} from '../../ast/phrasing.js'
import {append} from '../append.js'
import type {Footnote} from '../footnotes.js'
import {type State, topLevel} from '../state.js'

/**
 * A note where it is cited: `[^1]`; with `references: 'inline'` its content in parentheses, at every use. A note that
 * nothing defines is left out, with the message `reference-undefined`.
 */
export function reference(node: Reference, state: State): MdastNodes[] {
  const {references = 'footnotes'} = state.options
  if (references === 'none' || node.hidden) return []
  const note = state.footnotes.of(node)
  if (!note) return []
  if (note.content.length === 0) {
    if (!note.cited) state.message('reference-undefined', `Note \`${node.name ?? note.label}\` has no content`, node)
    note.cited = true
    return []
  }
  if (references === 'footnotes') {
    note.cited = true
    return [{type: 'footnoteReference', identifier: note.label, label: note.label}]
  }
  // A note that cites itself, by way of another or not, ends here.
  if (note.cited) return []
  note.cited = true
  const content = state.within({inline: true, keepLines: false}, () => state.phrasing(wholeContent(note)))
  note.cited = false
  if (content.length === 0) return []
  return [{type: 'text', value: ' ('}, ...content, {type: 'text', value: ')'}]
}

/**
 * The definitions of the notes that a list shows, in its order. Where only phrasing can stand (a list of notes in a
 * table) they are left for the end of the page.
 */
export function referenceList(node: ReferenceList, state: State): MdastNodes[] {
  return defineAll(state.footnotes.listed(node), state)
}

/** The definitions of a group's notes that were not written yet. */
export function defineGroup(group: string, state: State): MdastNodes[] {
  return defineAll(state.footnotes.all(group), state)
}

/** The definitions that no list has written, for the end of the page; those that only these cite among them. */
export function defineRest(state: State): MdastNodes[] {
  return defineAll(state.footnotes.all(), state)
}

function defineAll(notes: readonly Footnote[], state: State): MdastNodes[] {
  if (state.around.inline || (state.options.references ?? 'footnotes') !== 'footnotes') return []
  const result: MdastNodes[] = []
  for (const note of notes) {
    if (note.defined || note.content.length === 0) continue
    note.defined = true
    const children = state.within(topLevel, () => state.flow(wholeContent(note)))
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier: note.label,
      label: note.label,
      children: [],
    }
    // A note that holds a list of notes: definitions do not nest.
    for (const child of children) {
      if (child.type === 'footnoteDefinition') result.push(child)
      else append(definition.children, [child as FootnoteDefinition['children'][number]])
    }
    result.push(definition)
  }
  return result
}

/** The parts of a note's content, with blanks between them. */
function wholeContent(note: Footnote): readonly Content[] {
  const [first] = note.content
  if (first && note.content.length === 1) return first
  return note.content.flatMap((part, index) => (index === 0 ? part : [{type: 'text', value: ' '} as const, ...part]))
}
