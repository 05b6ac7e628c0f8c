import type {Parameter, ParserFunction, Text} from '../ast/phrasing.js'
import type {Infobox, Navbox, TemplateArgument, TemplateCall, Transclusion} from '../ast/transclusion.js'
import type {CallAtom, Origin, ParameterAtom} from '../preprocess/flat.js'
import {PlainPart, PlainRegion, type PrePart, type PreRegion} from '../preprocess/nodes.js'
import {parseTitle, type Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {MAX_NESTING, type ParseContext} from './context.js'
import {simpleNodes, trimmedNodes} from './plain-text.js'

const TEMPLATE = 10
/** What may stand before the name of a template; `{{{|safesubst:}}}` is `safesubst:` where nothing fills the parameter. */
export const MODIFIER = /^(?:\{\{\{[^{}|]*\|\s*(?:safe)?subst:\s*\}\}\}|(?:subst|safesubst|msgnw|msg|raw):)/i

/** The node of a call that was not expanded: what kind of call it is, its name tells. */
export function callNode(
  context: ParseContext,
  atom: CallAtom,
): Transclusion | Infobox | Navbox | ParserFunction | Text {
  const {node, origin} = atom
  const called = readName(context, node.title, origin)
  if (called.variable !== undefined && node.parts.length === 0) {
    return {type: 'parserFunction', name: called.variable, alias: called.name, arguments: []}
  }
  if (called.hook !== undefined) return functionNode(context, atom, called.hook)
  const {title, name, box} = called
  if (title === undefined) return {type: 'text', value: origin.source.slice(node.start, node.end)}
  return boxNode({title, name, parameters: argumentsOf(context, node.parts, origin)}, box)
}

/** The node of a call of a template. */
export function templateNode(context: ParseContext, call: TemplateCall): Transclusion | Infobox | Navbox {
  return boxNode(call, boxOf(context, call.title, call.name))
}

function boxNode({title, name, parameters}: TemplateCall, box: BoxKind): Transclusion | Infobox | Navbox {
  switch (box) {
    case 'infobox':
      return {type: 'infobox', title, name, parameters, rows: [], children: []}
    case 'navbox':
      return {type: 'navbox', title, name, parameters, groups: [], children: []}
    default:
      return {type: 'transclusion', title, name, parameters, children: []}
  }
}

function boxOf(context: ParseContext, title: string, name: string): BoxKind {
  const full = parseTitle(context.site, title) ?? {text: title, namespace: TEMPLATE, name, colon: false}
  return context.boxOf(full, name)
}

/** Whether a name that is not all text holds a call, a parameter or a tag still when its modifier is gone. */
export function holdsCall(name: string): boolean {
  return name.includes('{{') || name.includes('<')
}

/** A title with the prefix of its wiki. */
export function titleText({interwiki, text}: Title): string {
  return interwiki === undefined ? text : `${interwiki}:${text}`
}

/** Whether a call is one of a parser function or variable. */
export function isFunctionCall(context: ParseContext, {node, origin}: CallAtom): boolean {
  const {variable, hook} = readName(context, node.title, origin)
  return (variable !== undefined && node.parts.length === 0) || hook !== undefined
}

/** Which template a call names, and its arguments; `undefined` where the name can not be a title. */
export function templateCall(context: ParseContext, {node, origin}: CallAtom): TemplateCall | undefined {
  const {title, name} = readName(context, node.title, origin)
  return title === undefined ? undefined : {title, name, parameters: argumentsOf(context, node.parts, origin)}
}

/** What the name of a call says. */
export interface CallName {
  /** As written, without white space and modifiers. */
  name: string
  /** The variable of that name. */
  variable: string | undefined
  /** The parser function of that name. */
  hook: FunctionName | undefined
  /** Full title of the template; the name itself where other calls make it; `undefined` where it can not be a title. */
  title: string | undefined
  box: BoxKind
}

type BoxKind = ReturnType<ParseContext['boxOf']>

interface FunctionName {
  name: string
  alias: string
  /** How many characters stand before the first argument, comments not counted. */
  length: number
}

/** Reads the name of a call; a page calls few templates, but those often. */
function readName(context: ParseContext, region: PreRegion, origin: Origin): CallName {
  const written = regionText(region, origin)
  if (isDynamic(region)) return newName(context, written, holdsCall(written.trim().replace(MODIFIER, '')))
  let called = context.callNames.get(written)
  if (called === undefined) {
    called = newName(context, written, false)
    context.callNames.set(written, called)
  }
  return called
}

function isDynamic(region: PreRegion): boolean {
  if (region instanceof PlainRegion) return false
  return region.children.some((child) => typeof child !== 'string' && child.kind !== 'comment')
}

function newName(context: ParseContext, written: string, dynamic: boolean): CallName {
  const {site} = context
  const name = written.trim().replace(MODIFIER, '').trim()
  const variable = site.variables.get(name)
  const hook = functionName(site, name, written)
  const found = parseTitle(site, name, {namespace: TEMPLATE, base: context.title})
  if (!found && !dynamic) return {name, variable, hook, title: undefined, box: undefined}
  const title = found && !dynamic ? titleText(found) : name
  return {name, variable, hook, title, box: boxOf(context, title, name)}
}

function functionName(site: SiteConfig, name: string, written: string): FunctionName | undefined {
  const colon = name.indexOf(':')
  if (colon <= 0) return undefined
  const alias = name.slice(0, colon).trim()
  const hook = site.functionHooks.get(alias)
  return hook === undefined
    ? undefined
    : {name: hook, alias, length: written.trimEnd().length - name.length + colon + 1}
}

function functionNode(
  context: ParseContext,
  {node, origin}: CallAtom,
  {name, alias, length}: FunctionName,
): ParserFunction {
  const {title} = node
  const first = length > 0 ? afterOffset(title, title.start + leadingOffset(title, origin, length)) : title
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
    if (child.kind !== 'comment' && child.kind !== 'ignored') seen += origin.source.slice(child.start, child.end).length
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
  for (let i = 0; i < parts.length; i++) nodes[i] = argumentNode(context, parts[i]!, origin)
  return nodes
}

function argumentNode(context: ParseContext, part: PrePart, origin: Origin): TemplateArgument {
  const {source, base} = origin
  const isPlain = part instanceof PlainPart
  const named = isPlain || part.name !== undefined
  const name = isPlain
    ? trimmed(source, part.start, part.middle)
    : part.name !== undefined
      ? trimmedText(part.name, origin)
      : String(part.index)
  const start = isPlain ? part.start : (part.name ?? part.value).start
  const valueStart = isPlain ? part.middle + 1 : part.value.start
  const end = isPlain ? part.end : part.value.end
  let value: string
  let children: TemplateArgument['children']
  if (isPlain || part.value instanceof PlainRegion) {
    const from = firstShown(source, valueStart, end)
    const to = lastShown(source, from, end)
    const raw = source.slice(from, to)
    value = named ? trimmedRaw(raw) : from === valueStart && to === end ? raw : source.slice(valueStart, end)
    children = plainNodes(context, origin, from, to, raw) ?? parseRegion(context, part.value, origin)
  } else {
    value = named ? trimmedText(part.value, origin) : regionText(part.value, origin)
    children = parseRegion(context, part.value, origin)
  }
  if (context.lines === undefined || base < 0) return {type: 'templateArgument', name, named, value, children}
  const position = context.lines.position(base + start, base + end)
  return {type: 'templateArgument', name, named, value, children, position}
}

/** The nodes of a stretch that is nothing but text, or an address; `undefined` where it has to be parsed after all. */
function plainNodes(
  context: ParseContext,
  {source, base}: Origin,
  start: number,
  end: number,
  raw: string,
): TemplateArgument['children'] | undefined {
  if (start === end) return []
  // U+0000 is white space in wikitext only
  const isTrimmed = source.charCodeAt(start) !== 0 && source.charCodeAt(end - 1) !== 0
  return isTrimmed && context.depth < MAX_NESTING ? trimmedNodes(source, start, end, raw, base, context) : undefined
}

function trimmedText(region: PreRegion, origin: Origin): string {
  return region instanceof PlainRegion
    ? trimmed(region.source, region.start, region.end)
    : regionText(region, origin).trim()
}

/** A stretch of a text without the white space around it, most of which is cut off before the text is copied. */
function trimmed(source: string, start: number, end: number): string {
  const from = firstShown(source, start, end)
  return trimmedRaw(source.slice(from, lastShown(source, from, end)))
}

/** A text that begins and ends with no blank of ASCII, without any other white space around it. */
function trimmedRaw(raw: string): string {
  return raw.charCodeAt(0) < 128 && raw.charCodeAt(raw.length - 1) < 128 ? raw : raw.trim()
}

/** Offset of the first character of a stretch that is no white space. */
function firstShown(source: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(source.charCodeAt(at))) at++
  return at
}

/** Offset behind the last one. */
function lastShown(source: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(source.charCodeAt(at - 1))) at--
  return at
}

/** ASCII characters that `trim` takes off. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
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
  const {children} = region
  if (children.length === 1 && typeof children[0] === 'string' && !(region instanceof PlainRegion)) {
    const simple = simpleNodes(origin.source, region.start, region.end, origin.base, context)
    if (simple) return simple
  }
  return context.parse(context.flattener.flattenRegion(region, origin), 'argument')
}

/** The source of a region without its comments and what counts in no page. */
function regionText(region: PreRegion, {source}: Origin): string {
  if (region instanceof PlainRegion) return source.slice(region.start, region.end)
  const {children} = region
  let text = ''
  for (const child of children) {
    if (typeof child === 'string') text += child
    else if (child.kind !== 'comment' && child.kind !== 'ignored') text += source.slice(child.start, child.end)
  }
  return text
}
