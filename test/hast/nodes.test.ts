import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {toHast} from '../../src/hast/hast.js'
import {toHtml} from '../../src/hast/html.js'
import {show} from './show.js'

describe('text and formatting', () => {
  it('escapes text and keeps Unicode', () => {
    expect(show(b.paragraph('a <b> & "c" é\u{1f600}'))).toBe('<p>a &lt;b> &amp; "c" é\u{1f600}</p>')
  })

  it('keeps punctuation with its word where a blank is between them', () => {
    expect(show(b.text('a ? b ?c «\u0020d » 5 % x :'))).toBe('a\u00a0? b ?c «\u00a0d\u00a0» 5\u00a0% x\u00a0:')
    expect(show(b.code('a ? b', {inline: true}))).toContain('a ? b')
  })

  it('writes bold, italics and line breaks', () => {
    expect(show([b.emphasis('i'), b.strong('b'), b.lineBreak()])).toBe('<i>i</i><b>b</b><br>')
  })

  it('leaves out what shows nothing', () => {
    const nodes = [
      b.category('A'),
      b.languageLink({prefix: 'de', title: 'A', url: 'https://de.example/A'}),
      b.comment('c'),
      b.behaviorSwitch('notoc'),
      b.extensionElement('indicator', {}, 'x'),
      b.extensionElement('templatestyles', {value: '.a{}'}),
    ]
    expect(show(nodes)).toBe('')
  })

  it('shows what the content language shows', () => {
    expect(show(b.languageVariant({}, 'x'))).toBe('x')
  })
})

describe('blocks', () => {
  it('puts a line feed between blocks only', () => {
    expect(show([b.paragraph('a'), b.paragraph('b'), b.text('c')])).toBe('<p>a</p>\n<p>b</p>c')
  })

  it('marks paragraphs and items that show nothing', () => {
    expect(show(b.paragraph([b.category('A'), b.text(' \n')]))).toBe('<p class="mw-empty-elt"> \n</p>')
    expect(show(b.list(false, ['', 'a']))).toBe('<ul><li class="mw-empty-elt"></li>\n<li>a</li></ul>')
  })

  it('puts headings into a box, with their ids', () => {
    const heading = b.heading(2, 'A & b', 'A & b')
    expect(show(heading)).toBe('<div class="mw-heading mw-heading2"><h2 id="A_&amp;_b">A &amp; b</h2></div>')
    expect(show(heading, {legacyIds: true})).toBe(
      '<div class="mw-heading mw-heading2"><h2 id="A_&amp;_b"><span id="A_.26_b"></span>A &amp; b</h2></div>',
    )
    expect(show(b.htmlElement('h3', {id: 'q'}, 'x'))).toBe(
      '<div class="mw-heading mw-heading3"><h3 id="q">x</h3></div>',
    )
  })

  it('nests lists', () => {
    const nested = b.listItem([b.text('a'), b.list(true, ['b'])])
    expect(show(b.list(false, [nested]))).toBe('<ul><li>a<ol><li>b</li></ol></li></ul>')
  })

  it('writes definition lists', () => {
    expect(show(b.definitionList([b.definitionTerm('t'), b.definitionDescription('d')]))).toBe(
      '<dl><dt>t</dt>\n<dd>d</dd></dl>',
    )
  })

  it('keeps the white space of preformatted text, its first line feed too', () => {
    expect(show(b.preformatted('\na\n b', {class: 'x', onclick: 'y'}))).toBe('<pre class="x">\n\na\n b</pre>')
    expect(show(b.thematicBreak())).toBe('<hr>')
  })

  it('shows a redirect as the parser does', () => {
    expect(show(b.redirect('A B', 'c d'))).toBe(
      '<ol><li>REDIRECT <a href="/wiki/A_B#c_d" title="A B">A B#c d</a></li></ol>',
    )
    expect(show(b.redirect('A'))).toContain('>A</a>')
  })
})

describe('tables', () => {
  it('puts the rows into one body and sanitises attributes', () => {
    const table = b.table(
      [
        b.tableCaption('c', {align: 'top'}),
        b.tableRow([b.tableHeader('h', {scope: 'col'}), b.tableCell('d', {colspan: '2', onclick: 'x'})], {
          valign: 'top',
        }),
      ],
      {class: 'wikitable', border: '1'},
    )
    expect(show(table)).toBe(
      '<table class="wikitable" border="1"><caption align="top">c</caption><tbody>' +
        '<tr valign="top"><th scope="col">h</th>\n<td colspan="2">d</td></tr></tbody></table>',
    )
  })

  it('leaves a caption behind the rows where it is', () => {
    expect(show(b.table([b.tableRow(['a']), b.tableCaption('c'), b.tableRow(['d'])]))).toBe(
      '<table><tbody><tr><td>a</td></tr></tbody><caption>c</caption><tbody><tr><td>d</td></tr></tbody></table>',
    )
  })

  it('leaves a table without rows as it is: the parser makes the empty row', () => {
    expect(show(b.table([]))).toBe('<table></table>')
  })

  it('puts what is no part of a table in front of it', () => {
    const call = b.transclusion({title: 'Template:X', name: 'x'})
    const html = show(b.table([call, b.tableRow([b.tableCell('a'), call])]))
    const link = '<a href="/wiki/Template:X" title="Template:X">Template:X</a>'
    expect(html).toBe(`${link}${link}<table><tbody><tr><td>a</td></tr></tbody></table>`)
  })

  it('takes rows and cells out of calls', () => {
    const rows = b.transclusion({title: 'Template:X', name: 'x'}, [b.tableRow(['a']) as unknown as Content])
    const cells = b.transclusion({title: 'Template:X', name: 'x'}, [b.tableCell('b') as unknown as Content])
    expect(show(b.table([rows, b.tableRow([cells]), cells]))).toBe(
      '<table><tbody><tr><td>a</td></tr>\n<tr><td>b</td></tr>\n<tr><td>b</td></tr></tbody></table>',
    )
  })

  it('marks a row without cells', () => {
    expect(show(b.table([b.tableRow([])]))).toContain('<tr class="mw-empty-elt"></tr>')
  })

  it('gives tables written as HTML a body, but no row', () => {
    const row = b.htmlElement('tr', {}, [b.htmlElement('td', {}, 'a')])
    expect(show(b.htmlElement('table', {}, [row]))).toBe('<table><tbody><tr><td>a</td></tr></tbody></table>')
    expect(show(b.htmlElement('table'))).toBe('<table></table>')
  })
})

describe('HTML elements', () => {
  it('shows tags that MediaWiki does not know as text', () => {
    expect(show(b.htmlElement('script', {}, 'x'))).toBe('&lt;script>x&lt;/script>')
    expect(show(b.htmlElement('input'))).toBe('&lt;input>')
  })

  it('lets meta and link stand for microdata only', () => {
    expect(show(b.htmlElement('meta', {itemprop: 'a', content: 'b', 'http-equiv': 'refresh'}))).toBe(
      '<meta itemprop="a" content="b">',
    )
    expect(show(b.htmlElement('meta', {'http-equiv': 'refresh', content: '5'}))).toBe('')
    expect(show(b.htmlElement('link', {rel: 'stylesheet', href: 'https://a.example'}))).toBe('')
    expect(show(b.htmlElement('link', {itemprop: 'a', href: 'javascript:x'}))).toBe('<link itemprop="a">')
  })

  it('hides empty paragraphs and items that have no attributes', () => {
    expect(show(b.htmlElement('li', {}, ' '))).toBe('<li class="mw-empty-elt"> </li>')
    expect(show(b.htmlElement('p', {id: 'x'}))).toBe('<p id="x"></p>')
    expect(show(b.htmlElement('span'))).toBe('<span></span>')
    expect(show(b.htmlElement('hr', {width: '30', noshade: ''}))).toBe('<hr width="30">')
  })
})

describe('extensions', () => {
  it('writes code as blocks and in the line', () => {
    expect(show(b.code('x<y', {lang: 'C++', attributes: {class: 'q', lang: 'C++'}}))).toBe(
      '<div class="q mw-highlight mw-highlight-lang-c++ mw-content-ltr" lang="C++" dir="ltr"><pre>x&lt;y\n</pre></div>',
    )
    expect(show(b.code('x', {inline: true}))).toBe('<code class="mw-highlight mw-content-ltr" dir="ltr">x</code>')
    expect(show(b.code('\nx\n'))).toContain('<pre>\n\nx\n</pre>')
  })

  it('writes formulas as TeX', () => {
    expect(show(b.math(' x^2 ', {display: 'inline', attributes: {}}))).toBe(
      '<span class="mwe-math-fallback-source-inline tex" dir="ltr">$ x^2 $</span>',
    )
    expect(show(b.math('x', {display: 'block', attributes: {class: 'a'}}))).toBe(
      '<span class="a mwe-math-fallback-source-display tex" dir="ltr">$ {\\displaystyle x} $</span>',
    )
    expect(show(b.math('H2O', {display: 'inline', chemistry: true, attributes: {}}))).toContain('$ \\ce{H2O} $')
  })

  it('writes poems, the content of known tags, the source of others', () => {
    expect(show(b.extensionElement('poem', {attributes: {class: 'a'}}, [b.paragraph('x')]))).toBe(
      '<div class="poem a"><p>x</p></div>',
    )
    expect(show(b.extensionElement('poem', {}, ''))).toBe('<div class="poem"></div>')
    expect(show(b.extensionElement('section', {attributes: {begin: 'a'}}))).toBe('')
    expect(show(b.extensionElement('tvar', {}, 'x'))).toBe('x')
    expect(show(b.extensionElement('score', {value: "c'"}))).toBe(
      '<code class="mw-extension mw-extension-score">c\'</code>',
    )
  })

  it('shows what was not expanded', () => {
    expect(show(b.parameter('x'))).toBe('{{{x}}}')
    expect(show(b.parameter('x', 'y'))).toBe('y')
    expect(show(b.parserFunction('#if', ['a', 'b'], '#wenn'))).toBe('{{#wenn:a|b}}')
    expect(show(b.parserFunction('#tag', ['a', b.templateArgument('k', 'v')]))).toBe('{{#tag:a|k=v}}')
    expect(show(b.parserFunction('defaultsort', ['a'], 'DEFAULTSORT'))).toBe('')
    expect(show(b.parserFunction('pagename', [], 'SEITENNAME'))).toBe('{{SEITENNAME}}')
    expect(show(b.transclusion({title: 'Template:X', name: 'x'}))).toBe(
      '<a href="/wiki/Template:X" title="Template:X">Template:X</a>',
    )
    expect(show(b.infobox({title: 'Template:X', name: 'x'}, [b.paragraph('a')]))).toBe('<p>a</p>')
    expect(show(b.templateArgument('a', 'x') as unknown as Content)).toBe('x')
  })
})

it('shows nothing of a call that was run and made nothing', () => {
  const call = b.transclusion({title: 'Template:X', name: 'x'})
  expect(toHtml({...b.root([call]), expanded: true})).toBe('')
})

describe('handlers of others', () => {
  it('take the place of the built-in ones and serve new types', () => {
    const spoiler = {type: 'spoiler', children: [b.text('x')]} as unknown as Content
    expect(show(spoiler)).toBe('x')
    expect(show({type: 'emoji', value: ':)'} as unknown as Content)).toBe(':)')
    expect(show({type: 'constructor'} as unknown as Content)).toBe('')
    const handlers = {
      strong: () => undefined,
      spoiler: () => [{type: 'element', tagName: 'details', properties: {}, children: []}],
    } as never
    expect(show([b.strong('a'), spoiler], {handlers})).toBe('<details></details>')
  })

  it('leaves the tree as it was', () => {
    const tree = b.root([b.table([]), b.preformatted('\nx')])
    const before = structuredClone(tree)
    expect(toHast(tree).type).toBe('root')
    expect(tree).toEqual(before)
    expect(toHast(b.root([b.root('x') as unknown as Content])).children).toEqual([{type: 'text', value: 'x'}])
  })
})
