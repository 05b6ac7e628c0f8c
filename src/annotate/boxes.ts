import type {Nodes} from '../ast/nodes.js'
import type {Infobox, Navbox, Transclusion} from '../ast/transclusion.js'
import type {BoxKind} from './box-names.js'
import {INFOBOX_CLASS} from './rendered-infobox.js'
import {NAVBOX_CLASS} from './rendered-navbox.js'
import {childrenOf, hasClassLike} from './rendered-table.js'

/**
 * What kind of box a call rendered: the class of the first element that it made tells, in every language. Elements that
 * only wrap others (an unmarked `div`) are looked into.
 */
export function renderedBox(node: Transclusion): BoxKind | undefined {
  let seen = 0
  const open: Nodes[] = [...node.children].reverse()
  for (let child = open.pop(); child && seen < 20; child = open.pop()) {
    seen++
    if (child.type === 'table' || child.type === 'htmlElement') {
      // Campaign boxes and sidebars are often `class="infobox vertical-navbox"`, for the looks.
      if (hasClassLike(child.attributes, NAVBOX_CLASS)) return 'navbox'
      if (hasClassLike(child.attributes, INFOBOX_CLASS)) return 'infobox'
      if (child.type === 'table' || child.name !== 'div') continue
    } else if (child.type !== 'transclusion' && child.type !== 'paragraph') continue
    open.push(...[...childrenOf(child)].reverse())
  }
  return undefined
}

/** Makes the call's node a box, in place: it keeps its title, parameters, position and children. */
export function becomeBox(node: Transclusion, kind: BoxKind): Infobox | Navbox {
  if (kind === 'infobox') return Object.assign(node as unknown as Infobox, {type: 'infobox' as const, rows: []})
  return Object.assign(node as unknown as Navbox, {type: 'navbox' as const, groups: []})
}
