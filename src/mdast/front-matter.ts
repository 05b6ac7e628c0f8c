import type {Content} from '../ast/base.js'
import {walk} from '../ast/children.js'
import type {Infobox} from '../ast/transclusion.js'
import {plainText} from './plain-text.js'
import type {State} from './state.js'
import {stringifyYaml} from './yaml.js'

/** A value of the front matter. */
type Value = string | string[] | {[key: string]: Value}

/** The front matter of a page as YAML: the caller's own fields, then title, categories and infoboxes. */
export function frontMatter(state: State): string {
  const {frontmatter} = state.options
  const data: Record<string, unknown> = {...(typeof frontmatter === 'object' ? frontmatter : {})}
  data.title ??= state.root.title
  const categories = new Set<string>()
  const boxes: Infobox[] = []
  walk(state.root, (node) => {
    if (node.type === 'category') categories.add(node.name)
    else if (node.type === 'infobox') boxes.push(node)
  })
  if (categories.size > 0) data.categories ??= [...categories]
  if (boxes.length > 0 && state.options.infobox !== 'none') data.infoboxes ??= boxes.map((box) => boxData(box, state))
  return stringifyYaml(data).trimEnd()
}

/** An infobox as data: its rows as rendered, label → value; where nothing was expanded, its arguments. */
function boxData(box: Infobox, state: State): {[key: string]: Value} {
  const data: {[key: string]: Value} = {template: box.title.slice(box.title.indexOf(':') + 1)}
  const caption = box.caption ? textOf(box.caption, state) : ''
  if (caption !== '') data.title = caption
  const rows: Array<[string, string]> =
    box.rows.length > 0
      ? box.rows.flatMap(({label, content}) =>
          label && content ? [[textOf(label, state), textOf(content, state)]] : [],
        )
      : box.parameters.map((parameter) => [parameter.name, textOf(parameter.children, state)])
  const fields = new Map<string, string[]>()
  for (const [label, value] of rows) {
    if (label === '' || value === '') continue
    const values = fields.get(label)
    if (values) values.push(value)
    else fields.set(label, [value])
  }
  if (fields.size === 0) return data
  const shown = [...fields].map(([label, values]): [string, Value] => [
    label,
    values.length === 1 ? (values[0] as string) : values,
  ])
  data.fields = Object.fromEntries(shown)
  return data
}

function textOf(content: readonly Content[], state: State): string {
  return plainText(state.within({inline: true}, () => state.phrasing(content)))
}
