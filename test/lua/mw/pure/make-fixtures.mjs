// Asks MediaWiki (1.39, LuaSandbox) what the cases in cases/ give, and keeps the answers in fixtures/scribunto-pure/.
//
// node test/lua/mw/pure/make-fixtures.mjs path/to/oracle [area ...]
//
// The oracle is a program that reads a line of JSON {title, text, pages} and writes {expanded}; it is run with the site
// `ltg`. A case is a line of Lua: an expression list, or statements that begin with `return`, `local`, `for` or `if`.
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'

const [oracle, ...areas] = process.argv.slice(2)
const here = (name) => new URL(name, import.meta.url)
const template = readFileSync(here('case.lua'), 'utf8').trim()
const serialize = readFileSync(here('serialize.lua'), 'utf8')
const BATCH = 100

/** The statements of a case; what is no tail call shows where its errors are. */
function statements(line) {
  if (/^(return|local|for|if)\b/.test(line)) return line
  return `local function pack(...) return {n = select('#', ...), ...} end local r = pack(${line}) return unpack(r, 1, r.n)`
}

function ask(cases) {
  const pages = {'Module:Serialize': serialize}
  let text = ''
  cases.forEach((line, index) => {
    pages[`Module:Case${index}`] = template.replace('CASE', () => statements(line))
    text += `@@${index}:{{#invoke:Case${index}|case}}`
  })
  const answer = execFileSync(oracle, ['ltg', '--snippets', '-', '--do', 'expand', '--out', '-'], {
    input: JSON.stringify({title: 'T', text, pages}),
    env: {...process.env, ORACLE_LUA: 'sandbox'},
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1e9,
  })
  const parts = JSON.parse(answer.toString()).expanded.split('@@').slice(1)
  return parts.map((part) => {
    const hex = part.slice(part.indexOf(':') + 1).trim()
    if (!/^(?:[\da-f]{2})+$/.test(hex)) throw new Error(`No answer to ${cases[Number.parseInt(part, 10)]}: ${hex}`)
    return Buffer.from(hex, 'hex')
      .toString('latin1')
      .replace(/Modul(?:e|is):Case\d+:1:/g, '@:')
  })
}

for (const file of readdirSync(here('cases/'))) {
  const area = file.replace('.txt', '')
  if (areas.length > 0 && !areas.includes(area)) continue
  const cases = [
    ...new Set(
      readFileSync(here(`cases/${file}`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ),
  ]
  const lines = []
  for (let i = 0; i < cases.length; i += BATCH) {
    const batch = cases.slice(i, i + BATCH)
    ask(batch).forEach((result, index) => {
      lines.push(JSON.stringify({lua: statements(batch[index]), result}))
    })
  }
  writeFileSync(here(`../../../../fixtures/scribunto-pure/${area}.jsonl`), `${lines.join('\n')}\n`)
  console.log(area, lines.length)
}
