import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Calls that are not run: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'templates and their arguments': [
    ['{{a}}', 'transclusion(title=Template:A name=a)'],
    [
      '{{ a b | c |d=e| f = g }}',
      'transclusion(title=Template:A b name=a b){templateArgument(name=1 value= c )["c"] templateArgument(name=d named=true value=e)["e"] templateArgument(name=f named=true value=g)["g"]}',
    ],
    [
      "{{a|''b''|[[c|d]]}}",
      `transclusion(title=Template:A name=a){templateArgument(name=1 value=''b'')[emphasis["b"]] templateArgument(name=2 value=[[c|d]])[link(title=C namespace=0)["d"]]}`,
    ],
    [
      '{{a|{{b|c}}}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 value={{b|c}})[transclusion(title=Template:B name=b){templateArgument(name=1 value=c)["c"]}]}',
    ],
    [
      '{{a|\n* b\n* c\n}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 value=\n* b\n* c\n)[list[listItem["b"] listItem["c"]]]}',
    ],
    [
      // a value of one line is put into a line by most templates: a colour, a reconstructed word, a link
      '{{a|#FAEB86|*b|:Category:c|l=* d}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 value=#FAEB86)["#FAEB86"] templateArgument(name=2 value=*b)["*b"] templateArgument(name=3 value=:Category:c)[":Category:c"] templateArgument(name=l named=true value=* d)["* d"]}',
    ],
    [
      '{{a|* b\n* c}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 value=* b\n* c)[list[listItem["b"] listItem["c"]]]}',
    ],
    ['{{{{{|safesubst:}}}a}}', 'transclusion(title=Template:A name=a)'],
    ['{{<includeonly>safesubst:</includeonly>a}}', 'transclusion(title=Template:A name=a)'],
    ['{{subst:lc:A}}', 'parserFunction(name=lc alias=lc){templateArgument(name=1 value=A)["A"]}'],
    ['{{ {{{|safesubst:}}}#if:b}}', 'parserFunction(name=if alias=#if){templateArgument(name=1 value=b)["b"]}'],
    [
      '{{a|<includeonly>b</includeonly>c}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 value=c)["c"]}',
    ],
    ['{{:a}}', 'transclusion(title=A name=:a)'],
    ['{{Talk:a}}', 'transclusion(title=Talk:A name=Talk:a)'],
    ['{{/a}}', 'transclusion(title=Template:/a name=/a)'],
    [
      '{{a<!-- c -->b|c<!-- d -->}}',
      'transclusion(title=Template:Ab name=ab){templateArgument(name=1 value=c)["c" comment(value= d )]}',
    ],
    ['x {{a}} y', 'paragraph["x " transclusion(title=Template:A name=a) " y"]'],
    [
      '{{a|1=b|c}}',
      'transclusion(title=Template:A name=a){templateArgument(name=1 named=true value=b)["b"] templateArgument(name=1 value=c)["c"]}',
    ],
    ['{{subst:a}}', 'transclusion(title=Template:A name=a)'],
    ['{{{{{a}}}|b}}', 'transclusion(title={{{a}}} name={{{a}}}){templateArgument(name=1 value=b)["b"]}'],
  ],
  'parser functions and variables': [
    [
      '{{#if: a | b | c }}',
      'parserFunction(name=if alias=#if){templateArgument(name=1 value= a )["a"] templateArgument(name=2 value= b )["b"] templateArgument(name=3 value= c )["c"]}',
    ],
    ['{{PAGENAME}}', 'parserFunction(name=pagename alias=PAGENAME)'],
    ['{{lc:ABC}}', 'parserFunction(name=lc alias=lc){templateArgument(name=1 value=ABC)["ABC"]}'],
    [
      '{{DEFAULTSORT:A, B}}',
      'parserFunction(name=defaultsort alias=DEFAULTSORT){templateArgument(name=1 value=A, B)["A, B"]}',
    ],
    [
      "{{DISPLAYTITLE:''a''}}",
      `parserFunction(name=displaytitle alias=DISPLAYTITLE){templateArgument(name=1 value=''a'')[emphasis["a"]]}`,
    ],
    [
      '{{formatnum:1234}}',
      'parserFunction(name=formatnum alias=formatnum){templateArgument(name=1 value=1234)["1234"]}',
    ],
    [
      '{{#if:<!-- c -->a|b}}',
      'parserFunction(name=if alias=#if){templateArgument(name=1 value=a)[comment(value= c ) "a"] templateArgument(name=2 value=b)["b"]}',
    ],
  ],
  parameters: [
    ['{{{a}}}', 'paragraph[parameter(name=a)]'],
    ['{{{a|}}}', 'paragraph[parameter(name=a hasDefault=true)]'],
    ["{{{a|b ''c''}}}", 'paragraph[parameter(name=a hasDefault=true)["b " emphasis["c"]]]'],
    ['{{{a|b|c}}}', 'paragraph[parameter(name=a hasDefault=true)["b"]]'],
    ['{{{a|b=c}}}', 'paragraph[parameter(name=a hasDefault=true)["b=c"]]'],
  ],
  'no call': [
    ['{{}}', 'paragraph["{{}}"]'],
    ['{{ }}', 'paragraph["{{ }}"]'],
    ['{{a', 'paragraph["{{a"]'],
    ['{{a[b}}', 'paragraph["{{a[b}}"]'],
    ['{{<b>a</b>}}', 'paragraph["{{" htmlElement(name=b)["a"] "}}"]'],
    ['{{[[a]]|b}}', 'paragraph["{{" link(title=A namespace=0)["a"] "|b}}"]'],
    ['{a}', 'paragraph["{a}"]'],
  ],
  'boxes by their names': [
    [
      '{{Infobox person|name=A}}',
      'infobox(title=Template:Infobox person name=Infobox person){templateArgument(name=name named=true value=A)["A"]}',
    ],
    ['{{Navbox a}}', 'navbox(title=Template:Navbox a name=Navbox a)'],
    [
      '{{Navbox|title=a}} b',
      'navbox(title=Template:Navbox name=Navbox){templateArgument(name=title named=true value=a)["a"]} paragraph[" b"]',
    ],
    ['a {{Infobox b}} c', 'paragraph["a"] infobox(title=Template:Infobox b name=Infobox b) paragraph[" c"]'],
    ['{{Taxobox}}', 'infobox(title=Template:Taxobox name=Taxobox)'],
  ],
  'lines of calls make no paragraph': [
    ['{{a}}\n{{b}}\n\nc', 'transclusion(title=Template:A name=a) transclusion(title=Template:B name=b) paragraph["c"]'],
    ['{{a}} b', 'paragraph[transclusion(title=Template:A name=a) " b"]'],
    ['a\n{{b}}\nc', 'paragraph["a" "\\n" transclusion(title=Template:B name=b) "\\n" "c"]'],
    ['{{a}}\n* b', 'transclusion(title=Template:A name=a) list[listItem["b"]]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
