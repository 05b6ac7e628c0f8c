import fc from 'fast-check'
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'
import {describe, expect, it} from 'vitest'
import type {Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import {toHtml} from '../../src/hast/html.js'
import {processorTime} from '../processor-time.js'
import {show} from './show.js'

type Node = DefaultTreeAdapterTypes.ChildNode

/** Everything in the HTML that could run code, load a document or a style sheet, or send a form. */
function dangers(html: string): string[] {
  const found: string[] = []
  const stack: Node[] = [...parseFragment(html).childNodes]
  const forbidden =
    /^(?:applet|base|button|embed|form|frame|frameset|iframe|input|math|noscript|object|plaintext|script|select|style|svg|template|textarea|title|xmp)$/
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('tagName' in node)) continue
    if (forbidden.test(node.tagName)) found.push(node.tagName)
    for (const {name, value} of node.attrs) {
      if (name.startsWith('on') || name === 'srcdoc' || name === 'http-equiv') found.push(name)
      const scheme = /^[^/?#]*?:/.exec(value.replace(/[\0-\x20]/g, ''))?.[0]
      if (/^(?:href|src|cite|action|formaction|poster|background|itemid|resource|about)$/.test(name) && scheme) {
        if (!/^(?:https?|ftps?|mailto|news|tel|irc):$/i.test(scheme)) found.push(`${name}=${value}`)
      }
      if (name === 'style' && /expression|url\s*\(|\\(?:75|55)/i.test(value)) found.push(`style=${value}`)
    }
    stack.push(...node.childNodes)
  }
  return found
}

const evil = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '</p><img src=x onerror=alert(1)>',
    '--><svg onload=alert(1)>',
    'background:url(javascript:x)',
    'wi/**/dth:e\\78pression(alert(1))',
    ']]>&lt;script&gt;',
    '//x.example/',
    'https://x.example/?a=b&c',
  ),
  fc.string({unit: 'binary', maxLength: 12}),
)

const attributes = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'onclick',
      'style',
      'class',
      'id',
      'href',
      'src',
      'cite',
      'title',
      'data-x',
      'data-"><b',
      'itemscope',
      'itemid',
      'itemprop',
      'content',
      'http-equiv',
      'srcdoc',
      'action',
      'resource',
      'about',
      '__proto__',
    ),
    fc.string({maxLength: 6}),
  ),
  evil,
  {maxKeys: 5},
)

const names = fc.constantFrom(
  'script',
  'style',
  'iframe',
  'svg',
  'math',
  'a',
  'img',
  'div',
  'span',
  'table',
  'tr',
  'td',
  'li',
  'p',
  'h2',
  'meta',
  'link',
  'form',
  'b"><i',
  'textarea',
  'title',
  'noscript',
  'template',
)

const {tree} = fc.letrec<{tree: Content}>((tie) => {
  const children = fc.array(tie('tree'), {maxLength: 3})
  return {
    tree: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      evil.map((value) => b.text(value) as Content),
      fc.tuple(names, attributes, children).map(([name, fields, nodes]) => b.htmlElement(name, fields, nodes)),
      fc.tuple(evil, evil, children).map(([title, fragment, nodes]) => b.link({title, fragment}, nodes)),
      fc
        .tuple(evil, fc.constantFrom('bracketed', 'free', 'isbn', 'rfc', 'pmid'), children)
        .map(([url, kind, nodes]) => b.externalLink({url, kind}, nodes)),
      fc.tuple(evil, evil, children).map(([prefix, url, nodes]) => b.interwikiLink({prefix, title: url, url}, nodes)),
      fc
        .tuple(evil, evil, evil, evil, children)
        .map(([title, link, alt, className, nodes]) => b.media({title, link, alt, className, language: alt}, nodes)),
      fc.tuple(attributes, evil).map(([fields, title]) => b.gallery([b.media({title}, title)], {attributes: fields})),
      fc
        .tuple(attributes, children)
        .map(([fields, nodes]) => b.table([b.tableRow([b.tableCell(nodes, fields)], fields)], fields)),
      fc.tuple(evil, attributes).map(([value, fields]) => b.code(value, {lang: value, attributes: fields})),
      fc.tuple(evil, attributes).map(([value, fields]) => b.math(value, {display: 'inline', attributes: fields})),
      fc.tuple(evil, attributes).map(([value, fields]) => b.extensionElement(value, {value, attributes: fields})),
      fc.tuple(evil, evil).map(([name, group]) => b.reference({name, group, number: 1, use: 1}, name)),
      fc.tuple(evil, children).map(([id, nodes]) => b.heading(2, nodes as never, id) as Content),
      evil.map((name) => b.transclusion({title: name, name}) as Content),
    ),
  }
})

describe('the HTML', () => {
  it('is safe to show, whatever the tree holds', () => {
    fc.assert(
      fc.property(
        fc.array(tree, {maxLength: 4}),
        fc.constantFrom('/wiki/$1', 'javascript:$1', '$1'),
        evil,
        (nodes, articlePath, server) => {
          const page = b.root(nodes, {title: 'Here'})
          page.site = {...page.site, articlePath, server, scriptPath: server}
          expect(dangers(toHtml(page))).toEqual([])
        },
      ),
      {numRuns: 1500},
    )
  })

  it('would be found unsafe by the check above', () => {
    const html = '<script>x</script><p onclick=x><a href=" java&#10;script:x">a</a><b style="a:url(x)">b</b><svg>'
    expect(dangers(html)).toHaveLength(5)
  })

  it('is the same when read and written again: nothing is out of place', () => {
    const table = b.table([b.tableRow([b.tableCell([b.list(false, ['a', 'b']), b.text('c')])])])
    const html = show([b.paragraph([b.strong('a')]), table, b.gallery([b.media({title: 'File:A.jpg'}, 'x')])])
    const count = (text: string) => text.match(/<\w+/g)?.length
    let elements = 0
    const stack: Node[] = [...parseFragment(html).childNodes]
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (!('tagName' in node)) continue
      elements++
      stack.push(...node.childNodes)
    }
    expect(elements).toBe(count(html))
  })
})

describe('large trees', () => {
  const nested = (depth: number) => {
    let node: Content = b.text('inside')
    for (let i = 0; i < depth; i++) {
      node =
        i % 3 === 0
          ? b.htmlElement('div', {}, [node])
          : i % 3 === 1
            ? b.table([b.tableRow([b.tableCell([node])])])
            : b.media({title: 'File:A.jpg', format: 'thumbnail'}, [node])
    }
    return node
  }

  it('may be 250 levels deep', () => {
    const html = show(nested(250))
    expect(html).toContain('inside')
    expect(html.match(/<table>/g)).toHaveLength(83)
    expect(html.match(/<table>/g)).toHaveLength(html.match(/<\/table>/g)?.length ?? 0)
  })

  it('show their text where they are too deep', () => {
    expect(show(nested(20_000))).toContain('inside')
  })

  it('hold no HTML that others wrote', () => {
    const handlers = {strong: () => ({type: 'raw', value: '<script>'}) as never}
    expect(show(b.strong('x'), {handlers})).toBe('&lt;script>')
  })

  it('may have any number of siblings', () => {
    const time = (length: number) => {
      const items = Array.from({length}, (_, i) => b.listItem(String(i)))
      const nodes = [b.list(false, items), b.transclusion({title: 'T', name: 't'}, items as never)]
      return processorTime(() => expect(show(nodes)).toContain(`<li>${length - 1}</li>`))
    }
    time(1000)
    expect(time(160_000)).toBeLessThan(40 * time(20_000) + 200)
  })
})
