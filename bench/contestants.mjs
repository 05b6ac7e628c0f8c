// What the bench compares: each turns a page into something.
import {parse, toJson, toMarkdown} from 'wikast'

/**
 * Makers by name: each loads its program, and answers with what is done to a page. What only writes a page parses it without
 * positions, which say nothing in what is written (the other parsers have none).
 */
export const contestants = {
  'wikast parse':
    () =>
    ({title, text}) =>
      parse(text, {title}),
  'wikast parse → Markdown':
    () =>
    ({title, text}) =>
      toMarkdown(parse(text, {title, positions: false})),
  'wikast parse → JSON text':
    () =>
    ({title, text}) =>
      JSON.stringify(toJson(parse(text, {title, positions: false}))),
  async 'wtf_wikipedia wtf().json()'() {
    const {default: wtf} = await import('wtf_wikipedia')
    return ({title, text}) => wtf(text, {title}).json()
  },
  async 'wikiparser-node Parser.parse'() {
    const {default: Parser} = await import('wikiparser-node')
    Parser.warning = false
    return ({title, text}) => Parser.parse(text, title)
  },
}
