import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Extension tags: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  nowiki: [
    ["a<nowiki>''b''</nowiki>c", `paragraph["a''b''c"]`],
    ['<nowiki>&amp;[[a]]</nowiki>', 'paragraph["&[[a]]"]'],
    ['a<nowiki/>b', 'paragraph["a" "b"]'],
    ['* <nowiki>a\nb</nowiki>\n* c', 'list[listItem["a\\nb"] listItem["c"]]'],
    ['<nowiki>a', 'paragraph["<nowiki>a"]'],
  ],
  pre: [
    ["<pre>a\n ''b''</pre>", `preformatted["a\\n ''b''"]`],
    ['<pre>\na</pre>', 'preformatted["a"]'],
    ['x<pre>a</pre>y', 'paragraph["x"] preformatted["a"] paragraph["y"]'],
    ['<pre><nowiki>a</nowiki>&lt;</pre>', 'preformatted["a<"]'],
    ['<pre class="x">a</pre>', 'preformatted(attributes={"class":"x"})["a"]'],
    [`<pre format="wikitext">''a''</pre>`, 'preformatted(attributes={"format":"wikitext"})[emphasis["a"]]'],
  ],
  imagemap: [
    [
      "a\n<imagemap>Image:A.png|thumb|a ''b''</imagemap>\nb",
      'paragraph["a"] extensionElement(name=imagemap value=Image:A.png|thumb|a \'\'b\'\')[media(title=File:A.png format=thumbnail)["a " emphasis["b"]]] paragraph["b"]',
    ],
    [
      'a\n<imagemap>\n# c\n File:A.png \nrect 1 2 3 4 [[C]]\n</imagemap>',
      'paragraph["a"] extensionElement(name=imagemap value=\n# c\n File:A.png \nrect 1 2 3 4 [[C]]\n)[media(title=File:A.png)]',
    ],
    ['a <imagemap>[nothing]</imagemap>', 'paragraph["a " extensionElement(name=imagemap value=[nothing])]'],
    [
      '<imagemap># c</imagemap><imagemap/>',
      'paragraph[extensionElement(name=imagemap value=# c) extensionElement(name=imagemap)]',
    ],
  ],
  'ref and references': [
    ['a<ref>b</ref>\n<references/>', 'paragraph["a" reference(number=1 use=1)["b"]] referenceList'],
    // the first line of a note stands behind its back reference
    [
      '<ref>* a\n* b</ref>\n<references/>',
      'paragraph[reference(number=1 use=1)["* a" list[listItem["b"]]]] referenceList',
    ],
    ['<ref>{|\n| a\n|}</ref>\n<references/>', 'paragraph[reference(number=1 use=1)["{|\\n| a\\n|}"]] referenceList'],
    ['<ref>==a==</ref>\n<references/>', 'paragraph[reference(number=1 use=1)["==a=="]] referenceList'],
    ['<ref>\n* a</ref>\n<references/>', 'paragraph[reference(number=1 use=1)[list[listItem["a"]]]] referenceList'],
    [
      '<ref name="x">a</ref><ref name="x"/>\n<references/>',
      'paragraph[reference(name=x number=1 use=1)["a"] reference(name=x number=1 use=2)] referenceList',
    ],
    [
      '<ref group="g">a</ref>\n<references group="g"/>',
      'paragraph[reference(group=g number=1 use=1)["a"]] referenceList(group=g)',
    ],
    [
      "<ref>''a''</ref>\n<references responsive=0 />",
      'paragraph[reference(number=1 use=1)[emphasis["a"]]] referenceList',
    ],
    [
      '<ref name="x"/>\n<references><ref name="x">a</ref></references>',
      'paragraph[reference(name=x number=1 use=1)] referenceList[reference(name=x number=1)["a"]]',
    ],
    ['a<ref>b</ref>', 'paragraph["a" reference(number=1 use=1)["b"]] referenceList(automatic=true)'],
    ['<ref>a', 'paragraph["<ref>a"]'],
  ],
  gallery: [
    ['<gallery>\nFile:A.jpg|b\nC.jpg\n</gallery>', 'gallery[media(title=File:A.jpg)["b"] media(title=File:C.jpg)]'],
    [
      `<gallery mode="packed" caption="''c''">\nFile:A.jpg|alt=x|[[b]]\n</gallery>`,
      `gallery(attributes={"mode":"packed","caption":"''c''"} caption=[{"type":"emphasis","children":[{"type":"text","value":"c"}]}])[emphasis["c"]][media(title=File:A.jpg alt=x)[link(title=B namespace=0)["b"]]]`,
    ],
    ['<gallery>\n<b>\n</gallery>', 'gallery'],
    // options that change an image's looks are none in a gallery
    [
      '<gallery>\nA.jpg|thumb\nB.jpg|thumb|b\nC.svg|lang=de|alt=c|link=D|200px\n</gallery>',
      'gallery[media(title=File:A.jpg)["thumb"] media(title=File:B.jpg)["b"] media(title=File:C.svg language=de alt=c link=D)["200px"]]',
    ],
    ['<gallery></gallery>', 'gallery'],
  ],
  'formulas and code': [
    ['<math>x^2</math>', 'paragraph[math(value=x^2 display=inline)]'],
    ['<math display="block">x</math>', 'math(value=x display=block attributes={"display":"block"})'],
    ['<chem>H2O</chem>', 'paragraph[math(value=H2O display=inline chemistry=true)]'],
    [
      '<syntaxhighlight lang="Lua">\nprint(1)\n</syntaxhighlight>',
      'code(value=print(1) attributes={"lang":"Lua"} lang=lua)',
    ],
    [
      '<syntaxhighlight lang="c" inline>a</syntaxhighlight>',
      'paragraph[code(value=a inline=true attributes={"lang":"c","inline":""} lang=c)]',
    ],
    ['<source lang="c">a</source>', 'code(value=a attributes={"lang":"c"} lang=c)'],
  ],
  poem: [
    ['<poem>a\nb</poem>', 'extensionElement(name=poem value=a\nb)[paragraph["a" break "\\n" "b"]]'],
    [
      "<poem>\n''a''\n:b\n c\n\n----\nd\n</poem>",
      `extensionElement(name=poem value=\n''a''\n:b\n c\n\n----\nd\n)[paragraph[emphasis["a"] break "\\n" htmlElement(name=span attributes={"class":"mw-poem-indented","style":"display: inline-block; margin-inline-start: 1em;"})["b"] break "\\n" " c" break] thematicBreak paragraph["d"]]`,
    ],
    ['<poem></poem>', 'extensionElement(name=poem)'],
  ],
  'that show nothing, or are not known': [
    [
      '<section begin="a"/>b<section end="a"/>',
      'paragraph[extensionElement(name=section attributes={"begin":"a"}) "b" extensionElement(name=section attributes={"end":"a"})]',
    ],
    ['<templatestyles src="a.css"/>', 'extensionElement(name=templatestyles attributes={"src":"a.css"})'],
    [
      '<indicator name="a">[[b]]</indicator>',
      'extensionElement(name=indicator attributes={"name":"a"} value=[[b]])[link(title=B namespace=0)["b"]]',
    ],
    ['<score>a</score>', 'paragraph[extensionElement(name=score value=a)]'],
    ['<timeline>a</timeline>', 'paragraph[extensionElement(name=timeline value=a)]'],
  ],
  'steering of transclusion': [
    ['<noinclude>a</noinclude>b', 'paragraph["ab"]'],
    ['<includeonly>a</includeonly>b', 'paragraph["b"]'],
    ['<onlyinclude>a</onlyinclude>', 'paragraph["a"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
