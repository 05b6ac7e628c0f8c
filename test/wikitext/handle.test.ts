import {describe, expect, it} from 'vitest'
import {parse} from '../../src/pipeline.js'
import {siteForLanguage} from '../../src/site/languages.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {essence} from './essence.js'

/** Sources in the style that nodes are written in when nothing is known of theirs. */
const sources = [
  '#REDIRECT [[Ada Lovelace#Life]]',
  ' indented\n more',
  '<pre class="a">x &lt;b> &amp;amp; y</pre>',
  "<pre format=\"wikitext\">''x''</pre>",
  'a <math>x^2</math> b',
  '<math display="block">E = mc^2</math>',
  'a <chem>H2O</chem> b',
  '<syntaxhighlight lang="lua">print(1) -- </x></syntaxhighlight>',
  'a <syntaxhighlight lang="c" inline="">x</syntaxhighlight>',
  '<score>c d</score>',
  "<poem>a\n''b''</poem>",
  '<gallery mode="packed">\nFile:A.jpg|One\nFile:B.jpg\n</gallery>',
  '[[File:A.svg|thumb|border|left|text-top|200x150px|upright=1.2|alt=b|link=C|class=d|lang=de|caption]]',
  '[[File:A.pdf|thumb|page=2|caption]]',
  'a [[File:A.jpg|frameless|x50px]] b',
  '[[File:A.ogv|thumb=B.png|start=1:20|c]]',
  '[[de:Ada]]',
  'a [[:de:Ada|b]] [[wikt:word|word]]',
  'a [[:Category:B|b]]',
  'a [https://example.org] https://example.org/b?c',
  'a<ref name="x" group="n" dir="rtl">b</ref>\n\n<references group="n" responsive="0" />',
  'a<ref name="x" />\n\n<references>\n<ref name="x">b</ref>\n</references>',
  '<div id="a">\n* b\n</div>',
  'a<br>b<!-- c -->d __NOTOC__',
  '{{{a|b}}} {{{c}}}',
  'a {{#if:a|b|c}} {{PAGENAME}}',
  '{| class="a"\n|+ b\n! c\n|-\n| id="d" | e\n|}',
  '; a\n: b\n: c',
]

describe('handlers', () => {
  it.each(sources)('%s', (source) => {
    const root = parse(source)
    delete root.data
    const written = toWikitext(root)
    expect(essence(parse(written)), written).toEqual(essence(root))
    expect(written.trimEnd()).toBe(source)
  })

  it('writes variants and words of the wiki', () => {
    const site = siteForLanguage('zh')
    const root = parse('a -{zh-hans:b; zh-hant:c}- -{A|zh-cn:x}- -{d}-', {site})
    delete root.data
    expect(toWikitext(root)).toBe('a -{zh-hans:b; zh-hant:c}- -{A|zh-cn:x}- -{d}-\n')
    const german = parse('[[Kategorie:A]] [[Datei:B.jpg|mini|c]]', {site: siteForLanguage('de')})
    delete german.data
    expect(toWikitext(german)).toContain('[[Kategorie:A]]')
  })
})
