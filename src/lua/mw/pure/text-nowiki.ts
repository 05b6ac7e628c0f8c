const ANYWHERE = /["&'<=>[\]{|}]/g
/** What has a meaning at the start of a line only. */
const LINE_START = /(^|\n)([#*:; \n\r\t])/g
const RULE = /(^|\n)-(?=---)/g
const DOUBLE_UNDERSCORE = /__/g
const PROTOCOL = /(bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp):/gi
const MAGIC_LINK = /(ISBN|PMID|RFC)([\t\n\f\r ])/g

const reference = (char: string): string => `&#${char.charCodeAt(0)};`

/**
 * What `mw.text.nowiki` gives: bytes in which all that wikitext could take for markup is written as character references.
 *
 * @example escapeNowiki("''a''") // '&#39;&#39;a&#39;&#39;'
 */
export function escapeNowiki(bytes: string): string {
  return bytes
    .replace(ANYWHERE, reference)
    .replace(LINE_START, (_, before: string, char: string) => before + reference(char))
    .replace(RULE, '$1&#45;')
    .replace(DOUBLE_UNDERSCORE, '_&#95;')
    .replaceAll('://', '&#58;//')
    .replace(PROTOCOL, '$1&#58;')
    .replace(MAGIC_LINK, (_, word: string, space: string) => word + reference(space))
}
