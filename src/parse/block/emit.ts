import type {Token} from '../inline/token.js'
import {trimEnd, trimStart} from '../white-space.js'
import type {Flow} from './flow.js'

/** Sends tokens to the builder. */
export function emit(flow: Pick<Flow, 'builder'>, tokens: readonly Token[]): void {
  const {builder} = flow
  for (const token of tokens) {
    switch (token.kind) {
      case 'text':
        builder.text(token.value, token.start, token.end)
        break
      case 'link':
        builder.link(token)
        break
      case 'open':
        builder.open(token.name, token.node, token.start, token.end)
        break
      case 'close':
        builder.close(token.name, token.start, token.end)
        break
      case 'inline':
        builder.inline(token.node, token.start, token.end)
        break
      case 'block':
        builder.block(token.node, token.start, token.end)
        break
      case 'invisible':
        builder.invisible(token.node, token.start, token.end)
        break
      case 'quote':
        builder.text("'".repeat(token.end - token.start), token.start, token.end)
    }
  }
}

/** Sends the nodes of a line that has no text to the builder, as parts of the flow rather than of a paragraph. */
export function emitBlocks(flow: Pick<Flow, 'builder'>, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.kind === 'block') flow.builder.block(token.node, token.start, token.end)
    else if (token.kind === 'inline' || token.kind === 'invisible') {
      flow.builder.invisible(token.node, token.start, token.end)
    }
  }
}

/** The tokens without the white space around them; at the start only where `leading` says so. */
export function trimTokens(tokens: readonly Token[], leading: boolean, trailing = false): readonly Token[] {
  let from = 0
  let to = tokens.length
  let first: Token | undefined
  let last: Token | undefined
  if (leading) {
    for (; from < to; from++) {
      const token = tokens[from]!
      if (token.kind !== 'text') break
      const value = trimStart(token.value)
      if (value === '') continue
      if (value.length < token.value.length) first = {...token, value, start: shifted(token, value)}
      break
    }
  }
  if (trailing) {
    for (; to > from; to--) {
      const token = to - 1 === from && first ? first : tokens[to - 1]!
      if (token.kind !== 'text') break
      const value = trimEnd(token.value)
      if (value === '') continue
      if (value.length < token.value.length) {
        const exact = token.end - token.start === token.value.length
        last = {...token, value, end: exact ? token.start + value.length : token.end}
      }
      break
    }
  }
  if (from === 0 && to === tokens.length && !first && !last) return tokens
  const out = tokens.slice(from, to)
  if (first) out[0] = first
  if (last) out[out.length - 1] = last
  return out
}

function shifted(token: {value: string; start: number; end: number}, value: string): number {
  return token.end - token.start === token.value.length ? token.end - value.length : token.start
}
