import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'
import manifest from '../../package.json' with {type: 'json'}

/** Resolves what `imports` of package.json leaves to the bundler, with the sources in place of the build. */
export const chooseLua: Plugin = {
  name: 'choose-lua',
  setup({initialOptions, onResolve}) {
    const isBrowser = initialOptions.platform === 'browser'
    const {browser, default: node} = manifest.imports['#lua']
    const source = (isBrowser ? browser : node).replace('./dist/', '../../src/').replace('.js', '.ts')
    onResolve({filter: /^\.\/lua\.js$/}, () => ({path: fileURLToPath(new URL(source, import.meta.url))}))
    const chinese = `../../src/parse/${isBrowser ? 'without-' : ''}chinese.ts`
    onResolve({filter: /^\.\/chinese\.js$/}, () => ({path: fileURLToPath(new URL(chinese, import.meta.url))}))
  },
}
