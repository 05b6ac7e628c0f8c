import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {dumpXml, pageXml} from '../dump/helpers.js'
import {skywiki} from '../dump/store/helpers.js'
import {wikast} from './wikast.js'

const ARTICLE = 'Aralez eclipse expedition'
const fine = {code: 0, out: '', err: ''}

let folder = ''
let store = ''
let small = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-cli-store-'))
  store = join(folder, 'sky.store')
  small = file('small.xml', dumpXml(pageXml('Ada', '{{hi}}') + pageXml('Template:Hi', 'hello', {id: 2, namespace: 10})))
  expect(await wikast(['store', 'build', skywiki, '-o', store])).toEqual(fine)
})
afterAll(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('wikast store', () => {
  it('builds a store and says what is in it', async () => {
    const {code, out, err} = await wikast(['store', 'info', store])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^wiki +Skywiki\ndump +skywiki\.xml\nbuilt +20/)
    expect(out).toContain('\npages          37\nwith text      all\narticles       2\nredirects      2\n')
    expect(out).toContain('\nnamespace 10   26 Template\n')
    const json = await wikast(['store', 'info', store, '--json'])
    expect(JSON.parse(json.out)).toMatchObject({pages: 37, texts: 37, namespaces: {'0': 4}})
  })

  it('shows how far it is, and what became of it', async () => {
    const path = join(folder, 'shown.store')
    const {code, err} = await wikast(['store', 'build', skywiki, '-o', path, '--text', 'templates'], {terminal: true})
    expect(code).toBe(0)
    expect(err).toContain('wikast: 37 pages, 32 with their text, ')
    expect(await wikast(['store', 'build', skywiki, '-o', path, '--quiet'], {terminal: true})).toEqual(fine)
  })

  it('reads a dump from standard input', async () => {
    const path = join(folder, 'stdin.store')
    expect(
      await wikast(['store', 'build', '-', '-o', path], {stdin: readFileSync(skywiki), terminal: true}),
    ).toMatchObject({
      code: 0,
    })
    expect((await wikast(['store', 'info', path])).out).toContain('\ndump           -\n')
  })

  it('keeps what it could read of a dump that breaks off, exit code 1', async () => {
    const bytes = readFileSync(skywiki)
    const cut = file('cut.xml', bytes.subarray(0, bytes.length >> 1))
    const path = join(folder, 'cut.store')
    const {code, err} = await wikast(['store', 'build', cut, '-o', path])
    expect([code, err.startsWith(`wikast: ${cut}: `)]).toEqual([1, true])
    const {out} = await wikast(['store', 'info', path])
    expect(out).toContain(`\nincomplete     ${cut}: `)
    expect((await wikast(['page', path, ARTICLE, '--to', 'wikitext'])).code).toBe(0)
  })

  it.each<[string, () => string[], string]>([
    ['no command', () => ['store'], 'Usage: wikast store'],
    ['no output', () => ['store', 'build', skywiki], "required option '-o, --output <store>'"],
    ['no such dump', () => ['store', 'build', join(folder, 'no.xml'), '-o', join(folder, 'n')], 'no such file'],
    ['a place that is taken', () => ['store', 'build', skywiki, '-o', folder], 'has files that are no page store'],
    ['no such store', () => ['store', 'info', join(folder, 'no.store')], 'no.store: no such page store'],
    ['a dump as a store', () => ['store', 'info', skywiki], 'not a page store: a store is a folder'],
    [
      'an unknown choice',
      () => ['store', 'build', skywiki, '-o', 'x', '--text', 'some'],
      'Allowed choices are all, templates',
    ],
  ])('ends with 2: %s', async (_name, argv, message) => {
    const {code, out, err} = await wikast(argv())
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(existsSync(join(folder, 'n'))).toBe(false)
  })

  it('ends with 2 where the store is damaged or of another version, and names that', async () => {
    const path = join(folder, 'bad.store')
    await wikast(['store', 'build', skywiki, '-o', path])
    const manifest = join(path, 'store.json')
    const content = readFileSync(manifest, 'utf8')
    writeFileSync(manifest, content.replace('"version": 1', '"version": 7'))
    for (const argv of [
      ['store', 'info', path],
      ['page', path, ARTICLE],
      ['convert', skywiki, '--store', path],
    ]) {
      const {code, err} = await wikast(argv)
      expect([code, err]).toEqual([2, expect.stringContaining('a page store of version 7')])
    }
    writeFileSync(manifest, content.slice(0, 50))
    expect(await wikast(['page', path, ARTICLE])).toMatchObject({code: 2, err: expect.stringContaining('is damaged')})
  })

  it('ends with 130 on Ctrl-C and leaves nothing', async () => {
    const path = join(folder, 'interrupted.store')
    const result = await wikast(['store', 'build', skywiki, '-o', path], {signal: AbortSignal.abort()})
    expect([result.code, existsSync(path)]).toEqual([130, false])
  })
})

describe('wikast page', () => {
  it('reads a page of a store, its title in any spelling', async () => {
    const {code, out} = await wikast(['page', store, 'template:Infobox_expedition', '--to', 'wikitext'])
    expect([code, out.startsWith('<includeonly>{{Infobox\n')]).toEqual([0, true])
    expect(await wikast(['page', store, 'X', '--index', 'x.txt'])).toMatchObject({
      code: 2,
      err: `wikast: ${store}: a page store needs no index\n`,
    })
    expect(await wikast(['page', store, 'Nobody'])).toEqual({
      code: 1,
      out: '',
      err: `wikast: ${store}: no page "Nobody"\n`,
    })
  })

  it("shows the box's parameters, and with --expand what the template makes of them", async () => {
    const plain = await wikast(['page', store, ARTICLE])
    expect(plain.out).toContain('| leader | [Varvara Lindqvist]')
    expect(plain.out).not.toContain('Led by')
    const expanded = await wikast(['page', store, ARTICLE, '--expand'])
    expect([expanded.code, expanded.err]).toEqual([0, ''])
    expect(expanded.out).toContain('| Led by | [Varvara Lindqvist]')
    expect(expanded.out).toMatch(/2,310\sm \(7,579\sft\) above the sea/)
  })

  it('takes the page from a dump and the templates from a store', async () => {
    const fromDump = await wikast(['page', skywiki, ARTICLE, '--expand', '--store', store])
    expect(fromDump).toEqual(await wikast(['page', store, ARTICLE, '--expand']))
  })

  it('gives a redirect itself, or what it leads to', async () => {
    for (const source of [store, skywiki]) {
      const kept = await wikast(['page', source, 'Lindqvist expedition', '--to', 'wikitext'])
      expect(kept.out).toMatch(/^#REDIRECT \[\[Aralez/)
      const followed = await wikast([
        'page',
        source,
        'Lindqvist expedition',
        '--to',
        'wikitext',
        '--redirects',
        'follow',
      ])
      expect(followed.out).toMatch(/^\{\{Short description/)
      const other = await wikast(['page', source, 'Mount Aralez', '--to', 'wikitext', '--redirects', 'follow'])
      expect(other.out).toMatch(/^\{\{Infobox mountain/)
    }
  })

  it('says that a text is not stored', async () => {
    const path = join(folder, 'titles.store')
    await wikast(['store', 'build', small, '-o', path, '--text', 'templates'])
    const {code, err} = await wikast(['page', path, 'Ada'])
    expect([code, err]).toEqual([2, expect.stringContaining('the text of "Ada" is not in this store')])
    expect(await wikast(['page', path, 'Template:Hi', '--to', 'wikitext'])).toEqual({code: 0, out: 'hello', err: ''})
  })
})

describe('wikast convert', () => {
  it('runs the templates of a store', async () => {
    const out = join(folder, 'articles')
    const argv = [
      'convert',
      skywiki,
      '--namespace',
      '0',
      '--redirects',
      'skip',
      '--expand',
      '--store',
      store,
      '-o',
      out,
    ]
    expect(await wikast(argv)).toEqual(fine)
    expect(readdirSync(out)).toEqual(['Aralez_eclipse_expedition.md', 'Main_Page.md', 'Mount_Aralez.md'])
    const page = readFileSync(join(out, 'Aralez_eclipse_expedition.md'), 'utf8')
    expect(page).toContain('| Led by | [Varvara Lindqvist]')
    expect(readFileSync(join(out, 'Main_Page.md'), 'utf8')).toContain('old astronomy with 2 articles')
  })

  it('gives the rows of infoboxes in JSON', async () => {
    const argv = ['convert', skywiki, '--title', 'Mount *', '--to', 'json', '--store', store]
    const rows = async (...more: string[]) => JSON.parse((await wikast([...argv, ...more])).out).infoboxes[0].rows
    expect((await rows('--expand')).length).toBeGreaterThan(0)
    expect(JSON.stringify(await rows('--expand'))).toContain('Elevation')
  })

  it('does not run them without --expand', async () => {
    const {code, out} = await wikast(['convert', skywiki, '--title', ARTICLE, '--to', 'tree', '--store', store])
    expect(code).toBe(0)
    expect(JSON.parse(out)).not.toHaveProperty('expanded')
  })

  it('warns of templates of another wiki', async () => {
    const {code, err} = await wikast(['convert', small, '--expand', '--store', store])
    expect([code, err]).toEqual([0, 'wikast: the dump is of testwiki, the page store of skywiki\n'])
  })

  it.each([['convert'], ['page'], ['parse'], ['inspect']])(
    '%s --expand without a store says how to build one',
    async (command) => {
      const out = join(folder, 'unused')
      const argv = {convert: [skywiki, '-o', out], page: [skywiki, ARTICLE], parse: [], inspect: []}[
        command
      ] as string[]
      const result = await wikast([command, ...argv, '--expand'])
      expect([result.code, result.out, existsSync(out)]).toEqual([2, '', false])
      expect(result.err).toContain('wikast store build DUMP -o STORE')
    },
  )
})

describe('wikast parse and inspect', () => {
  it('take templates and the wiki from a store', async () => {
    const stdin = '{{SITENAME}}: {{convert|100|m|ft}}'
    const text = await wikast(['parse', '--to', 'text', '--expand', '--store', store], {stdin})
    expect([text.code, text.err]).toEqual([0, ''])
    expect(text.out).toMatch(/^Skywiki: 100\sm \(328\sft\)\n$/)
    const tree = await wikast(['inspect', '--expand', '--store', store], {stdin})
    expect(tree.out).toContain('Skywiki')
    expect((await wikast(['inspect', '--store', store], {stdin})).out).not.toContain('328')
  })

  it('let --lang name the wiki', async () => {
    const argv = ['parse', '--to', 'text', '--expand', '--store', store, '--lang', 'de']
    expect((await wikast(argv, {stdin: '{{CONTENTLANGUAGE}}'})).out).toBe('de\n')
  })

  it('end with 2 where the store can not be read', async () => {
    mkdirSync(join(folder, 'empty'))
    const {code, err} = await wikast(['parse', '--store', join(folder, 'empty')], {stdin: 'x'})
    expect([code, err]).toEqual([2, `wikast: ${join(folder, 'empty')}: not a page store\n`])
  })
})
