import type {Root} from '../ast/flow.js'
import type {Nodes} from '../ast/nodes.js'
import type {ExternalLink} from '../ast/phrasing.js'

/** The links that are shown as numbers, by when MediaWiki comes upon them. */
interface Found {
  /** In what extension tags hold: they are run before anything else. */
  tags: ExternalLink[]
  /** In the captions of files. */
  captions: ExternalLink[]
  text: ExternalLink[]
  /** In notes that no list shows but the one at the end of the page. */
  end: ExternalLink[]
}

/**
 * Numbers the bracketed addresses that have no label (`[1]`) in the order in which MediaWiki comes upon them. That is not quite
 * the order of the text: what lists of notes, galleries and other tags hold comes first, then captions, then the text,
 * and at last the notes that are listed at the end of the page because nothing else lists them.
 */
export function numberLinks(root: Root): void {
  const found: Found = {tags: [], captions: [], text: [], end: []}
  collect(root.children, found, 'text')
  const ordered = [...found.tags, ...found.captions, ...found.text, ...found.end]
  for (const [index, link] of ordered.entries()) link.number = index + 1
}

/** Recurses, since the parser bounds the depth of its trees. */
function collect(nodes: readonly Nodes[], found: Found, place: keyof Found): void {
  for (const node of nodes) {
    if (node.type === 'text') continue
    switch (node.type) {
      case 'externalLink':
        if (node.number !== undefined) found[place].push(node)
        collect(node.children, found, place)
        break
      case 'reference':
        // shown by its list
        break
      case 'referenceList':
        for (const {definition, details = []} of node.entries) {
          const shown = node.automatic && place === 'text' ? 'end' : 'tags'
          if (definition) collect(definition.children, found, shown)
          for (const entry of details) collect(entry.definition?.details ?? [], found, shown)
        }
        break
      case 'gallery':
        collect(node.caption ?? [], found, 'tags')
        collect(node.children, found, 'tags')
        break
      case 'extensionElement':
        collect(node.children, found, 'tags')
        break
      case 'media':
        collect(node.children, found, place === 'text' ? 'captions' : place)
        break
      case 'parserFunction':
        for (const {children} of node.arguments) collect(children, found, place)
        break
      default:
        // arguments of a call that was run are in what it made
        if ('parameters' in node && node.children.length === 0) {
          for (const {children} of node.parameters) collect(children, found, place)
        }
        if ('children' in node) collect(node.children as Nodes[], found, place)
    }
  }
}
