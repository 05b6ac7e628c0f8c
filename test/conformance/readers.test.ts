import {describe, expect, it} from 'vitest'
import {parse} from '../../src/pipeline.js'
import {outlineOfTokens} from './mwtest/outline-tokens.js'
import {outlineOfTree} from './mwtest/outline-tree.js'
import {readMwTests} from './mwtest/read.js'
import {normalizeHtml} from './parser-tests/normalize.js'
import {readParserTests} from './parser-tests/read.js'

describe('files of parser tests', () => {
  const source = [
    '# a remark',
    '!! options',
    'version=2',
    '!! end',
    '!! article',
    'Template:A',
    '!! text',
    'one',
    'two',
    '!! end',
    '!!article',
    'B',
    '!!text',
    '!!endarticle',
    '!! test',
    'A table',
    '!! options',
    'cat title=[[Main Page]] thumbsize=220',
    'parsoid={',
    '  "modes": ["wt2html"]',
    '}',
    '!! config',
    'wgFragmentMode=[ "html5", "legacy" ]',
    '!! wikitext',
    '{|',
    '! a',
    '!! b',
    '|}',
    '!! html/php',
    '<p>x</p>',
    '!! end',
    '!! test',
    'A table',
    '!! wikitext',
    'y',
    '!! html',
    '!! end',
  ].join('\n')
  const {articles, tests} = readParserTests(source)

  it('hold articles, however these end', () => {
    expect([...articles]).toEqual([
      ['Template:A', 'one\ntwo'],
      ['B', ''],
    ])
  })

  it('hold tests with sections, options and settings', () => {
    expect(tests.map(({name}) => name)).toEqual(['A table', 'A table (2)'])
    const [first] = tests
    expect(first?.sections.get('wikitext')).toBe('{|\n! a\n!! b\n|}')
    expect(first?.sections.get('html/php')).toBe('<p>x</p>')
    expect(Object.fromEntries(first?.options ?? [])).toEqual({
      cat: '',
      title: 'Main Page',
      thumbsize: '220',
      parsoid: '',
    })
    expect(first?.config.get('wgFragmentMode')).toEqual(['html5', 'legacy'])
  })
})

describe('HTML is compared', () => {
  it.each([
    ['<p>\n a  b\n</p>\n<ul><li>c</li>\n</ul>', '<p>a b</p><ul><li>c</li></ul>'],
    ['<pre>\na  b</pre>', '<pre>a  b</pre>'],
    ['<div class="mw-heading mw-heading2"><h2 id="x">a<span class="mw-editsection">e</span></h2></div>', '<h2>a</h2>'],
    [
      '<a class="new" title="t" href="/index.php?title=A_%C3%A9&amp;action=edit&amp;redlink=1">x</a>',
      '<a href="/wiki/A_é">x</a>',
    ],
    [
      '<table><tr><td lang="de" colspan="2" class="y">1 &lt; 2</td></tr></table>',
      '<table><tr><td colspan="2" lang="de">1 &lt; 2</td></tr></table>',
    ],
  ])('%s', (html, normalized) => expect(normalizeHtml(html)).toBe(normalized))
})

describe('tokens and trees have one outline', () => {
  it.each([
    [
      '{{a|b=c|d}}',
      'TemplateOpen(), Text(text="a"), TemplateParamSeparator(), Text(text="b"), TemplateParamEquals(), Text(text="c"), TemplateParamSeparator(), Text(text="d"), TemplateClose()',
      '{{a|b=c|d}}',
    ],
    ['[[A|b]]', 'WikilinkOpen(), Text(text="A"), WikilinkSeparator(), Text(text="b"), WikilinkClose()', '[[a|b]]'],
    [
      '&#107; (x)',
      'HTMLEntityStart(), HTMLEntityNumeric(), Text(text="107"), HTMLEntityEnd(), Text(text=\' (x)\')',
      'k(x)',
    ],
    [
      '<b id="x">y</b>',
      'TagOpenOpen(), Text(text="b"), TagAttrStart(pad_first=" "), Text(text="id"), TagAttrEquals(), TagAttrQuote(char="\\""), Text(text="x"), TagCloseOpen(padding=""), Text(text="y"), TagOpenClose(), Text(text="b"), TagCloseClose()',
      '<b>y</b>',
    ],
  ])('%s', (input, output, outline) => {
    const [test] = readMwTests(`name: n\nlabel: l\ninput: "${input.replaceAll('"', '\\"')}"\noutput: [${output}]\n`)
    expect(test?.input).toBe(input)
    expect(outlineOfTokens(test?.output ?? [])).toBe(outline)
    expect(outlineOfTree(parse(input))).toBe(outline)
  })
})
