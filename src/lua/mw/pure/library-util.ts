import {
  type Arguments,
  type LuaFunction,
  LuaTable,
  type LuaValue,
  libraryTable,
  type Runtime,
  Thrown,
  tostring,
  typeName,
} from '../../lua.js'
import {listTypes} from './arguments.js'
import {hostError} from './errors.js'

/**
 * What `require('libraryUtil')` gives: checks of arguments for modules that are libraries.
 *
 * Their errors are those of the code that called the function whose arguments are checked.
 */
export function makeLibraryUtil(runtime: Runtime): LuaTable {
  return libraryTable({
    checkType: (...args) => {
      const [name, index, value, expected, nilOk] = args
      if (fits(value, expected, nilOk)) return []
      needs(args, [1, 'number', 2], [0, 'string', 3], [3, 'string', 4])
      throw outer(`bad argument #${integer(index)} to '${name}' (${expected} expected, got ${typeName(value)})`)
    },
    checkTypeMulti: (name, index, value, expected) => {
      if (!(expected instanceof LuaTable)) {
        throw hostError(`libraryUtil.lua:17: bad argument #1 to 'ipairs' (table expected, got ${typeName(expected)})`)
      }
      const types = expected.array.slice(1).filter((type) => typeof type === 'string')
      if (types.includes(typeName(value))) return []
      if (types.length === 0) {
        throw hostError("libraryUtil.lua:29: bad argument #4 to 'format' (string expected, got nil)")
      }
      throw outer(`bad argument #${integer(index)} to '${name}' (${listTypes(types)} expected, got ${typeName(value)})`)
    },
    checkTypeForIndex: (index, value, expected) => {
      if (fits(value, expected, undefined)) return []
      throw outer(
        `value for index '${text(runtime, index)}' must be ${text(runtime, expected)}, ${typeName(value)} given`,
      )
    },
    checkTypeForNamedArg: (name, argument, value, expected, nilOk) => {
      if (fits(value, expected, nilOk)) return []
      const got = typeName(value)
      throw outer(
        `bad named argument ${text(runtime, argument)} to '${text(runtime, name)}' (${text(runtime, expected)} expected, got ${got})`,
      )
    },
    makeCheckSelfFunction: (library, variable, object, description): LuaFunction => {
      const [libraryName, variableName, what] = [library, variable, description].map((value) => text(runtime, value))
      return (self, method) => {
        if (self === object) return []
        const name = text(runtime, method)
        throw outer(
          `${libraryName}: invalid ${what}. Did you call ${name} with a dot instead of a colon, i.e. ` +
            `${variableName}.${name}() instead of ${variableName}:${name}()?`,
        )
      }
    },
  })
}

function fits(value: LuaValue, expected: LuaValue, nilOk: LuaValue): boolean {
  return typeName(value) === expected || (value === undefined && nilOk !== undefined && nilOk !== false)
}

/** The errors of a call of `checkType` that is wrong itself. */
function needs(args: Arguments, ...wanted: readonly [index: number, type: string, position: number][]): void {
  for (const [index, type, position] of wanted) {
    const value = args[index]
    if (typeName(value) === type || (type === 'string' && typeof value === 'number')) continue
    throw hostError(
      `libraryUtil.lua:8: bad argument #${position} to 'format' (${type} expected, got ${typeName(value)})`,
    )
  }
}

/** An error at level 3: where the function was called that calls the check. */
function outer(message: string): Thrown {
  const thrown = new Thrown(message, 2)
  thrown.fresh = false
  return thrown
}

function integer(value: LuaValue): number {
  return typeof value === 'number' ? Math.trunc(value) : 0
}

function text(runtime: Runtime, value: LuaValue): string {
  return String(tostring(runtime, value))
}
