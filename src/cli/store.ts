import {type Command, Option} from 'commander'
import {writeTo} from '../bulk/output/stream.js'
import {openDump} from '../dump/open.js'
import {buildStore} from '../dump/store/build.js'
import type {StoredText, StoreSummary} from '../dump/store/manifest.js'
import {openStore} from '../dump/store/open.js'
import type {SiteConfig} from '../site/types.js'
import type {Io} from './io.js'
import {dumpOptions} from './page.js'
import {noProgress, type ProgressDisplay, plural, progressBar, sizeOf} from './progress.js'

/** `wikast store`: page stores. */
export function addStore(program: Command, io: Io, setExitCode: (code: number) => void): void {
  const store = program
    .command('store')
    .summary('build a page store, or show what is in one')
    .description('Page stores: the pages of a dump by title, for --store and --expand of the other commands.')
  store
    .command('build')
    .summary('build a page store of a dump')
    .description('Build a page store of a dump. A store that is there is replaced when the new one is whole.')
    .addHelpText(
      'after',
      `
Exit codes: 0 all done; 1 the dump breaks off, the store has the pages before that; 2 wrong usage, unreadable input, or no store written.

Example:
  wikast store build ltgwiki.xml.bz2 -o ltgwiki.store
  wikast convert ltgwiki.xml.bz2 --expand --store ltgwiki.store -o articles`,
    )
    .argument('<dump>', 'the dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .requiredOption('-o, --output <store>', 'the store: a folder, which is made')
    .addOption(
      new Option('--text <which>', 'pages whose text is stored: all, or only what templates need; titles are always')
        .choices(['all', 'templates'])
        .default('all'),
    )
    .option('--quiet', 'no progress bar, no summary', false)
    .action(async (path: string, options: BuildCommandOptions) => {
      const summary = await build(path, options, io)
      setExitCode(summary.incomplete === undefined ? 0 : 1)
    })
  store
    .command('info')
    .summary('show what is in a page store')
    .description('Show what is in a page store, after its data was read whole and compared with the checksum.')
    .argument('<store>', 'the page store')
    .option('--json', 'as JSON', false)
    .action(async (path: string, {json}: {json: boolean}) => {
      const pages = await openStore(path, {verify: true})
      await pages.close()
      const {summary, site} = pages
      await writeTo(io.stdout, json ? `${JSON.stringify(summary, undefined, 2)}\n` : describe(summary, site))
    })
}

interface BuildCommandOptions {
  output: string
  text: StoredText
  quiet: boolean
}

async function build(path: string, options: BuildCommandOptions, io: Io): Promise<StoreSummary> {
  let progress: ProgressDisplay = noProgress
  const dump = await openDump(path === '-' ? io.stdin : path, {
    ...dumpOptions(io),
    onProgress: (state) => progress.read(state),
  })
  if (io.stderr.isTTY === true && !options.quiet) progress = progressBar(io.stderr, await sizeOf(path))
  let summary: StoreSummary
  try {
    summary = await buildStore(dump, options.output, {
      text: options.text,
      incomplete: 'keep',
      onPage: (pages) => progress.done(plural(pages, 'page')),
    })
  } finally {
    progress.stop()
  }
  if (summary.incomplete !== undefined) io.stderr.write(`wikast: ${summary.incomplete}\n`)
  if (io.stderr.isTTY === true && !options.quiet) {
    io.stderr.write(
      `wikast: ${plural(summary.pages, 'page')}, ${summary.texts} with their text, ${sizeText(summary.size)}\n`,
    )
  }
  return summary
}

/** For people. Lines that do not apply are left out. */
function describe(summary: StoreSummary, site: SiteConfig): string {
  const {skipped, incomplete} = summary
  const lines: Array<[name: string, value: string]> = [
    ['wiki', site.name],
    ['dump', summary.dump],
    ['built', summary.created],
    ['size', sizeText(summary.size)],
    ['pages', String(summary.pages)],
    ['with text', summary.text === 'all' ? 'all' : String(summary.texts)],
    ['articles', String(summary.articles)],
    ['redirects', String(summary.redirects)],
  ]
  if (skipped > 0) lines.push(['left out', String(skipped)])
  if (incomplete !== undefined) lines.push(['incomplete', incomplete])
  for (const [number, count] of Object.entries(summary.namespaces)) {
    lines.push([`namespace ${number}`, `${count} ${site.namespaces.get(Number(number))?.name ?? ''}`.trimEnd()])
  }
  return lines.map(([name, value]) => `${name.padEnd(15)}${value}\n`).join('')
}

function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
