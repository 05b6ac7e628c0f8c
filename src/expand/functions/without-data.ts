import type {FunctionHandler, VariableHandler} from '../types.js'

const nothing: FunctionHandler = () => ''

/**
 * Functions that answer out of what no dump holds (protection, Wikibase, reviews, mentors), or whose output stands outside
 * of the text. They give what they give on a wiki that has no such data.
 */
export const functionsWithoutData: Readonly<Record<string, FunctionHandler>> = {
  protectionlevel: nothing,
  protectionexpiry: nothing,
  cascadingsources: nothing,
  pendingchangelevel: nothing,
  property: nothing,
  statements: nothing,
  assessment: nothing,
  mentor: nothing,
  related: nothing,
  target: nothing,
  babel: nothing,
  chart: nothing,
  PAGEBANNER: nothing,
  contentmodel: (call) => {
    const title = call.context.parseTitle(call.arg(1))
    return (title ? call.context.getPage(title)?.model : call.context.page?.model) ?? 'wikitext'
  },
}

/** Variables of the same kind. */
export const variablesWithoutData: Readonly<Record<string, VariableHandler>> = {
  cascadingsources: () => '',
  pendingchangelevel: () => '',
  noexternallanglinks: ({state}) => {
    state.properties.set('noexternallanglinks', '*')
    return ''
  },
  isbn: () => '',
  numberofwikis: () => '0',
  wbreponame: () => 'Wikidata',
  contentmodel: ({page}) => page?.model ?? 'wikitext',
}
