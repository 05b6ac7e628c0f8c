import type {Citation, CslItem, TemplateCall} from '../../ast/transclusion.js'
import {templateName} from '../../extract/shown-arguments.js'
import {ArgumentNames, type CitationArguments, readArguments} from './arguments.js'
import {parseDate, parseDateParts} from './dates.js'
import {type Field, identifiers} from './fields.js'
import {languageCode} from './languages.js'
import {type CslType, type TemplateRule, templateRule} from './templates.js'

/** What {@link citationFromCall} can be told. */
export interface CitationOptions {
  /** The item's id; made from author and year (`Taubman1988`) where it is not given. */
  id?: string
  /** Remembers what arguments' names mean, for the many citations of a page. */
  names?: ArgumentNames
}

/**
 * What a call of a citation template says, as CSL-JSON; `undefined` for other templates.
 *
 * Knows the CS1 and CS2 families and what other languages' wikis have in their place. What CSL has no variable for
 * stands in `note`, a line each (`OCLC: 123`), which reference managers read; a quotation stands in `annote`.
 * Dates that can not be read are `literal`. Arguments that were calls themselves and not run are left out.
 *
 * Sources: the templates' documentation; CSL 1.0.2, appendices on types and variables.
 *
 * @example
 * citationFromCall(transclusion({name: 'cite web', parameters: {title: 'T', year: '2004'}}))
 * // {csl: {id: 'T2004', type: 'webpage', title: 'T', issued: {'date-parts': [[2004]]}}}
 */
export function citationFromCall(call: TemplateCall, options: CitationOptions = {}): Citation | undefined {
  const rule = templateRule(templateName(call))
  if (rule === undefined) return undefined
  const given = readArguments(call.parameters, rule, options.names ?? new ArgumentNames())
  const item: CslItem = {id: '', type: 'document'}
  setTitles(item, given.fields, rule)
  setPeople(item, given)
  setDates(item, given.fields)
  setPublication(item, given.fields, rule)
  setNumbers(item, given)
  setRest(item, given)
  item.id = options.id ?? defaultId(item)
  return {csl: item}
}

/** Whether a call is one of a citation template. */
export function isCitation(call: TemplateCall): boolean {
  return templateRule(templateName(call)) !== undefined
}

type Fields = CitationArguments['fields']

/** Fields that name what an item appeared in, by how much they say. */
const containers: readonly Field[] = ['journal', 'newspaper', 'magazine', 'encyclopedia', 'work', 'website']

/** Sets type, title and container: which of title, chapter and work is which depends on the template. */
function setTitles(item: CslItem, fields: Fields, rule: TemplateRule): void {
  const title = fullTitle(fields)
  const chapter = fields.get('chapter')
  const work = first(fields, rule.container === undefined ? containers : [rule.container, ...containers])
  item.type = rule.type === 'any' ? typeOf(fields) : rule.type
  if (rule.container === 'title') {
    // A map in a book or an atlas: `map` names the map, `title` what it is in.
    const map = fields.get('map') ?? chapter
    set(item, 'title', map ?? title)
    set(item, 'container-title', map === undefined ? first(fields, containers) : title)
    return
  }
  if (chapter !== undefined && rule.part !== undefined && !item.type.startsWith('article')) {
    item.type = rule.type === 'any' && item.type !== 'book' ? item.type : rule.part
    set(item, 'title', chapter)
    set(item, 'container-title', title ?? work)
    if (title !== undefined && work !== undefined && work !== title) set(item, 'collection-title', work)
    return
  }
  if (title === undefined && work !== undefined && rule.container !== undefined) {
    // `{{cite serial|series=...}}` and the like: the whole is what is cited.
    set(item, 'title', chapter ?? work)
    if (chapter !== undefined) set(item, 'container-title', work)
    return
  }
  set(item, 'title', title ?? chapter)
  if (work !== undefined && work !== item.title) set(item, 'container-title', work)
}

function fullTitle(fields: Fields): string | undefined {
  const title = fields.get('title') ?? withoutLanguage(fields.get('scriptTitle')) ?? fields.get('translatedTitle')
  const subtitle = fields.get('subtitle')
  if (title === undefined || subtitle === undefined) return title
  return `${title}: ${subtitle}`
}

/** `script-title=ja:日本` begins with the language. */
function withoutLanguage(title: string | undefined): string | undefined {
  return title?.replace(/^[a-z]{2,3}(?:-[a-z]+)?:\s*/i, '')
}

/** What a template for all kinds of works (CS2, `Literatur`) cites, by the arguments that are filled in. */
function typeOf(fields: Fields): CslType {
  if (fields.has('newspaper')) return 'article-newspaper'
  if (fields.has('magazine')) return 'article-magazine'
  if (fields.has('journal')) return 'article-journal'
  if (fields.has('encyclopedia')) return 'entry-encyclopedia'
  if (fields.has('conference') || fields.has('bookTitle')) return 'paper-conference'
  if (fields.has('degree')) return 'thesis'
  if (fields.has('website')) return 'webpage'
  if (fields.has('work')) {
    if (fields.has('issue') || fields.has('number') || (fields.has('volume') && !fields.has('publisher'))) {
      return 'article-journal'
    }
    return fields.has('publisher') || fields.has('place') || fields.has('edition') ? 'chapter' : 'article-journal'
  }
  if (fields.has('url') && !fields.has('publisher') && !fields.has('place') && !fields.has('edition')) return 'webpage'
  return 'book'
}

function setPeople(item: CslItem, {people}: CitationArguments): void {
  const authors = people.names('author')
  const contributors = people.names('contributor')
  // A contributor wrote the part that is cited (a foreword), the author the whole.
  set(item, 'author', contributors ?? authors)
  if (contributors !== undefined) set(item, 'container-author', authors)
  set(item, 'editor', people.names('editor'))
  set(item, 'translator', people.names('translator'))
  set(item, 'interviewer', people.names('interviewer'))
}

function setDates(item: CslItem, fields: Fields): void {
  const date = fields.get('date')
  const [year = '', month = '', day = ''] = [fields.get('year'), fields.get('month'), fields.get('day')]
  const issued = date === undefined ? undefined : parseDate(date)
  // `date=6 May|year=2004` is met too: a date without a year is not readable by itself.
  set(
    item,
    'issued',
    issued?.literal === undefined ? (issued ?? parseDateParts(year, month, day)) : dateWithYear(date, year),
  )
  set(item, 'accessed', parseDate(fields.get('accessed') ?? ''))
  set(item, 'original-date', parseDate(fields.get('originalDate') ?? ''))
}

function dateWithYear(date: string | undefined, year: string): ReturnType<typeof parseDate> {
  const whole = year === '' ? undefined : parseDate(`${date} ${year}`)
  return whole?.literal === undefined && whole !== undefined ? whole : parseDate(date ?? '')
}

function setPublication(item: CslItem, fields: Fields, rule: TemplateRule): void {
  const series = rule.container === 'series' ? undefined : fields.get('series')
  set(item, 'publisher', fields.get('publisher') ?? fields.get('network') ?? rule.publisher)
  set(item, 'publisher-place', fields.get('place'))
  if (series !== undefined) item['collection-title'] ??= series
  set(item, 'edition', fields.get('edition'))
  set(item, 'event', fields.get('conference'))
  set(item, 'section', fields.get('department'))
  set(item, 'medium', fields.get('medium') ?? rule.medium)
  set(item, 'genre', fields.get('degree') ?? fields.get('type') ?? rule.genre)
  const url = fields.get('chapterUrl') ?? fields.get('url')
  set(item, 'URL', url ?? fields.get('archiveUrl'))
  const language = fields.get('language')
  if (language !== undefined) set(item, 'language', languageCode(language))
  set(item, 'annote', fields.get('quote'))
}

function setNumbers(item: CslItem, {fields, identifiers: given}: CitationArguments): void {
  set(item, 'volume', fields.get('volume'))
  const number = fields.get('number')
  const periodical = item.type.startsWith('article-') || item.type === 'broadcast'
  set(item, 'issue', fields.get('issue') ?? (periodical ? number : undefined))
  if (!periodical) set(item, 'number', number)
  set(item, 'page', pagesOf(fields))
  for (const [name, text] of given) {
    const target = identifiers[name]
    if (target !== undefined && 'csl' in target)
      item[target.csl] ??= target.csl === 'PMCID' ? `PMC${text.replace(/^pmc/i, '')}` : text
  }
  const arxiv = given.get('arxiv') ?? given.get('eprint')
  if (item.type === 'article' && arxiv !== undefined) item.number ??= `arXiv:${arxiv.replace(/^arxiv:\s*/i, '')}`
}

/** Pages with plain hyphens between numbers as dashes, the way CSL's processors expect ranges to be written either way. */
function pagesOf(fields: Fields): string | undefined {
  const pages = fields.get('pages') ?? fields.get('page') ?? fields.get('at')
  return pages?.replace(/^(?:pp?|S|с|С)\.\s*(?=\d)/, '').replace(/(?<=\d)\s*[–—−-]\s*(?=\d)/g, '–')
}

/** Puts what CSL has no variable for into `note`, a line each. */
function setRest(item: CslItem, {fields, identifiers: given}: CitationArguments): void {
  const lines: string[] = []
  for (const [name, text] of given) {
    const target = identifiers[name]
    if (target !== undefined && 'label' in target) lines.push(`${target.label}: ${text}`)
  }
  const rest: ReadonlyArray<readonly [string, string | undefined]> = [
    ['Translated title', fields.has('title') || fields.has('scriptTitle') ? fields.get('translatedTitle') : undefined],
    ['Agency', fields.get('agency')],
    ['Others', fields.get('others')],
    ['Archive URL', fields.get('archiveUrl')],
    ['Archive date', fields.get('archiveDate')],
  ]
  for (const [label, text] of rest) if (text !== undefined) lines.push(`${label}: ${text}`)
  if (lines.length > 0) item.note = lines.join('\n')
}

/** `Taubman1988`: the first name and the year; a word of the title where nobody is named. */
function defaultId(item: CslItem): string {
  const [person] = item.author ?? item.editor ?? []
  const word =
    person === undefined
      ? wordOf(item.title ?? item['container-title'] ?? '', 2)
      : wordOf(person.family ?? lastWord(person.literal ?? ''), 1)
  return `${word ?? item.type}${item.issued?.['date-parts']?.[0]?.[0] ?? ''}`
}

/** The first word with at least so many letters. */
function wordOf(text: string, least: 1 | 2): string | undefined {
  // a word of ASCII alone, as most are
  const word = /^[A-Za-z\d]{2,}(?=[ ,.:'-]|$)/.exec(text)
  if (word) return word[0]
  return (least === 1 ? /[\p{L}\p{N}]+/u : /[\p{L}\p{N}]{2,}/u).exec(text)?.[0]
}

function lastWord(text: string): string {
  return text.trim().split(/\s+/).at(-1) ?? text
}

function first(fields: Fields, names: readonly Field[]): string | undefined {
  for (const name of names) {
    const text = fields.get(name)
    if (text !== undefined) return text
  }
  return undefined
}

function set<K extends keyof CslItem>(item: CslItem, key: K, value: CslItem[K] | undefined): void {
  if (value !== undefined) item[key] = value
}
