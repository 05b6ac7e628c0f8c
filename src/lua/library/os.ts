import {luaError} from '../errors.js'
import {coerceNumber} from '../operations/arithmetic.js'
import type {Runtime} from '../runtime.js'
import {LuaTable} from '../table.js'
import type {LuaFunction} from '../values.js'
import {numberArgument, stringArgument, tableArgument} from './arguments.js'
import {strftime} from './strftime.js'

/** Where an environment gets the time from. */
export interface LuaClock {
  /** Milliseconds since 1970, for `os.time` and `os.date`. */
  now(): number
  /** Seconds that the program has run, for `os.clock`. */
  cpu(): number
  /** Seconds by which local time is ahead of UTC at a moment (in seconds since 1970). */
  utcOffset(time: number): number
}

/** The os library of an environment: only what has to do with time. */
export function osLibrary(runtime: Runtime, clock: LuaClock): Readonly<Record<string, LuaFunction>> {
  const now = (): number => Math.floor(clock.now() / 1000)
  return {
    clock: () => clock.cpu(),
    date: (...args) => {
      let format = args[0] === undefined ? '%c' : stringArgument(args, 0, 'date')
      const time = args[1] === undefined ? now() : Math.trunc(numberArgument(args, 1, 'date'))
      const utc = format.startsWith('!')
      if (utc) format = format.slice(1)
      const date = new Date((time + (utc ? 0 : clock.utcOffset(time))) * 1000)
      if (Number.isNaN(date.getTime())) return undefined
      if (format === '*t' || format.startsWith('*t')) return dateTable(runtime, date)
      const text = strftime(format, date, time, utc ? 0 : clock.utcOffset(time))
      runtime.takeString(text.length)
      return text
    },
    difftime: (...args) => {
      const end = numberArgument(args, 0, 'difftime')
      return Math.trunc(end) - (args[1] === undefined ? 0 : Math.trunc(numberArgument(args, 1, 'difftime')))
    },
    time: (...args) => {
      if (args[0] === undefined) return now()
      const table = tableArgument(args, 0, 'time')
      // Date.UTC takes years below 100 for those of the 20th century; setUTCFullYear does not.
      const date = new Date(0)
      const day = field(table, 'day', undefined)
      const month = field(table, 'month', undefined)
      date.setUTCFullYear(field(table, 'year', undefined), month - 1, day)
      date.setUTCHours(field(table, 'hour', 12), field(table, 'min', 0), field(table, 'sec', 0))
      const local = date.getTime() / 1000
      if (Number.isNaN(local)) return undefined
      // The offset that holds at the moment that is looked for is near enough to the one at the same time in UTC.
      return local - clock.utcOffset(local - clock.utcOffset(local))
    },
  }
}

function field(table: LuaTable, key: string, fallback: number | undefined): number {
  const value = coerceNumber(table.getString(key))
  if (value !== undefined) return Math.trunc(value)
  if (fallback === undefined) throw luaError(`field '${key}' missing in date table`)
  return fallback
}

function dateTable(runtime: Runtime, date: Date): LuaTable {
  const table = new LuaTable()
  runtime.grow(12)
  table.setString('sec', date.getUTCSeconds())
  table.setString('min', date.getUTCMinutes())
  table.setString('hour', date.getUTCHours())
  table.setString('day', date.getUTCDate())
  table.setString('month', date.getUTCMonth() + 1)
  table.setString('year', date.getUTCFullYear())
  table.setString('wday', date.getUTCDay() + 1)
  table.setString('yday', Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1)
  table.setString('isdst', false)
  return table
}
