import type {Writable} from 'node:stream'
// A CommonJS module whose names Node does not see.
import cliProgress from 'cli-progress'
import type {ConvertCounts} from '../bulk/ledger.js'
import type {DumpProgress} from '../dump/open.js'

/** Shows how far a conversion is. */
export interface ProgressDisplay {
  read(progress: DumpProgress): void
  converted(counts: Readonly<ConvertCounts>): void
  stop(): void
}

/** A bar over the bytes of the dump, on a terminal; where the dump's size is not known, only the number of pages. */
export function progressBar(stream: Writable, totalBytes: number): ProgressDisplay {
  const bar = new cliProgress.SingleBar(
    {
      format:
        totalBytes > 0
          ? '{bar} {percentage}% | {converted} pages, {failed} failed | {duration_formatted}, {eta_formatted} to go'
          : '{converted} pages, {failed} failed | {duration_formatted}',
      stream: stream as NodeJS.WritableStream,
      fps: 5,
      hideCursor: true,
      // The command itself ends on a signal, and stops the bar then.
      gracefulExit: false,
    },
    cliProgress.Presets.shades_classic,
  )
  bar.start(Math.max(totalBytes, 1), 0, {converted: 0, failed: 0})
  return {
    read: ({bytesRead}) => bar.update(bytesRead),
    converted: ({converted, failed}) => bar.update({converted, failed}),
    stop: () => bar.stop(),
  }
}

/** Where there is no terminal. */
export const noProgress: ProgressDisplay = {
  read() {},
  converted() {},
  stop() {},
}
