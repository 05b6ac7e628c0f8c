import {heading, paragraph, preformatted, root, thematicBreak} from './handle/block.js'
import {call, parameter, parserFunction, templateArgument} from './handle/call.js'
import {externalLink, interwikiLink, languageLink, link} from './handle/link.js'
import {definitionDescription, definitionList, definitionTerm, list, listItem} from './handle/list.js'
import {gallery, media} from './handle/media.js'
import {behaviorSwitch, category, comment, redirect} from './handle/metadata.js'
import {emphasis, languageVariant, lineBreak, strong, text} from './handle/phrasing.js'
import {table, tableCaption, tableCell, tableRow} from './handle/table.js'
import {code, extensionElement, htmlElement, math, reference, referenceList} from './handle/tag.js'
import type {Handlers} from './options.js'

/** The built-in handlers: one for every type of node that the parser makes. */
export const handlers = {
  behaviorSwitch,
  break: lineBreak,
  category,
  code,
  comment,
  definitionDescription,
  definitionList,
  definitionTerm,
  emphasis,
  extensionElement,
  externalLink,
  gallery,
  heading,
  htmlElement,
  infobox: call,
  interwikiLink,
  languageLink,
  languageVariant,
  link,
  list,
  listItem,
  math,
  media,
  navbox: call,
  paragraph,
  parameter,
  parserFunction,
  preformatted,
  redirect,
  reference,
  referenceList,
  root,
  strong,
  table,
  tableCaption,
  tableCell,
  tableRow,
  templateArgument,
  text,
  thematicBreak,
  transclusion: call,
} satisfies Handlers
