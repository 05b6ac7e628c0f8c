import type {TagHandler} from './tag.js'

/**
 * `<poem>`: wikitext whose line ends are line breaks, whose leading blanks stay and whose leading `:` indent.
 * https://www.mediawiki.org/wiki/Extension:Poem
 */
export const poem: TagHandler = ({name, attributes, inner, parse}) => {
  const value = inner ?? ''
  const text = value.replace(/^\n/, '').replace(/\n\s*$/, '')
  const lines = text.split('\n').map(indent)
  const last = lines.length - 1
  const broken = lines
    .map((line, i) => (i < last && line.trim() !== '----' && lines[i + 1]!.trim() !== '----' ? `${line}<br>` : line))
    .join('\n')
  // a compact one has no line ends around its content, and so no paragraphs
  const mode = 'compact' in attributes ? 'inline' : 'page'
  const children = value.trim() === '' ? [] : parse(broken, undefined, mode)
  return {kind: 'block', node: {type: 'extensionElement', name, attributes, value, children}}
}

function indent(line: string): string {
  const colons = /^:+/.exec(line)?.[0].length ?? 0
  if (colons > 0) {
    return `<span class="mw-poem-indented" style="display: inline-block; margin-inline-start: ${colons}em;">${line.slice(colons)}</span>`
  }
  const blanks = /^ +/.exec(line)?.[0].length ?? 0
  return blanks > 0 ? '&#160;'.repeat(blanks) + line.slice(blanks) : line
}
