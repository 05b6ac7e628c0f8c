import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of test data beside the project. */
export const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** Whether its tests are skipped. In CI they are not: a missing folder is a failure there. */
export const missing = !existsSync(shared) && process.env.CI !== 'true'

/** Whether there is a 7-Zip. */
export const sevenZip = (process.env.PATH ?? '')
  .split(delimiter)
  .some((folder) => ['7zz', '7z', '7za', '7zr'].some((name) => existsSync(join(folder, name))))
