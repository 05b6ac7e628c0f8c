import {createWriteStream} from 'node:fs'
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Writable} from 'node:stream'
import type {Page} from '../site/page.js'
import type {SiteConfig} from '../site/types.js'
import {createFileNamer} from './file-name.js'
import {extensions, type OutputFormat} from './format.js'

/** Where converted pages go. */
export interface Output {
  /** Takes a page; resolves when the next one may come. */
  write(page: Page, content: string): Promise<void>
  /** All pages were written. */
  close(): Promise<void>
  /** The run was stopped: what is there may stay, but must not look finished. */
  abort(): Promise<void>
}

/** The result could not be written: a full disk, missing rights. Ends the run. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(path: string, cause: unknown) {
    const {code, message} = cause as NodeJS.ErrnoException
    super(`${path}: ${code === undefined ? message : (systemErrors[code] ?? message)}`, {cause})
  }
}

const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk can not be written',
  ENOTDIR: 'a part of the path is no directory',
  EISDIR: 'it is a directory',
  EEXIST: 'it exists and is no directory',
  ENOENT: 'no such directory',
}

/**
 * A folder with a file for each page; the folder is made where it is missing, files of a former run are replaced. Each file is
 * written beside its place and then moved there: a run that is killed leaves no half page.
 *
 * @throws {OutputError} where the folder can not be made
 */
export async function openDirectory(path: string, format: OutputFormat, site: SiteConfig): Promise<Output> {
  const namer = createFileNamer('flat', site)
  const made = new Set<string>()
  const make = async (folder: string) => {
    if (made.has(folder)) return
    await mkdir(join(path, folder), {recursive: true})
    made.add(folder)
  }
  const guarded = <T>(run: Promise<T>): Promise<T> =>
    run.catch((error: unknown) => {
      throw new OutputError(path, error)
    })
  await guarded(make(''))
  const write = async (page: Page, content: string) => {
    const {folder, name} = namer.place(page)
    await make(folder)
    await writeAtomically(join(path, folder, `${name}.${extensions[format]}`), content)
  }
  return {
    write: (page, content) => guarded(write(page, content)),
    async close() {},
    async abort() {},
  }
}

async function writeAtomically(path: string, content: string): Promise<void> {
  const temporary = join(dirname(path), `.wikast-${process.pid}.tmp`)
  const file = await open(temporary, 'w')
  try {
    await file.writeFile(content)
    await file.close()
    await rename(temporary, path)
  } catch (error) {
    await file.close().catch(() => {})
    await rm(temporary, {force: true})
    throw error
  }
}

/**
 * A file with a JSON document a line. It grows as `FILE.partial` and gets its name when it is whole.
 *
 * @throws {OutputError} where the file can not be made
 */
export async function openNdjson(path: string, format: OutputFormat): Promise<Output> {
  const partial = `${path}.partial`
  const guarded = <T>(run: Promise<T>): Promise<T> =>
    run.catch((error: unknown) => {
      throw new OutputError(path, error)
    })
  await guarded(mkdir(dirname(path), {recursive: true}))
  const stream = createWriteStream(partial)
  const lines = new LineWriter(stream)
  await guarded(lines.opened)
  return {
    write: (page, content) => guarded(lines.write(ndjsonLine(page, format, content))),
    async close() {
      await guarded(lines.end())
      await guarded(rename(partial, path))
    },
    abort: () => guarded(lines.end()),
  }
}

/**
 * A stream, such as standard output, with a JSON document a line. It is not ended. A reader that goes away early (`head`) shows as an
 * {@link OutputError} with the code `EPIPE` in its cause.
 */
export function ndjsonStream(stream: Writable, format: OutputFormat): Output {
  return {
    write: (page, content) => writeTo(stream, ndjsonLine(page, format, content)),
    async close() {},
    async abort() {},
  }
}

/**
 * Writes to a stream that belongs to somebody else, who listens to its errors too.
 *
 * @returns a promise that is resolved when the stream takes more
 * @throws {OutputError} where the stream is broken
 */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  if (!isBroken(stream) && !stream.write(text)) {
    await new Promise<void>((resolve) => {
      const settle = () => {
        stream.off('drain', settle).off('close', settle).off('error', settle)
        resolve()
      }
      stream.on('drain', settle).on('close', settle).on('error', settle)
    })
  }
  if (isBroken(stream)) {
    const cause = stream.errored ?? Object.assign(new Error('the stream is closed'), {code: 'EPIPE'})
    throw new OutputError('-', cause)
  }
}

function isBroken(stream: Writable): boolean {
  return stream.destroyed || stream.errored !== null
}

/**
 * A page as a line: the document itself for JSON, else an object with `id`, `title`, `namespace` and the content under the
 * name of its format.
 */
export function ndjsonLine({id, title, namespace}: Page, format: OutputFormat, content: string): string {
  if (format === 'json') return content
  const head = JSON.stringify({...(id === undefined ? {} : {id}), title, namespace}).slice(0, -1)
  const value = format === 'tree' ? content.trimEnd() : JSON.stringify(content)
  return `${head},"${format}":${value}}\n`
}

/** Writes to a stream that it owns, no faster than the stream takes it. */
class LineWriter {
  readonly #stream: Writable
  readonly #failed: Promise<never>
  readonly opened: Promise<void>

  constructor(stream: Writable) {
    this.#stream = stream
    this.#failed = new Promise((_, reject) => {
      stream.once('error', reject)
    })
    // An error between two writes is reported by the next one.
    this.#failed.catch(() => {})
    this.opened = Promise.race([this.#failed, new Promise<void>((resolve) => stream.once('open', () => resolve()))])
  }

  async write(line: string): Promise<void> {
    if (this.#stream.errored !== null) await this.#failed
    if (!this.#stream.write(line)) {
      await Promise.race([this.#failed, new Promise<void>((resolve) => this.#stream.once('drain', () => resolve()))])
    }
  }

  end(): Promise<void> {
    return Promise.race([this.#failed, new Promise<void>((resolve) => this.#stream.end(() => resolve()))])
  }
}
