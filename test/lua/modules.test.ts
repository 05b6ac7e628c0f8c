import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {compile, encodeUtf8} from '../../src/lua/lua.js'
import {shared} from './puc.js'

const ENTITIES: Readonly<Record<string, string>> = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&'}

function readModules(path: string): {title: string; model: string; text: string}[] {
  const xml = execFileSync('bzip2', ['-dc', path], {maxBuffer: 1 << 30}).toString('utf8')
  const pages = xml.matchAll(
    /<title>([^<]*)<\/title>[\s\S]*?<model>([^<]*)<\/model>[\s\S]*?<text[^>]*?(?:\/>|>([^<]*)<\/text>)/g,
  )
  return Array.from(pages, ([, title = '', model = '', text = '']) => ({
    title,
    model,
    text: text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!),
  }))
}

// With CI=true a missing folder is a failure.
describe.skipIf(shared === undefined && process.env.CI !== 'true')('real modules (needs ../shared)', () => {
  it('all of the Bulgarian Wikipedia compile', () => {
    const pages = readModules(`${shared}/corpora/bgwiki-modules.xml.bz2`)
    expect(pages.length).toBeGreaterThanOrEqual(358)
    const modules = pages.filter((page) => page.model === 'Scribunto')
    expect(modules.length).toBeGreaterThan(200)
    for (const {title, text} of modules) {
      expect(compile(encodeUtf8(text), encodeUtf8(title)).name).toBe(encodeUtf8(title))
    }
  })
})
