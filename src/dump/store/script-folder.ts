import {createHash, createHmac, randomBytes, timingSafeEqual} from 'node:crypto'
import {closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cachedDataVersionTag} from 'node:v8'
import {Script} from 'node:vm'
import type {ScriptCache} from '../../site/script-cache.js'
import {version} from '../../version.js'

/** Bytes before the entry: a seal, and how long the entry is. What follows the entry is V8's. */
const SEAL_SIZE = 32
const HEAD_SIZE = SEAL_SIZE + 4

/** How much code may wait for V8's data to be written, in characters. */
const MAX_WAITING = 1 << 25

/** After how many milliseconds V8's data are written, where the store is not closed before. */
const DELAY = 3000

/** V8's data are written anew where they have grown by so much: functions were compiled that had not been called before. */
const GROWTH = 1.2

/** An entry that is in use, and what V8 had of it. */
interface Waiting {
  entry: string
  /** V8's data, until they are used. */
  data: Buffer | undefined
  /** How many bytes of V8's data are in the file. */
  written: number
  script: Script | undefined
}

/**
 * What a store's modules were compiled to, beside the store: a file for each module, the code with what V8 made of it after it had run.
 *
 * What is in a file is run, so a file counts only if it is of this user, and its seal is right: that is made with what the system alone says
 * of the store. A store that was copied or unpacked has none of its files believed, nor has one of another build. Damaged files and those of
 * another version of wikast, Node or V8's flags are not believed either, and new ones take their place. Where the folder can not be written, everything is
 * compiled each time. Files come into place by renaming, so that any number of processes may write at once.
 */
export class ScriptFolder implements ScriptCache {
  readonly #folder: string
  readonly #secret: string
  readonly #waiting = new Map<string, Waiting>()
  #size = 0
  #writable = true
  #timer: NodeJS.Timeout | undefined

  /**
   * @param folder it need not be there.
   * @param secret what only this computer's system knows of the store.
   */
  constructor(folder: string, secret: string) {
    this.#folder = folder
    this.#secret = secret
  }

  get(id: string): string | undefined {
    const content = readOwn(this.#file(id))
    if (content === undefined || content.length < HEAD_SIZE) return undefined
    const seal = content.subarray(0, SEAL_SIZE)
    const rest = content.subarray(SEAL_SIZE)
    if (!timingSafeEqual(seal, this.#seal(id, rest))) return undefined
    const end = HEAD_SIZE + rest.readUInt32LE(0)
    const entry = content.toString('latin1', HEAD_SIZE, end)
    const data = content.subarray(end)
    this.#wait(id, {entry, data, written: data.length, script: undefined})
    return entry
  }

  set(id: string, entry: string): void {
    this.#wait(id, {entry, data: undefined, written: 0, script: undefined})
    this.#write(id, entry, undefined)
  }

  makeFunction(id: string, parameters: readonly string[], body: string): unknown {
    const waiting = this.#waiting.get(id)
    const cachedData = waiting?.data?.length ? waiting.data : undefined
    const script = new Script(`(function(${parameters.join(',')}){${body}\n})`, {filename: 'lua.js', cachedData})
    if (waiting) {
      waiting.script = script
      waiting.data = undefined
      if (script.cachedDataRejected) waiting.written = 0
      if (waiting.written === 0) this.#timer ??= setTimeout(() => this.#flush(false), DELAY).unref()
    }
    return script.runInThisContext()
  }

  /** Writes what V8 has made of the code, if that is more than what was there, and lets go of the code. */
  close(): void {
    this.#flush(true)
    this.#waiting.clear()
    this.#size = 0
  }

  /** @param again for code too of which V8's data are in the file already */
  #flush(again: boolean): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    for (const [id, waiting] of this.#waiting) {
      if (!this.#writable) break
      if (waiting.script === undefined || (waiting.written > 0 && !again)) continue
      const data = waiting.script.createCachedData()
      if (data.length < GROWTH * waiting.written) continue
      waiting.written = data.length
      this.#write(id, waiting.entry, data)
    }
  }

  #wait(id: string, waiting: Waiting): void {
    this.#drop(id)
    this.#waiting.set(id, waiting)
    this.#size += waiting.entry.length
    for (const oldest of this.#waiting.keys()) {
      if (this.#size <= MAX_WAITING || oldest === id) break
      this.#drop(oldest)
    }
  }

  #drop(id: string): void {
    this.#size -= this.#waiting.get(id)?.entry.length ?? 0
    this.#waiting.delete(id)
  }

  #write(id: string, entry: string, data: Buffer | undefined): void {
    if (!this.#writable) return
    const rest = Buffer.alloc(4 + entry.length + (data?.length ?? 0))
    rest.writeUInt32LE(entry.length)
    rest.write(entry, 4, 'latin1')
    data?.copy(rest, 4 + entry.length)
    const file = this.#file(id)
    const temporary = `${file}.${randomBytes(6).toString('hex')}`
    try {
      mkdirSync(this.#folder, {recursive: true})
      writeFileSync(temporary, Buffer.concat([this.#seal(id, rest), rest]), {mode: 0o600})
      renameSync(temporary, file)
    } catch {
      // a disk that is full or may not be written: it will hardly be better for the next one
      this.#writable = false
      remove(temporary)
    }
  }

  #file(id: string): string {
    const name = createHash('sha256').update(`${version} ${cachedDataVersionTag()}\n`).update(id, 'latin1')
    return join(this.#folder, name.digest('hex'))
  }

  #seal(id: string, content: Buffer): Buffer {
    return createHmac('sha256', this.#secret).update(id, 'latin1').update(content).digest()
  }
}

/** What is in a file, if this user has written it. */
function readOwn(path: string): Buffer | undefined {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return undefined
  }
  try {
    const user = process.getuid?.()
    if (user !== undefined && fstatSync(file).uid !== user) return undefined
    return readFileSync(file)
  } catch {
    return undefined
  } finally {
    closeSync(file)
  }
}

function remove(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // it was not made
  }
}
