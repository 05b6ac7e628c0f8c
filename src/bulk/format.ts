/** What a page can be converted to. `tree` is the tree itself as JSON. */
export type OutputFormat = 'markdown' | 'json' | 'text' | 'html' | 'tree' | 'wikitext'

/** The formats, and the extension of a file in each. */
export const extensions: Readonly<Record<OutputFormat, string>> = {
  markdown: 'md',
  json: 'json',
  text: 'txt',
  html: 'html',
  tree: 'json',
  wikitext: 'wiki',
}

/** Whether a word names a format. */
export function isOutputFormat(word: string): word is OutputFormat {
  return Object.hasOwn(extensions, word)
}
