/**
 * Which stretch of a text comes from which stretch of the page's source.
 *
 * Segments are kept in order, four numbers each: start and end in the text, start and end in the source. A segment of
 * equal lengths maps one to one; any other (a marker, an expansion) only at its ends. What no segment covers was not written on the page.
 */
export class SourceMap {
  #segments: number[] = []
  /** Index of the segment that was found last: lookups mostly go forward. */
  #last = 0

  /** The map of a text that is a piece of the page as it stands. */
  static identity(length: number, base: number): SourceMap {
    const map = new SourceMap()
    map.add(0, length, base, base + length)
    return map
  }

  /** Appends a segment; it must begin where the last one ended or behind that. Adjoining one-to-one segments grow together. */
  add(start: number, end: number, sourceStart: number, sourceEnd: number): void {
    const s = this.#segments
    const n = s.length
    if (n === 0) {
      // `push` would take room for sixteen numbers, and most maps stay at four
      this.#segments = [start, end, sourceStart, sourceEnd]
      return
    }
    if (
      s[n - 3] === start &&
      s[n - 1] === sourceStart &&
      end - start === sourceEnd - sourceStart &&
      s[n - 3]! - s[n - 4]! === s[n - 1]! - s[n - 2]!
    ) {
      s[n - 3] = end
      s[n - 1] = sourceEnd
      return
    }
    s.push(start, end, sourceStart, sourceEnd)
  }

  /**
   * Appends a segment that maps only at its ends, whatever its lengths: text that something else was made of. It
   * may stand where {@link add} may.
   */
  addOpaque(start: number, end: number, sourceStart: number, sourceEnd: number): void {
    if (end - start !== sourceEnd - sourceStart) {
      this.add(start, end, sourceStart, sourceEnd)
      return
    }
    // equal lengths would map one to one: the sign says that they do not
    this.#segments.push(start, end, sourceStart, -sourceEnd)
  }

  /** Offset in the source of something that starts at `at` in the text, or -1. */
  start(at: number): number {
    const i = this.#find(at, true)
    if (i < 0) return -1
    const s = this.#segments
    if (s[i] === at) return s[i + 2]!
    return s[i + 1]! - s[i]! === s[i + 3]! - s[i + 2]! ? s[i + 2]! + at - s[i]! : -1
  }

  /** Offset in the source of something that ends at `at` in the text, or -1. */
  end(at: number): number {
    const i = this.#find(at, false)
    if (i < 0) return -1
    const s = this.#segments
    if (s[i + 1] === at) return Math.abs(s[i + 3]!)
    return s[i + 1]! - s[i]! === s[i + 3]! - s[i + 2]! ? s[i + 2]! + at - s[i]! : -1
  }

  /** The segment that `at` lies in; on a border the later one for a start, the earlier one for an end. */
  #find(at: number, start: boolean): number {
    const s = this.#segments
    let i = this.#last
    if (i >= s.length || at < s[i]!) i = this.#search(at)
    while (i < s.length && (start ? s[i + 1]! <= at : s[i + 1]! < at)) i += 4
    // an end on a border belongs to the segment before
    if (!start && i > 0 && i < s.length && s[i]! === at && s[i - 3] === at) i -= 4
    if (i >= s.length) return -1
    this.#last = i
    return s[i]! <= at ? i : -1
  }

  /** Index of the last segment that begins at or before `at`, or 0. */
  #search(at: number): number {
    const s = this.#segments
    let low = 0
    let high = s.length / 4 - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (s[middle * 4]! <= at) low = middle
      else high = middle - 1
    }
    return low * 4
  }
}
