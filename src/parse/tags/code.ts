import type {Code} from '../../ast/flow.js'
import type {TagHandler} from './tag.js'

/** `<syntaxhighlight>` and its old name `<source>`: code, a block unless `inline` or `enclose="none"` says otherwise. */
export const code: TagHandler = ({attributes, inner}) => {
  const inline = 'inline' in attributes || attributes.enclose === 'none'
  const text = (inner ?? '').replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const node: Code = {type: 'code', value: inline ? text.trim() : text, inline, attributes}
  if (attributes.lang) node.lang = attributes.lang.toLowerCase()
  return {kind: inline ? 'inline' : 'block', node}
}
