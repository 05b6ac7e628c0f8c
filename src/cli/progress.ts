import {stat} from 'node:fs/promises'
import type {Writable} from 'node:stream'
// A CommonJS module whose names Node does not see.
import cliProgress from 'cli-progress'
import type {DumpProgress} from '../dump/open.js'

/** Shows how far a command is that reads a dump. */
export interface ProgressDisplay {
  read(progress: DumpProgress): void
  /** What was done so far: `120 pages, 0 failed`. */
  done(state: string): void
  stop(): void
}

/** A bar over the bytes of the dump, on a terminal; where the dump's size is not known, only what was done. */
export function progressBar(stream: Writable, totalBytes: number): ProgressDisplay {
  const bar = new cliProgress.SingleBar(
    {
      format:
        totalBytes > 0
          ? '{bar} {percentage}% | {state} | {duration_formatted}, {eta_formatted} to go'
          : '{state} | {duration_formatted}',
      stream: stream as NodeJS.WritableStream,
      fps: 5,
      hideCursor: true,
      // The command itself ends on a signal, and stops the bar then.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(Math.max(totalBytes, 1), 0, {state: '0 pages'})
  return {
    read: ({bytesRead}) => bar.update(bytesRead),
    done: (state) => bar.update({state}),
    stop: () => bar.stop(),
  }
}

/** Where there is no terminal. */
export const noProgress: ProgressDisplay = {
  read() {},
  done() {},
  stop() {},
}

/** Bytes of a dump's file, for the bar; 0 where it is not known. */
export async function sizeOf(path: string): Promise<number> {
  if (path === '-') return 0
  const info = await stat(path)
  return info.isFile() ? info.size : 0
}

/** @example plural(1, 'page') // '1 page' */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
