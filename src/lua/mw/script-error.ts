import {escapeHtml} from '../../expand/functions/messages.js'
import type {ExpandContext} from '../../expand/types.js'
import {decodeUtf8, type LuaError, LuaLimitError} from '../lua.js'

/** MediaWiki's English messages of Scribunto's, by key. A wiki's own come from its `MediaWiki:` pages. */
const english: Readonly<Record<string, string>> = {
  'scribunto-common-nosuchmodule': 'Script error: No such module "$2".',
  'scribunto-common-nofunction': 'Script error: You must specify a function to call.',
  'scribunto-common-nosuchfunction': 'Script error: The function "$2" does not exist.',
  'scribunto-common-notafunction': 'Script error: "$2" is not a function.',
  'scribunto-common-timeout': 'The time allocated for running scripts has expired.',
  'scribunto-common-oom': 'The amount of memory allowed for running scripts has been exceeded.',
  'scribunto-lua-error': 'Lua error: $2.',
  'scribunto-lua-error-location': 'Lua error $1: $2.',
  'scribunto-lua-notarrayreturn':
    'Script error: The module returned a $2 value. It is supposed to return an export table.',
}

/** A script that could not be run, in the terms of MediaWiki's messages. */
export interface ScriptFailure {
  key: string
  /** What stands for `$2`; `$1` is the place. */
  value?: string
  module?: string
  line?: number
}

const LOCATED = /^(.*?):(\d+): (.*)$/s

/** What MediaWiki makes of an error that nothing caught. */
export function failureOf(error: LuaError): ScriptFailure {
  if (error instanceof LuaLimitError) {
    return {key: error.limit === 'cpu' ? 'scribunto-common-timeout' : 'scribunto-common-oom'}
  }
  const message = typeof error.value === 'string' ? decodeUtf8(error.value) : error.message
  const match = LOCATED.exec(message)
  if (!match) return {key: 'scribunto-lua-error', value: message}
  const [, module = '', line = '', value = ''] = match
  return {key: 'scribunto-lua-error-location', value, module, line: Number(line)}
}

/** The text of the error, in the wiki's own words where it has some. */
function describe(context: ExpandContext, {key, value = '', module = '', line = 0}: ScriptFailure): string {
  const text = context.messageText(key) ?? english[key] ?? key
  const place = `in ${module} at line ${line}`
  return text.replace(/\$([12])/g, (_, which: string) => (which === '1' ? place : value))
}

/**
 * An error as MediaWiki writes it into the page, and a message that names module, function and line.
 *
 * @param number how many errors the page had before.
 */
export function renderFailure(
  context: ExpandContext,
  failure: ScriptFailure,
  number: number,
  module: string,
  name: string,
): string {
  const text = describe(context, failure)
  const place = failure.line === undefined ? '' : ` (${failure.module}, line ${failure.line})`
  context.message('lua-error', `{{#invoke:${module}|${name}}}${place}: ${text}`)
  const html = escapeHtml(text)
  // the message is read as wikitext, in which calls are run
  const shown = html.includes('{{') ? context.expandText(html, context.frame) : html
  return `<strong class="error"><span class="scribunto-error" id="mw-scribunto-error-${number}">${shown}</span></strong>`
}
