import {Command} from 'commander'
import {version} from '../version.js'
import {addConvert} from './convert.js'
import {failureOf} from './failure.js'
import {addInspect} from './inspect.js'
import type {Io} from './io.js'
import {addPage} from './page.js'
import {addParse} from './parse.js'
import {addStore} from './store.js'
import {addVerify} from './verify.js'

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
  addVerify(program, io, setExitCode)
  addInspect(program, io)
  return program
}

function report(error: unknown, io: Io, debug: boolean): number {
  const {exitCode, message} = failureOf(error, io)
  if (message === undefined) return exitCode
  io.stderr.write(`wikast: ${message}\n`)
  if (debug && error instanceof Error && io.signal?.aborted !== true) io.stderr.write(`${error.stack}\n`)
  return exitCode
}
