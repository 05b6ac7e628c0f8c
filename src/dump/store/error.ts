/**
 * What went wrong with a page store:
 *
 * - `missing`: there is nothing at the path
 * - `unreadable`: it may not be read
 * - `format`: something else is there, not a store
 * - `incomplete`: a store whose building was not ended
 * - `version`: a store of another version of wikast; it has to be built again
 * - `damaged`: it was changed or cut after it was built
 * - `closed`: it was closed before
 * - `exists`: a store can not be built there, since something else is
 * - `unwritable`: it can not be built there: a full disk, missing rights
 */
export type StoreErrorCode =
  | 'missing'
  | 'unreadable'
  | 'format'
  | 'incomplete'
  | 'version'
  | 'damaged'
  | 'closed'
  | 'exists'
  | 'unwritable'

/**
 * The one error of a page store.
 *
 * @example
 * try {
 *   const pages = await openStore('ltgwiki.store')
 * } catch (error) {
 *   if (error instanceof StoreError && error.code === 'version') console.warn('build the store again')
 * }
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  /** The store. */
  readonly path: string

  constructor(code: StoreErrorCode, path: string, reason: string, cause?: unknown) {
    super(`${path}: ${reason}`, cause === undefined ? {} : {cause})
    this.code = code
    this.path = path
  }
}

/** What the system's own errors mean to someone who reads them. */
export function systemReason(error: unknown): string {
  const {code, message} = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk can not be written',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is no directory',
  ENOENT: 'no such directory',
}
