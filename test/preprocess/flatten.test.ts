import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Flattener} from '../../src/preprocess/flatten.js'
import {
  MARKER_LENGTH,
  markerIndex,
  markerOf,
  replaceMarkers,
  withoutBrokenMarkers,
  withoutMarkers,
} from '../../src/preprocess/marker.js'
import {SourceMap} from '../../src/preprocess/source-map.js'

const flattener = new Flattener(new Set(['ref', 'nowiki']))

describe('flatten', () => {
  test('calls, parameters and tags become markers, comments go', () => {
    const source = 'a{{b}}<!-- c -->{{{d}}}\n== <ref>e</ref> ==\n<noinclude>f</noinclude><!--'
    const {text, atoms, comments, spans} = flattener.flatten(source, 0)
    expect(replaceMarkers(text, (index) => `[${atoms[index]!.kind}]`)).toBe(
      'a[template][parameter]\n== [extension] ==\nf',
    )
    expect(comments.map(({at, value}) => [at, value])).toEqual([
      [1 + MARKER_LENGTH, ' c '],
      [text.length, ''],
    ])
    expect(spans).toEqual([])
  })

  test('braces around what can be no name are text, with what is in them', () => {
    const shown = (source: string): string => {
      const {text, atoms} = flattener.flatten(source, 0)
      return replaceMarkers(text, (index) => `(${atoms[index]!.kind})`)
    }
    expect(shown('{{[[a{{{b}}}]]|c=[d]|{{e}}}}')).toBe('{{[[a(parameter)]]|c=[d]|(template)}}')
    expect(shown('{{a<ref>b</ref>}}')).toBe('{{a(extension)}}')
    expect(shown('{{a\nb|{{<!-- -->c}}}}')).toBe('{{a\nb|(template)}}')
    // a function, whose name ends at the colon; names that something else makes; lines around a name
    for (const call of [
      '{{#if:[[a]]}}',
      '{{{{a}}[[b]]}}',
      '{{<!-- -->a}}',
      '{{\n a\n|b}}',
      '{{{{{a|}}}<b>}}',
      '{{|[}}',
    ]) {
      expect(shown(call)).toBe('(template)')
    }
    const {map, text} = flattener.flatten('x{{[a]|b}}{{c}}', 5)
    expect([map.start(1), map.start(4), map.end(10), text.length]).toEqual([6, 9, 15, 10 + MARKER_LENGTH])
  })

  test('braces in braces that are no calls are no depth', () => {
    const depth = 50_000
    const source = '{{['.repeat(depth) + '}}'.repeat(depth)
    expect(flattener.flatten(source, 0).text).toBe(source)
  })

  test('a plain text is itself', () => {
    const flat = flattener.flatten('plain', 7)
    expect([flat.text, flat.map.start(2), flat.map.end(5)]).toEqual(['plain', 9, 12])
    expect(flattener.flatten('plain', -1).map.start(2)).toBe(-1)
  })

  test('a tag reads its content as wikitext of its own', () => {
    const source = '<ref>a{{b}}c</ref>'
    const [atom] = flattener.flatten(source, 0).atoms
    if (atom?.kind !== 'extension') throw new Error('no tag')
    const inner = atom.flatten(atom.node.inner!, atom.node.innerStart)
    expect(inner.text).toBe(`a${markerOf(0)}c`)
    expect(inner.map.start(0)).toBe(5)
    expect(inner.map.start(1 + MARKER_LENGTH)).toBe(source.indexOf('c<'))
    expect(atom.flatten('x').map.start(0)).toBe(-1)
  })

  test('one serves text after text, and keeps nothing of what was left open', () => {
    flattener.flatten('{{a|{{b|<ref>[[== -{{{', 0)
    const {text, atoms} = flattener.flatten('|c}}{{d|e}}', 0)
    expect([text, atoms.length]).toEqual([`|c}}${markerOf(0)}`, 1])
    const alone = flattener.flatten('{{d|{{e}}}}', 9)
    expect([alone.text, alone.map.start(0), alone.map.end(MARKER_LENGTH)]).toEqual([markerOf(0), 9, 20])
  })

  test('what it maps one to one is the same text', () => {
    const pieces = fc.constantFrom(
      'a',
      'b c',
      '{{',
      '}}',
      '{{{',
      '}}}',
      '<ref>',
      '</ref>',
      '<!--',
      '-->',
      '\n',
      '==',
      '|',
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (list) => {
        const source = list.join('')
        const {text, map} = flattener.flatten(source, 0)
        for (let i = 0; i < text.length; i++) {
          const start = map.start(i)
          if (start >= 0 && text.charCodeAt(i) !== 0x7f) expect(source[start]).toBe(text[i])
        }
        expect(map.start(0)).toBeGreaterThanOrEqual(text === '' ? -1 : 0)
      }),
    )
  })
})

describe('SourceMap', () => {
  test('finds forward, backward and at borders', () => {
    const map = new SourceMap()
    map.add(0, 3, 10, 13)
    map.add(3, 5, 13, 15) // grows with the one before
    map.add(5, 8, 20, 30)
    map.add(10, 12, 40, 42)
    expect([0, 4, 5, 6, 8, 10, 11, 12].map((at) => map.start(at))).toEqual([10, 14, 20, -1, -1, 40, 41, -1])
    expect([12, 11, 10, 8, 6, 5, 4, 0].map((at) => map.end(at))).toEqual([42, 41, 40, 30, -1, 15, 14, 10])
  })

  test('an opaque segment maps at its ends, whatever its length', () => {
    const map = new SourceMap()
    map.addOpaque(0, 4, 5, 9)
    map.addOpaque(4, 6, 9, 20)
    map.add(6, 8, 20, 22)
    expect([0, 1, 4, 5, 6, 7].map((at) => map.start(at))).toEqual([5, -1, 9, -1, 20, 21])
    expect([1, 4, 5, 6, 8].map((at) => map.end(at))).toEqual([-1, 9, -1, 20, 22])
  })

  test('identity', () => {
    const map = SourceMap.identity(5, 100)
    expect([map.start(0), map.start(4), map.end(5), map.start(9)]).toEqual([100, 104, 105, -1])
  })
})

test('markers spell their index', () => {
  for (const index of [0, 1, 6399, 6400, 1_000_000]) expect(markerIndex(markerOf(index), 0)).toBe(index)
  expect(markerOf(5)).toHaveLength(MARKER_LENGTH)
  expect(withoutMarkers('a\x7fb')).toBe('a?b')
  expect(withoutMarkers('ab')).toBe('ab')
})

test('markers that stand for nothing lose what makes them markers', () => {
  const good = markerOf(2)
  expect(withoutBrokenMarkers('plain', 0)).toBe('plain')
  expect(withoutBrokenMarkers(`${good}a${good}`, 3)).toBe(`${good}a${good}`)
  const broken = `${markerOf(3)}-${good}-\x7f\ue000x\x7f\x7f${good}\x7f`
  expect(withoutBrokenMarkers(broken, 3)).toBe(`?${markerOf(3).slice(1)}-${good}-?\ue000x??${good}?`)
})
