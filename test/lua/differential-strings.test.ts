import {describe, expect, it} from 'vitest'
import {programOf, StringCaseGenerator} from './generate-string-cases.js'
import {comparable, peers, runOurs, runPrograms, SEPARATOR} from './puc.js'

const CASES = Number(process.env.LUA_CASES ?? 20_000)
const PER_PROGRAM = 100
const SEED = Number(process.env.LUA_SEED ?? 1)

/** Integers that are no unsigned 32-bit numbers. What C makes of them depends on the machine, and WebAssembly's has 32 bits; `0x` is a number to its C library. */
const WIDE = /string\.format, '[^']*%[^a-zA-Z%]*[diuoxX].*(?:1e10|2\^53|-\d)|tonumber, '-\d+', |tonumber, '0x'/

describe('the string library does what PUC Lua does', () => {
  const generator = new StringCaseGenerator(SEED)
  const cases = Array.from({length: CASES}, () => generator.one())
  const programs = Array.from({length: CASES / PER_PROGRAM}, (_, i) =>
    programOf(cases.slice(i * PER_PROGRAM, (i + 1) * PER_PROGRAM)),
  )
  const results = (output: string): string[] => comparable(output).split(SEPARATOR).slice(0, PER_PROGRAM)
  let ours: string[] | undefined

  it.each(peers)(`${CASES} cases of patterns, formats and numbers: $name`, (peer) => {
    ours ??= programs.flatMap((program) => results(runOurs(program)))
    const theirs = runPrograms(peer, programs).flatMap(results)
    expect(theirs).toHaveLength(CASES)
    const wrong = cases
      .map((code, i) => ({code, ours: ours![i], theirs: theirs[i]}))
      .filter((one) => one.ours !== one.theirs && !(peer.name === 'wasmoon-lua5.1' && WIDE.test(one.code)))
    expect(wrong).toEqual([])
  })
})
