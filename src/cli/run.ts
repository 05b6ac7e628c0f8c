import {Command, CommanderError} from 'commander'
import {OutputError} from '../bulk/output/error.js'
import {version} from '../version.js'
import {addConvert} from './convert.js'
import {addInspect} from './inspect.js'
import type {Io} from './io.js'
import {addPage} from './page.js'
import {addParse} from './parse.js'
import {addStore} from './store.js'

const UNUSABLE = 2
/** What shells give to a command that was stopped with Ctrl-C. */
const INTERRUPTED = 130

/**
 * Runs the command line.
 *
 * @param argv - what stands behind the command's name
 * @returns the exit code: 0 all done, 1 some pages failed, 2 wrong usage or unreadable input, 130 interrupted. Never throws.
 *
 * @example
 * process.exitCode = await run(['parse', '--to', 'text'], process)
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = 0
  // A reader that goes away (`wikast convert … | head`) is noticed by the next write.
  io.stdout.on('error', ignore)
  io.stderr.on('error', ignore)
  const program = createProgram(io, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...argv], {from: 'user'})
    return exitCode
  } catch (error) {
    return report(error, io, program.opts().debug === true)
  } finally {
    io.stdout.off('error', ignore)
    io.stderr.off('error', ignore)
  }
}

function ignore(): void {}

function createProgram(io: Io, setExitCode: (code: number) => void): Command {
  const program = new Command('wikast')
    .description('MediaWiki dumps and wikitext to Markdown, JSON, text, HTML, or a tree.')
    .version(version)
    .option('--debug', 'show the stack of errors')
    .showHelpAfterError('(wikast --help says more)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'wikast: ')),
    })
    .exitOverride()
  addParse(program, io)
  addConvert(program, io, setExitCode)
  addPage(program, io, setExitCode)
  addStore(program, io, setExitCode)
  addInspect(program, io)
  return program
}

function report(error: unknown, io: Io, debug: boolean): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE
  if (error instanceof OutputError && (error.cause as NodeJS.ErrnoException).code === 'EPIPE') return 0
  if (io.signal?.aborted === true) {
    io.stderr.write('wikast: interrupted\n')
    return INTERRUPTED
  }
  const message = error instanceof Error ? error.message : String(error)
  io.stderr.write(`wikast: ${message.replace(/\s*\n\s*/g, ' ')}\n`)
  if (debug && error instanceof Error) io.stderr.write(`${error.stack}\n`)
  return UNUSABLE
}
