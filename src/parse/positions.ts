import type {Point, Position} from 'unist'

/**
 * Turns offsets in the source into unist points. Offsets mostly grow from one look-up to the next, so the line that was
 * found last is tried first.
 */
export class LineIndex {
  readonly #starts: number[] = [0]
  #line = 0

  constructor(source: string) {
    let at = source.indexOf('\n')
    while (at >= 0) {
      this.#starts.push(at + 1)
      at = source.indexOf('\n', at + 1)
    }
  }

  /** The point at an offset. */
  point(offset: number): Point {
    const starts = this.#starts
    let line = this.#line
    if (offset < starts[line]! || (line + 1 < starts.length && offset >= starts[line + 1]!)) {
      line = this.#find(offset, line)
      this.#line = line
    }
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }

  /** The position from one offset to another. */
  position(start: number, end: number): Position {
    const first = this.point(start)
    const line = this.#line
    const next = this.#starts[line + 1]
    // mostly both ends lie on one line
    if (end >= start && (next === undefined || end < next)) {
      return {start: first, end: {line: line + 1, column: end - this.#starts[line]! + 1, offset: end}}
    }
    return {start: first, end: this.point(end)}
  }

  #find(offset: number, from: number): number {
    const starts = this.#starts
    // a few steps forward, as the text is read; then by halves
    let low = 0
    let high = starts.length - 1
    if (offset >= starts[from]!) {
      for (let i = from, steps = 0; steps < 4 && i < starts.length; i++, steps++) {
        if (i + 1 === starts.length || offset < starts[i + 1]!) return i
      }
      low = from
    } else high = from
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
