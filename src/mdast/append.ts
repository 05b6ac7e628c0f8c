/** Adds all items of a list to another; unlike a spread call it takes lists of any length. */
export function append<T>(target: T[], source: readonly T[]): void {
  for (let index = 0; index < source.length; index++) target.push(source[index] as T)
}
