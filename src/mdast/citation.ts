import type {PhrasingContent as MdastPhrasing} from 'mdast'
import type {CslDate, CslItem, CslName} from '../ast/transclusion.js'
import {linkTo} from './phrasing.js'

/**
 * A citation as a line to read: author, date, title with its link, what it is part of, publisher, identifiers. Not a
 * citation style, only what a reader needs to find the source.
 *
 * @param inLink whether the line stands in a link, where the title can have none.
 */
export function citationLine(csl: CslItem, inLink: boolean): MdastPhrasing[] {
  const parts: MdastPhrasing[][] = []
  const say = (...nodes: MdastPhrasing[]) => parts.push(nodes)
  const word = (value: string | undefined) => value !== undefined && value !== '' && say(text(value))

  const people = names(csl.author) || (csl.title ? '' : names(csl.editor))
  const date = csl.issued ? dateText(csl.issued) : ''
  if (people !== '') say(text(date === '' ? people : `${people} (${date})`))

  const title = csl.title ?? csl.URL
  const container = csl['container-title']
  if (title !== undefined && title !== '') {
    const label: MdastPhrasing[] = container
      ? [text(`“${title}”`)]
      : csl.title === undefined
        ? [text(title)]
        : [{type: 'emphasis', children: [text(title)]}]
    const url = csl.URL ?? (csl.DOI ? `https://doi.org/${csl.DOI}` : undefined)
    parts.push(url && !inLink ? linkTo(url, label) : label)
  }
  if (container) {
    let rest = csl.volume ? ` ${csl.volume}` : ''
    if (csl.issue) rest += ` (${csl.issue})`
    if (csl.page) rest += `: ${csl.page}`
    say({type: 'emphasis', children: [text(container)]}, ...(rest === '' ? [] : [text(rest)]))
  }
  word(csl.edition && `${csl.edition} ed.`)
  const place = [csl['publisher-place'], csl.publisher].filter((part) => part !== undefined && part !== '').join(': ')
  word(place)
  if (people === '') word(date)
  if (!container && csl.page) word(`p. ${csl.page}`)
  if (csl.DOI && csl.URL) word(`doi:${csl.DOI}`)
  if (csl.ISBN) word(`ISBN ${csl.ISBN}`)
  if (csl.ISSN) word(`ISSN ${csl.ISSN}`)
  if (csl.archive && /^https?:/.test(csl.archive) && !inLink) say(...linkTo(csl.archive, [text('Archived')]))

  const result: MdastPhrasing[] = []
  for (const part of parts) {
    if (result.length > 0) result.push(text(endsInPoint(result) ? ' ' : '. '))
    result.push(...part)
  }
  if (result.length > 0 && !endsInPoint(result)) result.push(text('.'))
  return result
}

function endsInPoint(nodes: readonly MdastPhrasing[]): boolean {
  const last = nodes[nodes.length - 1]
  return last?.type === 'text' && last.value.endsWith('.')
}

function text(value: string): {type: 'text'; value: string} {
  return {type: 'text', value}
}

function names(list: readonly CslName[] | undefined): string {
  return (list ?? [])
    .map((name) => name.literal ?? [name.family, name.given].filter((part) => part !== undefined).join(', '))
    .filter((name) => name !== '')
    .join('; ')
}

function dateText(date: CslDate): string {
  if (date.literal !== undefined) return date.literal
  return (date['date-parts'] ?? [])
    .map((parts) => parts.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join('-'))
    .join('/')
}
