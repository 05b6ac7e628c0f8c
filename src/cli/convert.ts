import {open, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {type Command, Option} from 'commander'
import {type ConvertDumpOptions, type ConvertSummary, convertDump} from '../bulk/convert.js'
import type {LedgerEntry} from '../bulk/ledger.js'
import {RunMonitor} from '../bulk/monitor.js'
import {guarded} from '../bulk/output/error.js'
import {allColumns} from '../bulk/parquet/columns.js'
import {ledgerPath} from '../bulk/run/run-options.js'
import {makeFolder} from '../dump/make-folder.js'
import {type FilterOptions, filterOf} from './convert-filter.js'
import {type OutputOptions, outputOf} from './convert-output.js'
import {failureOf, ToldError} from './failure.js'
import {type Io, UsageError} from './io.js'
import {
  columnNames,
  formatOption,
  langOption,
  listed,
  moment,
  outputFormat,
  part,
  positiveNumber,
  shard,
  siteOption,
  siteSource,
  wholeNumber,
} from './options.js'
import {barDisplay, JsonLog, type RunDisplay, summaryText, textDisplay} from './run-display.js'
import {expandOption, NO_STORE, type StoreOptions, storeOption} from './store-options.js'

/** `wikast convert DUMP`: the pages of a dump. */
export function addConvert(program: Command, io: Io, setExitCode: (code: number) => void): void {
  program
    .command('convert')
    .summary('convert the pages of a dump')
    .description(
      'Convert the pages of a dump, on all cores. What became of each page is written to a ledger beside the output, a JSON object a line.',
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 all done; 1 some pages are missing in the output, the ledger says which; 2 wrong usage, unreadable input or unwritable output;
130 interrupted. After an interruption or an error, even after a power cut, the same command with --resume goes on where the run ended.

Examples:
  wikast convert ltgwiki.xml.bz2 --namespace 0 -o articles
  wikast convert enwiki.xml.bz2 --to json --redirects skip -o enwiki.ndjson.gz
  wikast convert enwiki.xml.bz2 --to json --as ndjson --compress zstd --shard-size 500 -o shards
  wikast convert enwiki.xml.bz2 --namespace 0 --report run.html -o enwiki.parquet
  wikast convert enwiki.xml.bz2 --to text --title 'List of *' --limit 100 | less
  wikast convert enwiki.xml.bz2 --to text --sample 1% --seed 7 -o sample.ndjson
  wikast store build ltgwiki.xml.bz2 -o ltgwiki.store
  wikast convert ltgwiki.xml.bz2 --expand --store ltgwiki.store -o articles`,
    )
    .argument('<dump>', 'the dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .addOption(formatOption())
    .option(
      '-o, --output <path>',
      'a folder (a file for each page), FILE.ndjson, .ndjson.gz or .ndjson.zst (a line for each), or FILE.parquet (a row for each); - for standard output',
      '-',
    )
    .addOption(
      new Option(
        '--as <form>',
        'what the output is, whatever its name: a file for each page; or files of lines, or of tables, in a folder',
      ).choices(['files', 'ndjson', 'parquet']),
    )
    .addOption(
      new Option('--compress <how>', 'compress lines (default: as the name says) or tables (default: snappy)').choices([
        'none',
        'snappy',
        'gzip',
        'zstd',
      ]),
    )
    .option('--shard-size <MB>', "of files in a folder: megabytes of the dump's XML to a file", positiveNumber, 256)
    .addOption(
      new Option(
        '--layout <layout>',
        'a file for each page: flat, named as the page; or hashed, in folders 3f/a2 for any number of pages (default: hashed for dumps above 64 MB)',
      ).choices(['flat', 'hashed']),
    )
    .option('--columns <list>', `of a table: ${allColumns.join(',')} (default: all)`, columnNames)
    .option('--namespace <list>', 'only these namespaces, by number or name: 0,10', listed)
    .option('--title <pattern>', 'only titles that fit, * and ? as in file names; may be given several times', listed)
    .option('--titles <file>', 'only the titles in a file, one a line')
    .addOption(new Option('--redirects <what>', 'pages that lead to another').choices(['keep', 'skip']).default('keep'))
    .option('--since <time>', 'only revisions of that time or later: 2026-01-05, 2026-01-05T07:31:12Z', moment)
    .option('--until <time>', 'only revisions before that time', moment)
    .option('--sample <part>', 'a random part of the pages: 0.01 or 1%', part)
    .option('--seed <text>', 'which random part: the same seed gives the same pages')
    .option(
      '--shard <i/n>',
      'one of n parts of the pages, the same everywhere: 2/8, for jobs on several machines',
      shard,
    )
    .option('--limit <number>', 'stop after so many pages', wholeNumber)
    .option('--front-matter', 'begin Markdown with front matter (default for a folder)')
    .option('--no-front-matter', 'no front matter')
    .option('--transform <module>', 'a JavaScript module whose function `transform` changes each page')
    .option('--workers <number>', 'how many workers (default: one for each core)', wholeNumber)
    .option('--page-seconds <number>', 'how long a page may take', positiveNumber, 60)
    .option('--page-memory <MB>', 'how much memory a page may take', positiveNumber, 1024)
    .option('--resume', 'go on with a run that did not end', false)
    .option('--overwrite', 'begin anew where a run did not end', false)
    .option('--ledger <file>', 'where the ledger goes')
    .addOption(storeOption())
    .addOption(expandOption())
    .addOption(siteOption())
    .addOption(langOption())
    .addOption(
      new Option('--log <form>', 'what goes to standard error: text; or json, an object a line, for machines')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--report <file>', 'write a report of the run: FILE.html, one page that needs nothing else')
    .option('--quiet', 'no progress bar', false)
    .action(async (path: string, options: ConvertCommandOptions) => {
      const {counts} = await convert(path, options, io)
      const {failed, timedOut, broken, missing, errors} = counts
      setExitCode(failed + timedOut + broken + missing + errors > 0 ? 1 : 0)
    })
}

interface ConvertCommandOptions extends FilterOptions, OutputOptions, StoreOptions {
  to: string
  limit?: number
  frontMatter?: boolean
  transform?: string
  workers?: number
  pageSeconds: number
  pageMemory: number
  resume: boolean
  overwrite: boolean
  ledger?: string
  log: 'text' | 'json'
  report?: string
  quiet: boolean
}

async function convert(path: string, options: ConvertCommandOptions, io: Io): Promise<ConvertSummary> {
  const monitor = new RunMonitor()
  const display = displayOf(options, monitor, io)
  try {
    return await run(path, options, {monitor, display, io})
  } catch (error) {
    display.stop()
    const failure = failureOf(error, io)
    if (display.fail === undefined || failure.message === undefined) throw error
    display.fail(failure.message)
    throw new ToldError(failure.exitCode, error)
  } finally {
    display.stop()
  }
}

function displayOf({log, quiet}: ConvertCommandOptions, monitor: RunMonitor, {stderr}: Io): RunDisplay {
  if (log === 'json') return new JsonLog(stderr, monitor)
  return stderr.isTTY === true && !quiet ? barDisplay(stderr, monitor) : textDisplay(stderr)
}

/** What a run is watched with. */
interface Watch {
  monitor: RunMonitor
  display: RunDisplay
  io: Io
}

async function run(path: string, options: ConvertCommandOptions, watch: Watch): Promise<ConvertSummary> {
  const {monitor, display, io} = watch
  const settings = await settingsOf(path, options, io)
  const ledger = ledgerPath(settings)
  const report = options.report === undefined ? undefined : await openReport(options.report)
  const facts = factsOf(options, ledger)
  let summary: ConvertSummary
  try {
    summary = await whole(
      convertDump({
        ...settings,
        onEvent(event) {
          monitor.event(event)
          display.event(event)
          if (event.type === 'entry') tell(event.entry, path, ledger !== undefined, display)
          if (event.type === 'log') display.say(event.text)
        },
      }),
    )
  } catch (error) {
    const {message} = failureOf(error, io)
    // What ended the run is what has to be said, not that its report could not be written.
    await report?.(monitor.report({facts, ...(message === undefined ? {} : {stopped: message})})).catch(() => {})
    throw error
  }
  display.stop()
  await report?.(monitor.report({facts}))
  const {counts} = summary
  const {failed, timedOut, broken, missing, errors} = counts
  if (io.stderr.isTTY === true || (ledger !== undefined && failed + timedOut + broken + missing + errors > 0)) {
    display.say(`wikast: ${summaryText(monitor)}${places(ledger, options.report)}\n`)
  }
  return summary
}

/** What a run gives when it is done. */
async function whole(shards: AsyncGenerator<unknown, ConvertSummary>): Promise<ConvertSummary> {
  while (true) {
    const {done, value} = await shards.next()
    if (done === true) return value
  }
}

async function settingsOf(path: string, options: ConvertCommandOptions, io: Io): Promise<ConvertDumpOptions> {
  if (options.expand && options.store === undefined) throw new UsageError(NO_STORE)
  if (options.resume && options.overwrite) throw new UsageError('--resume and --overwrite exclude each other')
  const output = await outputOf(options, path, io)
  if (options.resume && output.kind === 'stream') {
    throw new UsageError('--resume needs an output that is a file or a folder')
  }
  const isFolder = output.kind === 'files'
  const source = await siteSource(options, io)
  return {
    dump: path === '-' ? io.stdin : path,
    format: outputFormat(options.to),
    output,
    filter: await filterOf(options, path, io),
    ...(options.limit === undefined ? {} : {limit: options.limit}),
    page: {
      frontMatter: options.frontMatter ?? isFolder,
      htmlDocument: isFolder,
    },
    ...(source === undefined ? {} : {site: source}),
    ...(options.store === undefined ? {} : {store: options.store, expand: options.expand}),
    ...(options.transform === undefined ? {} : {transform: options.transform}),
    ...(options.workers === undefined ? {} : {workers: options.workers}),
    ...((await isLarge(path)) ? {isolation: 'process' as const} : {}),
    budget: {seconds: options.pageSeconds, megabytes: options.pageMemory},
    ...(options.ledger === undefined ? {} : {ledger: options.ledger}),
    resume: options.resume,
    overwrite: options.overwrite,
    ...(io.signal === undefined ? {} : {signal: io.signal}),
  }
}

/** Bytes from which on it pays to start processes. */
const LARGE = 8 * 1024 * 1024

/** Processes need less of the processor than threads, since V8 can be told that each has a core, but more time to start. */
async function isLarge(path: string): Promise<boolean> {
  if (path === '-') return true
  return stat(path).then(
    ({size}) => size >= LARGE,
    () => false,
  )
}

/** Makes the file at once: that it can not be written shall not be found out when the run is over. */
async function openReport(path: string): Promise<(content: string) => Promise<void>> {
  await guarded(path, async () => {
    await makeFolder(dirname(path))
    await (await open(path, 'a')).close()
  })
  return (content) => guarded(path, () => writeFile(path, content))
}

/** The options of a run, for its report. */
function factsOf(options: ConvertCommandOptions, ledger: string | undefined): Array<readonly [string, string]> {
  const {shard, log: _log, quiet: _quiet, report: _report, resume, overwrite: _overwrite, ...rest} = options
  const facts = Object.entries({
    ...rest,
    shard: shard && `${shard.index}/${shard.count}`,
    resume: resume || undefined,
    ledger,
  })
  return facts.flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, String(value)] as const],
  )
}

function placeOf({offset, end}: {offset?: number; end?: number}): string {
  if (offset === undefined) return ''
  return end === undefined ? ` (at byte ${offset})` : ` (bytes ${offset} to ${end})`
}

/** What concerns the whole run is said at once; without a ledger, what concerns a page too. */
function tell(entry: LedgerEntry, path: string, withLedger: boolean, display: RunDisplay): void {
  if (entry.status === 'error') display.say(`wikast: ${path}: ${entry.reason}${placeOf(entry)}\n`)
  else if (entry.status === 'warning' && entry.code === 'other-wiki') display.say(`wikast: ${entry.reason}\n`)
  else if (!withLedger && 'title' in entry && 'reason' in entry) {
    display.say(`wikast: ${entry.status}: "${entry.title}": ${entry.reason}\n`)
  }
}

function places(ledger: string | undefined, report: string | undefined): string {
  const named = [
    ...(ledger === undefined ? [] : [`ledger: ${ledger}`]),
    ...(report === undefined ? [] : [`report: ${report}`]),
  ]
  return named.length === 0 ? '' : ` (${named.join(', ')})`
}
