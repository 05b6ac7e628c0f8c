const CHARACTERS: Readonly<Record<string, string>> = {
  '"': '&#34;',
  '&': '&#38;',
  "'": '&#39;',
  '<': '&#60;',
  '=': '&#61;',
  '>': '&#62;',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '|': '&#124;',
  '}': '&#125;',
  ';': '&#59;',
}

const PATTERN = /["&'<=>[\]{|};]|[\n\r][#*: \t]|\n[\n\r]|\r\n?|\n-(?=---)|__|:\/\/|(?:ISBN|RFC|PMID)[ \t\n\r\f\v]/g

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

function escapeMatch(match: string): string {
  const known = CHARACTERS[match]
  if (known !== undefined) return known
  if (match === '\r\n' || match === '\r') return reference('\r') + match.slice(1)
  if (match === '://') return '&#58;//'
  return match.slice(0, -1) + reference(match.slice(-1))
}

/**
 * Escapes what means something in wikitext, so that the text shows as it is; MediaWiki's `wfEscapeWikiText`.
 *
 * @param protocols Starts of URLs that the wiki knows; those without `//`, such as `mailto:`, are escaped too.
 *
 * @example
 * escapeWikitext("''a''", []) // '&#39;&#39;a&#39;&#39;'
 */
export function escapeWikitext(text: string, protocols: readonly string[]): string {
  // a line begins where the text does
  let escaped = `\n${text}`.replace(PATTERN, escapeMatch).slice(1)
  for (const protocol of protocols) {
    if (protocol.endsWith(':') && escaped.includes(protocol)) {
      escaped = escaped.replaceAll(protocol, `${protocol.slice(0, -1)}&#58;`)
    }
  }
  return escaped
}
