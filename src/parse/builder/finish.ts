import type {Content} from '../../ast/base.js'
import {isRefused} from '../../ast/cite-errors.js'
import type {Text} from '../../ast/phrasing.js'
import type {LineIndex} from '../positions.js'
import {trimEnd} from '../white-space.js'
import type {Container} from './element.js'
import {flag, flagsOf} from './elements.js'
import {conform} from './shape.js'

/** Up to so many children an array is cut to its size. */
const SMALL = 8

/** Blocks whose text has no white space at its end. */
const TRIMMED: ReadonlySet<string> = new Set([
  'paragraph',
  'listItem',
  'definitionTerm',
  'definitionDescription',
  'tableCell',
  'tableCaption',
])

/** Makes a node whole when its element is closed: its text is trimmed, its children are such as it may have. */
export function finishNode(node: Container, lines: LineIndex | undefined): void {
  if (TRIMMED.has(node.type)) trimLast(node.children, lines)
  conform(node)
  // an array that grew by pushing has room for many more: a page has many nodes with few children
  const {length} = node.children
  if (length > 2 && length <= SMALL) node.children = node.children.slice() as typeof node.children
}

/** Whether a node is as good as absent: a paragraph of nothing. */
export function isNothing({type, children}: Container): boolean {
  return children.length === 0 && type === 'paragraph'
}

/** Makes a node reach over its children: a comment may stand behind all that showed something, or before it. */
export function extend({position, children}: Container): void {
  if (!position) return
  for (const {position: inner} of children) {
    if (!inner) continue
    if (inner.end.offset! > position.end.offset!) position.end = {...inner.end}
    if (inner.start.offset! < position.start.offset!) position.start = {...inner.start}
  }
}

/** Takes white space off the end of a block's text. */
function trimLast(children: Content[], lines: LineIndex | undefined): void {
  for (;;) {
    const last = children[children.length - 1]
    if (last?.type !== 'text') return
    const value = trimEnd(last.value)
    if (value.length === last.value.length) return
    if (value.length > 0) {
      shorten(last, value, lines)
      return
    }
    children.pop()
  }
}

function shorten(text: Text, value: string, lines: LineIndex | undefined): void {
  const {position} = text
  if (lines && position) {
    const start = position.start.offset!
    // characters that were written as references are longer in the source: then the position stays
    if (position.end.offset! - start === text.value.length) text.position = lines.position(start, start + value.length)
  }
  text.value = value
}

/** Behind these a line end says nothing. */
export function isBlockNode(node: Content): boolean {
  switch (node.type) {
    case 'definitionList':
    case 'heading':
    case 'infobox':
    case 'list':
    case 'navbox':
    case 'paragraph':
    case 'preformatted':
    case 'table':
    case 'thematicBreak':
      return true
    case 'referenceList':
      return !isRefused(node)
    case 'htmlElement':
      return (flagsOf(node.name) & flag.block) !== 0
    default:
      return false
  }
}
