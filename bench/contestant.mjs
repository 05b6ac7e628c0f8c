// A contestant in a process of its own, so that none runs in the heap that another has left. Told `all`, `sample` or `heap`, it answers with a number.
import {contestants} from './contestants.mjs'
import {articles, everySo} from './pages.mjs'

const run = await contestants[process.argv[2]]()
const pages = await articles()
const sample = everySo(pages)

const tasks = {
  warm: () => seconds(sample.slice(0, 3)),
  all: () => seconds(pages),
  sample: () => seconds(sample),
  heap: () => heapOf(sample),
}
process.on('message', (task) => process.send(tasks[task]()))
process.send('ready')

/** Processor time, which other programs disturb less than they do the clock. It counts the collector's threads too. */
function seconds(list) {
  const start = process.cpuUsage()
  for (const page of list) run(page)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** What the results of a page keep of the heap, in kB; needs `--expose-gc`. */
function heapOf(list) {
  let results = list.map(run)
  const count = results.length
  globalThis.gc()
  const held = process.memoryUsage().heapUsed
  results = undefined
  globalThis.gc()
  return (held - process.memoryUsage().heapUsed) / 1024 / count
}
