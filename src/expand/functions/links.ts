import {isKnownLanguage} from '../../language/names.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {messageOf} from './messages.js'

/** A link as wikitext; `colon` makes a link in the text of what would else stand aside. */
function link(call: FunctionCall, colon: boolean): string | undefined {
  const [prefix = '', title = '', text = ''] = [0, 1, 2].map((i) => call.arg(i))
  // what is no title as MediaWiki keeps them is no call
  if (title === '' || /^[_ ]|[\r\n\t]|[_ ](?:#|$)/.test(title)) return undefined
  const {interwiki, languages} = call.context.site
  // a language whose links lead to the wiki itself: nothing is shown, and the page has no version elsewhere
  if (!colon && interwiki.get(prefix)?.self && isKnownLanguage(prefix, languages)) return ''
  return `[[${colon ? ':' : ''}${prefix}:${title}${text === '' ? '' : `|${text}`}]]`
}

function isbn(call: FunctionCall): string {
  const {site} = call.context
  const number = call.arg(0)
  const plain = number.replace(/[^\dXx]/g, '').toUpperCase()
  const special = site.namespaces.get(-1)?.name ?? 'Special'
  const page = site.specialPages.get('booksources') ?? 'BookSources'
  return `[[${special}:${page}/${plain}|ISBN ${number}]]`
}

/** Functions that write links and lists. */
export const linkFunctions: Readonly<Record<string, FunctionHandler>> = {
  interwikilink: (call) => link(call, true),
  interlanguagelink: (call) => link(call, false),
  isbn,
  commaSeparatedList: (call) => call.args().join(messageOf(call.context, 'comma-separator')),
}
