import type {CoreNodeMap} from '../ast/nodes.js'
import {infobox, navbox} from './handle/box.js'
import {heading} from './handle/heading.js'
import {htmlElement} from './handle/html.js'
import {externalLink, interwikiLink, link, redirect} from './handle/link.js'
import {definitionDescription, definitionList, definitionTerm, list, listItem} from './handle/list.js'
import {code, extensionElement, math, preformatted} from './handle/literal.js'
import {gallery, media} from './handle/media.js'
import {languageVariant, nothing, parameter, parserFunction, templateArgument} from './handle/metadata.js'
import {reference, referenceList} from './handle/reference.js'
import {table, tableCaption, tableCell, tableRow} from './handle/table.js'
import {emphasis, lineBreakNode, paragraph, strong, text} from './handle/text.js'
import {transclusion} from './handle/transclusion.js'
import type {Handle} from './state.js'

/** One handler for every type of node that the parser makes. */
export const handlers = {
  behaviorSwitch: nothing,
  break: lineBreakNode,
  category: nothing,
  code,
  comment: nothing,
  definitionDescription,
  definitionList,
  definitionTerm,
  emphasis,
  extensionElement,
  externalLink,
  gallery,
  heading,
  htmlElement,
  infobox,
  interwikiLink,
  languageLink: nothing,
  languageVariant,
  link,
  list,
  listItem,
  math,
  media,
  navbox,
  paragraph,
  parameter,
  parserFunction,
  preformatted,
  redirect,
  reference,
  referenceList,
  root: (node, state) => state.flow(node.children),
  strong,
  table,
  tableCaption,
  tableCell,
  tableRow,
  templateArgument,
  text,
  thematicBreak: () => [{type: 'thematicBreak'}],
  transclusion,
} satisfies {[T in keyof CoreNodeMap]: Handle<CoreNodeMap[T]>}
