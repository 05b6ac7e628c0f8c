import type {Content} from '../ast/base.js'

/** The stretch of flat text of each node that was built out of it. */
export type Ranges = ReadonlyMap<object, readonly [start: number, end: number]>

/** A run of siblings that is taken as one: the last of them gives the stretch. */
export interface Unit {
  /** Indices of the siblings. */
  from: number
  to: number
  /** Stretch of the flat text. */
  start: number
  end: number
}

/**
 * Siblings as units whose stretches follow each other. What does not stand in the order of the text (it was moved out
 * before a table) goes with the sibling behind it.
 */
export function unitsOf(children: readonly Content[], ranges: Ranges): Unit[] {
  const units: Unit[] = []
  const least = leastStarts(children, ranges)
  let from = 0
  let last = 0
  for (let i = 0; i < children.length; i++) {
    const range = ranges.get(children[i]!)
    if (!range) continue
    const [start, end] = range
    if (start > least[i + 1]! || start < last) continue
    units.push({from, to: i + 1, start, end})
    last = Math.max(last, end)
    from = i + 1
  }
  const unit = units[units.length - 1]
  if (from < children.length) {
    // nothing behind these tells where they belong
    if (unit && from > 0) units.push({from, to: children.length, start: last, end: last})
    else units.push({from, to: children.length, start: 0, end: 0})
  }
  return units
}

/** For each index, the least start of the siblings from there on. */
function leastStarts(children: readonly Content[], ranges: Ranges): number[] {
  const least = new Array<number>(children.length + 1).fill(Number.POSITIVE_INFINITY)
  for (let i = children.length - 1; i >= 0; i--) {
    const start = ranges.get(children[i]!)?.[0] ?? Number.POSITIVE_INFINITY
    least[i] = Math.min(start, least[i + 1]!)
  }
  return least
}
