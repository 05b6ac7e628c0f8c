/**
 * Why a run can not begin or go on:
 *
 * - `options`: it was begun with other options, or with another dump
 * - `unfinished`: a run that did not end is there; it is neither to be gone on with nor to be overwritten
 * - `transform`, `store`: a worker can not load the caller's module or open the page store
 * - `worker`: workers end again and again, whatever the page
 * - `damaged`: what a former run left is not what it wrote
 */
export type BulkErrorCode = 'options' | 'unfinished' | 'transform' | 'store' | 'worker' | 'damaged'

/** Ends a run; what was done before is kept, so that it can go on. */
export class BulkError extends Error {
  override readonly name = 'BulkError'

  constructor(
    readonly code: BulkErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
