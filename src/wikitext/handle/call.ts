import type {Parameter, ParserFunction} from '../../ast/phrasing.js'
import type {Infobox, Navbox, TemplateArgument, Transclusion} from '../../ast/transclusion.js'
import type {Context} from '../context.js'
import {cleanTarget} from '../escape.js'
import type {Handler} from '../options.js'
import type {SiteWords} from '../site.js'
import type {Writer} from '../writer.js'

/** A node that is a call of a template. */
export type CallNode = Transclusion | Infobox | Navbox

/** `{{name|...}}`: the call, not what it made. Of several calls that made one piece, as much as the source has. */
export const call: Handler<CallNode> = (node, writer, context) => {
  const several = node.calls && node.calls.length > 1 ? writer.sourceOf(node) : undefined
  if (several !== undefined) return several
  const calls = node.calls && node.calls.length > 1 ? [node, ...node.calls.slice(1)] : [node]
  return calls
    .map(({name, parameters}) => `{{${cleanName(name)}${writeArguments(parameters, writer, context)}}}`)
    .join('')
}

/** `|a|b=c` */
function writeArguments(list: readonly TemplateArgument[], writer: Writer, context: Context): string {
  return explicit(list)
    .map((argument) => `|${writer.node(argument, context)}`)
    .join('')
}

/** Arguments whose place does not say their number get it as a name. */
export function explicit(list: readonly TemplateArgument[]): TemplateArgument[] {
  let index = 0
  return list.map((argument) => {
    if (argument.named) return argument
    index++
    return argument.name === String(index) ? argument : {...argument, named: true}
  })
}

/** The name under which a call names its template, where only the title is known. */
export function callName(title: string, site: SiteWords): string {
  const colon = title.indexOf(':')
  if (colon > 0 && site.templateNamespaces.includes(title.slice(0, colon).toLowerCase())) return title.slice(colon + 1)
  return colon < 0 ? `:${title}` : title
}

/** A name of a call may hold calls itself; lone braces and bars would end it. */
function cleanName(name: string): string {
  return name.includes('{{') ? name : cleanTarget(name)
}

/** `name=value`, or the value alone. */
export const templateArgument: Handler<TemplateArgument> = (node, writer, context) => {
  const value = argumentValue(node, writer, {...context, unnamed: !node.named})
  return node.named ? `${node.name.replace(/[|={}]/g, '')}=${value}` : value
}

/** What an argument's value is: its children; the raw value where it was changed alone, or where there are no children. */
export function argumentValue(node: TemplateArgument, writer: Writer, context: Context): string {
  const origin = writer.originOf(node)
  const isRaw = origin ? origin.value !== node.value && writer.hasSame(node, 'children') : node.children.length === 0
  if (isRaw) return node.value
  return writer.flow(node.children, {...writer.inner(node, context), lineStart: true})
}

/** `{{#if: a | b}}`, `{{PAGENAME}}` */
export const parserFunction: Handler<ParserFunction> = (node, writer, context) => {
  const [first, ...rest] = node.arguments
  const head = first === undefined ? '' : `:${writer.node(first, context)}`
  return `{{${node.alias}${head}${rest.map((argument) => `|${writer.node(argument, context)}`).join('')}}}`
}

/** `{{{name|default}}}` */
export const parameter: Handler<Parameter> = (node, writer, context) => {
  const fallback = node.hasDefault || node.children.length > 0
  const value = writer.flow(node.children, {...writer.inner(node, context), unnamed: false, lineStart: true})
  return `{{{${cleanName(node.name)}${fallback ? `|${value}` : ''}}}}`
}
