import type {PreParameter, PrePart, PreTemplate} from '../preprocess/nodes.js'
import {resolveSubpage} from '../site/subpage.js'
import type {Title} from '../site/title.js'
import type {CallName} from './call-name.js'
import {escapeWikitext} from './escape-wikitext.js'
import type {Expansion} from './expansion.js'
import type {TextFrame} from './frame.js'
import {ParserFunctionCall} from './function-call.js'
import {wantsLine} from './parts.js'
import {specialPage} from './special-page.js'
import {trim} from './trim.js'
import type {FunctionResult, TranscludeError, ValueArgument} from './types.js'

/**
 * What a call or parameter gives: a text; or the source itself, whose parts are still to be expanded where they stand,
 * with the name as expanded; or its default, likewise.
 */
export type Outcome = string | {kind: 'source'; name: string} | {kind: 'default'}

const DEFAULT: Outcome = {kind: 'default'}

const SPECIAL = -1
const TEMPLATE = 10

/** `{{name|...}}`. The order in which it is decided what that is, is MediaWiki's (`Parser::braceSubstitution`). */
export function substituteCall(ex: Expansion, frame: TextFrame, node: PreTemplate): Outcome {
  const written = ex.expandNodes(node.title.children, frame, 0)
  const name = ex.names.read(written)
  if (name.subst) return {kind: 'source', name: written}
  let called: Called | undefined
  if (name.variable !== undefined && node.parts.length === 0) {
    const text = ex.variables.get(name.variable)?.(ex, frame)
    if (text !== undefined) called = {text}
  }
  if (!called && name.call) called = callFunction(ex, frame, node, name)
  if (!called) called = transclude(ex, frame, node.parts, name)
  if (!called) return {kind: 'source', name: written}
  let {text} = called
  if (called.html) text = ex.stripItem(text)
  else if (name.nowiki || called.nowiki) text = escapeWikitext(text, ex.site.protocols)
  // a text too long to be included is not looked at: it may be a rope of many megabytes
  else if (ex.mayInclude(text) && !node.lineStart && wantsLine(text)) text = `\n${text}`
  if (ex.countIncluded(text)) return text
  ex.messageOnce('include-size', 'The page includes more text than a page may have: this call was left out')
  const warning = ex.warning('template omitted, post-expand include size too large')
  return `[[:${called.title?.text ?? name.written.replace(/^:/, '')}]]${warning}`
}

/** What came of a call. */
interface Called {
  text: string
  nowiki?: boolean | undefined
  html?: boolean | undefined
  /** The template that was asked for. */
  title?: Title
}

function callFunction(ex: Expansion, frame: TextFrame, node: PreTemplate, name: CallName): Called | undefined {
  const {name: written, id, first} = name.call!
  return runFunction(ex, id, new ParserFunctionCall(written, first, node.parts, frame, ex, node.lineStart), node.parts)
}

function runFunction(
  ex: Expansion,
  id: string,
  call: ParserFunctionCall,
  parts: readonly PrePart[],
): Called | undefined {
  const handler = ex.functions.get(id)
  if (!handler) return undefined
  const result = handler(call)
  if (typeof result === 'string') return {text: result}
  return result && readResult(ex, call.frame as TextFrame, parts, result)
}

/** {@link ExpandContext.callFunction} */
export function callWithValues(
  ex: Expansion,
  frame: TextFrame,
  name: string,
  first: string,
  args: readonly ValueArgument[],
): string | undefined {
  const id = ex.site.functionHooks.get(name)
  if (id === undefined) return undefined
  const parts = args.map(partOf)
  const called = runFunction(ex, id, new ParserFunctionCall(name, trim(first), parts, frame, ex, false), parts)
  if (!called) return undefined
  if (called.html) return ex.stripItem(called.text)
  return called.nowiki ? escapeWikitext(called.text, ex.site.protocols) : called.text
}

/** A part that is its own expansion: strings in the preprocessor's tree are not looked into. */
function partOf({name, value}: ValueArgument, index: number): PrePart {
  const part: PrePart = {value: {start: -1, end: -1, children: [value]}}
  if (name === undefined) part.index = index + 1
  else part.name = {start: -1, end: -1, children: [name]}
  return part
}

/** {@link ExpandContext.transclude} */
export function transcludeWithValues(
  ex: Expansion,
  frame: TextFrame,
  title: Title,
  values: ReadonlyMap<string, string>,
): string | {error: TranscludeError} {
  if (frame.depth >= ex.limits.templateDepth) return {error: 'depth'}
  const template = title.interwiki === undefined && title.text !== '' ? ex.loadTemplate(title) : undefined
  if (!template) return {error: 'missing'}
  if (!frame.loopCheck(template.title)) return {error: 'loop'}
  const {root} = template
  return ex.expandNodes(root.children, frame.childOf(values, template.title, root.source), 0)
}

function readResult(ex: Expansion, frame: TextFrame, parts: readonly PrePart[], result: FunctionResult): Called {
  const {text, preprocess, nowiki, html} = result
  if (!preprocess) return {text, nowiki, html}
  const root = ex.preprocess(text, false)
  return {text: ex.expandNodes(root.children, frame.child(parts, frame.title, text), 0), nowiki, html}
}

/** The title that a call's name means; relative ones are below the page. */
function titleOf(ex: Expansion, name: string): Title | undefined {
  const first = name.charCodeAt(0)
  if (first === 47 || first === 46) {
    const relative = resolveSubpage(ex.site, ex.title, name)
    if (relative) return ex.parseTitle(relative.target, ex.title.namespace)
  }
  return ex.parseTitle(name, TEMPLATE)
}

function transclude(
  ex: Expansion,
  frame: TextFrame,
  parts: readonly PrePart[],
  {title: written, nowiki}: CallName,
): Called | undefined {
  const title = titleOf(ex, written)
  if (!title || title.interwiki !== undefined || title.text === '') return undefined
  if (title.namespace === SPECIAL && ex.forParsing) {
    const text = specialPage(ex, title, frame.child(parts, title, ''))
    return {title, text: text ?? `[[:${title.text}]]`}
  }
  const {templateDepth} = ex.limits
  if (frame.depth >= templateDepth) {
    ex.messageOnce('template-depth', `Templates are nested more than ${templateDepth} deep`)
    return {title, text: ex.error('parser-template-recursion-depth-warning', String(templateDepth))}
  }
  const template = ex.loadTemplate(title)
  if (!frame.loopCheck(template?.title ?? title)) {
    ex.state.trackingCategories.add('template-loop-category')
    ex.message('template-loop', `${title.text} transcludes itself`)
    return {title, text: ex.error('parser-template-loop-warning', title.text)}
  }
  if (!template) {
    if (title.namespace >= 0) ex.message('missing-template', `${title.text} is not there`, title.text)
    return {title, text: `[[:${title.text}]]`}
  }
  const {root} = template
  if (nowiki) return {title, text: root.source}
  const child = frame.child(parts, template.title, root.source)
  if (!child.isEmpty) return {title, text: ex.expandNodes(root.children, child, 0)}
  const known = frame.expansions.get(title.text)
  if (known !== undefined) return {title, text: known}
  const text = ex.expandNodes(root.children, child, 0)
  frame.expansions.set(title.text, text)
  return {title, text}
}

/** `{{{name|default}}}`; MediaWiki's `argSubstitution`. */
export function substituteParameter(ex: Expansion, frame: TextFrame, node: PreParameter): Outcome {
  const written = ex.expandNodes(node.title.children, frame, 0)
  const text = frame.argument(trim(written))
  if (text === undefined) return node.parts.length > 0 ? DEFAULT : {kind: 'source', name: written}
  if (ex.countArgument(text)) return text
  ex.messageOnce('argument-size', 'The arguments on the page are longer in all than a page may be')
  return ex.excess(text) + ex.warning('argument omitted, expansion size too large')
}
