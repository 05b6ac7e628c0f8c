import {Thrown} from '../../lua.js'

/**
 * An error as MediaWiki's own code raises it, outside of Lua: no position is added.
 *
 * @param message a byte string.
 */
export function hostError(message: string): Thrown {
  return new Thrown(message, 0)
}

/**
 * An error that Scribunto's Lua libraries raise with level 3: the position is that of the code that called the library
 * function, and there is none where the function was a tail call, since its caller is gone.
 *
 * @param message a byte string.
 */
export function callerError(message: string): Thrown {
  const thrown = new Thrown(message, 1)
  thrown.fresh = false
  return thrown
}
