/**
 * wikast: MediaWiki wikitext to a typed unist tree, and the tree to Markdown, JSON, text and HTML. This entry runs in
 * browsers too; dumps are read by `wikast/dump`.
 */
export type {
  Attributes,
  Content,
  FlowContent,
  MetadataContent,
  PhrasingContent,
  WikastLiteral,
  WikastNode,
  WikastParent,
} from './ast/base.js'
export {childKeys, isNode, type WalkAnswer, walk} from './ast/children.js'
export type {
  CapturedPage,
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
  ReferenceEntry,
  ReferenceList,
  Root,
  RootData,
  SiteSummary,
  Table,
  TableCaption,
  TableCell,
  TableRow,
  ThematicBreak,
} from './ast/flow.js'
export type {
  CoreNode,
  CoreNodeMap,
  CoreNodeType,
  FlowContentMap,
  MetadataContentMap,
  NodeMap,
  Nodes,
  Parents,
  PhrasingContentMap,
} from './ast/nodes.js'
export type {
  BehaviorSwitch,
  Break,
  Category,
  Comment,
  Emphasis,
  ExternalLink,
  HtmlElement,
  InlineContent,
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
  VariantRule,
} from './ast/phrasing.js'
export type {
  Citation,
  CslDate,
  CslItem,
  CslName,
  Infobox,
  InfoboxRow,
  Navbox,
  NavboxGroup,
  TemplateArgument,
  TemplateCall,
  Transclusion,
} from './ast/transclusion.js'
export type {Limits, ScriptEngine} from './expand/types.js'
export {type CategoryData, categories} from './extract/categories.js'
export {type CitationData, citations} from './extract/citations.js'
export {type Coordinates, type CoordinatesData, coordinates} from './extract/coordinates.js'
export {type InfoboxData, type InfoboxRowData, infoboxes} from './extract/infoboxes.js'
export {
  type ExternalLinkData,
  type InternalLinkData,
  type InterwikiLinkData,
  type LanguageLinkData,
  type LinkData,
  links,
} from './extract/links.js'
export {type MediaData, media} from './extract/media.js'
export {type NavboxData, type NavboxGroupData, type NavboxItemData, navboxes} from './extract/navboxes.js'
export {type PlainTextOptions, plainText} from './extract/plain-text.js'
export {type ReferenceData, references} from './extract/references.js'
export {type Section, sections} from './extract/sections.js'
export {type TableCellData, type TableData, tables} from './extract/tables.js'
export {toHast} from './hast/hast.js'
export {toHtml} from './hast/html.js'
export type {FileInfo, LinkTarget, ToHastOptions} from './hast/options.js'
export {type ToJsonOptions, toJson} from './json/document.js'
export {documentSchema, type JsonSchema, schemaId, schemaVersion} from './json/schema.js'
export type {
  Block,
  DocumentCell,
  DocumentCitation,
  DocumentInfobox,
  DocumentItem,
  DocumentLink,
  DocumentMedia,
  DocumentMessage,
  DocumentNavbox,
  DocumentNavboxGroup,
  DocumentParameter,
  DocumentPart,
  DocumentReference,
  DocumentRevision,
  DocumentSection,
  DocumentTable,
  WikastDocument,
} from './json/types.js'
export type {DateWords, Languages} from './language/languages.js'
export {type MarkdownOptions, toMarkdown} from './mdast/markdown.js'
export {toMdast} from './mdast/mdast.js'
export type {MdastOptions} from './mdast/options.js'
export {expand, type ParseOptions, parse} from './pipeline.js'
export {englishWikipedia} from './site/english.js'
export type {Contributor, Page, PageSource, Revision, Slot} from './site/page.js'
export type {ScriptCache} from './site/script-cache.js'
export {siteFromSiteinfo} from './site/siteinfo.js'
export {parseTitle, type Title, type TitleOptions} from './site/title.js'
export type {ImageOption, Interwiki, MagicWord, Namespace, SiteConfig, TitleCase, WordLookup} from './site/types.js'
export type {ToTextOptions} from './text/options.js'
export {toText} from './text/text.js'
export {type ToWikitextOptions, toWikitext} from './to-wikitext.js'
export {version} from './version.js'
