import type {Element, ElementContent, Properties} from 'hast'
import type {Gallery} from '../../ast/flow.js'
import type {Media} from '../../ast/phrasing.js'
import {element, text} from '../element.js'
import type {Box} from '../file.js'
import type {HandlerResult} from '../options.js'
import type {State} from '../state.js'
import {classNames, fileMarkup} from './media.js'

/** Pixels: an image's box where the gallery does not say, the padding around it, and the border around both. */
const defaultSize = 120
const padding = 30
const border = 5
const packedBorder = 2

const modes = new Set(['traditional', 'nolines', 'packed', 'packed-hover', 'packed-overlay', 'slideshow'])

/** Attributes of the tag that say how the gallery looks, rather than being the list's own. */
const layout = new Set(['caption', 'heights', 'mode', 'perrow', 'showfilename', 'showthumbnails', 'widths'])

/** `<gallery>`: a list, a box for each image. */
export function gallery(node: Gallery, state: State): HandlerResult {
  const written = node.attributes
  const asked = written.mode?.trim().toLowerCase() ?? ''
  const mode = modes.has(asked) ? asked : 'traditional'
  const shape: Shape = {
    mode,
    width: pixels(written.widths) ?? defaultSize,
    height: pixels(written.heights) ?? defaultSize,
    fileNames: written.showfilename !== undefined,
  }

  const own = Object.fromEntries(Object.entries(written).filter(([name]) => !layout.has(name)))
  const properties: Properties = state.attributes('ul', own)
  const given = Array.isArray(properties.className) ? properties.className : []
  properties.className = [...given, 'gallery', `mw-gallery-${mode}`]
  const perRow = Number.parseInt(written.perrow ?? '', 10)
  if (perRow > 0 && mode === 'traditional') {
    const style = `max-width: ${perRow * (shape.width + padding + border + 8)}px;`
    properties.style = properties.style ? `${style}${properties.style}` : style
  }
  if (mode === 'slideshow' && written.showthumbnails !== undefined) properties.dataShowthumbnails = '1'

  const items: ElementContent[] = []
  if (node.caption && node.caption.length > 0) {
    items.push(text('\n'), element('li', {className: ['gallerycaption']}, state.all(node.caption)))
  }
  for (const child of node.children) {
    if (child.type === 'media') items.push(text('\n'), galleryBox(child, shape, state))
    else for (const made of state.one(child)) items.push(made)
  }
  return element('ul', properties, [...items, text('\n')])
}

interface Shape {
  mode: string
  width: number
  height: number
  /** Whether the file's name is shown over its caption. */
  fileNames: boolean
}

/** The box of one image: the image, then what is said of it. */
function galleryBox(node: Media, shape: Shape, state: State): ElementContent {
  const packed = shape.mode.startsWith('packed')
  const caption = state.all(node.children)
  // Packed images are made half as large again, so that a script can fit them into their line.
  const box: Box = packed ? {height: shape.height} : {width: shape.width, height: shape.height}
  const shown = fileMarkup(node, {box, caption, visibleCaption: false, type: 'mw:File'}, state)
  const className = classNames(node)
  const held: Properties = {typeof: shown.type}
  if (className.length > 0) held.className = className
  const holder = element('span', held, [shown.content])
  const bare = packed || shape.mode === 'nolines'
  // How wide a packed image is only its file tells.
  const inner = packed ? shown.width : shape.width + (bare ? 0 : padding)
  const style: string[] = []
  if (inner !== undefined) style.push(`width: ${inner}px;`)
  if (shape.mode === 'traditional') style.push(`height: ${shape.height + padding}px;`)
  const thumb: Properties = {className: ['thumb']}
  if (style.length > 0) thumb.style = style.join(' ')
  const outer: Properties = {className: ['gallerybox']}
  if (inner !== undefined) outer.style = `width: ${inner + (packed ? packedBorder : border)}px`

  const label = element('div', {className: ['gallerytext']}, [...fileName(node, shape, state), ...caption])
  return element('li', outer, [
    element('div', thumb, [holder]),
    text('\n'),
    shape.mode === 'packed-hover' || shape.mode === 'packed-overlay' ? overlay(label, inner) : label,
  ])
}

/** The caption of an image that it lies over. */
function overlay(label: Element, width: number | undefined): Element {
  const properties: Properties = {className: ['gallerytextwrapper']}
  if (width !== undefined) properties.style = `width: ${Math.max(width - 20, 60)}px`
  return element('div', properties, [label])
}

function fileName(node: Media, shape: Shape, state: State): ElementContent[] {
  if (!shape.fileNames) return []
  const name = node.title.slice(node.title.indexOf(':') + 1)
  const properties: Properties = {className: ['galleryfilename', 'galleryfilename-truncate'], title: node.title}
  return [state.anchor(state.url({title: node.title, namespace: 6}), properties, [text(name)]), text('\n')]
}

/** `120`, `120px` → 120; anything else is not understood. */
function pixels(value: string | undefined): number | undefined {
  const match = /^\s*(\d+)\s*(?:px)?\s*$/i.exec(value ?? '')
  const number = Number(match?.[1])
  return number > 0 && number < 1e5 ? number : undefined
}
