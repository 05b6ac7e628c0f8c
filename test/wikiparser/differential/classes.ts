import type {CoreNodeType} from '../../../src/ast/nodes.js'
import type {Compared, Difference} from './differences.js'

/** A class of differences between the two engines. */
export interface DifferenceClass {
  name: string
  /** What each engine does, and what MediaWiki answers. */
  reason: string
  /** Which tree says what MediaWiki shows; `both` where that depends on what the page does not say. */
  right: 'own' | 'wikiparser' | 'both'
  /** Wikitext that shows it, and what MediaWiki made of it. */
  example: {text: string; answer: string}
  matches(difference: Difference): boolean
}

const has = (nodes: readonly Compared[], ...types: CoreNodeType[]): boolean =>
  nodes.some(({type}) => types.includes(type))

const url = ({fields}: Compared): string => String(fields.url ?? '')

/** All classes there are, the narrow ones first: the first that matches counts. */
export const classes: readonly DifferenceClass[] = [
  {
    name: 'address made by a call',
    reason:
      'wikiparser-node takes a call behind `[` for an address. What a call makes is known when it is run: then `parse` has the link too, without it the bracket is text.',
    right: 'both',
    example: {
      text: '[{{SERVER}}/w x]',
      answer: '<a rel="nofollow" class="external text" href="//ltg.wikipedia.org/w">x</a>',
    },
    matches: ({own, other}) =>
      other.some((node) => node.type === 'externalLink' && url(node).includes('{{')) && !has(own, 'externalLink'),
  },
  {
    name: 'title with an empty parameter',
    reason:
      'wikiparser-node makes a link of a title with a parameter in it. A parameter that nothing fills and that has no default stays as it is written, and no title holds braces.',
    right: 'own',
    example: {text: '[[a{{{x}}}|b]]', answer: '[[a{{{x}}}|b]]'},
    matches: ({own, other, source}) =>
      source.startsWith('[[') && has(own, 'parameter') && has(other, 'link', 'media', 'category', 'interwikiLink'),
  },
  {
    name: 'call whose name is a link',
    reason: 'wikiparser-node knows that the brackets end the name; here the call stays whole.',
    right: 'wikiparser',
    example: {text: '{{[[T:{{{1|x}}}]]}}', answer: '{{<a href="...">T:x</a>}}'},
    matches: ({own, source}) => /^\{\{\s*\[\[/.test(source) && has(own, 'transclusion'),
  },
  {
    name: 'first line of an argument',
    reason:
      'An argument with more than one line is read as if it began a line, since templates give such a value a line of its own; to wikiparser-node its first line goes on behind the `|`. What MediaWiki does depends on the template.',
    right: 'both',
    example: {text: '{{T|l=* a\n* b}}', answer: '<ul><li>a</li>\n<li>b</li></ul> where T has a line for it'},
    matches: ({own, other, before}) =>
      has(own, 'list', 'definitionList', 'heading', 'table') && !sameStart(own, other) && /[|=:][ \t]*$/.test(before),
  },
]

/** Whether both have a block that begins at the same place. */
function sameStart(own: readonly Compared[], other: readonly Compared[]): boolean {
  const [a, b] = [own[0], other[0]]
  return a !== undefined && b !== undefined && a.type === b.type && a.start === b.start
}
