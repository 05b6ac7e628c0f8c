import type {CslName} from '../../ast/transclusion.js'

/** Who somebody is to a work. */
export type Role = 'author' | 'contributor' | 'editor' | 'interviewer' | 'translator'

/** What an argument gives of a name: one of its two parts, the whole, or several names at once. */
export type NamePart = 'last' | 'first' | 'full' | 'list' | 'vancouver'

/**
 * The names of arguments for people by role and part, without numbers, spaces, hyphens and underscores, in lower case:
 * CS1's, then those of other languages' templates.
 */
const namesOf: Readonly<Record<Role, Partial<Record<NamePart, string>>>> = {
  author: {
    last:
      'last surname authorlast authorsurname subjectlast hostlast apellido apellidos apellido(s) cognome último ultimo ' +
      'sobrenome nom nomauteur nazwisko achternaam фамилия',
    first:
      'first given authorfirst authorgiven subjectfirst hostfirst nombre nombre(s) nome primeiro prénom prénomauteur imię ' +
      'voornaam имя',
    full: 'author subject host autore auteur artist',
    list: 'authors автор people credits hosts autor autori auteurs coauthors coauthor coautores subjects',
    vancouver: 'vauthors',
  },
  contributor: {
    last: 'contributorlast contributorsurname',
    first: 'contributorfirst contributorgiven',
    full: 'contributor',
  },
  editor: {
    last: 'editorlast editorsurname editorapellido editorapellidos editorsobrenome editorúltimo',
    first: 'editorfirst editorgiven editornombre editornome editorprimeiro',
    full: 'editor redakcja curatore',
    list: 'editors editores ответственный',
    vancouver: 'veditors',
  },
  interviewer: {
    last: 'interviewerlast interviewersurname',
    first: 'interviewerfirst interviewergiven',
    full: 'interviewer entrevistador',
    list: 'interviewers',
  },
  translator: {
    last: 'translatorlast translatorsurname',
    first: 'translatorfirst translatorgiven',
    full: 'translator traducteur traductor tradutor übersetzer',
    list: 'translators',
  },
}

const partOf: ReadonlyMap<string, {role: Role; part: NamePart}> = new Map(
  Object.entries(namesOf).flatMap(([role, parts]) =>
    Object.entries(parts).flatMap(([part, names]) =>
      names.split(' ').map((name) => [name, {role: role as Role, part: part as NamePart}] as const),
    ),
  ),
)

/** What an argument's compact name (its number left out) gives of whose name. */
export function findNamePart(compactName: string): {role: Role; part: NamePart} | undefined {
  return partOf.get(compactName)
}

/** Collects the people that a call names, by role and number. */
export class People {
  readonly #byRole = new Map<Role, Map<number, Partial<Record<NamePart, string>>>>()

  /** Notes a part of a name. The first argument that gives a part counts. */
  add(role: Role, index: number, part: NamePart, text: string): void {
    let people = this.#byRole.get(role)
    if (people === undefined) {
      people = new Map()
      this.#byRole.set(role, people)
    }
    const person = people.get(index) ?? {}
    person[part] ??= text
    people.set(index, person)
  }

  /** The names of a role in the order of their numbers; `undefined` where there are none. */
  names(role: Role): CslName[] | undefined {
    const given = this.#byRole.get(role)
    if (given === undefined) return undefined
    const names: CslName[] = []
    const people = given.size === 1 ? [...given] : [...given].sort(([a], [b]) => a - b)
    for (const [, person] of people) for (const name of namesOfPerson(person)) names.push(name)
    return names.length === 0 ? undefined : names
  }
}

function namesOfPerson(person: Partial<Record<NamePart, string>>): CslName[] {
  const names: CslName[] = []
  const {last, first, full} = person
  const family = last ?? full
  if (family !== undefined && first !== undefined) names.push(nameOfParts(plainName(family), plainName(first)))
  else if (family !== undefined) names.push(...namesInFull(plainName(family)))
  if (person.vancouver !== undefined) names.push(...vancouverNames(person.vancouver))
  if (person.list !== undefined) names.push(...splitList(person.list))
  return names.filter((name) => name.family !== '' && name.literal !== '')
}

/** What may stand behind a name, with or without a comma. */
const SUFFIX = /^(.+?)(?:\s*,\s*|\s+)((?:Jr|Sr)\.?|II|III|IV|2nd|3rd)$/

/** The same, for names of which most have none: how one ends tells that soon. */
function suffixOf(name: string): RegExpExecArray | null {
  return /[\s,](?:[JS]r\.?|I[IV]I?|[23][nr]d)$/.test(name) ? SUFFIX.exec(name) : null
}

/** A name in two parts, at the end of either of which there may be a suffix. */
function nameOfParts(family: string, given: string): CslName {
  const inFamily = suffixOf(family)
  if (inFamily) return {family: inFamily[1] as string, given, suffix: inFamily[2] as string}
  const inGiven = suffixOf(given)
  return inGiven ? {family, given: inGiven[1] as string, suffix: inGiven[2] as string} : {family, given}
}

/**
 * A family name of few words, a comma and given names or initials: `de Heinzelin, Jean`, `Jenkins, Farish A., Jr.`
 * `NASA, JPL` and `Example, Inc.` are none.
 */
const TURNED =
  /^(?!\p{Lu}+,|.*, ?(?:Inc|Ltd|LLC|Corp|Co|GmbH|AG|SA)\b)((?:\p{Ll}+[ '’])*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), ?(\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{2,3}))*)((?:, ?| )(?:(?:Jr|Sr)\.?|II|III|IV))?$/u

/** A name in full, the family name first where a comma says so; else it is left as it is. */
function nameInFull(name: string): CslName {
  const turned = TURNED.exec(name)
  return turned ? nameOfParts(turned[1] as string, `${turned[2]}${turned[3] ?? ''}`) : {literal: name}
}

/**
 * The one name of an argument, as it is: a comma in it may as well be an institution's. Where semicolons part turned
 * names, these are several, against CS1's rules.
 */
function namesInFull(text: string): CslName[] {
  if (text.includes(';')) {
    const parts = text.split(/\s*;\s*(?:and\s+|&\s*)?/)
    if (parts.every((part) => TURNED.test(part))) return parts.map(nameInFull)
  }
  const person = text.includes(', ') && /^\p{Lu}[\p{L}'’-]+, /u.test(text) ? nameInFull(text) : {literal: text}
  return [person]
}

/** What somebody did, behind the name in parentheses. */
const ROLE =
  /\s*\((?:eds?|editors?|hosts?|presenters?|directors?|producers?|writers?|contributors?|reporters?|trans|translators?)\.?\)$/i

/** A name without the doubled parentheses that mark an institution in CS1, and without `et al.` or a role at its end. */
function plainName(name: string): string {
  // most names have neither
  if (!/\(|et/i.test(name)) return name.trim()
  const inner = /^\(\((.*)\)\)$/.exec(name.trim())?.[1] ?? name.trim()
  return inner
    .replace(/,?\s*\bet\.? al\.?,?$/i, '')
    .replace(ROLE, '')
    .trim()
}

/** `Smith J, Jones AB Jr, ((World Health Organization))`, the Vancouver style of CS1's `vauthors`. */
function vancouverNames(list: string): CslName[] {
  const names: CslName[] = []
  for (const [, institution, person] of list.matchAll(/\s*\(\(([^()]*)\)\)|([^,]+)/g)) {
    const written = (institution ?? person ?? '').trim()
    if (written === '' || /^et\.? al\.?$/i.test(written)) continue
    const split =
      institution === undefined ? /^(.+?)\s+(\p{Lu}{1,4}(?:\s+(?:Jr|Sr|2nd|3rd|II|III))?)$/u.exec(written) : null
    names.push(split === null ? {literal: written} : nameOfParts(split[1] as string, split[2] as string))
  }
  return names
}

/** Several names in one argument. Commas part them only where each part looks like a whole name: `A B, C D`. */
function splitList(list: string): CslName[] {
  const flat = plainName(list)
  const bySemicolon = flat.split(/\s*;\s*(?:and\s+|&\s*)?/)
  const parts = bySemicolon.length > 1 ? bySemicolon : flat.split(/\s*,\s*|\s+(?:and|und|y|et|и)\s+/)
  const whole = bySemicolon.length > 1 || parts.every((part) => /\S\s+\S/.test(part))
  return (whole ? parts : [flat]).filter((part) => part !== '').map((part) => nameInFull(plainName(part)))
}
