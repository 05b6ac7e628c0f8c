import type {Break, Emphasis, LanguageVariant, Strong, Text} from '../../ast/phrasing.js'
import {element, text} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'

/** A blank before or behind the punctuation that French sets off. */
const frenchSpace = / (?=[?:;!%»›](?!\w))|(?<=[«‹]) /g

/**
 * Text. As MediaWiki does in every language, a blank that French puts before `?` or within « » becomes one at which no
 * line breaks.
 */
export function textNode(node: Text): HandlerResult {
  return text(node.value.replace(frenchSpace, '\u00a0'))
}

/** `''italic''` → `<i>`. */
export function emphasis(node: Emphasis, state: State): HandlerResult {
  return element('i', {}, state.all(node.children))
}

/** `'''bold'''` → `<b>`. */
export function strong(node: Strong, state: State): HandlerResult {
  return element('b', {}, state.all(node.children))
}

/** `<br>`. */
export function lineBreak(node: Break, state: State): HandlerResult {
  return element('br', state.attributes('br', node.attributes))
}

/** What the content language shows. */
export function languageVariant(node: LanguageVariant, state: State): HandlerResult {
  return state.all(node.children)
}

/** What shows nothing where it stands. */
export function nothing(): HandlerResult {
  return undefined
}
