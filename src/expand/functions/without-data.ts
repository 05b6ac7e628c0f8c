import {defaultModel} from '../../site/content-model.js'
import type {Title} from '../../site/title.js'
import type {ExpandContext, FunctionCall, FunctionHandler, VariableHandler} from '../types.js'
import {messageOf} from './messages.js'

const nothing: FunctionHandler = () => ''

/** What the page source says, else what such a title suggests. */
function modelOf(context: ExpandContext, title: Title): string {
  const page = title === context.title ? context.page : context.getPage(title)
  return page?.model ?? defaultModel(title.text, title.namespace)
}

/** The name of a model, as the wiki's messages have it; its code where they have none. */
function modelName(model: string, context: ExpandContext): string {
  const key = `content-model-${model}`
  const name = messageOf(context, key)
  return name === `⧼${key}⧽` ? model : name
}

/** `{{#contentmodel: canonical | title}}`: the model's code, or without `canonical` its name. */
function contentmodel(call: FunctionCall): string {
  const {context} = call
  const title = context.parseTitle(call.arg(1)) ?? context.title
  const model = modelOf(context, title)
  return call.arg(0) === 'canonical' ? model : modelName(model, context)
}

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
  contentmodel,
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
  contentmodel: (context) => modelName(modelOf(context, context.title), context),
}
