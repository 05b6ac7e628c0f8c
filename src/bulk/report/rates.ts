import type {ThroughputPoint} from '../throughput.js'

/** How fast a run was, in equal stretches of its time. */
export interface Rates {
  /** From when to when, in seconds since its start. */
  seconds: readonly [from: number, to: number]
  /** Pages a second. */
  pages: number[]
  /** Bytes of XML a second. */
  xmlBytes: number[]
  /** Whether pages failed. */
  failed: boolean[]
}

const STRETCHES = 90

/** The mean rates between points, which stand at any distance from each other. Between two points everything is taken to be even. */
export function ratesOf(points: readonly ThroughputPoint[]): Rates | undefined {
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined || last.seconds <= first.seconds) return undefined
  const stretches = Math.min(STRETCHES, points.length - 1)
  const step = (last.seconds - first.seconds) / stretches
  const edges = Array.from({length: stretches + 1}, (_, index) => pointAt(points, first.seconds + index * step))
  const between = (name: 'pages' | 'xmlBytes') =>
    edges.slice(1).map((edge, index) => (edge[name] - (edges[index]?.[name] ?? 0)) / step)
  const failed = Array.from({length: stretches}, () => false)
  points.forEach((point, index) => {
    if (index === 0 || point.failed <= (points[index - 1] as ThroughputPoint).failed) return
    failed[Math.min(stretches - 1, Math.floor((point.seconds - first.seconds) / step))] = true
  })
  return {
    seconds: [first.seconds, last.seconds],
    pages: between('pages'),
    xmlBytes: between('xmlBytes'),
    failed,
  }
}

function pointAt(points: readonly ThroughputPoint[], seconds: number): Pick<ThroughputPoint, 'pages' | 'xmlBytes'> {
  const next = points.findIndex((point) => point.seconds >= seconds)
  if (next < 0) return points.at(-1) as ThroughputPoint
  const [before, after] = [points[Math.max(0, next - 1)] as ThroughputPoint, points[next] as ThroughputPoint]
  const share = after.seconds === before.seconds ? 1 : (seconds - before.seconds) / (after.seconds - before.seconds)
  const mix = (name: 'pages' | 'xmlBytes') => before[name] + share * (after[name] - before[name])
  return {pages: mix('pages'), xmlBytes: mix('xmlBytes')}
}
