import {unwind} from './chunk.js'
import {get, getString, rawSet, set, setString} from './operations/access.js'
import {arithmetic, concat, length, loopNumber, negate, power} from './operations/arithmetic.js'
import {callable, first, spread, TailCall} from './operations/call.js'
import {equalByHandler, lessEqual, lessThan} from './operations/compare.js'
import {append, argTable, copyTemplate, emptyTable, list, record} from './operations/construct.js'
import {cursorFor} from './operations/iterate.js'
import {MAX_OPEN_TAILS} from './runtime.js'
import {NOTHING} from './values.js'

/** What emitted code calls, by the names it uses. */
export const HELPERS = {
  A: Array.isArray,
  E: NOTHING,
  MAX_TAILS: MAX_OPEN_TAILS,
  TailCall,
  append,
  argTable,
  arithmetic,
  callable,
  concat,
  copyTemplate,
  cursorFor,
  emptyTable,
  equal: equalByHandler,
  first,
  floor: Math.floor,
  get,
  getString,
  length,
  less: lessThan,
  lessEqual,
  list,
  loopNumber,
  negate,
  power,
  rawSet,
  record,
  set,
  setString,
  spread,
  unwind,
} as const
