import type {Plugin} from 'unified'
import type {Root} from '../ast/flow.js'
import {type ParseOptions, parse} from '../pipeline.js'
import {tell} from './messages.js'

/**
 * A unified plugin that reads wikitext. What there is to say about the page goes to the file's messages, and to
 * `onMessage` too where it is given.
 *
 * @example
 * unified().use(wikastParse, {title: 'Ada Lovelace'}).use(wikastToMdast).use(remarkStringify).processSync("'''Ada'''")
 */
export const wikastParse: Plugin<[(Readonly<ParseOptions> | null | undefined)?], string, Root> = function (options) {
  this.parser = (document, file) => parse(document, {...options, onMessage: tell(file, options?.onMessage)})
}
