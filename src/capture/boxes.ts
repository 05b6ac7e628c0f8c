import type {Content} from '../ast/base.js'
import {
  infobox,
  link,
  list,
  listItem,
  navbox,
  table,
  tableCell,
  tableHeader,
  tableRow,
  templateArgument,
  text,
} from '../ast/builders.js'
import type {Infobox, InfoboxRow, Navbox, NavboxGroup, TemplateArgument} from '../ast/transclusion.js'
import {parseTitle} from '../site/title.js'
import type {BlockContext} from './block-context.js'
import type {FoundInfobox, FoundRow} from './infobox.js'
import {inline} from './inline.js'
import type {FoundGroup, FoundNavbox} from './navbox.js'
import {fold} from './words.js'

/** An infobox as a node: a table as templates render it, rows that point into it, and arguments of `{{Infobox}}`. */
export function boxNode(found: FoundInfobox, index: number, context: BlockContext): Infobox {
  const {templateNamespace} = context
  const template = templateOf(found, context)
  const rows: InfoboxRow[] = []
  const tableRows = []
  const caption: Content[] | undefined = found.title === undefined ? undefined : [text(found.title)]
  if (caption) tableRows.push(tableRow([tableHeader(caption, {colspan: '2', class: 'infobox-above'})]))
  for (const row of found.rows) {
    const {cells, made} = rowNodes(row, index, context)
    rows.push(made)
    tableRows.push(tableRow(cells))
  }
  const name = template ?? 'Infobox'
  const node = infobox(
    {
      name,
      title: `${templateNamespace}:${name}`,
      parameters: template === undefined ? argumentsOf(found) : [],
      rows,
      ...(caption && {caption}),
    },
    [table(tableRows, {class: 'infobox'})],
  )
  const least = found.rows.reduce((min, {confidence}) => Math.min(min, confidence), 0.95)
  node.confidence = least
  if (least < 0.5)
    context.message(
      'capture-infobox-guessed',
      'The rows of an infobox were told apart by capital letters only',
      context.lines[index],
    )
  return node
}

/** The template whose labels the box has, most of them and at least two. */
function templateOf({rows}: FoundInfobox, {infoboxes, templateNamespace}: BlockContext): string | undefined {
  const counts = new Map<string, number>()
  for (const {label} of rows) {
    for (const template of (label !== undefined && infoboxes.vocabulary.labels.get(fold(label))) || []) {
      counts.set(template, (counts.get(template) ?? 0) + 1)
    }
  }
  let best: string | undefined
  let most = 1
  for (const [template, count] of counts) {
    if (count <= most) continue
    best = template
    most = count
  }
  return best?.slice(templateNamespace.length + 1)
}

function rowNodes(
  row: FoundRow,
  index: number,
  context: BlockContext,
): {cells: ReturnType<typeof tableCell>[]; made: InfoboxRow} {
  const confidence = row.confidence < 1 ? {confidence: row.confidence} : {}
  if (row.header !== undefined) {
    const header: Content[] = [text(row.header)]
    return {cells: [tableHeader(header, {colspan: '2'})], made: {header, ...confidence}}
  }
  const content: Content[] = []
  for (const [i, value] of row.value.entries()) {
    if (i > 0) content.push({type: 'break'})
    content.push(...inline(value, context.references.reader(index)))
  }
  if (row.label === undefined) return {cells: [tableCell(content, {colspan: '2'})], made: {content, ...confidence}}
  const label: Content[] = inline(row.label, context.references.reader(index))
  return {cells: [tableHeader(label, {scope: 'row'}), tableCell(content)], made: {label, content, ...confidence}}
}

/** The arguments that make `{{Infobox}}` show the same. */
function argumentsOf({title, rows}: FoundInfobox): Record<string, string> {
  const found: Record<string, string> = {}
  if (title !== undefined) found.title = title
  for (const [i, {header, label, value}] of rows.entries()) {
    if (header !== undefined) found[`header${i + 1}`] = header
    if (label !== undefined) found[`label${i + 1}`] = label
    if (value.length > 0) found[`data${i + 1}`] = value.join('\n')
  }
  return found
}

/** A navbox as a node: its title, and lists of links with the labels of groups before them. */
export function navboxNode(found: FoundNavbox, context: BlockContext): Navbox {
  const {templateNamespace} = context
  const name = found.template?.slice(templateNamespace.length + 1) ?? 'Navbox'
  const caption: Content[] = [text(found.title)]
  const groups: NavboxGroup[] = []
  const rows = [tableRow([tableHeader(caption, {class: 'navbox-title', colspan: '2'})])]
  for (const group of found.groups) {
    const {made, cells} = groupNodes(group, context)
    groups.push(made)
    rows.push(tableRow(cells))
  }
  const parameters = found.template === undefined ? navboxArguments(found, context) : []
  const node = navbox({name, title: `${templateNamespace}:${name}`, parameters, caption, groups}, [
    table(rows, {class: 'navbox'}),
  ])
  if (found.confidence < 1) node.confidence = found.confidence
  return node
}

function groupNodes(
  group: FoundGroup,
  context: BlockContext,
): {made: NavboxGroup; cells: ReturnType<typeof tableCell>[]} {
  const label: Content[] | undefined = group.label === undefined ? undefined : [text(group.label)]
  const items = group.items.map((item) => entryNodes(item, context))
  const content: Content[] =
    items.length > 0
      ? [
          list(
            false,
            items.map((item) => listItem(item)),
          ),
        ]
      : []
  const inner = group.groups.map((child) => groupNodes(child, context))
  if (inner.length > 0)
    content.push(
      table(
        inner.map(({cells}) => tableRow(cells)),
        {class: 'navbox-subgroup'},
      ),
    )
  const cells = label
    ? [tableHeader(label, {class: 'navbox-group'}), tableCell(content)]
    : [tableCell(content, {colspan: '2'})]
  return {made: {items, groups: inner.map(({made}) => made), ...(label && {label})}, cells}
}

/** An entry is most likely a link to the page of that name. */
function entryNodes(item: string, {site}: BlockContext): Content[] {
  const target = parseTitle(site, item)
  if (!target || target.interwiki !== undefined || item.length > 255) return [text(item)]
  return [{...link({title: target.text, namespace: target.namespace}, item), confidence: 0.8}]
}

/** The arguments that make `{{Navbox}}` show the same. */
function navboxArguments({title, groups}: FoundNavbox, context: BlockContext): TemplateArgument[] {
  const found: TemplateArgument[] = [templateArgument('title', title)]
  let number = 0
  const add = (group: FoundGroup): void => {
    number++
    if (group.label !== undefined) found.push(templateArgument(`group${number}`, group.label))
    if (group.items.length > 0) {
      const items = list(
        false,
        group.items.map((item) => listItem(entryNodes(item, context))),
      )
      const value = group.items.map((item) => `* [[${item}]]`).join('\n')
      found.push({...templateArgument(`list${number}`, [items]), value})
    }
    for (const inner of group.groups) add(inner)
  }
  for (const group of groups) add(group)
  return found
}
