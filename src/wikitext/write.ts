import type {Root} from '../ast/flow.js'
import {compare} from './compare.js'
import {pageContext} from './context.js'
import {applyEdits} from './edits.js'
import {Patcher} from './patch/patcher.js'
import type {SiteWords} from './site.js'
import {Writer} from './writer.js'

/** Where a tree came from. */
export interface Written {
  /** The page's wikitext. */
  source: string
  /**
   * The tree that it gives, made now: what differs from it was changed. Where it is absent, only pieces that several
   * calls made together are copied.
   */
  pristine?: Root
}

/**
 * Writes a tree as wikitext. What is as its source has it is copied from there, with all that stands between; the rest,
 * or everything where there is no source, is written by the handlers.
 */
export function writeWikitext(root: Root, site: SiteWords, written?: Written): string {
  const {source = '', pristine} = written ?? {}
  if (!pristine) return ended(new Writer(site, source).anew(root, pageContext))
  const comparison = compare(root, pristine)
  if (comparison.untouched.has(root)) return source
  const writer = new Writer(site, source, comparison)
  const patcher = new Patcher(writer)
  const edited = patcher.patched(root, pristine, pageContext)
    ? applyEdits(source, 0, source.length, patcher.edits)
    : undefined
  return edited ?? ended(writer.anew(root, pageContext))
}

function ended(text: string): string {
  return text === '' ? '' : `${text}\n`
}
