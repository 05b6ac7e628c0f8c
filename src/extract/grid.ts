import type {TableCellData} from './tables.js'

/** What goes into a grid: a cell with its spans as written. */
type NewCell = Pick<TableCellData, 'text' | 'header' | 'rowspan' | 'colspan'> & {
  node: NonNullable<TableCellData['node']>
}

/** A cell that reaches down into rows to come. */
interface Carry {
  cell: TableCellData
  /** Rows that it still covers. */
  left: number
  origin: readonly [number, number]
}

/**
 * Lays cells out in a grid, row by row: the algorithm of the HTML Standard ("forming a table") with a bound on how many
 * places spans may add.
 */
export class GridBuilder {
  readonly #rows: TableCellData[][] = []
  readonly #rowCount: number
  /** By column: the cell from further up that covers it. */
  #carried: Array<Carry | undefined> = []
  #column = 0
  #budget: number

  /** `rowCount`: how many rows there will be; `budget`: how many places beyond the cells themselves may be made. */
  constructor(rowCount: number, budget: number) {
    this.#rowCount = rowCount
    this.#budget = budget
  }

  /** Begins a row. */
  nextRow(): void {
    this.#fill(this.#carried.length)
    this.#rows.push([])
    this.#column = 0
  }

  /** Adds a cell to the row at the first free place. */
  add(given: NewCell): void {
    while (this.#carried[this.#column] !== undefined && this.#take(this.#column));
    const row = this.#rows.at(-1) as TableCellData[]
    const rowIndex = this.#rows.length - 1
    const rowspan = Math.min(given.rowspan, this.#rowCount - rowIndex)
    const colspan = this.#room(Math.min(given.colspan, 1 + Math.max(0, this.#budget)))
    const cell: TableCellData = {...given, rowspan, colspan}
    const origin = [rowIndex, this.#column] as const
    for (let i = 0; i < colspan; i++) {
      row.push(i === 0 ? cell : {...cell, spanned: true, origin})
      if (rowspan > 1) this.#carried[this.#column] = {cell, left: rowspan - 1, origin}
      this.#column++
    }
    this.#budget -= colspan - 1
  }

  /**
   * How many columns from here on are free, up to a number. Where cells would overlap, the one from above keeps its
   * place, so that no place has two texts.
   */
  #room(wanted: number): number {
    let columns = 1
    while (columns < wanted && this.#carried[this.#column + columns] === undefined) columns++
    return columns
  }

  /** The rows, with columns at the right in which no cell begins cut off. */
  finish(): TableCellData[][] {
    this.#fill(this.#carried.length)
    let width = 0
    for (const row of this.#rows) {
      for (let i = row.length - 1; i >= width; i--) {
        const cell = row[i] as TableCellData
        if (cell.node !== undefined && cell.spanned !== true) {
          width = i + 1
          break
        }
      }
    }
    for (const row of this.#rows) {
      for (let i = 0; i < Math.min(width, row.length); i++) {
        const cell = row[i] as TableCellData
        const start = cell.origin === undefined ? i : cell.origin[1]
        cell.colspan = Math.min(cell.colspan, width - start)
      }
      if (row.length > width) row.length = width
    }
    return this.#rows
  }

  /** Takes cells from above into the rest of the row, up to a column. */
  #fill(end: number): void {
    const row = this.#rows.at(-1)
    if (row === undefined) return
    while (this.#column < end) {
      if (this.#carried[this.#column] !== undefined) {
        if (!this.#take(this.#column)) return
        continue
      }
      const next = this.#nextCarried()
      if (next < 0) {
        // Nothing is carried further right: forget those columns, or each row to come would look at them again.
        this.#carried.length = this.#column
        return
      }
      if (next - this.#column > this.#budget) {
        this.#carried = []
        return
      }
      this.#budget -= next - this.#column
      for (; this.#column < next; this.#column++) row.push({text: '', header: false, rowspan: 1, colspan: 1})
    }
  }

  /** The first column from here on that is covered from above, or -1. */
  #nextCarried(): number {
    for (let i = this.#column; i < this.#carried.length; i++) if (this.#carried[i] !== undefined) return i
    return -1
  }

  /** Puts the cell that covers a column from above into the row; false, with nothing carried on, when the budget is spent. */
  #take(column: number): boolean {
    const carry = this.#carried[column] as Carry
    if (this.#budget <= 0) {
      this.#carried = []
      return false
    }
    this.#budget--
    ;(this.#rows.at(-1) as TableCellData[]).push({...carry.cell, spanned: true, origin: carry.origin})
    if (--carry.left <= 0) this.#carried[column] = undefined
    this.#column++
    return true
  }
}
