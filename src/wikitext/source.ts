import type {Node} from 'unist'
import type {Context} from './context.js'

/** Where a node stands in the source: its start, and the offset behind its end. */
export function offsetsOf({position}: Node): readonly [start: number, end: number] | undefined {
  const start = position?.start?.offset
  const end = position?.end?.offset
  return start === undefined || end === undefined ? undefined : [start, end]
}

const CALL = /^\{\{[\s\S]*\}\}$/
const BRACKETS = /^\[\[[\s\S]*\]\]$/
const TAG = /^<[a-z][\s\S]*>$/i

/** How the source of a node looks that means the same wherever it stands. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  category: BRACKETS,
  code: TAG,
  comment: /^<!--[\s\S]*-->$/,
  extensionElement: TAG,
  externalLink: /^\[[\s\S]*\]$/,
  gallery: TAG,
  heading: /^=[\s\S]*=$/,
  infobox: CALL,
  interwikiLink: /^\[\[[\s\S]*\]\]/,
  languageLink: BRACKETS,
  link: /^\[\[[\s\S]*\]\]/,
  math: TAG,
  media: BRACKETS,
  navbox: CALL,
  parameter: CALL,
  parserFunction: CALL,
  reference: /^<ref\b[\s\S]*>$/i,
  referenceList: /^<references\b[\s\S]*>$/i,
  table: /^\{\|[\s\S]*\|\}$/,
  templateArgument: /^/,
  transclusion: CALL,
}

/** Text that means the same anywhere, but for the character references in it. */
const HARMLESS = /^(?=[^&]*&)[^<>[\]{}|='_~:*#\n]*$/

/** Whether the source of a node may be copied to another place. */
export function isWhole(origin: Node, source: string, context: Context): boolean {
  const range = offsetsOf(origin)
  if (!range) return false
  if (origin.type === 'table' && context.argument) return false
  if (origin.type === 'text') return HARMLESS.test(source.slice(range[0], range[1]))
  return Object.hasOwn(WHOLE, origin.type) && WHOLE[origin.type]!.test(source.slice(range[0], range[1]))
}
