import type {BlockContent, DefinitionContent, Nodes as MdastNodes, PhrasingContent as MdastPhrasing} from 'mdast'
import type {Node} from 'unist'
import {VFileMessage} from 'vfile-message'
import type {Root} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import {pageAddresses} from './address.js'
import {append} from './append.js'
import {flatten} from './flatten.js'
import {collectFootnotes, type Footnotes} from './footnotes.js'
import type {MdastOptions} from './options.js'
import {paragraphs, tidy} from './phrasing.js'

/** A flow node of mdast, or a footnote's definition, which may stand wherever flow may. */
export type Flow = BlockContent | DefinitionContent

/**
 * Turns a node into nodes of mdast: flow, phrasing or both. Who asked for them makes them fit: `state.flow` puts
 * phrasing into paragraphs, `state.phrasing` flattens flow into lines.
 */
export type Handle<T = Nodes> = (node: T, state: State) => MdastNodes[]

/** What holds where a node is written. */
export interface Surroundings {
  /** Inside strong text, so that more of it changes nothing; likewise the next three. */
  strong: boolean
  emphasis: boolean
  delete: boolean
  link: boolean
  /** Whether only phrasing can stand here: in headings, cells, links. */
  inline: boolean
  /** What breaks a line: a break; `<br>`, in cells; a space, in headings. */
  lineBreak: 'break' | 'tag' | 'space'
  /** Whether the white space of text counts, as in preformatted text. */
  keepLines: boolean
}

/** What handlers share while a tree is converted. */
export interface State {
  readonly root: Root
  readonly options: MdastOptions
  readonly footnotes: Footnotes
  /** The URL of a page on the wiki. */
  readonly addressOf: (title: string) => string
  /** Whether templates were run: then a call without children is one that made nothing. */
  readonly expanded: boolean
  /** What holds where the node at hand is written. Changed through {@link State.within} only. */
  around: Surroundings
  /** Runs a function with other surroundings. */
  within<T>(change: Partial<Surroundings>, run: () => T): T
  /** One node, by its handler. */
  one(node: Node): MdastNodes[]
  /** Nodes in order, as their handlers give them. */
  all(nodes: readonly Node[]): MdastNodes[]
  /** Nodes as flow: phrasing is put into paragraphs. */
  flow(nodes: readonly Node[]): Flow[]
  /** Nodes as phrasing: flow is flattened into lines. */
  phrasing(nodes: readonly Node[]): MdastPhrasing[]
  /** Tells what could not be said. */
  message(ruleId: string, reason: string, node: Node): void
}

/** The surroundings of a page's top level. */
export const topLevel: Readonly<Surroundings> = {
  strong: false,
  emphasis: false,
  delete: false,
  link: false,
  inline: false,
  lineBreak: 'break',
  keepLines: false,
}

/**
 * Makes the state for one conversion.
 *
 * @param handlers by node type; a type that is in neither these nor the options is shown by its children, with the
 * message `unknown-node`.
 */
export function createState(
  root: Root,
  options: MdastOptions,
  handlers: Readonly<Record<string, Handle<never>>>,
  positions: boolean,
): State {
  const {footnotes, expanded} = collectFootnotes(root)
  const own = options.handlers
  const byType = new Map<string, Handle>()
  for (const [type, handle] of Object.entries(handlers)) byType.set(type, handle as Handle)
  if (own) for (const [type, handle] of Object.entries(own)) byType.set(type, handle as Handle)
  const plainText = own?.text === undefined

  const state: State = {
    root,
    options,
    footnotes,
    addressOf: pageAddresses(root.site),
    expanded,
    around: {...topLevel},
    within(change, run) {
      const before = state.around
      state.around = {...before, ...change}
      try {
        return run()
      } finally {
        state.around = before
      }
    },
    one(node) {
      const handle = byType.get(node.type)
      const result = handle ? handle(node as Nodes, state) : unknown(node, state)
      if (positions && node.position && result.length === 1 && result[0] && !result[0].position) {
        result[0].position = node.position
      }
      return result
    },
    all(nodes) {
      const result: MdastNodes[] = []
      for (const node of nodes) {
        if (plainText && !positions && node.type === 'text' && !state.around.keepLines) {
          result.push({type: 'text', value: (node as Node & {value: string}).value})
        } else append(result, state.one(node))
      }
      return result
    },
    flow: (nodes) => paragraphs(state.all(nodes)),
    phrasing: (nodes) => tidy(flatten(state.all(nodes), state)),
    message(ruleId, reason, node) {
      if (!options.onMessage) return
      const place = node.position
      options.onMessage(new VFileMessage(reason, {...(place ? {place} : {}), ruleId, source: 'wikast'}))
    },
  }
  return state
}

function unknown(node: Node, state: State): MdastNodes[] {
  const {children, value} = node as Node & {children?: Node[]; value?: unknown}
  const shown = Array.isArray(children) ? 'its children are' : typeof value === 'string' ? 'its text is' : 'nothing is'
  state.message('unknown-node', `No handler for \`${node.type}\`: ${shown} written`, node)
  if (Array.isArray(children)) return state.all(children)
  return typeof value === 'string' ? [{type: 'text', value}] : []
}
