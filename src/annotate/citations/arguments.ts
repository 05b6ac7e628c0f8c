import type {TemplateArgument} from '../../ast/transclusion.js'
import {plainText} from '../../extract/plain-text.js'
import {compactName, type Field, findField, identifiers} from './fields.js'
import {findNamePart, type NamePart, People, type Role} from './names.js'
import type {TemplateRule} from './templates.js'

/** What the arguments of a call say, whatever they are called there. */
export interface CitationArguments {
  people: People
  /** Text by field; fields that are empty in the call are not here. */
  fields: ReadonlyMap<Field, string>
  /** Identifiers by the compact names of their arguments. */
  identifiers: ReadonlyMap<string, string>
}

const urlFields: ReadonlySet<Field> = new Set(['archiveUrl', 'chapterUrl', 'url'])

/** What the name of an argument says by itself, before the template's own names are looked at. */
export interface Meaning {
  /** The compact name, where it is one of an identifier. */
  identifier: string | undefined
  /** The compact name without its number. */
  base: string
  digits: string
  person: {role: Role; part: NamePart} | undefined
  field: {field: Field; rank: number} | undefined
  /** The call that had the name last, and its place there. */
  call: number
  place: number
}

/** What arguments' names mean, remembered: the citations of a page have the same few names. */
export class ArgumentNames {
  readonly #known = new Map<string, Meaning>()
  #call = 0

  /** Begins a call, in which no name was met yet. */
  begin(): void {
    this.#call++
  }

  /** At which place of the call a name was met first: at this one, `place`, where it was not met yet. */
  firstPlace(meaning: Meaning, place: number): number {
    if (meaning.call !== this.#call) {
      meaning.call = this.#call
      meaning.place = place
    }
    return meaning.place
  }

  /** The meaning of an argument's name. */
  meaningOf(name: string): Meaning {
    let meaning = this.#known.get(name)
    if (meaning === undefined) {
      meaning = readName(name)
      this.#known.set(name, meaning)
    }
    return meaning
  }
}

function readName(written: string): Meaning {
  const name = compactName(written)
  const {base, digits} = splitNumber(name)
  return {
    identifier: Object.hasOwn(identifiers, name) ? name : undefined,
    base,
    digits,
    person: findNamePart(base),
    field: findField(base),
    call: 0,
    place: 0,
  }
}

/** Reads the arguments of a call. Arguments that no table knows are left out: they stay in the call. */
export function readArguments(
  parameters: readonly TemplateArgument[],
  rule: TemplateRule,
  names: ArgumentNames,
): CitationArguments {
  const people = new People()
  const fields = new Map<Field, string>()
  const ranks = new Map<Field, number>()
  const numbers = new Map<string, string>()
  for (const {argument, meaning} of lastOfEachName(parameters, names)) {
    const {identifier, base, digits, person: known, field} = meaning
    if (identifier !== undefined) {
      const text = textOf(argument)
      if (text !== '') numbers.set(identifier, text)
      continue
    }
    const own = rule.names !== undefined && Object.hasOwn(rule.names, base) ? rule.names[base] : undefined
    const person = own === 'editor' || own === 'author' ? ({role: own, part: 'list'} as const) : known
    if (person !== undefined && (own === undefined || own === person.role)) {
      const text = textOf(argument)
      if (text !== '') people.add(person.role, digits === '' ? 1 : Number(digits), person.part, text)
      continue
    }
    if (digits !== '' && digits !== '1') continue
    const place = own === undefined ? field : {field: own as Field, rank: -1}
    if (place === undefined) continue
    const text = urlFields.has(place.field) ? urlOf(argument) : textOf(argument)
    const earlier = ranks.get(place.field)
    if (text === '' || (earlier !== undefined && place.rank >= earlier)) continue
    fields.set(place.field, text)
    ranks.set(place.field, place.rank)
  }
  return {people, fields, identifiers: numbers}
}

/** The arguments with what their names mean: where two have one name, the last one in the place of the first, as MediaWiki reads them. */
function lastOfEachName(
  parameters: readonly TemplateArgument[],
  names: ArgumentNames,
): Array<{argument: TemplateArgument; meaning: Meaning}> {
  const found: Array<{argument: TemplateArgument; meaning: Meaning}> = []
  names.begin()
  for (const argument of parameters) {
    const meaning = names.meaningOf(argument.name)
    const first = names.firstPlace(meaning, found.length)
    if (first === found.length) found.push({argument, meaning})
    else found[first] = {argument, meaning}
  }
  return found
}

const needsTrim = /^\s|\s$|\s\s|[^\S ]/
const numbered = /^(\D*)(\d{1,3})(\D*)$/

/** `last2` → `last` and `2`, `author2link` → `authorlink` and `2`. */
function splitNumber(name: string): {base: string; digits: string} {
  const match = hasDigit(name) ? numbered.exec(name) : null
  return match ? {base: match[1]! + match[3]!, digits: match[2]!} : {base: name, digits: ''}
}

function hasDigit(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

function textOf({children}: TemplateArgument): string {
  if (children.length === 0) return ''
  const [only] = children
  const text = children.length === 1 && only?.type === 'text' ? only.value : plainText(children)
  return needsTrim.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}

/** The first address in an argument, which may be bare or in a link; an address may hold calls, so it is read as written. */
function urlOf(argument: TemplateArgument): string {
  const address = /(?:(?:https?|ftps?):)?\/\/[^\s[\]|<>"{}]+/i.exec(argument.value.slice(0, 4000))?.[0]
  return address === undefined ? '' : address
}
