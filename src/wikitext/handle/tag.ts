import type {Attributes} from '../../ast/base.js'
import type {Code, ExtensionElement, MathNode, ReferenceList} from '../../ast/flow.js'
import {imageLine} from '../../ast/image-line.js'
import type {HtmlElement, Reference} from '../../ast/phrasing.js'
import {isBlock} from '../flow.js'
import type {Handler} from '../options.js'
import {element, rawContent, startTag, writeAttributes} from '../tag.js'

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'wbr'])

/** `<div class="x">...</div>` */
export const htmlElement: Handler<HtmlElement> = (node, writer, context) => {
  const start = startTag(node.name, node.attributes)
  if (VOID.has(node.name)) return start
  const end = `</${node.name}>`
  const inner = writer.inner(node, context)
  if (!isBlock(node)) return `${start}${writer.flow(node.children, {...inner, lineStart: false})}${end}`
  const isFlow = node.children.some((child) => isBlock(child))
  const text = writer.flow(node.children, {...inner, lineStart: isFlow})
  return isFlow ? `${start}\n${text}\n${end}` : `${start}${text}${end}`
}

/** The attributes of a note's tag. */
export function referenceAttributes(node: Reference, details?: string): Attributes {
  return {
    ...(node.name !== undefined && {name: node.name}),
    ...(node.group !== '' && {group: node.group}),
    ...(node.follow !== undefined && {follow: node.follow}),
    ...(node.extends !== undefined && {extends: node.extends}),
    ...(details !== undefined && {details}),
    ...(node.direction !== undefined && {dir: node.direction}),
  }
}

/** `<ref name="x">note</ref>` */
export const reference: Handler<Reference> = (node, writer, context) => {
  const inner = {...writer.inner(node, context), lineStart: true}
  const details = node.details && writer.flow(node.details, inner)
  return element('ref', referenceAttributes(node, details), writer.flow(node.children, inner))
}

/** The attributes of the tag of a list of notes. */
export function listAttributes(node: ReferenceList): Attributes {
  return {
    ...(node.group !== '' && {group: node.group}),
    ...(node.responsive !== undefined && {responsive: node.responsive ? '1' : '0'}),
  }
}

/** `<references/>`; nothing for the list that MediaWiki adds itself. */
export const referenceList: Handler<ReferenceList> = (node, writer, context) => {
  if (node.automatic) return ''
  const inner = {...writer.inner(node, context), lineStart: true}
  const notes = node.children.map((child) => writer.node(child, inner)).join('\n')
  return element('references', listAttributes(node), notes === '' ? '' : `\n${notes}\n`)
}

/** `<poem>...</poem>`, `<score>...</score>`. The value is what counts, the children where there is none. */
export const extensionElement: Handler<ExtensionElement> = (node, writer, context) => {
  const own = writer.originOf(node)
  const isChanged = own !== undefined && own.value === node.value && !writer.hasSame(node, 'children')
  if (node.name === 'imagemap') {
    const [image] = isChanged || node.value === '' ? node.children : []
    const value =
      image === undefined ? node.value : withImage(node.value, writer.node(image, writer.inner(node, context)))
    return element(node.name, node.attributes, rawContent(node.name, value))
  }
  const parsed = node.children.length > 0 && (node.value === '' || isChanged)
  const content = parsed
    ? writer.flow(node.children, {...writer.inner(node, context), lineStart: true}).replaceAll('<br>&#10;', '\n')
    : rawContent(node.name, node.value)
  return element(node.name, node.attributes, content)
}

/** The content of an image map with another image in its first line, which has no brackets there. */
function withImage(value: string, link: string): string {
  const image = link.replace(/^\[\[|\]\]$/g, '')
  const line = imageLine(value)
  return line === undefined ? `\n${image}\n` : value.slice(0, line.start) + image + value.slice(line.end)
}

/** `<syntaxhighlight lang="lua">...</syntaxhighlight>` */
export const code: Handler<Code> = ({value, lang, inline, attributes}) => {
  const all: Attributes = {...attributes}
  if (lang !== undefined) all.lang = lang
  if (inline) all.inline ??= ''
  else delete all.inline
  return `<syntaxhighlight${writeAttributes(all)}>${rawContent('syntaxhighlight', value)}</syntaxhighlight>`
}

/** `<math>...</math>`, `<chem>...</chem>` */
export const math: Handler<MathNode> = ({value, display, chemistry, attributes}) => {
  const all: Attributes = {...attributes}
  if (display === 'block') all.display = 'block'
  else if (all.display === 'block') delete all.display
  const name = chemistry ? 'chem' : 'math'
  return `${startTag(name, all)}${rawContent(name, value)}</${name}>`
}
