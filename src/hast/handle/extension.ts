import type {Properties} from 'hast'
import type {Content} from '../../ast/base.js'
import type {Code, ExtensionElement, MathNode} from '../../ast/flow.js'
import type {Parameter, ParserFunction} from '../../ast/phrasing.js'
import {characterOf} from '../../extract/shown-arguments.js'
import {element, text} from '../element.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'

/** `<syntaxhighlight>`: the code as it is; colours are for who shows it. */
export function code(node: Code, state: State): HandlerResult {
  const properties = state.attributes(node.inline ? 'code' : 'div', node.attributes)
  const className = Array.isArray(properties.className) ? [...properties.className] : []
  className.push('mw-highlight')
  const lang = node.lang?.toLowerCase().replace(/[^a-z0-9+#-]+/g, '-')
  if (lang) className.push(`mw-highlight-lang-${lang}`)
  className.push('mw-content-ltr')
  Object.assign(properties, {className, dir: 'ltr'} satisfies Properties)
  if (node.inline) return element('code', properties, [text(node.value)])
  const value = node.value.endsWith('\n') ? node.value : `${node.value}\n`
  return element('div', properties, [element('pre', {}, [text(value.startsWith('\n') ? `\n${value}` : value)])])
}

/** `<math>`: its TeX between dollar signs, as MediaWiki shows it where it draws no formulas. */
export function math(node: MathNode, state: State): HandlerResult {
  const display = node.display === 'block'
  const tex = node.chemistry ? `\\ce{${node.value.trim()}}` : node.value.trim()
  const properties = state.attributes('span', node.attributes)
  const given = Array.isArray(properties.className) ? properties.className : []
  properties.className = [...given, `mwe-math-fallback-source-${display ? 'display' : 'inline'}`, 'tex']
  properties.dir = 'ltr'
  return element('span', properties, [text(display ? `$ {\\displaystyle ${tex}} $` : `$ ${tex} $`)])
}

/** Tags that show nothing where they stand, or a picture that is drawn elsewhere. */
const silent = new Set(['indicator', 'languages', 'templatedata', 'templatestyles', 'timeline'])

/** Whether a tag is wrong, and says so in place of what it would show elsewhere. */
function isError(node: Content | undefined): boolean {
  return node?.type === 'htmlElement' && node.attributes.class === 'error'
}

/** A tag of an extension: its content where that was parsed, else its source. */
export function extensionElement(node: ExtensionElement, state: State): HandlerResult {
  const {name} = node
  if (silent.has(name) && !isError(node.children[0])) return undefined
  if (name === 'poem') {
    const properties = state.attributes('div', node.attributes)
    const given = Array.isArray(properties.className) ? properties.className : []
    return element('div', {...properties, className: ['poem', ...given]}, state.all(node.children))
  }
  if (node.children.length > 0) return state.all(node.children)
  if (name === 'section' || node.value === '') return undefined
  return element('code', {className: ['mw-extension', `mw-extension-${name.replace(/[^a-z0-9-]/g, '-')}`]}, [
    text(node.value),
  ])
}

/** A parameter of a template: its default, or its own source where it has none. */
export function parameter(node: Parameter, state: State): HandlerResult {
  return node.hasDefault ? state.all(node.children) : text(`{{{${node.name}}}}`)
}

/** Parser functions that say something of the page and show nothing. */
const aboutPage = new Set(['defaultsort', 'displaytitle'])

/** A call that was not run: its source. */
export function parserFunction(node: ParserFunction): HandlerResult {
  if (aboutPage.has(node.name)) return undefined
  const character = characterOf(node)
  if (character !== undefined) return text(character)
  const [first, ...rest] = node.arguments.map((argument) =>
    argument.named ? `${argument.name}=${argument.value}` : argument.value,
  )
  return text(`{{${node.alias}${first === undefined ? '' : `:${first}`}${rest.map((value) => `|${value}`).join('')}}}`)
}
