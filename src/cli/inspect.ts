import type {Command} from 'commander'
import {inspect} from 'unist-util-inspect'
import {pageTree} from '../bulk/convert-page.js'
import {writeTo} from '../bulk/output.js'
import type {Io} from './io.js'
import {langOption, siteOption} from './options.js'
import {type PageTextOptions, readPage} from './parse.js'

/** `wikast inspect [FILE]`: the tree of a page, to be read by people. */
export function addInspect(program: Command, io: Io): void {
  program
    .command('inspect')
    .summary('show the tree of one page of wikitext')
    .description('Show the tree of one page of wikitext, from a file or standard input, as readable text.')
    .argument('[file]', 'the wikitext; - or nothing for standard input')
    .option('--title <title>', "the page's full title", 'Untitled')
    .option('--no-positions', 'leave out where nodes stand in the source')
    .addOption(siteOption())
    .addOption(langOption())
    .action(async (file: string | undefined, options: PageTextOptions & {positions: boolean}) => {
      const {page, site} = await readPage(file, options, io)
      const tree = pageTree(page, {parse: {site, positions: options.positions}})
      const text = inspect(tree, {color: io.stdout.isTTY === true, showPositions: options.positions})
      await writeTo(io.stdout, `${text}\n`)
    })
}
