import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createFileNamer, mapLine, safeFileName} from '../../src/bulk/file-name.js'
import {NameSet} from '../../src/bulk/name-set.js'
import {englishWikipedia} from '../../src/site/english.js'
import type {Page} from '../../src/site/page.js'

function page(title: string, namespace = 0, id?: number): Page {
  return {title, namespace, text: '', model: 'wikitext', ...(id === undefined ? {} : {id})}
}

describe('safeFileName', () => {
  it.each([
    ['Ada Lovelace', 'Ada_Lovelace'],
    ['AC/DC', 'AC%2FDC'],
    ['C:\\', 'C%3A%5C'],
    ['Who is "it"?', 'Who_is_%22it%22%3F'],
    ['100%', '100%25'],
    ['*', '%2A'],
    ['a<b>|c', 'a%3Cb%3E%7Cc'],
    ['tab\tline\n\u007f', 'tab%09line%0A%7F'],
    ['.htaccess', '%2Ehtaccess'],
    ['..', '%2E%2E'],
    ['...', '%2E.%2E'],
    ['Washington, D.C.', 'Washington,_D.C%2E'],
    ['Con', '%43on'],
    ['COM1.txt', '%43OM1.txt'],
    ['Lpt¹', '%4Cpt¹'],
    ['Console', 'Console'],
    ['日本', '日本'],
    ['a\ud800', 'a\ufffd'],
    ['', '%'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title)).toBe(name)
  })

  it('cuts what is too long, at a character, and tells the rest by a hash', () => {
    const a = safeFileName('日'.repeat(85))
    const b = safeFileName(`${'日'.repeat(84)}本`)
    expect(Buffer.byteLength(a)).toBeLessThanOrEqual(200)
    expect(a).toMatch(/^日+~[0-9a-f]{8}$/)
    expect(a).not.toBe(b)
    for (let i = 0; i < 4; i++) expect(safeFileName('a'.repeat(i) + '/'.repeat(250))).toMatch(/^a*(%2F)+~[0-9a-f]{8}$/)
  })

  it('is a name that every system takes, and another for another title', () => {
    // As MediaWiki gives them: no underscores, no lone surrogates.
    const title = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 120})
      .map((text) => text.toWellFormed().replaceAll('_', ' '))
    fc.assert(
      fc.property(title, title, (a, b) => {
        const name = safeFileName(a)
        expect(name).not.toMatch(/["*/:<>?\\|\u0000-\u001f]|^\.|\.$|^$/)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200)
        if (a !== b) expect(safeFileName(b)).not.toBe(name)
      }),
      {numRuns: 500},
    )
  })
})

describe('the flat layout', () => {
  it('puts namespaces other than that of articles into folders', () => {
    const namer = createFileNamer('flat', englishWikipedia)
    expect(namer.place(page('Ada'))).toEqual({folder: '', name: 'Ada'})
    expect(namer.place(page('Template:Cite web', 10))).toEqual({folder: 'Template', name: 'Cite_web'})
    expect(namer.place(page('User talk:A/b', 3))).toEqual({folder: 'User_talk', name: 'A%2Fb'})
    // Where dump and namespace do not fit each other.
    expect(namer.place(page('Vorlage:X', 10))).toEqual({folder: '', name: 'Vorlage%3AX'})
    expect(namer.place(page('Thing:X', 4242))).toEqual({folder: '', name: 'Thing%3AX'})
  })

  it('gives every page a place of its own', () => {
    const namer = createFileNamer('flat', englishWikipedia)
    const names = [
      page('Cat', 0, 1),
      page('CAT', 0, 2),
      page('CAT', 0, 2),
      page('CAT', 0, 2),
      page('Straße', 0, 3),
      page('STRASSE', 0, 4),
      page('Café', 0, 5),
      page('Cafe\u0301', 0, 6),
      page('', 0, 7),
      page('', 0),
      page('', 0),
    ].map((each) => namer.place(each).name)
    expect(names).toEqual([
      'Cat',
      'CAT~2',
      'CAT~2~2',
      'CAT~2~3',
      'Straße',
      'STRASSE~4',
      'Café',
      'Cafe\u0301~6',
      'page-7',
      'page-0',
      'page-0~0',
    ])
  })
})

describe('the hashed layout', () => {
  const namer = createFileNamer('hashed', englishWikipedia)

  it('puts pages into folders by their title, with their id in the name', () => {
    // printf Ada_Lovelace | md5sum
    expect(namer.place(page('Ada Lovelace', 0, 974))).toEqual({folder: '8a/81', name: 'Ada_Lovelace~974'})
    expect(namer.place(page('Template:Cite web', 10, 5))).toEqual({folder: 'Template/57/d4', name: 'Cite_web~5'})
    expect(namer.place(page('', 0, 7))).toEqual({folder: 'd4/1d', name: 'page~7'})
    expect(namer.place(page('CON', 0, 8)).name).toBe('%43ON~8')
  })

  it('needs no other page to tell two apart', () => {
    const pages = [page('AB', 0, 1), page('Ab', 0, 2), page('AB', 0, 3), page('AB'), page('Ab'), page('ab')]
    const files = (list: Page[]) => list.map((each) => Object.values(namer.place(each)).join('/').toLowerCase())
    expect(new Set(files(pages)).size).toBe(pages.length)
    expect(files(pages.toReversed())).toEqual(files(pages).toReversed())
  })
})

describe('mapLine', () => {
  it('tells which page a file is of', () => {
    const content = Buffer.from('123456789')
    expect(mapLine(page('A"b', 0, 3), 'A%22b.md', content)).toBe(
      '{"file":"A%22b.md","title":"A\\"b","namespace":0,"id":3,"bytes":9,"crc32":"cbf43926"}\n',
    )
    expect(mapLine(page('B'), 'B.md', Buffer.alloc(0))).toBe(
      '{"file":"B.md","title":"B","namespace":0,"bytes":0,"crc32":"00000000"}\n',
    )
  })
})

describe('NameSet', () => {
  it('knows what was added', () => {
    const set = new NameSet()
    for (let i = 0; i < 20_000; i++) expect(set.add(`name ${i}`)).toBe(true)
    for (let i = 0; i < 20_000; i += 7) expect(set.add(`name ${i}`)).toBe(false)
    expect(set.size).toBe(20_000)
  })
})
