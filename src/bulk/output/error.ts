/** The result could not be written: a full disk, missing rights. Ends the run; what was done before is kept. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(path: string, cause: unknown) {
    const {code, message} = cause as NodeJS.ErrnoException
    super(`${path}: ${code === undefined ? message : (systemErrors[code] ?? message)}`, {cause})
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left on the disk',
  EFBIG: 'the file is too large',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk can not be written',
  ENOTDIR: 'a part of the path is no directory',
  EISDIR: 'it is a directory',
  EEXIST: 'it exists and is no directory',
  ENOENT: 'no such directory',
}

/** Runs what writes; its errors become {@link OutputError}s that name the path. */
export async function guarded<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(path, error)
  }
}
