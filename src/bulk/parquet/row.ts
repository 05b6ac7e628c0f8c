import type {VFileMessage} from 'vfile-message'
import type {Root} from '../../ast/flow.js'
import {toJson} from '../../json/document.js'
import type {DocumentLink, DocumentMessage, DocumentReference} from '../../json/types.js'
import type {Page} from '../../site/page.js'
import type {ToTextOptions} from '../../text/options.js'
import {toText} from '../../text/text.js'
import type {PageRow} from './columns.js'

/** What a row is made of. */
export interface PageRowSource {
  page: Page
  root: Root
  markdown: string
  messages: readonly VFileMessage[]
  text?: ToTextOptions | undefined
}

/** The row of a page. */
export function pageRow({page, root, markdown, messages, text}: PageRowSource): PageRow {
  const document = toJson(root, {page, messages, include: ['infoboxes', 'references', 'categories', 'links']})
  return {
    id: integer(page.id),
    title: page.title,
    namespace: page.namespace,
    revision: integer(page.revision?.id),
    timestamp: moment(page.revision?.timestamp),
    redirect: page.redirect ?? document.redirect?.title,
    text: toText(root, text),
    markdown,
    categories: (document.categories ?? []).map(({name}) => name),
    infoboxes: document.infoboxes ?? [],
    references: (document.references ?? []).map(reference),
    links: (document.links ?? []).map(link),
    messages: (document.messages ?? []).map(message),
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
