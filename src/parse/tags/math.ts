import type {MathNode} from '../../ast/flow.js'
import type {TagHandler} from './tag.js'

/** `<math>`, `<chem>`, `<ce>`: a formula. */
export const math: TagHandler = ({name, attributes, inner}) => {
  const block = attributes.display === 'block'
  const node: MathNode = {type: 'math', value: (inner ?? '').trim(), display: block ? 'block' : 'inline', attributes}
  if (name !== 'math') node.chemistry = true
  return {kind: block ? 'block' : 'inline', node}
}
