import type {Command} from 'commander'
import {convertPage} from '../bulk/convert-page.js'
import {writeTo} from '../bulk/output/stream.js'
import {defaultModel} from '../dump/content-model.js'
import {englishWikipedia} from '../site/english.js'
import type {Page} from '../site/page.js'
import {parseTitle} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText} from './io.js'
import {formatOption, langOption, outputFormat, type SiteOptions, siteOf, siteOption} from './options.js'
import {expandOption, type StoreOptions, storeOption, withTemplates} from './store-options.js'

/** Options of `parse` and `inspect`. */
export interface PageTextOptions extends SiteOptions {
  title: string
}

/** `wikast parse [FILE]`: one page of wikitext, from a file or standard input. */
export function addParse(program: Command, io: Io): void {
  program
    .command('parse')
    .summary('convert one page of wikitext')
    .description('Convert one page of wikitext, from a file or standard input, and write it to standard output.')
    .argument('[file]', 'the wikitext; - or nothing for standard input')
    .addOption(formatOption())
    .option('--title <title>', "the page's full title", 'Untitled')
    .option('--front-matter', 'begin Markdown with front matter', false)
    .addOption(siteOption())
    .addOption(langOption())
    .addOption(storeOption())
    .addOption(expandOption())
    .option('--verbose', 'say on standard error what was noticed', false)
    .action((file: string | undefined, options: ParseCommandOptions) =>
      withTemplates(options, async (templates, store) => {
        const {page, site} = await readPage(file, options, io, store?.site)
        const content = convertPage(page, outputFormat(options.to), {
          parse: {...templates, site},
          frontMatter: options.frontMatter,
          indent: 2,
          htmlDocument: true,
          onMessage(message) {
            if (options.verbose) io.stderr.write(`${message}\n`)
          },
        })
        await writeTo(io.stdout, content)
      }),
    )
}

interface ParseCommandOptions extends PageTextOptions, StoreOptions {
  to: string
  frontMatter: boolean
  verbose: boolean
}

/** The page that a file and the options make. A title such as `Module:X` says what is in it. `fallback`: the wiki that no option names. */
export async function readPage(
  file: string | undefined,
  options: PageTextOptions,
  io: Io,
  fallback: SiteConfig = englishWikipedia,
): Promise<{page: Page; site: SiteConfig}> {
  const site = (await siteOf(options, io)) ?? fallback
  const text = await readText(file, io)
  const title = parseTitle(site, options.title)
  const namespace = title?.namespace ?? 0
  const fullTitle = title?.text ?? options.title
  return {page: {title: fullTitle, namespace, text, model: defaultModel(fullTitle, namespace)}, site}
}
