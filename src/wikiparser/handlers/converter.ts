import type {LanguageVariant, VariantRule} from '../../ast/phrasing.js'
import type {Container} from '../../parse/builder/element.js'
import {chosenRule, type FoundRule} from '../../parse/inline/variant.js'
import type {TokenReader} from '../reader.js'
import type {WikiparserNode} from '../types.js'
import type {InlineHandler} from './inline.js'

/** `-{flags|rules}-` */
export const languageVariant: InlineHandler = (reader, {node, start, end}) => {
  const [head, ...parts] = node.childNodes ?? []
  const flags = (head?.childNodes ?? []).map((flag) => reader.flat.textOf(flag).trim()).filter((flag) => flag !== '')
  const rules = flags.includes('R') ? [] : parts.flatMap((part) => ruleOf(reader, part))
  const variant: LanguageVariant = {type: 'languageVariant', flags, rules: rules.map(({rule}) => rule), children: []}
  if (flags.some((flag) => flag === 'H' || flag === '-' || flag === 'T')) {
    reader.inline(variant, start, end)
    return
  }
  const shown = chosenRule(reader.context.site, rules) ?? (rules.length > 0 ? undefined : wholeOf(reader, parts))
  const content = shown ? reader.range(shown.start, shown.end, reader.inLink) : []
  reader.element('variant', variant as Container, content, start, end)
}

/** A rule with a variant; text that is the same for all variants is none. */
function ruleOf(reader: TokenReader, {childNodes = []}: WikiparserNode): FoundRule[] {
  const part = (type: string): WikiparserNode | undefined => childNodes.find((child) => child.type === type)
  const variant = part('converter-rule-variant')
  const to = part('converter-rule-to')
  if (!variant || !to) return []
  const from = part('converter-rule-from')
  const {start, end} = trimmedRange(reader, to)
  const rule: VariantRule = {
    variant: reader.flat.textOf(variant).trim().toLowerCase(),
    text: reader.text.slice(start, end),
  }
  if (from) rule.from = reader.flat.textOf(from).trim()
  return [{rule, start, end}]
}

function trimmedRange(reader: TokenReader, node: WikiparserNode): {start: number; end: number} {
  let {start, end} = reader.rangeOf(node)
  while (start < end && reader.text.charCodeAt(start) <= 32) start++
  while (end > start && reader.text.charCodeAt(end - 1) <= 32) end--
  return {start, end}
}

/** All that stands behind the flags. */
function wholeOf(reader: TokenReader, parts: readonly WikiparserNode[]): {start: number; end: number} | undefined {
  const first = parts[0]
  const last = parts[parts.length - 1]
  return first && last && {start: reader.rangeOf(first).start, end: reader.rangeOf(last).end}
}
