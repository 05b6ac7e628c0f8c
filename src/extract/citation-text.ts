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
  say(joined(': ', csl['publisher-place'] || undefined, csl.publisher || undefined))
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
  let line = ''
  for (const {text, rest = ''} of citationParts(csl)) {
    const part = text + rest
    line += (line === '' ? '' : ' ') + (part.endsWith('.') ? part : `${part}.`)
  }
  return line
}

/** ` 12 (3): 4–5`: volume, issue and pages. */
function inContainer({volume, issue, page}: CslItem): string {
  return (volume ? ` ${volume}` : '') + (issue ? ` (${issue})` : '') + (page ? `: ${page}` : '')
}

function names(list: readonly CslName[] = []): string {
  let all = ''
  for (const {literal, family, given, suffix} of list) {
    const name = literal ?? joined(', ', family, given, suffix)
    if (name !== '') all += (all === '' ? '' : '; ') + name
  }
  return all
}

function dateText(date: CslDate): string {
  if (date.literal !== undefined) return date.literal
  let dates = ''
  for (const parts of date['date-parts'] ?? []) {
    if (dates !== '') dates += '/'
    for (let i = 0; i < parts.length; i++) dates += (i === 0 ? '' : '-') + `${parts[i]}`.padStart(2, '0')
  }
  return date.circa === true ? `c. ${dates}` : dates
}

/** The parts that there are, with something between them. */
function joined(between: string, ...parts: ReadonlyArray<string | undefined>): string {
  let all: string | undefined
  for (const part of parts) if (part !== undefined) all = all === undefined ? part : all + between + part
  return all ?? ''
}
