import type {ExpandContext, Frame} from '../../expand/types.js'
import type {Title} from '../../site/title.js'

/** A page that a script has read. */
export interface ReadPage {
  title: Title
  text: string
}

/**
 * Tells whether what a script does depends on the page that it runs for. Context and frame that it is given are such that
 * whatever is asked of them counts, but for what is the same for all pages of a wiki.
 */
export class PageWatch {
  /** The watched context, and that which may be asked without being told of. */
  readonly context: ExpandContext
  readonly unwatched: ExpandContext
  readonly frame: Frame
  /** Modules that were read, the first one first. */
  readonly modules: ReadPage[] = []
  #depends = false

  constructor(context: ExpandContext, frame: Frame) {
    const tell = (): void => this.depend()
    this.unwatched = context
    this.context = watched(context, SAME_FOR_ALL, tell)
    this.frame = watched(frame, NOTHING, tell)
  }

  /** Notes that something of the page was asked for. */
  depend(): void {
    this.#depends = true
  }

  get depends(): boolean {
    return this.#depends
  }
}

/** Of a context: what titles are is a matter of the wiki. */
const SAME_FOR_ALL: ReadonlySet<PropertyKey> = new Set(['site', 'parseTitle'])
const NOTHING: ReadonlySet<PropertyKey> = new Set()

function watched<Target extends object>(target: Target, harmless: ReadonlySet<PropertyKey>, tell: () => void): Target {
  return new Proxy(target, {
    get(_, key) {
      if (!harmless.has(key)) tell()
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set(_, key, value) {
      tell()
      return Reflect.set(target, key, value, target)
    },
    has(_, key) {
      tell()
      return Reflect.has(target, key)
    },
    ownKeys() {
      tell()
      return Reflect.ownKeys(target)
    },
  })
}
