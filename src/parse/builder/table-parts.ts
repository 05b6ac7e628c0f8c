import type {Content} from '../../ast/base.js'
import {addChild, type Container, openElement} from './element.js'
import {flag, flagsOf} from './elements.js'
import type {TreeBuilder} from './tree-builder.js'

/** Whether a node can not stand between the parts of a table, and moves out before it. */
export function isFostered(node: Content): boolean {
  switch (node.type as string) {
    case 'tableRow':
    case 'tableCell':
    case 'tableCaption':
    case 'comment':
    case 'category':
    case 'languageLink':
    case 'behaviorSwitch':
    case 'transclusion':
    case 'parserFunction':
    case 'parameter':
      return false
    case 'htmlElement':
      return (flagsOf((node as {name: string}).name) & flag.tablePart) === 0
    default:
      return true
  }
}

/** The node before the innermost open table. */
export function beforeTable(builder: TreeBuilder): Content | undefined {
  const table = builder.stack[builder.findTable()]
  const siblings = table?.parent?.children
  return siblings?.[siblings.lastIndexOf(table!.node as Content) - 1]
}

/** Puts a node before the innermost open table. Answers which node holds it now. */
export function foster(builder: TreeBuilder, node: Content): Container {
  const table = builder.stack[builder.findTable()]
  const around = table?.parent
  if (!table || !around) {
    addChild(builder.current.node, node)
    return builder.current.node
  }
  const at = around.children.lastIndexOf(table.node as Content)
  around.children.splice(at < 0 ? around.children.length : at, 0, node)
  return around
}

/**
 * Goes back to where a part can stand; a missing row is made.
 *
 * @returns `false` outside of any table, where the part is a plain element: that is so in arguments only, on a page it is nothing.
 */
export function goToTablePart(builder: TreeBuilder, name: string, flags: number, start: number): boolean {
  const table = builder.findTable()
  if (table < 0) return false
  if (name === 'tr' || name === 'caption') {
    builder.popTo(table + 1)
    endFormatting(builder)
    return true
  }
  let row = -1
  for (let i = builder.stack.length - 1; i > table; i--) if (builder.stack[i]!.name === 'tr') row = i
  builder.popTo(row >= 0 ? row + 1 : table + 1)
  endFormatting(builder)
  if (row < 0 && flags & flag.cell) {
    const node: Container = {type: 'tableRow', attributes: {}, children: []}
    builder.push(openElement('tr', flagsOf('tr'), node, start))
  }
  return true
}

/** Index in the stack of a part of the innermost table, whatever lies between, or -1. */
export function findWithinTable({stack}: TreeBuilder, name: string): number {
  for (let i = stack.length - 1; i > 0; i--) {
    const element = stack[i]!
    if (element.name === name) return i
    if (element.name === 'table' || element.name === 'media') return -1
  }
  return -1
}

/** Formatting of a cell or a caption ends with it: drops the entries behind borders that are no longer open. */
export function endFormatting({stack, formatting}: TreeBuilder): void {
  let borders = 0
  for (const {name, flags} of stack) {
    if (flags & flag.scope && name !== 'table' && name !== 'root' && name !== 'fragment') borders++
  }
  let markers = 0
  for (const entry of formatting) if (entry === null) markers++
  while (markers > borders) if (formatting.pop() === null) markers--
}
