import {describe, expect, it} from 'vitest'
import * as b from '../../src/builders.js'
import {toHtml} from '../../src/hast/html.js'
import {parse} from '../../src/pipeline.js'

const echo = {
  get: (title: string) =>
    title === 'Template:1x' ? {title, namespace: 10, text: '{{{1}}}', model: 'wikitext'} : undefined,
}
const html = (source: string) => toHtml(parse(source, {pages: echo, now: new Date(123_000), title: 'T'}))

/** MediaWiki's answers, but for the line ends around blocks and the titles of red links. */
describe('as MediaWiki renders', () => {
  it.each([
    ['[[Category:X]]\n\ntext', '<p><br>text</p>'],
    ['<!-- c -->\n[[Category:X]]\n[[Category:Y]]\n\ntext\n[[Category:Z]]', '<p><br>text</p>'],
    ['a\n[[Category:X]]\n\ntext', '<p>a</p>\n<p>text</p>'],
    ['{{1x|\n}}', '<p><br></p>'],
    ['{{1x|a\n}}', '<p>a</p>'],
    ['{{1x|a\n\n}}', '<p>a</p>\n<p><br></p>'],
    ['a\n\n', '<p>a</p>'],
    [
      '<link itemprop=a href="javascript:alert(1)"><meta itemprop=x content=y><meta content=y> a',
      '<p><link itemprop="a"><meta itemprop="x" content="y">&lt;meta content=y> a</p>',
    ],
    ['#REDIRECT [[A]] {{1x|b}}\nc', '<ol><li>REDIRECT <a href="/wiki/A" title="A">A</a> b</li></ol>\n<p>c</p>'],
    ['#REDIRECT [[A]]<!-- x -->==b==', '<ol><li>REDIRECT <a href="/wiki/A" title="A">A</a>==b==</li></ol>'],
    ['#REDIRECT [[A]]\n* b', '<ol><li>REDIRECT <a href="/wiki/A" title="A">A</a></li></ol>\n<ul><li>b</li></ul>'],
    ['<pre format=wikitext>\n* [[a]]\n* b</pre>', '<pre>* <a href="/wiki/A" title="A">a</a>\n* b</pre>'],
    [
      '[http://a.b [[c]]]',
      '<p><a href="http://a.b" rel="nofollow" class="external text"></a><a href="/wiki/C" title="C">c</a></p>',
    ],
    [
      'http://__NOTOC__ a http://b.c/__NOTOC__',
      '<p>http:// a <a href="http://b.c/" rel="nofollow" class="external free">http://b.c/</a></p>',
    ],
    ['{{REVISIONTIMESTAMP:T}} {{REVISIONDAY:U}}|', '<p>19700101000203 |</p>'],
    [
      '{{#interlanguagelink:de|_a}} {{#interwikilink:de|a }}',
      '<p>{{#interlanguagelink:de|_a}} <a href="https://de.wikipedia.org/wiki/a" class="extiw" title="de:a">de:a</a></p>',
    ],
    ['{{int:ok}} {{MediaWiki:history short}} {{int:no such}}', '<p>OK History ⧼no such⧽</p>'],
    ['{|\n{{{|\n<u>a</u>\n|\n|}', '{{{|\n<u>a</u><table>'],
  ])('%j', (source, expected) => {
    expect(html(source)).toContain(expected)
  })

  it('a note in an attribute is listed, and shows no mark', () => {
    for (const source of ['{|\n|- <ref>boo</ref>\n|x\n|}', '<i <ref>boo</ref>>x</i>']) {
      const shown = html(source)
      expect(shown).not.toContain('<sup')
      expect(shown).toContain('<span class="reference-text">boo</span>')
    }
  })

  it('notes that #tag holds take running numbers', () => {
    const shown = html(
      '<ref>a</ref><ref name="b" group="g" />\n{{#tag:references|<ref name="b">b</ref>|group=g}}\n<ref>c</ref>',
    )
    expect(Array.from(shown.matchAll(/href="#(cite_note[^"]*)"/g), ([, id]) => id)).toEqual([
      'cite_note-1',
      'cite_note-b-2',
      'cite_note-4',
    ])
  })

  it('an address that a builder is given without a label shows itself', () => {
    expect(b.externalLink('http://a.b').kind).toBe('free')
    expect(toHtml(b.root([b.paragraph([b.externalLink('http://a.b')])]))).toContain('>http://a.b</a>')
  })
})
