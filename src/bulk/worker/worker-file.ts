/** The start of a worker. It stands beside this code when that is built; tests have another file in place of this one. */
export const workerFile: URL = new URL('./bulk-worker.js', import.meta.url)
