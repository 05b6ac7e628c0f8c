import type {PreNode, PrePart} from '../preprocess/nodes.js'

/** The nodes of an argument, whole: `name=value`. */
export function wholePart({name, value}: PrePart): readonly PreNode[] {
  return name === undefined ? value.children : [...name.children, '=', ...value.children]
}

/** The nodes of a call or parameter behind its name, closing braces included: `|a|b=c}}`. */
export function rest(parts: readonly PrePart[], close: '}}' | '}}}'): PreNode[] {
  const nodes: PreNode[] = []
  for (const {name, value} of parts) {
    nodes.push('|')
    if (name !== undefined) {
      for (const node of name.children) nodes.push(node)
      nodes.push('=')
    }
    for (const node of value.children) nodes.push(node)
  }
  nodes.push(close)
  return nodes
}

/** Whether a text must begin a line to mean what it says, so that a call gives it a line of its own (T2529). */
export function wantsLine(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 35: // #
    case 42: // *
    case 58: // :
    case 59: // ;
      return true
    case 123: // {|
      return text.charCodeAt(1) === 124
    default:
      return false
  }
}
