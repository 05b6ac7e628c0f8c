import type {VFileMessage} from 'vfile-message'
import type {Root} from '../../ast/flow.js'
import {toJson} from '../../json/document.js'
import type {DocumentLink, DocumentMessage, DocumentPart, DocumentReference} from '../../json/types.js'
import {toMarkdown} from '../../mdast/markdown.js'
import type {Page} from '../../site/page.js'
import {toText} from '../../text/text.js'
import {allColumns, type ColumnName, type PageRow} from './columns.js'

/** What a row is made of. */
export interface PageRowSource {
  page: Page
  root: Root
  /** The page as written already, as Markdown or as plain text. */
  markdown?: string
  text?: string
  messages: readonly VFileMessage[]
}

/** Parts of the document that are columns. */
const parts = ['infoboxes', 'references', 'categories', 'links'] as const satisfies readonly DocumentPart[]

/**
 * The row of a page. What was not written already is written here.
 *
 * @param names - the columns that are wanted; others may be missing
 */
export function pageRow(source: PageRowSource, names: readonly ColumnName[] = allColumns): PageRow {
  const {page, root, messages} = source
  const wanted = new Set<string>(names)
  const document = toJson(root, {page, messages, include: parts.filter((part) => wanted.has(part))})
  return {
    id: integer(page.id),
    title: page.title,
    namespace: page.namespace,
    revision: integer(page.revision?.id),
    timestamp: moment(page.revision?.timestamp),
    redirect: page.redirect ?? document.redirect?.title,
    text: wanted.has('text') ? (source.text ?? toText(root)) : undefined,
    markdown: wanted.has('markdown') ? (source.markdown ?? toMarkdown(root)) : undefined,
    categories: document.categories?.map(({name}) => name),
    infoboxes: document.infoboxes,
    references: document.references?.map(reference),
    links: document.links?.map(link),
    messages: document.messages?.map(message),
  }
}

function integer(value: number | undefined): bigint | undefined {
  return value === undefined || !Number.isSafeInteger(value) ? undefined : BigInt(value)
}

function moment(timestamp: string | undefined): Date | undefined {
  const time = timestamp === undefined ? Number.NaN : Date.parse(timestamp)
  return Number.isNaN(time) ? undefined : new Date(time)
}

type Item<Name extends 'references' | 'links' | 'messages'> = NonNullable<PageRow[Name]>[number]

function reference({number, group, name, text, uses, csl}: DocumentReference): Item<'references'> {
  return {number, group, name, text, uses, csl: JSON.stringify(csl)}
}

function link(data: DocumentLink): Item<'links'> {
  return {...data}
}

function message({code, reason, line, column}: DocumentMessage): Item<'messages'> {
  return {code, reason, line, column}
}
