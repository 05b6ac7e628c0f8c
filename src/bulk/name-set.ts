import {hash52} from './hash.js'

/**
 * A set of names in 16 bytes a name, whatever their length: it keeps hashes of 52 bits. Two of ten million names have the same
 * hash with a probability of 1 %; it then says of the second that it was there.
 */
export class NameSet {
  /** Open addressing; 0 is a free place. */
  #slots = new Float64Array(1024)
  #size = 0

  /** Number of names. */
  get size(): number {
    return this.#size
  }

  /** Adds a name. `false` where it is there already. */
  add(name: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    // 0 is a free place.
    const hash = hash52(name) || 1
    const place = find(this.#slots, hash)
    if (place < 0) return false
    this.#slots[place] = hash
    this.#size++
    return true
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2)
    for (const hash of this.#slots) if (hash !== 0) larger[find(larger, hash)] = hash
    this.#slots = larger
  }
}

/** The free place for a hash; -1 where the hash is there. */
function find(slots: Float64Array, hash: number): number {
  const mask = slots.length - 1
  let place = hash % slots.length
  while (slots[place] !== 0) {
    if (slots[place] === hash) return -1
    place = (place + 1) & mask
  }
  return place
}
