import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, rm, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {makeFolder} from '../../src/dump/make-folder.js'

describe('makeFolder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wikast-'))
  })
  afterEach(() => rm(folder, {recursive: true, force: true}))

  it('makes a folder with those above it, or finds it', async () => {
    const path = join(folder, 'a/b/c')
    await Promise.all([makeFolder(path), makeFolder(path), makeFolder(join(folder, 'a/b/d'))])
    expect((await stat(path)).isDirectory()).toBe(true)
    await makeFolder(path)
    await makeFolder(folder)
    await mkdir(join(folder, 'e'))
    await makeFolder(join(folder, 'e', 'f'))
    expect(existsSync(join(folder, 'e/f'))).toBe(true)
  })

  it('says what is in the way', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    await expect(makeFolder(file)).rejects.toMatchObject({code: 'EEXIST'})
    await expect(makeFolder(join(file, 'x'))).rejects.toMatchObject({code: 'ENOTDIR'})
  })

  it.skipIf(!existsSync('/proc/self'))('ends where a folder says that it is not there', async () => {
    await expect(makeFolder('/proc/nope/x')).rejects.toMatchObject({code: 'ENOENT', path: '/proc/nope'})
  })
})
