import type {Citation, CslItem, Transclusion} from '../../ast/transclusion.js'
import {distinctCitationId} from './annotate.js'
import {ArgumentNames} from './arguments.js'
import {citationFromCall, isCitation} from './citation.js'

/**
 * The citations of a page. Their items are made when the first of them is asked for, all at once, since an id depends on
 * those before it: who only wants the tree does not wait for them.
 */
export class PageCitations {
  #calls: Array<{call: Transclusion; note: string | undefined}> = []
  #items: CslItem[] | undefined
  /** By title, whether a template is one of citations: a page calls few, but those often. */
  readonly #known = new Map<string, boolean>()

  /** Sets `citation` on the call of a citation template; `note` is the name of the note that holds it. */
  add(call: Transclusion, note: string | undefined): void {
    if (call.citation !== undefined || !this.#isCitation(call)) return
    call.citation = lazyCitation(this, this.#calls.length)
    this.#calls.push({call, note})
  }

  #isCitation(call: Transclusion): boolean {
    const key = call.title === '' ? call.name : call.title
    let known = this.#known.get(key)
    if (known === undefined) {
      known = isCitation(call)
      this.#known.set(key, known)
    }
    return known
  }

  /** The item of the citation with that index. */
  item(index: number): CslItem {
    this.#items ??= this.#make()
    return this.#items[index]!
  }

  #make(): CslItem[] {
    const taken = new Map<string, number>()
    const names = new ArgumentNames()
    const items = this.#calls.map(({call, note}) => {
      const {csl} = citationFromCall(call, note === undefined ? {names} : {id: note, names})!
      csl.id = distinctCitationId(csl.id, taken)
      return csl
    })
    this.#calls = []
    return items
  }
}

/** Which item of which page a citation will have; a symbol, and not enumerable, so that copies and JSON do not see it. */
const PENDING: unique symbol = Symbol('pending')

interface PendingCitation {
  [PENDING]: {citations: PageCitations; index: number; csl: CslItem | undefined}
}

/**
 * One pair of functions for all citations. Closures made for each would be as many hidden classes, which V8 keeps with the
 * old objects: every page would then live until the next full collection.
 */
const lazyItem: PropertyDescriptor & ThisType<Citation & PendingCitation> = {
  get() {
    const pending = this[PENDING]
    pending.csl ??= pending.citations.item(pending.index)
    return pending.csl
  },
  set(item: CslItem) {
    this[PENDING].csl = item
  },
  enumerable: true,
  configurable: true,
}

/** A plain object whose `csl` is made when it is read. */
function lazyCitation(citations: PageCitations, index: number): Citation {
  const citation = {}
  Object.defineProperty(citation, PENDING, {value: {citations, index, csl: undefined}})
  return Object.defineProperty(citation, 'csl', lazyItem) as Citation
}
