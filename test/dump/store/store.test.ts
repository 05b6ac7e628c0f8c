import {execFile} from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {DumpError} from '../../../src/dump/error.js'
import {openDump} from '../../../src/dump/open.js'
import {buildStore} from '../../../src/dump/store/build.js'
import {StoreError} from '../../../src/dump/store/error.js'
import {openStore} from '../../../src/dump/store/open.js'
import {expand} from '../../../src/pipeline.js'
import type {Page} from '../../../src/site/page.js'
import {missing, shared} from '../../corpora/shared.js'
import {pageXml} from '../helpers.js'
import {bundledProgram, dumpOf, madeDump, pagesOf, skywiki, temporaryFolder} from './helpers.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const file = (title: string, text: string, namespace = 0): Page => ({title, namespace, text, model: 'wikitext'})

/** The name of the only database in a store. */
function dataFile(path: string): string {
  const [name, ...more] = readdirSync(path).filter((each) => each.endsWith('.mdb'))
  expect(more).toEqual([])
  return join(path, name as string)
}

async function failure(run: Promise<unknown>): Promise<[string | undefined, string]> {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreError)
  const {code, message} = error as StoreError
  return [code, message]
}

describe('a store of a small dump', () => {
  const path = folder.path('sky.store')
  beforeAll(async () => {
    await buildStore(await openDump(skywiki), path)
  })

  it('has the pages of the dump, each as it is there', async () => {
    const pages = await pagesOf(skywiki)
    const store = await openStore(path)
    expect(pages.length).toBeGreaterThan(30)
    for (const page of pages) expect(store.get(page.title)).toEqual(page)
    expect([...store.titles()].toSorted()).toEqual(pages.map(({title}) => title).toSorted())
    await store.close()
  })

  it('gives the same object for the same title', async () => {
    const store = await openStore(path)
    expect(store.get('Template:Infobox')).toBe(store.get('Template:Infobox'))
    await store.close()
  })

  it('knows no other titles, whatever they are', async () => {
    const store = await openStore(path)
    for (const title of ['Nothing', '', '\0', 'template:Infobox', 'x'.repeat(1e6), '\ud800', '__proto__']) {
      expect([title.slice(0, 20), store.get(title), store.has(title)]).toEqual([title.slice(0, 20), undefined, false])
    }
    expect(store.has('Template:Infobox')).toBe(true)
    await store.close()
  })

  it('knows the wiki and counts its pages', async () => {
    const dump = await openDump(skywiki)
    const store = await openStore(path)
    expect(store.siteinfo).toEqual(dump.siteinfo)
    expect([store.site.name, store.site.language]).toEqual([dump.site.name, dump.site.language])
    const pages = await pagesOf(skywiki)
    expect(store.statistics).toEqual({pages: pages.length, articles: 2, files: 1})
    expect(store.summary).toMatchObject({
      pages: pages.length,
      texts: pages.length,
      text: 'all',
      redirects: pages.filter(({redirect}) => redirect !== undefined).length,
      skipped: 0,
      dump: 'skywiki.xml',
      namespaces: {'0': 4, '1': 1, '6': 1, '828': 1},
    })
    expect(store.summary).not.toHaveProperty('incomplete')
    expect(expand('{{NUMBEROFPAGES}} {{NUMBEROFARTICLES}}', {pages: store, site: store.site})).toBe(`${pages.length} 2`)
    await store.close()
  })

  it('can not be read after it was closed, and may be closed twice', async () => {
    const store = await openStore(path)
    await store.close()
    await store.close()
    expect(() => store.get('Template:Infobox')).toThrow(StoreError)
    expect(() => store.has('Template:Infobox')).toThrow('was closed')
  })
})

describe('a store in many threads and processes', () => {
  const program = bundledProgram(
    'readers',
    `import {openStore} from './src/dump.js'
    export async function readAll(path) {
      let count = 0
      for (let round = 0; round < 20; round++) {
        const store = await openStore(path)
        for (const title of store.titles()) {
          const page = store.get(title)
          if (page?.title === title && store.has(title)) count++
        }
        await store.close()
      }
      return count
    }
    if (process.argv[2] !== undefined) console.log(await readAll(process.argv[2]))`,
  )
  afterAll(program.remove)

  it('is read by all of them at once', async () => {
    const path = folder.path('shared.store')
    const {pages} = await buildStore(await openDump(skywiki), path)
    const file = await program.path
    const inThread = () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(file, {argv: [path], stdout: true})
        let out = ''
        worker.stdout.on('data', (chunk) => {
          out += chunk
        })
        worker.on('error', reject)
        worker.on('exit', () => resolve(Number(out)))
      })
    const inProcess = async () => Number((await promisify(execFile)(process.execPath, [file, path])).stdout)
    const store = await openStore(path)
    const counts = await Promise.all([inThread(), inThread(), inThread(), inProcess(), inProcess()])
    expect(counts).toEqual(counts.map(() => 20 * pages))
    expect(store.get('Template:Infobox')?.namespace).toBe(10)
    await store.close()
  })
})

describe.skipIf(process.platform !== 'linux')('memory (told by Linux only)', () => {
  const program = bundledProgram(
    'memory',
    `import {readFileSync} from 'node:fs'
    import {buildStore, openDump} from './src/dump.js'
    const [path, model, count] = process.argv.slice(2)
    const {site, siteinfo, version} = await openDump(model)
    const memory = () => Number(/RssAnon:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
    async function* pages() {
      for (let i = 0; i < count; i++) {
        yield {title: 'Page ' + i, namespace: 0, model: 'wikitext', text: (i + ' a word of many ').repeat(400)}
      }
    }
    let most = 0
    const dump = {path: 'made', site, siteinfo, version, [Symbol.asyncIterator]: pages}
    await buildStore(dump, path, {
      onPage(page) {
        if (page % 500 === 0) most = Math.max(most, memory())
      },
    })
    console.log(most)`,
  )
  afterAll(program.remove)

  it('does not grow with the dump', async () => {
    const peak = async (count: number) => {
      const argv = [
        '--max-old-space-size=48',
        await program.path,
        folder.path(`${count}.store`),
        skywiki,
        String(count),
      ]
      return Number((await promisify(execFile)(process.execPath, argv)).stdout)
    }
    // 13 MB and 130 MB of text
    const [small, big] = [await peak(2000), await peak(20_000)]
    expect(small).toBeGreaterThan(10)
    expect(big).toBeLessThan(small + 80)
  })
})

describe('buildStore', () => {
  it('stores the texts that templates need, and all titles', async () => {
    const path = folder.path('templates.store')
    const pages = [
      pageXml('Ada', "'''Ada''' [[Bob]]"),
      pageXml('Bob', '#REDIRECT [[Ada]]', {id: 2}),
      pageXml('Template:Hi', 'hi', {id: 3, namespace: 10}),
      pageXml('MediaWiki:Foo', 'foo', {id: 4, namespace: 8}),
      pageXml('Module:M', 'return {}', {id: 5, namespace: 828}),
      pageXml('Talk:Ada', 'well', {id: 6, namespace: 1}),
    ]
    const summary = await buildStore(await dumpOf(pages.join('')), path, {text: 'templates'})
    expect(summary).toMatchObject({pages: 6, texts: 4, articles: 1, redirects: 1, text: 'templates', dump: '-'})
    const store = await openStore(path)
    const titles = ['Ada', 'Bob', 'Template:Hi', 'MediaWiki:Foo', 'Module:M', 'Talk:Ada']
    expect(titles.filter((title) => store.get(title) !== undefined)).toEqual(titles.slice(1, 5))
    expect(titles.filter((title) => store.has(title))).toEqual(titles)
    const text = '{{#ifexist:Ada|yes|no}} {{#ifexist:Eve|yes|no}} {{hi}} {{:Ada}}'
    expect(expand(text, {pages: store, site: store.site})).toBe('yes no hi [[:Ada]]')
    await store.close()
  })

  it('leaves titles out that can not be, and takes the longest that can', async () => {
    const path = folder.path('titles.store')
    const long = `Template:${'ā'.repeat(127)}`
    const titles = ['', 'A\0', 'x'.repeat(100_000), '\udc00', long, 'B']
    const summary = await buildStore(await madeDump(titles.map((title) => file(title, title))), path)
    expect(summary).toMatchObject({pages: 2, skipped: 4})
    const store = await openStore(path)
    expect(titles.filter((title) => store.get(title)?.text === title)).toEqual([long, 'B'])
    await store.close()
  })

  it('keeps the whole text of big pages', async () => {
    const path = folder.path('big.store')
    const text = 'añ🙂\u0001'.repeat(500_000)
    await buildStore(await madeDump([file('Big', text), file('Small', '')]), path)
    const store = await openStore(path)
    expect(store.get('Big')?.text === text).toBe(true)
    expect(store.get('Small')?.text).toBe('')
    await store.close()
  })

  it('tells of each page', async () => {
    const seen: number[] = []
    const dump = await madeDump(['A', 'B', 'C'].map((title) => file(title, '')))
    await buildStore(dump, folder.path('told.store'), {onPage: (pages) => seen.push(pages)})
    expect(seen).toEqual([1, 2, 3])
  })

  it('makes a store of no pages', async () => {
    const path = folder.path('none.store')
    expect(await buildStore(await dumpOf(''), path)).toMatchObject({pages: 0, articles: 0})
    const store = await openStore(path)
    expect([[...store.titles()], store.get('A')]).toEqual([[], undefined])
    await store.close()
  })

  it('replaces a store, which can be read meanwhile', async () => {
    const path = folder.path('replaced.store')
    await buildStore(await madeDump([file('A', 'old'), file('Gone', '')]), path)
    const before = await openStore(path)
    await buildStore(await madeDump([file('A', 'new')]), path)
    const after = await openStore(path)
    expect([before.get('A')?.text, after.get('A')?.text]).toEqual(['old', 'new'])
    expect([before.has('Gone'), after.has('Gone')]).toEqual([true, false])
    await before.close()
    await after.close()
    expect(readdirSync(path).filter((name) => !name.endsWith('-lock'))).toHaveLength(2)
  })

  it('leaves nothing of a dump that breaks off, and the former store as it was', async () => {
    const fresh = folder.path('fresh/deep.store')
    const path = folder.path('kept.store')
    await buildStore(await madeDump([file('A', 'old')]), path)
    for (const target of [fresh, path]) {
      const dump = await openDump(skywiki)
      const broken = {
        ...(await madeDump([])),
        async *[Symbol.asyncIterator]() {
          yield* dump
          throw new DumpError('truncated', 'sky.xml', 'it ends too early')
        },
      }
      await expect(buildStore(broken, target)).rejects.toThrow('it ends too early')
    }
    expect(() => readdirSync(fresh)).toThrow('ENOENT')
    expect(readdirSync(path).filter((name) => !name.endsWith('-lock'))).toHaveLength(2)
    const store = await openStore(path)
    expect(store.get('A')?.text).toBe('old')
    await store.close()
  })

  it('keeps what could be read where that is wanted', async () => {
    const path = folder.path('part.store')
    const broken = {
      ...(await madeDump([])),
      async *[Symbol.asyncIterator]() {
        yield file('A', 'a')
        throw new DumpError('truncated', 'sky.xml', 'it ends too early')
      },
    }
    const summary = await buildStore(broken, path, {incomplete: 'keep'})
    expect(summary).toMatchObject({pages: 1, incomplete: 'sky.xml: it ends too early'})
    const store = await openStore(path)
    expect(store.summary).toEqual(summary)
    await store.close()
  })

  it('ends with the reason of the signal, whatever is to be kept', async () => {
    const interrupt = new AbortController()
    const dump = await openDump(skywiki, {signal: interrupt.signal})
    const path = folder.path('stopped.store')
    const run = buildStore(dump, path, {incomplete: 'keep', onPage: () => interrupt.abort(new Error('enough'))})
    await expect(run).rejects.toThrow('enough')
    expect(() => readdirSync(path)).toThrow('ENOENT')
  })

  it('touches nothing that is not a store', async () => {
    const used = folder.path('used')
    mkdirSync(used)
    writeFileSync(join(used, 'letter.txt'), 'Dear Ada')
    writeFileSync(folder.path('file'), '')
    expect(await failure(buildStore(await dumpOf(''), used))).toEqual([
      'exists',
      expect.stringContaining('no page store'),
    ])
    expect(await failure(buildStore(await dumpOf(''), folder.path('file')))).toEqual([
      'exists',
      expect.stringContaining('a store is a folder'),
    ])
    expect((await failure(buildStore(await dumpOf(''), folder.path('file/x/y'))))[0]).toMatch(/^(exists|unwritable)$/)
    expect(readdirSync(used)).toEqual(['letter.txt'])
  })

  it('removes what a killed build left', async () => {
    const path = folder.path('left.store')
    mkdirSync(path)
    writeFileSync(join(path, 'pages-0a1b.building'), 'half')
    writeFileSync(join(path, 'pages-0a1b.mdb'), 'whole, but without a manifest')
    expect((await failure(openStore(path)))[0]).toBe('incomplete')
    await buildStore(await madeDump([file('A', 'a')]), path)
    expect(readdirSync(path).filter((name) => name.includes('0a1b'))).toEqual([])
  })
})

describe('openStore', () => {
  const whole = folder.path('whole.store')
  beforeAll(async () => {
    const pages = Array.from({length: 500}, (_, i) => file(`Page ${i}`, `${i} `.repeat(i)))
    await buildStore(await madeDump(pages), whole)
  })

  /** A store with one thing changed. */
  function changed(name: string, change: (path: string) => void): string {
    const path = folder.path(name)
    mkdirSync(path)
    for (const each of readdirSync(whole)) {
      if (!each.endsWith('-lock')) copyFileSync(join(whole, each), join(path, each))
    }
    change(path)
    return path
  }

  const manifest = (path: string) => JSON.parse(readFileSync(join(path, 'store.json'), 'utf8'))
  const writeManifest = (path: string, content: unknown) =>
    writeFileSync(join(path, 'store.json'), typeof content === 'string' ? content : JSON.stringify(content))

  it('says that there is none', async () => {
    expect(await failure(openStore(folder.path('nowhere')))).toEqual(['missing', expect.stringContaining('no such')])
    expect((await failure(openStore(folder.path('nowhere/at/all'))))[0]).toBe('missing')
  })

  it('says that it is something else', async () => {
    const dump = await failure(openStore(skywiki))
    expect(dump).toEqual(['format', `${skywiki}: not a page store: a store is a folder`])
    const empty = folder.path('empty')
    mkdirSync(empty)
    expect((await failure(openStore(empty)))[0]).toBe('format')
    expect((await failure(openStore(changed('other', (path) => writeManifest(path, {name: 'x'})))))[0]).toBe('format')
    expect((await failure(openStore(changed('null', (path) => writeManifest(path, null)))))[0]).toBe('format')
  })

  it('says that it is of another version', async () => {
    const path = changed('newer', (each) => writeManifest(each, {...manifest(each), version: 99}))
    const [code, message] = await failure(openStore(path))
    expect([code, message.includes('version 99')]).toEqual(['version', true])
  })

  it('says that it was not built to its end', async () => {
    const path = changed('half', (each) => rmSync(join(each, 'store.json')))
    expect((await failure(openStore(path)))[0]).toBe('incomplete')
  })

  it.each<[string, (path: string) => void]>([
    ['a cut database', (path) => truncateSync(dataFile(path), 20_000)],
    ['an empty database', (path) => truncateSync(dataFile(path), 0)],
    ['a missing database', (path) => rmSync(dataFile(path))],
    ['another database', (path) => writeFileSync(dataFile(path), Buffer.alloc(manifest(path).data.size, 'x'))],
    ['a cut manifest', (path) => truncateSync(join(path, 'store.json'), 100)],
    ['an empty manifest', (path) => truncateSync(join(path, 'store.json'), 0)],
    ['a manifest without the wiki', (path) => writeManifest(path, {...manifest(path), siteinfo: 1})],
    ['a manifest without a database', (path) => writeManifest(path, {...manifest(path), data: undefined})],
    [
      'a manifest that leads elsewhere',
      (path) => writeManifest(path, {...manifest(path), data: {...manifest(path).data, file: '../whole.store/x.mdb'}}),
    ],
  ])('says that %s is damage', async (name, change) => {
    const [code, message] = await failure(openStore(changed(`damaged ${name}`, change)))
    expect([code, message.includes('the store is damaged')]).toEqual(['damaged', true])
  })

  it('notices each changed byte', async () => {
    const path = changed('flipped', () => {})
    const data = dataFile(path)
    const bytes = readFileSync(data)
    for (const place of [0, 17, 4100, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes)
      damaged[place] = (damaged[place] as number) ^ 0x40
      writeFileSync(data, damaged)
      expect((await failure(openStore(path)))[0]).toBe('damaged')
    }
    writeFileSync(data, bytes)
    await (await openStore(path)).close()
  })

  it('looks at the head even where it is not to verify', async () => {
    const path = changed('unverified', () => {})
    const data = dataFile(path)
    writeFileSync(data, Buffer.alloc(manifest(path).data.size, 'x'))
    expect((await failure(openStore(path, {verify: false})))[0]).toBe('damaged')
  })

  it('opens a store that was moved', async () => {
    const moved = folder.path('moved.store')
    renameSync(
      changed('to move', () => {}),
      moved,
    )
    const store = await openStore(moved, {verify: true})
    expect(store.get('Page 3')?.text).toBe('3 3 3 ')
    await store.close()
  })
})

describe.skipIf(missing)('a store of ltgwiki (skipped where ../shared is missing)', () => {
  it('has the pages of the dump, each as it is there', async () => {
    const path = folder.path('ltg.store')
    const dump = join(shared, 'corpora/ltgwiki.xml.bz2')
    const summary = await buildStore(await openDump(dump), path)
    const store = await openStore(path)
    let count = 0
    for await (const page of await openDump(dump)) {
      count++
      expect(store.get(page.title)).toEqual(page)
      expect(store.has(page.title)).toBe(true)
    }
    expect([summary.pages, summary.texts]).toEqual([count, count])
    await store.close()
  })
})
