import {InvalidArgumentError, Option} from 'commander'
import {type PageShard, timeOf} from '../bulk/filter.js'
import {extensions, isOutputFormat, type OutputFormat} from '../bulk/format.js'
import {allColumns, type ColumnName} from '../bulk/parquet/columns.js'
import type {SiteSource} from '../bulk/settings.js'
import {siteForLanguage, withAllLanguages} from '../site/languages.js'
import {siteFromSiteinfo} from '../site/siteinfo.js'
import type {SiteConfig} from '../site/types.js'
import {type Io, readText, UsageError} from './io.js'

/** Options of the commands that read one page of wikitext. */
export interface SiteOptions {
  site?: string
  lang?: string
}

/** `--to`, with the formats that a command knows beside the usual ones. */
export function formatOption(...more: string[]): Option {
  return new Option('--to <format>', 'what to write').choices([...Object.keys(extensions), ...more]).default('markdown')
}

export const siteOption = (): Option =>
  new Option('--site <file>', 'the wiki: a file with its answer to api.php?action=query&meta=siteinfo')

export const langOption = (): Option =>
  new Option('--lang <code>', 'the wiki: the Wikipedia of a language, such as de').conflicts('site')

/** The format that `--to` names; commander has checked it. */
export function outputFormat(word: string): OutputFormat {
  return isOutputFormat(word) ? word : 'markdown'
}

/** What {@link siteOf} gives, as plain data. */
export async function siteSource({site, lang}: SiteOptions, io: Io): Promise<SiteSource | undefined> {
  if (lang !== undefined) return {language: lang}
  if (site === undefined) return undefined
  await siteOf({site}, io)
  return {siteinfo: JSON.parse(await readText(site, io))}
}

/**
 * The wiki that `--site` or `--lang` names; `undefined` where neither does.
 *
 * @throws {UsageError} where the file can not be read or is no siteinfo
 */
export async function siteOf({site, lang}: SiteOptions, io: Io): Promise<SiteConfig | undefined> {
  if (lang !== undefined) return siteForLanguage(lang)
  if (site === undefined) return undefined
  const text = await readText(site, io)
  try {
    return withAllLanguages(siteFromSiteinfo(JSON.parse(text)))
  } catch (error) {
    throw new UsageError(`${site}: not the siteinfo of a wiki (${(error as Error).message})`, {cause: error})
  }
}

/** A whole number of at least 0. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It is not a whole number.')
  return Number(text)
}

/** A number above 0. */
export function positiveNumber(text: string): number {
  const number = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || number <= 0) throw new InvalidArgumentError('It is not a number above 0.')
  return number
}

/** A moment; see `timeOf`. */
export function moment(text: string): string {
  return checked(text, () => timeOf(text))
}

/** A part of the whole, 0 to 1: `0.01` or `1%`. */
export function part(text: string): number {
  const number = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1) : Number.NaN
  if (!(number <= 1)) throw new InvalidArgumentError('It is not a part of the whole: 0.01 or 1%.')
  return number
}

/** A part of some of the same size: `2/8`. */
export function shard(text: string): PageShard {
  const [, index, count] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []
  const found = {index: Number(index), count: Number(count)}
  if (!(found.index >= 1 && found.index <= found.count)) {
    throw new InvalidArgumentError('It is not one of several parts: 1/8 to 8/8, for example.')
  }
  return found
}

/** Names of columns: `id,title,text`. */
export function columnNames(text: string): ColumnName[] {
  return text.split(',').map((word) => {
    const name = allColumns.find((column) => column === word.trim())
    if (name === undefined) {
      throw new InvalidArgumentError(`There is no column "${word.trim()}", only ${allColumns.join(', ')}.`)
    }
    return name
  })
}

function checked(text: string, check: () => void): string {
  try {
    check()
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
  return text
}

/** For an option that may be given several times. */
export function listed(text: string, before: string[] = []): string[] {
  return [...before, text]
}
