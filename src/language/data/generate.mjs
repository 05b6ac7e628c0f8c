// Writes names.ts, numbers.ts and plurals.ts from the answers of a MediaWiki.
//
//   node src/language/data/generate.mjs ../shared/oracle/bin/oracle ltg
//
// A page `MediaWiki:X/de` is in German, so that one wiki can be asked about every language. Everything is kept as
// MediaWiki says it, not only what differs from Intl: Intl's names change with the version of the engine.
import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'

const [oracle, wiki] = process.argv.slice(2)
const folder = new URL('.', import.meta.url)

/** Expands texts, all in one run: `[title, text]` each. */
function ask(questions) {
  const input = questions.map(([title, text]) => JSON.stringify({title, text})).join('\n')
  const run = spawnSync(oracle, [wiki, '--snippets', '-', '--do', 'expand', '--out', '-'], {
    input: `${input}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const answers = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).expanded)
  if (answers.length !== questions.length) throw new Error(run.stderr)
  return answers
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const suffixes =
  'latn cyrl arab hans hant formal ec el cn tw hk mo my sg at ch gb ca br x-old kz tr tarask deva kp 419 informal zam bms tara rup min-nan yue classical smg vro nl cans guru x-piglatin'.split(
    ' ',
  )
const pairs = letters.flatMap((a) => letters.map((b) => a + b))
const roots = `crh gan ike shi tly ruq nan kaa lmo cbk map roa bat fiu hif gom nds bbc kbd ady skr shy ${pairs.join(' ')}`
const candidates = [
  ...pairs,
  ...pairs.flatMap((pair) => letters.map((c) => pair + c)),
  ...roots.split(' ').flatMap((root) => suffixes.map((suffix) => `${root}-${suffix}`)),
  'simple',
]

/** The codes that MediaWiki has a name for. */
function languageNames() {
  const size = 500
  const chunks = []
  for (let i = 0; i < candidates.length; i += size) chunks.push(candidates.slice(i, i + size))
  const answers = ask(chunks.map((chunk) => ['T', chunk.map((code) => `{{#language:${code}}}`).join('\n')]))
  const names = new Map([['vo', 'Volapük']])
  for (const [i, chunk] of chunks.entries()) {
    const lines = answers[i].split('\n')
    for (const [j, code] of chunk.entries()) {
      if (lines[j] !== '' && lines[j].toLowerCase() !== code) names.set(code, lines[j])
    }
  }
  return names
}

const names = languageNames()
const codes = [...names.keys()].sort()
const two = (n) => String(n).padStart(2, '0')
const months = Array.from({length: 12}, (_, i) => `2000-${two(i + 1)}-10`)
const days = Array.from({length: 7}, (_, i) => `2000-10-${two(i + 1)}`)
const hebrew =
  '2004-09-30 2004-10-30 2004-11-28 2004-12-27 2005-01-25 2006-03-15 2005-04-24 2005-05-24 2005-06-22 2005-07-22 2005-08-20 2005-09-19 2005-02-24 2005-03-26'.split(
    ' ',
  )
const hijri = Array.from({length: 12}, (_, i) =>
  new Date(Date.UTC(2005, 1, 24 + Math.round(29.53 * i))).toISOString().slice(0, 10),
)
const iranian = Array.from({length: 12}, (_, i) => new Date(Date.UTC(2005, 3 + i, 5)).toISOString().slice(0, 10))
const numbers = ['1234', '12345', '1234567890', '0.5', '-1', '1e5']
const counts = [...Array(205).keys(), 300, 1000, 1001, 1100, 2000, 10000, 100000, 1000000, 2000000, 1100000]
const fractions = ['1.0', '1.5', '0.5', '1.2', '2.5']

const lists = (code) => {
  const time = (format, dates) => dates.map((date) => `{{#time:${format}|${date}|${code}}}`)
  return [
    time('F', months),
    time('xg', months),
    time('M', months),
    time('l', days),
    time('D', days),
    time('xjF', hebrew),
    time('xjx', hebrew),
    time('xmF', hijri),
    time('xiF', iranian),
    [...'0123456789'].map((digit) => `{{formatnum:${digit}}}`),
    numbers.map((number) => `{{formatnum:${number}}}`),
    [...counts, ...fractions].map((number) => `{{plural:${number}|0|1|2|3|4|5}}`),
    ['{{CURRENTTIME}}', '{{DIRECTIONMARK}}'],
  ]
}
const separator = '\u25c6'
const answers = ask(
  codes.map((code) => [
    `MediaWiki:X/${code}`,
    lists(code)
      .map((list) => list.join(separator))
      .join('\n'),
  ]),
)
const data = new Map(codes.map((code, i) => [code, answers[i].split('\n').map((line) => line.split(separator))]))

function write(file, text) {
  writeFileSync(new URL(file, folder), `// Written by generate.mjs: do not edit.\n\n${text}`)
}
const quote = (text) =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[\u200e\u200f\u00a0]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`
const key = (code) => (/^[a-z]+$/.test(code) ? code : quote(code))

// Names of languages.
write(
  'language-names.ts',
  `/** Names of languages in themselves, by MediaWiki's code. */
export const languageNames: Readonly<Record<string, string>> = {
${codes.map((code) => `  ${key(code)}: ${quote(names.get(code))},`).join('\n')}
}
`,
)

// Names of months and days. Many languages share lists, by falling back to each other, so each list is written once.
const fields = [
  'months',
  'genitives',
  'shortMonths',
  'days',
  'shortDays',
  'hebrew',
  'hebrewGenitives',
  'hijri',
  'iranian',
]
const listNumbers = new Map()
const listNumber = (list) => {
  const text = list.join('|')
  if (!listNumbers.has(text)) listNumbers.set(text, listNumbers.size)
  return listNumbers.get(text)
}
const rowOf = (code) => fields.map((_, i) => listNumber(data.get(code)[i]))
const englishRow = rowOf('en')
const rows = new Map([[englishRow.join(' '), ['en']]])
for (const code of codes) {
  const row = rowOf(code).join(' ')
  if (code !== 'en') rows.set(row, [...(rows.get(row) ?? []), code])
}
write(
  'date-names.ts',
  `/** The lists that {@link dateNames} counts from 0, names joined by \`|\`. */
export const nameLists: readonly string[] = [
${[...listNumbers.keys()].map((text) => `  ${quote(text)},`).join('\n')}
]

/**
 * For codes of languages, which lists are theirs: ${fields.join(', ')}.
 * Days begin with Sunday; Hebrew months with Tishrei, and behind Elul stand Adar I and Adar II. English is the first row.
 */
export const dateNames: ReadonlyArray<readonly [codes: string, lists: string]> = [
${[...rows].map(([row, list]) => `  ['${list.join(' ')}', '${row}'],`).join('\n')}
]
`,
)

// Digits, separators, direction, format of the time of day.
const shapes = new Map()
for (const code of codes) {
  const all = data.get(code)
  const digits = all[9].join('')
  const plain = (text) => [...text].map((c) => (digits.includes(c) ? '0' : c)).join('')
  const [four, , ten, half, , power] = all[10].map(plain)
  const shape = []
  const group = /0([^0]+)000$/.exec(ten)?.[1] ?? ''
  const decimal = half.slice(1, -1)
  if (digits !== '0123456789') shape.push(`digits: ${quote(digits)}`)
  if (decimal !== '.') shape.push(`decimal: ${quote(decimal)}`)
  if (group !== ',') shape.push(`group: ${quote(group)}`)
  if (group !== '' && four === '0000') shape.push('minimum: 2')
  // never through a number: an exponent stays as it is
  if (group === '' && power.includes('e')) shape.push('minimum: 99')
  if (group !== '' && ten.split(group).length === 5) shape.push('indian: true')
  const [time, mark] = all[12]
  const format =
    /[1-9]/.test(plain(time)) && digits !== '0123456789'
      ? '$1:$2'
      : time.replace(/(?<=^\D*)\p{Nd}{2}|一二/u, '$1').replace(/\p{Nd}{2}|〇〇/u, '$2')
  if (format !== '$1:$2') shape.push(`time: ${quote(format)}`)
  if (mark === '\u200f') shape.push('rtl: true')
  if (shape.length === 0) continue
  const text = `{${shape.join(', ')}}`
  shapes.set(text, [...(shapes.get(text) ?? []), code])
}
write(
  'number-shapes.ts',
  `/** How a language writes numbers and the time of day, where it differs from English. */
export interface NumberShape {
  /** Ten digits. */
  digits?: string
  decimal?: string
  /** What stands between groups of digits; \`''\`: no groups. */
  group?: string
  /** Digits that the first group must have for there to be groups at all. */
  minimum?: number
  /** Whether the groups are 12,34,56,789. */
  indian?: boolean
  /** \`$1\` is the hour, \`$2\` the minute. */
  time?: string
  rtl?: boolean
}

/** Codes of languages, and what they share. */
export const numberShapes: ReadonlyArray<readonly [codes: string, shape: NumberShape]> = [
${[...shapes].map(([text, list]) => `  ['${list.join(' ')}', ${text}],`).join('\n')}
]
`,
)

// Plurals: the language whose rules in Intl give the same forms. Where Intl tells large numbers apart (`many` of French,
// for one million) and MediaWiki does not, those count as all others.
const categories = ['zero', 'one', 'two', 'few', 'many', 'other']
const fraction = (text, code) => {
  const {group = ',', decimal = '.'} = shapeOf(code)
  return Number((group === '' ? text : text.replaceAll(group, '')).replaceAll(decimal, '.'))
}
const shapeOf = (code) => {
  for (const [text, list] of shapes) if (list.includes(code)) return new Function(`return ${text}`)()
  return {}
}
const select = (rules, n, large) => {
  const category = rules.select(n)
  return category === 'many' && !large ? 'other' : category
}
const sequence = (locale, tried, large) => {
  const rules = new Intl.PluralRules(locale)
  const order = categories.filter(
    (category) => rules.resolvedOptions().pluralCategories.includes(category) && (large || category !== 'many'),
  )
  return tried.map((n) => order.indexOf(select(rules, n, large))).join('')
}
const supported = [
  ...new Set([
    'en',
    'fr',
    'lv',
    'ru',
    'ja',
    'pl',
    'sl',
    'ro',
    'sr',
    'lt',
    'am',
    'ak',
    'ar',
    'he',
    'pt-PT',
    ...codes.map((code) => code.split('-')[0]),
  ]),
].filter((code) => Intl.PluralRules.supportedLocalesOf(code).length > 0)
const plurals = new Map()
const unknown = []
for (const code of codes) {
  const wanted = data.get(code)[11].join('')
  const own = supported.includes(code) ? [code] : []
  const whole = counts.length
  const tried = [...counts, ...fractions.map((text) => fraction(text, code))]
  let found
  for (const length of [tried.length, whole]) {
    for (const like of [...own, ...supported]) {
      for (const large of [true, false]) {
        if (!found && sequence(like, tried.slice(0, length), large) === wanted.slice(0, length))
          found = {like, large, length}
      }
    }
  }
  if (!found) {
    unknown.push(`${code} ${wanted}`)
    continue
  }
  if (found.large && found.like === (own[0] ?? 'en')) continue
  const name = `${found.like}${found.large ? '' : ' without many'}`
  plurals.set(name, [...(plurals.get(name) ?? []), code])
}
for (const line of unknown) console.error('no rules:', line)
write(
  'plural-rules.ts',
  `/**
 * Languages whose plural rules in MediaWiki are not those of Intl for the same code: the language in Intl that has them
 * (\`without many\`: where that counts as \`other\`), then the codes. A code that is in neither has English's.
 */
export const pluralRules: ReadonlyArray<readonly [rules: string, codes: string]> = [
${[...plurals].map(([like, list]) => `  [${quote(like)}, '${list.join(' ')}'],`).join('\n')}
]
`,
)
