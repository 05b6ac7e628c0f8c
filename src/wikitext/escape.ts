import type {Context} from './context.js'
import type {SiteWords} from './site.js'

/** A reference to a character: text wherever it stands, and one text node with what is around it. */
function characterReference(character: string): string {
  const name = names[character]
  return name === undefined ? `&#${character.codePointAt(0)};` : `&${name};`
}

const names: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot'}

/** What is markup anywhere. Of each match the first character is written as a reference. */
const anywhere = [
  '&(?=#\\d+;|#[xX][\\dA-Fa-f]+;|[\\dA-Za-z\\u0080-\\uffff]+;)',
  '<(?=[a-zA-Z/!])',
  "'(?=')|(?<=')'|^'|'$",
  '\\{(?=[{|])|(?<=[{-])\\{|\\{$|^\\{',
  '\\[(?=\\[)|(?<=\\[)\\[|\\[$|^\\[',
  '_(?=_[^_\\s<\\[]+__)',
  '~(?=~~)',
  '(?<=\\n)\\n',
  '(?<![\\p{L}\\p{N}_])(?:I(?=SBN\\s)|R(?=FC\\s)|P(?=MID\\s))',
].join('|')

const lineMark = '[*#:; \\t]|=(?=[^\\n]*=[ \\t]*(?:\\n|$))|-(?=---)|\\{(?=\\|)'

const always = new RegExp(anywhere, 'gu')
const afterNewline = new RegExp(`(?<=\\n)(?:${lineMark})`, 'gu')
const atLineStart = new RegExp(`^(?:${lineMark}|\\n)`, 'u')
const redirectStart = /^#/

/**
 * Text as wikitext: what would be markup in that place is written as character references.
 *
 * @example
 * escapeText("''[[a]]''", pageContext, site) // "&#39;&#39;&#91;&#91;a]]&#39;&#39;"
 */
export function escapeText(value: string, context: Context, site: SiteWords): string {
  if (value === '') return ''
  let text = value.replace(always, characterReference)
  if (text.includes(':') || text.includes('//')) text = escapeAddresses(text, site)
  if (context.lineStart) text = text.replace(atLineStart, characterReference).replace(redirectStart, characterReference)
  if (context.line || context.quotes > 0) text = text.replaceAll('\n', '&#10;')
  else if (text.includes('\n')) text = text.replace(afterNewline, characterReference)
  if (context.table || context.argument || context.link) text = text.replaceAll('|', '&#124;')
  if (context.table) text = text.replace(/!(?=!)|(?<=!)!|(?<=\n\s*)!/g, '&#33;')
  if (context.table && context.lineStart) text = text.replace(/^[-+}!]/, characterReference)
  if (context.argument) text = text.replace(/\}(?=\})|\}$|^\}/g, '&#125;')
  if (context.unnamed) text = text.replaceAll('=', '&#61;')
  if (context.link) text = text.replace(/\](?=\])|\]$|^\]|\[/g, characterReference)
  if (context.label) text = text.replaceAll(']', '&#93;')
  if (context.term) text = text.replaceAll(':', '&#58;')
  if (site.hasVariants) text = text.replaceAll('}-', '&#125;-')
  return text
}

/** The colon of an address would make a link of it. */
function escapeAddresses(text: string, site: SiteWords): string {
  return text.replace(site.address, (start) => start.replace(':', '&#58;')).replace(/\[(?=\/\/)/g, '&#91;')
}

/** A value of an attribute in double quotes. */
export function escapeAttribute(value: string): string {
  return value.replace(/["<>]|&(?=[#\w]+;)|\n|\{(?=\{)|(?<=\{)\{|\}(?=\})|(?<=\})\}|\[(?=\[)|\|/g, characterReference)
}

/** A title or a sort key: what would end it is left out, but calls in it are the wiki's to run. */
export function cleanTarget(value: string): string {
  const calls = /^[^{}]*(?:\{\{\{?[^{}]*\}?\}\}[^{}]*)+$/.test(value)
  return calls ? value.replace(/\n|\[\[|\]\]/g, '') : value.replace(/[\n[\]{}|<>]/g, '')
}
