import {writeFile} from 'node:fs/promises'
import {pathToFileURL} from 'node:url'
import {defineConfig} from 'tsup'

// biome-ignore lint/style/noDefaultExport: tsup reads the default export
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    capture: 'src/capture.ts',
    dump: 'src/dump.ts',
    unified: 'src/unified.ts',
    builders: 'src/builders.ts',
    bulk: 'src/bulk.ts',
    'bulk-worker': 'src/bulk/worker/bulk-worker.ts',
    lua: 'src/lua.ts',
    'without-lua': 'src/without-lua.ts',
    wikiparser: 'src/wikiparser.ts',
    cli: 'src/cli/main.ts',
    // no entries of the package: files of their own, which bundlers leave out where nothing of them is used
    'parts/chinese': 'src/parse/chinese.ts',
    'parts/without-chinese': 'src/parse/without-chinese.ts',
    'parts/hast': 'src/hast/html.ts',
    'parts/wikitext': 'src/to-wikitext.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  clean: true,
  metafile: true,
  dts: false,
  esbuildPlugins: [
    {
      // package.json says under `imports` which of the two files it is
      name: 'choose',
      setup({onResolve}) {
        onResolve({filter: /^\.\/lua\.js$/}, ({importer}) =>
          importer.endsWith('pipeline.ts') ? {path: '#lua', external: true} : undefined,
        )
        onResolve({filter: /^\.\/chinese\.js$/}, () => ({path: '#chinese', external: true}))
      },
    },
  ],
  async onSuccess() {
    const {documentSchema} = await import(pathToFileURL('dist/index.js').href)
    await writeFile('dist/schema.json', `${JSON.stringify(documentSchema, undefined, 2)}\n`)
  },
})
