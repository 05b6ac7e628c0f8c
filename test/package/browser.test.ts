import {fileURLToPath} from 'node:url'
import {createContext, Script} from 'node:vm'
import {type BuildResult, build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import {chooseLua} from './choose-lua.js'

const project = fileURLToPath(new URL('../../', import.meta.url))

async function browserBundle(
  entry: string,
  conditions: string[] = [],
  globalName = 'wikast',
): Promise<BuildResult<{write: false; metafile: true}>> {
  return build({
    entryPoints: [entry],
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    conditions,
    format: 'iife',
    globalName,
    logLevel: 'silent',
    plugins: [chooseLua],
  })
}

describe.each(['src/index.ts', 'src/capture.ts', 'src/unified.ts', 'src/builders.ts', 'src/lua.ts'])(
  '%s for browsers',
  (entry) => {
    // esbuild itself refuses a module of Node's on this platform, so that the build is a part of the test.
    let result: Awaited<ReturnType<typeof browserBundle>>
    beforeAll(async () => {
      result = await browserBundle(entry)
    })

    it('needs no module of Node', () => {
      const imports = Object.values(result.metafile.inputs).flatMap((input) => input.imports.map(({path}) => path))
      expect(imports.filter((path) => path.startsWith('node:'))).toEqual([])
      expect(Object.keys(result.metafile.inputs).filter((path) => /^src\/(dump|bulk|cli)\//.test(path))).toEqual([])
    })
  },
)

describe('the core where there is nothing but the language and the web', () => {
  // What a worker in a browser has beside ECMAScript: no process, no Buffer, no require, no document.
  const context = createContext({URL, TextEncoder, TextDecoder, performance})
  const answer = (script: string): unknown => JSON.parse(new Script(script).runInContext(context))

  beforeAll(async () => {
    for (const [entry, name] of [
      ['src/index.ts', 'wikast'],
      ['src/lua.ts', 'lua'],
    ] as const) {
      const {outputFiles} = await browserBundle(entry, ['worker'], name)
      new Script((outputFiles[0] as {text: string}).text).runInContext(context)
    }
  })

  it('parses, expands and writes every format', () => {
    const got = answer(`
      const pages = new Map([['Template:T', {title: 'Template:T', namespace: 10, model: 'wikitext', text: '{{uc:{{{1}}}}}'}]])
      const tree = wikast.parse("''{{t|a}}'' [[B]]<ref>C</ref>&eacute;\\n* d", {title: 'E', pages, now: new Date(0)})
      JSON.stringify({
        process: typeof process,
        buffer: typeof Buffer,
        markdown: wikast.toMarkdown(tree),
        text: wikast.toText(tree),
        html: wikast.toHtml(tree),
        title: wikast.toJson(tree).title,
        expanded: wikast.expand('{{t|x}}', {pages}),
      })`)
    expect(got).toEqual({
      process: 'undefined',
      buffer: 'undefined',
      markdown: '*A* [B](https://en.wikipedia.org/wiki/B)[^1]é\n\n- d\n\n[^1]: C\n',
      text: 'A Bé\n\n* d\n',
      html: expect.stringContaining('<li>d</li>'),
      title: 'E',
      expanded: 'X',
    })
  })
  it('has Lua where it is given, and says how where it is not', () => {
    const got = answer(`
      const text = 'return {f = function(frame) return frame.args[1] .. 1 + 1 end}'
      const modules = new Map([['Module:A', {title: 'Module:A', namespace: 828, model: 'Scribunto', text}]])
      const messages = []
      JSON.stringify({
        given: wikast.expand('{{#invoke:A|f|x}}', {pages: modules, scripts: lua.createScriptEngine()}),
        left: wikast.expand('{{#invoke:A|f|x}}', {pages: modules, onMessage: (message) => messages.push(message)}),
        messages: messages.map(({ruleId, reason}) => [ruleId, reason]),
        off: wikast.expand('{{#invoke:A|f|x}}', {pages: modules, scripts: false}),
      })`)
    const reason = "Lua is left out of bundles for browsers: give the option 'scripts' an engine of 'wikast/lua'"
    expect(got).toEqual({
      given: 'x2',
      left: `<strong class="error"><span class="scribunto-error">Script error: ${reason}.</span></strong>`,
      messages: [['lua-unavailable', reason]],
      off: '{{#invoke:A|f|x}}',
    })
  })
})
