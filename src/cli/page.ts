import {stat} from 'node:fs/promises'
import {type Command, Option} from 'commander'
import {writeTo} from '../bulk/output/stream.js'
import {type DumpOptions, openDump} from '../dump/open.js'
import {openStore, type PageStore} from '../dump/store/open.js'
import {normalTitle} from '../site/normal-title.js'
import type {Page} from '../site/page.js'
import {redirectTarget} from '../site/redirect.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, UsageError} from './io.js'
import {formatOption, langOption, outputFormat, type SiteOptions, siteOf, siteOption} from './options.js'
import {expandOption, type StoreOptions, storeOption, withTemplates} from './store-options.js'

/** `wikast page DUMP|STORE TITLE`: one page. */
export function addPage(program: Command, io: Io, setExitCode: (code: number) => void): void {
  program
    .command('page')
    .summary('convert one page of a dump or a page store')
    .description(
      'Find a page of a dump or a page store by its title, convert it and write it to standard output. Of a multistream dump with its index only about a hundred pages are read.',
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 done; 1 there is no such page; 2 wrong usage or unreadable input.

Examples:
  wikast page ltgwiki.xml.bz2 Latgola --to wikitext
  wikast page enwiki-20260101-pages-articles-multistream.xml.bz2 'Ada Lovelace'
  wikast page ltgwiki.store Latgola --expand`,
    )
    .argument('<source>', 'a page store, or a dump (.xml, .bz2, .gz, .xz, .zst, .7z); - for standard input')
    .argument('<title>', "the page's full title, such as Template:Cite web")
    .addOption(formatOption('wikitext'))
    .addOption(
      new Option('--redirects <what>', 'a page that leads to another').choices(['keep', 'follow']).default('keep'),
    )
    .option(
      '--index <file>',
      'the index of a multistream dump; by default the one beside it, X-multistream-index.txt.bz2',
    )
    .option('--no-index', 'read the dump from its start')
    .option('--front-matter', 'begin Markdown with front matter', false)
    .addOption(storeOption())
    .addOption(expandOption())
    .addOption(siteOption())
    .addOption(langOption())
    .action((path: string, title: string, options: PageCommandOptions) =>
      withSource(path, options.index, io, async (source) => {
        const site = (await siteOf(options, io)) ?? source.site
        await withTemplates(
          options,
          async (templates) => {
            const page = await findPage(source, title, site, options.redirects === 'follow')
            if (page === undefined) {
              io.stderr.write(`wikast: ${path}: no page "${title}"\n`)
              setExitCode(1)
              return
            }
            const {convertPage} = await import('../bulk/convert-page.js')
            const content =
              options.to === 'wikitext'
                ? page.text
                : convertPage(page, outputFormat(options.to), {
                    parse: {...templates, site},
                    frontMatter: options.frontMatter,
                    indent: 2,
                    htmlDocument: true,
                  })
            await writeTo(io.stdout, content)
          },
          source.store,
        )
      }),
    )
}

interface PageCommandOptions extends SiteOptions, StoreOptions {
  to: string
  redirects: 'keep' | 'follow'
  index?: string | false
  frontMatter: boolean
}

/** What every command tells `openDump`. */
export function dumpOptions(io: Io): DumpOptions {
  return io.signal === undefined ? {} : {signal: io.signal}
}

/** A dump or a store. */
interface Source {
  site: SiteConfig
  store?: PageStore
  /** The first page of a title that is written as the wiki does. */
  find(title: string): Promise<Page | undefined>
}

async function withSource(
  path: string,
  index: string | false | undefined,
  io: Io,
  run: (source: Source) => Promise<void>,
): Promise<void> {
  if (path === '-' || !(await isFolder(path))) {
    const dump = await openDump(path === '-' ? io.stdin : path, {
      ...dumpOptions(io),
      ...(index === undefined ? {} : {index}),
    })
    return run({site: dump.site, find: (title) => dump.page(title)})
  }
  if (typeof index === 'string') throw new UsageError(`${path}: a page store needs no index`)
  const store = await openStore(path)
  try {
    await run({site: store.site, store, find: async (title) => findInStore(store, title)})
  } finally {
    await store.close()
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

function findInStore(store: PageStore, title: string): Page | undefined {
  const page = store.get(title)
  if (page === undefined && store.has(title)) {
    throw new UsageError(
      `${store.path}: the text of "${title}" is not in this store, which was built with --text templates`,
    )
  }
  return page
}

/** The page of a title in any spelling that the wiki takes, and what it leads to: like MediaWiki, one step. */
async function findPage(source: Source, title: string, site: SiteConfig, follow: boolean): Promise<Page | undefined> {
  const page = await source.find(normalTitle(source.site, title))
  if (page === undefined || !follow) return page
  const target = page.redirect ?? (page.model === 'wikitext' ? redirectTarget(site, page.text)?.text : undefined)
  return target === undefined ? page : ((await source.find(normalTitle(source.site, target))) ?? page)
}
