import type {Content} from '../ast/base.js'
import type {Nodes} from '../ast/nodes.js'
import type {Media} from '../ast/phrasing.js'
import type {Infobox, InfoboxRow} from '../ast/transclusion.js'
import {plainText} from '../extract/plain-text.js'
import {findFirst, hasClassLike, isTable, type RenderedRow, readTable} from './rendered-table.js'

/** Classes by which the wikis mark infoboxes, whatever their language. */
export const INFOBOX_CLASS =
  /^(?:infobox|infobox_v\d|infobox-table|taxobox|biota|geobox|sinottico|toccolours-infobox|infocaseta)$/i

const TITLE_CLASS = /^(?:infobox-above|infobox-title|fn|summary|above|entete|titre|cim|kf-title)$/i

const isMedia = (node: Nodes): node is Media => node.type === 'media'
const isAnyTable = (node: Nodes): node is Nodes & {children: Content[]} => isTable(node)
const isInfoboxTable = (node: Nodes): node is Nodes & {children: Content[]} =>
  isTable(node) && 'attributes' in node && hasClassLike(node.attributes, INFOBOX_CLASS)

/** Reads what an infobox shows, out of the table that it rendered: title, first image, rows. */
export function readInfobox(box: Infobox): void {
  const table = findFirst(box.children, isInfoboxTable) ?? findFirst(box.children, isAnyTable)
  if (!table) return
  const {caption, rows} = readTable(table)
  if (caption && plainText(caption).trim() !== '') box.caption = caption
  for (const row of rows) readRow(box, row)
  const image = findFirst([table], isMedia)
  if (image) box.image = image
}

function readRow(box: Infobox, {cells}: RenderedRow): void {
  const [first, second] = cells
  if (!first) return
  const isEmpty = plainText(first.children).trim() === ''
  if (!second) {
    if (isTitle(box, first)) box.caption = first.children
    else if (first.header) box.rows.push({header: first.children})
    else if (!isEmpty || findFirst(first.children, isMedia)) box.rows.push({content: first.children})
    return
  }
  const row: InfoboxRow = {label: first.children, content: second.children}
  // further cells of the row belong to its value
  if (cells.length > 2) row.content = cells.slice(1).flatMap((cell) => cell.children)
  if (!isEmpty || plainText(second.children).trim() !== '') box.rows.push(row)
}

/** The box's title: a cell that is marked as one, else the first row where it is a header. */
function isTitle(box: Infobox, cell: RenderedRow['cells'][number]): boolean {
  if (box.caption !== undefined || box.rows.length > 0) return false
  return hasClassLike(cell.attributes, TITLE_CLASS) || cell.header
}
