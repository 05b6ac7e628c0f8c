/**
 * Writes chinese-letters.ts out of Unicode's list of variants (Unihan_Variants.txt, a file of Unihan.zip at
 * https://www.unicode.org/Public/UCD/latest/ucd/).
 *
 *     node src/parse/data/generate.mjs Unihan_Variants.txt
 *
 * Taken are characters of the block "CJK Unified Ideographs" that the other way of writing does not have in common use, as the
 * first level of Big5 and GB 2312 tell; of several variants the first.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Which file is Unihan_Variants.txt?')

const inBig5 = charactersOf(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
)
const inGb2312 = charactersOf('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]])

const tables = {kTraditionalVariant: new Map(), kSimplifiedVariant: new Map()}
for (const line of (await readFile(file, 'utf8')).split('\n')) {
  const [code, property, value] = line.split('\t')
  const table = tables[property]
  if (!table || code === '#') continue
  const character = fromCode(code)
  const [variant, ...others] = value
    .split(' ')
    .map(fromCode)
    .filter((found) => found !== character && isCommon(found))
  if (variant === undefined || !isCommon(character)) continue
  const standsForItself = value.includes(code)
  const kept = property === 'kTraditionalVariant' ? inBig5 : inGb2312
  if (standsForItself && kept.has(character)) continue
  table.set(character, [variant, ...others].find((found) => kept.has(found)) ?? variant)
}

/** The characters of a part of an encoding of two bytes. */
function charactersOf(encoding, leads, trails) {
  const decoder = new TextDecoder(encoding)
  const found = new Set()
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail++) found.add(decoder.decode(Uint8Array.of(lead, trail)))
    }
  }
  return found
}

function fromCode(code) {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16))
}

function isCommon(character) {
  return character >= '\u4e00' && character <= '\u9fff'
}

const {kTraditionalVariant: traditional, kSimplifiedVariant: simplified} = tables
const both = [...traditional].filter(([a, b]) => simplified.get(b) === a)
const toTraditional = [...traditional].filter(([a, b]) => simplified.get(b) !== a)
const toSimplified = [...simplified].filter(([b, a]) => traditional.get(a) !== b)
const text = (pairs) => pairs.map((pair) => pair.join('')).join('')

await writeFile(
  fileURLToPath(new URL('chinese-letters.ts', import.meta.url)),
  `// Written by generate.mjs out of Unicode's Unihan_Variants.txt. Copyright © 1991-2022 Unicode, Inc. All rights reserved.
// Distributed under the Terms of Use in https://www.unicode.org/copyright.html; see unicode-license.txt.

/** Simplified characters, each with the traditional one that it is written for. */
export const pairs =
  '${text(both)}'

/** Simplified characters with a traditional one that is written otherwise in simplified text. */
export const toTraditionalOnly = '${text(toTraditional)}'

/** Traditional characters with a simplified one that stands for another one first. */
export const toSimplifiedOnly =
  '${text(toSimplified)}'
`,
)
