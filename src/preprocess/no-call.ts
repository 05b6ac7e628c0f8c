import {PlainRegion, type PreNode, type PreTemplate} from './nodes.js'

/**
 * Whether braces can be a call at all. No title holds brackets, tags or a line end, and no name of a parser function does, which
 * ends at its `:`: `{{[[A]]}}` is text with a link in it. What a call or a parameter makes of a name is not known here.
 */
export function isCall({title}: PreTemplate): boolean {
  const name = new NameReader()
  if (title instanceof PlainRegion) return name.read(title.source, title.start, title.end) !== false
  for (const child of title.children) {
    if (typeof child === 'string') {
      const answer = name.read(child, 0, child.length)
      if (answer !== undefined) return answer
    } else if (child.kind === 'extension') return false
    else if (child.kind === 'template' || child.kind === 'parameter') return true
  }
  return true
}

/** Reads a name piece by piece. */
class NameReader {
  #begun = false
  #line = false

  /** Whether the piece tells that this is a call, or none; `undefined` where it does not tell. */
  read(text: string, from: number, to: number): boolean | undefined {
    for (let i = from; i < to; i++) {
      switch (text.charCodeAt(i)) {
        case 58: // :
          return true
        case 60: // <
        case 62: // >
        case 91: // [
        case 93: // ]
          return false
        case 10:
          this.#line = this.#begun
          break
        case 9:
        case 13:
        case 32:
          break
        default:
          if (this.#line) return false
          this.#begun = true
      }
    }
    return undefined
  }
}

/** All that braces hold that are no call, in order: text and nodes, the braces and bars too. */
export function piecesOf({title, parts}: PreTemplate): PreNode[] {
  const pieces: PreNode[] = ['{{']
  for (const node of title.children) pieces.push(node)
  for (const {name, value} of parts) {
    pieces.push('|')
    if (name) {
      for (const node of name.children) pieces.push(node)
      pieces.push('=')
    }
    for (const node of value.children) pieces.push(node)
  }
  pieces.push('}}')
  return pieces
}
