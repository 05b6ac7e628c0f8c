import {type Html, html} from './html.js'

const WIDTH = 760
const HEIGHT = 150
const LEFT = 56
const RIGHT = 8
const TOP = 10
const BOTTOM = 22

/** A curve over time. */
export interface TimeChart {
  /** What is shown, for those who hear it. */
  label: string
  /** From when to when, in seconds. */
  seconds: readonly [from: number, to: number]
  /** Means of equal stretches of that time. */
  values: readonly number[]
  /** Stretches in which pages failed. */
  marks?: readonly boolean[]
  /** How a value on the axis is written. */
  value: (value: number) => string
  time: (seconds: number) => string
}

/** The curve as SVG, filled below, with axes. Colours come from the page's style. */
export function timeChart({label, seconds: [from, to], values, marks = [], value, time}: TimeChart): Html {
  const max = ticks(Math.max(...values, 0), 4).at(-1) || 1
  const x = (index: number) => LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, values.length)
  const y = (height: number) => HEIGHT - BOTTOM - (height * (HEIGHT - TOP - BOTTOM)) / max
  const middle = values.map((height, index) => `${round(x(index + 0.5))},${round(y(height))}`)
  const line = `M${round(x(0))},${round(y(values[0] ?? 0))} L${[...middle, `${round(x(values.length))},${round(y(values.at(-1) ?? 0))}`].join(' ')}`
  const base = round(y(0))
  const times = ticks(to, 6).filter((second) => second >= from && second <= to)
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
${ticks(max, 4).map(
  (tick) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>
<text class="axis" x="${LEFT - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${value(tick)}</text>
`,
)}<path class="area" d="${line} L${round(x(values.length))},${base} L${LEFT},${base} Z"/>
<path class="line" d="${line}"/>
${marks.flatMap((marked, index) =>
  marked
    ? [
        html`<rect class="mark" x="${round(x(index))}" y="${base - 5}" width="${round(Math.max(2, x(1) - x(0)))}" height="5"/>\n`,
      ]
    : [],
)}${times.map((second) => {
  const at = LEFT + ((second - from) * (WIDTH - LEFT - RIGHT)) / (to - from || 1)
  const anchor = at > WIDTH - 40 ? 'end' : 'middle'
  return html`<text class="axis" x="${round(at)}" y="${HEIGHT - 5}" text-anchor="${anchor}">${time(second)}</text>\n`
})}</svg>`
}

/** A bar of a {@link barChart}. */
export interface Bar {
  label: string
  value: number
}

/** Bars beside each other as SVG, each with its value above it. */
export function barChart(label: string, bars: readonly Bar[], value: (value: number) => string): Html {
  const max = Math.max(1, ...bars.map((bar) => bar.value))
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, bars.length)
  const height = (count: number) => (count === 0 ? 0 : Math.max(1, (count * (HEIGHT - TOP - BOTTOM - 14)) / max))
  return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">
<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>
${bars.map((bar, index) => {
  const x = LEFT + index * step
  const tall = height(bar.value)
  const middle = round(x + step / 2)
  return html`<rect class="bar" x="${round(x + 2)}" y="${round(HEIGHT - BOTTOM - tall)}" width="${round(step - 4)}" height="${round(tall)}" rx="2"/>
<text class="axis" x="${middle}" y="${round(HEIGHT - BOTTOM - tall - 5)}" text-anchor="middle">${bar.value === 0 ? '' : value(bar.value)}</text>
<text class="axis" x="${middle}" y="${HEIGHT - 5}" text-anchor="middle">${bar.label}</text>
`
})}</svg>`
}

/**
 * Round numbers from 0 to at least a number.
 *
 * @example ticks(87, 4) // [0, 20, 40, 60, 80, 100]
 */
export function ticks(max: number, count: number): number[] {
  // what is smaller has no power of ten to go by
  if (!(max > 1e-290)) return [0]
  const rough = max / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10) * power
  const last = Math.ceil((max / step) * 0.9999)
  return Array.from({length: last + 1}, (_, index) => Number((index * step).toPrecision(12)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
