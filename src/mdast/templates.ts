/**
 * What a template that was not run is shown as: which of its arguments hold text to read. These are templates of the
 * kind that nearly every wiki has imported; the names are in lower case with spaces.
 *
 * - `text`: the argument is running text.
 * - `words`: so many of the arguments without a name, with spaces between: `{{convert|5|km|mi}}` → `5 km`.
 * - `quote`: a block quote; after it who said it, and where.
 * - `notes`: the place of the notes; `group` names the group, where the template does not.
 * - `silent`: tells the wiki's software or its editors something, and readers nothing.
 */
export type TemplateForm =
  | {form: 'text'; argument: readonly string[]; before?: string; after?: string}
  | {form: 'words'; most: number}
  | {form: 'quote'}
  | {form: 'notes'; group: string}
  | {form: 'silent'}

const first: TemplateForm = {form: 'text', argument: ['1']}
const second: TemplateForm = {form: 'text', argument: ['2', 'text']}
const quote: TemplateForm = {form: 'quote'}
const silent: TemplateForm = {form: 'silent'}
const notes: TemplateForm = {form: 'notes', group: ''}

const forms: ReadonlyMap<string, TemplateForm> = new Map<string, TemplateForm>([
  ['!', {form: 'text', argument: [], before: '|'}],
  ['=', {form: 'text', argument: [], before: '='}],
  ['·', {form: 'text', argument: [], before: ' · '}],
  ['•', {form: 'text', argument: [], before: ' • '}],
  ['abbr', first],
  ['angbr', {form: 'text', argument: ['1'], before: '⟨', after: '⟩'}],
  ['big', first],
  ['blockquote', quote],
  ['block quote', quote],
  ['center', first],
  ['clear', silent],
  ['convert', {form: 'words', most: 2}],
  ['cquote', quote],
  ['cvt', {form: 'words', most: 2}],
  ['em', first],
  ['emdash', {form: 'text', argument: [], before: '—'}],
  ['endash', {form: 'text', argument: [], before: '–'}],
  ['flag', first],
  ['flagicon', silent],
  ['harv', {form: 'words', most: 5}],
  ['harvnb', {form: 'words', most: 5}],
  ['harvtxt', {form: 'words', most: 5}],
  ['ill', {form: 'text', argument: ['lt', '1']}],
  ['interlanguage link', {form: 'text', argument: ['lt', '1']}],
  ['ipa', first],
  ['italic title', silent],
  ['lang', second],
  ['langx', second],
  ['mdash', {form: 'text', argument: [], before: '—'}],
  ['nbsp', {form: 'text', argument: [], before: '\u00a0'}],
  ['ndash', {form: 'text', argument: [], before: '–'}],
  ['nobold', first],
  ['nobr', first],
  ['nihongo', first],
  ['notelist', {form: 'notes', group: 'lower-alpha'}],
  ['nowrap', first],
  ['pull quote', quote],
  ['quotation', quote],
  ['quote', quote],
  ['refbegin', silent],
  ['refend', silent],
  ['references', notes],
  ['reflist', notes],
  ['rp', {form: 'text', argument: ['1'], before: ': '}],
  ['rquote', quote],
  ['sc', first],
  ['short description', silent],
  ['small', first],
  ['smaller', first],
  ['snd', {form: 'text', argument: [], before: ' – '}],
  ['spaced ndash', {form: 'text', argument: [], before: ' – '}],
  ['strong', first],
  ['tooltip', first],
  ['transl', {form: 'text', argument: ['3', '2']}],
  ['transliteration', {form: 'text', argument: ['3', '2']}],
  ['use dmy dates', silent],
  ['use mdy dates', silent],
])

/** The form of a template by its title without the namespace; titles that end in `Reflist` are lists of notes. */
export function templateForm(name: string): TemplateForm | undefined {
  const normalised = name.toLowerCase().replaceAll('_', ' ').trim()
  const form = forms.get(normalised)
  if (form) return form
  return normalised.endsWith('reflist') ? notes : undefined
}
