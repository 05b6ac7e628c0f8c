import type {Nodes} from '../ast/nodes.js'
import {writeText} from '../extract/plain-text.js'
import {references} from '../extract/references.js'
import {TextWriter} from '../extract/text-writer.js'
import {blockHandlers, TextState} from './blocks.js'
import type {ToTextOptions} from './options.js'

/**
 * A page as readable plain text: paragraphs and headings apart by a blank line, list items with `*` or their number
 * and indented, table rows a line each, everything in the page's order. Ends with a newline unless it is empty.
 *
 * Calls that were not run show nothing, save a few (`{{nowrap|...}}`); a formula is its TeX. Uses no recursion, so any
 * depth will do.
 *
 * @example
 * toText(parse("== A ==\n* ''one''<ref>x</ref>\n* two")) // 'A\n\n* one\n* two\n'
 */
export function toText(tree: Nodes, options: ToTextOptions = {}): string {
  const writer = new TextWriter()
  const marks = options.references !== undefined && options.references !== 'none'
  const state = new TextState(writer, options, options.references === 'list' ? references(tree) : [])
  const expanded = tree.type === 'root' && tree.expanded === true
  writeText(writer, tree, {references: marks, expanded}, blockHandlers(state))
  state.flushCaptions()
  state.writeRemainingNotes()
  const text = writer.toString()
  return text === '' ? '' : `${text}\n`
}
