import type {Media} from '../ast/phrasing.js'
import type {FileInfo} from './options.js'
import type {State} from './state.js'
import {pagePath} from './url.js'

/** Width of a thumbnail that has none, where the options do not say. */
const defaultThumbnailWidth = 220

const kindByExtension: ReadonlyMap<string, 'video' | 'audio'> = new Map(
  Object.entries({
    flac: 'audio',
    mid: 'audio',
    mp3: 'audio',
    oga: 'audio',
    ogg: 'audio',
    opus: 'audio',
    wav: 'audio',
    weba: 'audio',
    mp4: 'video',
    mpeg: 'video',
    mpg: 'video',
    ogv: 'video',
    webm: 'video',
  }),
)

/** A file as it is shown at one place. */
export interface ShownFile {
  kind: 'image' | 'video' | 'audio'
  mediaType?: string
  /** Address of what is shown: the file, or a thumbnail of it. */
  src: string
  /** Address of the file itself. */
  url: string
  /** Pixels; absent where they are not known. */
  width?: number
  height?: number
}

/** A size that is asked for, in pixels; one of both may be missing. */
export interface Box {
  width?: number
  height?: number
}

/**
 * How a file is shown in a box; `undefined` where there is no such file.
 *
 * @param title - full title of the file
 * @param box - empty: the file's own size
 * @param enlarge - whether the file may be shown larger than it is
 */
export function showFile(title: string, box: Box, enlarge: boolean, state: State): ShownFile | undefined {
  const name = title.slice(title.indexOf(':') + 1)
  const {file} = state.options
  const info = file?.(title)
  if (file ? !info : !hasExtension(name)) return undefined
  const kind = info?.kind ?? kindByExtension.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'image'
  const size = scaled(box, info, enlarge)
  const url = info?.url ?? state.site.server + pagePath(state.site, `Special:FilePath/${name}`)
  const shown: ShownFile = {kind, url, src: url, ...size}
  if (info?.mediaType) shown.mediaType = info.mediaType
  const {width} = size
  if (kind === 'image' && width !== undefined && !(info?.width !== undefined && width >= info.width)) {
    shown.src = info ? (info.thumbnail?.(width) ?? url) : `${url}?width=${width}`
  }
  return shown
}

/** Whether the name of a file says of what kind it is: MediaWiki takes no file without. */
function hasExtension(name: string): boolean {
  return /\.[a-z\d]+$/i.test(name)
}

/** Whole pixels: the largest size of the file's proportions that fits the box. */
function scaled(box: Box, info: FileInfo | undefined, enlarge: boolean): Box {
  const {width: fileWidth, height: fileHeight} = info ?? {}
  if (!fileWidth || !fileHeight) {
    const size: Box = {}
    if (box.width !== undefined) size.width = box.width
    if (box.height !== undefined && box.width === undefined) size.height = box.height
    return size
  }
  let scale = Math.min((box.width ?? Infinity) / fileWidth, (box.height ?? Infinity) / fileHeight)
  if (scale === Infinity || (scale > 1 && !enlarge)) scale = 1
  return {width: Math.round(fileWidth * scale), height: Math.round(fileHeight * scale)}
}

/** The size that an image asks for, its format and `upright` seen to. */
export function mediaBox(node: Media, state: State): Box {
  const box: Box = {}
  if (node.format === 'framed' || node.thumbnail !== undefined) return box
  if (node.width !== undefined) box.width = node.width
  if (node.height !== undefined) box.height = node.height
  const sized = node.width !== undefined || node.height !== undefined
  if (!sized && (node.format === 'thumbnail' || node.format === 'frameless')) {
    const width = state.options.thumbnailWidth ?? defaultThumbnailWidth
    // A width that `upright` gives is rounded to tens, so that there are fewer thumbnails.
    box.width = node.upright === undefined ? width : Math.max(10, Math.round((width * node.upright) / 10) * 10)
  }
  return box
}
