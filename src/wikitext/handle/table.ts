import type {Table, TableCaption, TableCell, TableRow} from '../../ast/flow.js'
import type {Context} from '../context.js'
import {isBlock} from '../flow.js'
import type {Handler} from '../options.js'
import {writeAttributes} from '../tag.js'
import type {Writer} from '../writer.js'

/** `{| ... |}` */
export const table: Handler<Table> = (node, writer, context) => {
  const inner = {...writer.inner(node, context), lineStart: true}
  let isFirst = true
  const lines = node.children.map((child) => {
    const text = writer.node(child, inner)
    if (child.type !== 'tableRow') return text
    // the first row needs no mark
    const bare = isFirst && text.startsWith('|-\n') ? text.slice(3) : text
    isFirst = false
    return bare
  })
  return [`{|${writeAttributes(node.attributes)}`, ...lines, '|}'].join('\n')
}

/** `|-` and a line for each cell. */
export const tableRow: Handler<TableRow> = (node, writer, context) => {
  const inner = {...writer.inner(node, context), lineStart: true}
  const cells = node.children.map((child) => writer.node(child, inner))
  return [`|-${writeAttributes(node.attributes)}`, ...cells].join('\n')
}

/** `| data`, `! header` */
export const tableCell: Handler<TableCell> = (node, writer, context) =>
  cell(node.header ? '!' : '|', node, writer, context)

/** `|+ caption` */
export const tableCaption: Handler<TableCaption> = (node, writer, context) => cell('|+', node, writer, context)

function cell(mark: string, node: TableCell | TableCaption, writer: Writer, context: Context): string {
  const attributes = writeAttributes(node.attributes)
  const head = attributes === '' ? mark : `${mark}${attributes} |`
  const isFlow = isBlock(node.children[0])
  const text = writer.flow(node.children, {...writer.inner(node, context), lineStart: true})
  if (text === '') return head
  return isFlow ? `${head}\n${text}` : `${head} ${text}`
}
