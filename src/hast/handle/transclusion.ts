import type {Infobox, Navbox, TemplateArgument, Transclusion} from '../../ast/transclusion.js'
import {text} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {pageLink} from './link.js'

/** What the call made; where it was not run, a link to the template, as MediaWiki shows for a template it does not have. */
export function transclusion(node: Transclusion | Infobox | Navbox, state: State): HandlerResult {
  if (node.children.length > 0 || state.root.expanded) return state.all(node.children)
  return pageLink({title: node.title}, [text(node.title)], state)
}

/** An argument on its own. */
export function templateArgument(node: TemplateArgument, state: State): HandlerResult {
  return state.all(node.children)
}
