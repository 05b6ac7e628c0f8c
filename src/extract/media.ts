import type {Nodes} from '../ast/nodes.js'
import type {Media} from '../ast/phrasing.js'
import type {TemplateArgument} from '../ast/transclusion.js'
import {fileNamespaceOf, imageArgument} from './media-names.js'
import {plainText} from './plain-text.js'
import {type Walk, walkShown} from './walk-shown.js'

/** A file that a page shows. */
export interface MediaData {
  /** Full title: `File:Ada.jpg`. */
  title: string
  /** Where it is named: in the text, in a gallery, or as an argument of a call that was not run. */
  from: 'text' | 'gallery' | 'parameter'
  /** The caption as plain text; `''` where there is none. */
  caption: string
  alt?: string
  format?: 'thumbnail' | 'framed' | 'frameless'
  /** Pixels, as asked for. */
  width?: number
  /** Pixels, as asked for. */
  height?: number
  node: Media | TemplateArgument
}

/**
 * The files that a page shows, in document order: images, gallery entries, and file names in the arguments of calls that
 * were not run (`|image=Ada.jpg`), citations left aside.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * media(parse('[[File:Ada.jpg|thumb|Ada]]'))[0].caption // 'Ada'
 */
export function media(tree: Nodes, walk: Walk = walkShown): MediaData[] {
  const found: MediaData[] = []
  const fileNamespace = fileNamespaceOf(tree)
  walk(tree, (node, parent) => {
    if (node.type === 'media') found.push(mediaData(node, parent?.type === 'gallery' ? 'gallery' : 'text'))
    else if (node.type === 'templateArgument' && mayNameFile(node, parent)) {
      const title = imageArgument(node.value, fileNamespace)
      if (title !== undefined) found.push({title, from: 'parameter', caption: '', node})
    }
  })
  return found
}

/** The data of one image. */
function mediaData(node: Media, from: MediaData['from'] = 'text'): MediaData {
  return {
    title: node.title,
    from,
    caption: plainText(node.children),
    ...(node.alt !== undefined && {alt: node.alt}),
    ...(node.format !== undefined && {format: node.format}),
    ...(node.width !== undefined && {width: node.width}),
    ...(node.height !== undefined && {height: node.height}),
    node,
  }
}

function mayNameFile(argument: TemplateArgument, call: Nodes | undefined): boolean {
  if (argument.value.length > 300) return false
  if (call?.type === 'transclusion') return call.citation === undefined
  return call?.type === 'infobox' || call?.type === 'navbox'
}
