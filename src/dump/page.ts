import {defaultModel} from '../site/content-model.js'
import type {Page, Revision} from '../site/page.js'
import type {PageDraft, RevisionDraft} from './schema.js'

/**
 * Whether `b` is what readers see, rather than `a` which stands before it in the dump: MediaWiki's import makes the newest
 * timestamp current, and of equal ones the last.
 */
export function isNewer(a: RevisionDraft, b: RevisionDraft): boolean {
  return (b.timestamp ?? '') >= (a.timestamp ?? '')
}

/**
 * Makes a page of what was read of it.
 *
 * @param namespaceOf - number of the namespace by the title, for dumps that do not say it
 * @param all - whether `revisions` is wanted
 */
export function toPage(draft: PageDraft, namespaceOf: (title: string) => number, all: boolean): Page {
  const title = (draft.title ?? '').trim()
  const namespace = draft.namespace ?? namespaceOf(title)
  const revisions = draft.revisions
    .toSorted((a, b) => compare(a.timestamp ?? '', b.timestamp ?? ''))
    .map((revision) => toRevision(revision, title, namespace))
  const current = revisions.at(-1)
  return {
    title,
    namespace,
    text: current?.text ?? '',
    model: current?.model ?? defaultModel(title, namespace),
    ...(draft.id === undefined ? {} : {id: draft.id}),
    // An old dump says only that the page is a redirect: the text tells where to.
    ...(draft.redirect === undefined || draft.redirect === '' ? {} : {redirect: draft.redirect}),
    ...(current === undefined ? {} : {revision: current}),
    ...(all ? {revisions} : {}),
  }
}

function toRevision(draft: RevisionDraft, title: string, namespace: number): Revision {
  const {stub: _stub, textSha1, slots, ...fields} = draft
  const sha1 = fields.sha1 || textSha1
  const revision: Revision = {...fields, model: fields.model || defaultModel(title, namespace), text: fields.text ?? ''}
  if (sha1) revision.sha1 = sha1
  else delete revision.sha1
  if (slots !== undefined) revision.slots = Object.fromEntries(slots)
  return revision
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
