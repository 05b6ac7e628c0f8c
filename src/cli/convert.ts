import {type Command, Option} from 'commander'
import {type ConvertResult, convertDump} from '../bulk/convert.js'
import type {PageFilter} from '../bulk/filter.js'
import type {OutputFormat} from '../bulk/format.js'
import {type LedgerEntry, type LedgerFile, openLedger} from '../bulk/ledger.js'
import {ndjsonStream, type Output, openDirectory, openNdjson} from '../bulk/output.js'
import {type Dump, openDump} from '../dump/open.js'
import type {PageStore} from '../dump/store/open.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText, UsageError} from './io.js'
import {
  formatOption,
  langOption,
  listed,
  outputFormat,
  type SiteOptions,
  siteOf,
  siteOption,
  wholeNumber,
} from './options.js'
import {dumpOptions} from './page.js'
import {noProgress, type ProgressDisplay, plural, progressBar, sizeOf} from './progress.js'
import {expandOption, type StoreOptions, storeOption, type Templates, withTemplates} from './store-options.js'

const NDJSON = /\.(ndjson|jsonl)$/i

/** `wikast convert DUMP`: the pages of a dump. */
export function addConvert(program: Command, io: Io, setExitCode: (code: number) => void): void {
  program
    .command('convert')
    .summary('convert the pages of a dump')
    .description(
      'Convert the pages of a dump. What did not go as it should is written to a ledger beside the output, a JSON object a line.',
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 all done; 1 some pages are missing in the output, the ledger says which; 2 wrong usage or unreadable input.

Examples:
  wikast convert ltgwiki.xml.bz2 --namespace 0 -o articles
  wikast convert enwiki.xml.bz2 --to json --redirects skip -o enwiki.ndjson
  wikast convert enwiki.xml.bz2 --to text --title 'List of *' --limit 100 | less
  wikast store build ltgwiki.xml.bz2 -o ltgwiki.store
  wikast convert ltgwiki.xml.bz2 --expand --store ltgwiki.store -o articles`,
    )
    .argument('<dump>', 'the dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .addOption(formatOption())
    .option(
      '-o, --output <path>',
      'a folder (a file for each page), or FILE.ndjson (a line for each); - for standard output',
      '-',
    )
    .option('--namespace <list>', 'only these namespaces, by number or name: 0,10', listed)
    .option('--title <pattern>', 'only titles that fit, * and ? as in file names; may be given several times', listed)
    .option('--titles <file>', 'only the titles in a file, one a line')
    .addOption(new Option('--redirects <what>', 'pages that lead to another').choices(['keep', 'skip']).default('keep'))
    .option('--limit <number>', 'stop after so many pages', wholeNumber)
    .option('--front-matter', 'begin Markdown with front matter (default for a folder)')
    .option('--no-front-matter', 'no front matter')
    .option('--ledger <file>', 'where the ledger goes')
    .addOption(storeOption())
    .addOption(expandOption())
    .addOption(siteOption())
    .addOption(langOption())
    .option('--quiet', 'no progress bar', false)
    .action(async (path: string, options: ConvertCommandOptions) => {
      const {counts, error} = await withTemplates(options, (templates, store) =>
        convert(path, options, {templates, store}, io, program.opts().debug === true),
      )
      setExitCode(counts.failed > 0 || counts.missing > 0 || error !== undefined ? 1 : 0)
    })
}

interface ConvertCommandOptions extends SiteOptions, StoreOptions {
  to: string
  output: string
  namespace?: string[]
  title?: string[]
  titles?: string
  redirects: 'keep' | 'skip'
  limit?: number
  frontMatter?: boolean
  ledger?: string
  quiet: boolean
}

async function convert(
  path: string,
  options: ConvertCommandOptions,
  {templates, store}: {templates: Templates; store: PageStore | undefined},
  io: Io,
  debug: boolean,
): Promise<ConvertResult> {
  const format = outputFormat(options.to)
  const site = await siteOf(options, io)
  const warnings: LedgerEntry[] = []
  let progress: ProgressDisplay = noProgress
  const dump = await openDump(path === '-' ? io.stdin : path, {
    ...dumpOptions(io),
    onProgress: (state) => progress.read(state),
    onMessage: ({ruleId, reason}) => warnings.push({status: 'warning', code: ruleId ?? '', reason}),
  })
  warnOfOtherWiki(dump, store, io)
  const filter = await filterOf(options, site ?? dump.site, io)
  const output = await openOutput(options.output, format, site ?? dump.site, io)
  const ledgerPath = options.ledger ?? defaultLedger(options.output)
  const ledger = ledgerPath === undefined ? undefined : await openLedger(ledgerPath)
  if (io.stderr.isTTY === true && !options.quiet) progress = progressBar(io.stderr, await sizeOf(path))
  let result: ConvertResult
  try {
    result = await convertDump(dump, {
      format,
      output,
      filter,
      ...(options.limit === undefined ? {} : {limit: options.limit}),
      page: {
        parse: {...templates, site: site ?? dump.site},
        frontMatter: options.frontMatter ?? isFolder(options.output),
        htmlDocument: isFolder(options.output),
      },
      async onEntry(entry) {
        for (const warning of warnings.splice(0)) await ledger?.write(warning)
        await ledger?.write(debug ? entry : withoutStack(entry))
        if (ledger === undefined) tell(entry, io)
      },
      onPage: ({converted, failed}) => progress.done(`${plural(converted, 'page')}, ${failed} failed`),
    })
  } finally {
    progress.stop()
    await ledger?.close()
  }
  summarise(result, ledger, ledgerPath, io)
  return result
}

/** Templates of another wiki give pages that nobody has written. */
function warnOfOtherWiki(dump: Dump, store: PageStore | undefined, io: Io): void {
  const [ours, theirs] = [dump.siteinfo.database, store?.siteinfo.database]
  if (ours === undefined || theirs === undefined || ours === theirs) return
  io.stderr.write(`wikast: the dump is of ${ours}, the page store of ${theirs}\n`)
}

async function filterOf(options: ConvertCommandOptions, site: SiteConfig, io: Io): Promise<PageFilter> {
  const filter: PageFilter = {redirects: options.redirects}
  if (options.namespace !== undefined) {
    filter.namespaces = options.namespace.flatMap((list) => list.split(',')).map((name) => namespaceNumber(name, site))
  }
  if (options.title !== undefined) filter.patterns = options.title
  if (options.titles !== undefined) {
    filter.titles = (await readText(options.titles, io)).split(/\r?\n/).filter((line) => line.trim() !== '')
  }
  return filter
}

function namespaceNumber(name: string, site: SiteConfig): number {
  const word = name.trim()
  if (/^-?\d+$/.test(word)) return Number(word)
  const number = site.namespaceNumbers.get(word.replaceAll('_', ' ').toLowerCase())
  if (number === undefined) throw new UsageError(`the wiki has no namespace "${word}"`)
  return number
}

function isFolder(path: string): boolean {
  return path !== '-' && !NDJSON.test(path)
}

async function openOutput(path: string, format: OutputFormat, site: SiteConfig, io: Io): Promise<Output> {
  if (path === '-') return ndjsonStream(io.stdout, format)
  return isFolder(path) ? openDirectory(path, format, site) : openNdjson(path, format)
}

/** Beside the output: `out` → `out.ledger.ndjson`, `all.ndjson` → `all.ledger.ndjson`. */
function defaultLedger(output: string): string | undefined {
  if (output === '-') return undefined
  return `${output.replace(NDJSON, '').replace(/[/\\]+$/, '')}.ledger.ndjson`
}

function withoutStack(entry: LedgerEntry): LedgerEntry {
  if (!('stack' in entry)) return entry
  const {stack: _, ...rest} = entry
  return rest
}

/** Without a ledger what failed is said at once. */
function tell(entry: LedgerEntry, io: Io): void {
  if (entry.status === 'failed' || entry.status === 'missing') {
    io.stderr.write(`wikast: ${entry.status}: "${entry.title}": ${entry.reason}\n`)
  }
}

function summarise(
  {counts, error}: ConvertResult,
  ledger: LedgerFile | undefined,
  ledgerPath: string | undefined,
  io: Io,
): void {
  if (error !== undefined) io.stderr.write(`wikast: ${error.message}\n`)
  const {converted, failed, missing, skipped} = counts
  const text = `${plural(converted, 'page')} converted, ${failed} failed, ${missing} missing, ${skipped} skipped`
  if (io.stderr.isTTY === true || (ledger !== undefined && failed + missing > 0)) {
    io.stderr.write(`wikast: ${text}${ledgerPath === undefined ? '' : ` (ledger: ${ledgerPath})`}\n`)
  }
}
