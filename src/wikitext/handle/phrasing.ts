import type {Break, Emphasis, LanguageVariant, Strong, Text} from '../../ast/phrasing.js'
import {escapeText} from '../escape.js'
import {isBlock} from '../flow.js'
import type {Handler} from '../options.js'
import {startTag} from '../tag.js'

const ITALIC = 1
const BOLD = 2

/** Text, with what would be markup as character references. */
export const text: Handler<Text> = (node, {site}, context) => escapeText(node.value, context, site)

/** `''italic''` */
export const emphasis: Handler<Emphasis> = quoted("''", 'i', ITALIC)

/** `'''bold'''` */
export const strong: Handler<Strong> = quoted("'''", 'b', BOLD)

/** Formatting by quotes; blocks and formatting of the same kind within it need tags. */
function quoted(mark: string, name: string, bit: number): Handler<Emphasis | Strong> {
  return (node, writer, context) => {
    if (node.children.length === 0) return ''
    if (context.quotes & bit || node.children.some((child) => isBlock(child))) {
      return `<${name}>${writer.flow(node.children, {...context, lineStart: false})}</${name}>`
    }
    const text = writer.inline(node.children, {...writer.inner(node, context), lineStart: false})
    const before = text.startsWith("'") ? '<nowiki/>' : ''
    const after = text.endsWith("'") ? '<nowiki/>' : ''
    return `${mark}${before}${text}${after}${mark}`
  }
}

/** `<br>` */
export const lineBreak: Handler<Break> = ({attributes}) => startTag('br', attributes)

/** `-{zh-hans:...; zh-hant:...}-` */
export const languageVariant: Handler<LanguageVariant> = (node, writer, context) => {
  const flags = node.flags.length > 0 ? `${node.flags.join(';')}|` : ''
  if (node.rules.length === 0) return `-{${flags}${writer.inline(node.children, {...context, lineStart: false})}}-`
  const rules = node.rules.map(({variant, from, text}) => `${from === undefined ? '' : `${from}=>`}${variant}:${text}`)
  return `-{${flags}${rules.join('; ')}}-`
}
