// Time by length: the hostile pages of test/property/families.ts from 64 kB to 4 MB, and how many times as long twice the
// length takes. `npm run bench:linear -- [NAME ...]` builds first; all of them take some ten minutes.
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {parse} from 'wikast'

const SMALLEST = 64 * 1024
const LARGEST = 4 * 1024 * 1024
const MOST = 2.5

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL('../test/property/families.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
})
const {families} = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(families)
let failed = 0
console.log('milliseconds at 64 kB, 256 kB, 1 MB, 4 MB; growth of time with a doubling of length')
for (const name of names) {
  const family = families[name]
  if (family === undefined) throw new Error(`no such family: "${name}"`)
  const steps = []
  for (let length = SMALLEST; length <= LARGEST; length *= 4) steps.push(measure(pageOf(family, length)))
  const growth = steps.slice(1).map((step, i) => {
    const doublings = Math.log2(step.length / steps[i].length)
    return (step.time / steps[i].time) ** (1 / doublings)
  })
  const [least] = growth.slice(-2).toSorted((a, b) => a - b)
  if (least >= MOST) failed++
  console.log(
    `${name.padEnd(40)} ${steps.map(({time}) => time.toFixed(0).padStart(6)).join(' ')}  ${growth.map((ratio) => ratio.toFixed(2)).join(' ')}${least >= MOST ? '  more than linear' : ''}`,
  )
}
console.log(`${names.length} families, ${failed} of them more than linear`)
process.exitCode = failed > 0 ? 1 : 0

/** A page of about that length: some families grow with the square of their number. */
function pageOf(family, length) {
  let number = 2
  while (family(2 * number).length <= length) number *= 2
  let step = number
  while (step > 1) {
    step /= 2
    if (family(number + step).length <= length) number += step
  }
  return family(2 * (number >> 1))
}

/** Processor time, the least of two runs. */
function measure(page) {
  let time = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    globalThis.gc?.()
    const before = process.cpuUsage()
    parse(page)
    const {user, system} = process.cpuUsage(before)
    time = Math.min(time, (user + system) / 1000)
  }
  return {length: page.length, time: Math.max(time, 0.5)}
}
