import type {Element, ElementContent, Properties} from 'hast'
import type {Node} from 'unist'
import type {Attributes, Content} from '../ast/base.js'
import type {Root, SiteSummary} from '../ast/flow.js'
import {append, element, text} from './element.js'
import {countNotes, type Notes} from './notes.js'
import type {Handler, HandlerResult, LinkTarget, ToHastOptions} from './options.js'
import {sanitizeAttributes} from './sanitize/attributes.js'
import {defaultProtocols, escapeFragment, pagePath, safeUrl} from './url.js'

/** What handlers work with: one for each page that is written. */
export interface State {
  readonly root: Root
  readonly site: SiteSummary
  readonly options: ToHastOptions
  readonly notes: Notes
  /** Contents of notes that a list has shown. */
  readonly shownNotes: Set<readonly Content[]>
  /** Starts of the URLs that may be linked to. */
  readonly protocols: readonly string[]
  /** hast of one node. */
  one(node: Node): ElementContent[]
  /** hast of nodes in order. */
  all(nodes: readonly Node[]): ElementContent[]
  /** `.`, or what stands for it in the language of the wiki. */
  decimalPoint(): string
  /** A tag's attributes as MediaWiki lets them stand. */
  attributes(name: string, attributes: Attributes | undefined): Properties
  /** Address of a page, safe. */
  url(target: LinkTarget): string | undefined
  /** `a` with an `href` where that is safe, without one where it is not. */
  anchor(href: string | undefined, properties: Properties, children: ElementContent[]): Element
}

/** Deepest nesting that is written; what lies deeper shows its text. The parser's trees stay far below it. */
const MAX_DEPTH = 500

/**
 * Makes the state for a page.
 *
 * @param handlers - by `type`; a node of a type that is not there shows its children, or its text
 */
export function createState(
  root: Root,
  options: ToHastOptions,
  handlers: Record<string, Handler<never> | undefined>,
): State {
  const protocols = options.protocols ?? defaultProtocols
  const {site} = root
  let depth = 0
  const handle = (node: Node): HandlerResult => {
    const handler = (Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined) ?? unknown
    return (handler as Handler<Node>)(node, state)
  }
  const state: State = {
    root,
    site,
    options,
    notes: countNotes(root),
    shownNotes: new Set(),
    protocols,
    one(node) {
      const result = handle(node)
      return result === undefined ? [] : Array.isArray(result) ? result : [result]
    },
    all(nodes) {
      if (depth >= MAX_DEPTH) return [text(plainText(nodes))]
      depth++
      const result: ElementContent[] = []
      for (const node of nodes) {
        const made = handle(node)
        if (made === undefined) continue
        if (Array.isArray(made)) for (const each of made) append(result, each)
        else append(result, made)
      }
      depth--
      return result
    },
    decimalPoint: () => decimalPointOf(site.language),
    attributes: (name, attributes) => sanitizeAttributes(name, attributes, protocols),
    url(target) {
      const own = options.url?.(target)
      if (own !== undefined) return safeUrl(own, protocols)
      const fragment = target.fragment ? `#${escapeFragment(target.fragment)}` : ''
      if (target.title === '' && fragment) return fragment
      return safeUrl(pagePath(site, target.title) + fragment, protocols)
    },
    anchor(href, properties, children) {
      const safe = href === undefined ? undefined : safeUrl(href, protocols)
      return element('a', safe === undefined ? properties : {href: safe, ...properties}, children)
    },
  }
  return state
}

/** How many languages are remembered: to ask `Intl` takes as long as to write a small page. */
const MAX_LANGUAGES = 500
const decimalPoints = new Map<string, string>()

/** `.`, or what stands for it in a language. */
function decimalPointOf(language: string): string {
  const known = decimalPoints.get(language)
  if (known !== undefined) return known
  let point = '.'
  try {
    const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1.5)
    point = parts.find(({type}) => type === 'decimal')?.value ?? '.'
  } catch {
    // no language that Intl knows
  }
  if (decimalPoints.size < MAX_LANGUAGES) decimalPoints.set(language, point)
  return point
}

/** A node of a plugin that brought no handler. */
function unknown(node: Node, state: State): ElementContent[] {
  const {children, value} = node as {children?: Node[]; value?: unknown}
  if (Array.isArray(children)) return state.all(children)
  return typeof value === 'string' ? [text(value)] : []
}

/** The text in nodes, without recursion. */
function plainText(nodes: readonly Node[]): string {
  let result = ''
  const stack = [...nodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {children, value} = node as {children?: Node[]; value?: unknown}
    if (node.type === 'text') result += String(value)
    else if (children) for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Node)
  }
  return result
}
