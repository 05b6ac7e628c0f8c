import {describe, expect, it} from 'vitest'
import {type ParseOptions, parse} from '../../src/pipeline.js'
import {pagesOf} from '../expand/pages.js'
import {processorTime} from '../processor-time.js'
import {expandedFamilies, families, templates} from './families.js'

/** A page is long enough for its time to be told from noise. */
const WANTED_MS = 15

/** Length from which on a page is long enough, however fast it is read. */
const LONGEST = 300_000

const MOST = 2.5

const time = (source: string, options: ParseOptions, runs: number): number =>
  processorTime(() => parse(source, options), runs)

/**
 * How many times as long a page of twice the size takes: the mean over two doublings, in which noise counts for less.
 * Quadratic time gives 4 however it is disturbed.
 */
function growth(family: (n: number) => string, options: ParseOptions): number {
  let n = 2048
  for (; ; n *= 2) {
    const source = family(n)
    if (source.length > LONGEST || time(source, options, 1) >= WANTED_MS) break
  }
  let ratio = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 10 && ratio >= MOST; tries++) {
    const runs = 2 + tries
    const once = time(family(n), options, runs)
    ratio = Math.min(ratio, Math.sqrt(time(family(4 * n), options, runs) / once))
    // what is measured grows, so that noise is less of it, and so are steps where a cache is full
    if (tries % 2 === 1) n *= 2
  }
  return ratio
}

describe('time is linear in the length of the page', () => {
  it.each(Object.keys(families))('%s', (name) => {
    expect(growth(families[name]!, {})).toBeLessThan(MOST)
  })
})

/** Families of what looks ahead for its end. */
const lookAhead = [
  'addresses',
  'open addresses',
  'open links with text',
  'open files',
  'open notes',
  'open tags',
  'open comments',
  'cells with open tags',
  'apostrophes with words',
  'numbers',
  'switches',
]

describe('no construct reads the rest of the page for itself', () => {
  // searching is so fast that only a long rest and many searches show
  const rest = `\n\n${'abc defg '.repeat(450_000)}`
  it.each(lookAhead)('%s', (name) => {
    const family = families[name]!
    let n = 2
    while (family(2 * n).length < LONGEST) n *= 2
    const page = family(n)
    let ratio = Number.POSITIVE_INFINITY
    for (let runs = 1; runs <= 4 && ratio >= 3; runs++) {
      ratio = Math.min(ratio, time(page + rest, {}, runs) / (time(page, {}, runs) + time(rest, {}, runs)))
    }
    expect(ratio).toBeLessThan(3)
  })
})

describe('and so it is when templates are run', () => {
  const pages = pagesOf(Object.fromEntries(Object.entries(templates).map(([name, text]) => [`Template:${name}`, text])))
  it.each(Object.keys(expandedFamilies))('%s', (name) => {
    expect(growth(expandedFamilies[name]!, {pages})).toBeLessThan(MOST)
  })
})
