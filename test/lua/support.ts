import {compile, createEnvironment, LuaError, type LuaOptions, type LuaValue} from '../../src/lua/lua.js'

/** Runs a chunk named `t` and gives what it returns. */
export function run(source: string, options?: LuaOptions): readonly LuaValue[] {
  return createEnvironment(options).run(compile(source, 't'))
}

/** The message of the error with which a chunk named `t` ends. */
export function errorOf(source: string, options?: LuaOptions): string {
  try {
    run(source, options)
  } catch (error) {
    if (error instanceof LuaError) return error.message
    throw error
  }
  return 'no error'
}
