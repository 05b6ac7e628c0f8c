const SIZE = 31
const DISTANCE = 3

/** The largest number that {@link Random.next} gives. */
export const RANDOM_MAX = 0x7fffffff

/**
 * The pseudo-random numbers of `rand` in the GNU C library (the additive feedback generator described in random(3)),
 * which PUC Lua uses: a module that does not seed gets the same numbers as on a wiki's server.
 */
export class Random {
  private readonly state = new Int32Array(SIZE)
  private front = DISTANCE
  private rear = 0

  constructor(seed = 1) {
    this.seed(seed)
  }

  /** Starts over; 0 counts as 1. */
  seed(seed: number): void {
    const {state} = this
    let word = seed | 0
    if (word === 0) word = 1
    state[0] = word
    for (let i = 1; i < SIZE; i++) {
      word = Number((16807n * BigInt(word)) % 2147483647n)
      if (word < 0) word += 2147483647
      state[i] = word
    }
    this.front = DISTANCE
    this.rear = 0
    for (let i = 0; i < SIZE * 10; i++) this.next()
  }

  /** The next number, from 0 to {@link RANDOM_MAX}. */
  next(): number {
    const {state} = this
    const sum = (state[this.front]! + state[this.rear]!) | 0
    state[this.front] = sum
    this.front = (this.front + 1) % SIZE
    this.rear = (this.rear + 1) % SIZE
    return sum >>> 1
  }
}
