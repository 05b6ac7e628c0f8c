import type {Yaml} from 'mdast'
import type {Options} from 'mdast-util-to-markdown'

/**
 * Front matter between fences of dashes, as mdast-util-frontmatter writes it; that package would bring a whole Markdown
 * reader with it.
 */
export const yamlToMarkdown: Options = {
  handlers: {yaml: ({value}: Yaml) => `---${value === '' ? '' : `\n${value}`}\n---`} as Options['handlers'] & {},
  unsafe: [{atBreak: true, character: '-', after: '-'}],
}
