import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Attributes, Content} from '../../src/ast/base.js'
import * as b from '../../src/ast/builders.js'
import type {Table, TableRow} from '../../src/ast/flow.js'
import {tables} from '../../src/extract/tables.js'

/** What a call made inside a table: rows or cells, which the tree's types do not allow for elsewhere. */
const made = (name: string, nodes: unknown[]) => b.transclusion({name}, nodes as Content[])

const cell = (text: string, attributes: Attributes = {}) => b.tableCell(text, attributes)
const texts = (table: Table) =>
  tables(table)[0]?.rows.map((row) => row.map((at) => (at.spanned ? `(${at.text})` : at.node ? at.text : '-')))

describe('tables', () => {
  it('gives caption, headers and rows', () => {
    const table = b.table([
      b.tableCaption([b.text('Big '), b.strong('cities')]),
      b.tableRow([b.tableHeader('City'), b.tableHeader('Size')]),
      b.tableRow(['Rome', '3']),
    ])
    const [data] = tables(b.root([table]))
    expect(data).toMatchObject({caption: 'Big cities', headerRows: 1, headers: ['City', 'Size'], node: table})
    expect(data?.rows[1]?.[0]).toEqual({
      text: 'Rome',
      node: (table.children[2] as TableRow).children[0],
      header: false,
      rowspan: 1,
      colspan: 1,
    })
    expect(tables(b.table([b.tableRow(['x'])]))[0]).not.toHaveProperty('headers')
    expect(tables(b.table([]))[0]).toMatchObject({headerRows: 0, rows: []})
  })

  it('resolves spans', () => {
    const table = b.table([
      b.tableRow([b.tableHeader('A', {rowspan: '2'}), b.tableHeader('B', {colspan: '2'})]),
      b.tableRow([b.tableHeader('b1'), b.tableHeader('b2')]),
      b.tableRow([cell('1', {rowspan: '0'}), '2', cell('3', {colspan: '+2x', rowspan: 'x'})]),
      b.tableRow(['4']),
    ])
    expect(texts(table)).toEqual([
      ['A', 'B', '(B)'],
      ['(A)', 'b1', 'b2'],
      ['1', '2', '3'],
      ['(1)', '4'],
    ])
    const [data] = tables(table)
    expect(data?.headers).toEqual(['A', 'B b1', 'B b2'])
    expect(data?.rows[1]?.[0]).toMatchObject({spanned: true, origin: [0, 0], rowspan: 2})
    expect(data?.rows[2]?.[0]?.rowspan).toBe(2)
    expect(data?.rows[2]?.[2]?.colspan).toBe(1)
  })

  it('leaves holes, cuts off what spans beyond all cells and keeps cells from overlapping', () => {
    expect(
      texts(b.table([b.tableRow(['a', 'b', cell('c', {rowspan: '2'})]), b.tableRow(['d']), b.tableRow(['e'])])),
    ).toEqual([['a', 'b', 'c'], ['d', '-', '(c)'], ['e']])
    expect(texts(b.table([b.tableRow([cell('a', {colspan: '1000', rowspan: '99'})]), b.tableRow([])]))).toEqual([
      ['a'],
      ['(a)'],
    ])
    expect(
      texts(b.table([b.tableRow(['a', cell('b', {rowspan: '2'}), 'c']), b.tableRow([cell('d', {colspan: '3'})])])),
    ).toEqual([
      ['a', 'b', 'c'],
      ['d', '(b)'],
    ])
  })

  it('finds rows and cells in calls and HTML', () => {
    const inCall = b.table([
      made('row', [b.tableRow(['a', made('cell', [cell('b')])])]),
      b.transclusion({name: 'not run', parameters: {1: 'x'}}),
      b.comment('c'),
      made('cells', [cell('c'), cell('d')]),
    ])
    expect(texts(inCall)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    const html = b.htmlElement('table', {}, [
      b.htmlElement('caption', {}, 'H'),
      b.htmlElement('tbody', {}, [
        b.htmlElement('tr', {}, [b.htmlElement('th', {}, 'x'), b.htmlElement('td', {rowspan: '2'}, 'y')]),
        b.htmlElement('tr', {}, [b.htmlElement('td', {}, 'z')]),
      ]),
    ])
    const [data] = tables(b.root([html]))
    expect(data?.caption).toBe('H')
    expect(data?.rows.map((row) => row.map((at) => at.text))).toEqual([
      ['x', 'y'],
      ['z', 'y'],
    ])
    expect(data?.rows[0]?.map((at) => at.header)).toEqual([true, false])
  })

  it('finds tables in tables, not those of boxes', () => {
    const inner = b.table([b.tableRow(['in'])])
    const outer = b.table([b.tableRow([b.tableCell([b.text('out '), inner])])])
    const tree = b.root([b.infobox({name: 'i'}, [inner]), b.navbox({name: 'n'}, [inner]), outer])
    expect(tables(tree).map((table) => table.node)).toEqual([outer, inner])
  })

  it('covers each place once, whatever the spans', () => {
    const span = fc.constantFrom('0', '1', '2', '3', '7', '1000', '99999999', '-1', 'x')
    const someCell = fc.record({rowspan: span, colspan: span}).map((attributes) => cell('x', attributes))
    const someTable = fc
      .array(fc.array(someCell, {maxLength: 5}), {maxLength: 8})
      .map((rows) => b.table(rows.map((row) => b.tableRow(row))))
    fc.assert(
      fc.property(someTable, (table) => {
        const rows = tables(table)[0]?.rows ?? []
        const cells = table.children.flatMap((row) => (row as TableRow).children)
        const own = rows.flat().filter((at) => at.node !== undefined && at.spanned === undefined)
        const covered = rows.every((row, r) =>
          row.every((at, c) => {
            const [r0, c0] = at.origin ?? [r, c]
            return rows[r0]?.[c0]?.node === at.node && r - r0 < at.rowspan && c - c0 < at.colspan
          }),
        )
        return (
          covered &&
          rows.length === table.children.length &&
          own.length === cells.length &&
          own.every((at, i) => at.node === cells[i])
        )
      }),
    )
  })

  it('bounds hostile spans', () => {
    const wide = b.table([
      b.tableRow(Array.from({length: 3000}, () => cell('x', {rowspan: '65534'}))),
      ...Array.from({length: 3000}, () => b.tableRow([cell('y', {colspan: '1000'})])),
      b.tableRow(Array.from({length: 3000}, () => cell('x'))),
    ])
    const places = tables(wide)[0]?.rows.flat().length ?? 0
    expect(places).toBeLessThan(1000 + 21 * 9000)
    const carried = b.table([
      b.tableRow(Array.from({length: 20_000}, () => cell('x', {rowspan: '2'}))),
      ...Array.from({length: 20_000}, () => b.tableRow(['y'])),
    ])
    expect(tables(carried)[0]?.rows).toHaveLength(20_001)
  })
})
