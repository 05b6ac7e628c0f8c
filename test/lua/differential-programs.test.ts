import {describe, expect, it} from 'vitest'
import {ProgramGenerator} from './generate-programs.js'
import {scenario} from './generate-scenarios.js'
import {comparable, peers, runOurs, runPrograms, SEPARATOR} from './puc.js'

const PROGRAMS = Number(process.env.LUA_PROGRAMS ?? 6000)
const BATCH = 1000
const SEED = Number(process.env.LUA_SEED ?? 1)

/** Two thirds are free programs, one third is about one corner of the language each. */
function generate(seed: number): string {
  return seed % 3 === 0 ? scenario(seed) : new ProgramGenerator(seed).program()
}

describe('generated programs do what they do in PUC Lua', () => {
  for (let from = 0; from < PROGRAMS; from += BATCH) {
    it(`programs ${from + 1} to ${from + BATCH}`, {timeout: 120_000}, () => {
      const seeds = Array.from({length: BATCH}, (_, i) => SEED * 1_000_003 + from + i)
      const programs = seeds.map(generate)
      const actual = programs.map((program) => comparable(runOurs(program)))
      for (const peer of peers) {
        const expected = runPrograms(peer, programs).map(comparable)
        const at = expected.findIndex((output, i) => output !== actual[i])
        if (at < 0) continue
        const place = {peer: peer.name, seed: seeds[at], program: programs[at]}
        expect({...place, output: actual[at]?.split(SEPARATOR)}).toEqual({
          ...place,
          output: expected[at]?.split(SEPARATOR),
        })
      }
    })
  }
})
