import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isCapture, parseCapture} from '../../src/capture.js'
import {toHtml} from '../../src/hast/html.js'
import {toJson} from '../../src/json/document.js'
import {documentSchema} from '../../src/json/schema.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import type {Page} from '../../src/site/page.js'
import {toText} from '../../src/text/text.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {processorTime} from '../processor-time.js'
import {treeFaults} from '../property/tree-faults.js'

const validate = new Ajv2020().compile(documentSchema)

const pages = new Map<string, Page>(
  ['Category:Skies', 'Template:Infobox sky', 'Template:Skies', 'Sky'].map((title) => [
    title,
    {
      title,
      namespace: 0,
      model: 'wikitext',
      text: '{{Infobox\n|label1 = Colour\n|label2 = Height\n|group1 = Kinds\n}}',
    },
  ]),
)

/** Pieces of captures, whole lines and parts of them. */
const pieces = [
  'Sky\n',
  'From Wikipedia, the free encyclopedia\n',
  '\t\tJump to navigation\n',
  'Contents\n1 Colour\n1.1 At night\n2 See also\n',
  '1 ',
  '1.1 ',
  'Colour[edit]\n',
  'See also[edit]\n',
  'References[edit]\n',
  'External links\n',
  'The sky is blue by day and black by night, as everybody knows.[1][2]\n',
  'He wrote:\n',
  '[1]',
  '[note 1]',
  '[a]',
  '^ ',
  '^ a b Poe, Ada (1999). "On Sand". The Dune Times. p. 3. Retrieved 2004-05-06.\n',
  '↑ 1.0 1.1 x\n',
  'vte',
  'vteSkiesKinds\n\u00a0Blue\nDark\n\u00a0Grey\nLight\n',
  'v\nt\ne\n',
  'SkyColourBlueHeight100 kmDateNow\n',
  'Colour\tblue\nHeight\thigh\n',
  '* item\n',
  '  * inner\n',
  '1. one\n2. two\n',
  '.mw-parser-output .templatequote{margin:0}',
  '.mw-parser-output .x{content:"}"',
  '{',
  '}',
  '"',
  '&amp;&#160;&lt;',
  '\u00a0',
  '\ufeff',
  '\r\n',
  '\r',
  '\n',
  '\t',
  ' ',
  'Retrieved from "https://en.wikipedia.org/w/index.php?title=Sky&amp;oldid=12"\n',
  'Retrieved from "https://x',
  'Categories: SkiesBlue things19881988 in airHidden categories: CS1 (ru)Unknown\n',
  'Categories:\n',
  'Navigation menu\n',
  'Languages\n',
  'DeutschEspañolՀայերեն\n',
  '3 languages\n',
  'This page was last edited on 27 September 2020, at 21:26 (UTC).\n',
  'Text is available under CC BY-SA 4.0\n',
  '\u{1f600}',
  '\ud800',
  '国国国。\n',
]
const capture = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 8})), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

describe('any text is a captured page', () => {
  it('has a sound tree, with positions in the text and confidences from 0 to 1', () => {
    fc.assert(
      fc.property(fc.oneof(capture, fc.string({unit: 'binary', maxLength: 300})), fc.boolean(), (text, withPages) => {
        const tree = parseCapture(text, withPages ? {pages} : {})
        expect(treeFaults(tree)).toEqual([])
        JSON.stringify(tree, (key, value) => {
          if (key === 'confidence') expect(value >= 0 && value <= 1).toBe(true)
          if (key === 'offset') expect(value >= 0 && value <= text.length).toBe(true)
          return value
        })
        expect(typeof isCapture(text)).toBe('boolean')
      }),
      {numRuns: 500},
    )
  })

  it('can be written in every format', () => {
    fc.assert(
      fc.property(capture, (text) => {
        const tree = parseCapture(text)
        expect(typeof toMarkdown(tree, {navboxes: 'list', frontmatter: true})).toBe('string')
        expect(typeof toHtml(tree)).toBe('string')
        expect(typeof toText(tree)).toBe('string')
        expect(typeof toWikitext(tree)).toBe('string')
        expect(validate(JSON.parse(JSON.stringify(toJson(tree)))), JSON.stringify(validate.errors)).toBe(true)
      }),
      {numRuns: 100},
    )
  })

  it('is the same whatever ends its lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces.filter((piece) => !piece.includes('\r'))), {maxLength: 30}),
        (parts) => {
          const text = parts.join('')
          const plain = (source: string) => JSON.stringify(parseCapture(source, {positions: false}))
          expect(plain(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(plain(text))
        },
      ),
      {numRuns: 150},
    )
  })
})

const time = (text: string): number => processorTime(() => parseCapture(text), 2)

/** Milliseconds that can be told from noise. */
const ENOUGH = 8

/** Captures that repeat one thing: what a search from each place to the end would make slow. */
const families: Record<string, string> = {
  sentences: 'The sky is blue by day and black by night, as everybody knows.[1]\n',
  'short lines': 'Sky\n',
  'contents that never come': '1 Colour\n1.1 Night\n',
  'contents headings': 'Contents\n',
  'style sheets without an end': '.mw-parser-output .a{x:"\n',
  'style sheets on one line': '.mw-parser-output .a{x:y} ',
  'selectors only': '.mw-parser-output .a ',
  notes: '^ a b Poe, Ada (1999). "On Sand". The Dune Times. p. 3.\n',
  'lists of notes': '[1]\n^ x\nA[edit]\n',
  marks: '[1] ',
  'marks of groups': '[a] [note 2] ',
  'run together': 'SkyColourBlue',
  'cells in lines': 'Location\nHere\n',
  'navboxes without entries': 'vteSky\n',
  'letters in lines': 'v\n',
  entries: 'vteSky\nBlue • Grey • Black\n',
  headings: 'Colour[edit]\n',
  brackets: '[',
  addresses: 'Retrieved from "https://en.wikipedia.org/w/index.php?title=Sky&oldid=1"\n',
  categories: 'Categories: AlphaBeta19881988\n',
  'one list of categories': 'Hidden categories: x',
  languages: 'Languages\nDeutschEspañol\n',
  'language names on one line': 'Deutsch',
  tabs: 'a\tb\n',
  'tabs on one line': 'a\t',
  spaces: ' ',
  quotation: '"a ',
  references: '&amp;',
  'wrapped lines': 'The sky is blue by day and it is black by night, as everybody\nknows who was\n\n',
}

describe('time is linear in the length of the capture', () => {
  it.each(Object.keys(families))('%s', (name) => {
    const piece = families[name] as string
    const text = (length: number) => `Sky\n${piece.repeat(Math.ceil(length / piece.length))}`
    let length = 4096
    while (length < 131_072 && time(text(length)) < ENOUGH) length *= 2
    let ratio = Number.POSITIVE_INFINITY
    for (let tries = 0; tries < 10 && ratio >= 2.6; tries++) {
      const [once, four] = [time(text(length)), time(text(4 * length))]
      // too little to be told from noise: four times as much is little too
      ratio = Math.min(ratio, four < 4 * ENOUGH ? 1 : Math.sqrt(four / once))
    }
    expect(ratio).toBeLessThan(2.6)
  })
})
