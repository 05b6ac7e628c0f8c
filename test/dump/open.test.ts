import {spawnSync} from 'node:child_process'
import {chmodSync, createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import type {VFileMessage} from 'vfile-message'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {DumpError} from '../../src/dump/error.js'
import {type DumpProgress, openDump} from '../../src/dump/open.js'
import {base64, collect, dumpXml, pageXml} from './helpers.js'

const xml = dumpXml(pageXml('A', 'a') + pageXml('Talk:A', 'b', {id: 2, namespace: 1}))

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wikast-dump-'))
})
afterAll(() => rmSync(folder, {recursive: true}))
afterEach(() => vi.unstubAllEnvs())

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function errorOf(run: Promise<unknown>): Promise<DumpError> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DumpError)
  return error as DumpError
}

describe('openDump', () => {
  it('reads the head, then the pages, as often as asked', async () => {
    const dump = await openDump(file('plain.xml', xml))
    expect(dump.path).toBe(join(folder, 'plain.xml'))
    expect(dump.version).toBe('0.11')
    expect(dump.siteinfo.database).toBe('testwiki')
    expect(dump.site.database).toBe('testwiki')
    expect(dump.site.namespaces.get(10)?.name).toBe('Template')
    const first = await collect(dump)
    expect(first.map((page) => page.title)).toEqual(['A', 'Talk:A'])
    expect(await collect(dump)).toEqual(first)
  })

  it('can be read twice at the same time, and left early', async () => {
    const dump = await openDump(file('twice.xml', xml))
    for await (const page of dump) {
      for await (const other of dump) {
        expect(other.title).toBe('A')
        break
      }
      expect(page.text).toBe(page.title === 'A' ? 'a' : 'b')
    }
  })

  it('tells the compression by the content, whatever the name', async () => {
    expect(await collect(await openDump(file('dump.7z', gzipSync(xml))))).toHaveLength(2)
  })

  it('takes options', async () => {
    const messages: VFileMessage[] = []
    const path = file('options.xml', dumpXml('<page><id>5</id></page>'))
    const dump = await openDump(path, {
      namespaces: [0],
      revisions: 'all',
      onMessage: (message) => messages.push(message),
    })
    expect(messages).toEqual([])
    const [page] = await collect(dump)
    expect(page!.revisions).toEqual([])
    expect(messages.map(({ruleId, source, file: name}) => [ruleId, source, name])).toEqual([
      ['page-without-title', 'wikast', path],
      ['page-without-revision', 'wikast', path],
    ])
  })

  it('says how far it is', async () => {
    const progress: DumpProgress[] = []
    const content = dumpXml(pageXml('A', 'a'.repeat(200_000)))
    const path = file('progress.xml', content)
    const dump = await openDump(path, {onProgress: (value) => progress.push(value)})
    expect(progress).toEqual([])
    await collect(dump)
    expect(progress.length).toBeGreaterThan(2)
    expect(progress.at(-1)).toEqual({bytesRead: Buffer.byteLength(content), totalBytes: Buffer.byteLength(content)})
    expect(progress.map((value) => value.bytesRead).toSorted((a, b) => a - b)).toEqual(
      progress.map((value) => value.bytesRead),
    )
  })

  it('stops when it is told to', async () => {
    const path = file('abort.xml', xml)
    const controller = new AbortController()
    const dump = await openDump(path, {signal: controller.signal})
    const seen: string[] = []
    await expect(async () => {
      for await (const page of dump) {
        seen.push(page.title)
        controller.abort(new Error('enough'))
      }
    }).rejects.toThrow('enough')
    expect(seen).toEqual(['A'])
    await expect(collect(dump)).rejects.toThrow('enough')
  })

  it('stops in the middle of reading the file', async () => {
    const controller = new AbortController()
    const dump = await openDump(file('abort-large.xml', dumpXml(pageXml('A', 'a'.repeat(2_000_000)))), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(collect(dump)).rejects.toThrow('enough')
  })
})

describe('openDump of a stream', () => {
  it('reads it once', async () => {
    const dump = await openDump(Readable.from([gzipSync(xml)]))
    expect(dump.path).toBe('-')
    expect(await collect(dump)).toHaveLength(2)
    const error = await errorOf(collect(dump))
    expect(error.code).toBe('consumed')
  })

  it('takes text as well as bytes, and says what is strange about the head', async () => {
    const messages: string[] = []
    const stream = Readable.from(['<mediawiki><page><title>', 'P</title><ns>0</ns></page></mediawiki>'])
    const dump = await openDump(stream, {onMessage: (message) => messages.push(String(message.ruleId))})
    expect(messages).toEqual(['no-siteinfo', 'page-without-revision'])
    expect(await collect(dump)).toHaveLength(1)
  })

  it('says that 7z needs a file', async () => {
    const error = await errorOf(openDump(Readable.from([base64('N3q8ryccAAQ=')])))
    expect(error.message).toBe('-: 7z can only be read from a file, not from a stream (at byte 8)')
  })

  it('reports what the stream throws', async () => {
    const error = await errorOf(
      openDump(
        new Readable({
          read() {
            this.destroy(new Error('gone'))
          },
        }),
      ),
    )
    expect([error.code, error.message]).toEqual(['unreadable', '-: gone'])
  })

  it.skipIf(process.platform === 'win32')('reads a named pipe', async () => {
    const pipe = join(folder, 'pipe')
    if (spawnSync('mkfifo', [pipe]).status !== 0) return
    const source = createReadStream(file('behind-pipe.xml', xml))
    const {createWriteStream} = await import('node:fs')
    source.pipe(createWriteStream(pipe))
    const dump = await openDump(pipe)
    expect(dump.path).toBe(pipe)
    expect(await collect(dump)).toHaveLength(2)
  })
})

describe('DumpError', () => {
  it('names what can not be read', async () => {
    const missing = await errorOf(openDump(join(folder, 'missing.xml')))
    expect([missing.code, missing.message]).toEqual(['unreadable', `${join(folder, 'missing.xml')}: no such file`])
    expect((missing.cause as NodeJS.ErrnoException).code).toBe('ENOENT')
    expect((await errorOf(openDump(folder))).message).toBe(`${folder}: it is a directory`)
    expect((await errorOf(openDump(`${folder}\0`))).code).toBe('unreadable')
    const empty = await errorOf(openDump(file('empty.xml', '')))
    expect([empty.code, empty.message]).toEqual(['empty', `${join(folder, 'empty.xml')}: the file is empty`])
  })

  it('names what is not a dump', async () => {
    const error = await errorOf(openDump(file('page.html', '<!DOCTYPE html>\n<html></html>')))
    expect(error.code).toBe('format')
    expect(error.name).toBe('DumpError')
    expect(error.message).toBe(
      `${join(folder, 'page.html')}: not a MediaWiki dump: its root element is <html> (at byte ${error.offset})`,
    )
    expect((await errorOf(openDump(file('text.bz2', 'BZh9 but not really')))).code).toBe('damaged')
  })

  it('comes after every whole page, with file, place and cause', async () => {
    const compressed = gzipSync(dumpXml(pageXml('A', 'a') + pageXml('B', 'x'.repeat(500_000))))
    const path = file('cut.xml.gz', compressed.subarray(0, compressed.length - 100))
    const titles: string[] = []
    const error = await errorOf(
      (async () => {
        for await (const page of await openDump(path)) titles.push(page.title)
      })(),
    )
    expect(titles).toEqual(['A'])
    expect(error).toMatchObject({code: 'truncated', path, offset: compressed.length - 100})
    expect(error.message).toBe(`${path}: gzip: unexpected end of file (at byte ${compressed.length - 100})`)
    expect(error.cause).toMatchObject({code: 'Z_BUF_ERROR'})
  })

  it('knows the exact place in a plain file', async () => {
    const broken = `${'日本'.repeat(100)}${xml}`.replace(/^日本/, '')
    const content = dumpXml(pageXml('A', broken.slice(0, 50))).replace('<ns>0', '<ns><x>0')
    const error = await errorOf(openDump(file('broken.xml', content)).then(collect))
    expect(error.code).toBe('damaged')
    expect(error.offset).toBe(error.xmlOffset)
    expect(Math.abs(error.offset! - (content.indexOf('</ns>') + 5))).toBeLessThanOrEqual(2)
  })

  it('knows the place in the XML of a compressed file', async () => {
    const error = await errorOf(openDump(file('broken.gz', gzipSync(xml.replace('</ns>', '</oops>')))).then(collect))
    expect(error.xmlOffset).toBeGreaterThan(error.offset!)
    expect(error.message).toMatch(/broken XML: .* \(at byte \d+, byte \d+ of the XML\)$/)
  })

  it('names an encoding that is not known', async () => {
    const error = await errorOf(openDump(file('ebcdic.xml', '<?xml version="1.0" encoding="ebcdic"?><mediawiki/>')))
    expect([error.code, error.message.includes('"ebcdic"')]).toEqual(['unsupported', true])
  })
})

// A 7z archive of `Hello, dump!\n`; what 7-Zip makes of it is played by scripts.
const archive = base64(
  'N3q8ryccAARUM1EcEQAAAAAAAABKAAAAAAAAANiZIDIBAAxIZWxsbywgZHVtcCEKAAEEBgABCREABwsBAAEhIQEADA0ACAoBLWYAeAAABQEZDAAAAAAAAAAAAAAAABEFAGgAAAAUCgEAxdgpoWt63QEVBgEAIICkgQAA',
)

describe.skipIf(process.platform === 'win32')('7z', () => {
  function tool(name: string, script: string): void {
    const bin = mkdtempSync(join(folder, 'bin-'))
    const path = join(bin, name)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
    vi.stubEnv('PATH', `:${bin}`)
  }

  it('is read by the installed program', async () => {
    const path = file('a.7z', archive)
    const content = file('content.xml', xml)
    // Takes the archive's path, absolute and behind `--`.
    tool('7za', `[ "$5" = "--" ] && [ "$6" = "${path}" ] && exec /bin/cat "${content}"`)
    const progress: DumpProgress[] = []
    const dump = await openDump(path, {onProgress: (value) => progress.push(value)})
    expect(await collect(dump)).toHaveLength(2)
    expect(progress.at(-1)).toEqual({bytesRead: archive.length, totalBytes: archive.length})
  })

  it('names the programs where none is installed', async () => {
    mkdirSync(join(folder, 'nothing'), {recursive: true})
    vi.stubEnv('PATH', join(folder, 'nothing'))
    const error = await errorOf(openDump(file('b.7z', archive)))
    expect(error.code).toBe('unsupported')
    expect(error.message).toContain('7-Zip, which is not installed (looked for 7zz, 7z, 7za, 7zr)')
  })

  it('passes on what the program says', async () => {
    tool('7zz', 'echo "ERROR: x.7z" >&2; echo "  Cannot open the file as [7z] archive" >&2; echo "ERRORS:" >&2; exit 2')
    const error = await errorOf(openDump(file('c.7z', archive)))
    expect(error.code).toBe('damaged')
    expect(error.message).toMatch(/7zz: ERROR: x\.7z; Cannot open the file as \[7z\] archive \(/)
    tool('7z', 'exit 7')
    expect((await errorOf(openDump(file('c.7z', archive)))).message).toContain('7z: ended with 7')
    tool('7z', `/bin/cat "${file('cut.xml', xml.slice(0, -20))}"; kill -9 $$`)
    const cut = await openDump(file('c.7z', archive))
    expect((await errorOf(collect(cut))).message).toContain('ended with SIGKILL')
  })

  it('is stopped when it is told to', async () => {
    const content = file('endless.xml', xml.replace('</mediawiki>', ''))
    tool('7zz', `/bin/cat "${content}"; exec /bin/sleep 60`)
    const controller = new AbortController()
    const dump = await openDump(file('d.7z', archive), {signal: controller.signal})
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(collect(dump)).rejects.toThrow('enough')
  })
})
