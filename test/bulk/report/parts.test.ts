import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {barChart, ticks, timeChart} from '../../../src/bulk/report/chart.js'
import {bytesText, durationText, numberText} from '../../../src/bulk/report/format.js'
import {html} from '../../../src/bulk/report/html.js'
import {ratesOf} from '../../../src/bulk/report/rates.js'

describe('html', () => {
  it('escapes what is not HTML itself', () => {
    const item = html`<i>${'a&b'}</i>`
    expect(html`<p title="${'"<\'>'}">${[item, item]}${5}${item}</p>`.html).toBe(
      '<p title="&quot;&lt;&#39;&gt;"><i>a&amp;b</i><i>a&amp;b</i>5<i>a&amp;b</i></p>',
    )
  })
})

describe('figures', () => {
  it.each([
    [0, '0'],
    [0.01234, '0.0123'],
    [12.345, '12.3'],
    [123.45, '123'],
    [1_234_567, '1,234,567'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text)
  })

  it.each([
    [0.0123, '12 ms'],
    [1.5, '1.5 s'],
    [59.9, '59.9 s'],
    [100, '1 min 40 s'],
    [3725, '1 h 2 min'],
    [200_000, '2 d 7 h'],
  ])('%d s are %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text)
  })

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1234, '1.23 kB'],
    [25e9, '25 GB'],
    [1.5e12, '1.5 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text)
  })
})

describe('ticks', () => {
  it.each([
    [87, 4, [0, 50, 100]],
    [100, 4, [0, 50, 100]],
    [0.3, 4, [0, 0.1, 0.2, 0.3]],
    [0, 4, [0]],
    [Number.NaN, 4, [0]],
  ])('up to %d', (max, count, expected) => {
    expect(ticks(max, count)).toEqual(expected)
  })

  it('are few, and reach the largest value', () => {
    fc.assert(
      fc.property(fc.double({min: 1e-6, max: 1e12, noNaN: true}), fc.integer({min: 2, max: 8}), (max, count) => {
        const found = ticks(max, count)
        expect(found.at(-1)).toBeGreaterThanOrEqual(max * 0.999)
        expect(found.length).toBeLessThanOrEqual(count + 2)
      }),
    )
  })
})

describe('charts', () => {
  it('show values too small for an axis', () => {
    expect(ticks(5e-324, 4)).toEqual([0])
  })

  it('stay within their frame, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: 0, max: 1e9, noNaN: true}), {maxLength: 100}), (values) => {
        const svg = timeChart({label: 'x', seconds: [0, 60], values, value: String, time: String}).html
        const bars = barChart(
          'x',
          values.map((value) => ({label: 'b', value})),
          String,
        ).html
        expect(svg + bars).not.toMatch(/NaN|Infinity|undefined/)
        for (const [, x, y] of svg.matchAll(/[ML ](-?[\d.]+),(-?[\d.]+)/g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(0)
          expect(Number(x)).toBeLessThanOrEqual(760)
          expect(Number(y)).toBeGreaterThanOrEqual(0)
          expect(Number(y)).toBeLessThanOrEqual(150)
        }
      }),
      {numRuns: 50},
    )
  })
})

describe('ratesOf', () => {
  const point = (seconds: number, pages: number, failed = 0) => ({
    seconds,
    pages,
    failed,
    bytesRead: 0,
    xmlBytes: pages * 10,
  })

  it('are means of equal stretches', () => {
    expect(ratesOf([point(0, 0), point(1, 100), point(4, 100), point(5, 150, 2)])).toEqual({
      seconds: [0, 5],
      pages: [expect.closeTo(60, 6), expect.closeTo(0, 6), expect.closeTo(30, 6)],
      xmlBytes: [expect.closeTo(600, 6), expect.closeTo(0, 6), expect.closeTo(300, 6)],
      failed: [false, false, true],
    })
  })

  it('are the whole together', () => {
    const steps = fc.array(fc.record({seconds: fc.double({min: 0.01, max: 9, noNaN: true}), pages: fc.nat(1000)}), {
      minLength: 1,
      maxLength: 300,
    })
    fc.assert(
      fc.property(steps, (list) => {
        const points = [point(0, 0)]
        for (const {seconds, pages} of list) {
          const last = points.at(-1) as ReturnType<typeof point>
          points.push(point(last.seconds + seconds, last.pages + pages))
        }
        const {
          seconds: [from, to],
          pages,
        } = ratesOf(points) as NonNullable<ReturnType<typeof ratesOf>>
        const sum = pages.reduce((total, rate) => total + (rate * (to - from)) / pages.length, 0)
        expect(sum).toBeCloseTo(points.at(-1)?.pages ?? 0, 4)
      }),
    )
  })

  it('are not known of one moment', () => {
    expect(ratesOf([])).toBeUndefined()
    expect(ratesOf([point(0, 0)])).toBeUndefined()
    expect(ratesOf([point(3, 0), point(3, 9)])).toBeUndefined()
  })
})
