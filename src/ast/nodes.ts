import type {
  Code,
  DefinitionDescription,
  DefinitionList,
  DefinitionTerm,
  ExtensionElement,
  Gallery,
  Heading,
  List,
  ListItem,
  MathNode,
  Paragraph,
  Preformatted,
  Redirect,
  ReferenceList,
  Root,
  Table,
  TableCaption,
  TableCell,
  TableRow,
  ThematicBreak,
} from './flow.js'
import type {
  BehaviorSwitch,
  Break,
  Category,
  Comment,
  Emphasis,
  ExternalLink,
  HtmlElement,
  InterwikiLink,
  LanguageLink,
  LanguageVariant,
  Link,
  Media,
  Parameter,
  ParserFunction,
  Reference,
  Strong,
  Text,
} from './phrasing.js'
import type {Infobox, Navbox, TemplateArgument, Transclusion} from './transclusion.js'

/**
 * Everything the parser makes, by `type`. Closed: a built-in table of handlers names every key, or does not compile.
 */
export interface CoreNodeMap {
  behaviorSwitch: BehaviorSwitch
  break: Break
  category: Category
  code: Code
  comment: Comment
  definitionDescription: DefinitionDescription
  definitionList: DefinitionList
  definitionTerm: DefinitionTerm
  emphasis: Emphasis
  extensionElement: ExtensionElement
  externalLink: ExternalLink
  gallery: Gallery
  heading: Heading
  htmlElement: HtmlElement
  infobox: Infobox
  interwikiLink: InterwikiLink
  languageLink: LanguageLink
  languageVariant: LanguageVariant
  link: Link
  list: List
  listItem: ListItem
  math: MathNode
  media: Media
  navbox: Navbox
  paragraph: Paragraph
  parameter: Parameter
  parserFunction: ParserFunction
  preformatted: Preformatted
  redirect: Redirect
  reference: Reference
  referenceList: ReferenceList
  root: Root
  strong: Strong
  table: Table
  tableCaption: TableCaption
  tableCell: TableCell
  tableRow: TableRow
  templateArgument: TemplateArgument
  text: Text
  thematicBreak: ThematicBreak
  transclusion: Transclusion
}

/** A node the parser makes. */
export type CoreNode = CoreNodeMap[keyof CoreNodeMap]

/** The `type` of a node the parser makes. */
export type CoreNodeType = keyof CoreNodeMap

/**
 * All nodes, by `type`. Open: a plugin adds its own by module augmentation.
 *
 * ```ts
 * declare module 'wikast' {
 *   interface NodeMap { spoiler: Spoiler }
 *   interface PhrasingContentMap { spoiler: Spoiler }
 * }
 * ```
 */
export interface NodeMap extends CoreNodeMap {}

/** Any node: the parser's and the plugins'. */
export type Nodes = NodeMap[keyof NodeMap]

/** Any node with children. */
export type Parents = Extract<Nodes, {children: unknown[]}>

/** What makes up the flow of a page, by `type`. Open. */
export interface FlowContentMap {
  code: Code
  definitionList: DefinitionList
  extensionElement: ExtensionElement
  gallery: Gallery
  heading: Heading
  htmlElement: HtmlElement
  infobox: Infobox
  list: List
  math: MathNode
  navbox: Navbox
  paragraph: Paragraph
  preformatted: Preformatted
  referenceList: ReferenceList
  table: Table
  thematicBreak: ThematicBreak
  transclusion: Transclusion
}

/** What makes up running text, by `type`. Open. */
export interface PhrasingContentMap {
  break: Break
  code: Code
  emphasis: Emphasis
  extensionElement: ExtensionElement
  externalLink: ExternalLink
  htmlElement: HtmlElement
  interwikiLink: InterwikiLink
  languageVariant: LanguageVariant
  link: Link
  math: MathNode
  media: Media
  parameter: Parameter
  parserFunction: ParserFunction
  reference: Reference
  strong: Strong
  text: Text
  transclusion: Transclusion
}

/** What shows nothing where it stands, by `type`. Open. */
export interface MetadataContentMap {
  behaviorSwitch: BehaviorSwitch
  category: Category
  comment: Comment
  languageLink: LanguageLink
  redirect: Redirect
}
