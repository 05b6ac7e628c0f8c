import type {Element, ElementContent, Properties} from 'hast'
import type {Media} from '../../ast/phrasing.js'
import {element, text, textContent} from '../element.js'
import {type Box, mediaBox, type ShownFile, showFile} from '../file.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {encodeTitle, pagePath, safeUrl, scriptUrl} from '../url.js'
import {pageLink} from './link.js'

const typeNames = {thumbnail: 'mw:File/Thumb', framed: 'mw:File/Frame', frameless: 'mw:File/Frameless'} as const

/**
 * `[[File:Name.jpg|...]]`: a `figure` where it stands beside the text or has a frame, else a `span` in the line.
 *
 * Markup: https://www.mediawiki.org/wiki/Specs/HTML#Media
 */
export function media(node: Media, state: State): HandlerResult {
  const {format} = node
  const caption = state.all(node.children)
  const framed = format === 'thumbnail' || format === 'framed'
  const block = framed || node.horizontalAlign !== undefined
  const box = mediaBox(node, state)
  const sized =
    node.width !== undefined || node.height !== undefined || format === 'framed' || node.thumbnail !== undefined
  const type = format === undefined ? 'mw:File' : typeNames[format]
  const shown = fileMarkup(node, {box, caption, visibleCaption: framed, type}, state)

  const className: string[] = []
  if (!sized) className.push('mw-default-size')
  if (node.horizontalAlign) className.push(`mw-halign-${node.horizontalAlign}`)
  if (node.verticalAlign && !block) className.push(`mw-valign-${node.verticalAlign}`)
  if (node.border && !framed) className.push('mw-image-border')
  className.push(...classNames(node))
  const properties: Properties = {typeof: shown.type}
  if (className.length > 0) properties.className = className
  if (!block) return element('span', properties, [shown.content])
  // MediaWiki's style sheet hides the caption of a file without a frame; HTML that is shown without it must do so itself
  const hidden: Properties = framed ? {} : {style: 'display:none'}
  return element('figure', properties, [shown.content, element('figcaption', hidden, caption)])
}

/** Classes that the page gives an image. */
export function classNames(node: Media): string[] {
  return node.className?.split(/[ \t\r\n]+/).filter((name) => name !== '') ?? []
}

/** How a file is shown: the place decides on it. */
interface Showing {
  box: Box
  /** hast of the caption. */
  caption: ElementContent[]
  /** Whether the caption is shown beside the file as a thumbnail's is; else it also is the link's title. */
  visibleCaption: boolean
  /** `typeof` of what holds the file. */
  type: 'mw:File' | (typeof typeNames)[keyof typeof typeNames]
}

/**
 * hast of a file in its link, the `typeof` of what holds it (that of a missing file says so), and the width it is shown
 * in, pixels, where that is known.
 */
export function fileMarkup(
  node: Media,
  showing: Showing,
  state: State,
): {content: Element; type: string[]; width?: number} {
  const label = showing.visibleCaption ? '' : textContent(showing.caption).replace(/\s+/g, ' ').trim()
  const alt = node.alt ?? (label === '' ? undefined : label)
  const title = node.thumbnail ?? node.title
  const file = node.blocked ? undefined : showFile(title, showing.box, node.format === undefined, state)
  if (!file) return {content: missingFile(node, alt, showing.box, state), type: ['mw:Error', showing.type]}
  if (file.kind !== 'image') return {content: element('span', {}, [player(node, file, state)]), type: [showing.type]}

  const properties: Properties = {}
  if (alt !== undefined) properties.alt = alt
  const src = safeUrl(file.src, state.protocols)
  if (src !== undefined) properties.src = src
  Object.assign(properties, {decoding: 'async'}, size(file), {className: ['mw-file-element']})
  const shown = {content: fileLink(node, label, [element('img', properties)], state), type: [showing.type]}
  return file.width === undefined ? shown : {...shown, width: file.width}
}

/** What `link=` says around an image: nothing for `''`, an address, a page; the file's own page where it is absent. */
function fileLink(node: Media, label: string, children: ElementContent[], state: State): Element {
  const {link} = node
  const titled: Properties = label === '' ? {} : {title: label}
  if (link === undefined) {
    if (node.thumbnail !== undefined) return state.anchor(filePage(node, state), {title: node.title}, children)
    return state.anchor(filePage(node, state), {className: ['mw-file-description'], ...titled}, children)
  }
  if (link === '') return element('span', titled, children)
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:mailto|news|tel|sms|urn|geo|magnet|xmpp|sips?|bitcoin|matrix):/i.test(link)) {
    return state.anchor(link, {...titled, rel: ['nofollow']}, children)
  }
  const hash = link.indexOf('#')
  const title = hash < 0 ? link : link.slice(0, hash)
  const target = hash < 0 ? {title} : {title, fragment: link.slice(hash + 1)}
  const anchor = pageLink(target, children, state)
  Object.assign(anchor.properties, titled)
  return anchor
}

/** Address of the file's page, with the page or language that is shown. */
function filePage(node: Media, state: State): string | undefined {
  const query = [
    node.language === undefined ? '' : `lang=${encodeURIComponent(node.language.toWellFormed())}`,
    node.page === undefined ? '' : `page=${node.page}`,
  ].filter((part) => part !== '')
  if (query.length > 0) return scriptUrl(state.site, node.title, query.join('&'))
  return state.url({title: node.title, namespace: 6})
}

/** What is said in the place of a thumbnail that is missing though its file is not; else a link to the upload form, or to the file's page where there is one, which says the file's name, or its alternative text. */
function missingFile(node: Media, alt: string | undefined, box: Box, state: State): Element {
  const properties: Properties = {className: ['mw-file-element', 'mw-broken-media']}
  if (box.width !== undefined) properties.dataWidth = String(box.width)
  if (box.height !== undefined) properties.dataHeight = String(box.height)
  if (!node.blocked && node.thumbnail !== undefined && showFile(node.title, {}, true, state)) {
    const failed = element('span', properties, [text('Error creating thumbnail: ')])
    return state.anchor(filePage(node, state), {title: node.title}, [failed])
  }
  const shown = element('span', properties, [text(alt ?? node.title)])
  if (node.blocked || state.options.exists?.(node.title))
    return state.anchor(filePage(node, state), {title: node.title}, [shown])
  const name = encodeTitle(node.title.slice(node.title.indexOf(':') + 1))
  const href = scriptUrl(state.site, 'Special:Upload', `wpDestFile=${name}`)
  return state.anchor(href, {className: ['new'], title: node.title}, [shown])
}

/** A `video` or `audio` with controls; it is not loaded before it is played. */
function player(node: Media, file: ShownFile, state: State): Element {
  const properties: Properties = {controls: true, preload: 'none', className: ['mw-file-element'], ...size(file)}
  if (file.kind === 'audio') delete properties.height
  const resource = safeUrl(pagePath(state.site, node.title), state.protocols)
  if (resource !== undefined && node.format !== undefined) properties.resource = resource
  const src = safeUrl(file.url, state.protocols)
  const source: Properties = src === undefined ? {} : {src}
  if (file.mediaType !== undefined) source.type = file.mediaType
  return element(file.kind, properties, [element('source', source)])
}

function size(file: Box): Properties {
  const properties: Properties = {}
  if (file.width !== undefined) properties.width = file.width
  if (file.height !== undefined) properties.height = file.height
  return properties
}
