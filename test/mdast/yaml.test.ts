import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse, stringify} from 'yaml'
import {stringifyYaml} from '../../src/mdast/yaml.js'

/** Every object once: the package gives names to those that come twice. */
const reference = (data: unknown): string =>
  stringify(data, {lineWidth: 0, aliasDuplicateObjects: false}).replace(/\n$/, '')

const pieces = fc.constantFrom(
  ...['a', 'Z', 'é', '😀', ' ', '  ', '\n', '\n\n', '\t', ':', ': ', '#', ' #', '-', '- ', '---', '...', '%', '?', "'"],
  ...['"', '\\', '\\n', ',', '[', ']', '{', '}', '&', '*', '!', '|', '>', '@', '`', '~', '0', '1', '.', 'e', '+', '0x'],
  ...['null', 'true', 'False', '.inf', '.NaN', '<<', '=', '\u0000', '\u0007', '\u001b', '\u0085', '\u00a0', '\u2028'],
  ...['\ud800', '\r', '\r\n', '\ufeff', 'a long text without anything that would need quotes'],
)
const texts = fc
  .array(pieces, {maxLength: 8})
  .map((list) => list.join(''))
  // where a text in double quotes has a line of one space, what the package writes is not what it reads
  .filter((text) => !/\n \n/.test(text))
const {tree: values} = fc.letrec<{tree: unknown}>((tie) => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    texts,
    fc.constantFrom(null, true, false, 0, -0, 1.5, 1e21, Number.NaN, Infinity, -Infinity, 12n),
    fc.array(tie('tree'), {maxLength: 3}),
    fc.dictionary(texts, tie('tree'), {maxKeys: 3, noNullPrototype: true}),
  ),
}))

describe('stringifyYaml', () => {
  it('gives what the package yaml gives', () => {
    fc.assert(
      fc.property(fc.dictionary(texts, values, {maxKeys: 3, noNullPrototype: true}), (data) => {
        expect(stringifyYaml(data)).toBe(reference(data))
      }),
      {numRuns: 3000},
    )
  })

  it('gives what can be read back', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string({unit: 'grapheme'}), fc.jsonValue())), (data) => {
        const plain = JSON.parse(JSON.stringify(data))
        expect(parse(stringifyYaml(plain), {uniqueKeys: false})).toEqual(plain)
      }),
    )
  })

  it.each([
    ['values that are nothing', {a: undefined, b: [undefined], c: {d: undefined}}],
    [
      'dates, maps and sets',
      {a: new Date(0), b: new Map([['c', 1]]), d: new Set([1, 'x']), e: new Map(), f: Object('g')},
    ],
    ['long keys', {['k'.repeat(1100)]: {a: 1, b: [2]}, [`${'"'.repeat(1100)}`]: 'x'}],
    ['long texts', {a: `${'word '.repeat(100)}end`, b: `${'word '.repeat(100)}\n\nend`}],
    ['nothing', {}],
  ])('%s', (_, data) => {
    expect(stringifyYaml(data)).toBe(reference(data))
  })

  it('leaves functions out', () => {
    expect(stringifyYaml({a: () => 1, b: [Symbol('c')]})).toBe('b:\n  - null')
  })

  it('says where an object holds itself, and lets it be there twice', () => {
    const circle: Record<string, unknown> = {}
    circle.self = {circle}
    expect(() => stringifyYaml(circle)).toThrow(new TypeError('Front matter: an object holds itself'))
    const twice = {x: 1}
    expect(stringifyYaml({a: twice, b: twice})).toBe('a:\n  x: 1\nb:\n  x: 1')
  })
})
