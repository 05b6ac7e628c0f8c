import type {TemplateArgument} from '../../ast/transclusion.js'
import {plainText} from '../../extract/plain-text.js'
import {compactName, type Field, findField, identifiers} from './fields.js'
import {findNamePart, People} from './names.js'
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

/** Reads the arguments of a call. Arguments that no table knows are left out: they stay in the call. */
export function readArguments(parameters: readonly TemplateArgument[], rule: TemplateRule): CitationArguments {
  const last = new Map<string, TemplateArgument>()
  for (const argument of parameters) last.set(argument.name, argument)
  const people = new People()
  const fields = new Map<Field, string>()
  const ranks = new Map<Field, number>()
  const numbers = new Map<string, string>()
  for (const argument of last.values()) {
    const name = compactName(argument.name)
    if (Object.hasOwn(identifiers, name)) {
      const text = textOf(argument)
      if (text !== '') numbers.set(name, text)
      continue
    }
    const {base, digits} = splitNumber(name)
    const own = rule.names !== undefined && Object.hasOwn(rule.names, base) ? rule.names[base] : undefined
    const person = own === 'editor' || own === 'author' ? ({role: own, part: 'list'} as const) : findNamePart(base)
    if (person !== undefined && (own === undefined || own === person.role)) {
      const text = textOf(argument)
      if (text !== '') people.add(person.role, digits === '' ? 1 : Number(digits), person.part, text)
      continue
    }
    if (digits !== '' && digits !== '1') continue
    const known = own === undefined ? findField(base) : {field: own as Field, rank: -1}
    if (known === undefined) continue
    const text = urlFields.has(known.field) ? urlOf(argument) : textOf(argument)
    const earlier = ranks.get(known.field)
    if (text === '' || (earlier !== undefined && known.rank >= earlier)) continue
    fields.set(known.field, text)
    ranks.set(known.field, known.rank)
  }
  return {people, fields, identifiers: numbers}
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
