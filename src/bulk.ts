/** Converting whole dumps on all cores. Needs Node. */
export {
  type BatchEvent,
  type BulkEvent,
  type BulkOutput,
  type ConvertDumpOptions,
  type ConvertSummary,
  convertDump,
} from './bulk/convert.js'
export type {FileLayout} from './bulk/file-name.js'
export type {FilterReason, PageFilter, PageSample, PageShard} from './bulk/filter.js'
export type {OutputFormat} from './bulk/format.js'
export type {
  ConvertCounts,
  DoneEntry,
  DumpIdentity,
  ErrorEntry,
  FailureCode,
  LedgerEntry,
  PageEntry,
  PageName,
  RunEntry,
  ShardEntry,
  StopReason,
  WarningEntry,
} from './bulk/ledger.js'
export {type ReportOptions, RunMonitor, type RunProgress} from './bulk/monitor.js'
export {OutputError} from './bulk/output/error.js'
export type {ShardResult} from './bulk/output/sink.js'
export type {ColumnName} from './bulk/parquet/columns.js'
export type {ParquetCompression} from './bulk/parquet/encode.js'
export {BulkError, type BulkErrorCode} from './bulk/run/error.js'
export {readLedger} from './bulk/run/ledger-file.js'
export type {BulkPageOptions, OutputCompression, SiteSource, TableSettings} from './bulk/settings.js'
export type {FailedPage, MessageCount, MissingPage, PageStatistics, SlowPage} from './bulk/statistics.js'
export type {Transform, TransformContext, TransformResult} from './bulk/transform.js'
export {type VerifyResult, type VerifyRunOptions, verifyRun} from './bulk/verify.js'
export type {Isolation, WorkerEnd} from './bulk/worker/handle.js'
export {DumpError, type DumpErrorCode} from './dump/error.js'
export {StoreError, type StoreErrorCode} from './dump/store/error.js'
