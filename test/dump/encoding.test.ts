import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeText, detectEncoding} from '../../src/dump/encoding.js'
import {chunked, collect} from './helpers.js'

const text = '<mediawiki>Ä ж 日本 𝔘𝔫𝔦 \u{fffd} é</mediawiki>'

function utf16be(value: string): Buffer {
  return Buffer.from(value, 'utf16le').swap16()
}

async function decode(bytes: Uint8Array, size: number): Promise<{text: string; malformed: number[]}> {
  const malformed: number[] = []
  const chunks = await collect(decodeText(chunked(bytes, size), (offset) => malformed.push(offset)))
  return {text: chunks.map((chunk) => chunk.text).join(''), malformed}
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\u{feff}${text}`)],
    ['UTF-16 LE by its look', Buffer.from(text, 'utf16le')],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\u{feff}${text}`, 'utf16le')],
    ['UTF-16 BE by its look', utf16be(text)],
    ['UTF-16 BE with a byte order mark', utf16be(`\u{feff}${text}`)],
  ])('reads %s in chunks of any size', async (name, bytes) => {
    for (let size = 1; size <= 64; size++) {
      const result = await decode(bytes, size)
      expect(result.text).toBe(text)
      // Only in UTF-8 a written U+FFFD is told from one that stands for bad bytes.
      if (name.startsWith('UTF-8')) expect(result.malformed).toEqual([])
    }
  })

  it('reads the encoding that the declaration names', async () => {
    const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>'
    expect((await decode(Buffer.from(declared, 'latin1'), 3)).text).toBe(declared)
    const cyrillic = Buffer.concat([
      Buffer.from("<?xml version='1.0' encoding='windows-1251'?><a>"),
      Buffer.from([0xcf, 0xf0]),
      Buffer.from('</a>'),
    ])
    expect((await decode(cyrillic, 100)).text).toContain('<a>Пр</a>')
  })

  it('names an encoding that nobody knows', async () => {
    await expect(decode(Buffer.from('<?xml version="1.0" encoding="EBCDIC-37"?>'), 9)).rejects.toThrow(
      'unknown encoding "EBCDIC-37"',
    )
  })

  it('says once where bytes are no text', async () => {
    const bytes = Buffer.concat([Buffer.from('<a>é'), Buffer.from([0xff, 0x61, 0xc3]), Buffer.from('</a>')])
    for (let size = 1; size <= 16; size++) {
      const result = await decode(bytes, size)
      expect(result.text).toBe('<a>é\u{fffd}a\u{fffd}</a>')
      expect(result.malformed).toHaveLength(1)
    }
    expect((await decode(Buffer.concat([Buffer.alloc(1000, 'a'), bytes]), 1000)).malformed).toEqual([1000])
    expect((await decode(Buffer.from('<a>é').subarray(0, 4), 2)).malformed).toHaveLength(1)
  })

  it('knows the place of a character in the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 40}), fc.nat(40), async (value, index) => {
        const [first] = await collect(decodeText(chunked(Buffer.from(value), 1e6), () => {}))
        const at = Math.min(index, value.length)
        const before = value.slice(0, at)
        if (/[\ud800-\udbff]$/.test(before) || value.startsWith('\u{feff}')) return
        expect(first!.offsetAt(at)).toBe(Buffer.byteLength(before))
      }),
    )
    const [wide] = await collect(decodeText(chunked(Buffer.from('<ab>', 'utf16le'), 100), () => {}))
    expect(wide!.offsetAt(2)).toBe(4)
  })
})

describe('detectEncoding', () => {
  it('does not believe a declaration of UTF-16 that is written in ASCII', () => {
    expect(detectEncoding(Buffer.from('<?xml version="1.0" encoding="UTF-16"?>'))).toBe('utf-8')
  })

  it('takes UTF-8 for what says nothing', () => {
    expect(detectEncoding(Buffer.from('hello'))).toBe('utf-8')
    expect(detectEncoding(new Uint8Array(0))).toBe('utf-8')
  })
})
