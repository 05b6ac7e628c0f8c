import type {Parameter, ParserFunction} from '../../ast/phrasing.js'
import type {TemplateArgument} from '../../ast/transclusion.js'
import {holdsCall, MODIFIER, templateNode, titleText} from '../../parse/call.js'
import {parseTitle} from '../../site/title.js'
import type {TokenContext} from '../context.js'
import {flattenTokens} from '../flat.js'
import type {WikiparserNode} from '../types.js'
import type {InlineHandler} from './inline.js'

const TEMPLATE = 10

/** `{{name|arguments}}` */
export const template: InlineHandler = (reader, {node, start, end}) => {
  const {page} = reader
  const {context} = page
  const [head, ...parts] = node.childNodes ?? []
  const name = callName(page, node, head)
  const dynamic = head?.childNodes?.some(({type}) => type !== undefined && type !== 'comment') && holdsCall(name)
  const title = dynamic ? undefined : parseTitle(context.site, name, {namespace: TEMPLATE, base: context.title})
  const parameters = argumentsOf(page, parts, false)
  const call = templateNode(context, {title: title ? titleText(title) : name, name, parameters})
  if (call.type === 'transclusion') reader.inline(call, start, end)
  else reader.block(call, start, end)
}

/** `{{#if: a | b}}`, `{{PAGENAME}}`: its name in the wiki's own spelling tells what it is. */
export const parserFunction: InlineHandler = (reader, {node, start, end}) => {
  const {page} = reader
  const {site} = page.context
  const [head, ...parts] = node.childNodes ?? []
  const written = callName(page, node, head)
  const colon = written.indexOf(':')
  const alias = (colon < 0 ? written : written.slice(0, colon)).trim()
  const name =
    (parts.length === 0 ? site.variables.get(alias) : site.functionHooks.get(alias)) ??
    site.functionHooks.get(alias) ??
    site.variables.get(alias) ??
    node.name ??
    alias
  const call: ParserFunction = {type: 'parserFunction', name, alias, arguments: argumentsOf(page, parts, true)}
  reader.inline(call, start, end)
}

/** `{{{name|default}}}` */
export const parameter: InlineHandler = (reader, {node, start, end}) => {
  const {page} = reader
  const name = node.childNodes?.find(({type}) => type === 'arg-name')
  const fallback = node.childNodes?.find(({type}) => type === 'arg-default')
  const call: Parameter = {
    type: 'parameter',
    name: name ? written(page, name).trim() : '',
    hasDefault: fallback !== undefined,
    children: fallback ? page.read(fallback.childNodes ?? [], fallback.range[0], fallback.range[1], 'argument') : [],
  }
  reader.inline(call, start, end)
}

/** The name in a call, without comments and `subst:`. */
function callName(page: TokenContext, node: WikiparserNode, head: WikiparserNode | undefined): string {
  const text = head ? flattenTokens(page.source, [head], node.range[0] + 2, head.range[1]).text : ''
  return text.trim().replace(MODIFIER, '').trim()
}

/** The source of a token, without comments. */
function written({source}: TokenContext, {childNodes = [], range: [start, end]}: WikiparserNode): string {
  return flattenTokens(source, childNodes, start, end).text
}

/** A part of a call: the name, where it has one, and the value, as stretches of the source. */
interface Part {
  name?: {from: number; to: number}
  from: number
  to: number
  nodes: readonly WikiparserNode[]
}

function argumentsOf(page: TokenContext, nodes: readonly WikiparserNode[], ofFunction: boolean): TemplateArgument[] {
  const {source, context} = page
  let index = 0
  return nodes.map((node, i): TemplateArgument => {
    const {name, from, to, nodes: inner} = partOf(source, node, ofFunction && i > 0)
    const text = flattenTokens(source, within(inner, from, to), from, to).text
    const argument: TemplateArgument = {
      type: 'templateArgument',
      name: name
        ? flattenTokens(source, within(inner, name.from, name.to), name.from, name.to).text.trim()
        : String(++index),
      named: name !== undefined,
      value: name ? text.trim() : text,
      children: page.read(within(inner, from, to), from, to, 'argument'),
    }
    if (context.lines) argument.position = context.lines.position(node.range[0], node.range[1])
    return argument
  })
}

/** A parameter of wikiparser-node, or one of the names that `#invoke` begins with. */
function partOf(source: string, node: WikiparserNode, splits: boolean): Part {
  const [key, value] = node.childNodes ?? []
  if (node.type !== 'parameter' || !key || !value) {
    return {from: node.range[0], to: node.range[1], nodes: node.childNodes ?? []}
  }
  const nodes = [...(key.childNodes ?? []), ...(value.childNodes ?? [])]
  const [from, to] = value.range
  if (from > key.range[1]) return {name: {from: key.range[0], to: key.range[1]}, from, to, nodes}
  // wikiparser-node knows which functions look at names; MediaWiki's first phase cuts every part
  const equals = splits ? equalsSign(source, nodes, from, to) : -1
  return equals < 0 ? {from, to, nodes} : {name: {from, to: equals}, from: equals + 1, to, nodes}
}

/** What MediaWiki's first phase steps over when it looks for the `=` of a part. */
const CLOSED: ReadonlySet<string | undefined> = new Set([
  'arg',
  'category',
  'comment',
  'converter',
  'ext',
  'file',
  'link',
  'magic-word',
  'template',
])

/** Offset of the first `=` of a part; -1 where there is none. */
function equalsSign(source: string, nodes: readonly WikiparserNode[], from: number, to: number): number {
  let at = from
  for (const {range} of [...nodes.filter(({type}) => CLOSED.has(type)), {range: [to, to] as const}]) {
    const found = source.slice(at, range[0]).indexOf('=')
    if (found >= 0) return at + found
    at = range[1]
  }
  return -1
}

/** The tokens of a stretch. Of one that is cut in two, what lies on this side. */
function within(nodes: readonly WikiparserNode[], from: number, to: number): WikiparserNode[] {
  return nodes.flatMap((node) => {
    const {range, childNodes = []} = node
    if (range[0] >= from && range[1] <= to) return [node]
    return range[0] < to && range[1] > from ? within(childNodes, from, to) : []
  })
}
