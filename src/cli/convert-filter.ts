import type {PageFilter, PageShard} from '../bulk/filter.js'
import {openDump} from '../dump/open.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText, UsageError} from './io.js'
import {type SiteOptions, siteOf} from './options.js'

/** Options of `convert` about which pages are wanted. */
export interface FilterOptions extends SiteOptions {
  namespace?: string[]
  title?: string[]
  titles?: string
  redirects: 'keep' | 'skip'
  since?: string
  until?: string
  sample?: number
  seed?: string
  shard?: PageShard
}

/**
 * The filter that the options make.
 *
 * @throws {UsageError} where a namespace is not known, or the file of titles can not be read
 */
export async function filterOf(options: FilterOptions, path: string, io: Io): Promise<PageFilter> {
  const filter: PageFilter = {redirects: options.redirects}
  const {namespace, title, titles, since, until, sample, seed, shard} = options
  if (namespace !== undefined) {
    const names = namespace.flatMap((list) => list.split(','))
    const site = names.every(isNumber) ? undefined : await siteOfNames(options, path, io)
    filter.namespaces = names.map((name) => namespaceNumber(name, site))
  }
  if (title !== undefined) filter.patterns = title
  if (titles !== undefined) {
    filter.titles = (await readText(titles, io)).split(/\r?\n/).filter((line) => line.trim() !== '')
  }
  if (since !== undefined) filter.since = since
  if (until !== undefined) filter.until = until
  if (sample !== undefined) filter.sample = {fraction: sample, ...(seed === undefined ? {} : {seed})}
  else if (seed !== undefined) throw new UsageError('--seed is for --sample')
  if (shard !== undefined) filter.shard = shard
  return filter
}

/** The wiki whose namespaces are named: the head of a stream can only be read once, so that its own are not known here. */
async function siteOfNames(options: FilterOptions, path: string, io: Io): Promise<SiteConfig> {
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
