import type {LuaValue} from './values.js'

/** The array part of a table that has none. Index 0 is never used; it keeps Lua's and our indexes the same. */
const NO_ARRAY: LuaValue[] = [undefined]
const NO_KEYS: LuaValue[] = []

/** Up to so many keys, all strings, are searched one by one; more are found through a Map. */
const SMALL = 8

/** From so many keys on, at powers of two, integer keys are looked at anew. */
const REHASH = 32

/**
 * A Lua table.
 *
 * - The *array part* `array` holds keys 1 … `array.length - 1`; its last value is never nil.
 * - The *hash part* is a list of keys in the order in which they came, and beside it a list of their values.
 *   A key whose value became nil keeps its place (so a traversal may clear fields) until new keys want it.
 *   `slots` tells where a key is; it is made when there are more than a few keys, or one that is no string.
 *
 * Tables made by one constructor share `keys` and `slots` until one of them gets a new key (`owned`).
 *
 * All methods are raw: metatables are the business of `operations/`.
 */
export class LuaTable {
  array: LuaValue[] = NO_ARRAY
  keys: LuaValue[] = NO_KEYS
  values: LuaValue[] = NO_KEYS
  slots: Map<LuaValue, number> | undefined = undefined
  owned = false
  dead = 0
  metatable: LuaTable | undefined = undefined
  /** A number given when the table is first printed. */
  id = 0
  /** What a library of the host keeps of a table that it has made; copies have none. Lua code sees nothing of it. */
  host: object | undefined = undefined

  /** The value at `key`, nil for keys that no table can have (nil, NaN). */
  get(key: LuaValue): LuaValue {
    if (typeof key === 'string') return this.getString(key)
    if (typeof key === 'number') return this.getNumber(key)
    return this.getHashed(key)
  }

  /** The same as {@link get}, for a string. */
  getString(key: string): LuaValue {
    const slots = this.slots
    if (slots !== undefined) {
      const slot = slots.get(key)
      return slot === undefined ? undefined : this.values[slot]
    }
    const keys = this.keys
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return this.values[i]
    return undefined
  }

  /** Where a string key is among the keys; -1 where it is not. Its value may be nil. */
  slotOf(key: string): number {
    const {slots} = this
    if (slots !== undefined) return slots.get(key) ?? -1
    const {keys} = this
    for (let i = 0; i < keys.length; i++) if (keys[i] === key) return i
    return -1
  }

  /** The same as {@link get}, for a number. */
  getNumber(key: number): LuaValue {
    const i = key | 0
    if (i === key && i > 0 && i < this.array.length) return this.array[i]
    return this.getHashed(key)
  }

  private getHashed(key: LuaValue): LuaValue {
    const slot = this.slots?.get(key)
    return slot === undefined ? undefined : this.values[slot]
  }

  /**
   * Sets a field. The key must not be nil or NaN.
   *
   * @returns whether the table grew.
   */
  set(key: LuaValue, value: LuaValue): boolean {
    if (typeof key === 'string') return this.setString(key, value)
    if (typeof key === 'number') return this.setNumber(key, value)
    return this.setHashed(key, value)
  }

  /** The same as {@link set}, for a string. */
  setString(key: string, value: LuaValue): boolean {
    if (this.slots !== undefined) return this.setHashed(key, value)
    const keys = this.keys
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === key) {
        this.setSlot(i, value)
        return false
      }
    }
    return value !== undefined && this.append(key, value)
  }

  /** The same as {@link set}, for a number. */
  setNumber(key: number, value: LuaValue): boolean {
    const i = key | 0
    const array = this.array
    if (i === key && i > 0 && i <= array.length) {
      if (i < array.length) {
        if (value === undefined && i === array.length - 1) this.shrink()
        else array[i] = value
        return false
      }
      if (value === undefined) return false
      if (array === NO_ARRAY) this.array = [undefined, value]
      else array.push(value)
      if (this.slots !== undefined) this.migrate()
      return true
    }
    return this.setHashed(key, value)
  }

  private setHashed(key: LuaValue, value: LuaValue): boolean {
    const slot = this.slots?.get(key)
    if (slot !== undefined) {
      this.setSlot(slot, value)
      return false
    }
    return value !== undefined && this.append(key, value)
  }

  private setSlot(slot: number, value: LuaValue): void {
    if (value === undefined) {
      if (this.values[slot] !== undefined) this.dead++
    } else if (this.dead > 0 && this.values[slot] === undefined) {
      this.dead--
    }
    this.values[slot] = value
  }

  private append(key: LuaValue, value: LuaValue): true {
    if (this.dead > SMALL && this.dead > this.keys.length >> 1) this.compact()
    if (!this.owned) this.own()
    const {keys} = this
    const slot = keys.length
    if (this.slots !== undefined) this.slots.set(key, slot)
    keys.push(key)
    this.values.push(value)
    if (this.slots === undefined && (slot >= SMALL || typeof key !== 'string')) this.slots = slotsOf(keys)
    if (typeof key === 'number' && slot >= REHASH && (slot & (slot - 1)) === 0) this.rehash()
    return true
  }

  /**
   * Moves integer keys from the hash to the array part where they fill more than half of it, as PUC Lua does when a table
   * grows: a list may begin with another index than 1.
   */
  private rehash(): void {
    const {keys, values} = this
    let count = this.array.length - 1
    let last = count
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (typeof key !== 'number' || !(key >= 1 && key <= 2 * keys.length && Number.isInteger(key))) continue
      if (values[i] === undefined) continue
      count++
      if (key > last) last = key
    }
    if (count <= last >> 1 || count <= keys.length >> 1) return
    const array = this.array.slice()
    while (array.length <= last) array.push(undefined)
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]
      if (typeof key !== 'number' || !(key >= 1 && key <= last && Number.isInteger(key))) continue
      if (values[i] === undefined) continue
      array[key] = values[i]
      values[i] = undefined
    }
    this.array = array
    this.compact()
  }

  private own(): void {
    this.keys = this.keys.slice()
    if (this.values === NO_KEYS) this.values = []
    if (this.slots !== undefined) this.slots = new Map(this.slots)
    this.owned = true
  }

  private compact(): void {
    const keys: LuaValue[] = []
    const values: LuaValue[] = []
    for (let i = 0; i < this.keys.length; i++) {
      if (this.values[i] === undefined) continue
      keys.push(this.keys[i])
      values.push(this.values[i])
    }
    this.keys = keys
    this.values = values
    this.slots = this.slots === undefined ? undefined : slotsOf(keys)
    this.owned = true
    this.dead = 0
  }

  /** Drops the last value of the array part and the nils before it. */
  private shrink(): void {
    const {array} = this
    let n = array.length - 1
    while (n > 1 && array[n - 1] === undefined) n--
    array.length = n
    if (n === 1) this.array = NO_ARRAY
  }

  /** Moves what follows the array part out of the hash part. */
  private migrate(): void {
    const {array, slots, values} = this
    if (slots === undefined) return
    for (;;) {
      const slot = slots.get(array.length)
      if (slot === undefined) return
      const value = values[slot]
      if (value === undefined) return
      array.push(value)
      this.setSlot(slot, undefined)
    }
  }

  /** A border, as the `#` operator gives it. */
  length(): number {
    return this.array.length - 1
  }

  /**
   * The cursor of the field after `key` in the order of traversal; 0 at the end, undefined for a key that the table
   * does not have. Cursors of the array part are positive, those of the hash part negative. Give nil to begin.
   */
  cursorAfter(key: LuaValue): number | undefined {
    if (key === undefined) return this.advance(0)
    if (typeof key === 'number') {
      const i = key | 0
      const isIndex = i === key && i > 0
      // A last value that was cleared during the traversal is no longer in the array part, nor anywhere else.
      if (isIndex && (i < this.array.length || this.slots?.get(key) === undefined)) return this.advance(i)
    }
    const slot = this.slots === undefined ? this.keys.indexOf(key) : this.slots.get(key)
    return slot === undefined || slot < 0 ? undefined : this.advance(-slot - 1)
  }

  /** The cursor of the first field with a value after the given cursor; 0 at the end. Begin with 0. */
  advance(cursor: number): number {
    let slot = 0
    if (cursor >= 0) {
      const {array} = this
      for (let i = cursor + 1; i < array.length; i++) if (array[i] !== undefined) return i
    } else {
      slot = -cursor
    }
    const {values} = this
    for (; slot < values.length; slot++) if (values[slot] !== undefined) return -slot - 1
    return 0
  }

  /** The key at a cursor that is not 0. */
  keyAt(cursor: number): LuaValue {
    return cursor > 0 ? cursor : this.keys[-cursor - 1]
  }

  /** The value at a cursor that is not 0. */
  valueAt(cursor: number): LuaValue {
    return cursor > 0 ? this.array[cursor] : this.values[-cursor - 1]
  }

  /** How many places for fields the table has: what a copy of it costs. */
  capacity(): number {
    return this.array.length - 1 + this.keys.length
  }

  /**
   * A table with positional values.
   *
   * @param array its array part, index 0 unused; the table takes it over.
   */
  static fromArray(array: LuaValue[]): LuaTable {
    const table = new LuaTable()
    let n = array.length
    while (n > 1 && array[n - 1] === undefined) n--
    if (n > 1) {
      if (n !== array.length) array.length = n
      table.array = array
    }
    return table
  }

  /**
   * A table with named fields.
   *
   * @param shape a table that has these keys, from which keys are taken; it must not change any more.
   * @param values values in the order of the shape's keys; the table takes the array over.
   */
  static fromShape(shape: LuaTable, values: LuaValue[]): LuaTable {
    const table = new LuaTable()
    table.keys = shape.keys
    table.slots = shape.slots
    table.values = values
    return table
  }

  /**
   * A table with the array part, keys and values that another has; the table takes the arrays over.
   *
   * @param array index 0 unused; the last value is not nil.
   * @param keys distinct, in the order of traversal.
   * @param values in the order of the keys, nil where a field was cleared.
   */
  static fromParts(array: LuaValue[], keys: LuaValue[], values: LuaValue[]): LuaTable {
    const table = LuaTable.fromArray(array)
    if (keys.length === 0) return table
    table.keys = keys
    table.values = values
    table.owned = true
    if (keys.length > SMALL || keys.some((key) => typeof key !== 'string')) table.slots = slotsOf(keys)
    for (const value of values) if (value === undefined) table.dead++
    return table
  }

  /** A copy, deep in tables, without metatables. The original must be a tree, and must not change any more. */
  clone(): LuaTable {
    const table = new LuaTable()
    if (this.array !== NO_ARRAY) table.array = cloneValues(this.array)
    if (this.keys.length > 0) {
      table.keys = this.keys
      table.slots = this.slots
      table.values = cloneValues(this.values)
      table.dead = this.dead
    }
    return table
  }
}

function cloneValues(values: readonly LuaValue[]): LuaValue[] {
  const copy = values.slice()
  for (let i = 0; i < copy.length; i++) {
    const value = copy[i]
    if (typeof value === 'object') copy[i] = value.clone()
  }
  return copy
}

function slotsOf(keys: readonly LuaValue[]): Map<LuaValue, number> {
  const slots = new Map<LuaValue, number>()
  for (let i = 0; i < keys.length; i++) slots.set(keys[i], i)
  return slots
}
