import {type Command, Option} from 'commander'
import {writeTo} from '../bulk/output/stream.js'
import {defaultModel} from '../site/content-model.js'
import {englishWikipedia} from '../site/english.js'
import {siteFromDump} from '../site/languages.js'
import type {Page} from '../site/page.js'
import {parseTitle} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText} from './io.js'
import {formatOption, langOption, outputFormat, type SiteOptions, siteOf, siteOption} from './options.js'
import {expandOption, type StoreOptions, storeOption, withTemplates} from './store-options.js'

/** Options of `parse` and `inspect`. */
export interface PageTextOptions extends SiteOptions {
  title?: string
  from?: 'wikitext' | 'capture'
}

/** `wikast parse [FILE]`: one page of wikitext or one captured page, from a file or standard input. */
export function addParse(program: Command, io: Io): void {
  program
    .command('parse')
    .summary('convert one page of wikitext, or one captured as text')
    .description(
      'Convert one page of wikitext, from a file or standard input, and write it to standard output. A page that was captured as text ' +
        '(saved by a browser as text, extracted by a crawler, copied) is known by the lines that a wiki puts around it, and read back as far ' +
        'as the text tells; its title and its wiki are in it.',
    )
    .argument('[file]', 'the wikitext or the capture; - or nothing for standard input')
    .addOption(formatOption())
    .addOption(fromOption())
    .option('--title <title>', "the page's full title (default: what a capture says, else Untitled)")
    .option('--front-matter', 'begin Markdown with front matter', false)
    .addOption(siteOption())
    .addOption(langOption())
    .addOption(storeOption())
    .addOption(expandOption())
    .option('--verbose', 'say on standard error what was noticed', false)
    .action((file: string | undefined, options: ParseCommandOptions) =>
      withTemplates(options, async (templates, store) => {
        const {page, site, from} = await readPage(file, options, io, store?.site)
        const {convertPage} = await import('../bulk/convert-page.js')
        const content = convertPage(page, outputFormat(options.to), {
          parse: {...templates, ...(site && {site})},
          from,
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

/** `--from`, what a page is given as. */
export const fromOption = (): Option =>
  new Option('--from <what>', 'what is read; without it, the text tells').choices(['wikitext', 'capture'])

interface ParseCommandOptions extends PageTextOptions, StoreOptions {
  to: string
  frontMatter: boolean
  verbose: boolean
}

/** A page as a file and the options make it. */
export interface ReadPage {
  page: Page
  /** Absent for a captured page of a wiki that is not known: the capture itself tells what it can. */
  site: SiteConfig | undefined
  from: 'wikitext' | 'capture'
}

/**
 * The page that a file and the options make. A title such as `Module:X` says what is in it; that of a captured page is `''` where
 * the capture tells it.
 *
 * @param fallback - the wiki where no option names one
 */
export async function readPage(
  file: string | undefined,
  options: PageTextOptions,
  io: Io,
  fallback?: SiteConfig,
): Promise<ReadPage> {
  const named = (await siteOf(options, io)) ?? fallback
  const text = await readText(file, io)
  const {captureAddress, isCapture} = await import('../capture.js')
  const from = options.from ?? (isCapture(text) ? 'capture' : 'wikitext')
  if (from === 'capture') {
    const site = named ?? siteOfCapture(captureAddress(text))
    return {page: {title: options.title ?? '', namespace: 0, text, model: 'wikitext'}, site, from}
  }
  const site = named ?? englishWikipedia
  const given = options.title ?? 'Untitled'
  const title = parseTitle(site, given)
  const namespace = title?.namespace ?? 0
  const fullTitle = title?.text ?? given
  return {page: {title: fullTitle, namespace, text, model: defaultModel(fullTitle, namespace)}, site, from}
}

/** The wiki that a capture's address names, where it is one whose words are built in. */
function siteOfCapture(address: URL | undefined): SiteConfig | undefined {
  if (!address || !/^[a-z-]+\.(?:m\.)?wik[a-z]+\.org$/.test(address.hostname)) return undefined
  const host = address.hostname.replace('.m.', '.')
  return siteFromDump({base: `https://${host}/wiki/`, namespaces: []})
}
