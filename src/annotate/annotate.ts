import type {Content} from '../ast/base.js'
import {walk} from '../ast/children.js'
import type {Root} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import type {Transclusion} from '../ast/transclusion.js'
import {plainText} from '../extract/plain-text.js'
import {becomeBox, renderedBox} from './boxes.js'
import {annotateCitations} from './citations/annotate.js'
import {HeadingAnchors} from './headings.js'
import {ReferenceNumbers} from './references.js'
import {readInfobox} from './rendered-infobox.js'
import {readNavbox} from './rendered-navbox.js'

/** What the annotations need beside the tree. */
export interface AnnotateOptions {
  /** Whether the wiki says of a category that it is hidden; `undefined` where its page is not known. */
  isHidden?: (name: string) => boolean | undefined
}

/**
 * Adds to a tree what only the whole page tells: anchors of headings, numbers of notes and the entries of their lists,
 * what boxes show, what citations say. One walk over the page; the tree is changed in place.
 */
export function annotate(root: Root, options: AnnotateOptions = {}): void {
  const anchors = new HeadingAnchors()
  const notes = new ReferenceNumbers()
  const inLists = new Set<Nodes>()
  walk(root, (node, parent) => {
    switch (node.type) {
      case 'heading':
        anchors.give(node)
        break
      case 'reference':
        if (!inLists.has(node)) notes.cite(node)
        break
      case 'referenceList':
        for (const note of node.children) inLists.add(note)
        notes.list(node)
        break
      case 'category':
        if (options.isHidden) setHidden(node, options.isHidden(node.name))
        break
      case 'parserFunction':
        pageProperty(root, node)
        break
      case 'infobox':
        if (node.children.length > 0) readInfobox(node)
        break
      case 'navbox':
        if (node.children.length > 0) readNavbox(node)
        break
      case 'transclusion':
        if (node.children.length > 0) readBox(node)
        break
      case 'templateArgument':
        // what is in the arguments of a call that was expanded is in what it made, if it is anywhere
        if (root.expanded && parent && 'parameters' in parent) return 'skip'
        break
    }
    return undefined
  })
  notes.finish(root)
  annotateCitations(root)
}

/** A call that rendered a box becomes one. */
function readBox(node: Transclusion): void {
  const kind = renderedBox(node)
  if (kind === undefined) return
  const box = becomeBox(node, kind)
  if (box.type === 'infobox') readInfobox(box)
  else readNavbox(box)
}

function setHidden(node: {hidden?: boolean}, hidden: boolean | undefined): void {
  if (hidden !== undefined) node.hidden = hidden
}

/** `{{DEFAULTSORT:}}` and `{{DISPLAYTITLE:}}`, where nothing was expanded. */
function pageProperty(
  root: Root,
  node: {name: string; arguments: ReadonlyArray<{value: string; children: Content[]}>},
): void {
  const first = node.arguments[0]
  if (!first) return
  if (node.name === 'defaultsort') root.defaultSort = plainText(first.children).trim()
  else if (node.name === 'displaytitle') root.displayTitle = first.value.trim()
}
