import type {CslDate, CslItem, CslName} from '../ast/transclusion.js'

/** A part of a citation's line. */
export interface CitationPart {
  /** What it is, where a writer may want to set it apart. */
  role: 'title' | 'container' | 'doi' | 'text'
  text: string
  /** What follows it without a separator: volume, issue and pages of a container. */
  rest?: string
}

/** What appears in numbers, whose volume, issue and pages stand behind its name. */
const periodicals: ReadonlySet<string> = new Set(['article-journal', 'article-magazine', 'article-newspaper'])

/**
 * A citation as a line to read, in parts: who, when, what, in what, by whom, and the identifiers. Not a citation style,
 * only what a reader needs to find the source. Parts that the item does not fill are left out.
 */
export function citationParts(csl: CslItem): CitationPart[] {
  const people = names(csl.author) || (csl.title === undefined ? names(csl.editor) : '')
  const date = csl.issued === undefined ? '' : dateText(csl.issued)
  const container = csl['container-title']
  const parts: CitationPart[] = []
  const say = (text: string | undefined): void => {
    if (text) parts.push({role: 'text', text})
  }
  say(people !== '' && date !== '' ? `${people} (${date})` : people)
  const title = csl.title ?? csl.URL
  if (title) parts.push({role: 'title', text: container ? `“${title}”` : title})
  const inNumber = container !== undefined && periodicals.has(csl.type)
  if (container) parts.push({role: 'container', text: container, rest: inNumber ? inContainer(csl) : ''})
  if (!inNumber) {
    if (csl.volume) say(`vol. ${csl.volume}`)
    if (csl.issue) say(`no. ${csl.issue}`)
  }
  if (csl.edition) say(`${csl.edition} ed.`)
  say([csl['publisher-place'], csl.publisher].filter((part) => part).join(': '))
  if (people === '') say(date)
  if (!inNumber && csl.page) say(`${/\d\D+\d/.test(csl.page) ? 'pp.' : 'p.'} ${csl.page}`)
  if (csl.DOI) parts.push({role: 'doi', text: `doi:${csl.DOI}`})
  if (csl.ISBN) say(`ISBN ${csl.ISBN}`)
  if (csl.ISSN) say(`ISSN ${csl.ISSN}`)
  return parts
}

/**
 * The line as text.
 *
 * @example
 * citationText({id: 'x', type: 'book', title: 'T', author: [{literal: 'A B'}], issued: {'date-parts': [[2004, 5]]}})
 * // 'A B (2004-05). T.'
 */
export function citationText(csl: CslItem): string {
  return citationParts(csl)
    .map(({text, rest = ''}) => text + rest)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ')
}

/** ` 12 (3): 4–5`: volume, issue and pages. */
function inContainer({volume, issue, page}: CslItem): string {
  return (volume ? ` ${volume}` : '') + (issue ? ` (${issue})` : '') + (page ? `: ${page}` : '')
}

function names(list: readonly CslName[] = []): string {
  return list
    .map(
      (name) => name.literal ?? [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', '),
    )
    .filter((name) => name !== '')
    .join('; ')
}

function dateText(date: CslDate): string {
  if (date.literal !== undefined) return date.literal
  const dates = (date['date-parts'] ?? []).map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join('-'))
  return (date.circa === true ? 'c. ' : '') + dates.join('/')
}
