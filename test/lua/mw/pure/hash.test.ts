import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {run} from './support.js'

const answers: Readonly<Record<string, readonly [empty: string, three: string, all: string]>> = JSON.parse(
  readFileSync(new URL('../../../../fixtures/scribunto-pure/php-hashes.json', import.meta.url), 'utf8'),
)

/** Lua that makes the texts of php-hashes.mjs: all short lengths, and those at which algorithms change what they do. */
const TEXTS = `
  local lengths = {}
  for n = 0, 130 do lengths[#lengths + 1] = n end
  for _, n in ipairs{160, 191, 192, 239, 240, 241, 255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 1088, 1089, 2049} do
    lengths[#lengths + 1] = n
  end
  local word, texts = 1, {}
  for i, length in ipairs(lengths) do
    local bytes = {}
    for j = 1, length do
      word = word * 16807 % 2147483647
      bytes[j] = string.char(math.floor(word / 256) % 256)
    end
    texts[i] = table.concat(bytes)
  end`

describe('mw.hash', () => {
  it('has all algorithms that PHP has, in its order', () => {
    const [list] = run("return table.concat(mw.hash.listAlgorithms(), ' ')")
    expect(list).toBe(Object.keys(answers).join(' '))
  })

  it.each(Object.entries(answers))('%s is as PHP’s', (name, hashes) => {
    const source = `${TEXTS}
      local results = {}
      for i, text in ipairs(texts) do results[i] = mw.hash.hashValue('${name}', text) end
      return results[1], results[4], mw.hash.hashValue('md5', table.concat(results, ' '))`
    expect(run(source)).toEqual(hashes)
  })
})
