import type {Node} from 'unist'
import type {ReferenceEntry, ReferenceList, Table} from '../ast/flow.js'
import type {HtmlElement} from '../ast/phrasing.js'
import {isBlockElement, isHiddenElement} from '../extract/elements.js'
import {infoboxData} from '../extract/infoboxes.js'
import {type NavboxGroupData, navboxData} from '../extract/navboxes.js'
import {plainText, pushSteps, type Step, type TextHandlers, writeNode} from '../extract/plain-text.js'
import type {ReferenceData} from '../extract/references.js'
import {quotedByCall} from '../extract/shown-arguments.js'
import {tableParts} from '../extract/tables.js'
import type {Gap, TextWriter} from '../extract/text-writer.js'
import {isExpanded} from '../extract/walk-shown.js'
import type {ToTextOptions} from './options.js'

/** What is kept while a text is written. */
export class TextState {
  readonly writer: TextWriter
  readonly options: ToTextOptions
  /** The lists that are open, with the number of their last item. */
  readonly lists: Array<{ordered: boolean; count: number}> = []
  /** How many list items and descriptions are open. */
  depth = 0
  readonly #notes: ReferenceData[]
  readonly #byDefinition: ReadonlyMap<Node, ReferenceData>
  /** Details of notes, by the node that has them. */
  readonly #details: ReadonlyMap<Node, ReferenceData>
  readonly #written = new Set<ReferenceData>()
  /** Notes by group, as long as they were not all written at once. */
  readonly #groups = new Map<string, ReferenceData[]>()
  #captions: string[] = []

  /** `notes`: those that are to be listed. */
  constructor(writer: TextWriter, options: ToTextOptions, notes: ReferenceData[]) {
    this.writer = writer
    this.options = options
    this.#notes = notes
    this.#byDefinition = byDefinition(notes.filter((note) => note.subNumber === undefined))
    for (const note of notes) {
      const group = this.#groups.get(note.group)
      if (group) group.push(note)
      else this.#groups.set(note.group, [note])
    }
    this.#details = byDefinition(notes.filter((note) => note.subNumber !== undefined))
  }

  /** Keeps a caption until the block that its image stands in has ended. */
  addCaption(text: string): void {
    if (text !== '') this.#captions.push(text)
  }

  /** Writes the captions that wait, a paragraph each. */
  flushCaptions(): void {
    if (this.#captions.length === 0) return
    for (const caption of this.#captions) {
      this.writer.gap(3)
      this.writer.verbatim(caption)
    }
    this.writer.gap(3)
    this.#captions = []
  }

  /** Writes a list of notes: what the tree says is in it, or else its group's notes that no list has shown yet. */
  writeNotes({group, entries}: ReferenceList): void {
    if (entries.length > 0) {
      this.#writeNotes(this.#notesOf(entries))
      return
    }
    this.#writeNotes(this.#groups.get(group) ?? [])
    this.#groups.delete(group)
  }

  /** Writes the notes that the page itself lists nowhere. */
  writeRemainingNotes(): void {
    this.#writeNotes(this.#notes)
  }

  #notesOf(entries: readonly ReferenceEntry[]): ReferenceData[] {
    return entries.flatMap(({definition, details = []}) => [
      ...found(this.#byDefinition, definition),
      ...details.flatMap((entry) => found(this.#details, entry.definition)),
    ])
  }

  #writeNotes(notes: readonly ReferenceData[]): void {
    this.writer.gap(3)
    for (const note of notes) {
      if (note.number === undefined || this.#written.has(note)) continue
      this.#written.add(note)
      this.writer.gap(2)
      const number = note.subNumber === undefined ? `${note.number}` : `${note.number}.${note.subNumber}`
      this.writer.verbatim(`${number}. ${oneLine(note.text, ' ')}`)
    }
    this.writer.gap(3)
  }
}

function byDefinition(notes: readonly ReferenceData[]): Map<Node, ReferenceData> {
  return new Map(notes.flatMap((note) => (note.definition ? [[note.definition, note] as const] : [])))
}

function found(notes: ReadonlyMap<Node, ReferenceData>, definition: Node | undefined): ReferenceData[] {
  const note = definition && notes.get(definition)
  return note ? [note] : []
}

/** Handlers for what stands in blocks; all the rest is written as `plainText` does. */
export function blockHandlers(state: TextState): TextHandlers {
  const {writer, options} = state

  /** Writes nodes as a block of its own. */
  function block(steps: Step[], nodes: readonly Node[], gap: Gap): void {
    state.flushCaptions()
    writer.gap(gap)
    steps.push(gap, () => state.flushCaptions())
    pushSteps(steps, nodes)
  }

  /** The same with its lines indented. */
  function indented(steps: Step[], nodes: readonly Node[], by: string, marker?: string, gap: Gap = 2): void {
    writer.gap(gap)
    state.flushCaptions()
    const before = writer.indent(by, marker)
    state.depth++
    steps.push(gap, () => {
      state.flushCaptions()
      state.depth--
      writer.restore(before)
    })
    pushSteps(steps, nodes)
  }

  function list(steps: Step[], nodes: readonly Node[], ordered: boolean): void {
    const gap = state.depth > 0 ? 2 : 3
    writer.gap(gap)
    state.lists.push({ordered, count: 0})
    steps.push(gap, () => state.lists.pop())
    pushSteps(steps, nodes)
  }

  function item(steps: Step[], nodes: readonly Node[]): void {
    const open = state.lists.at(-1)
    const marker = open?.ordered === true ? `${++open.count}. ` : '* '
    indented(steps, nodes, ' '.repeat(marker.length), marker)
  }

  function table(steps: Step[], node: Table | HtmlElement): void {
    const parts = tableParts(node)
    const inner: Step[] = [3]
    const add = (nodes: readonly Node[]) => {
      inner.push(2)
      for (const child of nodes) inner.push(child)
      inner.push(2)
    }
    if (parts.caption !== undefined) add(parts.caption)
    for (const row of parts.rows) {
      if (row.some(holdsBlocks)) for (const cell of row) add(cell.children)
      else inner.push(2, () => writeRow(row), 2)
    }
    inner.push(3)
    state.flushCaptions()
    for (let i = inner.length - 1; i >= 0; i--) steps.push(inner[i] as Step)
  }

  function writeRow(row: ReadonlyArray<{children: readonly Node[]}>): void {
    const marks = options.references !== undefined && options.references !== 'none'
    const cells = row.map((cell) => oneLine(plainText(cell.children, {references: marks}), ' '))
    if (cells.some((cell) => cell !== '')) writer.verbatim(cells.join(options.cellSeparator ?? ' | ').trimEnd())
  }

  function line(text: string): void {
    writer.gap(2)
    writer.verbatim(text)
    writer.gap(2)
  }

  function writeGroup(group: NavboxGroupData): void {
    const items = group.items.map((entry) => oneLine(entry.text, ' ')).filter((text) => text !== '')
    const label = group.label === undefined || group.label === '' ? '' : `${oneLine(group.label, ' ')}: `
    if (items.length > 0 || label !== '') line(label + items.join(' · '))
    for (const inner of group.groups) writeGroup(inner)
  }

  return {
    code(_writer, node, steps) {
      if (node.inline) writeNode(writer, node, steps, {})
      else block(steps, [], 3)
      if (!node.inline) writer.verbatim(node.value)
    },
    definitionDescription: (_writer, node, steps) => indented(steps, node.children, '  '),
    definitionList: (_writer, node, steps) => block(steps, node.children, state.depth > 0 ? 2 : 3),
    gallery(_writer, node) {
      if (options.captions === false) return
      for (const image of node.children) if (image.type === 'media') state.addCaption(plainText(image.children))
      state.flushCaptions()
    },
    heading: (_writer, node, steps) => block(steps, node.children, 3),
    htmlElement(_writer, node, steps) {
      if (isHiddenElement(node)) return
      if (node.name === 'table') table(steps, node)
      else if (node.name === 'ul' || node.name === 'ol') list(steps, node.children, node.name === 'ol')
      else if (node.name === 'li') item(steps, node.children)
      else if (node.name === 'dd') indented(steps, node.children, '  ')
      else if (node.name === 'blockquote') indented(steps, node.children, '  ', undefined, 3)
      else if (isBlockElement(node))
        block(steps, node.children, node.name === 'p' || /^h[1-6]$/.test(node.name) ? 3 : 2)
      else writeNode(writer, node, steps, {})
    },
    infobox(_writer, node, steps) {
      if (options.infobox === false) return
      if (node.rows.length === 0 && isExpanded(node)) {
        block(steps, node.children, 3)
        return
      }
      const data = infoboxData(node)
      writer.gap(3)
      if (data.title !== undefined && data.title !== '') line(oneLine(data.title, ', '))
      for (const row of data.rows) {
        const text = oneLine(row.text, ', ')
        if (text !== '') line(row.label === undefined ? text : `${oneLine(row.label, ' ')}: ${text}`)
      }
      if (data.rows.length === 0) {
        for (const {name, text} of data.parameters) {
          if (text !== '' && text !== data.title) line(`${name}: ${oneLine(text, ', ')}`)
        }
      }
      writer.gap(3)
    },
    list: (_writer, node, steps) => list(steps, node.children, node.ordered),
    listItem: (_writer, node, steps) => item(steps, node.children),
    media(_writer, node) {
      const shown = node.format === 'thumbnail' || node.format === 'framed'
      if (shown && options.captions !== false) state.addCaption(plainText(node.children))
    },
    navbox(_writer, node) {
      if (options.navboxes !== true) return
      const data = navboxData(node)
      writer.gap(3)
      if (data.title !== undefined && data.title !== '') line(oneLine(data.title, ' '))
      for (const group of data.groups) writeGroup(group)
      writer.gap(3)
    },
    paragraph: (_writer, node, steps) => block(steps, node.children, 3),
    preformatted(_writer, node, steps) {
      writer.gap(3)
      steps.push(3)
      writeNode(writer, node, steps, {})
    },
    referenceList(_writer, node) {
      if (options.references === 'list') state.writeNotes(node)
    },
    table: (_writer, node, steps) => table(steps, node),
    thematicBreak: () => writer.gap(3),
    transclusion(_writer, node, steps, plain) {
      const quoted = plain.expanded || isExpanded(node) ? undefined : quotedByCall(node)
      if (quoted === undefined) writeNode(writer, node, steps, plain)
      else indented(steps, quoted, '  ', undefined, 3)
    },
  }
}

/** Cells that hold these are written block by block: a table that lays out a page. */
const blockTypes: ReadonlySet<string> = new Set([
  'definitionList',
  'gallery',
  'heading',
  'list',
  'preformatted',
  'table',
])

function holdsBlocks(cell: {children: readonly Node[]}): boolean {
  let paragraphs = 0
  for (const node of cell.children) {
    if (blockTypes.has(node.type)) return true
    if (node.type === 'paragraph' && ++paragraphs > 1) return true
    if (
      'children' in node &&
      Array.isArray(node.children) &&
      (node.type === 'htmlElement' || node.type === 'transclusion')
    ) {
      if (node.children.some((child: Node) => blockTypes.has(child.type))) return true
    }
  }
  return false
}

function oneLine(text: string, separator: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '').join(separator)
}
