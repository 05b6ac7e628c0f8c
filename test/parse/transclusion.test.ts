import {describe, expect, it} from 'vitest'
import {pagesOf} from '../expand/pages.js'
import {sketchOf} from './sketch.js'

const pages = pagesOf({
  'Template:A': 'made',
  'Template:B': "''made''",
  'Template:Start': '{| class="x"\n! h\n',
  'Template:Row': '|-\n| r',
  'Template:Cells': '| c1\n| c2',
  'Template:End': '|}',
  'Template:Item': '* item',
  'Template:Items': '* i1\n* i2',
  'Template:Two': 'one\n\ntwo',
  'Template:Empty': '',
  'Template:Blank': '\n',
  'Template:Cat': '[[Category:X]]',
  'Template:Box': '<div>d</div>',
  'Template:Open': '<div>o',
  'Template:Close': '</div>',
  'Template:Echo': '{{{1}}}',
  'Template:Attr': 'class="y"',
  'Template:Table': '{|\n| t\n|}',
  'Template:Head': '== H ==',
  'Template:Bold': "'''",
  'Template:Href': 'http://x.y',
  'Template:Ref': '<ref>r</ref>',
  'Template:Amp': '&amp;',
})

/** Calls that were run: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'in the line': [
    ['x {{A}} y', 'paragraph["x " transclusion(title=Template:A name=A)["made"] " y"]'],
    ['{{A}}', 'paragraph[transclusion(title=Template:A name=A)["made"]]'],
    ["''{{B}}''", `paragraph["'" strong[transclusion(title=Template:B name=B)["made'"]]]`],
    [
      '{{A}}{{B}}',
      'paragraph[transclusion(title=Template:A name=A)["made"] transclusion(title=Template:B name=B)[emphasis["made"]]]',
    ],
    [
      '{{Echo|{{A}}}}',
      'paragraph[transclusion(title=Template:Echo name=Echo){templateArgument(name=1 value={{A}})[transclusion(title=Template:A name=A)]}["made"]]',
    ],
    ['== {{A}} x ==', 'heading(depth=2 id=made_x)[transclusion(title=Template:A name=A)["made"] " x"]'],
    ['[[a|x {{A}}]]', 'paragraph[link(title=A namespace=0)["x " transclusion(title=Template:A name=A)["made"]]]'],
    ['[[{{A}}]]', 'paragraph[link(title=Made namespace=0)[transclusion(title=Template:A name=A)["made"]]]'],
    [
      '[[File:A.jpg|thumb|x {{A}}]]',
      'media(title=File:A.jpg format=thumbnail)["x " transclusion(title=Template:A name=A)["made"]]',
    ],
    ['a&amp;{{Amp}}&amp;b', 'paragraph["a&" transclusion(title=Template:Amp name=Amp)["&"] "&b"]'],
    [
      '<ref>{{A}}</ref>',
      'paragraph[reference(number=1 use=1)[transclusion(title=Template:A name=A)["made"]]] referenceList(automatic=true)',
    ],
  ],
  blocks: [
    [
      'a\n\n{{Box}}\n\nb',
      'paragraph["a"] transclusion(title=Template:Box name=Box)[htmlElement(name=div)["d"]] paragraph["b"]',
    ],
    ['{{Table}}', 'transclusion(title=Template:Table name=Table)[table[tableRow[tableCell["t"]]]]'],
    ['{{Head}}\nx', 'transclusion(title=Template:Head name=Head)[heading(depth=2 id=H)["H"]] paragraph["x"]'],
    [
      'a {{Box}} b',
      'paragraph["a"] transclusion(title=Template:Box name=Box)[htmlElement(name=div)["d"]] paragraph[" b"]',
    ],
    ['{{Two}}', 'transclusion(title=Template:Two name=Two)[paragraph["one"] paragraph["two"]]'],
  ],
  'rows, cells and items among those of the page': [
    [
      '{|\n{{Row}}\n{{Row}}\n|}',
      'table[transclusion(title=Template:Row name=Row)[tableRow[tableCell["r"]]] transclusion(title=Template:Row name=Row)[tableRow[tableCell["r"]]]]',
    ],
    [
      '{|\n|-\n{{Cells}}\n|}',
      'table[tableRow[transclusion(title=Template:Cells name=Cells)[tableCell["c1"] tableCell["c2"]]]]',
    ],
    [
      '{|\n| {{A}} || {{B}}\n|}',
      'table[tableRow[tableCell[transclusion(title=Template:A name=A)["made"]] tableCell[transclusion(title=Template:B name=B)[emphasis["made"]]]]]',
    ],
    [
      '* a\n{{Item}}\n* b',
      'list[listItem["a"] transclusion(title=Template:Item name=Item)[listItem["item"]] listItem["b"]]',
    ],
    ['* {{A}}\n* b', 'list[listItem[transclusion(title=Template:A name=A)["made"]] listItem["b"]]'],
  ],
  'that widen': [
    [
      '{{Start}}\n{{Row}}\n{{End}}',
      'transclusion(title=Template:Start name=Start calls=[{"title":"Template:Start","name":"Start","parameters":[]},{"title":"Template:Row","name":"Row","parameters":[]},{"title":"Template:End","name":"End","parameters":[]}])[table(attributes={"class":"x"})[tableRow[tableCell(header=true)["h"]] tableRow[tableCell["r"]]]]',
    ],
    [
      '{{Start}}\n|x\n|}',
      'transclusion(title=Template:Start name=Start)[table(attributes={"class":"x"})[tableRow[tableCell(header=true)["h"] tableCell["x"]]]]',
    ],
    [
      '{{Items}}\n* b',
      'transclusion(title=Template:Items name=Items)[list[listItem["i1"] listItem["i2"] listItem["b"]]]',
    ],
    ['x {{Two}} y', 'transclusion(title=Template:Two name=Two)[paragraph["x " "one"] paragraph["two" " y"]]'],
    [
      '{{Open}} x\n{{Close}}y',
      'transclusion(title=Template:Open name=Open calls=[{"title":"Template:Open","name":"Open","parameters":[]},{"title":"Template:Close","name":"Close","parameters":[]}])[htmlElement(name=div)["o" " x"]] paragraph["y"]',
    ],
    ["{{Bold}}bold''' x", 'paragraph[transclusion(title=Template:Bold name=Bold)[strong["bold"]] " x"]'],
    [
      'a\n\n{{Open}} {{A}} {{Close}}\n\nb',
      'paragraph["a"] transclusion(title=Template:Open name=Open calls=[{"title":"Template:Open","name":"Open","parameters":[]},{"title":"Template:A","name":"A","parameters":[]},{"title":"Template:Close","name":"Close","parameters":[]}])[htmlElement(name=div)["o" " " "made" " "]] paragraph["b"]',
    ],
  ],
  'that make nothing': [
    ['a{{Empty}}b', 'paragraph["a" transclusion(title=Template:Empty name=Empty) "b"]'],
    ['{{Empty}}', 'transclusion(title=Template:Empty name=Empty)'],
    ['{{Empty}}\n\na', 'transclusion(title=Template:Empty name=Empty) paragraph[break "a"]'],
    ['a {{Blank}} b', 'paragraph["a"] transclusion(title=Template:Blank name=Blank) preformatted["b"]'],
    ['* {{Empty}}\n* b', 'list[listItem transclusion(title=Template:Empty name=Empty) listItem["b"]]'],
    ['{|\n{{Empty}}\n|a\n|}', 'table[transclusion(title=Template:Empty name=Empty) tableRow[tableCell["a"]]]'],
  ],
  'that make what shows nothing': [
    ['a{{Cat}}', 'paragraph["a" transclusion(title=Template:Cat name=Cat)[category(name=X)]]'],
    ['a\n{{Cat}}\nb', 'paragraph["a" "\\n" transclusion(title=Template:Cat name=Cat)[category(name=X)] "b"]'],
    [
      'a{{Ref}}',
      'paragraph["a" transclusion(title=Template:Ref name=Ref)[reference(number=1 use=1)["r"]]] referenceList(automatic=true)',
    ],
  ],
  'within tags and titles: no node': [
    ['<div {{Attr}}>x</div>', 'htmlElement(name=div attributes={"class":"y"})["x"]'],
    [
      '[{{Href}} {{A}}]',
      'paragraph[externalLink(url=http://x.y kind=bracketed)[transclusion(title=Template:A name=A)["made"]]]',
    ],
    [
      '{| {{Attr}}\n|- {{Attr}}\n| {{Attr}} | x\n|}',
      'table(attributes={"class":"y"})[tableRow(attributes={"class":"y"})[tableCell(attributes={"class":"y"})["x"]]]',
    ],
    ['[[{{A}}|x]]', 'paragraph[link(title=Made namespace=0)["x"]]'],
    ['[[File:{{A}}.jpg|thumb]]', 'media(title=File:Made.jpg format=thumbnail)'],
  ],
  'of functions and variables: no node': [
    ['{{lc:ABC}} {{#if:x|y}} {{PAGENAME}}', 'paragraph["abc y Untitled"]'],
    ['{{#if:x|{{A}}}}', 'paragraph["made"]'],
  ],
  'of templates that there are none of': [
    [
      '{{missing}} x',
      'paragraph[transclusion(title=Template:Missing name=missing)[link(title=Template:Missing namespace=10)["Template:Missing"]] " x"]',
    ],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source, {pages})).toBe(tree)
  })
})
