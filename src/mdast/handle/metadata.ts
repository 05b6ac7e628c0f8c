import type {Nodes as MdastNodes} from 'mdast'
import type {LanguageVariant, Parameter, ParserFunction} from '../../ast/phrasing.js'
import type {TemplateArgument} from '../../ast/transclusion.js'
import {characterOf} from '../../extract/shown-arguments.js'
import type {State} from '../state.js'

/** What shows nothing where it stands: comments, switches, categories, links to other languages. */
export function nothing(): MdastNodes[] {
  return []
}

/** What the content language shows. */
export function languageVariant(node: LanguageVariant, state: State): MdastNodes[] {
  return state.all(node.children)
}

/** A parameter outside a template is its default; one without is written as MediaWiki shows it: `{{{name}}}`. */
export function parameter(node: Parameter, state: State): MdastNodes[] {
  return node.hasDefault ? state.all(node.children) : [{type: 'text', value: `{{{${node.name}}}}`}]
}

/** Parser functions that say something of the page, and show nothing. */
const aboutPage = new Set(['defaultsort', 'displaytitle'])

/** A parser function that was not run: its wikitext with `templates: 'source'`, else nothing and a message. */
export function parserFunction(node: ParserFunction, state: State): MdastNodes[] {
  const character = characterOf(node)
  if (character !== undefined) return [{type: 'text', value: character}]
  if (aboutPage.has(node.name)) return []
  if (state.options.templates === 'source') {
    const [first, ...rest] = node.arguments.map(sourceOf)
    const head = first === undefined ? node.alias : `${node.alias}:${first}`
    return [{type: 'inlineCode', value: `{{${[head, ...rest].join('|')}}}`.replace(/\s+/g, ' ')}]
  }
  state.message('function-omitted', `\`{{${node.alias}}}\` was not run and is left out`, node)
  return []
}

/** An argument as wikitext. */
export function sourceOf(argument: TemplateArgument): string {
  return argument.named ? `${argument.name}=${argument.value}` : argument.value
}

/** An argument is shown by its content. */
export function templateArgument(node: TemplateArgument, state: State): MdastNodes[] {
  return state.all(node.children)
}
