import type {CslDate, CslItem, CslName} from '../ast/transclusion.js'

/**
 * A citation as a line to read: who, when, what, in what, by whom, and the identifiers. Not a citation style, only what a
 * reader needs to find the source.
 *
 * @example
 * citationText({id: 'x', type: 'book', title: 'T', author: [{literal: 'A B'}], issued: {'date-parts': [[2004, 5]]}})
 * // 'A B (2004-05). T.'
 */
export function citationText(csl: CslItem): string {
  const people = names(csl.author) || (csl.title === undefined ? names(csl.editor) : '')
  const date = csl.issued === undefined ? '' : dateText(csl.issued)
  const container = csl['container-title']
  const title = csl.title ?? csl.URL
  const parts = [
    people !== '' && date !== '' ? `${people} (${date})` : people,
    title !== undefined && container !== undefined ? `“${title}”` : title,
    container && container + inContainer(csl),
    csl.edition && `${csl.edition} ed.`,
    [csl['publisher-place'], csl.publisher].filter((part) => part !== undefined).join(': '),
    people === '' ? date : '',
    container === undefined && csl.page !== undefined ? `p. ${csl.page}` : '',
    csl.DOI && `doi:${csl.DOI}`,
    csl.ISBN && `ISBN ${csl.ISBN}`,
    csl.ISSN && `ISSN ${csl.ISSN}`,
  ]
  const said = parts.filter((part): part is string => part !== undefined && part !== '')
  return said.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ')
}

/** ` 12 (3): 4–5`: volume, issue and pages. */
function inContainer({volume, issue, page}: CslItem): string {
  return (volume ? ` ${volume}` : '') + (issue ? ` (${issue})` : '') + (page ? `: ${page}` : '')
}

function names(list: readonly CslName[] = []): string {
  return list
    .map((name) => name.literal ?? [name.family, name.given].filter((part) => part !== undefined).join(', '))
    .join('; ')
}

function dateText(date: CslDate): string {
  if (date.literal !== undefined) return date.literal
  const dates = (date['date-parts'] ?? []).map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join('-'))
  return (date.circa === true ? 'c. ' : '') + dates.join('/')
}
