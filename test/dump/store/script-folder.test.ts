import {spawnSync} from 'node:child_process'
import {chownSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {buildStore} from '../../../src/dump/store/build.js'
import {openStore} from '../../../src/dump/store/open.js'
import {ScriptFolder} from '../../../src/dump/store/script-folder.js'
import {expand} from '../../../src/pipeline.js'
import type {Page} from '../../../src/site/page.js'
import {bundledProgram, madeDump, temporaryFolder} from './helpers.js'

const folders = temporaryFolder()
afterAll(() => folders.remove())
afterEach(() => vi.useRealTimers())

const ID = '1\nModule:M\nreturn {}\xff'
const PARAMETERS = ['a', 'b']
const BODY = "return (() => a + b + '\xff')()"

let lastFolder = 0
const newFolder = (): string => folders.path(`scripts-${++lastFolder}`)

/** Makes an entry as the engine does: its code, and the function. */
function fill(cache: ScriptFolder, id = ID): void {
  cache.set(id, BODY)
  const made = cache.makeFunction(id, PARAMETERS, BODY) as (a: number, b: number) => string
  expect(made(1, 2)).toBe('3\xff')
}

/** What another process finds. */
function find(folder: string, secret = 'secret', id = ID): string | undefined {
  return new ScriptFolder(folder, secret).get(id)
}

const filesOf = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name))

describe('a folder of compiled modules', () => {
  it('keeps code at once, and what V8 made of it when it is closed', () => {
    const folder = newFolder()
    const cache = new ScriptFolder(folder, 'secret')
    expect(cache.get(ID)).toBeUndefined()
    fill(cache)
    expect(find(folder)).toBe(BODY)
    const [file = ''] = filesOf(folder)
    const {size} = statSync(file)
    expect(size).toBe(32 + 4 + BODY.length)
    cache.close()
    expect(statSync(file).size).toBeGreaterThan(size)

    const other = new ScriptFolder(folder, 'secret')
    expect(other.get(ID)).toBe(BODY)
    const made = other.makeFunction(ID, PARAMETERS, BODY) as (a: number, b: number) => string
    expect(made(3, 4)).toBe('7\xff')
    const before = readFileSync(file)
    other.close()
    expect(readFileSync(file)).toEqual(before)
  })

  it('writes what V8 made where it is never closed', () => {
    vi.useFakeTimers()
    const folder = newFolder()
    fill(new ScriptFolder(folder, 'secret'))
    const [file = ''] = filesOf(folder)
    const {size} = statSync(file)
    vi.advanceTimersByTime(10_000)
    expect(statSync(file).size).toBeGreaterThan(size)
  })

  it('is for nobody but this user', () => {
    const folder = newFolder()
    fill(new ScriptFolder(folder, 'secret'))
    const [file = ''] = filesOf(folder)
    expect(statSync(file).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    if (process.getuid?.() !== 0) return
    chownSync(file, 12_345, 12_345)
    expect(find(folder)).toBeUndefined()
  })

  it('believes no file of another store, module or version', () => {
    const folder = newFolder()
    fill(new ScriptFolder(folder, 'secret'))
    expect(find(folder, 'other secret')).toBeUndefined()
    expect(find(folder, 'secret', `${ID} `)).toBeUndefined()
    const [file = ''] = filesOf(folder)
    const cache = new ScriptFolder(folder, 'secret')
    fill(cache, 'another')
    const another = filesOf(folder).find((name) => name !== file) ?? ''
    writeFileSync(another, readFileSync(file))
    expect(find(folder, 'secret', 'another')).toBeUndefined()
  })

  it('believes no file of which a byte was changed, and makes it anew', () => {
    const folder = newFolder()
    const cache = new ScriptFolder(folder, 'secret')
    fill(cache)
    cache.close()
    const [file = ''] = filesOf(folder)
    const good = readFileSync(file)
    for (let i = 0; i < good.length; i += 7) {
      const bad = Buffer.from(good)
      bad[i] = (bad[i] ?? 0) ^ 1
      writeFileSync(file, bad)
      expect(find(folder)).toBeUndefined()
    }
    for (const size of [0, 1, 32, 35, 36, good.length - 1]) {
      writeFileSync(file, good.subarray(0, size))
      expect(find(folder)).toBeUndefined()
    }
    fill(new ScriptFolder(folder, 'secret'))
    expect(find(folder)).toBe(BODY)
  })

  it('does without where it can not be written', () => {
    const folder = newFolder()
    writeFileSync(folder, 'a file')
    const cache = new ScriptFolder(folder, 'secret')
    expect(cache.get(ID)).toBeUndefined()
    fill(cache)
    fill(cache, 'another')
    cache.close()
    expect(readFileSync(folder, 'utf8')).toBe('a file')
  })

  it('takes what several write', () => {
    const folder = newFolder()
    const caches = Array.from({length: 4}, () => new ScriptFolder(folder, 'secret'))
    for (const cache of caches) fill(cache)
    for (const cache of caches) cache.close()
    expect(filesOf(folder)).toHaveLength(1)
    expect(find(folder)).toBe(BODY)
  })

  it('makes functions of code that it does not know', () => {
    const cache = new ScriptFolder(newFolder(), 'secret')
    const made = cache.makeFunction(ID, PARAMETERS, BODY) as (a: number, b: number) => string
    expect(made(1, 1)).toBe('2\xff')
    expect(() => cache.makeFunction(ID, [], 'return }')).toThrow(SyntaxError)
    cache.close()
  })

  it('lets go of what was used first where there is much', () => {
    const folder = newFolder()
    const cache = new ScriptFolder(folder, 'secret')
    fill(cache)
    cache.set('big', `${BODY}//${'x'.repeat(1 << 25)}`)
    const [file = ''] = filesOf(folder).filter((name) => statSync(name).size < 1000)
    const {size} = statSync(file)
    cache.close()
    expect(statSync(file).size).toBe(size)
  })
})

const module: Page = {
  title: 'Module:Hi',
  namespace: 828,
  model: 'Scribunto',
  text: "return {greet = function(frame) return 'Hello ' .. frame.args[1] end}",
}
const CALL = '{{#invoke:Hi|greet|Ada}}'

describe('the modules of a store', () => {
  const path = folders.path('wiki.store')
  const scripts = join(path, 'wikast-scripts')
  const program = bundledProgram(
    'scripts',
    `
    import {openStore} from './src/dump/store/open.js'
    import {expand} from './src/pipeline.js'
    const pages = await openStore(process.argv[2])
    process.stdout.write(expand('${CALL}', {pages, site: pages.site}))
    await pages.close()`,
  )
  beforeAll(async () => void (await buildStore(await madeDump([module]), path)))
  afterAll(() => program.remove())

  /** The inner numbers of the files: another file has another one. */
  const state = (folder: string) => filesOf(folder).map((file) => [file, statSync(file).ino, statSync(file).mtimeMs])

  async function runHere(folder: string): Promise<string> {
    const pages = await openStore(folder)
    const text = expand(CALL, {pages, site: pages.site})
    await pages.close()
    return text
  }

  it('are compiled by one process and taken by the next', async () => {
    const runThere = async () => spawnSync(process.execPath, [await program.path, path], {encoding: 'utf8'}).stdout
    expect(existsSync(scripts)).toBe(false)
    expect(await runThere()).toBe('Hello Ada')
    const before = state(scripts)
    expect(before).toHaveLength(1)
    expect(await runThere()).toBe('Hello Ada')
    expect(state(scripts)).toEqual(before)
  })

  it('are compiled anew in a copy of the store', async () => {
    await runHere(path)
    const copy = folders.path('copy.store')
    cpSync(path, copy, {recursive: true})
    const copied = join(copy, 'wikast-scripts')
    const before = state(copied)
    expect(before.length).toBeGreaterThan(0)
    expect(await runHere(copy)).toBe('Hello Ada')
    expect(state(copied)).not.toEqual(before)
  })

  it('are gone when the store is built again', async () => {
    await runHere(path)
    expect(filesOf(scripts).length).toBeGreaterThan(0)
    await buildStore(await madeDump([{...module, text: module.text.replace('Hello', 'Bye')}]), path)
    expect(existsSync(scripts)).toBe(false)
    expect(await runHere(path)).toBe('Bye Ada')
  })
})
