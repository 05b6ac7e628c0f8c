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
    const place = find(this.#slots, hash52(name))
    if (place < 0) return false
    this.#slots[place] = hash52(name)
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

/** 52 bits, not 0. Two multiplicative hashes, mixed (cyrb53, public domain, by bryc). */
function hash52(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return ((b & 0xfffff) >>> 0) * 0x100000000 + (a >>> 0) || 1
}
