import type {Text} from '../../ast/phrasing.js'
import type {Context} from '../context.js'
import {escapeText} from '../escape.js'
import {offsetsOf} from '../source.js'
import type {Patcher} from './patcher.js'

/** How far from a change something may stand that becomes markup by it. */
const REACH = 16

/** Text that was changed: what it begins and ends with as before stays as it was written. */
export function patchText(node: Text, origin: Text, patcher: Patcher, context: Context): boolean {
  const range = offsetsOf(origin)
  if (!range || node.value === '') return false
  const {source, site} = patcher.writer
  const {value} = node
  const [start, end] = range
  const lineStart = start === 0 || source.charCodeAt(start - 1) === 10
  const units = unitsOf(source.slice(start, end), site.decode)
  if (units.map((unit) => unit.value).join('') !== origin.value) {
    patcher.replace(start, end, escapeText(value, {...context, lineStart}, site))
    return true
  }
  let first = 0
  let from = 0
  while (first < units.length && value.startsWith(units[first]!.value, from)) from += units[first++]!.value.length
  let last = units.length
  let to = value.length
  while (last > first) {
    const unit = units[last - 1]!.value
    if (to - unit.length < from || !value.startsWith(unit, to - unit.length)) break
    to -= unit.length
    last--
  }
  const before = value.slice(Math.max(0, from - REACH), from)
  const after = value.slice(to, to + REACH)
  const near = {...context, lineStart: lineStart && from <= REACH}
  const written = escapeText(before + value.slice(from, to) + after, near, site)
  if (written.startsWith(before) && written.endsWith(after) && written.length >= before.length + after.length) {
    const at = start + (units[first]?.start ?? end - start)
    const behind = start + (units[last]?.start ?? end - start)
    patcher.replace(at, behind, written.slice(before.length, written.length - after.length))
  } else patcher.replace(start, end, escapeText(value, {...context, lineStart}, site))
  return true
}

/** A character as it was written. */
interface Unit {
  start: number
  value: string
}

/** Written text by characters, those that were written as references among them. */
function unitsOf(written: string, decode: (text: string) => string): Unit[] {
  const units: Unit[] = []
  for (const {0: unit, index} of written.matchAll(/&[^\s&;]{1,40};|[\s\S]/g)) {
    const value = unit.length === 1 ? unit : decode(unit)
    // what is no reference after all
    if (value === unit && unit.length > 1) {
      for (let i = 0; i < unit.length; i++) units.push({start: index + i, value: unit.charAt(i)})
    } else units.push({start: index, value})
  }
  return units
}
