import {join, resolve} from 'node:path'
import type {SiteConfig} from '../../site/types.js'
import type {RunOptions} from '../convert.js'
import {parquetOptions} from '../encoders/parquet.js'
import {FileSink} from '../output/file-sink.js'
import {ShardSink, shardName} from '../output/shard-sink.js'
import type {Sink, SinkResume} from '../output/sink.js'
import {CallerSink, StreamSink} from '../output/stream-sink.js'
import type {OutputCompression, WorkerSettings} from '../settings.js'
import {shardFormats, tableFooter} from '../shard-format.js'

/** What the name of a file ends with. */
const compressionExtensions: Readonly<Record<OutputCompression, string>> = {none: '', gzip: '.gz', zstd: '.zst'}

/** Opens what the batches of a run go to. */
export async function openSink(
  {output, list}: RunOptions,
  settings: WorkerSettings,
  site: SiteConfig,
  resume: SinkResume | undefined,
): Promise<Sink> {
  const {format, compression} = settings
  if (output === undefined) return new CallerSink(list === true ? 'ledger' : 'bytes')
  switch (output.kind) {
    case 'stream':
      return new StreamSink(output.stream)
    case 'files':
      return FileSink.open(output.path, format, output.layout ?? 'flat', site, resume)
    case 'ndjson':
    case 'parquet': {
      const {path, shardBytes} = output
      const shardFormat = shardFormats[output.kind]
      const extension = shardFormat.extension + compressionExtensions[compression]
      const options = parquetOptions(settings, site)
      return ShardSink.open(
        {
          format:
            output.kind === 'parquet'
              ? {...shardFormat, footer: (file, pieces) => tableFooter(file, pieces, options)}
              : shardFormat,
          pathOf: (number) => (shardBytes === undefined ? resolve(path) : join(path, shardName(number, extension))),
          shardBytes: shardBytes ?? Number.POSITIVE_INFINITY,
        },
        resume,
      )
    }
  }
}
