import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {citeError} from '../../src/ast/cite-errors.js'
import type {Nodes} from '../../src/ast/nodes.js'
import {type MarkdownOptions, toMarkdown} from '../../src/mdast/markdown.js'

const {text: t, paragraph: p} = b

/** Markdown of content on the English Wikipedia's page Sandbox, and the codes of the messages. */
function write(children: Nodes[], options: MarkdownOptions = {}): [string, string[]] {
  const messages: VFileMessage[] = []
  const onMessage = (message: VFileMessage) => messages.push(message)
  const markdown = toMarkdown(b.root(children as Content[], {title: 'Sandbox'}), {onMessage, ...options})
  for (const message of messages) expect(message.source).toBe('wikast')
  return [markdown, messages.map((message) => message.ruleId ?? '')]
}

/** Markdown of content about which there is nothing to say. */
function markdown(children: Nodes[], options: MarkdownOptions = {}): string {
  const [result, messages] = write(children, options)
  expect(messages).toEqual([])
  return result
}

const wiki = 'https://en.wikipedia.org/wiki'

describe('text', () => {
  it('escapes what Markdown would read as markup', () => {
    expect(markdown([p('1. *a* [b] <c> $5 a_b_c # 5')])).toBe('1\\. \\*a\\* \\[b] \\<c> \\$5 a_b_c # 5\n')
  })

  it('collapses white space, over the borders of nodes too', () => {
    expect(markdown([p([t(' a \n'), b.comment('x'), t(' b\tc ')])])).toBe('a b c\n')
  })

  it('leaves white space outside of markers, and no markers around nothing', () => {
    const children = [
      t('a'),
      b.strong(' b '),
      b.emphasis(' '),
      b.strong([b.lineBreak(), t('c'), b.lineBreak()]),
      t('d'),
    ]
    expect(markdown([p(children)])).toBe('a **b** \\\n**c**\\\nd\n'.replace(' \\\n', '\\\n'))
  })

  it('merges marked text with its like, beside it and inside it', () => {
    expect(markdown([p([b.strong('a'), b.strong('b')])])).toBe('**ab**\n')
    expect(markdown([p([b.strong([t('a '), b.htmlElement('b', {}, 'b')])])])).toBe('**a b**\n')
    expect(markdown([p([b.emphasis([t('a'), b.strong('b')]), b.emphasis([b.strong('c'), t('d')])])])).toBe(
      '*a__bc__d*\n'.replace('a__bc__d', 'a**bc**d'),
    )
  })

  it('marks a link inside, so that no letter beside it has to be encoded', () => {
    const children = [t('を'), b.strong([b.link({title: 'A'}, '名詞')]), t('と')]
    expect(markdown([p(children)])).toBe(`を[**名詞**](${wiki}/A)と\n`)
    expect(markdown([p([b.strong([b.externalLink('https://x.org')])])])).toBe('**<https://x.org>**\n')
  })

  it('marks the text between blocks', () => {
    const children = [t('a'), b.list(false, ['b']), p('c'), t('d')]
    expect(markdown([b.htmlElement('b', {}, children)])).toBe('**a**\n\n- b\n\n**c**\n\n**d**\n')
  })

  it('parts paragraphs at two breaks', () => {
    const children = [b.lineBreak(), t('a'), b.lineBreak(), t(' b'), b.lineBreak(), t(' '), b.lineBreak(), t('c')]
    expect(markdown([p(children)])).toBe('a\\\nb\n\nc\n')
  })

  it('joins code that touches, and keeps formulas apart that do', () => {
    const code = b.code('a`b', {inline: true})
    expect(markdown([p([code, code])])).toBe('``a`ba`b``\n')
    expect(markdown([p([b.math('a'), b.math('b')])])).toBe('$a$ $b$\n')
  })

  it('does not define a footnote where a line begins with its mark and a colon', () => {
    const note = b.reference({number: 1}, 'n')
    expect(markdown([p([note, t(':x'), b.lineBreak(), note, t(': y')])])).toBe('[^1] :x\\\n[^1] : y\n\n[^1]: n\n')
  })
})

describe('headings', () => {
  it('have their depth and stay on one line', () => {
    expect(markdown([b.heading(3, [t('a'), b.lineBreak(), b.emphasis('b')]), b.heading(2, [])])).toBe('### a *b*\n')
  })

  it('begin with the title where it is asked for', () => {
    expect(markdown([p('x')], {title: true})).toBe('# Sandbox\n\nx\n')
  })
})

describe('links', () => {
  it('lead to the wiki', () => {
    const links = [
      b.link({title: 'Ada Lovelace (x)', fragment: 'Early life'}, 'Ada'),
      t(' '),
      b.link({title: 'C++/Ключ?'}),
      t(' '),
      b.link({title: '', fragment: 'Life'}),
      t(' '),
      b.interwikiLink({prefix: 'wikt', title: 'word', url: '//en.wiktionary.org/wiki/word'}),
    ]
    expect(markdown([p(links)])).toBe(
      `[Ada](${wiki}/Ada_Lovelace_%28x%29#Early_life) ` +
        `[C++/Ключ?](${wiki}/C%2B%2B/%D0%9A%D0%BB%D1%8E%D1%87%3F) ` +
        '[#Life](#Life) [wikt:word](https://en.wiktionary.org/wiki/word)\n',
    )
  })

  it('lead where the caller says', () => {
    const link = [p([b.link({title: 'A b', fragment: 'c'}, 'x')])]
    expect(markdown(link, {links: 'title'})).toBe('[x](<A b#c>)\n')
    expect(markdown(link, {links: (to) => `/${to.title}`})).toBe('[x](</A b>)\n')
    expect(markdown(link, {links: () => undefined})).toBe('x\n')
    expect(markdown([p([b.link({title: 'A'}, 'x')])], {links: 'title'})).toBe('[x](A)\n')
  })

  it('keep their text where there can be no link', () => {
    expect(markdown([p([b.link({title: 'A'}, [t('a '), b.link({title: 'B'}, 'b')])])])).toBe(`[a b](${wiki}/A)\n`)
  })

  it('stand around text, not around blocks and notes', () => {
    const children = [t(' a '), b.reference({number: 1}, 'n'), b.list(false, ['b'])]
    expect(markdown([b.link({title: 'A'}, children)])).toBe(`[a](${wiki}/A) [^1]\n\n- b\n\n[^1]: n\n`)
  })

  it('to addresses have their label, their number or themselves', () => {
    const links = [
      b.externalLink('https://example.org', 'label'),
      t(' '),
      b.externalLink({url: '//example.org/a', number: 1}),
      t(' '),
      b.externalLink({url: 'https://example.org/b_c', kind: 'free'}),
    ]
    expect(markdown([p(links)])).toBe(
      '[label](https://example.org) [1](https://example.org/a) <https://example.org/b_c>\n',
    )
  })

  it('of a redirect', () => {
    expect(markdown([b.redirect('Ada Lovelace', 'Life')])).toBe(`→ [Ada Lovelace#Life](${wiki}/Ada_Lovelace#Life)\n`)
    expect(markdown([b.redirect('B')])).toBe(`→ [B](${wiki}/B)\n`)
  })

  it('of a site whose path is a whole URL', () => {
    const root = b.root([p([b.link({title: 'A $& b'}, 'x')])])
    root.site = {...root.site, articlePath: 'https://x.org/?title=$1'}
    expect(toMarkdown(root)).toBe('[x](https://x.org/?title=A_%24%26_b)\n')
  })
})

describe('lists', () => {
  it('nest, tight, with all their blocks', () => {
    const items = [
      'one',
      b.listItem([t('two'), b.list(true, ['a', 'b'])]),
      b.listItem([p('x'), p('y')]),
      b.listItem([]),
    ]
    expect(markdown([b.list(false, items)])).toBe('- one\n- two\n  1. a\n  2. b\n- x\n\n  y\n')
  })

  it('hold what stands between items, and what templates made', () => {
    const children = [
      b.comment('c'),
      p('before'),
      b.listItem('a'),
      p('loose'),
      b.transclusion({name: 'x'}, [b.listItem('b') as never]),
    ] as never
    expect(markdown([{type: 'list', ordered: false, children}])).toBe('- before\n- a\n\n  loose\n- b\n')
    expect(markdown([{type: 'list', ordered: false, children: []}, b.listItem('x') as never])).toBe('- x\n')
  })

  it('of HTML are lists', () => {
    const item = (text: string) => b.htmlElement('li', {}, text)
    expect(markdown([b.htmlElement('ul', {}, [item('a'), item('b')])])).toBe('- a\n- b\n')
    expect(markdown([b.htmlElement('ol', {start: '3'}, [item('a'), item('b')])])).toBe('3. a\n4. b\n')
    expect(markdown([item('a')])).toBe('- a\n')
  })

  it('a table in an item is parted from a list before it', () => {
    const item = b.listItem([b.list(false, ['x']), b.table([b.tableRow([b.tableCell('y')])])])
    expect(markdown([b.list(false, [item])])).toBe('- - x\n\n  | |\n  | - |\n  | y |\n')
  })
})

describe('definition lists', () => {
  it('are terms and lists', () => {
    const {definitionTerm: term, definitionDescription: description} = b
    const children = [
      term('A'),
      description('1'),
      description('2'),
      term(b.htmlElement('b', {}, 'B').children),
      description('3'),
    ]
    expect(markdown([b.definitionList(children)])).toBe('**A**\n\n- 1\n- 2\n\n**B**\n\n- 3\n')
  })

  it('without terms are quotes, as deep as they were', () => {
    const deep = b.definitionList([b.definitionDescription('c')])
    const list = b.definitionList([b.definitionDescription('a'), b.definitionDescription([t('b'), deep])])
    expect(markdown([list])).toBe('> a\n>\n> b\n>\n> > c\n')
  })

  it('do not quote what is indented to stand out', () => {
    const one = (child: Content) => b.definitionList([b.definitionDescription([child])])
    expect(markdown([one(b.math('E'))])).toBe('$$\nE\n$$\n')
    expect(markdown([one(b.code('x'))])).toBe('```\nx\n```\n')
    expect(markdown([one(b.comment('nothing'))])).toBe('')
  })

  it('of HTML and of templates are the same', () => {
    const children = [b.htmlElement('dt', {}, 'A'), b.transclusion({name: 'x'}, [b.htmlElement('dd', {}, '1')]), t('2')]
    expect(markdown([b.htmlElement('dl', {}, children)])).toBe('**A**\n\n- 1\n- 2\n')
    expect(markdown([b.htmlElement('dt', {}, 'A'), b.definitionTerm('B') as never])).toBe('**A**\n\n**B**\n')
    expect(markdown([b.definitionDescription('B') as never])).toBe('> B\n')
    expect(markdown([b.htmlElement('b', {}, [b.definitionList([b.definitionTerm('A')])])])).toBe('**A**\n')
  })
})

describe('tables', () => {
  const {table, tableRow: row, tableCell: cell, tableHeader: head} = b

  it('have their caption, header and cells', () => {
    const children = [b.tableCaption('Cap'), row([head('A'), head([b.strong('B')])]), row([head('r'), cell('a|b')])]
    expect(markdown([table(children)])).toBe('**Cap**\n\n| A | B |\n| - | - |\n| **r** | a\\|b |\n')
  })

  it('have an empty header where they have none', () => {
    expect(markdown([table([row([cell('a')]), row([cell('b'), cell('c')])])])).toBe(
      '| | |\n| - | - |\n| a |\n| b | c |\n',
    )
  })

  it('lose no cell to spans', () => {
    const rows = [
      row([cell('a', {rowspan: '2'}), cell('b', {colspan: '2'}), cell('c', {rowspan: '0'})]),
      row([cell('d')]),
      row([cell('e', {colspan: 'x', rowspan: '-1'}), cell('f'), cell('g')]),
    ]
    expect(markdown([table(rows)])).toBe(
      '| | | | |\n| - | - | - | - |\n| a | b | | c |\n| | d | | |\n| e | f | g | |\n',
    )
  })

  it('keep places for the rows that a cell above reaches into', () => {
    const rows = [row([cell('a'), cell('b', {rowspan: '2'})]), row([cell('c')]), row([cell('d')])]
    expect(markdown([table(rows)])).toBe('| | |\n| - | - |\n| a | b |\n| c | |\n| d |\n')
  })

  it('flatten blocks into lines', () => {
    const nested = table([row([cell('n1'), cell(''), cell('n2')]), row([cell('n3')])])
    const cells = [
      cell([b.list(false, ['x', 'y']), b.list(true, ['z'])]),
      cell([p('one'), p('two'), b.thematicBreak()]),
      cell([t('a'), b.lineBreak(), nested, t('after')]),
      cell([
        b.code('c1\n\nc2'),
        b.math('m\nn', {display: 'block'}),
        b.heading(3, [b.strong('h '), b.emphasis([b.strong('i')])]),
        b.htmlElement('blockquote', {}, 'q'),
      ]),
    ]
    expect(markdown([table([row(cells)])])).toBe(
      '| | | | |\n| - | - | - | - |\n' +
        '| • x<br>• y<br>1. z | one<br>two | a<br>n1 · n2<br>n3<br>after | `c1`<br>`c2`<br>$m n$<br>**h _i_**<br>q |\n',
    )
  })

  it('of HTML are tables', () => {
    const h = b.htmlElement
    const rows = [h('tr', {}, [h('th', {}, 'A'), h('th', {}, 'B')]), h('tr', {}, [h('td', {}, '1'), h('td', {}, '2')])]
    const expected = 'C\n\n| A | B |\n| - | - |\n| 1 | 2 |\n'
    expect(markdown([h('table', {}, [h('caption', {}, 'C'), h('tbody', {}, rows)])])).toBe(
      `**${expected.replace('\n', '**\n')}`,
    )
    expect(markdown([h('caption', {}, 'C'), h('tbody', {}, rows)])).toBe(expected)
    expect(markdown([h('tr', {}, [h('td', {}, '1')])])).toBe('| |\n| - |\n| 1 |\n')
    expect(markdown([h('td', {}, '1')])).toBe('1\n')
  })

  it('find rows and cells in what templates made, and keep what is neither', () => {
    const children = [
      b.transclusion({name: 'r'}, [
        row([b.transclusion({name: 'c'}, [cell('a') as never]), p('stray')] as never) as never,
      ]),
      p('loose'),
      cell('lone'),
    ] as never
    expect(markdown([table(children)])).toBe('stray\n\nloose\n\n| |\n| - |\n| a |\n| lone |\n')
  })

  it('leave out what is not displayed, and themselves where they are empty', () => {
    const hidden = {style: 'display: none'}
    const rows = [row([cell('a'), cell('b', hidden)]), row([cell('c')], hidden)]
    expect(markdown([table(rows)])).toBe('| | |\n| - | - |\n| a | |\n')
    expect(markdown([table([]), table([row([])]), table([row([cell('')])])])).toBe('')
  })

  it('stop keeping spans that ask for too much', () => {
    const rows = Array.from({length: 3000}, () => row([cell('a', {colspan: '1000', rowspan: '65534'})]))
    const [result, messages] = write([table(rows)])
    expect(messages).toEqual(['table-span'])
    expect(result.length).toBeLessThan(1_000_000)
    expect(result.match(/a/g)).toHaveLength(3000)
  })

  it('write their parts where these stand alone', () => {
    expect(markdown([row([cell('a')]) as never])).toBe('| |\n| - |\n| a |\n')
    expect(markdown([cell('a') as never, b.tableCaption('b') as never])).toBe('a\n\nb\n')
  })

  it('hold bars in code and formulas', () => {
    const cells = [
      b.code('a|b', {inline: true}),
      b.code('a\\|b', {inline: true}),
      b.math('|a\\|'),
      b.math('\\begin{array}{c|c}'),
    ]
    expect(markdown([table([row(cells.map((child) => cell([child])))])])).toBe(
      '| | | | |\n| - | - | - | - |\n' +
        '| `a\\|b` | <code>a\\\\\\|b</code> | $\\vert a\\Vert$ | `\\begin{array}{c\\|c}` |\n',
    )
  })

  it('have a caption in strong text too', () => {
    expect(markdown([b.strong([table([b.tableCaption('c'), row([head('a'), cell('b')])])])])).toBe(
      '**c**\n\n| | |\n| - | - |\n| a | b |\n',
    )
  })
})

describe('notes', () => {
  const note = (number: number, children: b.Children = [], fields: object = {}) =>
    b.reference({number, ...fields}, children)
  const list = (group: string, ...numbers: number[]) =>
    b.referenceList({group, entries: numbers.map((number) => ({number, group, uses: 1}))})

  it('are footnotes, defined once, where their list is', () => {
    const page = [
      p([t('a'), note(1, 'one', {name: 'x'}), note(2, [p('two'), b.list(false, ['l'])]), note(1, [], {name: 'x'})]),
      b.heading(2, 'References'),
      list('', 1, 2),
      p('after'),
    ]
    expect(markdown(page)).toBe('a[^1][^2][^1]\n\n## References\n\n[^1]: one\n\n[^2]: two\n\n    - l\n\nafter\n')
  })

  it('have their groups, and are defined at the end where no list is', () => {
    const page = [p([note(1, 'g', {group: 'Lower alpha!'}), note(1, 'n'), note(1, 'm', {group: 'lower alpha?'})])]
    expect(markdown(page)).toBe(
      '[^lower-alpha-1][^1][^lower-alpha-1-2]\n\n' + '[^lower-alpha-1]: g\n\n[^1]: n\n\n[^lower-alpha-1-2]: m\n',
    )
  })

  it('are found in their list, and by name', () => {
    const defined = b.reference({name: 'x'}, 'in the list')
    const references = b.referenceList({entries: [{number: 1, group: '', name: 'x', uses: 1, definition: defined}]}, [
      defined,
    ])
    expect(markdown([p([note(1, [], {name: 'x'})]), references])).toBe('[^1]\n\n[^1]: in the list\n')
    const unnumbered = [
      b.reference({name: 'y'}, 'why'),
      b.reference({name: 'y'}),
      b.reference({}, 'z'),
      note(4, 'four'),
    ]
    expect(markdown([p(unnumbered)])).toBe('[^5][^5][^6][^4]\n\n[^4]: four\n\n[^5]: why\n\n[^6]: z\n')
  })

  it('go on with others', () => {
    expect(markdown([p([note(1, 'a', {name: 'x'}), b.reference({follow: 'x'}, [p('b')])])])).toBe(
      '[^1]\n\n[^1]: a\n\n    b\n',
    )
  })

  it('cite others', () => {
    expect(markdown([p([note(1, [t('a'), note(2, 'b')])])])).toBe('[^1]\n\n[^1]: a[^2]\n\n[^2]: b\n')
    expect(markdown([p([note(1, [t('a'), note(2, 'b'), list('', 1, 2)])])])).toBe('[^1]\n\n[^2]: b\n\n[^1]: a[^2]\n')
  })

  it('begin anew behind a list', () => {
    const page = [p([note(1, 'one')]), list('', 1), p([note(1, 'two'), note(2, 'three')]), list('', 1, 2)]
    expect(markdown(page)).toBe('[^1]\n\n[^1]: one\n\n[^1-2][^2]\n\n[^1-2]: two\n\n[^2]: three\n')
  })

  it('have details, which say the note too', () => {
    const details = (subNumber: number, text: string, children: b.Children = []) =>
      note(1, children, {name: 'x', subNumber, details: [t(text)]})
    const entry = {number: 1, group: '', name: 'x', uses: 0}
    const first = details(1, 'p. 1', 'The book')
    const second = details(2, 'p. 2')
    const subs = [first, second].map((definition, i) => ({number: i + 1, group: '', uses: 1, definition}))
    const only = b.referenceList({entries: [{...entry, definition: first, details: subs}]})
    expect(markdown([p([first, second]), only])).toBe(
      '[^1.1][^1.2]\n\n[^1.1]: The book p. 1\n\n[^1.2]: The book p. 2\n',
    )
    const cited = b.referenceList({entries: [{...entry, uses: 1, definition: first, details: subs}]})
    expect(markdown([p([first, second, note(1, [], {name: 'x'})]), cited])).toContain('[^1]: The book\n\n[^1.1]: ')
  })

  it('are none where MediaWiki refuses them', () => {
    const errors = [citeError('cite-error-ref-follow-conflicts')]
    expect(markdown([p([t('a'), b.reference({name: 'x', follow: 'y', errors}, 'b')])])).toBe('a\n')
    expect(markdown([p([t('a'), b.reference({errors: [citeError('cite-error-included-ref')]}, 'b')])])).toBe('a\n')
  })

  it('are left out with a message where nothing defines them', () => {
    expect(write([p([t('a'), note(1, [], {name: 'x'}), note(1, [], {name: 'x'})])])).toEqual([
      'a\n',
      ['reference-undefined'],
    ])
  })

  it('of a list in a table are defined at the end', () => {
    const table = b.table([b.tableRow([b.tableCell([t('x'), note(1, 'n')]), b.tableCell([list('', 1)])])])
    expect(markdown([table])).toBe('| | |\n| - | - |\n| x[^1] | |\n\n[^1]: n\n')
  })

  it('stand in the text, or not at all', () => {
    const self = note(2, 'two')
    self.children.push(note(2))
    const page = [p([t('a'), note(1, [p('one'), p('1')]), self, note(3, [b.comment('')])]), list('', 1)]
    expect(markdown(page, {references: 'inline'})).toBe('a (one\\\n1\\) (two)\n')
    expect(markdown(page, {references: 'none'})).toBe('a\n')
  })
})

describe('media', () => {
  const file = (name: string) => `${wiki}/Special:FilePath/${name}`

  it('in the line stay there', () => {
    const children = [t('a '), b.media({title: 'File:A b.svg'}, 'cap'), t(' b')]
    expect(markdown([p(children)])).toBe(`a ![cap](${file('A_b.svg')}) b\n`)
  })

  it('in frames are paragraphs with a caption', () => {
    const media = b.media({title: 'File:A.jpg', format: 'thumbnail', alt: 'alt'}, [t('Ada in '), b.emphasis('1836')])
    expect(markdown([p([media, t('Text')])])).toBe(`![alt](${file('A.jpg')})\n\n*Ada in 1836*\n\nText\n`)
    expect(markdown([b.emphasis([media])])).toContain('\n\n*Ada in 1836*\n')
  })

  it('have links of their own', () => {
    const media = (link: string) => p([b.media({title: 'File:A.jpg', link})])
    expect(markdown([media('Ada L')])).toBe(`[![](${file('A.jpg')})](${wiki}/Ada_L)\n`)
    expect(markdown([media('//x.org')])).toBe(`[![](${file('A.jpg')})](https://x.org)\n`)
    expect(markdown([media('')])).toBe(`![](${file('A.jpg')})\n`)
    expect(markdown([b.link({title: 'B'}, [media('Ada')])])).toBe(`[![](${file('A.jpg')})](${wiki}/B)\n`)
  })

  it('are where the caller says', () => {
    expect(markdown([p([b.media({title: 'File:A.jpg'})])], {images: (media) => `/i/${media.title}`})).toBe(
      '![](/i/File:A.jpg)\n',
    )
  })

  it('that are no images are links', () => {
    expect(markdown([p([b.media({title: 'File:A.ogg', format: 'thumbnail'}, 'Listen')])])).toBe(
      `[Listen](${file('A.ogg')})\n`,
    )
    expect(markdown([p([b.media({title: 'File:A.pdf'})])])).toBe(`[A.pdf](${file('A.pdf')})\n`)
    const linked = b.media({title: 'File:A.ogg'}, [b.link({title: 'B'}, 'x')])
    expect(markdown([p([linked])])).toBe(`[x](${wiki}/B)\n`)
  })

  it('of galleries are a list', () => {
    const media = [b.media({title: 'File:A.jpg'}, [b.emphasis('a')]), b.media({title: 'File:B.jpg'}), b.comment('c')]
    expect(markdown([b.gallery(media, {caption: [t('Views')]})])).toBe(
      `**Views**\n\n- ![](${file('A.jpg')}) *a*\n- ![](${file('B.jpg')})\n`,
    )
    expect(markdown([b.gallery([])])).toBe('')
  })
})

describe('HTML', () => {
  const h = b.htmlElement

  it('that means something is kept', () => {
    expect(
      markdown([p([t('H'), h('sub', {}, '2'), t('O '), h('abbr', {title: 'a "b" <c> & d', class: 'x'}, 'A')])]),
    ).toBe('H<sub>2</sub>O <abbr title="a &quot;b&quot; &lt;c> &amp; d">A</abbr>\n')
    expect(markdown([p([h('bdo', {dir: 'rtl', lang: 'he'}, 'x'), h('kbd', {lang: 'en'}, 'y'), h('u', {}, '')])])).toBe(
      '<bdo dir="rtl" lang="he">x</bdo><kbd>y</kbd>\n',
    )
    expect(markdown([h('u', {}, [b.list(false, ['a'])])])).toBe('- a\n')
    expect(markdown([p([t('a'), h('u', {}, [b.lineBreak(), b.lineBreak(), t('b ')]), t('c'), h('u', {}, ' ')])])).toBe(
      'a\n\n<u>b</u> c\n',
    )
  })

  it('that Markdown can say is said', () => {
    const children = [
      'b',
      'strong',
      'i',
      'em',
      's',
      'del',
      'strike',
      'code',
      'tt',
      'var',
      'q',
      'span',
      'small',
      'x',
    ].flatMap((name) => [h(name, {}, name), t(' ')])
    expect(markdown([p(children)])).toBe(
      '**b** **strong** *i* *em* ~~s~~ ~~del~~ ~~strike~~ `code` `tt` *var* “q” span small x\n',
    )
    expect(markdown([p([h('code', {}, [b.strong('a')]), h('code', {}, ' '), h('wbr'), h('br'), t('b')])])).toBe(
      '**a**\\\nb\n',
    )
  })

  it('of blocks is blocks', () => {
    expect(markdown([h('div', {}, [t('a'), p('b')]), h('center', {}, 'c'), h('p', {}, 'd'), h('hr')])).toBe(
      'a\n\nb\n\nc\n\nd\n\n***\n',
    )
    expect(markdown([h('h3', {}, 'a'), h('pre', {}, 'x\n y'), h('blockquote', {}, [p('q')]), h('blockquote')])).toBe(
      '### a\n\n```\nx\n y\n```\n\n> q\n',
    )
    const headings = ['h1', 'h2', 'h4', 'h5', 'h6'].map((name) => h(name, {}, name))
    expect(markdown(headings)).toBe('# h1\n\n## h2\n\n#### h4\n\n##### h5\n\n###### h6\n')
  })

  it('that nobody sees is left out', () => {
    expect(
      markdown([h('span', {style: 'color:red; DISPLAY : none'}, 'x'), h('style', {}, 'y'), h('script', {}, 'z')]),
    ).toBe('')
  })
})

describe('literal text', () => {
  it('in blocks has fences', () => {
    expect(markdown([b.code('x\n```\n', {lang: 'lua'})])).toBe('````lua\nx\n```\n````\n')
    expect(markdown([p([b.code('a\nb', {inline: true}), b.code(' ', {inline: true})])])).toBe('`a b`\n')
  })

  it('whose white space counts keeps it', () => {
    expect(markdown([b.preformatted([t('a\n  '), b.comment('c'), t('b\n')])])).toBe('```\na\n  b\n```\n')
    expect(markdown([b.preformatted([t('a\n  b '), b.strong('c\n\td')])])).toBe(
      'a\\\n\u00a0\u00a0b **c**\\\n**\u00a0d**\n'.replace('**c**\\\n**\u00a0d**', '**c\\\n\u00a0d**'),
    )
    expect(markdown([b.preformatted(' \n')])).toBe('')
  })

  it('of formulas is TeX', () => {
    expect(markdown([b.math('a\n\n\nb', {display: 'block'}), p([b.math(' x\ny '), b.math(' ')])])).toBe(
      '$$\na\nb\n$$\n\n$x y$\n',
    )
    expect(markdown([p([b.math('H2O', {chemistry: true})])])).toBe('$\\ce{H2O}$\n')
  })

  it('of extensions is shown where it can be read', () => {
    const element = (name: string, value: string, children: Content[] = []): Content => ({
      type: 'extensionElement',
      name,
      attributes: {},
      value,
      children,
    })
    expect(markdown([element('poem', '', [t('Roses are'), b.lineBreak(), t('\nred')])])).toBe('Roses are\\\nred\n')
    expect(markdown([element('score', "\\relative c' { c }")])).toBe("```score\n\\relative c' { c }\n```\n")
    expect(markdown([b.heading(2, [element('hiero', 'A1') as never])])).toBe('## `A1`\n')
    expect(markdown([element('section', ''), element('x', '', [t('y')])])).toBe('y\n')
    expect(write([element('mapframe', '{"a": 1}'), element('graph', '')])).toEqual([
      '',
      ['extension-omitted', 'extension-omitted'],
    ])
  })
})

describe('calls that were not run', () => {
  const call = (name: string, parameters: b.Arguments = {}) =>
    b.transclusion({name, title: `Template:${name}`, parameters})

  it('are left out with a message', () => {
    expect(write([p([t('a '), call('Foo'), t(' b')])])).toEqual(['a b\n', ['template-omitted']])
    expect(write([p([b.parserFunction('#if', ['x', 'y'])])])).toEqual(['', ['function-omitted']])
    expect(write([p([b.parserFunction('defaultsort', ['x'])])])).toEqual(['', []])
    expect(
      write([p([b.text('a '), b.parserFunction('!'), b.text(' b '), b.parserFunction('='), b.text(' c')])]),
    ).toEqual(['a | b = c\n', []])
  })

  it('are shown as the caller says', () => {
    const page = [
      p([call('Foo', {1: 'x', a: 'b'}), b.parserFunction('#if', ['x', 'y']), b.parserFunction('PAGENAME', [])]),
    ]
    const [source] = write(page, {templates: 'source'})
    expect(source).toContain('`{{Foo|')
    expect(markdown([p([call('Foo')])], {templates: () => [{type: 'text', value: '?'}]})).toBe('?\n')
    expect(write([p([call('Foo')])], {templates: () => undefined})).toEqual(['', ['template-omitted']])
  })

  it('are shown by their text where it is known', () => {
    const children = [
      call('lang', {1: 'hy', 2: 'Կիրով'}),
      call('snd'),
      call('nowrap', {1: 'a b'}),
      call('Angbr', {1: 'x'}),
      call('short description', {1: 'x'}),
    ]
    expect(markdown([p(children)])).toBe('Կիրով – a b⟨x⟩\n')
  })

  it('of quotes are block quotes', () => {
    expect(markdown([call('Quote', {text: 'Words.', author: 'Ada', source: 'Notes'})])).toBe(
      '> Words.\n>\n> — Ada, Notes\n',
    )
    expect(markdown([call('rquote', {1: 'right', 2: 'Words.', 3: 'Ada'})])).toBe('> Words.\n>\n> — Ada\n')
    expect(markdown([call('cquote', {})])).toBe('')
  })

  it('of note lists are the place of the notes', () => {
    const notes = [b.reference({number: 1}, 'a'), b.reference({number: 1, group: 'lower-alpha'}, 'b')]
    expect(markdown([p(notes), call('Notelist'), p('x'), call('Some reflist'), p('y')])).toBe(
      '[^1][^lower-alpha-1]\n\n[^lower-alpha-1]: b\n\nx\n\n[^1]: a\n\ny\n',
    )
  })

  it('of citations are a line', () => {
    const cite = {
      ...call('cite journal'),
      citation: {
        csl: {
          id: '1',
          type: 'article-journal',
          title: 'On it',
          author: [{family: 'Lovelace', given: 'Ada'}, {literal: 'Society'}],
          issued: {'date-parts': [[1843, 9]]},
          'container-title': 'Memoirs',
          volume: '3',
          issue: '2',
          page: '666',
          URL: 'https://x.org',
          DOI: '10.1/x',
          ISSN: '1234',
        },
      },
    }
    expect(markdown([p([cite])])).toBe(
      'Lovelace, Ada; Society (1843-09). [“On it”](https://x.org). *Memoirs* 3 (2): 666. doi:10.1/x. ISSN 1234.\n',
    )
    const book = {
      id: '1',
      type: 'book',
      title: 'It',
      edition: '2nd',
      publisher: 'P',
      ISBN: '1',
      page: '5',
      issued: {literal: '1900s'},
    }
    expect(markdown([p([{...cite, citation: {csl: book}}])])).toBe('*It*. 2nd ed. P. 1900s. p. 5. ISBN 1.\n')
    const bare = {id: '1', type: 'webpage', URL: 'https://x.org', editor: [{family: 'E'}]}
    expect(markdown([p([{...cite, citation: {csl: bare}}])])).toBe('E. <https://x.org>.\n')
    expect(markdown([p([t('x'), {...cite, citation: {csl: {id: '', type: 'book'}}}])])).toBe('x\n')
    expect(
      markdown([b.link({title: 'A'}, [{...cite, citation: {csl: {id: '', type: 'book', DOI: 'd', title: 't'}}}])]),
    ).toBe(`[*t*.](${wiki}/A)\n`)
  })

  it('make nothing, without a message, where templates were run', () => {
    expect(markdown([p([b.transclusion({name: 'x'}, 'made'), call('Foo')])])).toBe('made\n')
  })

  it('of parameters are their default', () => {
    expect(markdown([p([b.parameter('a', 'x'), t(' '), b.parameter('b')])])).toBe('x {{{b}}}\n')
  })
})

describe('boxes', () => {
  const infobox = b.infobox(
    {
      name: 'Infobox person',
      caption: [t('Ada')],
      image: b.media({title: 'File:A.jpg'}),
      rows: [
        {header: [t('Life')]},
        {label: [t('Born')], content: [t('1815'), b.lineBreak(), t('London')]},
        {label: [t('Empty')]},
        {content: [t('Across')]},
        {content: []},
      ],
    },
    [b.table([])],
  )
  const call = b.infobox({name: 'Infobox person', parameters: {name: 'Ada', spouse: '', born: '1815'}})

  it('of facts are tables', () => {
    expect(markdown([infobox])).toBe(
      `![](${wiki}/Special:FilePath/A.jpg)\n\n| Ada | |\n| - | - |\n| **Life** | |\n| Born | 1815<br>London |\n| Empty | |\n| Across | |\n`,
    )
    expect(markdown([call])).toBe('| | |\n| - | - |\n| name | Ada |\n| born | 1815 |\n')
    expect(markdown([b.infobox({name: 'x'})])).toBe('')
    expect(markdown([b.infobox({name: 'x'}, [p('made')])])).toBe('made\n')
  })

  it('of facts are in the front matter', () => {
    expect(markdown([infobox], {infobox: 'frontmatter'})).toBe(
      '---\ntitle: Sandbox\ninfoboxes:\n  - template: Infobox person\n    title: Ada\n    fields:\n      Born: 1815 London\n---\n',
    )
    expect(markdown([infobox], {infobox: 'none'})).toBe('')
  })

  it('of links are left out, or lists', () => {
    const group = (label: string, items: string[], groups: object[] = []) => ({
      ...(label ? {label: [t(label)]} : {}),
      items: items.map((item) => [t(item)]),
      groups,
    })
    const groups = [group('Inner', ['Mercury', '']), group('', ['Sun'], [group('Outer', [])])] as never
    const box = b.navbox({name: 'Planets', caption: [t('Planets')], groups}, [p('made')])
    expect(markdown([box])).toBe('')
    expect(markdown([box], {navboxes: 'list'})).toBe('**Planets**\n\n- **Inner**\n  - Mercury\n- Sun\n- **Outer**\n')
    const unrun = b.navbox({name: 'P', title: 'Template:P', parameters: {list1: 'a', list2: ''}})
    expect(markdown([unrun], {navboxes: 'list'})).toBe('**P**\n\n- a\n')
    expect(markdown([b.navbox({name: 'P'}, [p('made')])], {navboxes: 'list'})).toBe('made\n')
  })
})

describe('front matter', () => {
  it('has the title, the categories, the boxes and what the caller adds', () => {
    const box = b.infobox({name: 'Infobox x', title: 'Template:Infobox x', parameters: {a: '1: 2', b: 'yes'}})
    box.parameters.push(b.templateArgument('a', '3'))
    const page = [box, b.category('Ada'), b.category('Bob', 'x'), b.category('Ada'), p('text')]
    expect(markdown(page, {frontmatter: {id: 7}, infobox: 'none'})).toBe(
      '---\nid: 7\ntitle: Sandbox\ncategories:\n  - Ada\n  - Bob\n---\n\ntext\n',
    )
    expect(markdown(page, {frontmatter: true})).toContain(
      'infoboxes:\n  - template: Infobox x\n    fields:\n      a:\n        - "1: 2"\n        - "3"\n      b: yes\n---\n',
    )
  })

  it('says nothing that the page says again', () => {
    const page = [b.infobox({name: 'X', parameters: {a: [b.transclusion({name: 'Foo'})]}})]
    expect(write(page, {frontmatter: true})[1]).toEqual(['template-omitted'])
    expect(write(page, {infobox: 'frontmatter'})[1]).toEqual(['template-omitted'])
  })
})

describe('nodes of plugins', () => {
  it('have the handlers of the caller, or are shown by what is in them', () => {
    const spoiler = {type: 'spoiler', children: [t('x')]} as never
    expect(write([spoiler, {type: 'constructor', value: 'y'} as never, {type: 'z'} as never])).toEqual([
      'xy\n',
      ['unknown-node', 'unknown-node', 'unknown-node'],
    ])
    expect(markdown([spoiler], {handlers: {spoiler: () => [{type: 'text', value: '!'}]} as never})).toBe('!\n')
    expect(markdown([p('a')], {handlers: {text: () => [{type: 'text', value: '!'}]}})).toBe('!\n')
  })
})

describe('what shows nothing', () => {
  it('is not written', () => {
    const page = [
      b.comment('c'),
      b.behaviorSwitch('notoc'),
      b.category('A'),
      b.languageLink({prefix: 'de', title: 'X', url: ''}),
    ]
    expect(markdown(page)).toBe('')
  })

  it('but variants of language are what the page shows', () => {
    expect(markdown([p([b.languageVariant({}, 'x')])])).toBe('x\n')
    expect(markdown([b.templateArgument('1', 'x') as never])).toBe('x\n')
  })
})
