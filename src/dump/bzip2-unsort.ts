/** Walks that go on at the same time. */
const LANES = 8
/** Pieces that a block is cut into: many more than lanes, so that all lanes are busy until nearly everything is done. */
const SEGMENTS = 256
/** On a place where a segment begins. The sign, which a test of all lanes at once shows. */
const MARK = 1 << 31

/**
 * Undoes the sort of bzip2's blocks (the inverse of the Burrows–Wheeler transform), in memory that is taken once.
 *
 * The bytes of a block stand in a chain through its sorted rotations, and each step to the next waits for memory. So the chain is
 * walked in many places at once: from the block's start and from others that are chosen evenly, each walk up to where another one
 * began. Then the pieces are put together. A walk alone takes five times as long where the memory is busy.
 */
export class Unsorter {
  readonly #size: number
  /** By place in the last column, in the low 8 bits a byte of the block; above: where the byte after it stands. */
  readonly #after: Int32Array
  /** What the lanes have read, each in a part of its own. */
  readonly #read: Uint8Array
  /** By lane: the place where it stands, the end of what it has read, and the segment that it is in, -1 for none. */
  readonly #places = new Int32Array(LANES)
  readonly #ends = new Int32Array(LANES)
  readonly #segments = new Int32Array(LANES)
  /** By segment: the place where it begins, where what it holds was read to, from and up to, and the place that comes after it. */
  readonly #starts = new Int32Array(SEGMENTS)
  readonly #from = new Int32Array(SEGMENTS)
  readonly #upTo = new Int32Array(SEGMENTS)
  readonly #following = new Int32Array(SEGMENTS)
  /** How many segments there are, and how many of them were begun. */
  #count = 0
  #begun = 0

  /** @param size - the most bytes that a block has, below 2²³ */
  constructor(size: number) {
    this.#size = size
    this.#after = new Int32Array(size)
    this.#read = new Uint8Array(LANES * size)
  }

  /**
   * Undoes the sort.
   *
   * @param bytes - the last column of the sorted rotations; then the block
   * @param length - how many of them there are
   * @param origin - the place of the block itself among its rotations
   * @param counts - how often each byte is there; used up
   */
  unsort(bytes: Uint8Array, length: number, origin: number, counts: Int32Array): void {
    if (length === 0) return
    this.#link(bytes, length, counts)
    this.#cut(length, origin)
    this.#walkTogether()
    for (let lane = 0; lane < LANES; lane++) this.#walkAlone(lane)
    this.#join(bytes, length)
  }

  /** Notes for each place what comes after it. */
  #link(bytes: Uint8Array, length: number, counts: Int32Array): void {
    const after = this.#after
    let sum = 0
    for (let byte = 0; byte < 256; byte++) {
      const count = counts[byte]!
      counts[byte] = sum
      sum += count
    }
    for (let i = 0; i < length; i++) {
      const byte = bytes[i]!
      after[counts[byte]!++] = (i << 8) | byte
    }
  }

  /** Chooses where segments begin, the block's own start first, and gives each lane one. */
  #cut(length: number, origin: number): void {
    const after = this.#after
    const step = Math.max(1, Math.floor(length / SEGMENTS))
    this.#starts[0] = origin
    after[origin]! |= MARK
    let count = 1
    for (let place = 0; count < SEGMENTS && place < length; place += step) {
      if (after[place]! < 0) continue
      after[place]! |= MARK
      this.#starts[count++] = place
    }
    this.#count = count
    this.#begun = 0
    for (let lane = 0; lane < LANES; lane++) {
      this.#ends[lane] = lane * this.#size
      this.#begin(lane)
    }
  }

  /** Gives a lane its next segment, and reads the first byte of it; `false` where none is left. */
  #begin(lane: number): boolean {
    if (this.#begun === this.#count) {
      this.#segments[lane] = -1
      return false
    }
    const segment = this.#begun++
    const end = this.#ends[lane]!
    const entry = this.#after[this.#starts[segment]!]! & ~MARK
    this.#segments[lane] = segment
    this.#from[segment] = end
    this.#read[end] = entry
    this.#ends[lane] = end + 1
    this.#places[lane] = entry >> 8
    return true
  }

  /** Notes that a lane has come to where another segment begins. */
  #end(lane: number): void {
    const segment = this.#segments[lane]!
    this.#upTo[segment] = this.#ends[lane]!
    this.#following[segment] = this.#places[lane]!
  }

  /** Walks in all lanes until one of them finds nothing more to do. */
  #walkTogether(): void {
    const after = this.#after
    const places = this.#places
    const ends = this.#ends
    let busy = this.#segments[LANES - 1]! >= 0
    while (busy) {
      const steps = this.#steps()
      for (let lane = 0; lane < LANES; lane++) {
        ends[lane]! += steps
        if (after[places[lane]!]! >= 0) continue
        this.#end(lane)
        if (!this.#begin(lane)) busy = false
      }
    }
  }

  /** Steps in all lanes, up to where one comes to the end of its segment; how many. Written out, so that the lanes are in registers. */
  #steps(): number {
    const after = this.#after
    const read = this.#read
    const places = this.#places
    const ends = this.#ends
    let p0 = places[0]!
    let p1 = places[1]!
    let p2 = places[2]!
    let p3 = places[3]!
    let p4 = places[4]!
    let p5 = places[5]!
    let p6 = places[6]!
    let p7 = places[7]!
    const o0 = ends[0]!
    const o1 = ends[1]!
    const o2 = ends[2]!
    const o3 = ends[3]!
    const o4 = ends[4]!
    const o5 = ends[5]!
    const o6 = ends[6]!
    const o7 = ends[7]!
    let steps = 0
    for (; ; steps++) {
      const e0 = after[p0]!
      const e1 = after[p1]!
      const e2 = after[p2]!
      const e3 = after[p3]!
      const e4 = after[p4]!
      const e5 = after[p5]!
      const e6 = after[p6]!
      const e7 = after[p7]!
      if ((e0 | e1 | e2 | e3 | e4 | e5 | e6 | e7) < 0) break
      read[o0 + steps] = e0
      read[o1 + steps] = e1
      read[o2 + steps] = e2
      read[o3 + steps] = e3
      read[o4 + steps] = e4
      read[o5 + steps] = e5
      read[o6 + steps] = e6
      read[o7 + steps] = e7
      p0 = e0 >> 8
      p1 = e1 >> 8
      p2 = e2 >> 8
      p3 = e3 >> 8
      p4 = e4 >> 8
      p5 = e5 >> 8
      p6 = e6 >> 8
      p7 = e7 >> 8
    }
    places[0] = p0
    places[1] = p1
    places[2] = p2
    places[3] = p3
    places[4] = p4
    places[5] = p5
    places[6] = p6
    places[7] = p7
    return steps
  }

  /** Walks in one lane to the end of what it has to do. */
  #walkAlone(lane: number): void {
    const after = this.#after
    const read = this.#read
    while (this.#segments[lane]! >= 0) {
      let place = this.#places[lane]!
      let end = this.#ends[lane]!
      for (let entry = after[place]!; entry >= 0; entry = after[place]!) {
        read[end++] = entry
        place = entry >> 8
      }
      this.#places[lane] = place
      this.#ends[lane] = end
      this.#end(lane)
      this.#begin(lane)
    }
  }

  /**
   * Puts the segments together. Since the rotations of a block that repeats itself are sorted as they stand, its chain may be a ring
   * that is shorter than the block; then it is gone around more than once.
   */
  #join(bytes: Uint8Array, length: number): void {
    const starting = new Map<number, number>()
    for (let segment = 0; segment < this.#count; segment++) starting.set(this.#starts[segment]!, segment)
    let segment = 0
    for (let done = 0; done < length; ) {
      const from = this.#from[segment]!
      const upTo = Math.min(this.#upTo[segment]!, from + length - done)
      bytes.set(this.#read.subarray(from, upTo), done)
      done += upTo - from
      segment = starting.get(this.#following[segment]!)!
    }
  }
}
