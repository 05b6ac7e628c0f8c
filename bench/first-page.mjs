// The first page of a process: `node first-page.mjs STORE TITLE TIME` prints the milliseconds of CPU from wikitext to HTML.
import {parse, toHtml} from 'wikast'
import {openStore} from 'wikast/dump'

const [path, title, time] = process.argv.slice(2)
const pages = await openStore(path)
const {text} = pages.get(title)
const start = process.cpuUsage()
toHtml(parse(text, {title, site: pages.site, pages, now: new Date(time)}))
const {user, system} = process.cpuUsage(start)
console.log((user + system) / 1000)
await pages.close()
