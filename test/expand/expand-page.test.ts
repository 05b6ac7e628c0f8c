import fs from 'node:fs'
import {describe, expect, test} from 'vitest'
import {expand, expandPage} from '../../src/expand/expand.js'
import type {FunctionCall} from '../../src/expand/types.js'
import type {Flat} from '../../src/preprocess/flat.js'
import {MARKER, MARKER_LENGTH, replaceMarkers} from '../../src/preprocess/marker.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import {pagesOf} from './pages.js'

function flatOf(text: string, pages: Record<string, string> = {}, title = 'T'): Flat {
  return expandPage(text, {site, pages: pagesOf(pages), title}).flat
}

/** The source that each call was, with what came of it. */
function spans(flat: Flat): [string, string][] {
  return flat.spans.map(({start, end, call}) => [
    call.origin.source.slice(call.node.start, call.node.end),
    flat.text.slice(start, end),
  ])
}

function names(flat: Flat): string[] {
  const list: string[] = []
  replaceMarkers(flat.text, (index) => {
    const atom = flat.atoms[index]!
    list.push(atom.kind === 'extension' ? atom.node.name : atom.kind)
    return ''
  })
  return list
}

describe('expandPage', () => {
  test('tells what calls made, empty expansions too', () => {
    const flat = flatOf('a {{x|1}} b{{e}}c {{nope}}', {'Template:X': "'''{{{1}}}'''", 'Template:E': '<!-- nothing -->'})
    expect(flat.text).toBe("a '''1''' bc [[:Template:Nope]]")
    expect(spans(flat)).toEqual([
      ['{{x|1}}', "'''1'''"],
      ['{{e}}', ''],
      ['{{nope}}', '[[:Template:Nope]]'],
    ])
  })

  test('a special page that lists titles is made of those that the source lists', () => {
    const pages = pagesOf({Xa: 'x', 'Xa/b': '#REDIRECT [[Xa]]', 'Template:Xa': 't'})
    const list = (text: string, titles?: () => string[]): string =>
      expandPage(text, {site, title: 'T', pages: {get: (title) => pages.get(title), ...(titles && {titles})}}).flat.text
    const titles = (): string[] => ['Xa', 'Xa/b', 'Template:Xa']
    expect(list('{{Special:Prefixindex/xa}}', titles)).toBe(
      '<ul class="mw-prefixindex-list"><li>[[:Xa|Xa]]</li>\n<li class="allpagesredirect">[[:Xa/b|Xa/b]]</li>\n</ul>',
    )
    expect(list('{{Special:PrefixIndex/Xa|hideredirects=1}}', titles)).toBe(
      '<ul class="mw-prefixindex-list"><li>[[:Xa|Xa]]</li>\n</ul>',
    )
    expect(list('{{Special:PrefixIndex|prefix=X|stripprefix=1|hideredirects=1}}', titles)).toBe(
      '<ul class="mw-prefixindex-list"><li>[[:Xa|a]]</li>\n</ul>',
    )
    expect(list('{{Special:PrefixIndex/Template:X}}', titles)).toBe(
      '<ul class="mw-prefixindex-list"><li>[[:Template:Xa|Xa]]</li>\n</ul>',
    )
    expect(list('{{Special:PrefixIndex/Xa}}')).toBe('<ul class="mw-prefixindex-list"><li>[[:Xa|Xa]]</li>\n</ul>')
    expect(list('{{Special:PrefixIndex/X}}')).toBe('[[:Special:PrefixIndex/X]]')
    expect(list('{{Special:RecentChanges}}', titles)).toBe('[[:Special:RecentChanges]]')
    expect(list('{{Special:PrefixIndex/Xa|namespace=none|hideredirects=1}}', titles)).toContain('[[:Xa|Xa]]')
  })

  test('lists of titles do not read the wiki again and again', () => {
    let read = 0
    function* titles(): Generator<string> {
      for (; read < 1_000_000; read++) yield `R${read}`
    }
    const codes: unknown[] = []
    const page = {title: 'R', namespace: 0, text: '#REDIRECT [[A]]', model: 'wikitext'}
    const call = '{{Special:PrefixIndex/R|hideredirects=1}}'
    expandPage(call.repeat(100), {
      site,
      title: 'T',
      pages: {get: () => page, titles},
      onMessage: ({ruleId}) => codes.push(ruleId),
    })
    expect(read).toBeLessThan(60_000)
    expect(codes).toEqual(['prefix-index-limit'])
  })

  test('a call inside a call has no span of its own', () => {
    const flat = flatOf('{{x|{{x|2}}}}', {'Template:X': '({{{1}}})'})
    expect(spans(flat)).toEqual([['{{x|{{x|2}}}}', '((2))']])
  })

  test('calls inside what is written out again do', () => {
    const flat = flatOf('{{<b>|{{x|2}}|k={{x|3}}}}{{{p|{{x|4}}}}}{{{p}}}', {'Template:X': '({{{1}}})'})
    expect(flat.text).toBe('{{<b>|(2)|k=(3)}}(4){{{p}}}')
    expect(spans(flat)).toEqual([
      ['{{x|2}}', '(2)'],
      ['{{x|3}}', '(3)'],
      ['{{x|4}}', '(4)'],
    ])
  })

  test('maps what the page itself writes', () => {
    const source = 'a<!-- c -->b {{x}} [[c]] {{{p|d}}} <noinclude>e</noinclude>{{sub<b>|f}}'
    const flat = flatOf(source, {'Template:X': 'made'})
    expect(flat.text).toBe('ab made [[c]] d e{{sub<b>|f}}')
    for (const word of ['a', 'b ', '[[c]]', 'd e', 'e{', '|f}}']) {
      const at = flat.text.indexOf(word)
      const start = flat.map.start(at)
      expect(source.slice(start, flat.map.end(at + 1)), word).toBe(word.charAt(0))
    }
    const made = flat.text.indexOf('made')
    expect(flat.map.start(made)).toBe(source.indexOf('{{x}}'))
    expect(flat.map.end(made + 4)).toBe(source.indexOf('{{x}}') + 5)
    expect(flat.map.start(made + 1)).toBe(-1)
  })

  test('an expansion as long as its call is not taken for the call', () => {
    const flat = flatOf('{{x}}', {'Template:X': '12345'})
    expect(flat.map.start(0)).toBe(0)
    expect(flat.map.end(5)).toBe(5)
    expect([1, 2, 3, 4].map((at) => flat.map.start(at))).toEqual([-1, -1, -1, -1])
    expect([1, 2, 3, 4].map((at) => flat.map.end(at))).toEqual([-1, -1, -1, -1])
  })

  test('keeps comments of the page, not those of templates', () => {
    const {comments} = flatOf('a<!-- one -->{{x}}\n<!--two-->\n<!-- open', {'Template:X': '<!-- three -->'})
    expect(comments.map(({at, value}) => [at, value])).toEqual([
      [1, ' one '],
      [2, 'two'],
      [2, ' open'],
    ])
  })

  test('extension tags are markers, wherever they come from', () => {
    const pages = {'Template:X': '<ref name="t">{{{1}}}</ref>{{#tag:ref|made {{{1}}}|name=m}}'}
    const flat = flatOf('<nowiki>{{x}}</nowiki>{{x|<math>1</math>}}<ref>page {{lc:A}}</ref>', pages)
    expect(names(flat)).toEqual(['nowiki', 'ref', 'ref', 'ref'])
    const [, , made, , page] = flat.atoms
    expect(flat.text.length).toBe(4 * MARKER_LENGTH)
    expect(flat.text.charCodeAt(0)).toBe(MARKER)
    expect(page).toBeDefined()
    expect(made).toBeDefined()
  })

  test('reads a tag in the frame that it stands in, a note without its arguments', () => {
    const pages = {'Template:X': '<poem>{{{1}}} {{lc:B}} {{x}}</poem><ref>{{{1}}} {{lc:B}} {{x}}</ref>'}
    const flat = flatOf('{{x|one}}<ref>{{{1}}} {{lc:C}}</ref>', pages)
    const texts: string[] = []
    replaceMarkers(flat.text, (index) => {
      const atom = flat.atoms[index]!
      if (atom.kind !== 'extension') return ''
      const inner = atom.flatten(atom.node.inner!, atom.origin && atom.node.innerStart)
      texts.push(inner.text)
      if (atom.origin) {
        expect(inner.map.start(inner.text.indexOf('{{{1'))).toBe(atom.node.innerStart)
        expect(spans(inner)).toEqual([['{{lc:C}}', 'c']])
      }
      return ''
    })
    const loop = '<span class="error">Template loop detected: [[Template:X]]</span>'
    expect(texts).toEqual([`one b ${loop}`, `{{{1}}} b ${loop}`, '{{{1}}} c'])
  })

  test('markers in the content of a made tag stay good', () => {
    const flat = flatOf('{{#tag:ref|a<nowiki>[[b]]</nowiki>}}')
    expect(names(flat)).toEqual(['ref'])
    const ref = flat.atoms.find((atom) => atom.kind === 'extension' && atom.node.name === 'ref')!
    if (ref.kind !== 'extension') throw new Error('no tag')
    const inner = ref.flatten(ref.node.inner!)
    expect(names(inner)).toEqual(['nowiki'])
    expect(inner.atoms).toBe(flat.atoms)
  })

  test('what functions say of the page', () => {
    const {state} = expandPage('{{x}}{{y}}', {
      site,
      pages: pagesOf({'Template:X': 'a', 'Template:Y': '#REDIRECT [[Template:X]]'}),
    })
    expect([...state.templates]).toEqual([
      ['Template:X', 'Template:X'],
      ['Template:Y', 'Template:X'],
    ])
  })
})

describe('expandPage over the made-up pages', () => {
  const fixture = new URL('../../fixtures/expand/generated.jsonl', import.meta.url)
  const lines = (fs.readFileSync(fixture, 'utf8') as string).trim().split('\n')

  test('is the text of expand, with markers for tags', () => {
    for (const line of lines) {
      const [title, text, pages, expanded] = JSON.parse(line) as [string, string, Record<string, string>, string]
      const flat = flatOf(text, pages, title)
      // contents of tags show which tags there are; they are compared by expand
      const bare = expanded.replace(/<(nowiki|pre|ref)\b[^>]*?(?:\/>|>.*?<\/\1\s*>)/gis, '')
      if (bare.includes('<')) continue
      expect(replaceMarkers(flat.text, () => '')).toBe(bare)
    }
  })

  test('maps every character outside of calls to itself', () => {
    for (const line of lines) {
      const [title, text, pages] = JSON.parse(line) as [string, string, Record<string, string>]
      const flat = flatOf(text, pages, title)
      let span = 0
      for (let i = 0; i + 1 < flat.text.length; i++) {
        while (span < flat.spans.length && flat.spans[span]!.end <= i) span++
        if (span < flat.spans.length && flat.spans[span]!.start <= i) continue
        const start = flat.map.start(i)
        if (start >= 0 && flat.map.start(i + 1) === start + 1 && flat.text.charCodeAt(i) !== MARKER)
          expect(text[start]).toBe(flat.text[i])
      }
    }
  })
})

test('no page and no function can make markers of its own', () => {
  const flat = flatOf('<nowiki/>{{x}}{{lc:<ref/>}}', {'Template:X': '\x7f\ue000\ue000'})
  expect(names(flat)).toEqual(['nowiki', 'ref'])
  expect(flat.text).toContain('?\ue000\ue000')
  const cut = new Map([['lc', (call: FunctionCall) => call.arg(0).slice(0, 2)]])
  const {text} = expandPage('{{lc:<ref/>}}a', {site, pages: new Map(), functions: cut}).flat
  expect(text).toBe('?\ue000a')
})

test('expand is expandPage with the tags put back', () => {
  const pages = pagesOf({'Template:X': '<ref name="{{{1}}}">{{{1}}}</ref>'})
  expect(expand('a <!-- c -->{{x|y}}<NoWiki >\x7f</nowiki>', {site, pages})).toBe(
    'a <ref name="{{{1}}}">{{{1}}}</ref><NoWiki >?</nowiki>',
  )
})
