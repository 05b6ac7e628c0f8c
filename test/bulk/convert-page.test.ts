import {describe, expect, it} from 'vitest'
import {convertPage} from '../../src/bulk/convert-page.js'
import type {Page} from '../../src/site/page.js'

function page(text: string, fields: Partial<Page> = {}): Page {
  return {title: 'T', namespace: 0, model: 'wikitext', text, ...fields}
}

describe('convertPage', () => {
  const text = "'''Ada''' [[Bob]]"

  it('writes every format', () => {
    expect(convertPage(page(text), 'markdown')).toBe('**Ada** [Bob](https://en.wikipedia.org/wiki/Bob)\n')
    expect(convertPage(page(text), 'text')).toBe('Ada Bob\n')
    expect(convertPage(page(text), 'html')).toBe('<p><b>Ada</b> <a href="/wiki/Bob" title="Bob">Bob</a></p>\n')
    expect(JSON.parse(convertPage(page(text, {id: 5}), 'json'))).toMatchObject({title: 'T', pageId: 5, messages: []})
    expect(JSON.parse(convertPage(page(text), 'tree'))).toMatchObject({type: 'root', children: [{type: 'paragraph'}]})
  })

  it('begins Markdown with front matter where it is told to', () => {
    const revision = {id: 9, timestamp: '2026-01-05T07:31:12Z', model: 'wikitext', text}
    const markdown = convertPage(page(text, {id: 5, revision}), 'markdown', {frontMatter: true})
    expect(markdown).toMatch(/^---\nid: 5\nrevision: 9\ntimestamp: .*2026-01-05T07:31:12Z.*\ntitle: T\n/)
    expect(convertPage(page(text), 'markdown', {frontMatter: true})).toMatch(/^---\ntitle: T\n/)
  })

  it('writes HTML as a document where it is told to', () => {
    const html = convertPage(page('x', {title: '"A" & B'}), 'html', {htmlDocument: true})
    expect(html).toContain('<title>&quot;A&quot; &amp; B</title>')
    expect(html).toContain('<html lang="en" dir="ltr">')
  })

  it('shows what is not wikitext as code', () => {
    const module = page("return '{{x}}'", {model: 'Scribunto', title: 'Module:X', namespace: 828})
    expect(convertPage(module, 'markdown')).toBe("```lua\nreturn '{{x}}'\n```\n")
    expect(convertPage(page('', {model: 'css'}), 'markdown')).toBe('')
    expect(convertPage(page("''x''", {model: 'constructor'}), 'text')).toBe('x\n')
  })

  it('collects messages', () => {
    const messages: string[] = []
    // An element deeper than the parser goes.
    const broken = page('<div>'.repeat(1000))
    const document = JSON.parse(convertPage(broken, 'json', {onMessage: ({ruleId}) => messages.push(String(ruleId))}))
    expect(messages).toContain('nesting-limit')
    expect(document.messages.map((message: {code: string}) => message.code)).toEqual(messages)
    const omitted: string[] = []
    convertPage(page('{{Unknown}}'), 'markdown', {onMessage: ({reason}) => omitted.push(reason)})
    expect(omitted).toHaveLength(1)
  })

  it('takes a page without a title', () => {
    expect(JSON.parse(convertPage(page('x', {title: ''}), 'json')).title).toBe('Untitled')
  })
})

describe('the tree as JSON', () => {
  it('has every node once, and pointers to it', () => {
    const json = convertPage(page('a<ref>note</ref>\n<references/>'), 'tree')
    const tree = JSON.parse(json)
    const list = tree.children.find((node: {type: string}) => node.type === 'referenceList')
    expect(list.entries[0].definition).toEqual({$ref: '#/children/0/children/1'})
    expect(tree.children[0].children[1].type).toBe('reference')
    expect(json.split('note').length - 1).toBe(1)
  })
})
