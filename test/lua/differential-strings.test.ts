import {describe, expect, it} from 'vitest'
import {StringCaseGenerator} from './generate-string-cases.js'
import {comparable, hasPuc, runOurs, runPuc} from './puc.js'

const CASES = Number(process.env.LUA_CASES ?? 20_000)
const PER_PROGRAM = 100
const SEED = Number(process.env.LUA_SEED ?? 1)

describe.skipIf(!hasPuc)('the string library does what PUC Lua does (needs the command lua5.1)', () => {
  it(`${CASES} cases of patterns, formats and numbers`, () => {
    const programs = Array.from({length: CASES / PER_PROGRAM}, (_, i) =>
      new StringCaseGenerator(SEED * 7_919 + i).program(PER_PROGRAM),
    )
    const expected = runPuc(programs)
    for (const [i, program] of programs.entries()) {
      const actual = comparable(runOurs(program)).split(';boolean:')
      const wanted = comparable(expected[i]!).split(';boolean:')
      if (actual.join() === wanted.join()) continue
      const at = wanted.findIndex((line, j) => line !== actual[j])
      expect({program: i, output: actual[at]}).toEqual({program: i, output: wanted[at]})
    }
  })
})
