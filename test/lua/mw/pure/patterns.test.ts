import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createEnvironment, type Runtime} from '../../../../src/lua/lua.js'
import {UstringMatcher} from '../../../../src/lua/mw/pure/ustring-matcher.js'
import {readUstringPattern} from '../../../../src/lua/mw/pure/ustring-pattern.js'
import {UstringSearch} from '../../../../src/lua/mw/pure/ustring-search.js'
import {Utf8Text} from '../../../../src/lua/mw/pure/utf8-text.js'
import {run} from './support.js'

const runtime: Runtime = createEnvironment().runtime

const single = fc.constantFrom(
  'a',
  'b',
  '.',
  'é',
  '😀',
  '%a',
  '%A',
  '%w',
  '%W',
  '%s',
  '[ab]',
  '[^a]',
  '[é-ü]',
  '[%W1]',
  '[^%Sb]',
  '%d',
  '1',
  '%x',
  '%l',
  '%P',
  '[%Z]',
)
const repeated = fc.tuple(single, fc.constantFrom('', '', '*', '+', '-', '?')).map(([item, suffix]) => item + suffix)
const part = fc.oneof(
  repeated,
  repeated,
  fc.constantFrom('%f[%w]', '%f[^%w]', '()', '%f[%z]'),
  fc.array(repeated, {maxLength: 2}).map((items) => `(${items.join('')})`),
)
const pattern = fc
  .tuple(fc.constantFrom('', '', '^'), fc.array(part, {minLength: 1, maxLength: 5}), fc.constantFrom('', '', '$'))
  .map((parts) => parts.flat().join(''))
  // A lone bracket after a position capture would be a character.
  .filter((text) => !text.includes('()*'))
const subject = fc
  .array(fc.constantFrom('a', 'b', 'é', '😀', ' ', '1', 'B', '.', '\n'), {maxLength: 12})
  .map((chars) => chars.join(''))

describe('patterns of mw.ustring', () => {
  it('match the same by the regular expression and by the matcher', () => {
    fc.assert(
      fc.property(pattern, subject, (source, text) => {
        const search = new UstringSearch(runtime, source, new Utf8Text(text, true), true)
        const matcher = new UstringMatcher(runtime, readUstringPattern(source, true), text)
        expect(matcher.exec(0)).toEqual(search.exec(0))
      }),
      {numRuns: 1000},
    )
  })

  it('match as Lua does in ASCII', () => {
    const ascii = pattern.filter((text) => /^[\0-\x7f]*$/.test(text) && !text.includes('%P'))
    const letters = fc
      .array(fc.constantFrom('a', 'b', ' ', '1', 'B', '.'), {maxLength: 12})
      .map((chars) => chars.join(''))
    const world = fc.tuple(ascii, letters)
    fc.assert(
      fc.property(fc.array(world, {minLength: 20, maxLength: 20}), (cases) => {
        const lines = cases.map(([source, text]) => `check('${text}', '${source}')`).join('\n')
        const program = `
          local bad = {}
          local function join(...) local r = {} for i = 1, select('#', ...) do r[i] = tostring((select(i, ...))) end return table.concat(r, ',') end
          function check(text, pattern)
            if join(mw.ustring.find(text, pattern)) ~= join(string.find(text, pattern)) then bad[#bad + 1] = text .. ' ' .. pattern end
          end
          ${lines}
          return table.concat(bad, '; ')`
        expect(run(program)).toEqual([''])
      }),
      {numRuns: 20},
    )
  })

  it('has the places of matches beyond the basic plane', () => {
    const text = new Utf8Text('a😀b😀', true)
    expect([text.length, text.unitAt(2), text.indexAt(3), text.unitAt(9), text.indexAt(6), text.slice(1, 3)]).toEqual([
      4,
      3,
      2,
      6,
      4,
      '😀b',
    ])
  })
})
