import fc from 'fast-check'

/** What wikitext is made of, whole marks and halves of them. */
const MARKS = [
  ...[
    '{{',
    '}}',
    '{{{',
    '}}}',
    '|',
    '||',
    '!',
    '!!',
    '[[',
    ']]',
    '[',
    ']',
    '-{',
    '}-',
    '{{!}}',
    '{{a|',
    '{{d}}',
    '|x=1',
    '=',
  ],
  ...[
    '\n',
    '\n\n',
    '\n\n\n',
    '\n ',
    '\n*',
    '\n#',
    '\n:',
    '\n;',
    '*',
    '#',
    ':',
    ';',
    '----',
    '==',
    '\n==',
    '==\n',
    '===',
  ],
  ...['{|\n', '\n{|', '\n|}', '\n|-', '\n|', '\n!', '\n|+', "''", "'''", "'''''", "'"],
  ...[
    '[http://a.b c]',
    'http://a.b ',
    '//',
    'mailto:a@b',
    'ISBN 0306406152',
    'RFC 12',
    'PMID 3',
    '[[b|c]]',
    '[[a]]s',
    '[[/x]]',
  ],
  ...[
    'File:a|',
    '[[File:a.jpg|thumb|',
    '[[Category:A]]',
    'Category:A',
    'de:B',
    '[[de:B]]',
    '[[wikt:b]]',
    '[[#x]]',
    '#REDIRECT [[a]]',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<div>',
    '</div>',
    '<p>',
    '</p>',
    '<span a="b">',
    '</span>',
    '<br>',
    '<hr>',
    '</br>',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<th>',
    '<caption>',
    '</caption>',
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
  ],
  ...[
    '<dl>',
    '</dl>',
    '<dt>',
    '<dd>',
    '<h2>',
    '</h2>',
    '<blockquote>',
    '</blockquote>',
    '<center>',
    '</center>',
    '<small>',
    '</small>',
  ],
  ...['<font color=red>', '</font>', '<ruby>', '<rt>', '</ruby>', '<s>', '<code>', '</code>', '<b', '<', '>', '</'],
  ...['<ref>', '</ref>', '<ref name=a/>', '<ref name="b" group=c>', '<references/>', '<references>', '</references>'],
  ...[
    '<nowiki>',
    '</nowiki>',
    '<nowiki/>',
    '<pre>',
    '</pre>',
    '<math>',
    '</math>',
    '<poem>',
    '</poem>',
    '<gallery>',
    '</gallery>',
  ],
  ...[
    '<syntaxhighlight lang=c>',
    '</syntaxhighlight>',
    '<noinclude>',
    '</noinclude>',
    '<includeonly>',
    '<!--',
    '-->',
    '<!-- c -->',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#58;',
    '&',
    '&lt;',
    '__NOTOC__',
    '__',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\r\n',
    '\0',
    '\x7f',
    '\ud800',
  ],
  ...['a', 'b c', 'Ж', '漢', '😀', '\nFile:A.jpg|x'],
]

/** Strings of marks in any order. */
export const hostileWikitext: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...MARKS), {maxLength: 40})
  .map((marks) => marks.join(''))

/** A page as people write them. */
export const PAGE = `{{Short description|A bridge}}
{{Infobox bridge
| name   = Old ''Stone'' Bridge
| image  = [[File:Bridge.jpg|250px|alt=The bridge]]
| opened = {{Start date|1823|5|1}} <ref name="opening">{{cite book |title=Bridges |last=Miller |first=Ann |year=1901}}</ref>
}}
The '''Old Stone Bridge''' (''{{lang|de|Alte Steinbrücke}}'') crosses the [[River Ober|Ober]] at [[Neustadt (town)|Neustadt]]s.<ref>[https://example.org/a?b=1&c=2 Archive], ISBN 0-306-40615-2</ref><!-- check -->

It has '''''five''' arches'' &mdash; see [[#Arches]] &amp; http://example.org/(x).

== History ==
[[File:Bridge 1900.jpg|thumb|left|upright=1.2|The bridge in ''1900'', with [[horse]]s]]
: ''Main article: [[History of Neustadt]]''
The first bridge was of wood.<ref name="opening"/> <nowiki>''No''</nowiki> markup.
 indented
  more

* one
** two
*# three
* four: <br/> five
; term : description
: another

=== Arches ===
{| class="wikitable sortable" style="text-align:right"
|+ Arches
! No. !! Span (m)
|-
| 1 || 12.5
|-
| colspan="2" | ''total''
* list in a cell
{|
| nested
|}
|}

<blockquote>
Who built it?

Nobody knows.
</blockquote>
<gallery mode="packed">
File:A.jpg|One
File:B.jpg|[[Two]]
</gallery>
<div class="note"><b>Bold <i>both</b> italic</i></div>
----
== References ==
{{Reflist}}
<references group="n"><ref name="x" group="n">X</ref></references>

{{Navbox bridges}}
{{DEFAULTSORT:Old Stone Bridge}}
[[Category:Bridges]]
[[Category:Neustadt|Bridge]]
[[de:Alte Steinbrücke]]
__NOTOC__`

/** The page with some stretches cut out, doubled, moved or filled with marks. */
export const mutatedPage: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      at: fc.nat(PAGE.length),
      length: fc.nat(60),
      to: fc.nat(PAGE.length),
      what: fc.oneof(fc.constantFrom('cut', 'copy', 'move'), fc.constantFrom(...MARKS)),
    }),
    {minLength: 1, maxLength: 8},
  )
  .map((changes) => {
    let text = PAGE
    for (const {at, length, to, what} of changes) {
      const part = text.slice(at, at + length)
      if (what === 'cut' || what === 'move') text = text.slice(0, at) + text.slice(at + length)
      if (what === 'copy' || what === 'move') text = text.slice(0, to) + part + text.slice(to)
      else if (what !== 'cut') text = text.slice(0, at) + what + text.slice(at)
    }
    return text
  })
