import type {Content, MetadataContent} from '../../ast/base.js'
import {isNode} from '../../ast/children.js'
import {citeError, isRefused} from '../../ast/cite-errors.js'
import type {ReferenceList} from '../../ast/flow.js'
import type {CiteError, Reference} from '../../ast/phrasing.js'
import type {TagCall} from '../context.js'
import type {TagHandler} from './tag.js'

const refAttributes: ReadonlySet<string> = new Set(['details', 'dir', 'follow', 'group', 'name'])
const listAttributes: ReadonlySet<string> = new Set(['group', 'responsive'])
const directions: ReadonlySet<string | undefined> = new Set(['ltr', 'rtl', 'auto'])

/**
 * `<ref>`: a note. Numbers come later, when the whole page is known, and so do the errors that others of its name and
 * group bring.
 */
export const ref: TagHandler = (call) => {
  const {attributes, inner, innerStart, parse} = call
  const {group = '', extends: parent, details} = attributes
  const direction = attributes.dir?.toLowerCase()
  const text = inner ?? ''
  const blank = text.trim() === ''
  const node: Reference = {
    type: 'reference',
    group,
    children: blank ? [] : parse(text, innerStart < 0 ? undefined : innerStart, 'note'),
  }
  const name = key(attributes.name)
  if (name !== undefined) node.name = name
  if (attributes.follow) node.follow = attributes.follow
  if (parent) node.extends = parent
  if (details !== undefined) {
    node.details = details === '' ? [] : parse(details, undefined, 'note')
    if (!details.includes('\x7f')) deferNested(node.details)
  }
  if (direction === 'ltr' || direction === 'rtl' || direction === 'auto') node.direction = direction
  const errors = refErrors(call, name)
  if (errors.length > 0) node.errors = errors
  call.context.noteGroups.add(group)
  // What templates write into a note is read with the list, and then no name can be given to it.
  if (!text.includes('\x7f')) rejectNested(node.children)
  return {kind: node.follow !== undefined && !isRefused(node) ? 'invisible' : 'inline', node}
}

/** A name; whole numbers are none. */
function key(value: string | undefined): string | undefined {
  return value === undefined || value === '' || isInteger(value) ? undefined : value
}

function isInteger(value: string | undefined): boolean {
  return value !== undefined && /^[0-9]+$/.test(value)
}

/** What the tag itself has wrong, in MediaWiki's order. */
function refErrors({attributes, inner}: TagCall, name: string | undefined): CiteError[] {
  const errors: CiteError[] = []
  const {details, dir, follow} = attributes
  const unknown = Object.keys(attributes).find((attribute) => !refAttributes.has(attribute))
  if (unknown !== undefined) errors.push(citeError('cite-error-ref-too-many-keys', unknown))
  if (dir !== undefined && !directions.has(dir.toLowerCase())) errors.push(citeError('cite-error-ref-invalid-dir', dir))
  if (isInteger(attributes.name) || isInteger(follow)) errors.push(citeError('cite-error-ref-numeric-key'))
  if (follow && (name !== undefined || details)) errors.push(citeError('cite-error-ref-follow-conflicts'))
  else if (details && name === undefined) errors.push(citeError('cite-error-ref-with-details-no-name'))
  if (name === undefined) {
    if (inner === undefined) errors.push(citeError('cite-error-ref-no-key'))
    else if (inner.trim() === '') errors.push(citeError('cite-error-ref-no-input'))
  }
  if (inner !== undefined && opensNote(inner)) errors.push(citeError('cite-error-included-ref'))
  return errors
}

/**
 * Whether there is a `<ref>` or `<references>` in the text that is in no other element or comment: MediaWiki takes the
 * tag around the text for one that was not closed.
 */
function opensNote(inner: string): boolean {
  if (!inner.includes('<')) return false
  const text = inner.slice(0, inner.lastIndexOf('>') + 1).toLowerCase()
  if (!/<ref(?:erences)?\b[^>]*>/.test(text)) return false
  const ends = new Map([['-->', text.lastIndexOf('-->')]])
  for (const {0: end, index} of text.matchAll(/<\/\w+/g)) ends.set(end, index)
  const tag = /<(?:!--|(\w+)[^>]*>)/g
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const name = match[1]
    const end = name === undefined ? '-->' : `</${name}`
    if ((ends.get(end) ?? -1) >= tag.lastIndex) tag.lastIndex = text.indexOf(end, tag.lastIndex) + end.length
    else if (name === 'ref' || name === 'references') return true
  }
  return false
}

function deferNested(content: readonly Content[]): void {
  for (const node of content) {
    if (isNode(node, 'reference')) node.late = true
    else if ('children' in node) deferNested(node.children as Content[])
  }
}

function rejectNested(content: readonly Content[]): void {
  for (const node of content) {
    if (isNode(node, 'reference')) {
      if (node.name === undefined && !isRefused(node)) {
        node.errors = [...(node.errors ?? []), citeError('cite-error-references-no-key')]
      }
    } else if ('children' in node) rejectNested(node.children as Content[])
  }
}

/** `<references>`: the place where notes are listed; it may hold notes itself. */
export const references: TagHandler = ({attributes, inner, innerStart, parse, context}) => {
  const {group = '', responsive} = attributes
  const node: ReferenceList = {type: 'referenceList', group, entries: [], children: []}
  if (responsive !== undefined) node.responsive = responsive !== '0'
  if (inner !== undefined && inner.trim() !== '') {
    const content = parse(inner, innerStart < 0 ? undefined : innerStart)
    collect(content, node.children, group)
    // a list that a parser function was given has been made before it comes here
    if (inner.includes('\x7f') && content.some((child) => child.type === 'referenceList')) {
      node.errors = [citeError('cite-error-included-references')]
      return {kind: 'inline', node}
    }
    const taken = inner.includes('\x7f') ? node.children.filter(({type}) => type === 'reference').length : 0
    if (taken > 0) node.numbersTaken = taken
  }
  const unknown = Object.keys(attributes).find((attribute) => !listAttributes.has(attribute))
  if (unknown === undefined) {
    const shows = context.noteGroups.delete(group) || node.children.length > 0
    return {kind: shows ? 'block' : 'invisible', node}
  }
  node.errors = [citeError('cite-error-references-invalid-parameters', unknown)]
  return {kind: 'inline', node}
}

/** Only the notes of the content count, those that templates write there too. */
function collect(content: readonly Content[], into: Array<Reference | MetadataContent>, group: string): void {
  for (const node of content) {
    if (isNode(node, 'reference')) {
      if (node.group === '') node.group = group
      into.push(node)
    } else if (isNode(node, 'comment')) into.push(node)
    else if (isNode(node, 'referenceList')) collect(node.children, into, group)
    else if ('children' in node) collect(node.children as Content[], into, group)
  }
}
