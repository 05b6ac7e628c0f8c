import {describe, expect, it} from 'vitest'
import {walk} from '../../src/ast/children.js'
import {parse} from '../../src/pipeline.js'

/** Addresses of the numbered links in the order of their numbers, as `host`. */
function order(source: string): string {
  const found: string[] = []
  walk(parse(source, {pages: {get: () => undefined}}), (node) => {
    if (node.type === 'externalLink' && node.number !== undefined) found[node.number] = node.url.slice(7)
  })
  return found.join(' ').trim()
}

describe('numberLinks', () => {
  // the order is that of MediaWiki's answers
  it('numbers what tags hold first', () => {
    expect(
      order(
        'a [http://a.b] <ref>[http://c.d]</ref> [http://e.f] <references/> [http://g.h]<poem>[http://i.j]</poem>\n' +
          '<gallery>\nFile:A.jpg|[http://k.l]\n</gallery>',
      ),
    ).toBe('c.d i.j k.l a.b e.f g.h')
  })

  it('numbers captions before the text, and notes that no list shows last', () => {
    expect(
      order(
        'a [http://a.b] <ref>[http://c.d]</ref> [http://e.f]\n{|\n| [http://t.t]\n|}\n[[File:A.jpg|thumb|[http://m.m]]]\n' +
          'b [http://n.n]',
      ),
    ).toBe('m.m a.b e.f t.t n.n c.d')
  })

  it('leaves the order of arguments that were not run', () => {
    const found: Array<number | undefined> = []
    const root = parse('{{a|[http://a.b]}} [http://c.d] {{#if:x|[http://e.f]}}')
    const note = (nodes: readonly unknown[]): void => {
      for (const node of nodes as Array<Record<string, unknown>>) {
        if (node.type === 'externalLink') found.push(node.number as number)
        for (const key of ['parameters', 'arguments', 'children']) {
          if (Array.isArray(node[key])) note(node[key] as unknown[])
        }
      }
    }
    note(root.children)
    expect(found).toEqual([1, 2, 3])
  })
})
