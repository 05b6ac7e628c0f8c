import {describe, expect, it} from 'vitest'
import {ProgramGenerator} from './generate-programs.js'
import {comparable, hasPuc, runOurs, runPuc} from './puc.js'

const PROGRAMS = Number(process.env.LUA_PROGRAMS ?? 5000)
const BATCH = 1000
const SEED = Number(process.env.LUA_SEED ?? 1)

describe.skipIf(!hasPuc)('generated programs do what they do in PUC Lua (needs the command lua5.1)', () => {
  for (let from = 0; from < PROGRAMS; from += BATCH) {
    it(`programs ${from + 1} to ${from + BATCH}`, () => {
      const programs = Array.from({length: BATCH}, (_, i) =>
        new ProgramGenerator(SEED * 1_000_003 + from + i).program(),
      )
      const expected = runPuc(programs)
      for (const [i, program] of programs.entries()) {
        const actual = comparable(runOurs(program))
        if (actual !== comparable(expected[i]!)) {
          expect({seed: SEED * 1_000_003 + from + i, program, output: actual}).toEqual({
            seed: SEED * 1_000_003 + from + i,
            program,
            output: comparable(expected[i]!),
          })
        }
      }
    })
  }
})
