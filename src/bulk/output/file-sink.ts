import {open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {makeFolder} from '../../dump/make-folder.js'
import type {SiteConfig} from '../../site/types.js'
import type {Batch} from '../chunk/convert-chunk.js'
import {createFileNamer, type FileLayout, type FileNamer, mapLine, mapPath} from '../file-name.js'
import {extensions, type OutputFormat} from '../format.js'
import {AppendFile} from './append-file.js'
import {guarded} from './error.js'
import type {Sink, SinkResume} from './sink.js'

/** What a run goes on with. */
interface FileSinkState {
  /** Bytes of the map. */
  map: number
}

/** Files that are written at once. */
const AT_ONCE = 16

/** A folder with a file for each page, and a map that tells which page each is of. Each file is written beside its place and then moved there: a run that is killed leaves no half page. */
export class FileSink implements Sink {
  readonly #path: string
  readonly #extension: string
  readonly #namer: FileNamer
  readonly #map: AppendFile
  readonly #made = new Set<string>()
  readonly full = false

  private constructor(path: string, format: OutputFormat, namer: FileNamer, map: AppendFile) {
    this.#path = path
    this.#map = map
    this.#extension = extensions[format]
    this.#namer = namer
  }

  /** @throws {OutputError} where the folder can not be made */
  static async open(
    path: string,
    format: OutputFormat,
    layout: FileLayout,
    site: SiteConfig,
    resume: SinkResume | undefined,
  ): Promise<FileSink> {
    await guarded(path, () => makeFolder(path))
    const map = await AppendFile.open(mapPath(path), (resume?.state as FileSinkState | undefined)?.map)
    const sink = new FileSink(path, format, createFileNamer(layout, site), map)
    // Pages have the names that they were given, also where only capitals tell them apart.
    try {
      if (resume !== undefined && layout === 'flat') for await (const page of resume.converted()) sink.#placeOf(page)
    } catch (error) {
      await map.close()
      throw error
    }
    return sink
  }

  #placeOf({title, namespace = 0, id}: {title: string; namespace?: number; id?: number}): string {
    const page = {title, namespace, text: '', model: 'wikitext', ...(id === undefined ? {} : {id})}
    const {folder, name} = this.#namer.place(page)
    return `${folder}${folder === '' ? '' : '/'}${name}.${this.#extension}`
  }

  async write({bytes, files = []}: Batch): Promise<void> {
    let at = 0
    let lines = ''
    // of pages that share a file, the last one has it
    const contents = new Map<string, Uint8Array>()
    for (const file of files) {
      const content = bytes.subarray(at, at + file.bytes)
      at += file.bytes
      const place = this.#placeOf(file)
      lines += mapLine(file, place, content)
      contents.set(place, content)
    }
    const jobs = [...contents]
    await guarded(this.#path, async () => {
      for (let i = 0; i < jobs.length; i += AT_ONCE) {
        await Promise.all(jobs.slice(i, i + AT_ONCE).map(([place, content], k) => this.#writeFile(place, content, k)))
      }
    })
    await this.#map.append(Buffer.from(lines))
  }

  async #writeFile(place: string, content: Uint8Array, lane: number): Promise<void> {
    const path = join(this.#path, place)
    const folder = dirname(path)
    if (!this.#made.has(folder)) {
      await makeFolder(folder)
      this.#made.add(folder)
    }
    const temporary = join(folder, `.wikast-${process.pid}-${lane}.tmp`)
    const file = await open(temporary, 'w')
    try {
      await file.writeFile(content)
      await file.datasync()
      await file.close()
      await rename(temporary, path)
    } catch (error) {
      await file.close().catch(() => {})
      await rm(temporary, {force: true})
      throw error
    }
  }

  async endShard(): Promise<undefined> {}

  async sync(): Promise<FileSinkState> {
    await this.#map.sync()
    return {map: this.#map.size}
  }

  close(): Promise<void> {
    return this.#map.close()
  }

  abort(): Promise<void> {
    return this.close()
  }
}
