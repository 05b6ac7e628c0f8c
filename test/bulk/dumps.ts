import {execFileSync, spawnSync} from 'node:child_process'
import {dumpXml, pageXml} from '../dump/helpers.js'

/** Whether the system has a `bzip2`. */
export const hasBzip2 = spawnSync('bzip2', ['--help']).error === undefined

/** `bzip2` of the system; the level is the size of its blocks in 100 kB. */
export function bzip2(bytes: string | Buffer, level = 9): Buffer {
  return execFileSync('bzip2', ['-c', `-${level}`], {input: bytes, maxBuffer: 1 << 30})
}

/** Random numbers that are the same each time (mulberry32, public domain, by Tommy Ettinger). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Pages of text that does not compress to nothing, some short, some long. */
export function manyPages(count: number, averageLength: number): string[] {
  const next = random(count)
  const words = Array.from({length: 4000}, () => Math.floor(next() * 36 ** 5).toString(36))
  return Array.from({length: count}, (_, i) => {
    const length = Math.floor(averageLength * 2 * next() ** 2 * 1.5)
    let text = `'''Page ${i}''' é`
    while (text.length < length) text += ` ${words[Math.floor(next() * words.length)]}`
    return pageXml(`Page ${i}`, text, {id: i + 1})
  })
}

/** The same dump in one stream and in many, of `pagesPerStream` pages each. */
export function bothStreams(pages: readonly string[], pagesPerStream: number): {single: Buffer; multi: Buffer} {
  const xml = dumpXml(pages.join(''))
  const [head = '', tail = ''] = dumpXml('\u0000').split('\u0000')
  const parts = [bzip2(head)]
  for (let i = 0; i < pages.length; i += pagesPerStream) parts.push(bzip2(pages.slice(i, i + pagesPerStream).join('')))
  parts.push(bzip2(tail))
  return {single: bzip2(xml), multi: Buffer.concat(parts)}
}
