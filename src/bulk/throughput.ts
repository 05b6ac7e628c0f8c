/** How far a run was at a moment. */
export interface ThroughputPoint {
  /** Since the run began. */
  seconds: number
  /** Pages of the dump that were dealt with, in any way. */
  pages: number
  failed: number
  /** Bytes of the dump's file that were read. */
  bytesRead: number
  /** Bytes of XML that came out of them. */
  xmlBytes: number
}

/** Points that are kept: enough for a chart. */
const POINTS = 400

/**
 * How fast a run was, over its time, in a bounded number of points: where they become too many, every second one is left out, and
 * from then on they are taken half as often.
 */
export class Throughput {
  #points: ThroughputPoint[] = []
  #interval = 0
  #last: ThroughputPoint | undefined

  /** Takes how far the run is now; `seconds` never falls. */
  add(point: ThroughputPoint): void {
    this.#last = {...point}
    const before = this.#points.at(-1)
    if (before !== undefined && point.seconds - before.seconds < this.#interval) return
    this.#points.push(this.#last)
    if (this.#points.length < POINTS) return
    this.#points = this.#points.filter((_, index) => index % 2 === 0)
    this.#interval = Math.max(this.#interval * 2, (2 * point.seconds) / POINTS)
  }

  /** From the first to the last that was told. */
  get points(): readonly ThroughputPoint[] {
    const last = this.#last
    return last === undefined || this.#points.at(-1) === last ? this.#points : [...this.#points, last]
  }

  /** Pages and bytes a second over the last so many seconds. */
  rate(window: number): Pick<ThroughputPoint, 'pages' | 'bytesRead' | 'xmlBytes'> {
    const last = this.#last
    const first =
      this.#points.findLast((point) => last !== undefined && point.seconds <= last.seconds - window) ?? this.#points[0]
    if (last === undefined || first === undefined || last.seconds <= first.seconds)
      return {pages: 0, bytesRead: 0, xmlBytes: 0}
    const over = (name: 'pages' | 'bytesRead' | 'xmlBytes') =>
      (last[name] - first[name]) / (last.seconds - first.seconds)
    return {pages: over('pages'), bytesRead: over('bytesRead'), xmlBytes: over('xmlBytes')}
  }
}
