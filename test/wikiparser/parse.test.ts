import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import Parser from 'wikiparser-node'
import {links} from '../../src/extract/links.js'
import {toHtml} from '../../src/hast/html.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {parse} from '../../src/pipeline.js'
import {siteFromSiteinfo} from '../../src/site/siteinfo.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {
  fromWikiparser,
  parseWithWikiparser,
  siteFromWikiparserConfig,
  toWikiparserConfig,
  type Wikiparser,
  type WikiparserConfig,
} from '../../src/wikiparser.js'

/** A page for each family of tokens. */
const pages: Record<string, string> = {
  paragraphs: 'one\ntwo\n\nthree\n\n\nfour\n pre [[x]]\n  more\nfive',
  quotes: "''a'' '''b''' '''''c''''' l'''arbre''' ''d\n'''''e'' f'''\n'''g ''h''' i''",
  headings: '= a =\n== b <!-- c --> ==\n\n===== d ===\n====== e ====== <!-- f -->\n<!-- g -->\ntext\n=h\n==',
  lists: "* a\n** b\n*# c\n# d\n#: e\n; f : g\n: h\n;; i\n* '''j\n<!-- k -->\n* l [[m\nn]]",
  rules: 'a\n----\nb\n-----c\n---',
  tables: `{| class="x" id=y
|+ style="z" | caption
! a !! b || c
|-
| style="w" | d || e
* f
| g
{|
| h
|}
|-
! i
| [[j|k]] || l
|} m`,
  'indented tables': ':{|\n| a\n|}\n::{|\n| b\n|} c\n* d',
  'tables that never end': '{|\n! a\n|-\n| b',
  'text in tables': '{|\na\n|-\nb\n| c\n|}',
  links: '[[a]]s [[b|c d]]e [[#f]] [[:Category:g]] [[Talk:h#i|h]] [[:de:j]] [[wikt:k]] [[ l ]] [[m|n\no]] [[/p]]',
  categories: 'a\n[[Category:b]]\n[[Category:c|d]] e\n[[de:f]]\ng',
  files: `[[File:a.jpg]] [[Image:b.png|thumb|left|200x150px|alt=c ''d''|link=e|upright=1.2|f ''g'' [[h]]]]
[[File:i.svg|frameless|baseline|border|class=j|lang=de|k]] [[File:a.pdf|page=3]] [[File:l.jpg|thumb=m.png]] [[File:n.ogg|start=1|o|p]]`,
  'tables in captions': '[[File:a.jpg|thumb|\n{|\n| b\n|}\n]]',
  'external links':
    "[http://a.b c ''d''] [http://e.f] [//g.h i] http://j.k/l, (https://m.n/o) mailto:p@q ''[http://r.s t''] u",
  templates: `{{a}} {{ b | c | d = e ''f'' | [[g|h]] <!-- i --> | j=<!-- k --> }} {{subst:l}} {{:m}} {{User:n}} {{o{{p}}|q}}
{{r
| s =
* t
* u
| v = {{w|x=y}}
}}`,
  'parser functions':
    '{{#if:a|b=c|<span style="d">e</span>|{{f}}=g}} {{PAGENAME}} {{lc:H}} {{#invoke:i|j|k=l}} {{#switch: m | n | o = p}} {{DEFAULTSORT:q}}',
  'cut tags': '{{#if:a|<td style="b" {{c|d=e}} align="f">[[g]]</td>|{{#ifeq:h|i|<span class="j">k</span>}}}}',
  modifiers:
    '{{subst:lc:A}} {{{{{|safesubst:}}}#if:b|c}} {{ {{{|safesubst:}}}d | e }} {{<includeonly>subst:</includeonly>f}}',
  'titles with calls': '[[a{{b}}|c]] [[File:{{d}}.jpg|thumb|e]] [[Category:{{f}}]] [[User:{{{g|h}}}]] [[:File:{{i}}]]',
  'attributes with calls':
    '{| {{a|class="b"}} style="c{{d|e="f"}}g"\n| id={{h}} | i\n|}\n<b class="{{j|"k"}}" {{l}}>m</b>',
  parameters: "{{{a}}} {{{b|}}} {{{c|''d''}}} {{{e|f|g}}} {{{h{{i}}|j}}}",
  notes: `a<ref>b [[c]]</ref><ref name="d">e</ref><ref name=d /><ref group="f" name='g'>h

i</ref>
<references group="f"/>
<references>
<ref name="j">k</ref>
</references>`,
  galleries:
    '<gallery mode="packed" caption="a \'\'b\'\'">\nFile:c.jpg|d [[e]]\nf.png|alt=g|h\n\nnot a | file <\n</gallery>',
  'other tags': `<nowiki>''a''</nowiki> <pre>
b &amp; <nowiki>c</nowiki></pre> <math>d</math> <math display="block">e</math> <syntaxhighlight lang="js" inline>f</syntaxhighlight>
<source lang="py">g</source> <poem>
: h [[i]]
  j
k</poem> <indicator name="l">''m''</indicator> <section begin="n" /> <templatestyles src="o" /> <score>p</score>
<imagemap>
File:q.jpg
default [[r]]
</imagemap>
<pre format="wikitext">''s''</pre>`,
  html: `<div class="a" style='b' data-c=d>''e''</div> <b>f<i>g</b>h</i> <br> <br clear="all"/> </br> <span
id="i">j</span> <h2>k</h2> <ul><li>l<li>m</ul> <table><tr><td>n</table> <p>o <blockquote>p</blockquote> <unknown>q</unknown>`,
  switches: '__NOTOC__ a __notoc__ __UNKNOWN__ __HIDDENCAT__',
  comments: 'a <!-- b --> c\n<!-- d -->\ne\n  <!-- f --> <!-- g -->  \n* h <!-- i -->\n<!-- j -->\n* k\n<!-- l',
  inclusion:
    'a<noinclude>b</noinclude><includeonly>c</includeonly><onlyinclude>d</onlyinclude>\n<noinclude>\n== e ==\n</noinclude>',
  redirects: '#REDIRECT [[a b#c]]\n\n[[Category:d]]',
  'no redirects': 'a\n#REDIRECT [[b]]',
  entities: '&amp; &nbsp; &#65; &unknown; [[a&amp;b]] {{c|&#61;}} &lt;b&gt;',
  astral: '😀 [[😀|😁]] {{😂|😃=😄}}\n* 𝒳',
  hostile: "[[a [[b]] ]] {{ }} {{{ }}} [http:// c] <b <i> ''[[d''|e]] {| \n|} |} ]] }} -{ }- <ref> <ref>f</ref",
}

describe('parseWithWikiparser', () => {
  it.each(Object.entries(pages))('makes the tree of parse: %s', (_, text) => {
    const title = 'A/B'
    expect(parseWithWikiparser(text, {title})).toEqual(parse(text, {title}))
  })

  it('reads what its queries and serializers take', () => {
    const text = "== A ==\n''b'' [[C|d]]<ref>e</ref>\n{|\n! f\n|-\n| g\n|}"
    const tree = parseWithWikiparser(text)
    expect(links(tree).map((link) => link.kind === 'internal' && link.title)).toEqual(['C'])
    expect(toHtml(tree)).toBe(toHtml(parse(text)))
    expect(toMarkdown(tree)).toBe(toMarkdown(parse(text)))
  })

  it('makes the tree of language variants', () => {
    const site = siteFromSiteinfo({
      general: {lang: 'zh', variants: [{code: 'zh'}, {code: 'zh-hans'}, {code: 'zh-hant'}]},
    })
    const text =
      "a -{b}- -{zh-hans:c ''d''; zh-hant:[[e]]}- -{H|zh-hans:f;zh-hant:g}- -{zh-hans;zh-hant|h}- -{R|i}- -{j=>zh-hans:k}-"
    const [own, other] = [parse(text, {site}), parseWithWikiparser(text, {site})]
    expect(other).toEqual(own)
  })

  it('leaves magic links to the wiki', () => {
    const text = 'ISBN 0-306-40615-2 RFC 2822, PMID 1234.'
    expect(parseWithWikiparser(text)).toEqual(parse(text))
    const site = siteFromSiteinfo({general: {magiclinks: {ISBN: true, RFC: true, PMID: true}}})
    expect(parseWithWikiparser(text, {site})).toEqual(parse(text, {site}))
  })

  it('keeps positions right where wikiparser-node takes characters out', () => {
    const text = "a\r\n\r\n''b''\0 [[c]]\r\n* d\r\n"
    const {children} = parseWithWikiparser(text)
    const own = parse(text)
    expect(children.map(({position}) => position)).toEqual(own.children.map(({position}) => position))
    expect(links(parseWithWikiparser(text))).toEqual(links(own))
  })

  it('takes a configuration, and makes the site of it', () => {
    const config = structuredClone(Parser.getConfig()) as WikiparserConfig
    const text = '[[File:a.jpg|thumb|b]] {{#if:c|d}} __TOC__'
    const tree = parseWithWikiparser(text, {config})
    expect(tree.children[0]).toMatchObject({type: 'media', title: 'File:A.jpg', format: 'thumbnail'})
    expect(parseWithWikiparser(text, {config, site: siteFromWikiparserConfig(config)})).toEqual(tree)
  })

  it('leaves positions out on demand', () => {
    expect(parseWithWikiparser(pages.tables!, {positions: false})).toEqual(parse(pages.tables!, {positions: false}))
  })

  it('gives its source back', () => {
    for (const text of Object.values(pages)) expect(toWikitext(parseWithWikiparser(text))).toBe(text)
    const tree = parseWithWikiparser('{{a|b=c}} [[d]]')
    const [call] = tree.children
    if (call?.type === 'paragraph' && call.children[0]?.type === 'transclusion')
      call.children[0].parameters[0]!.name = 'e'
    expect(toWikitext(tree)).toBe('{{a|e=c}} [[d]]')
  })

  it('keeps a text that wikiparser-node fails on', () => {
    const messages: VFileMessage[] = []
    const onMessage = (message: VFileMessage): number => messages.push(message)
    const failing: Wikiparser = {
      getConfig: (config) => config,
      parse() {
        throw new RangeError('Too deep')
      },
    }
    const tree = parseWithWikiparser('[[a]]', {parser: failing, onMessage})
    expect(tree.children).toMatchObject([{type: 'paragraph', children: [{type: 'text', value: '[[a]]'}]}])
    expect(messages.map(String)).toEqual(['1:1-1:6: wikiparser-node failed: Too deep. The text is kept as text'])
    expect(messages[0]?.ruleId).toBe('wikiparser-failed')
    expect(parseWithWikiparser('', {parser: failing}).children).toEqual([])
    const other: Wikiparser = {...failing, parse: () => Parser.parse('another text')}
    expect(parseWithWikiparser('[[a]]', {parser: other}).children).toMatchObject([{type: 'paragraph'}])
  })

  it('throws on bad arguments only', () => {
    expect(() => parseWithWikiparser(1 as never)).toThrow('Wikitext must be a string, not number')
    expect(() => parseWithWikiparser('', null as never)).toThrow('Options must be an object, not null')
    expect(() => parseWithWikiparser('', {config: {} as never})).toThrow('siteFromWikiparserConfig: ext must be a list')
  })

  it('makes a tree of every string', () => {
    const pieces = fc.constantFrom(
      ...[
        '[[',
        ']]',
        '{{',
        '}}',
        '{{{',
        '}}}',
        '|',
        '=',
        '\n',
        "''",
        "'''",
        '{|',
        '|}',
        '|-',
        '!',
        '*',
        '#',
        ':',
        ';',
        ' ',
      ],
      ...[
        '<ref>',
        '</ref>',
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '<nowiki>',
        '</nowiki>',
        '-{',
        '}-',
        '----',
        '__TOC__',
        'a',
        '&amp;',
      ],
      ...[
        'http://a.b',
        '[',
        ']',
        'File:a.jpg',
        '<gallery>',
        '</gallery>',
        '<table>',
        '<td>',
        '</table>',
        '\0',
        '\r\n',
        '\x7f',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
        const messages: VFileMessage[] = []
        const text = parts.join('')
        const tree = parseWithWikiparser(text, {onMessage: (message) => messages.push(message)})
        expect(tree.position?.end.offset).toBe(text.length)
        expect(messages.filter(({ruleId}) => ruleId === 'wikiparser-failed')).toEqual([])
      }),
      {numRuns: 300, seed: 7},
    )
  })
})

describe('fromWikiparser', () => {
  it('takes the root token', () => {
    const text = "''a'' {{b|c}}"
    const config = Parser.getConfig(toWikiparserConfig(siteFromSiteinfo({general: {}})) as never)
    const token = Parser.parse(text, 'A', false, undefined, config)
    expect(fromWikiparser(token, {title: 'A'})).toEqual(parse(text, {title: 'A'}))
    expect(toWikitext(fromWikiparser(token))).toBe(text)
  })

  it('refuses any other value', () => {
    const message = 'fromWikiparser takes the root token that Parser.parse of wikiparser-node gives'
    expect(() => fromWikiparser(undefined as never)).toThrow(message)
    expect(() => fromWikiparser(Parser.parse('{{a}}').firstChild as never)).toThrow(message)
  })
})
