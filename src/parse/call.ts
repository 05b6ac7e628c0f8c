import type {Parameter, ParserFunction, Text} from '../ast/phrasing.js'
import type {Infobox, Navbox, TemplateArgument, TemplateCall, Transclusion} from '../ast/transclusion.js'
import type {CallAtom, Origin, ParameterAtom} from '../preprocess/flat.js'
import {flattenRegion} from '../preprocess/flatten.js'
import type {PrePart, PreRegion} from '../preprocess/nodes.js'
import {parseTitle, type Title} from '../site/title.js'
import {MAX_NESTING, type ParseContext} from './context.js'
import {simpleNodes} from './plain-text.js'

const TEMPLATE = 10
/** What may stand before the name of a template. */
export const MODIFIER = /^(?:subst|safesubst|msgnw|msg|raw):/i

/** The node of a call that was not expanded: what kind of call it is, its name tells. */
export function callNode(
  context: ParseContext,
  atom: CallAtom,
): Transclusion | Infobox | Navbox | ParserFunction | Text {
  const {node, origin} = atom
  const written = regionText(node.title, origin)
  const name = written.trim().replace(MODIFIER, '').trimStart()
  const {site} = context
  if (node.parts.length === 0) {
    const variable = site.variables.get(name)
    if (variable !== undefined) return {type: 'parserFunction', name: variable, alias: name, arguments: []}
  }
  const colon = name.indexOf(':')
  if (colon > 0) {
    const alias = name.slice(0, colon).trim()
    const hook = site.functionHooks.get(alias)
    if (hook !== undefined) return functionNode(context, atom, hook, alias, written.indexOf(':') + 1)
  }
  const call = templateCall(context, atom)
  if (call === undefined) {
    return {type: 'text', value: origin.source.slice(node.start, node.end)}
  }
  return templateNode(context, call)
}

/** The node of a call of a template. */
export function templateNode(context: ParseContext, call: TemplateCall): Transclusion | Infobox | Navbox {
  const title = parseTitle(context.site, call.title) ?? {
    text: call.title,
    namespace: TEMPLATE,
    name: call.name,
    colon: false,
  }
  switch (context.boxOf(title, call.name)) {
    case 'infobox':
      return {type: 'infobox', ...call, rows: [], children: []}
    case 'navbox':
      return {type: 'navbox', ...call, groups: [], children: []}
    default:
      return {type: 'transclusion', ...call, children: []}
  }
}

/** A title with the prefix of its wiki. */
export function titleText({interwiki, text}: Title): string {
  return interwiki === undefined ? text : `${interwiki}:${text}`
}

/** Whether a call is one of a parser function or variable. */
export function isFunctionCall({site}: ParseContext, {node, origin}: CallAtom): boolean {
  const name = regionText(node.title, origin).trim().replace(MODIFIER, '').trimStart()
  if (node.parts.length === 0 && site.variables.get(name) !== undefined) return true
  const colon = name.indexOf(':')
  return colon > 0 && site.functionHooks.get(name.slice(0, colon).trim()) !== undefined
}

/** Which template a call names, and its arguments; `undefined` where the name can not be a title. */
export function templateCall(context: ParseContext, atom: CallAtom): TemplateCall | undefined {
  const {node, origin} = atom
  const name = regionText(node.title, origin).trim().replace(MODIFIER, '').trim()
  const title = parseTitle(context.site, name, {namespace: TEMPLATE, base: context.title})
  const dynamic = node.title.children.some((child) => typeof child !== 'string' && child.kind !== 'comment')
  if (!title && !dynamic) return undefined
  return {
    title: title && !dynamic ? titleText(title) : name,
    name,
    parameters: argumentsOf(context, node.parts, origin),
  }
}

function functionNode(
  context: ParseContext,
  {node, origin}: CallAtom,
  name: string,
  alias: string,
  colonEnd: number,
): ParserFunction {
  const {title} = node
  const first = colonEnd > 0 ? afterOffset(title, title.start + leadingOffset(title, origin, colonEnd)) : title
  const parts: PrePart[] = [{index: 1, value: first}]
  for (const part of node.parts) parts.push(part.index === undefined ? part : {...part, index: part.index + 1})
  return {type: 'parserFunction', name, alias, arguments: argumentsOf(context, parts, origin)}
}

/** Offset in the region's source of the `count`th character that is no comment. */
function leadingOffset(region: PreRegion, origin: Origin, count: number): number {
  let seen = 0
  let at = region.start
  for (const child of region.children) {
    if (typeof child === 'string') {
      if (seen + child.length >= count) return at + (count - seen) - region.start
      seen += child.length
      at += child.length
      continue
    }
    if (child.kind !== 'comment') seen += origin.source.slice(child.start, child.end).length
    at = child.end
  }
  return region.end - region.start
}

/** The part of a region behind an offset. */
function afterOffset(region: PreRegion, from: number): PreRegion {
  const children: PreRegion['children'] = []
  let at = region.start
  for (const child of region.children) {
    const end = typeof child === 'string' ? at + child.length : child.end
    if (end > from) children.push(typeof child === 'string' && at < from ? child.slice(from - at) : child)
    at = end
  }
  return {start: Math.min(from, region.end), end: region.end, children}
}

/** The node of `{{{name|default}}}`. */
export function parameterNode(context: ParseContext, {node, origin}: ParameterAtom): Parameter {
  const fallback = node.parts[0]
  const region = fallback && {
    start: fallback.name?.start ?? fallback.value.start,
    end: fallback.value.end,
    children: fallback.name ? [...fallback.name.children, '=', ...fallback.value.children] : fallback.value.children,
  }
  return {
    type: 'parameter',
    name: regionText(node.title, origin).trim(),
    hasDefault: fallback !== undefined,
    children: region ? parseRegion(context, region, origin) : [],
  }
}

/** The arguments of a call as nodes. */
function argumentsOf(context: ParseContext, parts: readonly PrePart[], origin: Origin): TemplateArgument[] {
  const nodes: TemplateArgument[] = new Array(parts.length)
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    const {name, value, index} = part
    const named = name !== undefined
    const start = named ? name.start : value.start
    const text = regionText(value, origin)
    const node: TemplateArgument = {
      type: 'templateArgument',
      name: named ? regionText(name, origin).trim() : String(index),
      named,
      value: named ? text.trim() : text,
      children: parseRegion(context, value, origin),
    }
    if (context.lines && origin.base >= 0) {
      node.position = context.lines.position(origin.base + start, origin.base + value.end)
    }
    nodes[i] = node
  }
  return nodes
}

function parseRegion(context: ParseContext, region: PreRegion, origin: Origin): TemplateArgument['children'] {
  if (region.children.length === 0) return []
  if (context.depth >= MAX_NESTING) {
    context.message(
      'nesting-limit',
      'Nested too deep: kept as text',
      origin.base + region.start,
      origin.base + region.end,
    )
    return [{type: 'text', value: origin.source.slice(region.start, region.end)}]
  }
  const only = region.children.length === 1 ? region.children[0] : undefined
  if (typeof only === 'string') {
    const simple = simpleNodes(only, origin.base < 0 ? -1 : origin.base + region.start, context)
    if (simple) return simple
  }
  const flat = flattenRegion(region, origin, {extensionTags: context.site.extensionTags})
  return context.parse(flat, 'argument')
}

/** The source of a region without its comments. */
function regionText(region: PreRegion, {source}: Origin): string {
  const {children} = region
  if (children.length === 1 && typeof children[0] === 'string') return children[0]
  let text = ''
  for (const child of children) {
    if (typeof child === 'string') text += child
    else if (child.kind !== 'comment') text += source.slice(child.start, child.end)
  }
  return text
}
