import type {Content} from '../ast/base.js'
import type {ParserFunction} from '../ast/phrasing.js'
import type {TemplateCall} from '../ast/transclusion.js'
import {shownArgument, shownWords, templateForm} from './template-forms.js'

/** The character that a magic word stands for: `{{!}}` and `{{=}}` are the same on every wiki, run or not. */
export function characterOf({name}: ParserFunction): string | undefined {
  return name === '!' ? '|' : name === '=' ? '=' : undefined
}

/** Name of a call's template in lower case, without a namespace: `cite web`. */
export function templateName(call: {title: string; name: string}): string {
  const name = call.title === '' ? call.name : call.title
  const colon = name.indexOf(':')
  return name
    .slice(colon + 1)
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
}

/**
 * What a call that was not run shows all the same: the nodes of one of its arguments, a character, or nothing
 * (`undefined`), which is so for nearly all templates.
 *
 * @example
 * shownByCall(transclusion({name: 'lang', parameters: {1: 'fr', 2: 'chat'}})) // the text node `chat`
 */
export function shownByCall(call: TemplateCall): string | Content[] | undefined {
  const form = templateForm(templateName(call))
  switch (form?.form) {
    case 'quote':
      return shownArgument(call, ['1'])?.children
    case 'words': {
      const shown: Content[] = []
      for (const {children} of shownWords(call, form.most)) {
        if (shown.length > 0) shown.push({type: 'text', value: form.between})
        shown.push(...children)
      }
      return shown
    }
    case 'text': {
      const {before = '', after = ''} = form
      const content = shownArgument(call, form.argument)?.children
      if (content === undefined) return form.argument.length === 0 ? before : undefined
      if (before === '' && after === '') return content
      return [{type: 'text', value: before}, ...content, {type: 'text', value: after}]
    }
    default:
      return undefined
  }
}

/**
 * The quotation that a call which was not run shows; `undefined` for other calls.
 *
 * @example
 * quotedByCall(transclusion({name: 'quote', parameters: {1: 'Hear!'}})) // the text node `Hear!`
 */
export function quotedByCall(call: TemplateCall): Content[] | undefined {
  if (templateForm(templateName(call))?.form !== 'quote') return undefined
  const shown = shownByCall(call)
  return typeof shown === 'string' ? undefined : shown
}
