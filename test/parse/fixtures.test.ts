import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parse} from '../../src/pipeline.js'
import {positionFaults, treeFaults} from '../property/tree-faults.js'

const folder = new URL('../../fixtures/parse/', import.meta.url)

/** Whole trees, positions included. `UPDATE=1 npx vitest run test/parse/fixtures.test.ts` writes them anew: read the difference. */
describe('fixtures', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const source = readFileSync(new URL(`${name}/input.wiki`, folder), 'utf8')
    const file = new URL(`${name}/tree.json`, folder)
    const root = parse(source, {title: 'Test page'})
    expect(treeFaults(root)).toEqual([])
    expect(positionFaults(root, source)).toEqual([])
    // the source that a root carries stands beside the fixture already
    const {data: _, ...tree} = root
    const written = `${JSON.stringify(tree, undefined, 1)}\n`
    if (process.env.UPDATE) writeFileSync(file, written)
    expect(existsSync(file)).toBe(true)
    expect(written).toBe(readFileSync(file, 'utf8'))
  })
})
