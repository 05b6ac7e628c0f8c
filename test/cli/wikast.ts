import {Readable, Writable} from 'node:stream'
import {run} from '../../src/cli/run.js'

/** What a command gave. */
export interface Result {
  code: number
  out: string
  err: string
}

/** A stream that keeps what is written. */
export class Sink extends Writable {
  text = ''
  isTTY = false

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs the command line in this process. */
export async function wikast(
  argv: string[],
  {stdin = '', terminal = false, signal}: {stdin?: string | Buffer; terminal?: boolean; signal?: AbortSignal} = {},
): Promise<Result> {
  const stdout = new Sink()
  const stderr = new Sink()
  stdout.isTTY = terminal
  stderr.isTTY = terminal
  const io = {stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, ...(signal === undefined ? {} : {signal})}
  const code = await run(argv, io)
  return {code, out: stdout.text, err: stderr.text}
}
