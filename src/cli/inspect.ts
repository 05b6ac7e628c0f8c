import type {Command} from 'commander'
import {inspect} from 'unist-util-inspect'
import {writeTo} from '../bulk/output/stream.js'
import type {Io} from './io.js'
import {langOption, siteOption} from './options.js'
import {fromOption, type PageTextOptions, readPage} from './parse.js'
import {expandOption, type StoreOptions, storeOption, withTemplates} from './store-options.js'

/** `wikast inspect [FILE]`: the tree of a page, to be read by people. */
export function addInspect(program: Command, io: Io): void {
  program
    .command('inspect')
    .summary('show the tree of one page of wikitext, or one captured as text')
    .description(
      'Show the tree of one page of wikitext, or of one captured as text, from a file or standard input, as readable text.',
    )
    .argument('[file]', 'the wikitext or the capture; - or nothing for standard input')
    .addOption(fromOption())
    .option('--title <title>', "the page's full title (default: what a capture says, else Untitled)")
    .option('--no-positions', 'leave out where nodes stand in the source')
    .addOption(siteOption())
    .addOption(langOption())
    .addOption(storeOption())
    .addOption(expandOption())
    .action((file: string | undefined, options: InspectCommandOptions) =>
      withTemplates(options, async (templates, store) => {
        const {page, site, from} = await readPage(file, options, io, store?.site)
        const {pageTree} = await import('../bulk/convert-page.js')
        const {data: _, ...tree} = pageTree(page, {
          parse: {...templates, ...(site && {site}), positions: options.positions},
          from,
        })
        const text = inspect(tree, {color: io.stdout.isTTY === true, showPositions: options.positions})
        await writeTo(io.stdout, `${text}\n`)
      }),
    )
}

interface InspectCommandOptions extends PageTextOptions, StoreOptions {
  positions: boolean
}
