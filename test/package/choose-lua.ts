import {fileURLToPath} from 'node:url'
import type {Plugin} from 'esbuild'
import manifest from '../../package.json' with {type: 'json'}

/** Resolves what `imports` of package.json leaves to the bundler, with the sources in place of the build. */
export const chooseLua: Plugin = {
  name: 'choose-lua',
  setup({initialOptions, onResolve}) {
    const {browser, default: node} = manifest.imports['#lua']
    const chosen = initialOptions.platform === 'browser' ? browser : node
    const source = chosen.replace('./dist/', '../../src/').replace('.js', '.ts')
    onResolve({filter: /^\.\/lua\.js$/}, () => ({path: fileURLToPath(new URL(source, import.meta.url))}))
  },
}
