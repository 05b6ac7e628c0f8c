import type {LuaTable} from './table.js'
import type {LuaValue} from './values.js'

/**
 * What a table of the host's (`host`) shows in place of fields, of which it has none: those of another table, which many environments share and which does not change.
 * Its metatable does the same for code that asks there.
 */
export abstract class TableSource {
  /** Has the fields. */
  readonly data: LuaTable
  /** Whether Lua code can not have changed the metatable, so that nobody has to ask it. */
  direct = true

  constructor(data: LuaTable) {
    this.data = data
  }

  /** A value of a field as the environment sees it. */
  abstract of(value: LuaValue): LuaValue
}
