import type {Position} from 'unist'
import type {Content} from '../../ast/base.js'
import type {Title} from '../../site/title.js'
import type {Container} from './element.js'

/** The node of a link within the wiki. All its fields are set at once: a page has more links than anything else but text. */
export function linkNode(target: Title, children: Content[], position?: Position): Container {
  const {text: title, namespace} = target
  const fragment = target.fragment?.trimEnd()
  if (fragment === undefined) {
    return (
      position === undefined
        ? {type: 'link', title, namespace, children}
        : {type: 'link', title, namespace, children, position}
    ) as Container
  }
  return (
    position === undefined
      ? {type: 'link', title, namespace, children, fragment}
      : {type: 'link', title, namespace, children, fragment, position}
  ) as Container
}
