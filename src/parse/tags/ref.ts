import type {Content, MetadataContent} from '../../ast/base.js'
import {isNode} from '../../ast/children.js'
import type {ReferenceList} from '../../ast/flow.js'
import type {Reference} from '../../ast/phrasing.js'
import type {TagHandler} from './tag.js'

/** `<ref>`: a note. Numbers come later, when the whole page is known. */
export const ref: TagHandler = ({attributes, inner, innerStart, parse}) => {
  const {name, group, follow, extends: parent, dir} = attributes
  const text = inner ?? ''
  const node: Reference = {
    type: 'reference',
    group: group ?? '',
    children: text.trim() === '' ? [] : parse(text, innerStart < 0 ? undefined : innerStart),
  }
  if (name) node.name = name
  if (follow) node.follow = follow
  if (parent) node.extends = parent
  if (dir === 'ltr' || dir === 'rtl') node.direction = dir
  return {kind: 'inline', node}
}

/** `<references>`: the place where notes are listed; it may hold notes itself. */
export const references: TagHandler = ({attributes, inner, innerStart, parse}) => {
  const {group = '', responsive} = attributes
  const node: ReferenceList = {type: 'referenceList', group, entries: [], children: []}
  if (responsive !== undefined) node.responsive = responsive !== '0'
  if (inner !== undefined && inner.trim() !== '') {
    collect(parse(inner, innerStart < 0 ? undefined : innerStart), node.children, group)
  }
  return {kind: 'block', node}
}

/** Only the notes of the content count. */
function collect(content: readonly Content[], into: Array<Reference | MetadataContent>, group: string): void {
  for (const node of content) {
    if (isNode(node, 'reference')) {
      if (node.group === '') node.group = group
      into.push(node)
    } else if (isNode(node, 'comment')) into.push(node)
    else if ('children' in node && node.type !== 'transclusion') collect(node.children as Content[], into, group)
  }
}
