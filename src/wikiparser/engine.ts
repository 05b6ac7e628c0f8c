import type {Content} from '../ast/base.js'
import type {Redirect} from '../ast/flow.js'
import type {ParseContext} from '../parse/context.js'
import {isSpace} from '../parse/white-space.js'
import type {Engine, ParsedPage} from '../pipeline.js'
import {parseTitle} from '../site/title.js'
import {flattenTokens} from './flat.js'
import {tokenContext} from './region.js'
import type {WikiparserNode} from './types.js'

/**
 * Makes an engine out of what gives the tokens of a text. A text that wikiparser-node fails on, or whose tokens are not
 * those of the text, becomes a paragraph of text, with a message `wikiparser-failed`.
 */
export function tokenEngine(tokensOf: (text: string) => WikiparserNode): Engine {
  return (text, context) => {
    let root: WikiparserNode
    try {
      root = tokensOf(text)
    } catch (error) {
      return failed(text, context, error instanceof Error ? error.message : String(error))
    }
    return pageOf(root, text, context)
  }
}

function pageOf(root: WikiparserNode, text: string, context: ParseContext): ParsedPage {
  const page = tokenContext(text, context)
  const nodes = root.childNodes ?? []
  const redirect = nodes.find(({type}) => type !== undefined)
  if (redirect?.type !== 'redirect') return {children: page.read(nodes, 0, text.length, 'page')}
  const node = redirectNode(redirect, text, context)
  // white space behind the link is no indentation
  let start = redirect.range[1]
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  const rest = page.read(nodes.slice(nodes.indexOf(redirect) + 1), start, text.length, 'page')
  return {children: [node, ...rest]}
}

/** `#REDIRECT [[Target]]` */
function redirectNode(token: WikiparserNode, source: string, {site, lines}: ParseContext): Redirect {
  const target = token.childNodes?.find(({type}) => type === 'redirect-target')
  const link = target?.childNodes?.[0]
  const [start, end] = link?.range ?? [0, 0]
  const written = flattenTokens(source, link?.childNodes ?? [], start, end)
    .text.trim()
    .replace(/^:/, '')
  const title = parseTitle(site, written)
  const node: Redirect = {type: 'redirect', title: title ? withPrefix(title) : written}
  if (title?.fragment) node.fragment = title.fragment
  if (lines) node.position = lines.position(0, target?.range[1] ?? token.range[1])
  return node
}

function withPrefix({interwiki, text}: {interwiki?: string; text: string}): string {
  return interwiki === undefined ? text : `${interwiki}:${text}`
}

function failed(text: string, context: ParseContext, reason: string): ParsedPage {
  context.message('wikiparser-failed', `wikiparser-node failed: ${reason}. The text is kept as text`, 0, text.length)
  if (text === '') return {children: []}
  const position = context.lines?.position(0, text.length)
  const children: Content[] = [{type: 'text', value: text, ...(position && {position})}]
  return {children: [{type: 'paragraph', children: children as never, ...(position && {position})}]}
}
