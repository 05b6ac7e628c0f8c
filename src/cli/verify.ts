import type {Command} from 'commander'
import {writeTo} from '../bulk/output/stream.js'
import {verifyRun} from '../bulk/verify.js'
import type {Io} from './io.js'
import {wholeNumber} from './options.js'
import {plural} from './progress.js'

/** `wikast verify OUTPUT`: whether what `convert` left is whole. */
export function addVerify(program: Command, io: Io, setExitCode: (code: number) => void): void {
  program
    .command('verify')
    .summary('check what convert has written')
    .description(
      'Check the output of `wikast convert` against its ledger and the dump: counts, checksums of shards, and every page of the dump by its revision.',
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 all is as the ledger says; 1 it is not, or the run did not end; 2 wrong usage, unreadable input, or no ledger.

Example:
  wikast convert enwiki.xml.bz2 --as ndjson -o shards && wikast verify shards`,
    )
    .argument('<output>', 'the output of convert')
    .option('--ledger <file>', 'its ledger (default: beside the output)')
    .option('--dump <file>', 'the dump, where it was moved')
    .option('--no-dump', 'do not read the dump')
    .option('--workers <number>', 'how many workers read the dump (default: one for each core)', wholeNumber)
    .action(async (path: string, options: VerifyCommandOptions) => {
      const {ledger, dump, workers} = options
      const {problems, counts, shards, files} = await verifyRun({
        path,
        ...(ledger === undefined ? {} : {ledger}),
        ...(dump === undefined || dump === true ? {} : {dump: dump === false ? false : dump}),
        ...(workers === undefined ? {} : {workers}),
        ...(io.signal === undefined ? {} : {signal: io.signal}),
      })
      for (const problem of problems) io.stderr.write(`wikast: ${problem}\n`)
      if (problems.length === 0) {
        const output = files > 0 ? plural(files, 'file') : plural(shards, 'shard')
        const what = `${plural(counts.pages, 'page')}, ${counts.converted} converted, ${output}`
        await writeTo(io.stdout, `${what}: all as the ledger says\n`)
      }
      setExitCode(problems.length === 0 ? 0 : 1)
    })
}

interface VerifyCommandOptions {
  ledger?: string
  dump?: string | boolean
  workers?: number
}
