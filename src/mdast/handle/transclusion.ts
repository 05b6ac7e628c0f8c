import type {BlockContent, Nodes as MdastNodes, PhrasingContent as MdastPhrasing} from 'mdast'
import type {Content} from '../../ast/base.js'
import type {TemplateCall, Transclusion} from '../../ast/transclusion.js'
import {shownArgument, shownWords, type TemplateForm, templateForm} from '../../extract/template-forms.js'
import {append} from '../append.js'
import {citationLine} from '../citation.js'
import type {State} from '../state.js'
import {sourceOf} from './metadata.js'
import {defineGroup} from './reference.js'

/**
 * A template call: what it made. Where templates were not run, a citation is a line, and the templates of
 * `template-forms.ts` are shown by their text; what the options say holds for the others.
 */
export function transclusion(node: Transclusion, state: State): MdastNodes[] {
  if (node.children.length > 0) return state.all(node.children)
  if (state.expanded) return []
  if (node.citation) return citationLine(node.citation.csl, state.around.link)
  const form = templateForm(localName(node))
  if (form) return formed(node, form, state)
  const {templates = 'omit'} = state.options
  if (typeof templates === 'function') {
    const made = templates(node)
    if (made) return made
  }
  if (templates === 'source') return [{type: 'inlineCode', value: callSource(node)}]
  state.message('template-omitted', `\`{{${node.name.trim()}}}\` was not run and is left out`, node)
  return []
}

function formed(node: Transclusion, form: TemplateForm, state: State): MdastNodes[] {
  switch (form.form) {
    case 'silent':
      return []
    case 'notes':
      return defineGroup(argument(node, ['group', 'gruppe', 'groupe'])?.value ?? form.group, state)
    case 'quote':
      return quotation(node, state)
    case 'words': {
      const result: MdastNodes[] = []
      for (const parameter of shownWords(node, form.most)) {
        if (result.length > 0) result.push({type: 'text', value: form.between})
        append(result, state.all(parameter.children))
      }
      return result
    }
    case 'text': {
      const content = shownArgument(node, form.argument)
      const result: MdastNodes[] = form.before ? [{type: 'text', value: form.before}] : []
      if (content) append(result, state.all(content.children))
      if (form.after) result.push({type: 'text', value: form.after})
      return result
    }
  }
}

/** `{{quote|text|author|source}}`, the names of whose arguments are few. */
function quotation(node: Transclusion, state: State): MdastNodes[] {
  // `{{rquote|right|text|author|source}}` and `{{cquote}}` of old put a side first.
  const shift = /^(?:left|right|center)$/i.test(argument(node, ['1'])?.value.trim() ?? '') ? 1 : 0
  const at = (index: number) => `${index + shift}`
  const content = state.flow(argument(node, ['text', 'quote', at(1)])?.children ?? [])
  const credits: Content[] = []
  const groups = [['author', 'sign', 'by', 'character', at(2)], ['title'], ['source', at(3)]]
  for (const names of groups) {
    const credit = argument(node, names)
    if (!credit || credit.value.trim() === '') continue
    credits.push({type: 'text', value: credits.length === 0 ? '— ' : ', '}, ...credit.children)
  }
  const line: MdastPhrasing[] = credits.length === 0 ? [] : state.phrasing(credits)
  if (line.length > 0) content.push({type: 'paragraph', children: line})
  return content.length === 0 ? [] : [{type: 'blockquote', children: content as BlockContent[]}]
}

function argument(call: TemplateCall, names: readonly string[]) {
  for (const name of names) {
    const found = call.parameters.find((parameter) => parameter.name === name)
    if (found) return found
  }
  return undefined
}

/** A template's title without its namespace. */
function localName(call: TemplateCall): string {
  return call.title.slice(call.title.indexOf(':') + 1)
}

/** A call as one line of wikitext. */
function callSource(call: TemplateCall): string {
  return `{{${[call.name.trim(), ...call.parameters.map(sourceOf)].join('|')}}}`.replace(/\s+/g, ' ')
}
