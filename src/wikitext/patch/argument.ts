import type {TemplateArgument} from '../../ast/transclusion.js'
import type {Context} from '../context.js'
import {argumentValue} from '../handle/call.js'
import {offsetsOf} from '../source.js'
import type {Patcher} from './patcher.js'

/** The name of an argument, and its value where that was changed rather than the nodes in it. */
export function patchArgument(node: TemplateArgument, origin: TemplateArgument, patcher: Patcher): boolean {
  const isRaw = node.value !== origin.value && patcher.writer.hasSame(node, 'children')
  return replaceParts(node, origin, patcher, isRaw ? node.value : undefined)
}

/** An argument whose value is written anew; the white space around it and its name stay. */
export function replaceArgument(
  node: TemplateArgument,
  origin: TemplateArgument,
  patcher: Patcher,
  context: Context,
): boolean {
  return replaceParts(node, origin, patcher, argumentValue(node, patcher.writer, {...context, unnamed: !node.named}))
}

function replaceParts(
  node: TemplateArgument,
  origin: TemplateArgument,
  patcher: Patcher,
  value: string | undefined,
): boolean {
  const range = offsetsOf(origin)
  if (!range) return false
  const {writer} = patcher
  const [start, end] = range
  let valueStart = start
  if (origin.named) {
    const written = writer.source.slice(start, end)
    const lead = /^\s*/.exec(written)![0].length
    const equals = written.indexOf('=', lead + origin.name.length)
    if (equals < 0 || written.slice(0, equals).trim() !== origin.name) return false
    valueStart = start + equals + 1
    if (!node.named) patcher.replace(start, valueStart, '')
    else if (node.name !== origin.name) patcher.replace(start + lead, start + lead + origin.name.length, node.name)
  } else if (node.named) patcher.replace(start, start, `${node.name}=`)
  else if (node.name !== origin.name) return false
  if (value !== undefined) {
    const written = writer.source.slice(valueStart, end)
    const at = origin.named ? written.length - written.trimStart().length : 0
    const length = origin.named ? written.trim().length : written.length
    // white space that is all there is stays behind the value
    const from = valueStart + (length === 0 ? (/^[ \t]*/.exec(written)?.[0].length ?? 0) : at)
    patcher.replace(from, from + length, value)
  }
  return true
}
