import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {convertDump} from '../../../src/bulk/convert.js'
import type {FileLayout} from '../../../src/bulk/file-name.js'
import {dumpXml, pageXml} from '../../dump/helpers.js'

let folder: string
let dump: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wikast-map-'))
  dump = join(folder, 'dump.xml')
  await writeFile(
    dump,
    dumpXml(
      ['Ada', 'ADA', 'Template:Hi', 'AC/DC']
        .map((title, i) => pageXml(title, title, {id: i + 1, namespace: i === 2 ? 10 : 0}))
        .join(''),
    ),
  )
})
afterAll(() => rm(folder, {recursive: true}))

describe('the map of a folder of files', () => {
  it.each<[FileLayout, string[]]>([
    ['flat', ['Ada.txt', 'ADA~2.txt', 'Template/Hi.txt', 'AC%2FDC.txt']],
    ['hashed', ['1a/38/Ada~1.txt', '34/7c/ADA~2.txt', 'Template/a6/c6/Hi~3.txt', '22/84/AC%2FDC~4.txt']],
  ])('%s: tells which page a file is of', async (layout, files) => {
    const path = join(folder, layout)
    for await (const _ of convertDump({
      dump,
      format: 'text',
      output: {kind: 'files', path, layout},
      isolation: 'none',
    }));
    const lines = (await readFile(`${path}.map.ndjson`, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({title}) => title)).toEqual(['Ada', 'ADA', 'Template:Hi', 'AC/DC'])
    expect(lines[2]).toMatchObject({namespace: 10, id: 3})
    expect(lines.map(({file}) => file)).toEqual(files)
    for (const {file, title} of lines) {
      expect((await readFile(join(path, file), 'utf8')).trim()).toBe(
        title.replace(/^.*:/, title === 'Template:Hi' ? 'Template:' : ''),
      )
    }
    const found = (await readdir(path, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile())
    expect(found).toHaveLength(4)
  })
})
