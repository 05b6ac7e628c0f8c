import type {Node} from 'unist'
import {isNode} from '../../ast/children.js'
import type {TemplateArgument} from '../../ast/transclusion.js'
import type {Context} from '../context.js'
import {argumentValue, explicit} from '../handle/call.js'
import {offsetsOf} from '../source.js'
import type {Layout} from './layout.js'
import type {Patcher} from './patcher.js'

/** Arguments of a call, each behind its `|`. A new one is set like the one before it. */
export const argumentLayout: Layout = ({parent, origin, added, removed, before, after, nodes}, patcher, context) => {
  const {source} = patcher.writer
  // numbers that no longer fit their places
  const numbered = parent.type === 'parserFunction' ? nodes : explicit(nodes as TemplateArgument[])
  const shifted = numbered.some((node, i) => node !== nodes[i] && !added.includes(nodes[i]!))
  if (shifted) return false
  const whole = offsetsOf(origin)
  const left = before && offsetsOf(before)
  const right = after && offsetsOf(after)
  const first = removed[0] && offsetsOf(removed[0])
  const last = removed.length > 0 ? offsetsOf(removed[removed.length - 1]!) : undefined
  if (!whole) return false
  const sample = removed[0] ?? before ?? after
  const texts = added.map((node) => {
    const argument = numbered[nodes.indexOf(node)] ?? node
    return isNode(argument, 'templateArgument') ? styled(argument, sample, patcher, context) : ''
  })
  if (first && last) {
    if (texts.length > 0) patcher.replace(first[0], last[1], texts.join('|'))
    // the first one behind `:` leaves its place to the next
    else if (source.charAt(first[0] - 1) !== '|') {
      if (!right) return false
      patcher.replace(first[0], right[0], '')
    } else patcher.replace(first[0] - 1, last[1], '')
  } else if (left) patcher.replace(left[1], left[1], texts.map((text) => `|${text}`).join(''))
  else if (right) patcher.replace(right[0], right[0], texts.map((text) => `${text}|`).join(''))
  else if (parent.type === 'parserFunction') return false
  else patcher.replace(whole[1] - 2, whole[1] - 2, texts.map((text) => `|${text}`).join(''))
  return true
}

/** An argument with the white space of another one: `| name   = value`, with its line end. */
function styled(node: TemplateArgument, sample: Node | undefined, patcher: Patcher, context: Context): string {
  const {writer} = patcher
  if (writer.originOf(node)) return writer.node(node, context)
  const value = argumentValue(node, writer, {...context, unnamed: !node.named})
  const written = sample ? writer.source.slice(...(offsetsOf(sample) ?? [0, 0])) : ''
  if (!node.named) return value
  const tail = isNode(sample, 'templateArgument') && !sample.named ? '' : (/\s*$/.exec(written)?.[0] ?? '')
  const match = /^(\s*)([^\s=][^=\n]*?)([ \t]*)=([ \t]*)/.exec(written)
  if (!match || !isNode(sample, 'templateArgument') || !sample.named) return `${node.name}=${value}${tail}`
  const [, lead = '', name = '', space = '', gap = ''] = match
  const label = space.length > 0 ? `${node.name.padEnd(name.length + space.length - 1)} ` : node.name
  return `${lead}${label}=${gap}${value}${tail}`
}
