import {describe, expect, it} from 'vitest'
import {Throughput} from '../../src/bulk/throughput.js'

function point(seconds: number, pages = seconds * 10) {
  return {seconds, pages, failed: 0, bytesRead: pages * 100, xmlBytes: pages * 1000}
}

describe('Throughput', () => {
  it('keeps the first and the last point, and some between', () => {
    const throughput = new Throughput()
    expect(throughput.points).toEqual([])
    for (let second = 0; second <= 100_000; second++) throughput.add(point(second))
    const {points} = throughput
    expect(points.length).toBeGreaterThan(100)
    expect(points.length).toBeLessThanOrEqual(401)
    expect([points[0], points.at(-1)]).toEqual([point(0), point(100_000)])
    const gaps = points.slice(1, -1).map(({seconds}, index) => seconds - (points[index]?.seconds ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * Math.min(...gaps))
  })

  it('keeps every point of a short run', () => {
    const throughput = new Throughput()
    for (let i = 0; i < 300; i++) throughput.add(point(i / 1000))
    expect(throughput.points).toHaveLength(300)
  })

  it('tells how fast the run is now', () => {
    const throughput = new Throughput()
    expect(throughput.rate(10)).toEqual({pages: 0, bytesRead: 0, xmlBytes: 0})
    throughput.add(point(0))
    expect(throughput.rate(10)).toEqual({pages: 0, bytesRead: 0, xmlBytes: 0})
    throughput.add(point(10, 100))
    expect(throughput.rate(60)).toEqual({pages: 10, bytesRead: 1000, xmlBytes: 10_000})
    throughput.add(point(20, 1100))
    expect(throughput.rate(10)).toEqual({pages: 100, bytesRead: 10_000, xmlBytes: 100_000})
  })
})
