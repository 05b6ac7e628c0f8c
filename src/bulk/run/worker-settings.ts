import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {DumpSiteinfo} from '../../site/dump-siteinfo.js'
import type {RunOptions} from '../convert.js'
import {parquetContent} from '../encoders/parquet.js'
import type {PageFilter} from '../filter.js'
import type {TableSettings, WorkerSettings} from '../settings.js'
import type {ShardKind} from '../shard-format.js'

/** Seconds that a page may take. */
const SECONDS = 60

/** What the workers of a run are told. */
export function workerSettings(
  options: RunOptions,
  input: WorkerSettings['input'],
  siteinfo: DumpSiteinfo,
  now: string,
): WorkerSettings {
  const {output, store, transform} = options
  return {
    input,
    site: options.site ?? {dump: siteinfo},
    format: output?.kind === 'parquet' ? parquetContent(output.columns) : (options.format ?? 'json'),
    kind: kindOf(options),
    compression:
      output === undefined || !('compression' in output) || output.kind === 'parquet'
        ? 'none'
        : (output.compression ?? 'none'),
    ...(output?.kind === 'parquet' ? {table: tableOf(output)} : {}),
    filter: plainFilter(options.filter),
    page: options.page ?? {},
    now,
    ...(store === undefined ? {} : {store: resolve(store)}),
    expand: options.expand ?? store !== undefined,
    ...(transform === undefined ? {} : {transform: transformUrl(transform).href}),
    pageSeconds: options.budget?.seconds ?? SECONDS,
  }
}

/** What a caller says of a table, and nothing else. */
export function tableOf({compression, columns}: TableSettings): TableSettings {
  return {
    ...(compression === undefined ? {} : {compression}),
    ...(columns === undefined ? {} : {columns: [...columns]}),
  }
}

function kindOf({output, list}: RunOptions): ShardKind {
  if (list === true) return 'list'
  return output?.kind === 'files' || output?.kind === 'parquet' ? output.kind : 'ndjson'
}

/** The same filter as data that can be sent. */
export function plainFilter({namespaces, titles, ...rest}: PageFilter = {}): PageFilter {
  return {
    ...rest,
    ...(namespaces === undefined ? {} : {namespaces: [...namespaces]}),
    ...(titles === undefined ? {} : {titles: [...titles]}),
  }
}

/** The place of a caller's module. */
export function transformUrl(transform: string | URL): URL {
  if (typeof transform !== 'string') return transform
  return transform.startsWith('file:') ? new URL(transform) : pathToFileURL(resolve(transform))
}
