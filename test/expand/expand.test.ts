import {describe, expect, test} from 'vitest'
import {createExpander, expand} from '../../src/expand/expand.js'
import {
  type ExpandContext,
  type FunctionCall,
  type FunctionHandler,
  NO_TEMPLATES,
  RECOVER_SOURCE,
  type ScriptEngine,
} from '../../src/expand/types.js'
import {englishWikipedia as site} from '../../src/site/english.js'
import {pagesOf} from './pages.js'

function run(text: string, pages: Record<string, string> = {}, title = 'T'): string {
  return expand(text, {site, pages: pagesOf(pages), title})
}

/** Expands with one parser function of the test's own, `{{lc:...}}`. */
function withFunction(handler: FunctionHandler, text: string, pages: Record<string, string> = {}): string {
  return expand(text, {
    site,
    pages: pagesOf(pages),
    title: 'T',
    functions: new Map([['lc', handler]]),
    variables: new Map(),
  })
}

describe('templates', () => {
  test.each([
    ['a redirect', '{{r}}', 'X'],
    ['two redirects', '{{r2}}', 'X'],
    ['three redirects: the last one is text', '{{r3}}', '\n#REDIRECT [[Template:X]]'],
    ['a redirect to nowhere', '{{gone}}', '\n#REDIRECT [[Nowhere]]'],
    ['a redirect to itself', '{{self}}', '\n#REDIRECT [[Template:Self]]'],
    ['a page', '{{:P}}', 'page'],
    ['itself', '{{:T}}', 'T[<span class="error">Template loop detected: [[T]]</span>]'],
    ['a message of the wiki', '{{MediaWiki:Hello}}', 'hi'],
    ['a message that the wiki does not have', '{{MediaWiki:Parser-unstrip-loop-warning}}', 'Unstrip loop detected'],
    ['a page of another wiki', '{{de:X}}', '{{de:X}}'],
    ['a special page', '{{Special:Version}}', '[[:Special:Version]]'],
    ['a missing page', '{{:Q}}', '[[:Q]]'],
    ['a script without an engine', '{{#nosuch:a|b={{x}}}}', '{{#nosuch:a|b=X}}'],
    ['substitution', '{{subst:x|{{x}}}}', '{{subst:x|X}}'],
    ['substitution that is safe', '{{safesubst:x}}', 'X'],
    [
      'source',
      '{{msgnw:m}}',
      '&#39;&#39;&#60;noinclude/&#62;{{{1}}}'.replace('{{{1}}}', '&#123;&#123;&#123;1&#125;&#125;&#125;'),
    ],
    ['a title that is too long', `{{${'x'.repeat(2000)}}}`, `{{${'x'.repeat(2000)}}}`],
  ])('%s', (_, text, expected) => {
    const pages = {
      'Template:X': 'X',
      'Template:R': '#REDIRECT [[Template:X]]',
      'Template:R2': '#REDIRECT [[Template:R]]',
      'Template:R3': '#REDIRECT [[Template:R2]]',
      'Template:Gone': '#REDIRECT [[Nowhere]]',
      'Template:Self': '#REDIRECT [[Template:Self]]',
      'Template:M': "''<noinclude/>{{{1}}}",
      'MediaWiki:Hello': 'hi',
      P: 'page',
      T: 'T[{{:T}}]',
    }
    expect(run(text, pages)).toBe(expected)
  })

  test('a redirect that the source names', () => {
    const pages = pagesOf({'Template:A': 'anything', 'Template:X': 'X'})
    pages.set('Template:A', {...pages.get('Template:A')!, redirect: 'Template:X'})
    expect(expand('{{a}}', {site, pages})).toBe('X')
  })

  test('subpages', () => {
    const pages = {'User:U/a/s': 'below', 'User:U/s': 'beside'}
    expect(run('{{/s}} {{../s}} {{../../../s}}', pages, 'User:U/a')).toBe('below beside {{../../../s}}')
    expect(run('{{/s}}', {'Template:/s': 'template'})).toBe('template')
  })

  test('a page that changes between two calls', () => {
    const pages = pagesOf({'Template:X': 'one'})
    expect(expand('{{x}}', {site, pages})).toBe('one')
    pages.set('Template:X', {...pages.get('Template:X')!, text: 'two'})
    expect(expand('{{x}}', {site, pages})).toBe('two')
    expect(expand('{{x}}', {site: {...site}, pages})).toBe('two')
  })

  test("an expander's pages do not touch each other", () => {
    const expander = createExpander({site, pages: pagesOf({'Template:X': '{{PAGENAME}}<nowiki/>'})})
    expect(expander.expand('{{x}}', {title: 'A'})).toBe('A<nowiki/>')
    expect(expander.expandPage('{{x}}', {title: 'B'}).flat.text.startsWith('B')).toBe(true)
    expect(expander.expand('{{x}}')).toBe('Untitled<nowiki/>')
    expect(expander.expand('{{x}}', {title: '<bad>'})).toBe('Untitled<nowiki/>')
  })
})

describe('what functions get', () => {
  test('arguments, expanded when asked for', () => {
    const seen: unknown[] = []
    withFunction(
      (call) => {
        seen.push(call.name, call.length, call.lineStart, call.args(), call.arg(9), call.argName(1), call.argName(2))
        seen.push(call.argValue(0), call.argValue(2), call.argValue(9), typeof call.raw(0), typeof call.raw(1))
        return ''
      },
      '{{LC: a {{x}} | {{x}} | n = {{x}} }}',
      {'Template:X': 'X'},
    )
    expect(seen).toEqual([
      'LC',
      3,
      false,
      ['a X', 'X', 'n = X'],
      '',
      undefined,
      'n',
      'a X',
      'X',
      '',
      'string',
      'object',
    ])
  })

  test('results', () => {
    const results: Record<string, ReturnType<FunctionHandler>> = {
      escaped: {text: "''a''", nowiki: true},
      html: {text: '<b>', html: true},
      wikitext: {text: '{{x}}{{{1}}}', preprocess: true},
      list: '* a',
    }
    const handler: FunctionHandler = (call) => results[call.arg(0)]
    const pages = {'Template:X': 'X', 'Template:Lc:none': 'template'}
    expect(withFunction(handler, '{{lc:escaped}}', pages)).toBe('&#39;&#39;a&#39;&#39;')
    expect(withFunction(handler, '{{lc:html}}', pages)).toBe('<b>')
    expect(withFunction(handler, '{{lc:wikitext|y}}', pages)).toBe('Xy')
    expect(withFunction(handler, '{{lc:list}}\n{{lc:list}}', pages)).toBe('\n* a\n* a')
    expect(withFunction(handler, '{{lc:none}}', pages)).toBe('template')
  })

  test('frames', () => {
    const seen: unknown[] = []
    const handler = ({frame, context}: FunctionCall): string => {
      seen.push(frame.title.text, frame.depth, frame.parent?.depth, frame.argumentNames(), [...frame.arguments()])
      const other = frame.childOf(
        new Map([
          ['1', ' a '],
          ['k', 'v'],
        ]),
        frame.title,
      )
      seen.push(
        context.expandText('<noinclude>n</noinclude>({{{1}}}{{{k}}})', other, true),
        frame.loopCheck(context.title),
      )
      return ''
    }
    withFunction(handler, '{{x| 1 |k= 2 |3|k=4|1=5}}', {'Template:X': '{{lc:}}'})
    expect(seen).toEqual([
      'Template:X',
      1,
      0,
      ['2', 'k', '1'],
      [
        ['2', '3'],
        ['k', '4'],
        ['1', '5'],
      ],
      '( a v)',
      true,
    ])
  })

  test('flags', () => {
    const source = 'a<!-- c --><noinclude>n</noinclude>{{x|1={{y}}}}{{{p|d}}}<nowiki>w</nowiki>'
    const first = (flags: number) =>
      withFunction((call) => call.frame.expand((call.raw(1) as {value: never}).value, flags), `{{lc:|${source}}}`)
    expect(first(RECOVER_SOURCE)).toBe(source)
    expect(first(NO_TEMPLATES)).toBe('an{{x|1={{y}}}}d<nowiki>w</nowiki>')
    expect(first(0)).toBe('an[[:Template:X]]d<nowiki>w</nowiki>')
    expect(withFunction(({frame}) => frame.expand('as it is'), '{{lc:}}')).toBe('as it is')
  })

  test('the context', () => {
    let context: ExpandContext | undefined
    const keep: FunctionHandler = (call) => {
      context = call.context
      return ''
    }
    withFunction(keep, '{{lc:}}', {T: 'x', 'Template:X': '{{{1}}}', 'File:A.png': '', 'MediaWiki:Key': 'text'})
    const {parseTitle, exists} = {
      parseTitle: (text: string) => context!.parseTitle(text)!,
      exists: (text: string) => context!.exists(context!.parseTitle(text)!),
    }
    expect(context!.page?.text).toBe('x')
    expect(context!.getPage(parseTitle('de:X'))).toBeUndefined()
    expect(
      ['T', 'U', 'Special:Version/x', 'Special:Nope', 'Media:A.png', 'Media:B.png', 'de:X', 'MediaWiki:Key'].map(
        exists,
      ),
    ).toEqual([true, false, true, false, true, false, false, true])
    expect(exists('MediaWiki:Unstrip-size-warning')).toBe(true)
    expect(context!.messageText('key')).toBe('text')
    expect(context!.messageText('nosuch')).toBeUndefined()
    expect(context!.parseTitle('a|b')).toBeUndefined()
    for (let i = 0; i < 500; i++) expect(context!.countExpensive()).toBe(true)
    expect(context!.countExpensive()).toBe(false)
  })

  test('markers', () => {
    const texts = {kill: '', nowiki: '', unstrip: '', empty: ''}
    withFunction((call) => {
      const {context} = call
      const text = call.arg(0)
      texts.kill = context.killMarkers(text)
      texts.nowiki = context.unstripNoWiki(text) === text ? 'same' : 'other'
      texts.unstrip = context.unstrip(text)
      texts.empty = context.unstrip(context.makeTag({name: 'ref', attributes: ' name="x"'}, call.frame))
      return ''
    }, '{{lc:a<nowiki>"<b>"</nowiki><ref>r</ref>}}')
    expect(texts).toEqual({
      kill: 'a',
      nowiki: 'same',
      unstrip: 'a<nowiki>"<b>"</nowiki><ref>r</ref>',
      empty: '<ref name="x"/>',
    })
  })

  test('scripts', () => {
    const scripts: ScriptEngine = {invoke: (call) => `[${call.args().join(',')} in ${call.frame.title.text}]`}
    const pages = pagesOf({'Template:X': '{{#invoke:M|f|{{{1}}}}}'})
    expect(expand('{{x|a}}', {site, pages, scripts})).toBe('[M,f,a in Template:X]')
  })
})
