import type {LuaFrame} from '../errors.js'
import type {Runtime} from '../runtime.js'
import type {LuaFunction} from '../values.js'

/** The debug library of an environment: `traceback` only. */
export function debugLibrary(runtime: Runtime): Readonly<Record<string, LuaFunction>> {
  return {
    // What is running is known while an error is handled, as in `xpcall(f, debug.traceback)`, and at no other time.
    traceback: (...args) => {
      const [message] = args
      if (message !== undefined && typeof message !== 'string' && typeof message !== 'number') return message
      const head = message === undefined ? '' : `${message}\n`
      return `${head}stack traceback:${formatFrames(runtime.frames ?? [])}\n\t[C]: ?`
    },
  }
}

/** Lines of a traceback, each with a line break and a tab before it. */
export function formatFrames(frames: readonly LuaFrame[]): string {
  return frames
    .map(({chunk, line, what}) => {
      const where = chunk === undefined ? '[C]:' : `${chunk}:${line > 0 ? `${line}:` : ''}`
      return `\n\t${where} in ${what}`
    })
    .join('')
}
