import type {Node} from 'unist'
import type {CoreNodeMap, CoreNodeType, Nodes} from '../ast/nodes.js'
import {citationText} from './citation-text.js'
import {isBlockElement, isHiddenElement} from './elements.js'
import {type Numbered, referenceLabel} from './reference-label.js'
import {characterOf, shownByCall} from './shown-arguments.js'
import {type Gap, TextWriter} from './text-writer.js'
import {isExpanded} from './walk-shown.js'

/** What {@link plainText} can be told. */
export interface PlainTextOptions {
  /** Write the marks of notes, `[1]`, `[note 1]`; left out by default. */
  references?: boolean
  /** Whether templates were run (`Root.expanded`): a call without content then made nothing. */
  expanded?: boolean
}

/** A step that is still to be done: a node to write, a gap, or something to put back. */
export type Step = Node | Gap | (() => void)

/** Writes a node of one type, or pushes what is to be written next: the last step that is pushed is done first. */
export type TextHandler<T> = (writer: TextWriter, node: T, steps: Step[], options: PlainTextOptions) => void

/** Handlers by node type. */
export type TextHandlers = {[T in CoreNodeType]?: TextHandler<CoreNodeMap[T]>}

/** Gap before and after a node; 0 for what stands in a line. A cell is a space from the next. */
const gapAround = {
  definitionDescription: 2,
  definitionList: 2,
  definitionTerm: 2,
  heading: 2,
  infobox: 2,
  list: 2,
  listItem: 2,
  navbox: 2,
  paragraph: 2,
  table: 2,
  tableCaption: 2,
  tableCell: 1,
  tableRow: 2,
} as const satisfies Partial<Record<CoreNodeType, Gap>>

const gapOf: Partial<Record<string, Gap>> = gapAround

/** Nodes of which a reader sees nothing in the text: images, notes, what shows nothing at all. */
const silent: ReadonlySet<string> = new Set<CoreNodeType>([
  'behaviorSwitch',
  'category',
  'comment',
  'gallery',
  'languageLink',
  'media',
  'redirect',
  'referenceList',
  'templateArgument',
])

/** White space within a text that is written in another way than it stands. */
const untidy = /[\t\r\n\f]| {2}/

/** Whether a text is written as it stands. */
function isTidy(value: string): boolean {
  return value.charCodeAt(0) !== 32 && value.charCodeAt(value.length - 1) !== 32 && !untidy.test(value)
}

/** So deep content is left to the writer, which needs no recursion. */
const maxRunDepth = 8

/**
 * The text of nodes that are a run of words, as most are: text, links, formatting, and what shows nothing in it, a
 * citation that was not run. Their texts stand behind each other as they are. `undefined` where anything else is among them.
 */
function runText(nodes: readonly Node[], options: PlainTextOptions, depth: number): string | undefined {
  if (depth > maxRunDepth) return undefined
  let text = ''
  for (const node of nodes as readonly Nodes[]) {
    const value = node.type === 'text' ? node.value : wordsOf(node, options, depth)
    if (value === undefined) return undefined
    text += value
  }
  return text
}

function wordsOf(node: Nodes, options: PlainTextOptions, depth: number): string | undefined {
  switch (node.type) {
    case 'link':
    case 'emphasis':
    case 'strong':
    case 'interwikiLink':
      return Array.isArray(node.children) ? runText(node.children, options, depth + 1) : undefined
    case 'reference':
      return options.references === true ? undefined : ''
    case 'transclusion':
      return node.citation !== undefined && options.expanded !== true && !isExpanded(node)
        ? citationText(node.citation.csl)
        : undefined
    default:
      return silent.has(node.type) ? '' : undefined
  }
}

/**
 * What a reader sees of some nodes, as plain text: white space collapsed, line breaks and the ends of blocks as one
 * newline, table cells a space apart. Notes, images, categories and comments are left out; so are calls that
 * were not run, save citations and a few that show their argument (`{{nowrap|...}}`). Formulas stay in TeX.
 *
 * Takes a node or a list of nodes. Uses no recursion.
 *
 * @example
 * plainText([text('a '), link({title: 'B'}, 'b'), reference({}, 'c')]) // 'a b'
 */
export function plainText(nodes: Node | readonly Node[], options: PlainTextOptions = {}): string {
  const run = runText(Array.isArray(nodes) ? nodes : [nodes], options, 0)
  if (run !== undefined && isTidy(run)) return run
  const writer = new TextWriter()
  writeText(writer, nodes, options)
  return writer.toString()
}

/** Writes what {@link plainText} gives to a writer; the handlers given go before the ones here. */
export function writeText(
  writer: TextWriter,
  nodes: Node | readonly Node[],
  options: PlainTextOptions = {},
  overrides: TextHandlers = {},
): void {
  const steps: Step[] = []
  pushSteps(steps, Array.isArray(nodes) ? nodes : [nodes])
  while (steps.length > 0) {
    const step = steps.pop() as Step
    if (typeof step === 'number') writer.gap(step)
    else if (typeof step === 'function') step()
    else {
      const own = overrides[step.type as CoreNodeType] as TextHandler<Node> | undefined
      if (own === undefined) writeNode(writer, step as Nodes, steps, options)
      else own(writer, step, steps, options)
    }
  }
}

/** Writes one node as {@link plainText} does. */
export function writeNode(writer: TextWriter, node: Nodes, steps: Step[], options: PlainTextOptions): void {
  if (node.type === 'text') {
    writer.text(node.value)
    return
  }
  if (silent.has(node.type)) return
  const handle = handlers[node.type as keyof typeof handlers] as TextHandler<Nodes> | undefined
  if (handle !== undefined) {
    handle(writer, node, steps, options)
    return
  }
  const gap = gapOf[node.type]
  if (gap !== undefined) {
    writer.gap(gap)
    steps.push(gap)
  }
  if ('children' in node) pushSteps(steps, node.children)
}

/** What is not just "the children, with the gap of the type around them". */
const handlers: TextHandlers = {
  break: (writer) => writer.gap(2),
  code: (writer, node) => writeBlock(writer, node.value, node.inline ? 0 : 2),
  externalLink(writer, node, steps) {
    if (node.children.length > 0) pushSteps(steps, node.children)
    else if (node.number === undefined && node.kind !== 'bracketed') writer.text(node.url)
  },
  extensionElement(_writer, node, steps) {
    // shown beside the page's title
    if (node.name !== 'indicator') pushSteps(steps, node.children)
  },
  htmlElement(writer, node, steps) {
    if (isHiddenElement(node)) return
    const gap = node.name === 'br' || isBlockElement(node) ? 2 : node.name === 'td' || node.name === 'th' ? 1 : 0
    if (gap > 0) {
      writer.gap(gap)
      steps.push(gap)
    }
    pushSteps(steps, node.children)
  },
  math: (writer, node) => writeBlock(writer, node.value, node.display === 'block' ? 2 : 0),
  parameter(writer, node, steps) {
    if (node.hasDefault) pushSteps(steps, node.children)
    else writer.text(`{{{${node.name}}}}`)
  },
  parserFunction: (writer, node) => writer.text(characterOf(node) ?? ''),
  preformatted(writer, node, steps) {
    const before = writer.preserve
    writer.gap(2)
    writer.preserve = true
    steps.push(() => {
      writer.preserve = before
      writer.gap(2)
    })
    pushSteps(steps, node.children)
  },
  reference(writer, node, _steps, options) {
    if (options.references === true) writer.text(referenceMark(node))
  },
  transclusion(writer, node, steps, options) {
    if (options.expanded && !isExpanded(node)) return
    const citation = isExpanded(node) ? undefined : node.citation
    const shown = isExpanded(node) ? node.children : citation ? citationText(citation.csl) : shownByCall(node)
    if (typeof shown === 'string') writer.text(shown)
    else if (shown !== undefined) pushSteps(steps, shown)
  },
}

/** The mark of a note: `[1]`, `[note 1]`; `''` where the note has no number. */
export function referenceMark(note: Numbered): string {
  const label = referenceLabel(note)
  return label === '' ? '' : `[${label}]`
}

function writeBlock(writer: TextWriter, value: string, gap: Gap): void {
  writer.gap(gap)
  writer.verbatim(value)
  writer.gap(gap)
}

/** Adds nodes to the steps, so that the first is done first. */
export function pushSteps(steps: Step[], nodes: readonly Node[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) steps.push(nodes[i] as Node)
}
