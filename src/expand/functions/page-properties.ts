import {decodeEntities} from '../../site/entities.js'
import type {FunctionCall, FunctionHandler} from '../types.js'
import {messageOf} from './messages.js'
import {isWord} from './word.js'

/** `{{DISPLAYTITLE:text|noreplace}}`: another way to write the title of the page; any other text is ignored. */
function displaytitle(call: FunctionCall): string {
  const {context} = call
  const {state} = context
  const text = call.arg(0)
  if (state.displayTitle !== undefined && isWord(context, 'displaytitle_noreplace', call.arg(1))) return ''
  const plain = decodeEntities(context.killMarkers(text).replace(/<\/?[a-z][^<>]*>|'{5}|'{2,3}/gi, ''))
  const title = context.parseTitle(plain)
  if (title && title.text === context.title.text && title.interwiki === undefined && title.fragment === undefined) {
    state.displayTitle = text
  } else {
    context.message('display-title-ignored', `The display title ‘${plain}’ is not a way to write the page's title`)
  }
  return ''
}

/** `{{DEFAULTSORT:key|noreplace}}`: the sort key of the page in its categories. */
function defaultsort(call: FunctionCall): string {
  const {context} = call
  const {state} = context
  const key = call.arg(0)
  const option = call.arg(1)
  if (key === '') return ''
  const old = state.defaultSort
  if (old === undefined || !isWord(context, 'defaultsort_noreplace', option)) state.defaultSort = key
  if (old === undefined || old === key || isWord(context, 'defaultsort_noerror', option)) return ''
  if (isWord(context, 'defaultsort_noreplace', option)) return ''
  const [before, after] = [old, key].map((text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
  return `<span class="error">${messageOf(context, 'duplicate-defaultsort', before!, after!)}</span>`
}

/** A function that keeps its argument as a property of the page and shows nothing. */
function property(name: string): FunctionHandler {
  return (call) => {
    call.context.state.properties.set(name, call.arg(0))
    return ''
  }
}

/** Functions that say something about the page. */
export const pagePropertyFunctions: Readonly<Record<string, FunctionHandler>> = {
  displaytitle,
  defaultsort,
  shortdesc(call) {
    const {properties} = call.context.state
    const keep = properties.has('shortdesc') && isWord(call.context, 'shortdesc_noreplace', call.arg(1))
    if (!keep) properties.set('shortdesc', call.arg(0))
    return ''
  },
  noexternallanglinks: property('noexternallanglinks'),
  coordinates: (call) => {
    call.context.state.properties.set('coordinates', call.args().join('|'))
    return ''
  },
}
