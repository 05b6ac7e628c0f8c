import {type Command, Option} from 'commander'
import {
  type BulkEvent,
  type BulkOutput,
  type ConvertDumpOptions,
  type ConvertSummary,
  convertDump,
} from '../bulk/convert.js'
import type {PageFilter} from '../bulk/filter.js'
import type {LedgerEntry} from '../bulk/ledger.js'
import {ledgerPath} from '../bulk/run/run-options.js'
import type {OutputCompression} from '../bulk/settings.js'
import {openDump} from '../dump/open.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText, UsageError} from './io.js'
import {
  formatOption,
  langOption,
  listed,
  outputFormat,
  positiveNumber,
  type SiteOptions,
  siteOf,
  siteOption,
  siteSource,
  wholeNumber,
} from './options.js'
import {noProgress, type ProgressDisplay, plural, progressBar, sizeOf} from './progress.js'
import {expandOption, NO_STORE, type StoreOptions, storeOption} from './store-options.js'

const NDJSON = /\.(ndjson|jsonl)(\.(gz|zst))?$/i
const MEGABYTE = 1e6

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
  wikast convert enwiki.xml.bz2 --to text --title 'List of *' --limit 100 | less
  wikast store build ltgwiki.xml.bz2 -o ltgwiki.store
  wikast convert ltgwiki.xml.bz2 --expand --store ltgwiki.store -o articles`,
    )
    .argument('<dump>', 'the dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .addOption(formatOption())
    .option(
      '-o, --output <path>',
      'a folder (a file for each page), or FILE.ndjson, .ndjson.gz, .ndjson.zst (a line for each); - for standard output',
      '-',
    )
    .addOption(
      new Option('--as <form>', 'what the output is, whatever its name: files, or files of lines in a folder').choices([
        'files',
        'ndjson',
      ]),
    )
    .addOption(new Option('--compress <how>', 'compress lines').choices(['none', 'gzip', 'zstd']))
    .option('--shard-size <MB>', "with --as ndjson: megabytes of the dump's XML to a file", positiveNumber, 256)
    .option('--namespace <list>', 'only these namespaces, by number or name: 0,10', listed)
    .option('--title <pattern>', 'only titles that fit, * and ? as in file names; may be given several times', listed)
    .option('--titles <file>', 'only the titles in a file, one a line')
    .addOption(new Option('--redirects <what>', 'pages that lead to another').choices(['keep', 'skip']).default('keep'))
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
    .option('--quiet', 'no progress bar', false)
    .action(async (path: string, options: ConvertCommandOptions) => {
      const {counts} = await convert(path, options, io)
      const {failed, timedOut, broken, missing, errors} = counts
      setExitCode(failed + timedOut + broken + missing + errors > 0 ? 1 : 0)
    })
}

interface ConvertCommandOptions extends SiteOptions, StoreOptions {
  to: string
  output: string
  as?: 'files' | 'ndjson'
  compress?: OutputCompression
  shardSize: number
  namespace?: string[]
  title?: string[]
  titles?: string
  redirects: 'keep' | 'skip'
  limit?: number
  frontMatter?: boolean
  transform?: string
  workers?: number
  pageSeconds: number
  pageMemory: number
  resume: boolean
  overwrite: boolean
  ledger?: string
  quiet: boolean
}

async function convert(path: string, options: ConvertCommandOptions, io: Io): Promise<ConvertSummary> {
  if (options.expand && options.store === undefined) throw new UsageError(NO_STORE)
  if (options.resume && options.overwrite) throw new UsageError('--resume and --overwrite exclude each other')
  const output = outputOf(options, io)
  const isFolder = output.kind === 'files'
  const source = await siteSource(options, io)
  const common: ConvertDumpOptions = {
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
    budget: {seconds: options.pageSeconds, megabytes: options.pageMemory},
    ...(options.ledger === undefined ? {} : {ledger: options.ledger}),
    resume: options.resume,
    overwrite: options.overwrite,
    ...(io.signal === undefined ? {} : {signal: io.signal}),
  }
  const ledger = ledgerPath(common)
  if (options.resume && output.kind === 'stream')
    throw new UsageError('--resume needs an output that is a file or a folder')
  const progress = io.stderr.isTTY === true && !options.quiet ? progressBar(io.stderr, await sizeOf(path)) : noProgress
  try {
    const shards = convertDump({
      ...common,
      onEvent: (event) => onEvent(event, path, progress, ledger !== undefined, io),
    })
    while (true) {
      const {done, value} = await shards.next()
      if (done !== true) continue
      progress.stop()
      summarise(value, ledger, io)
      return value
    }
  } finally {
    progress.stop()
  }
}

function onEvent(event: BulkEvent, path: string, progress: ProgressDisplay, withLedger: boolean, io: Io): void {
  switch (event.type) {
    case 'batch': {
      const {bytesRead, totalBytes, counts} = event
      progress.read({bytesRead, totalBytes})
      progress.done(`${plural(counts.converted, 'page')}, ${counts.failed + counts.timedOut + counts.broken} failed`)
      return
    }
    case 'entry':
      tell(event.entry, path, withLedger, io)
      return
    case 'log':
      io.stderr.write(event.text)
      return
    default:
  }
}

function placeOf({offset, end}: {offset?: number; end?: number}): string {
  if (offset === undefined) return ''
  return end === undefined ? ` (at byte ${offset})` : ` (bytes ${offset} to ${end})`
}

/** What concerns the whole run is said at once; without a ledger, what concerns a page too. */
function tell(entry: LedgerEntry, path: string, withLedger: boolean, io: Io): void {
  if (entry.status === 'error') io.stderr.write(`wikast: ${path}: ${entry.reason}${placeOf(entry)}\n`)
  else if (entry.status === 'warning' && entry.code === 'other-wiki') io.stderr.write(`wikast: ${entry.reason}\n`)
  else if (!withLedger && 'title' in entry && 'reason' in entry) {
    io.stderr.write(`wikast: ${entry.status}: "${entry.title}": ${entry.reason}\n`)
  }
}

function outputOf({output, as, compress, shardSize}: ConvertCommandOptions, io: Io): BulkOutput {
  if (output === '-') return {kind: 'stream', stream: io.stdout, compression: compress ?? 'none'}
  const [, , , suffix] = NDJSON.exec(output) ?? []
  const isFile = NDJSON.test(output)
  if (as === 'files' || (as === undefined && !isFile)) {
    if (compress !== undefined) throw new UsageError('--compress is for lines: --as ndjson')
    return {kind: 'files', path: output}
  }
  const compression = compress ?? (suffix === undefined ? 'none' : compressions[suffix.toLowerCase()]) ?? 'none'
  return {kind: 'ndjson', path: output, compression, ...(isFile ? {} : {shardBytes: shardSize * MEGABYTE})}
}

const compressions: Readonly<Record<string, OutputCompression>> = {gz: 'gzip', zst: 'zstd'}

async function filterOf(options: ConvertCommandOptions, path: string, io: Io): Promise<PageFilter> {
  const filter: PageFilter = {redirects: options.redirects}
  const {namespace, title, titles} = options
  if (namespace !== undefined) {
    const names = namespace.flatMap((list) => list.split(','))
    const site = names.every(isNumber) ? undefined : await siteOfNames(options, path, io)
    filter.namespaces = names.map((name) => namespaceNumber(name, site))
  }
  if (title !== undefined) filter.patterns = title
  if (titles !== undefined) {
    filter.titles = (await readText(titles, io)).split(/\r?\n/).filter((line) => line.trim() !== '')
  }
  return filter
}

/** The wiki whose namespaces are named: the head of a stream can only be read once, so that its own are not known here. */
async function siteOfNames(options: ConvertCommandOptions, path: string, io: Io): Promise<SiteConfig> {
  const site = await siteOf(options, io)
  if (site !== undefined) return site
  if (path === '-') throw new UsageError('namespaces of a dump on standard input are given by their numbers')
  return (await openDump(path, io.signal === undefined ? {} : {signal: io.signal})).site
}

function isNumber(name: string): boolean {
  return /^\s*-?\d+\s*$/.test(name)
}

function namespaceNumber(name: string, site: SiteConfig | undefined): number {
  const word = name.trim()
  if (isNumber(word)) return Number(word)
  const number = site?.namespaceNumbers.get(word.replaceAll('_', ' ').toLowerCase())
  if (number === undefined) throw new UsageError(`the wiki has no namespace "${word}"`)
  return number
}

function summarise({counts}: ConvertSummary, ledger: string | undefined, io: Io): void {
  const {converted, failed, timedOut, broken, missing, redirects, errors} = counts
  const lost = failed + timedOut + broken
  if (io.stderr.isTTY !== true && (ledger === undefined || lost + missing + errors === 0)) return
  const text = `${plural(converted, 'page')} converted, ${lost} failed, ${missing} missing, ${plural(redirects, 'redirect')} left out`
  io.stderr.write(`wikast: ${text}${ledger === undefined ? '' : ` (ledger: ${ledger})`}\n`)
}
