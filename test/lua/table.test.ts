import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LuaTable} from '../../src/lua/table.js'
import type {LuaValue} from '../../src/lua/values.js'

const key = fc.oneof(
  fc.integer({min: -2, max: 12}),
  fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', '1', '2'),
  fc.constantFrom(0.5, 2 ** 40, -0, true, false),
)

describe('a table', () => {
  it('does what a Map does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.option(fc.integer(), {nil: undefined})), {maxLength: 120}), (writes) => {
        const table = new LuaTable()
        const model = new Map<LuaValue, LuaValue>()
        for (const [k, value] of writes) {
          const isNew = !model.has(k) && value !== undefined
          const grew = table.set(k, value)
          expect(grew && !isNew).toBe(false)
          if (value === undefined) model.delete(k)
          else model.set(k, value)
        }
        for (const [k] of writes) expect(table.get(k)).toBe(model.get(k))
        const seen = new Map<LuaValue, LuaValue>()
        let last: LuaValue
        for (
          let cursor = table.cursorAfter(undefined);
          cursor !== undefined && cursor !== 0;
          cursor = table.cursorAfter(last)
        ) {
          last = table.keyAt(cursor)
          expect(seen.has(last)).toBe(false)
          seen.set(last, table.valueAt(cursor))
        }
        expect(new Map([...seen].map(([k, v]) => [String(k) + typeof k, v]))).toEqual(
          new Map([...model].map(([k, v]) => [String(k === 0 ? 0 : k) + typeof k, v])),
        )
        const border = table.length()
        expect(border === 0 || model.get(border) !== undefined).toBe(true)
        expect(model.get(border + 1)).toBe(undefined)
      }),
    )
  })

  it('takes lists that do not begin at 1, or are filled backwards, into the array part', () => {
    const late = new LuaTable()
    for (let i = 2; i <= 200; i++) late.set(i, i)
    late.set('name', 'x')
    expect(late.array.length).toBeGreaterThan(60)
    const backwards = new LuaTable()
    for (let i = 200; i >= 1; i--) backwards.set(i, i)
    const sparse = new LuaTable()
    for (let i = 1; i <= 200; i++) sparse.set(i * 10, i)
    expect(sparse.array).toHaveLength(1)
    for (const [table, first, step] of [
      [late, 2, 1],
      [backwards, 1, 1],
      [sparse, 10, 10],
    ] as const) {
      const seen = new Set<LuaValue>()
      for (let cursor = table.advance(0); cursor !== 0; cursor = table.advance(cursor)) seen.add(table.keyAt(cursor))
      for (let i = first; i <= 200; i += step) {
        expect(table.get(i)).toBe(i / step)
        expect(seen.has(i)).toBe(true)
      }
      expect(table.get(1)).toBe(first === 1 ? 1 : undefined)
      table.set(100, undefined)
      expect(table.get(100)).toBe(undefined)
    }
    expect(backwards.length()).toBe(200)
    expect(late.get('name')).toBe('x')
  })

  it('keeps its place while fields are cleared', () => {
    const table = new LuaTable()
    for (let i = 0; i < 100; i++) table.set(`k${i}`, i)
    let count = 0
    let last: LuaValue
    for (
      let cursor = table.cursorAfter(undefined);
      cursor !== undefined && cursor !== 0;
      cursor = table.cursorAfter(last)
    ) {
      last = table.keyAt(cursor)
      table.set(last, undefined)
      count++
    }
    expect(count).toBe(100)
    for (let i = 0; i < 100; i++) table.set(`n${i}`, i)
    expect(table.capacity()).toBeLessThan(200)
  })

  it('moves to the array part what follows it', () => {
    const table = new LuaTable()
    for (let i = 100; i >= 1; i--) table.set(i, i)
    expect(table.length()).toBe(100)
    expect(table.array.length).toBe(101)
    for (let i = 100; i >= 1; i--) table.set(i, undefined)
    expect(table.length()).toBe(0)
  })

  it('shares keys with its shape until it gets another', () => {
    const shape = new LuaTable()
    shape.set('a', true)
    shape.set('b', true)
    const one = LuaTable.fromShape(shape, [1, 2])
    const two = LuaTable.fromShape(shape, [3, undefined])
    one.set('c', 5)
    two.set('b', 4)
    expect([one.get('a'), one.get('c'), two.get('a'), two.get('b'), two.get('c'), shape.keys]).toEqual([
      1,
      5,
      3,
      4,
      undefined,
      ['a', 'b'],
    ])
  })

  it('refuses keys it does not have as a place to go on from', () => {
    const table = new LuaTable()
    table.set('a', 1)
    expect(table.cursorAfter('b')).toBe(undefined)
    expect(table.cursorAfter(true)).toBe(undefined)
    expect(table.cursorAfter('a')).toBe(0)
  })
})
