import {closingHeadings, type FurnitureWords, furnitureWords, navbarMarks} from './data/furniture-words.js'

/** The words of all languages, ready to be looked up. A capture may be of any wiki, so all of them are tried. */
export interface Words {
  /** In lower case. */
  readonly edit: ReadonlySet<string>
  readonly contents: ReadonlySet<string>
  readonly retrieved: readonly string[]
  readonly categories: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
  readonly edited: readonly string[]
  readonly top: ReadonlySet<string>
  readonly menus: ReadonlySet<string>
  readonly languages: ReadonlySet<string>
  readonly taglines: readonly RegExp[]
}

/** A word as it is looked up: in lower case, without a colon at the end, one kind of space and apostrophe. */
export function fold(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/’/g, "'")
    .replace(/\s*[:：]$/, '')
    .trim()
    .toLowerCase()
}

function all(field: keyof FurnitureWords): string[] {
  const found: string[] = []
  for (const row of Object.values(furnitureWords)) {
    // `a | b` is one word, `a|b` are two
    const joined = row[field]?.replaceAll(' | ', '\u0000')
    for (const word of joined?.split('|') ?? []) found.push(word.replaceAll('\u0000', ' | '))
  }
  return found
}

const setOf = (field: keyof FurnitureWords): ReadonlySet<string> => new Set(all(field).map(fold))

let compiled: Words | undefined

/** The words, made when they are first asked for. */
export function words(): Words {
  compiled ??= {
    edit: setOf('edit'),
    contents: setOf('contents'),
    retrieved: all('retrieved').map(fold),
    categories: setOf('categories'),
    hidden: setOf('hidden'),
    edited: all('edited').map(fold),
    top: setOf('top'),
    menus: setOf('menus'),
    languages: setOf('languages'),
    taglines: all('tagline').map(tagline),
  }
  return compiled
}

/** `$1` stands for a short name, which may be declined. */
function tagline(pattern: string): RegExp {
  const parts = pattern.split('$1').map((part) => part.replace(/[.+*?^$()|[\]{}\\]/g, '\\$&').replace(/['’]/g, "['’]"))
  return new RegExp(`^${parts.join('(?<site>[^.,]{2,40}?)')}\\.?$`, 'iu')
}

/** The kind of a section that stands at the end of an article, by its heading in lower case. */
export const closingKinds: ReadonlyMap<string, keyof typeof closingHeadings> = new Map(
  Object.entries(closingHeadings).flatMap(([kind, list]) =>
    list.split('|').map((word) => [fold(word), kind as keyof typeof closingHeadings] as const),
  ),
)

/** The marks of navigation bars at the start of a line, in either case, with what may stand between their letters. */
export const navbarMark: RegExp = new RegExp(
  `^(?:${[...navbarMarks]
    .sort((a, b) => b.length - a.length)
    .map((mark) => [...mark].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('[\\s\\u00a0·•|/‧・-]{0,4}'))
    .join('|')})(?![\\p{Ll}\\p{M}]{2})`,
  'u',
)
