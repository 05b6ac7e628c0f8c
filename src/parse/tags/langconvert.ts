import type {Content} from '../../ast/base.js'
import {areVariants, transliterate} from '../transliterate.js'
import {errorSpan} from './error-span.js'
import type {TagHandler} from './tag.js'

/**
 * `<langconvert from="sr-latn" to="sr-cyrl">`: wikitext whose text is put into another variant of its language.
 * https://www.mediawiki.org/wiki/Writing_systems/LanguageConverter
 */
export const langconvert: TagHandler = ({name, attributes, inner, innerStart, parse}) => {
  const value = inner ?? ''
  const {from = '', to = ''} = attributes
  if (!areVariants(from.trim(), to.trim())) {
    const children = [
      errorSpan(
        "Langconvert tag's ",
        ['from'],
        ' and ',
        ['to'],
        ' attributes must not be empty and must contain BCP 47 codes for convertible variants of the same language.',
      ),
    ]
    return {kind: 'inline', node: {type: 'extensionElement', name, attributes, value, children}}
  }
  const children = value === '' ? [] : parse(value, innerStart < 0 ? undefined : innerStart)
  convert(children, to.trim())
  return {kind: 'inline', node: {type: 'extensionElement', name, attributes, value, children}}
}

/** Links of the wiki and code keep their text. */
function convert(nodes: readonly Content[], to: string): void {
  for (const node of nodes) {
    if (node.type === 'text') node.value = transliterate(node.value, to)
    else if (node.type === 'htmlElement' && (node.name === 'code' || node.name === 'pre')) continue
    else if ('children' in node && node.type !== 'link') convert(node.children as Content[], to)
  }
}
