import type {Nodes as MdastNodes} from 'mdast'
import type {Code, ExtensionElement, MathNode, Preformatted} from '../../ast/flow.js'
import {inlineCode, inlineMath} from '../inline.js'
import {plainText} from '../plain-text.js'
import type {State} from '../state.js'

export function code(node: Code, state: State): MdastNodes[] {
  if (node.inline) return inlineCode(node.value, state)
  return [codeBlock(node.value, node.lang)]
}

function codeBlock(value: string, lang?: string): MdastNodes {
  const block = {type: 'code' as const, value: value.replace(/^\n|\s+$/g, '')}
  return lang ? {...block, lang} : block
}

/** A formula: `$...$` in the line, `$$` on lines of its own. Chemistry is wrapped in mhchem's `\ce`. */
export function math(node: MathNode, state: State): MdastNodes[] {
  const trimmed = node.value.trim()
  if (trimmed === '') return []
  const value = node.chemistry ? `\\ce{${trimmed}}` : trimmed
  if (node.display === 'block') return [{type: 'math', value: value.replace(/\n[\t ]*(?=\n)/g, '')}]
  return inlineMath(value, state)
}

/** Text whose white space counts: a code block where it is only text, else a paragraph with breaks. */
export function preformatted(node: Preformatted, state: State): MdastNodes[] {
  let value = ''
  for (const child of node.children) {
    if (child.type === 'comment') continue
    if (child.type !== 'text') return state.within({keepLines: true}, () => state.flow(node.children))
    value += child.value
  }
  return value.trim() === '' ? [] : [codeBlock(value)]
}

/** Tags that show nothing where they stand, by what they are for. */
const silent: ReadonlySet<string> = new Set(['indicator', 'section', 'templatedata', 'templatestyles'])

/** Tags whose content is a notation that a reader can make something of. */
const notations: ReadonlySet<string> = new Set(['abc', 'graphviz', 'hiero', 'mscgen', 'plantuml', 'score', 'timeline'])

/**
 * A tag of an extension: poems with their lines, notations as a code block, others by their content. One that has none
 * is left out, with the message `extension-omitted`.
 */
export function extensionElement(node: ExtensionElement, state: State): MdastNodes[] {
  if (silent.has(node.name)) return []
  if (node.name === 'poem') return state.flow(node.children)
  if (node.children.length > 0) return state.all(node.children)
  if (notations.has(node.name) && node.value.trim() !== '') {
    if (state.around.inline) return inlineCode(node.value, state)
    return [codeBlock(node.value, node.name)]
  }
  const text = plainText([{type: 'text', value: node.value}])
  state.message(
    'extension-omitted',
    `\`<${node.name}>\` is left out${text === '' ? '' : `: ${text.slice(0, 80)}`}`,
    node,
  )
  return []
}
