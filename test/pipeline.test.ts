import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {expand, type ParseOptions, parse} from '../src/pipeline.js'
import {siteForLanguage} from '../src/site/languages.js'
import {pagesOf} from './expand/pages.js'
import {sketch, sketchOf} from './parse/sketch.js'

describe('the root', () => {
  it('has the title, its namespace and a summary of the site', () => {
    const root = parse('', {title: 'user talk:ada_L'})
    expect(root).toMatchObject({
      type: 'root',
      title: 'User talk:Ada L',
      namespace: 3,
      site: {language: 'en', categoryNamespace: 'Category', fileNamespace: 'File'},
      children: [],
    })
    expect(root.expanded).toBeUndefined()
  })

  it('is Untitled where no title is given, and keeps a title that can be none', () => {
    expect(parse('')).toMatchObject({title: 'Untitled', namespace: 0})
    expect(parse('', {title: '<x>'})).toMatchObject({title: '<x>', namespace: 0})
  })

  it('covers the whole source', () => {
    expect(parse('a\nb').position).toEqual({
      start: {line: 1, column: 1, offset: 0},
      end: {line: 2, column: 2, offset: 3},
    })
  })

  it('knows sort key and shown title, run or not', () => {
    const source = "{{DEFAULTSORT:B, A}}{{DISPLAYTITLE:''a''}}"
    expect(parse(source)).toMatchObject({defaultSort: 'B, A', displayTitle: "''a''"})
    expect(parse(source, {title: 'A', pages: new Map()})).toMatchObject({defaultSort: 'B, A', displayTitle: "''a''"})
  })
})

describe('options', () => {
  const pages = pagesOf({'Template:A': 'made {{{1}}}', 'Template:R': '#REDIRECT [[Template:Infobox b]]'})

  it('site: its language counts', () => {
    expect(sketchOf('[[Kategorie:A]] [[Datei:B.jpg]]', {site: siteForLanguage('de')})).toBe(
      'paragraph[category(name=A) " " media(title=Datei:B.jpg)]',
    )
  })

  it('pages: templates are run', () => {
    const root = parse('{{a|b}}', {pages})
    expect(root.expanded).toBe(true)
    expect(sketch(root.children)).toBe(
      'paragraph[transclusion(title=Template:A name=a){templateArgument(name=1 value=b)["b"]}["made b"]]',
    )
  })

  it('expand: false runs nothing, and pages only tell what is a box', () => {
    const root = parse('{{a}}\n{{r}}', {pages, expand: false})
    expect(root.expanded).toBeUndefined()
    expect(sketch(root.children)).toBe('transclusion(title=Template:A name=a) infobox(title=Template:R name=r)')
  })

  it('now: what time-dependent words see', () => {
    expect(sketchOf('{{CURRENTYEAR}}', {pages, now: new Date('2001-02-03T00:00:00Z')})).toBe('paragraph["2001"]')
  })

  it('limits: a limit that is hit gives a message', () => {
    const messages: VFileMessage[] = []
    const root = parse('{{a|b}}{{a|c}}', {
      pages,
      limits: {maxExpansionSize: 8},
      onMessage: (message) => messages.push(message),
    } as ParseOptions)
    expect(root.children.length).toBeGreaterThan(0)
  })

  it('positions: false leaves them out everywhere', () => {
    const source = "== a ==\n{{a|''b''}}\n<ref>c</ref><!-- d -->\n#REDIRECT [[e]]"
    expect(JSON.stringify(parse(source, {positions: false}))).not.toContain('position')
    expect(JSON.stringify(parse(source, {positions: false, pages}))).not.toContain('position')
  })

  it('onMessage: told of what was not taken as it stands, with a place', () => {
    const messages: VFileMessage[] = []
    parse('<div>'.repeat(300), {onMessage: (message) => messages.push(message)})
    expect(messages[0]).toMatchObject({source: 'wikast', ruleId: 'nesting-limit', line: 1})
    expect(messages[0]!.place).toBeDefined()
  })

  it('onMessage: arguments nested too deep stay text', () => {
    const messages: VFileMessage[] = []
    const source = '{{a|'.repeat(60) + '}}'.repeat(60)
    const root = parse(source, {onMessage: (message) => messages.push(message)})
    expect(JSON.stringify(root)).toContain('{{a|{{a|')
    expect(messages.map(({ruleId}) => ruleId)).toContain('nesting-limit')
  })
})

describe('arguments of the wrong kind', () => {
  it.each<[string, unknown, unknown]>([
    ['Wikitext must be a string, not undefined', undefined, {}],
    ['Wikitext must be a string, not null', null, {}],
    ['Wikitext must be a string, not an array', [], {}],
    ['Options must be an object, not null', '', null],
    ['Options must be an object, not string', '', 'x'],
    ["Option 'title' must be a string, not number", '', {title: 1}],
    ["Option 'pages' must have a method 'get'", '', {pages: {}}],
    ["Option 'now' must be a valid Date", '', {now: new Date('x')}],
    ["Option 'now' must be a valid Date", '', {now: 1}],
  ])('%s', (message, source, options) => {
    expect(() => parse(source as string, options as ParseOptions)).toThrow(new TypeError(message))
  })
})

describe('redirects', () => {
  it.each([
    ['#REDIRECT [[a]]', 'redirect(title=A)'],
    ['#redirect: [[a b#c]]', 'redirect(title=A b fragment=c)'],
    ['#REDIRECT [[a|b]]\n[[Category:C]]', 'redirect(title=A) category(name=C)'],
    ['#REDIRECT [[wikt:a]]', 'redirect(title=wikt:a)'],
    ['#REDIRECT a', 'list(ordered=true)[listItem["REDIRECT a"]]'],
    ['x #REDIRECT [[a]]', 'paragraph["x #REDIRECT " link(title=A namespace=0)["a"]]'],
  ])('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
    expect(sketchOf(source, {pages: new Map()})).toBe(tree)
  })

  it('stand where they were written, and so does what follows', () => {
    const [redirect, category] = parse('#REDIRECT [[a]]\n[[Category:C]]').children
    expect(redirect!.position).toMatchObject({start: {offset: 0}, end: {offset: 15}})
    expect(category!.position).toMatchObject({start: {line: 2, offset: 16}, end: {offset: 30}})
  })
})

describe('expand', () => {
  it('gives wikitext', () => {
    expect(expand('{{a|b}}<!-- c --><ref>{{a}}</ref>', {pages: pagesOf({'Template:A': '[{{{1}}}]'})})).toBe(
      '[b]<ref>{{a}}</ref>',
    )
  })

  it('throws on arguments of the wrong kind', () => {
    expect(() => expand(1 as unknown as string, {pages: new Map()})).toThrow(TypeError)
  })
})

it('a U+007F of the page is a question mark', () => {
  expect(sketchOf('a\x7fb')).toBe('paragraph["a?b"]')
})
