import type {Content} from '../../ast/base.js'
import {isBlank} from '../white-space.js'
import {addChild, type Container, cloneOf, detach, type OpenElement, openElement} from './element.js'
import {flag, flagsOf} from './elements.js'
import type {TreeBuilder} from './tree-builder.js'

/**
 * Begins a paragraph around bare text, where such text is wrapped; formatting that a block has left open around the
 * text goes on in the paragraph. Answers whether such text is wrapped here.
 */
export function enterWrap(builder: TreeBuilder, start: number): boolean {
  const {stack} = builder
  let around = stack.length - 1
  while (around > 0 && stack[around]!.flags & flag.formatting) around--
  if (!(stack[around]!.flags & flag.wrapsText)) return false
  const inside = stack.slice(around + 1)
  builder.popTo(around + 1)
  const paragraph: Container = {type: 'paragraph', children: []}
  builder.push(openElement('pwrap', flagsOf('pwrap'), paragraph, start))
  goOn(builder, inside, start)
  return true
}

/**
 * Ends the paragraph that was made around bare text: formatting that is open in it goes on around the block. Where
 * another element is open in it, which can not be cut in two, there is no paragraph after all.
 */
export function leaveWrap(builder: TreeBuilder, start: number): void {
  const {stack} = builder
  const wrap = builder.findInScope('pwrap')
  if (wrap < 0) return
  const paragraph = stack[wrap]!
  const inside = stack.slice(wrap + 1)
  if (inside.some((element) => !(element.flags & flag.formatting))) {
    unwrap(builder, wrap)
    return
  }
  builder.popTo(wrap)
  goOn(builder, inside, start)
  if (paragraph.node.children.length === 0) detach(paragraph)
}

/** Opens formatting again that was closed just now. Elements that hold nothing but white space move as a whole. */
function goOn(builder: TreeBuilder, elements: readonly OpenElement[], start: number): void {
  for (let i = elements.length - 1; i >= 0; i--) if (elements[i]!.node.children.every(isBlankText)) detach(elements[i]!)
  for (const element of elements) {
    const copy = openElement(element.name, element.flags, cloneOf(element.node), start)
    builder.push(copy)
    const entry = builder.formatting.indexOf(element)
    if (entry >= 0) builder.formatting[entry] = copy
  }
}

/** Ends the paragraph at that index of the stack before the element that is open in it, which goes on behind it. */
function unwrap({stack}: TreeBuilder, at: number): void {
  const [paragraph] = stack.splice(at, 1)
  const {node, parent} = paragraph!
  const victim = stack[at]!
  detach(victim)
  if (node.children.every(isBlankText)) detach(paragraph!)
  addChild(parent!, victim.node as Content)
  victim.parent = parent!
}

function isBlankText(node: Content): boolean {
  return node.type === 'text' && isBlank(node.value)
}
