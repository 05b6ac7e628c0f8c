import type {Origin} from '../preprocess/flat.js'
import type {PreNode, PrePart, PreRegion} from '../preprocess/nodes.js'
import type {Title} from '../site/title.js'
import {trim} from './trim.js'
import {type Frame, STRIP_COMMENTS} from './types.js'

/** What a frame asks of the expansion that it belongs to. */
export interface NodeExpander {
  expandNodes(nodes: readonly PreNode[], frame: TextFrame, flags: number): string
  /** Told when an argument is given twice. */
  duplicateArgument(name: string): void
}

/** An argument of a template: its nodes belong to the frame of the call. */
interface Argument {
  nodes: readonly PreNode[] | undefined
  /** Named ones are trimmed, numbered ones not. */
  named: boolean
  /** The expansion, once it was asked for. */
  text: string | undefined
}

const NO_ARGUMENTS_GIVEN: ReadonlyMap<string, Argument> = new Map()

/** The one kind of frame there is; see {@link Frame}. The page's own has no parent. */
export class TextFrame implements Frame {
  readonly parent?: TextFrame
  readonly title: Title
  readonly depth: number
  /** The text that nodes of this frame lie in. */
  readonly source: string
  /** Set where that text is the page as written. */
  readonly origin: Origin | undefined
  readonly #expander: NodeExpander
  readonly #arguments: ReadonlyMap<string, Argument>
  /** Expansions of templates that are called from here without arguments, by title. */
  readonly expansions: Map<string, string>

  private constructor(
    expander: NodeExpander,
    parent: TextFrame | undefined,
    title: Title,
    source: string,
    origin: Origin | undefined,
    args: ReadonlyMap<string, Argument>,
    expansions: Map<string, string>,
  ) {
    this.#expander = expander
    if (parent) this.parent = parent
    this.title = title
    this.depth = parent ? parent.depth + 1 : 0
    this.source = source
    this.origin = origin
    this.#arguments = args
    this.expansions = expansions
  }

  /** The frame of a page. */
  static ofPage(expander: NodeExpander, title: Title, source: string): TextFrame {
    return new TextFrame(expander, undefined, title, source, {source, base: 0}, NO_ARGUMENTS_GIVEN, new Map())
  }

  /** This frame for another text that is expanded in it; `base`: offset of the text in the page, -1 where it is not of the page. */
  withText(source: string, base: number): TextFrame {
    const origin = base >= 0 ? {source, base} : undefined
    const {parent, title} = this
    return new TextFrame(this.#expander, parent, title, source, origin, this.#arguments, this.expansions)
  }

  /** This frame as MediaWiki has it for text that it expands outside of the template: no parameter has a value there. */
  withoutArguments(): TextFrame {
    const {parent, title, source, origin} = this
    return new TextFrame(this.#expander, parent, title, source, origin, NO_ARGUMENTS_GIVEN, this.expansions)
  }

  /** Whether no arguments were given. */
  get isEmpty(): boolean {
    return this.#arguments.size === 0
  }

  expand(nodes: string | readonly PreNode[] | PreRegion, flags = 0): string {
    if (typeof nodes === 'string') return nodes
    return this.#expander.expandNodes('children' in nodes ? nodes.children : nodes, this, flags)
  }

  argument(name: string): string | undefined {
    const found = this.#arguments.get(name)
    return found && this.#value(found)
  }

  #value(argument: Argument): string {
    if (argument.text === undefined) {
      const text = this.parent!.expand(argument.nodes!, STRIP_COMMENTS)
      argument.text = argument.named ? trim(text) : text
      argument.nodes = undefined
    }
    return argument.text
  }

  arguments(): Map<string, string> {
    const values = new Map<string, string>()
    for (const named of [false, true]) {
      for (const [name, argument] of this.#arguments) {
        if (argument.named === named) values.set(name, this.#value(argument))
      }
    }
    return values
  }

  argumentNames(): string[] {
    const entries = [...this.#arguments]
    const names = (named: boolean) => entries.filter(([, a]) => a.named === named).map(([name]) => name)
    return [...names(false), ...names(true)]
  }

  child(parts: readonly PrePart[], title: Title, source = ''): TextFrame {
    return this.#child(this.#read(parts), title, source)
  }

  childOf(values: ReadonlyMap<string, string>, title: Title, source = ''): TextFrame {
    const args = new Map<string, Argument>()
    for (const [name, text] of values) args.set(name, {nodes: undefined, named: !/^[1-9]\d*$/.test(name), text})
    return this.#child(args, title, source)
  }

  #child(args: ReadonlyMap<string, Argument>, title: Title, source: string): TextFrame {
    return new TextFrame(this.#expander, this, title, source, undefined, args, new Map())
  }

  #read(parts: readonly PrePart[]): ReadonlyMap<string, Argument> {
    if (parts.length === 0) return NO_ARGUMENTS_GIVEN
    const args = new Map<string, Argument>()
    for (const {index, name, value} of parts) {
      const named = name !== undefined
      const key = named ? trim(this.expand(name, STRIP_COMMENTS)) : String(index)
      const before = args.get(key)
      if (before) {
        this.#expander.duplicateArgument(key)
        // numbered and named arguments are two lists: one that changes lists goes to the end of the other
        if (before.named !== named) args.delete(key)
      }
      args.set(key, {nodes: value.children, named, text: undefined})
    }
    return args
  }

  loopCheck(title: Title): boolean {
    for (let frame: TextFrame = this; frame.parent; frame = frame.parent) {
      if (frame.title.text === title.text) return false
    }
    return true
  }
}
