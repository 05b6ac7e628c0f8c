import type {Node} from 'unist'
import {isNode} from '../ast/children.js'
import type {Context} from './context.js'
import {itemPrefix} from './handle/list.js'

/** The context of what a node holds. */
export function innerContext(node: Node, context: Context): Context {
  switch (node.type) {
    case 'link':
    case 'interwikiLink':
    case 'media':
      return context.link ? context : {...context, link: true}
    case 'externalLink':
      return {...context, label: true}
    case 'heading':
      return {...context, line: true}
    case 'table':
    case 'tableRow':
      return {...context, table: true, line: false, term: false, prefix: '', item: -1}
    case 'tableCell':
    case 'tableCaption':
      return {...context, table: true, line: false, term: false, quotes: 0, prefix: '', item: -1}
    case 'list':
      return {...context, line: true, prefix: context.prefix + (isNode(node, 'list') && node.ordered ? '#' : '*')}
    case 'definitionTerm':
      return {...context, line: true, term: true}
    case 'definitionList':
    case 'definitionDescription':
    case 'listItem':
      return {...context, line: true}
    case 'emphasis':
      return {...context, quotes: context.quotes | 1}
    case 'strong':
      return {...context, quotes: context.quotes | 2}
    case 'templateArgument':
    case 'parameter':
      return {...context, argument: true, line: false, term: false, quotes: 0, prefix: '', item: -1}
    case 'reference':
    case 'referenceList':
    case 'gallery':
    case 'extensionElement':
      return {...freed(context), argument: context.argument}
    default:
      return context
  }
}

/** The context of an item of a list, and of what is in it. */
export function itemContext(node: Node, context: Context): Context {
  return {...context, prefix: itemPrefix(node.type, context.prefix), lineStart: true}
}

/** Extension tags are read for themselves, whatever is around them. */
function freed(context: Context): Context {
  return {
    ...context,
    link: false,
    label: false,
    table: false,
    line: false,
    term: false,
    quotes: 0,
    prefix: '',
    item: -1,
  }
}
