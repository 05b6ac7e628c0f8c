import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import {plainText, writeText} from '../../src/extract/plain-text.js'
import {TextWriter} from '../../src/extract/text-writer.js'
import {parse} from '../../src/pipeline.js'

/** Pieces of wikitext in which runs of words meet white space of every kind, and all that may stand in a line. */
const piece = fc.constantFrom(
  ...[
    "''",
    "'''",
    '[[A]]',
    '[[A| b ]]',
    '[[:fr:Chat| ]]',
    '[https://a.example b]',
    '[https://a.example]',
    '\n',
    '\n\n',
  ],
  ...['<ref>x</ref>', '<ref>{{cite web|title= T |url=https://a.example}}</ref>', '{{cite book|title=T|year=2004}}'],
  ...['{{x|y}}', '{{nowrap| z }}', '<!-- c -->', '[[File:A.jpg]]', '[[Category:B]]', '<br>', '<code> c </code>', '* '],
  ...['<sup>', '</sup>', '<math>x</math>', '&nbsp;', '\u00a0', '\t', ' ', '  ', 'word', 'two words', '.', 'é'],
)

describe('plainText', () => {
  it('gives for runs of words what the writer gives', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 14}), fc.boolean(), fc.boolean(), (pieces, references, expanded) => {
        const root = parse(pieces.join(''))
        const lists: Content[][] = [root.children]
        for (const node of root.children) if ('children' in node) lists.push(node.children as Content[])
        for (const nodes of lists) {
          const writer = new TextWriter()
          writeText(writer, nodes, {references, expanded})
          expect(plainText(nodes, {references, expanded})).toBe(writer.toString())
        }
      }),
      {numRuns: 1000},
    )
  })
})
