import type {VFileMessage} from 'vfile-message'
import {code} from '../ast/builders.js'
import type {Root} from '../ast/flow.js'
import {parseCapture} from '../capture/parse-capture.js'
import {toHtml} from '../hast/html.js'
import {toJson} from '../json/document.js'
import {type MarkdownOptions, toMarkdown} from '../mdast/markdown.js'
import {type ParseOptions, parse} from '../pipeline.js'
import type {Page} from '../site/page.js'
import type {ToTextOptions} from '../text/options.js'
import {toText} from '../text/text.js'
import {toWikitext} from '../to-wikitext.js'
import type {OutputFormat} from './format.js'
import {treeToJson} from './tree-json.js'

/** How to convert a page. */
export interface ConvertPageOptions {
  /** Wiki, templates and limits; the title is the page's. */
  parse?: Omit<ParseOptions, 'title' | 'onMessage'>
  /** What the page's text is: wikitext (default), or a capture of the rendered page, whose title is in it. */
  from?: 'wikitext' | 'capture'
  markdown?: MarkdownOptions
  /** Begin Markdown with front matter: ids and date of the page, title, categories, infoboxes. Default `false`. */
  frontMatter?: boolean
  text?: ToTextOptions
  /** Write HTML as a whole document rather than the content of a page. */
  htmlDocument?: boolean
  /** Spaces to indent JSON with; 0 (default) writes it in one line. */
  indent?: number
  /** Told what was noticed while the page was read and written. */
  onMessage?: (message: VFileMessage) => void
}

/** Content models that are shown as code, and what a highlighter calls their language. */
const codeLanguages: Readonly<Record<string, string>> = {
  Scribunto: 'lua',
  css: 'css',
  'sanitized-css': 'css',
  javascript: 'javascript',
  json: 'json',
  'wikibase-item': 'json',
  'wikibase-property': 'json',
  'wikibase-lexeme': 'json',
  GadgetDefinition: 'text',
}

/**
 * The tree of a page. One that is not wikitext (a Lua module, a style sheet) becomes a single block of code, as MediaWiki shows
 * it; an unknown content model is read as wikitext.
 */
export function pageTree(page: Page, options: ConvertPageOptions = {}): Root {
  if (options.from === 'capture') return captureTree(page, options)
  const parseOptions: ParseOptions = {
    ...options.parse,
    ...(page.title === '' ? {} : {title: page.title}),
    ...(options.onMessage === undefined ? {} : {onMessage: options.onMessage}),
  }
  const lang = Object.hasOwn(codeLanguages, page.model) ? codeLanguages[page.model] : undefined
  if (lang === undefined) return parse(page.text, parseOptions)
  const root = parse('', parseOptions)
  if (page.text !== '') root.children.push(code(page.text, {lang}))
  return root
}

/** The tree of a captured page; without a title the capture tells it. */
function captureTree({title, text}: Page, {parse: parseOptions = {}, onMessage}: ConvertPageOptions): Root {
  const {site, pages, positions} = parseOptions
  return parseCapture(text, {
    ...(title !== '' && {title}),
    ...(site !== undefined && {site}),
    ...(pages !== undefined && {pages}),
    ...(positions !== undefined && {positions}),
    ...(onMessage !== undefined && {onMessage}),
  })
}

/**
 * Converts a page to what a file of it holds. Ends with a newline, unless it is empty.
 *
 * @throws whatever a converter throws: none should, but who converts millions of pages had better catch it
 *
 * @example
 * convertPage({title: 'A', namespace: 0, model: 'wikitext', text: "'''A'''"}, 'markdown') // '**A**\n'
 */
export function convertPage(page: Page, format: OutputFormat, options: ConvertPageOptions = {}): string {
  const messages: VFileMessage[] = []
  const heard: ConvertPageOptions = {
    ...options,
    onMessage(message) {
      messages.push(message)
      options.onMessage?.(message)
    },
  }
  const root = pageTree(page, heard)
  return writeTree(root, page, format, options, messages)
}

/**
 * Writes the tree of a page as a file of it, as {@link convertPage} does.
 *
 * @param messages - what was noticed while the page was read: JSON has them in it
 */
export function writeTree(
  root: Root,
  page: Page,
  format: OutputFormat,
  options: ConvertPageOptions = {},
  messages: readonly VFileMessage[] = [],
): string {
  return writers[format](root, page, options, messages)
}

type TreeWriter = (root: Root, page: Page, options: ConvertPageOptions, messages: readonly VFileMessage[]) => string

const writers: Readonly<Record<OutputFormat, TreeWriter>> = {
  markdown: (root, page, {onMessage, markdown, frontMatter}) =>
    toMarkdown(root, {
      ...markdown,
      ...(frontMatter === true ? {frontmatter: {...capturedFields(root), ...pageFields(page)}} : {}),
      ...(onMessage === undefined ? {} : {onMessage}),
    }),
  text: (root, _page, options) => toText(root, options.text),
  html(root, _page, options) {
    const html = toHtml(root)
    return options.htmlDocument === true ? htmlDocument(root, html) : `${html}\n`
  },
  json: (root, page, options, messages) =>
    `${JSON.stringify(toJson(root, {page, messages}), undefined, options.indent)}\n`,
  tree(root, _page, options) {
    // the source is what the tree was made of; who asks for the tree has it
    const {data: _, ...rest} = root
    return `${JSON.stringify(treeToJson(rest), undefined, options.indent)}\n`
  },
  // a tree of `parse` knows its site, one of a capture does not
  wikitext: (root, _page, {from, parse: {site} = {}}) => toWikitext(root, from === 'capture' && site ? {site} : {}),
}

/** What front matter tells beside what the tree knows. */
function pageFields({id, revision}: Page): Record<string, unknown> {
  return {
    ...(id === undefined ? {} : {id}),
    ...(revision?.id === undefined ? {} : {revision: revision.id}),
    ...(revision?.timestamp === undefined ? {} : {timestamp: revision.timestamp}),
  }
}

/** The same of a captured page. */
function capturedFields({capture}: Root): Record<string, unknown> {
  return {
    ...(capture?.revision === undefined ? {} : {revision: capture.revision}),
    ...(capture?.lastEdited === undefined ? {} : {timestamp: capture.lastEdited}),
    ...(capture?.url === undefined ? {} : {url: capture.url}),
    ...(capture?.licence === undefined ? {} : {licence: capture.licence}),
  }
}

function htmlDocument(root: Root, html: string): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(root.site.language)}" dir="${root.site.direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(root.title)}</title>
</head>
<body>
<h1>${escapeHtml(root.title)}</h1>
${html}
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
