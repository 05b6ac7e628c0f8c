import type {CoreNodeMap} from '../ast/nodes.js'
import {paragraph, preformatted, redirect, thematicBreak} from './handle/block.js'
import {code, extensionElement, math, parameter, parserFunction} from './handle/extension.js'
import {gallery} from './handle/gallery.js'
import {heading} from './handle/heading.js'
import {htmlElement} from './handle/html-element.js'
import {externalLink, interwikiLink, link} from './handle/link.js'
import {definitionDescription, definitionList, definitionTerm, list, listItem} from './handle/list.js'
import {media} from './handle/media.js'
import {emphasis, languageVariant, lineBreak, nothing, strong, textNode} from './handle/phrasing.js'
import {reference, referenceList} from './handle/reference.js'
import {table, tableCaption, tableCell, tableRow} from './handle/table.js'
import {templateArgument, transclusion} from './handle/transclusion.js'
import type {Handler} from './options.js'

/** The built-in handlers: one for every type of node that the parser makes. */
export const handlers = {
  behaviorSwitch: nothing,
  break: lineBreak,
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
  infobox: transclusion,
  interwikiLink,
  languageLink: nothing,
  languageVariant,
  link,
  list,
  listItem,
  math,
  media,
  navbox: transclusion,
  paragraph,
  parameter,
  parserFunction,
  preformatted,
  redirect,
  reference,
  referenceList,
  root: (node, state) => state.all(node.children),
  strong,
  table,
  tableCaption,
  tableCell,
  tableRow,
  templateArgument,
  text: textNode,
  thematicBreak,
  transclusion,
} satisfies {[Type in keyof CoreNodeMap]: Handler<CoreNodeMap[Type]>}
