import {parseDate} from '../annotate/citations/dates.js'

/** A citation as CS1 prints it, read back: the template it may have been, and its arguments. */
export interface PrintedCitation {
  template: string
  parameters: Record<string, string>
  /** From 0 to 1. */
  confidence: number
}

/** Longest note that is read. */
const LONGEST = 2000

/** Authors and date, as CS1 begins: `Taubman, Philip (1988-11-25). `. */
const LEAD = /^(.{2,300}?),?[\s\u00a0]\(([^()]{4,40})\)\.?[\s\u00a0]+/u

/** A title in quotation marks, with the mark that ends it. */
const QUOTED =
  /^(?:"(.{2,400}?)"|“(.{2,400}?)”|«(.{2,400}?)»|„(.{2,400}?)[“”"]|「(.{2,400}?)」)(?=[\s\u00a0.,(]|$)[.,]?[\s\u00a0]*/u

/** When the page was looked at, in the words of several languages. */
const ACCESSED =
  /^(?:retrieved(?: on)?|accessed(?: on)?|abgerufen am|consulté le|consultado (?:el|em)|url consultato il|geraadpleegd op|läst|besøkt|дата обращения:?|процитовано|hämtad|dostęp:?|erişim tarihi:?|skatīts:?|cit\.)[\s\u00a0]+(.{4,40})$/iu

const ARCHIVED =
  /^archived(?: from the original)?(?:[\s\u00a0]\([^()]{1,40}\))?(?:[\s\u00a0]on[\s\u00a0](.{4,30}))?$|^archived from the original/iu

/** Identifiers: how they are printed, and the arguments they are. */
const IDENTIFIERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^ISBN[\s\u00a0:]*([\dXx][\dXx\s\u00a0-]{8,20}[\dXx])$/u, 'isbn'],
  [/^ISSN[\s\u00a0:]*(\d{4}-\d{3}[\dXx])$/u, 'issn'],
  [/^doi:?[\s\u00a0]*(10\.\S{4,200})$/iu, 'doi'],
  [/^PMID[\s\u00a0:]*(\d{1,9})$/u, 'pmid'],
  [/^PMC[\s\u00a0:]*(\d{1,9})$/u, 'pmc'],
  [/^OCLC[\s\u00a0:]*(\d{1,12})$/u, 'oclc'],
  [/^JSTOR[\s\u00a0:]*(\d{1,12}|[\w./]{3,40})$/u, 'jstor'],
  [/^S2CID[\s\u00a0:]*(\d{1,12})$/u, 's2cid'],
  [/^LCCN[\s\u00a0:]*([\w-]{4,20})$/u, 'lccn'],
  [/^Bibcode:?[\s\u00a0]*(\S{10,25})$/u, 'bibcode'],
  [/^arXiv:?[\s\u00a0]*(\S{5,40})$/u, 'arxiv'],
  [/^hdl:?[\s\u00a0]*(\S{3,80})$/u, 'hdl'],
]

/** Words in the names of newspapers, which a printed citation tells from magazines and websites only by name. */
const NEWSPAPER =
  /\b(?:times|tribune|post|herald|guardian|telegraph|gazette|newspaper|courier|chronicle|daily|news|observer|independent|globe|mail|sun|star|standard|examiner|inquirer|dispatch|sentinel|zeitung|pravda|izvestia|le monde|el país|la repubblica)\b/iu

/**
 * Reads a note in the shape that CS1 prints: authors, date, title, work or publisher, pages, identifiers, date of access.
 *
 * @returns `undefined` where the shape is not clear.
 *
 * @example
 * readPrintedCitation('Poe, Ada (1999). "On Sand". The Dune Times. p. 3. Retrieved 2004-05-06.')?.parameters.title // 'On Sand'
 */
export function readPrintedCitation(text: string): PrintedCitation | undefined {
  if (text.length > LONGEST || text.length < 12) return undefined
  const found = new Reading()
  let rest = text.trim()
  // without an author the date stands alone before a title in quotation marks
  const dated = /^\(([^()]{4,40})\)\.?[\s\u00a0]+(?=["“«„])/u.exec(rest)
  if (dated && parseDate(dateText(dated[1] as string))?.['date-parts'] !== undefined) {
    found.set('date', dateText(dated[1] as string))
    rest = rest.slice(dated[0].length)
  }
  const lead = LEAD.exec(rest)
  const date = lead ? parseDate(dateText(lead[2] as string)) : undefined
  const hasLead = lead !== null && date?.['date-parts'] !== undefined && !/["“«„]/.test(lead[1] as string)
  if (lead && hasLead) {
    if (!found.addPeople(lead[1] as string)) return undefined
    found.set('date', dateText(lead[2] as string))
    rest = rest.slice(lead[0].length)
  }
  const quoted = QUOTED.exec(rest)
  if (quoted) {
    found.set('title', quoted.slice(1).find((part) => part !== undefined) as string)
    rest = found.withoutTranslation(rest.slice(quoted[0].length))
    found.isPart = true
  } else if (hasLead) {
    const title = readTitle(rest)
    if (!title) return undefined
    found.setTitle(found.withoutLanguage(title.text))
    rest = title.rest
  } else return undefined
  for (const segment of segments(rest)) found.addSegment(segment)
  return found.finish(hasLead)
}

function dateText(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/^(\d{4})[a-z]$/, '$1')
    .trim()
}

/** A title that is not in quotation marks ends with a full stop, or before the language that it is in. */
function readTitle(text: string): {text: string; rest: string} | undefined {
  const language = /^(.{2,400}?[\s\u00a0]\(in[\s\u00a0]\p{Lu}\p{L}{2,20}\))\.?(?:[\s\u00a0]+|$)/u.exec(text)
  if (language) return {text: language[1] as string, rest: text.slice(language[0].length)}
  for (let at = text.indexOf('.'); at > 0 && at < 400; at = text.indexOf('.', at + 1)) {
    const behind = text[at + 1]
    if (behind !== undefined && !/[\s\u00a0]/.test(behind)) continue
    if (isAbbreviation(text, at)) continue
    return {text: text.slice(0, at), rest: text.slice(at + 1).trim()}
  }
  return undefined
}

/** Whether a full stop stands behind an initial or a short form. */
function isAbbreviation(text: string, at: number): boolean {
  return /(?:^|[\s\u00a0.(])(?:\p{Lu}|[Vv]ol|[Nn]o|[Pp]p?|[Ee]ds?|St|Dr|Mr|Mrs|Inc|Ltd|Co|Jr|Sr|vs|cf|ca|[Тт]|с|изд)$/u.test(
    text.slice(Math.max(0, at - 8), at),
  )
}

/** The pieces that full stops set apart. */
function segments(text: string): string[] {
  const found: string[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    const isEnd =
      character === '.' && depth === 0 && (at + 1 === text.length || /[\s\u00a0]/.test(text[at + 1] as string))
    if (!isEnd || (at + 1 < text.length && isAbbreviation(text, at))) continue
    found.push(text.slice(start, at).trim())
    start = at + 1
  }
  found.push(text.slice(start).trim())
  return found.filter((segment) => segment !== '')
}

/** What was read so far. */
class Reading {
  /** Whether the title is in quotation marks: then it is a part of something. */
  isPart = false
  readonly #parameters = new Map<string, string>()
  #unread = 0

  set(name: string, value: string | undefined): void {
    const clean = value?.replace(/[\s\u00a0]+/g, ' ').trim()
    if (clean && !this.#parameters.has(name)) this.#parameters.set(name, clean)
  }

  /** A title, perhaps with its translation in brackets. */
  setTitle(text: string): void {
    const match = /^(.{2,300}?)[\s\u00a0]\[([^[\]]{2,300})\]$/u.exec(text)
    this.set('title', match?.[1] ?? text)
    this.set('trans-title', match?.[2])
  }

  /** What follows the translation and the language that may stand behind a title in quotation marks. */
  withoutTranslation(text: string): string {
    const match = /^\[([^[\]]{2,300})\][.,]?[\s\u00a0]*/u.exec(text)
    this.set('trans-title', match?.[1])
    const rest = text.slice(match?.[0].length ?? 0)
    const language = /^\(in[\s\u00a0](\p{Lu}\p{L}{2,20})\)[.,]?[\s\u00a0]*/u.exec(rest)
    this.set('language', language?.[1])
    return rest.slice(language?.[0].length ?? 0)
  }

  has(name: string): boolean {
    return this.#parameters.has(name)
  }

  /** `Taubman, Philip; Parks, Michael`, `Dahl, Piet (ed.)`; `false` where that is no list of people. */
  addPeople(text: string): boolean {
    const editors = /[,\s\u00a0]\(?eds?\.?\)?$/u.exec(text)
    const role = editors ? 'editor-' : ''
    const names = text
      .slice(0, editors?.index)
      .split(/;|[\s\u00a0]&[\s\u00a0]/u)
      .map((name) =>
        name
          .replace(/[\s\u00a0]+/g, ' ')
          .replace(/^and |,? et al\.?$/gi, '')
          .trim(),
      )
      .filter((name) => name !== '')
    if (names.length === 0 || names.length > 30 || names.some((name) => name.length > 90)) return false
    for (const [i, name] of names.entries()) {
      const number = i + 1
      const parts = name.split(', ')
      if (parts.length === 2) {
        this.set(`${role}last${number}`, parts[0])
        this.set(`${role}first${number}`, parts[1])
      } else if (parts.length === 1) this.set(role === '' ? `author${number}` : `editor${number}`, name)
      else return false
    }
    return true
  }

  /** A text without `(in Russian)` behind it, which is kept as the language. */
  withoutLanguage(text: string): string {
    const match = /[\s\u00a0]\(in[\s\u00a0](\p{Lu}\p{L}{2,20})\)$/u.exec(text)
    if (!match) return text
    this.set('language', match[1])
    return text.slice(0, match.index)
  }

  addSegment(segment: string): void {
    let text = segment
      .replace(/[\s\u00a0]?\((?:PDF|subscription required|registration required|Press release)\)/giu, '')
      .trim()
    text = this.withoutLanguage(` ${text}`).trim()
    if (text === '' || ARCHIVED.test(text)) return
    const accessed = ACCESSED.exec(text)
    if (accessed) {
      this.set('access-date', accessed[1])
      return
    }
    for (const [pattern, name] of IDENTIFIERS) {
      const match = pattern.exec(text)
      if (!match) continue
      this.set(name, match[1])
      return
    }
    if (!this.#addPlace(text)) this.#addName(text)
  }

  /** Pages, volume, edition, date. */
  #addPlace(text: string): boolean {
    const page = /^(pp?)\.?[\s\u00a0]*(\p{Lu}?\d.{0,60}|[ivxlc]{1,8}(?:[–-].{1,20})?)$/u.exec(text)
    if (page) {
      this.set(page[1] === 'p' ? 'page' : 'pages', page[2])
      return true
    }
    const volume =
      /^(?:Vol\.[\s\u00a0])?(\d{1,4}|[IVXLC]{1,8})(?:,?[\s\u00a0]*(?:\(([^()]{1,30})\)|no\.[\s\u00a0](\S{1,12})))?(?::[\s\u00a0]*([\p{L}\d].{0,40}))?$/u.exec(
        text,
      )
    if (
      volume &&
      !(volume[2] === undefined && volume[3] === undefined && volume[4] === undefined && this.#isYear(text))
    ) {
      this.set('volume', volume[1])
      this.set('issue', volume[2] ?? volume[3])
      this.set('pages', volume[4])
      return true
    }
    const edition = /^\(?(\d{1,2}(?:st|nd|rd|th)|[Rr]evised|[Ff]irst|[Ss]econd|[Tt]hird)[\s\u00a0]ed\.?\)?$/u.exec(text)
    if (edition) {
      this.set('edition', edition[1])
      return true
    }
    const date = text.length <= 40 && /\d{4}/.test(text) ? parseDate(dateText(text)) : undefined
    if (date?.['date-parts'] === undefined) return false
    this.set('date', dateText(text))
    return true
  }

  /** `Journal of Dunes 12 (3): 4–5`, `The Dune Times: p. 4`: volume, issue and pages behind the name. */
  #withoutPlace(text: string): string {
    const volume =
      /^(.{3,200}?)[\s\u00a0](\d{1,4})(?:[\s\u00a0]\(([^()]{1,20})\))?:[\s\u00a0]*(\p{L}?\d[\p{L}\d–-]{0,30})$/u.exec(
        text,
      )
    const page = volume ? null : /^(.{3,200}?):[\s\u00a0](pp?)\.[\s\u00a0]*(\S.{0,40})$/u.exec(text)
    if (!volume && !page) return text
    this.set('volume', volume?.[2])
    this.set('issue', volume?.[3])
    this.set('pages', volume?.[4])
    this.set(page?.[2] === 'p' ? 'page' : 'pages', page?.[3])
    return (volume ?? page)?.[1] ?? text
  }

  #isYear(text: string): boolean {
    return /^(?:1[5-9]|20)\d\d$/.test(text)
  }

  /** What the item is in, then who published it. */
  #addName(name: string): void {
    const text = this.#withoutPlace(name)
    const place = /^(\p{Lu}[\p{L}\s\u00a0,.-]{1,40}):[\s\u00a0](.{2,120})$/u.exec(text)
    if (this.isPart && !this.has('work')) this.set('work', text)
    else if (this.has('publisher')) this.#unread++
    else if (place) {
      this.set('location', place[1])
      this.set('publisher', place[2])
    } else if (text.length <= 120) this.set('publisher', text)
    else this.#unread++
  }

  finish(hasLead: boolean): PrintedCitation | undefined {
    const facts = [...this.#parameters.keys()].filter(
      (name) => !/^(?:title|last|first|author|editor)/.test(name),
    ).length
    // a title in quotation marks alone may be anything
    if (!hasLead && facts < 2) return undefined
    if (hasLead && facts < 2 && !this.isPart) return undefined
    const template = this.#template()
    const names = argumentNames(template, this.isPart && this.has('work'))
    const parameters = Object.fromEntries([...this.#parameters].map(([name, value]) => [names[name] ?? name, value]))
    return {template, parameters, confidence: Math.max(0.3, (hasLead ? 0.9 : 0.8) - 0.15 * this.#unread)}
  }

  /** The template that prints so. */
  #template(): string {
    const work = this.#parameters.get('work')
    const date = this.#parameters.get('date') ?? ''
    if (!this.isPart)
      return this.has('publisher') || this.has('isbn') || this.has('page') || this.has('pages')
        ? 'cite book'
        : 'cite web'
    if (this.has('volume') || this.has('issue') || this.has('issn') || (this.has('doi') && !this.has('isbn')))
      return 'cite journal'
    if (this.has('isbn')) return 'cite book'
    if (work !== undefined && NEWSPAPER.test(work) && date !== '') return 'cite news'
    return this.has('page') && work !== undefined && /\d.*\d{4}|\d{4}-\d/.test(date) ? 'cite news' : 'cite web'
  }
}

/** What a template calls the title and the work. */
function argumentNames(template: string, isPart: boolean): Readonly<Record<string, string>> {
  if (template === 'cite book') return isPart ? {title: 'chapter', work: 'title'} : {}
  if (template === 'cite journal') return {work: 'journal'}
  return {work: template === 'cite news' ? 'newspaper' : 'website'}
}
