import type {CoreNodeMap} from '../ast/nodes.js'

/** What of a node is written in its source. */
interface Written<T> {
  /** Fields that hold no nodes. What is worked out from others (numbers of notes, ids of headings) is not among them. */
  own: ReadonlyArray<keyof T & string>
  /** Fields that hold nodes, in the order in which they are written. */
  lists: ReadonlyArray<keyof T & string>
}

const CONTENT = ['children'] as const
const CALL = {own: ['name', 'title'], lists: ['parameters']} as const

/** What of each node type is written in its source: a difference in anything else needs no new source. */
const written: {[T in keyof CoreNodeMap]: Written<CoreNodeMap[T]>} = {
  behaviorSwitch: {own: ['name'], lists: []},
  break: {own: ['attributes'], lists: []},
  category: {own: ['name', 'sortKey'], lists: []},
  code: {own: ['value', 'lang', 'inline', 'attributes'], lists: []},
  comment: {own: ['value'], lists: []},
  definitionDescription: {own: [], lists: CONTENT},
  definitionList: {own: [], lists: CONTENT},
  definitionTerm: {own: [], lists: CONTENT},
  emphasis: {own: [], lists: CONTENT},
  extensionElement: {own: ['name', 'attributes', 'value'], lists: CONTENT},
  externalLink: {own: ['url', 'kind'], lists: CONTENT},
  gallery: {own: ['attributes'], lists: CONTENT},
  heading: {own: ['depth'], lists: CONTENT},
  htmlElement: {own: ['name', 'attributes'], lists: CONTENT},
  infobox: CALL,
  interwikiLink: {own: ['prefix', 'title', 'fragment'], lists: CONTENT},
  languageLink: {own: ['prefix', 'title', 'fragment'], lists: []},
  languageVariant: {own: ['flags', 'rules'], lists: CONTENT},
  link: {own: ['title', 'fragment'], lists: CONTENT},
  list: {own: ['ordered'], lists: CONTENT},
  listItem: {own: [], lists: CONTENT},
  math: {own: ['value', 'display', 'chemistry', 'attributes'], lists: []},
  media: {
    own: [
      ...(['title', 'format', 'thumbnail', 'horizontalAlign', 'verticalAlign', 'border', 'width', 'height'] as const),
      ...(['upright', 'alt', 'link', 'className', 'language', 'page', 'options'] as const),
    ],
    lists: CONTENT,
  },
  navbox: CALL,
  paragraph: {own: [], lists: CONTENT},
  parameter: {own: ['name', 'hasDefault'], lists: CONTENT},
  parserFunction: {own: ['name', 'alias'], lists: ['arguments']},
  preformatted: {own: ['attributes'], lists: CONTENT},
  redirect: {own: ['title', 'fragment'], lists: []},
  reference: {own: ['group', 'name', 'follow', 'extends', 'direction'], lists: ['details', 'children']},
  referenceList: {own: ['group', 'responsive'], lists: CONTENT},
  root: {own: [], lists: CONTENT},
  strong: {own: [], lists: CONTENT},
  table: {own: ['attributes'], lists: CONTENT},
  tableCaption: {own: ['attributes'], lists: CONTENT},
  tableCell: {own: ['header', 'attributes'], lists: CONTENT},
  tableRow: {own: ['attributes'], lists: CONTENT},
  templateArgument: {own: ['name', 'named', 'value'], lists: CONTENT},
  text: {own: ['value'], lists: []},
  thematicBreak: {own: [], lists: []},
  transclusion: CALL,
}

/** The same for a node of any type; `undefined` for one of a plugin. */
export function writtenOf(type: string): {own: readonly string[]; lists: readonly string[]} | undefined {
  return Object.hasOwn(written, type) ? written[type as keyof CoreNodeMap] : undefined
}
