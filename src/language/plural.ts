import {pluralRules} from './data/plural-rules.js'

const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/** Which of the forms of a plural a number takes, counted from 0. */
export type PluralIndex = (count: number) => number

const rulesOf: ReadonlyMap<string, string> = new Map(
  pluralRules.flatMap(([rules, codes]) => codes.split(' ').map((code) => [code, rules] as const)),
)

/**
 * How a language chooses among the forms of `{{plural:}}`: in the order of CLDR's categories (zero, one, two, few, many,
 * other), of which only those count that the language has. The rules are Intl's; for the languages that Intl does not
 * know, or knows other rules for than MediaWiki, a table says whose rules they follow.
 *
 * @example
 * pluralIndex('ru')(22) // 1: the second form, of 2, 3, 4, 22 ...
 */
export function pluralIndex(code: string): PluralIndex {
  const [like = code, without] = (rulesOf.get(code) ?? code).split(' ')
  const known = isSupported(like) ? like : 'en'
  const rules = new Intl.PluralRules(known)
  const {pluralCategories} = rules.resolvedOptions()
  // a number as large as a million, which has a form of its own in French, is `other` in MediaWiki
  const categories = order.filter(
    (category) => pluralCategories.includes(category) && !(without && category === 'many'),
  )
  const other = categories.length - 1
  return (count) => {
    const index = categories.indexOf(rules.select(Number.isFinite(count) ? count : 0))
    return index < 0 ? other : index
  }
}

function isSupported(code: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(code).length > 0
  } catch {
    return false
  }
}

/**
 * The form of a plural for a number, as `{{plural:}}` gives it: an explicit one (`0=none`) before all; else by the language's
 * rules among the others, the last one where there are too few; `''` where there are none.
 *
 * @example
 * choosePlural(1, ['0=none', 'one', 'many'], pluralIndex('en')) // 'one'
 */
export function choosePlural(count: number, forms: readonly string[], index: PluralIndex): string {
  const plain: string[] = []
  for (const form of forms) {
    const match = /^(\d+)=/.exec(form)
    if (!match) plain.push(form)
    else if (match[1] === String(count)) return form.slice(match[0].length)
  }
  return plain[Math.min(index(Math.abs(count)), plain.length - 1)] ?? ''
}
