import type {Page, Revision} from '../../site/page.js'

/**
 * A page as the database holds it, in MessagePack: text, namespace, content model, id, redirect, revision. A page whose text
 * is not stored is `null`.
 */
export type PageRecord = [
  text: string,
  namespace: number,
  model: string,
  id: number | null,
  redirect: string | null,
  revision: readonly unknown[] | null,
]

/** What a revision has beside its text and model, in the order of the record. A change here is a new version of the store. */
const revisionFields = [
  'id',
  'parentId',
  'timestamp',
  'contributor',
  'comment',
  'minor',
  'format',
  'bytes',
  'sha1',
  'slots',
  'deleted',
] as const satisfies ReadonlyArray<keyof Revision>

/** The record of a page. Older revisions are left out. */
export function toRecord({text, namespace, model, id, redirect, revision}: Page): PageRecord {
  return [text, namespace, model, id ?? null, redirect ?? null, revision === undefined ? null : toList(revision)]
}

function toList(revision: Revision): unknown[] {
  const list: unknown[] = revisionFields.map((field) => revision[field] ?? null)
  while (list.at(-1) === null) list.pop()
  return list
}

/** The page that a record was made of. */
export function fromRecord(title: string, record: PageRecord): Page {
  const [text, namespace, model, id, redirect, revision] = record
  const page: Page = {title, namespace, text, model}
  if (id !== null) page.id = id
  if (redirect !== null) page.redirect = redirect
  if (revision !== null) page.revision = fromList(revision, model, text)
  return page
}

function fromList(list: readonly unknown[], model: string, text: string): Revision {
  const fields: Record<string, unknown> = {}
  for (const [i, value] of list.entries()) {
    const field = revisionFields[i]
    if (field !== undefined && value !== null) fields[field] = value
  }
  return {...(fields as Partial<Revision>), model, text}
}

/** Three bytes of UTF-8 a unit, and LMDB's keys have at most 1978 bytes. MediaWiki's titles have at most 255, and a namespace. */
const MAX_TITLE_LENGTH = 640

/** Whether a title can be a key of the database. Every title that MediaWiki allows can. */
export function isKey(title: string): boolean {
  return title !== '' && title.length <= MAX_TITLE_LENGTH && !title.includes('\0') && title.isWellFormed()
}
