import type {Content} from '../../ast/base.js'
import type {HtmlElement} from '../../ast/phrasing.js'

/**
 * What MediaWiki shows in place of a tag that is wrong: `Error:` in bold, and a sentence.
 *
 * @param parts - Texts; names of attributes stand in lists of one and are shown as code.
 */
export function errorSpan(...parts: ReadonlyArray<string | readonly [code: string]>): HtmlElement {
  return html('span', {class: 'error'}, [
    html('strong', {}, [text('Error:')]),
    text(' '),
    ...parts.map((part) => (typeof part === 'string' ? text(part) : html('code', {}, [text(part[0])]))),
  ])
}

function html(name: string, attributes: Record<string, string>, children: Content[]): HtmlElement {
  return {type: 'htmlElement', name, attributes, children}
}

function text(value: string): Content {
  return {type: 'text', value}
}
