import type {Command} from 'commander'
import {convertPage} from '../bulk/convert-page.js'
import {normalTitle} from '../bulk/filter.js'
import {writeTo} from '../bulk/output.js'
import {type Dump, type DumpOptions, openDump} from '../dump/open.js'
import type {Page} from '../site/page.js'
import type {Io} from './io.js'
import {formatOption, langOption, outputFormat, type SiteOptions, siteOf, siteOption} from './options.js'

/** `wikast page DUMP TITLE`: one page out of a dump. */
export function addPage(program: Command, io: Io, setExitCode: (code: number) => void): void {
  program
    .command('page')
    .summary('convert one page of a dump')
    .description('Find a page of a dump by its title, convert it and write it to standard output.')
    .argument('<dump>', 'the dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .argument('<title>', "the page's full title, such as Template:Cite web")
    .addOption(formatOption('wikitext'))
    .option('--front-matter', 'begin Markdown with front matter', false)
    .addOption(siteOption())
    .addOption(langOption())
    .action(async (path: string, title: string, options: PageCommandOptions) => {
      const dump = await openDump(path === '-' ? io.stdin : path, dumpOptions(io))
      const page = await findPage(dump, title)
      if (page === undefined) {
        io.stderr.write(`wikast: ${dump.path}: no page "${title}"\n`)
        setExitCode(1)
        return
      }
      const content =
        options.to === 'wikitext'
          ? page.text
          : convertPage(page, outputFormat(options.to), {
              parse: {site: (await siteOf(options, io)) ?? dump.site},
              frontMatter: options.frontMatter,
              indent: 2,
              htmlDocument: true,
            })
      await writeTo(io.stdout, content)
    })
}

interface PageCommandOptions extends SiteOptions {
  to: string
  frontMatter: boolean
}

/** What every command tells `openDump`. */
export function dumpOptions(io: Io): DumpOptions {
  return io.signal === undefined ? {} : {signal: io.signal}
}

/** The first page of a title, written in any way that the wiki takes. */
async function findPage(dump: Dump, title: string): Promise<Page | undefined> {
  const wanted = normalTitle(dump.site, title)
  for await (const page of dump) {
    if (page.title === wanted || normalTitle(dump.site, page.title) === wanted) return page
  }
  return undefined
}
