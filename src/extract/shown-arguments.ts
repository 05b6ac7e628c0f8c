import type {Content} from '../ast/base.js'
import type {ParserFunction} from '../ast/phrasing.js'
import type {TemplateCall} from '../ast/transclusion.js'

/**
 * Templates of many wikis that show one of their arguments as it is, and which one that is: what can be read of a page
 * whose templates were not run. Names in lower case, without the namespace.
 */
const shownArgument: Readonly<Record<string, string>> = {
  abbr: '1',
  abbrlink: '1',
  big: '1',
  blockquote: '1',
  center: '1',
  cquote: '1',
  em: '1',
  flatlist: '1',
  'font color': 'text',
  hlist: '1',
  lang: '2',
  longitem: '1',
  'no wrap': '1',
  nobr: '1',
  nobold: '1',
  noitalic: '1',
  normal: '1',
  nowrap: '1',
  plainlist: '1',
  'pull quote': '1',
  quote: '1',
  'quote box': 'quote',
  'rtl-lang': '2',
  small: '1',
  smaller: '1',
  strong: '1',
  sub: '1',
  sup: '1',
  tooltip: '1',
  transl: '2',
  unbulleted: '1',
  visible: '1',
}

/** Names that the shown argument may have instead. */
const alternatives: readonly string[] = ['text', 'quote', 'content']

/** Templates that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  '!': '|',
  '=': '=',
  "'": "'",
  '-': '',
  "'s": "'s",
  'en dash': '–',
  'em dash': '—',
  emdash: '—',
  endash: '–',
  mdash: '—',
  ndash: '–',
  nbsp: '\u00a0',
  snd: ' – ',
  spaced_ndash: ' – ',
  'spaced ndash': ' – ',
  spd: ' – ',
  '·': ' · ',
  '•': ' • ',
  dot: ' · ',
  middot: '·',
}

/** The character that a magic word stands for: `{{!}}` and `{{=}}` are the same on every wiki, run or not. */
export function characterOf({name}: ParserFunction): string | undefined {
  return name === '!' ? '|' : name === '=' ? '=' : undefined
}

/** Name of a call's template in lower case, without a namespace: `cite web`. */
export function templateName(call: {title: string; name: string}): string {
  const name = call.title === '' ? call.name : call.title
  const colon = name.indexOf(':')
  return name
    .slice(colon + 1)
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
}

/**
 * What a call that was not run shows all the same: the nodes of one of its arguments, a character, or nothing
 * (`undefined`), which is so for nearly all templates.
 *
 * @example
 * shownByCall(transclusion({name: 'lang', parameters: {1: 'fr', 2: 'chat'}})) // the text node `chat`
 */
export function shownByCall(call: TemplateCall): string | Content[] | undefined {
  const name = templateName(call)
  if (Object.hasOwn(characters, name)) return characters[name]
  const wanted = Object.hasOwn(shownArgument, name) ? (shownArgument[name] as string) : languageTemplate(name)
  if (wanted === undefined) return undefined
  let found: Content[] | undefined
  for (const argument of call.parameters) {
    if (argument.name === wanted) found = argument.children
    else if (alternatives.includes(argument.name)) found ??= argument.children
  }
  return found
}

/** `{{lang-fr|chat}}` shows its first argument. */
function languageTemplate(name: string): string | undefined {
  return /^lang-[a-z]{2,3}(?:-[a-z]+)*$/.test(name) ? '1' : undefined
}

/** Templates whose shown argument is a quotation of its own paragraph or more. */
const quoteTemplates: ReadonlySet<string> = new Set(['blockquote', 'cquote', 'pull quote', 'quote', 'quote box'])

/**
 * The quotation that a call which was not run shows; `undefined` for other calls.
 *
 * @example
 * quotedByCall(transclusion({name: 'quote', parameters: {1: 'Hear!'}})) // the text node `Hear!`
 */
export function quotedByCall(call: TemplateCall): Content[] | undefined {
  if (!quoteTemplates.has(templateName(call))) return undefined
  const shown = shownByCall(call)
  return typeof shown === 'string' ? undefined : shown
}
