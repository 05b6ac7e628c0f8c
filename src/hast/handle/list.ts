import type {DefinitionDescription, DefinitionList, DefinitionTerm, List, ListItem} from '../../ast/flow.js'
import {element, isBlank} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'

/** `* a` → `<ul>`, `# a` → `<ol>`. */
export function list(node: List, state: State): HandlerResult {
  return element(node.ordered ? 'ol' : 'ul', {}, state.all(node.children))
}

/** `<li>`; an empty one has the class by which MediaWiki hides it. */
export function listItem(node: ListItem, state: State): HandlerResult {
  const children = state.all(node.children)
  return element('li', isBlank(children) ? {className: ['mw-empty-elt']} : {}, children)
}

/** `; term : description` → `<dl>`. */
export function definitionList(node: DefinitionList, state: State): HandlerResult {
  return element('dl', {}, state.all(node.children))
}

/** `; term` → `<dt>`. */
export function definitionTerm(node: DefinitionTerm, state: State): HandlerResult {
  return element('dt', {}, state.all(node.children))
}

/** `: description` → `<dd>`. */
export function definitionDescription(node: DefinitionDescription, state: State): HandlerResult {
  return element('dd', {}, state.all(node.children))
}
