import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {built} from './build.js'

/** Takes the place of `src/bulk/worker/worker-file.ts` in tests. */
export const workerFile: URL = pathToFileURL(join(built, 'bulk-worker.js'))
