import type {Content} from '../../ast/base.js'
import type {Paragraph, Preformatted, Redirect, ThematicBreak} from '../../ast/flow.js'
import {element, isBlank, text} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {pageLink} from './link.js'

/** `<p>`; one that shows nothing has the class by which MediaWiki hides it. */
export function paragraph(node: Paragraph, state: State): HandlerResult {
  const children = state.all(node.children)
  return element('p', isBlank(children) ? {className: ['mw-empty-elt']} : {}, children)
}

/** Indented lines, and `<pre>` with its attributes. */
export function preformatted(node: Preformatted, state: State): HandlerResult {
  const children = state.all(node.children)
  const first = children[0]
  // An HTML parser drops a line feed right after the tag: the one that counts is a second one.
  if (first?.type === 'text' && first.value.startsWith('\n')) children.unshift(text('\n'))
  return element('pre', state.attributes('pre', node.attributes), children)
}

/** `----` → `<hr>`. */
export function thematicBreak(_node: ThematicBreak): HandlerResult {
  return element('hr', {})
}

/** The parser, which knows no redirects, takes the line for an item of a numbered list. */
export function redirect(node: Redirect & {rest?: Content[]}, state: State): HandlerResult {
  const {title, fragment, rest = []} = node
  const target = fragment === undefined ? {title} : {title, fragment}
  const shown = fragment ? `${title}#${fragment}` : title
  const link = pageLink(target, [text(shown)], state)
  return element('ol', {}, [element('li', {}, [text('REDIRECT '), link, ...state.all(rest)])])
}
