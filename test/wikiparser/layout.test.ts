import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {blockHandlers} from '../../src/wikiparser/handlers/block.js'
import {inlineHandlers} from '../../src/wikiparser/handlers/inline.js'
import {layouts} from '../../src/wikiparser/layout.js'

/** Parts that only stand in tokens which are read as a whole, by these handlers. */
const readByParent: Record<string, string> = {
  'arg-default': 'arg',
  'arg-name': 'arg',
  'ext-attr': 'ext',
  'ext-attr-dirty': 'ext',
  'ext-attrs': 'ext',
  'ext-inner': 'ext',
  'gallery-image': 'ext',
  'imagemap-image': 'ext',
  'imagemap-link': 'ext',
  'invoke-function': 'magic-word',
  'invoke-module': 'magic-word',
  'magic-word-name': 'magic-word',
  'param-line': 'ext',
  parameter: 'template',
  'parameter-key': 'template',
  'parameter-value': 'template',
  'redirect-syntax': 'redirect',
  'redirect-target': 'redirect',
  'template-name': 'template',
  'translate-attr': 'translate',
  'translate-inner': 'translate',
  'tvar-name': 'tvar',
}

describe('the types of tokens', () => {
  it('are all known', async () => {
    const main = createRequire(import.meta.url).resolve('wikiparser-node')
    const types = await readFile(join(dirname(main), 'base.d.ts'), 'utf8')
    const union = /type TokenTypes = ([^;]*);/.exec(types)?.[1] ?? ''
    const all = Array.from(union.matchAll(/'([^']+)'/g), ([, type]) => type!)
    expect(all.length).toBeGreaterThan(70)
    expect(all.filter((type) => !(type in layouts) && !(type in readByParent))).toEqual([])
    for (const parent of Object.values(readByParent)) expect(layouts).toHaveProperty(parent)
  })

  it('have a layout where they have a handler', () => {
    for (const type of [...Object.keys(inlineHandlers), ...Object.keys(blockHandlers)]) {
      expect(layouts, type).toHaveProperty([type])
    }
  })
})
