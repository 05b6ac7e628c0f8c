import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {crc32} from 'node:zlib'
import {readManifest} from '../../dump/store/manifest.js'
import type {DumpSiteinfo} from '../../site/dump-siteinfo.js'
import {version} from '../../version.js'
import type {ConvertDumpOptions} from '../convert.js'
import type {DumpIdentity, RunEntry} from '../ledger.js'
import {BulkError} from './error.js'
import {plainFilter, tableOf, transformUrl, workerSettings} from './worker-settings.js'

const OUTPUT_EXTENSION = /\.(ndjson|jsonl|parquet)(\.(gz|zst))?$/i
const LEDGER_EXTENSION = /(\.ledger)?\.ndjson$/i

/** Where the ledger of a run is: beside its output, `out` → `out.ledger.ndjson`, `all.ndjson.gz` → `all.ledger.ndjson`. */
export function ledgerPath({ledger, output}: Pick<ConvertDumpOptions, 'ledger' | 'output'>): string | undefined {
  if (ledger !== undefined) return ledger
  return output === undefined || output.kind === 'stream' ? undefined : ledgerBeside(output.path)
}

/** The ledger beside an output. */
function ledgerBeside(path: string): string {
  return `${path.replace(OUTPUT_EXTENSION, '').replace(/[/\\]+$/, '')}.ledger.ndjson`
}

/** Where the journal of a run is that did not end: beside the ledger. */
export function journalPath(ledger: string): string {
  return `${ledger.replace(LEDGER_EXTENSION, '')}.journal.ndjson`
}

/**
 * What decides on the output of a run: it can only go on with the same.
 *
 * @throws {BulkError} `transform` where the caller's module can not be read
 * @throws {StoreError} where there is no page store
 */
export async function describeOptions(
  options: ConvertDumpOptions,
  dump: DumpIdentity,
  siteinfo: DumpSiteinfo,
): Promise<RunEntry> {
  const {output, store, transform, limit, filter} = options
  const {format, compression, expand, page} = workerSettings(options, 'xml', siteinfo, '')
  const described = {
    format,
    output: output?.kind ?? 'caller',
    compression,
    shardBytes: output !== undefined && 'shardBytes' in output ? output.shardBytes : undefined,
    table: output?.kind === 'parquet' ? tableOf(output) : undefined,
    layout: output?.kind === 'files' ? (output.layout ?? 'flat') : undefined,
    // A list of a million titles is told by its checksum.
    filter: filter === undefined ? undefined : checked(plainFilter(filter)),
    limit,
    page,
    site: options.site === undefined ? undefined : crcOf(JSON.stringify(options.site)),
    store: store === undefined ? undefined : (await readManifest(store)).data.crc32,
    expand,
    transform: transform === undefined ? undefined : await describeTransform(transformUrl(transform)),
    now: options.now?.toISOString(),
  }
  // Through JSON and back, as what is compared with comes from there.
  return JSON.parse(JSON.stringify({status: 'run', version, dump, options: described})) as RunEntry
}

function checked(filter: ReturnType<typeof plainFilter>): Record<string, unknown> {
  const {titles, ...rest} = filter
  return {...rest, ...(titles === undefined ? {} : {titles: crcOf([...titles].join('\n'))})}
}

async function describeTransform(url: URL): Promise<string> {
  try {
    return `${basename(url.pathname)} ${crcOf(await readFile(url))}`
  } catch (error) {
    throw new BulkError('transform', `${url.pathname}: ${(error as Error).message}`, {cause: error})
  }
}

function crcOf(content: string | Uint8Array): string {
  return crc32(content).toString(16).padStart(8, '0')
}

/** What is not the same in two runs, in words. The dump may have been moved. */
export function differences(former: RunEntry, now: RunEntry): string[] {
  const found: string[] = []
  const compare = (name: string, before: unknown, after: unknown) => {
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      found.push(`${name} ${JSON.stringify(before) ?? 'not given'}, not ${JSON.stringify(after) ?? 'not given'}`)
    }
  }
  compare('wikast', former.version, now.version)
  compare('a dump of size', former.dump.size, now.dump.size)
  compare('a dump with the checksum', former.dump.head, now.dump.head)
  for (const key of new Set([...Object.keys(former.options), ...Object.keys(now.options)])) {
    compare(key, former.options[key], now.options[key])
  }
  return found
}
