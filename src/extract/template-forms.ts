import type {TemplateArgument, TemplateCall} from '../ast/transclusion.js'

/**
 * What a template that was not run is shown as: which of its arguments hold text to read. These are templates of the
 * kind that nearly every wiki has imported; the names are in lower case with spaces.
 *
 * - `text`: the argument is running text.
 * - `words`: so many of the arguments without a name, with something between: `{{convert|5|km|mi}}` → `5 km`.
 * - `quote`: a block quote; after it who said it, and where.
 * - `notes`: the place of the notes; `group` names the group, where the template does not.
 * - `silent`: tells the wiki's software or its editors something, and readers nothing.
 */
export type TemplateForm =
  | {form: 'text'; argument: readonly string[]; before?: string; after?: string}
  | {form: 'words'; most: number; between: string}
  | {form: 'quote'}
  | {form: 'notes'; group: string}
  | {form: 'silent'}

const silent: TemplateForm = {form: 'silent'}

/** Running text: names of the argument; what stands around it. */
const text = (argument: readonly string[], before = '', after = ''): TemplateForm => ({
  form: 'text',
  argument,
  ...(before && {before}),
  ...(after && {after}),
})

const sign = (value: string): TemplateForm => text([], value)
const words = (most: number, between = ' '): TemplateForm => ({form: 'words', most, between})
const notes = (group: string): TemplateForm => ({form: 'notes', group})

/** Forms, each with the names of its templates. */
const named: ReadonlyArray<readonly [TemplateForm, string]> = [
  [sign('|'), '!'],
  [sign('='), '='],
  [sign("'"), "'"],
  [sign("'s"), "'s"],
  [sign(' · '), '·, dot'],
  [sign('·'), 'middot'],
  [sign(' • '), '•, bull'],
  [sign('—'), 'emdash, em dash, mdash'],
  [sign('–'), 'endash, en dash, ndash'],
  [sign(' – '), 'snd, spd, spaced ndash, spaced en dash'],
  [sign('\u00a0'), 'nbsp'],
  [
    text(['1']),
    'abbr, abbrlink, big, center, em, flag, flatlist, ipa, longitem, nihongo, no wrap, nobold, nobr, noitalic, normal, nowrap, ' +
      'nowraplinks, plainlist, resize, sc, small, smaller, strong, sub, sup, tooltip, url, visible',
  ],
  [text(['2', 'text']), 'lang, langx, rtl-lang'],
  [text(['3', '2']), 'transl, transliteration'],
  [text(['lt', '1']), 'ill, interlanguage link'],
  [text(['text']), 'font color'],
  [text(['1'], '⟨', '⟩'), 'angbr'],
  [text(['1'], ': '), 'rp'],
  [text(['1'], 'c. '), 'circa'],
  [words(2), 'convert, cvt'],
  [words(5), 'harv, harvnb, harvtxt'],
  [words(2, '/'), 'frac, sfrac'],
  [
    words(3, '-'),
    'birth date, birth date and age, bda, death date, death date and age, dts, end date, film date, start date',
  ],
  [words(1), 'birth year and age, birth-date, birth-date and age, death-date, death-date and age, start and end dates'],
  [words(100, ' · '), 'hlist'],
  [words(100, '; '), 'ubl, unbulleted, unbulleted list'],
  [{form: 'quote'}, 'block quote, blockquote, cquote, pull quote, quotation, quote, quote box, rquote'],
  [notes('lower-alpha'), 'notelist'],
  [notes(''), 'references, reflist'],
  [
    silent,
    '-, citation needed, clarify, clear, cn, dead link, fact, flagicon, italic title, refbegin, refend, short description, ' +
      'use american english, use british english, use dmy dates, use mdy dates, when, who',
  ],
]

const forms: ReadonlyMap<string, TemplateForm> = new Map(
  named.flatMap(([form, names]) => names.split(', ').map((name) => [name, form] as const)),
)

const reflist = notes('')
const first = text(['1', 'text'])

/** The form of a template by its title without the namespace; titles that end in `Reflist` are lists of notes. */
export function templateForm(name: string): TemplateForm | undefined {
  const normalised = name.toLowerCase().replaceAll('_', ' ').trim()
  const form = forms.get(normalised)
  if (form) return form
  if (normalised.endsWith('reflist')) return reflist
  // `{{lang-fr|chat}}`
  return /^lang-[a-z]{2,3}(?:-[a-z]+)*$/.test(normalised) ? first : undefined
}

/** Names that the argument which is shown may have instead. */
const alternatives: readonly string[] = ['text', 'quote', 'content']

/** The argument of a call that a form shows. */
export function shownArgument(call: TemplateCall, names: readonly string[]): TemplateArgument | undefined {
  if (names.length === 0) return undefined
  for (const name of [...names, ...alternatives]) {
    const found = call.parameters.find((parameter) => parameter.name === name)
    if (found) return found
  }
  return undefined
}

/** The arguments that a form of words shows. */
export function shownWords(call: TemplateCall, most: number): TemplateArgument[] {
  return call.parameters.filter(({named}) => !named).slice(0, most)
}
