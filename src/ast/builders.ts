import type {Attributes, Content, MetadataContent} from './base.js'
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
} from './phrasing.js'
import type {Infobox, Navbox, TemplateArgument, TemplateCall, Transclusion} from './transclusion.js'

/**
 * Builders: one small function a node type, for transforms and tests. They fill in what a node must have, so that
 * the result is a whole node of its type. Children may be given as a string, which becomes one `text` node.
 *
 * @example
 * paragraph([text('See '), link({title: 'Ada Lovelace'}, 'Ada'), text('.')])
 */

/** Children as a list, or a string for one `text` node (`''` for none). */
export type Children<T = Content> = string | ReadonlyArray<T>

/** The fields of a node, `type` and `children` left aside. */
type Fields<T> = Omit<T, 'type' | 'children' | 'confidence' | 'data' | 'position'>

/** The same with some fields optional. */
type Loose<T, K extends keyof Fields<T>> = Omit<Fields<T>, K> & Partial<Pick<Fields<T>, K>>

/** Arguments of a call: a list of nodes, or `name → value`; names that are numbers make arguments without a name. */
export type Arguments = TemplateArgument[] | Readonly<Record<string, Children>>

/** What the builders of calls take. `title` is made from `name` where it is not given. */
type CallFields<T extends TemplateCall> = Partial<Omit<Fields<T>, 'name' | 'parameters'>> & {
  name: string
  parameters?: Arguments
}

function childrenOf<T>(children: Children<T> | undefined): Array<T | Text> {
  if (children === undefined || children === '') return []
  return typeof children === 'string' ? [text(children)] : [...children]
}

/** The page. Without fields: an English wiki's article `Untitled`. */
export function root(children: Children, fields: Partial<Fields<Root>> = {}): Root {
  return {
    type: 'root',
    title: 'Untitled',
    namespace: 0,
    site: {
      name: 'Wikipedia',
      language: 'en',
      direction: 'ltr',
      server: '//en.wikipedia.org',
      articlePath: '/wiki/$1',
      scriptPath: '/w',
      categoryNamespace: 'Category',
      fileNamespace: 'File',
    },
    ...fields,
    children: childrenOf(children),
  }
}

/** `== Title ==`; the id is made from a title given as a string. */
export function heading(depth: Heading['depth'], children: Children<InlineContent>, id?: string): Heading {
  const anchor = id ?? (typeof children === 'string' ? children.replaceAll(' ', '_') : '')
  return {type: 'heading', depth, id: anchor, children: childrenOf(children)}
}

/** A run of text. */
export function paragraph(children: Children<InlineContent>): Paragraph {
  return {type: 'paragraph', children: childrenOf(children)}
}

/** `* item` or, ordered, `# item`. A string or a list of content makes an item. */
export function list(ordered: boolean, items: ReadonlyArray<Children | ListItem | MetadataContent>): List {
  return {type: 'list', ordered, children: items.map((item) => (isChildren(item) ? listItem(item) : item))}
}

/** One item of a list. */
export function listItem(children: Children): ListItem {
  return {type: 'listItem', children: childrenOf(children)}
}

/** `; term` and `: description`. */
export function definitionList(children: DefinitionList['children']): DefinitionList {
  return {type: 'definitionList', children: [...children]}
}

/** `; term` */
export function definitionTerm(children: Children): DefinitionTerm {
  return {type: 'definitionTerm', children: childrenOf(children)}
}

/** `: description` */
export function definitionDescription(children: Children): DefinitionDescription {
  return {type: 'definitionDescription', children: childrenOf(children)}
}

/** Lines that begin with a space; with attributes, `<pre>`. */
export function preformatted(children: Children<InlineContent>, attributes?: Attributes): Preformatted {
  return {type: 'preformatted', ...(attributes && {attributes}), children: childrenOf(children)}
}

/** `{| ... |}` */
export function table(children: Table['children'], attributes: Attributes = {}): Table {
  return {type: 'table', attributes, children: [...children]}
}

/** `|+ Caption` */
export function tableCaption(children: Children, attributes: Attributes = {}): TableCaption {
  return {type: 'tableCaption', attributes, children: childrenOf(children)}
}

/** `|-` with its cells. A string makes a data cell. */
export function tableRow(
  children: ReadonlyArray<string | TableRow['children'][number]>,
  attributes: Attributes = {},
): TableRow {
  const cells = children.map((cell) => (typeof cell === 'string' ? tableCell(cell) : cell))
  return {type: 'tableRow', attributes, children: cells}
}

/** `| data` */
export function tableCell(children: Children, attributes: Attributes = {}): TableCell {
  return {type: 'tableCell', header: false, attributes, children: childrenOf(children)}
}

/** `! header` */
export function tableHeader(children: Children, attributes: Attributes = {}): TableCell {
  return {type: 'tableCell', header: true, attributes, children: childrenOf(children)}
}

/** `----` */
export function thematicBreak(): ThematicBreak {
  return {type: 'thematicBreak'}
}

/** `<gallery>` with its images. */
export function gallery(children: Gallery['children'], fields: Partial<Fields<Gallery>> = {}): Gallery {
  return {type: 'gallery', attributes: {}, ...fields, children: [...children]}
}

/** `<references/>` */
export function referenceList(
  fields: Partial<Fields<ReferenceList>> = {},
  children: ReferenceList['children'] = [],
): ReferenceList {
  return {type: 'referenceList', group: '', entries: [], ...fields, children: [...children]}
}

/** `#REDIRECT [[Title#fragment]]` */
export function redirect(title: string, fragment?: string): Redirect {
  return {type: 'redirect', title, ...(fragment !== undefined && {fragment})}
}

/** An extension tag that has no node type of its own. */
export function extensionElement(
  name: string,
  fields: Partial<Omit<Fields<ExtensionElement>, 'name'>> = {},
  children: Children = [],
): ExtensionElement {
  return {type: 'extensionElement', name, attributes: {}, value: '', ...fields, children: childrenOf(children)}
}

/** `<syntaxhighlight>`, `<code>` in a line. */
export function code(value: string, fields: Partial<Omit<Fields<Code>, 'value'>> = {}): Code {
  return {type: 'code', inline: false, attributes: {}, ...fields, value}
}

/** `<math>`, in the line unless told otherwise. */
export function math(value: string, fields: Partial<Omit<Fields<MathNode>, 'value'>> = {}): MathNode {
  return {type: 'math', display: 'inline', attributes: {}, ...fields, value}
}

/** Text. */
export function text(value: string): Text {
  return {type: 'text', value}
}

/** `''italic''` */
export function emphasis(children: Children): Emphasis {
  return {type: 'emphasis', children: childrenOf(children)}
}

/** `'''bold'''` */
export function strong(children: Children): Strong {
  return {type: 'strong', children: childrenOf(children)}
}

/** `[[Title|shown]]`; without children it shows its title. The namespace is 0 unless given. */
export function link(fields: Loose<Link, 'namespace'>, children?: Children): Link {
  return {type: 'link', namespace: 0, ...fields, children: childrenOf(children ?? shownTarget(fields))}
}

/** `[[wikt:word]]`; without children it shows prefix and title. */
export function interwikiLink(fields: Fields<InterwikiLink>, children?: Children): InterwikiLink {
  return {type: 'interwikiLink', ...fields, children: childrenOf(children ?? `${fields.prefix}:${shownTarget(fields)}`)}
}

/** `[[de:Titel]]` */
export function languageLink(fields: Fields<LanguageLink>): LanguageLink {
  return {type: 'languageLink', ...fields}
}

/** `[https://example.org label]`; a string is the address. */
export function externalLink(fields: string | Loose<ExternalLink, 'kind'>, children?: Children): ExternalLink {
  const given = typeof fields === 'string' ? {url: fields} : fields
  // an address without a label shows itself
  const kind = children === undefined && given.number === undefined ? 'free' : 'bracketed'
  return {type: 'externalLink', kind, ...given, children: childrenOf(children)}
}

/** `[[File:Ada.jpg|thumb|caption]]` */
export function media(fields: Fields<Media>, caption?: Children): Media {
  return {type: 'media', ...fields, children: childrenOf(caption)}
}

/** `<ref>note</ref>` */
export function reference(fields: Partial<Fields<Reference>>, children?: Children): Reference {
  return {type: 'reference', group: '', ...fields, children: childrenOf(children)}
}

/** `[[Category:Name|sort key]]` */
export function category(name: string, sortKey?: string): Category {
  return {type: 'category', name, ...(sortKey !== undefined && {sortKey})}
}

/** `<br>`; the node's type is `break`, a reserved word. */
export function lineBreak(): Break {
  return {type: 'break'}
}

/** `<div class="note">content</div>` */
export function htmlElement(name: string, attributes: Attributes = {}, children: Children = []): HtmlElement {
  return {type: 'htmlElement', name, attributes, children: childrenOf(children)}
}

/** `{{{name}}}` or, with children (an empty string too), `{{{name|default}}}`. */
export function parameter(name: string, children?: Children): Parameter {
  return {type: 'parameter', name, hasDefault: children !== undefined, children: childrenOf(children)}
}

/**
 * `{{#if: ...}}`, `{{PAGENAME}}`; the arguments have no names.
 *
 * @param word The function as it is written (`#if`, `PAGENAME`) or by MediaWiki's id of it (`if`, `pagename`).
 * @param alias How it is written, where `word` is the id and does not tell.
 *
 * @example
 * parserFunction('#if', ['x', 'yes']) // {type: 'parserFunction', name: 'if', alias: '#if', arguments: [...]}
 */
export function parserFunction(
  word: string,
  parameters: ReadonlyArray<Children | TemplateArgument> = [],
  alias: string = word,
): ParserFunction {
  const list = parameters.map((value, i) => (isChildren(value) ? templateArgument(String(i + 1), value, false) : value))
  const id = word.replace(/^#/, '')
  return {type: 'parserFunction', name: id === id.toUpperCase() ? id.toLowerCase() : id, alias, arguments: list}
}

/** `-{zh-hans:...; zh-hant:...}-` */
export function languageVariant(fields: Partial<Fields<LanguageVariant>>, children: Children): LanguageVariant {
  return {type: 'languageVariant', flags: [], rules: [], ...fields, children: childrenOf(children)}
}

/** `<!-- value -->` */
export function comment(value: string): Comment {
  return {type: 'comment', value}
}

/** `__NOTOC__` */
export function behaviorSwitch(name: string): BehaviorSwitch {
  return {type: 'behaviorSwitch', name}
}

/** `|name=value` of a call. `value` is the text as written: a string's own, or else the text nodes' joined. */
export function templateArgument(name: string, children: Children, named = true): TemplateArgument {
  const nodes = childrenOf(children)
  const value = nodes.map((node) => (node.type === 'text' ? node.value : '')).join('')
  return {type: 'templateArgument', name, named, value, children: nodes}
}

/** `{{name|...}}`; the children are what it made. */
export function transclusion(fields: CallFields<Transclusion>, children?: Children): Transclusion {
  return {type: 'transclusion', ...fields, ...callOf(fields), children: childrenOf(children)}
}

/** An infobox, unexpanded unless rows and children are given. */
export function infobox(fields: CallFields<Infobox>, children?: Children): Infobox {
  return {type: 'infobox', rows: [], ...fields, ...callOf(fields), children: childrenOf(children)}
}

/** A navbox, unexpanded unless groups and children are given. */
export function navbox(fields: CallFields<Navbox>, children?: Children): Navbox {
  return {type: 'navbox', groups: [], ...fields, ...callOf(fields), children: childrenOf(children)}
}

function callOf(fields: {name: string; title?: string; parameters?: Arguments}): {
  title: string
  parameters: TemplateArgument[]
} {
  const given = fields.parameters ?? []
  const parameters = Array.isArray(given)
    ? [...given]
    : Object.entries(given).map(([name, value]) => templateArgument(name, value, !/^[1-9]\d*$/.test(name)))
  const title = fields.title ?? `Template:${fields.name.charAt(0).toUpperCase()}${fields.name.slice(1)}`
  return {title, parameters}
}

function isChildren(value: unknown): value is Children {
  return typeof value === 'string' || Array.isArray(value)
}

function shownTarget(target: {title: string; fragment?: string}): string {
  return target.fragment === undefined ? target.title : `${target.title}#${target.fragment}`
}
