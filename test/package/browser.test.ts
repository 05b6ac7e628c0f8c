import {fileURLToPath} from 'node:url'
import {createContext, Script} from 'node:vm'
import {type BuildResult, build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'

const project = fileURLToPath(new URL('../../', import.meta.url))

async function browserBundle(
  entry: string,
  conditions: string[] = [],
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
    globalName: 'wikast',
    logLevel: 'silent',
  })
}

describe.each(['src/index.ts', 'src/unified.ts', 'src/builders.ts'])('%s for browsers', (entry) => {
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
})

describe('the core where there is nothing but the language and the web', () => {
  it('parses, expands and writes every format', async () => {
    const {outputFiles} = await browserBundle('src/index.ts', ['worker'])
    // What a worker in a browser has beside ECMAScript: no process, no Buffer, no require, no document.
    const context = createContext({URL, TextEncoder, TextDecoder})
    new Script((outputFiles[0] as {text: string}).text).runInContext(context)
    const answer = new Script(`
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
      })`).runInContext(context)
    expect(JSON.parse(answer)).toEqual({
      process: 'undefined',
      buffer: 'undefined',
      markdown: '*A* [B](https://en.wikipedia.org/wiki/B)[^1]é\n\n- d\n\n[^1]: C\n',
      text: 'A Bé\n\n* d\n',
      html: expect.stringContaining('<li>d</li>'),
      title: 'E',
      expanded: 'X',
    })
  })
})
