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
    name: 'colon behind the prefix of a wiki',
    reason:
      "wikiparser-node makes no link of a title with a colon behind another wiki's prefix; MediaWiki takes it off.",
    right: 'own',
    example: {
      text: '[[wikt::en:moon|b]]',
      answer: '<a href="https://ltg.wiktionary.org/wiki/en:moon" class="extiw" title="wikt:en:moon">b</a>',
    },
    matches: ({own, other, source}) =>
      /^\[\[[^[\]|:]+::/.test(source) && has(own, 'interwikiLink') && other.length === 0,
  },
  {
    name: 'attributes in a tag before a cell',
    reason:
      'What stands before the `|` of a cell is its attributes, those of a tag there too; wikiparser-node reads none of these.',
    right: 'own',
    example: {text: '{|\n|<span id="a"></span>|b\n|}', answer: '<td id="a">b</td>'},
    matches: ({own, other, source}) =>
      /^[|!]\s*</.test(source) &&
      has(own, 'tableCell') &&
      has(other, 'tableCell') &&
      attributeCount(own) > attributeCount(other),
  },
  {
    name: 'attribute with other letters',
    reason:
      'MediaWiki reads attributes whose names have letters of any alphabet, and then shows none of them; wikiparser-node leaves them out.',
    right: 'both',
    example: {text: '{|\n|-a gül\n|b\n|}', answer: '<tr><td>b</td></tr>'},
    matches: ({own, other}) =>
      sameStart(own, other) &&
      /[^\p{ASCII}]/u.test(attributesOf(own).join('')) &&
      attributeCount(own) > attributeCount(other),
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

/** Names of the attributes of the first node. */
function attributesOf([node]: readonly Compared[]): string[] {
  return Object.keys((node?.fields.attributes as Record<string, string> | undefined) ?? {})
}

function attributeCount(nodes: readonly Compared[]): number {
  return attributesOf(nodes).length
}

/** Whether both have a block that begins at the same place. */
function sameStart(own: readonly Compared[], other: readonly Compared[]): boolean {
  const [a, b] = [own[0], other[0]]
  return a !== undefined && b !== undefined && a.type === b.type && a.start === b.start
}
