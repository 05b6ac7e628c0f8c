import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable} from 'node:stream'
import {fileURLToPath} from 'node:url'
import {parquetReadObjects} from 'hyparquet'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.js'
import {version} from '../../src/version.js'
import {dumpXml, pageXml} from '../dump/helpers.js'
import {Sink, wikast} from './wikast.js'

let folder = ''
let dump = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-cli-'))
  dump = file(
    'dump.xml',
    dumpXml(
      pageXml('Ada', "'''Ada'''") +
        pageXml('Bob', '#REDIRECT [[Ada]]', {id: 2}) +
        pageXml('Template:Hi', 'hi', {id: 3, namespace: 10}) +
        pageXml('Cat/Dog', 'c', {id: 4}),
    ),
  )
})
afterAll(() => rmSync(folder, {recursive: true}))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function ledger(path: string): Array<Record<string, unknown>> {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('wikast', () => {
  it('shows its version and help', async () => {
    expect(await wikast(['--version'])).toEqual({code: 0, out: `${version}\n`, err: ''})
    const help = await wikast(['--help'])
    expect(help.code).toBe(0)
    for (const command of ['parse', 'convert', 'page', 'store', 'inspect'])
      expect(help.out).toContain(`\n  ${command} `)
    const convert = await wikast(['convert', '--help'])
    expect([convert.code, convert.out.includes('Exit codes: 0 all done')]).toEqual([0, true])
  })

  it.each([
    [['nothing'], "wikast: unknown command 'nothing'"],
    [['parse', '--to', 'pdf'], "wikast: option '--to <format>' argument 'pdf' is invalid"],
    [['parse', '--nonsense'], "wikast: unknown option '--nonsense'"],
    [['convert'], "wikast: missing required argument 'dump'"],
    [['convert', 'x', '--limit', 'many'], 'It is not a whole number.'],
    [['parse', '--lang', 'de', '--site', 'x.json'], 'cannot be used with'],
  ])('%j is wrong usage', async (argv, message) => {
    const {code, out, err} = await wikast(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('shows its help where nothing is asked', async () => {
    const {code, err} = await wikast([])
    expect(code).toBe(2)
    expect(err).toContain('Usage: wikast')
  })

  it('says errors in one line, with a stack where it is asked to', async () => {
    const missing = join(folder, 'missing.wiki')
    expect(await wikast(['parse', missing])).toEqual({code: 2, out: '', err: `wikast: ${missing}: no such file\n`})
    const {code, err} = await wikast(['--debug', 'parse', missing])
    expect(code).toBe(2)
    expect(err).toContain('\n    at ')
  })
})

describe('wikast parse', () => {
  const text = "''Hi'' [[bob]]\n"

  it('reads a file or standard input', async () => {
    const markdown = '*Hi* [bob](https://en.wikipedia.org/wiki/Bob)\n'
    expect(await wikast(['parse'], {stdin: text})).toEqual({code: 0, out: markdown, err: ''})
    expect((await wikast(['parse', '-'], {stdin: `\ufeff${text}`})).out).toBe(markdown)
    expect((await wikast(['parse', file('hi.wiki', text)])).out).toBe(markdown)
  })

  it('writes every format', async () => {
    const to = async (format: string) => (await wikast(['parse', '--to', format, '--title', 'X'], {stdin: text})).out
    expect(await to('text')).toBe('Hi bob\n')
    expect(await to('html')).toContain('<title>X</title>')
    expect(JSON.parse(await to('json'))).toMatchObject({title: 'X'})
    expect(JSON.parse(await to('tree'))).toMatchObject({type: 'root', title: 'X'})
  })

  it('knows other wikis', async () => {
    const german = await wikast(['parse', '--lang', 'de', '--to', 'tree', '--title', 'vorlage:x'], {
      stdin: '[[Datei:A.jpg|mini]]',
    })
    expect(JSON.parse(german.out)).toMatchObject({title: 'Vorlage:X', namespace: 10, site: {language: 'de'}})
    const siteinfo = file(
      'siteinfo.json',
      JSON.stringify({query: {general: {sitename: 'Mine', lang: 'en'}, namespaces: {}}}),
    )
    const mine = await wikast(['parse', '--site', siteinfo, '--to', 'tree'], {stdin: text})
    expect(JSON.parse(mine.out).site.name).toBe('Mine')
    const broken = await wikast(['parse', '--site', file('broken.json', '{')], {stdin: text})
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('broken.json: not the siteinfo of a wiki')])
  })

  it('takes a title for what is in the page', async () => {
    expect((await wikast(['parse', '--title', 'Module:X'], {stdin: 'return 1'})).out).toBe('```lua\nreturn 1\n```\n')
    expect((await wikast(['parse', '--title', 'a[b', '--to', 'json'], {stdin: 'x'})).code).toBe(0)
  })

  it('says what was noticed, where it is asked to', async () => {
    const stdin = '{{Unknown thing}}'
    expect((await wikast(['parse'], {stdin})).err).toBe('')
    expect((await wikast(['parse', '--verbose'], {stdin})).err).not.toBe('')
  })
})

describe('wikast inspect', () => {
  it('shows the tree', async () => {
    const {code, out} = await wikast(['inspect'], {stdin: "''a''"})
    expect(code).toBe(0)
    expect(out).toContain('text "a" (1:3-1:4, 2-3)')
    expect((await wikast(['inspect', '--no-positions'], {stdin: "''a''"})).out).toContain('text "a"\n')
    expect((await wikast(['inspect'], {stdin: "''a''", terminal: true})).out).toContain('\u001b[')
  })
})

describe('wikast page', () => {
  it('finds a page by its title', async () => {
    expect(await wikast(['page', dump, 'ada'])).toEqual({code: 0, out: '**Ada**\n', err: ''})
    expect((await wikast(['page', dump, 'template:_hi', '--to', 'wikitext'])).out).toBe('hi')
    expect((await wikast(['page', '-', 'Cat/Dog', '--to', 'text'], {stdin: readFileSync(dump)})).out).toBe('c\n')
  })

  it('uses the index of a multistream dump', async () => {
    const fixtures = fileURLToPath(new URL('../../fixtures/dump/', import.meta.url))
    const multistream = join(fixtures, 'skywiki-multistream.xml.bz2')
    const text = (await wikast(['page', join(fixtures, 'skywiki.xml'), 'main_Page', '--to', 'wikitext'])).out
    expect(text).toContain('Welcome to Skywiki')
    const argv = ['page', multistream, 'main_Page', '--to', 'wikitext']
    expect(await wikast(argv)).toEqual({code: 0, out: text, err: ''})
    expect(await wikast([...argv, '--no-index'])).toEqual({code: 0, out: text, err: ''})
    const index = join(fixtures, 'skywiki-multistream-index.txt')
    expect(await wikast([...argv, '--index', index])).toEqual({code: 0, out: text, err: ''})
    const followed = await wikast(['page', multistream, 'Lindqvist expedition', '--redirects', 'follow'])
    expect(followed.out).toContain('Varvara Lindqvist')
    const other = file('other-index.txt', '600:20:Main Page\n')
    expect(await wikast([...argv, '--index', other])).toEqual({
      code: 2,
      out: '',
      err: `wikast: ${other}: not the index of this dump: "Main Page" is not at byte 600 of it\n`,
    })
    const piped = await wikast(['page', '-', 'Ada', '--index', index], {stdin: readFileSync(dump)})
    expect([piped.code, piped.err]).toEqual([2, 'wikast: -: an index helps only with a file, not with a stream\n'])
  })

  it('says where there is none', async () => {
    expect(await wikast(['page', dump, 'Nowhere'])).toEqual({
      code: 1,
      out: '',
      err: `wikast: ${dump}: no page "Nowhere"\n`,
    })
    const {code, err} = await wikast(['page', folder, 'Ada'])
    expect([code, err]).toEqual([2, `wikast: ${folder}: not a page store\n`])
  })
})

describe('wikast convert', () => {
  it('writes a folder, with a ledger beside it', async () => {
    const out = join(folder, 'out')
    expect(await wikast(['convert', dump, '-o', `${out}/`, '--redirects', 'skip'])).toEqual({code: 0, out: '', err: ''})
    expect(readdirSync(out).toSorted()).toEqual(['Ada.md', 'Cat%2FDog.md', 'Template'])
    expect(readFileSync(join(out, 'Ada.md'), 'utf8')).toMatch(
      /^---\nid: 1\n[\s\S]*title: Ada\n[\s\S]*---\n\n\*\*Ada\*\*\n$/,
    )
    expect(ledger(`${out}.ledger.ndjson`)).toMatchObject([
      {status: 'run', version, dump: {path: dump}, options: {format: 'markdown', output: 'files'}},
      {status: 'converted', title: 'Ada', namespace: 0, id: 1, revision: 101},
      {status: 'redirect', title: 'Bob', namespace: 0, id: 2},
      {status: 'converted', title: 'Template:Hi'},
      {status: 'converted', title: 'Cat/Dog'},
      {status: 'done', pages: 4, converted: 3, failed: 0, redirects: 1, filtered: 0, missing: 0},
    ])
  })

  it('writes a file of lines', async () => {
    const out = join(folder, 'pages.ndjson')
    const argv = [
      'convert',
      dump,
      '--to',
      'text',
      '-o',
      out,
      '--namespace',
      'Template,0',
      '--title',
      'C*',
      '--title',
      '*:Hi',
    ]
    expect(await wikast(argv)).toMatchObject({code: 0, err: ''})
    expect(ledger(out)).toEqual([
      {id: 3, title: 'Template:Hi', namespace: 10, text: 'hi\n'},
      {id: 4, title: 'Cat/Dog', namespace: 0, text: 'c\n'},
    ])
    expect(existsSync(join(folder, 'pages.ledger.ndjson'))).toBe(true)
  })

  it('writes lines to standard output by default', async () => {
    const {code, out, err} = await wikast(['convert', '-', '--limit', '1', '--to', 'json'], {stdin: readFileSync(dump)})
    expect([code, err]).toEqual([0, ''])
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(JSON.parse(out)).toMatchObject({title: 'Ada', wiki: 'Testpedia'})
  })

  it('takes titles from a file, and fails where one is missing', async () => {
    const titles = file('titles.txt', 'ada\r\n\nNowhere\n')
    const out = join(folder, 'titles.ndjson')
    const {code, err} = await wikast(['convert', dump, '--titles', titles, '-o', out])
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^wikast: 1 page converted, 0 failed, 1 missing, 0 redirects left out, 3 not asked for; .* \(ledger: .*titles\.ledger\.ndjson\)\n$/,
      ),
    ])
    expect(ledger(out)).toEqual([{id: 1, title: 'Ada', namespace: 0, markdown: '**Ada**\n'}])
    const direct = await wikast(['convert', dump, '--titles', titles])
    expect([direct.code, direct.err]).toEqual([1, 'wikast: missing: "Nowhere": no page of this title in the dump\n'])
  })

  it('keeps the pages of a dump that breaks off', async () => {
    const text = readFileSync(dump, 'utf8')
    const cut = file('cut.xml', text.slice(0, text.indexOf('<title>Cat')))
    const out = join(folder, 'cut.ndjson')
    const {code, err} = await wikast(['convert', cut, '-o', out])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^wikast: .*cut\.xml: the file ends too early, inside of a page \(at byte \d+\)\nwikast: 3 pages converted, 1 failed, /,
    )
    expect(ledger(out)).toHaveLength(3)
    expect(ledger(join(folder, 'cut.ledger.ndjson'))).toMatchObject([
      {status: 'run'},
      {status: 'converted'},
      {status: 'converted'},
      {status: 'converted'},
      {status: 'broken', code: 'truncated', title: ''},
      {status: 'error', code: 'truncated', offset: text.indexOf('<page><title>Cat')},
      {status: 'shard', pages: 3},
      {status: 'done', pages: 4, converted: 3, broken: 1, errors: 1},
    ])
  })

  it('writes down what is strange about a dump', async () => {
    const strange = file('strange.xml', dumpXml('<page><id>5</id><ns>0</ns><revision><text>x</text></revision></page>'))
    const out = join(folder, 'strange')
    expect(
      (await wikast(['convert', strange, '-o', out, '--no-front-matter', '--ledger', join(folder, 'own.ndjson')])).code,
    ).toBe(0)
    expect(ledger(join(folder, 'own.ndjson'))).toMatchObject([
      {status: 'run'},
      {status: 'converted', title: '', id: 5},
      {status: 'warning', code: 'page-without-title', reason: 'page 5 has no title'},
      {status: 'done', converted: 1},
    ])
    expect(readFileSync(join(out, 'page-5.md'), 'utf8')).toBe('x\n')
  })

  it('refuses what it can not read or write', async () => {
    const missing = join(folder, 'missing.xml')
    expect(await wikast(['convert', missing])).toEqual({code: 2, out: '', err: `wikast: ${missing}: no such file\n`})
    const html = file('page.html', '<html></html>')
    const wrong = await wikast(['convert', html])
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('its root element is <html>')])
    const blocked = await wikast(['convert', dump, '-o', join(dump, 'out')])
    expect([blocked.code, blocked.err]).toEqual([2, expect.stringMatching(/^wikast: .*no directory\n$/)])
    const namespace = await wikast(['convert', dump, '--namespace', 'Blah'])
    expect([namespace.code, namespace.err]).toEqual([2, 'wikast: the wiki has no namespace "Blah"\n'])
    const folderFirst = join(folder, 'ledger-is-folder')
    mkdirSync(`${folderFirst}.ledger.ndjson`)
    expect((await wikast(['convert', dump, '-o', folderFirst])).code).toBe(2)
  })

  it('shows a bar on a terminal, unless it is to be quiet', async () => {
    const argv = ['convert', dump, '-o', join(folder, 'bar.ndjson')]
    const shown = await wikast(argv, {terminal: true})
    expect(shown.code).toBe(0)
    expect(shown.err).toContain('100% | 4 pages, 0 failed')
    expect(shown.err).toMatch(
      /wikast: 4 pages converted, 0 failed, 0 missing, 0 redirects left out; .* pages\/s, .*B\/s \(ledger: /,
    )
    const quiet = await wikast([...argv, '--quiet'], {terminal: true})
    expect(quiet.err).not.toContain('%')
    const stream = await wikast(['convert', '-'], {terminal: true, stdin: readFileSync(dump)})
    expect(stream.err).toContain('4 pages, 0 failed')
  })

  it('writes a table', async () => {
    const out = join(folder, 'pages.parquet')
    expect(await wikast(['convert', dump, '-o', out, '--columns', 'id, title', '--compress', 'none'])).toMatchObject({
      code: 0,
      err: '',
    })
    const bytes = readFileSync(out)
    const rows = await parquetReadObjects({file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)})
    expect(rows).toEqual([
      {id: 1n, title: 'Ada'},
      {id: 2n, title: 'Bob'},
      {id: 3n, title: 'Template:Hi'},
      {id: 4n, title: 'Cat/Dog'},
    ])
    const shards = join(folder, 'tables')
    expect((await wikast(['convert', dump, '-o', shards, '--as', 'parquet'])).code).toBe(0)
    expect(readdirSync(shards)).toEqual(['part-00000.parquet'])
  })

  it('lays files out in hashed folders, with a map', async () => {
    const out = join(folder, 'hashed')
    expect((await wikast(['convert', dump, '-o', out, '--layout', 'hashed', '--to', 'text'])).code).toBe(0)
    const map = ledger(`${out}.map.ndjson`)
    expect(map.map(({file: path}) => path)).toEqual([
      expect.stringMatching(/^1a\/38\/Ada~1\.txt$/),
      expect.stringMatching(/Bob~2\.txt$/),
      expect.stringMatching(/^Template\/a6\/c6\/Hi~3\.txt$/),
      expect.stringMatching(/Cat%2FDog~4\.txt$/),
    ])
    expect(readFileSync(join(out, '1a/38/Ada~1.txt'), 'utf8')).toBe('Ada\n')
  })

  it('selects by date, sample and part', async () => {
    const titles = async (...argv: string[]) => {
      const {code, out} = await wikast(['convert', dump, '--to', 'text', ...argv])
      expect(code).toBe(0)
      return out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line).title as string]))
    }
    expect(await titles('--since', '2026-01-06')).toEqual([])
    expect(await titles('--since', '2026-01-05', '--until', '2026-01-05T07:31:13Z')).toHaveLength(4)
    const [one, two] = [await titles('--shard', '1/2'), await titles('--shard', '2/2')]
    expect([...one, ...two].toSorted()).toEqual(['Ada', 'Bob', 'Cat/Dog', 'Template:Hi'])
    expect(await titles('--sample', '100%', '--seed', 'x')).toHaveLength(4)
    expect(await titles('--sample', '0')).toEqual([])
  })

  it.each([
    [['--since', 'yesterday'], 'not a date: "yesterday"'],
    [['--sample', '2'], 'It is not a part of the whole'],
    [['--shard', '0/4'], 'It is not one of several parts'],
    [['--seed', '1'], '--seed is for --sample'],
    [['--columns', 'id,size', '-o', 'x.parquet'], 'There is no column "size"'],
    [['--columns', 'id'], '--columns is for tables'],
    [['--layout', 'flat', '-o', 'x.ndjson'], '--layout is for a folder'],
    [['--compress', 'snappy', '-o', 'x.ndjson'], '--compress snappy is for tables'],
    [['--compress', 'gzip', '-o', 'x'], '--compress is for lines and tables'],
    [['--as', 'parquet'], '--as parquet needs an output'],
    [['--log', 'xml'], 'is invalid'],
  ])('%j is wrong usage', async (argv, message) => {
    const {code, err} = await wikast(['convert', dump, ...argv])
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })

  it('logs for machines', async () => {
    const events = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
    const argv = ['convert', dump, '--log', 'json', '-o', join(folder, 'logged.ndjson')]
    const {code, err} = await wikast(argv, {terminal: true})
    expect(code).toBe(0)
    expect(events(err)).toMatchObject([
      {event: 'start', dump, totalBytes: readFileSync(dump).length},
      {event: 'progress', counts: {pages: 4}},
      {event: 'shard', path: join(folder, 'logged.ndjson'), pages: 4},
      {event: 'done', counts: {pages: 4, converted: 4, failed: 0}},
    ])
    const missing = await wikast(['convert', join(folder, 'none.xml'), '--log', 'json'])
    expect(missing.code).toBe(2)
    expect(events(missing.err)).toMatchObject([{event: 'error', message: `${join(folder, 'none.xml')}: no such file`}])
    const aborted = await wikast([...argv, '--overwrite'], {signal: AbortSignal.abort()})
    expect(aborted.code).toBe(130)
    expect(events(aborted.err)).toMatchObject([{event: 'error', message: 'interrupted'}])
  })

  it('writes a report, also of a run that fails', async () => {
    const report = join(folder, 'reports', 'run.html')
    const out = join(folder, 'reported.ndjson')
    const shown = await wikast(['convert', dump, '-o', out, '--report', report, '--shard', '1/1'], {terminal: true})
    expect([shown.code, shown.err]).toEqual([0, expect.stringContaining(`report: ${report})`)])
    const html = readFileSync(report, 'utf8')
    for (const words of [
      '<h1><bdi>dump.xml</bdi></h1>',
      '<dd>4</dd>',
      '<dt>shard</dt><dd>1/1</dd>',
      '<dt>output</dt>',
    ]) {
      expect(html).toContain(words)
    }
    const failed = await wikast(['convert', join(folder, 'none.xml'), '--report', report])
    expect([failed.code, readFileSync(report, 'utf8')]).toEqual([2, expect.stringContaining('none.xml: no such file')])
    const blocked = await wikast(['convert', dump, '--report', folder])
    expect([blocked.code, blocked.err]).toEqual([2, `wikast: ${folder}: it is a directory\n`])
  })

  it('stops when it is interrupted', async () => {
    const out = join(folder, 'interrupted.ndjson')
    const signal = AbortSignal.abort()
    const {code, err} = await wikast(['convert', dump, '-o', out], {signal})
    expect([code, err]).toEqual([130, 'wikast: interrupted\n'])
    expect(existsSync(out)).toBe(false)
  })

  it('is silent where nobody reads on', async () => {
    const stdout = new PassThrough()
    stdout.destroy()
    const stderr = new Sink()
    expect(await run(['convert', dump], {stdin: Readable.from([]), stdout, stderr})).toBe(0)
    expect(stderr.text).toBe('')
  })
})

describe('a page that was captured as text', () => {
  const capture = `Himmel
aus Wikipedia, der freien Enzyklopädie
Der Himmel ist bei Tag blau und bei Nacht schwarz, wie jeder weiß.[1]
Einzelnachweise[Bearbeiten]
↑ Anna Poe: Himmelskunde. 1999.
Abgerufen von „https://de.wikipedia.org/w/index.php?title=Himmel&oldid=77“
Kategorie: Atmosphäre`

  it('is known, from a file and from standard input, and so is its wiki', async () => {
    const json = JSON.parse((await wikast(['parse', '--to', 'json', file('himmel.txt', capture)])).out)
    expect([json.title, json.language, json.url, json.revision.id, json.references[0].text]).toEqual([
      'Himmel',
      'de',
      'https://de.wikipedia.org/w/index.php?title=Himmel&oldid=77',
      77,
      'Anna Poe: Himmelskunde. 1999.',
    ])
    const markdown = await wikast(['parse', '--front-matter'], {stdin: capture})
    expect(markdown.out).toMatch(
      /^---\nrevision: 77\nurl: .*\ntitle: Himmel\ncategories:\n {2}- Atmosphäre\n---\n\nDer Himmel/,
    )
    expect((await wikast(['parse', '--to', 'wikitext'], {stdin: capture})).out).toContain('[[Kategorie:Atmosphäre]]')
  })

  it('is read as what `--from` says', async () => {
    expect((await wikast(['parse', '--from', 'wikitext', '--to', 'text'], {stdin: capture})).out).toContain(
      'Abgerufen von',
    )
    const taken = await wikast(['parse', '--from', 'capture', '--verbose', '--to', 'text'], {stdin: 'Sky\nIt is blue.'})
    expect([taken.code, taken.out, taken.err]).toEqual([
      0,
      'It is blue.\n',
      expect.stringContaining("taken for the page's title"),
    ])
    const named = await wikast(['parse', '--title', 'Air', '--to', 'json'], {stdin: capture})
    expect(JSON.parse(named.out).title).toBe('Air')
    expect((await wikast(['parse', '--from', 'html'], {stdin: ''})).code).toBe(2)
  })

  it('is shown by inspect, and is read with the words of the wiki that is named', async () => {
    const shown = await wikast(['inspect', '--no-positions'], {stdin: capture})
    expect(shown.out).toContain('heading[1]')
    const french = await wikast(['parse', '--lang', 'fr', '--to', 'json'], {stdin: capture})
    expect(JSON.parse(french.out).language).toBe('fr')
    const other = await wikast(['parse', '--to', 'json'], {
      stdin: capture.replace('de.wikipedia.org', 'sky.wiki.example'),
    })
    expect(JSON.parse(other.out).url).toBe('https://sky.wiki.example/w/index.php?title=Himmel&oldid=77')
  })

  it('says in its help what it is', async () => {
    const {out} = await wikast(['parse', '--help'])
    expect(out).toContain('--from <what>')
    expect(out).toContain('captured as text')
  })
})
