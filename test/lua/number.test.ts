import {describe, expect, it} from 'vitest'
import {formatE, formatF, formatG, numberToString, stringToNumber} from '../../src/lua/number.js'

describe('numbers as C prints them', () => {
  it('rounds ties to even', () => {
    expect([0.5, 1.5, 2.5, -2.5].map((n) => formatF(n, 0))).toEqual(['0', '2', '2', '-2'])
    expect([2.25, 2.75, 0.125].map((n) => formatF(n, 1))).toEqual(['2.2', '2.8', '0.1'])
    expect([2.5, 9.5, 8.5, 25, 35].map((n) => formatE(n, 0))).toEqual(['2e+00', '1e+01', '8e+00', '2e+01', '4e+01'])
    expect(numberToString(123456789012345)).toBe('1.2345678901234e+14')
    expect(numberToString(123456789012355)).toBe('1.2345678901236e+14')
  })

  it('writes large and small ones', () => {
    expect(formatF(1e22, 2)).toBe('10000000000000000000000.00')
    expect(formatF(1e22, 0)).toBe('10000000000000000000000')
    expect(formatE(5e-324, 3)).toBe('4.941e-324')
    expect(formatE(1.5, 100).length).toBe(106)
    expect(formatG(100000, 6, false)).toBe('100000')
    expect(formatG(1000000, 6, false)).toBe('1e+06')
    expect(formatG(1, 3, true)).toBe('1.00')
    expect(formatG(1e10, 1, true)).toBe('1.e+10')
    expect(formatG(5, 1, true)).toBe('5.')
    expect(formatG(0.5, 0, false)).toBe('0.5')
  })

  it('writes zeros and what is no number', () => {
    expect([0, -0, Number.NaN, Infinity, -Infinity].map(numberToString)).toEqual(['0', '-0', '-nan', 'inf', '-inf'])
    expect(formatF(-0, 1)).toBe('-0.0')
    expect(formatE(-0, 1)).toBe('-0.0e+00')
  })

  it('reads what strtod reads', () => {
    expect(stringToNumber(' -0x10 ')).toBe(-16)
    expect(stringToNumber('+.5e-1')).toBe(0.05)
    expect(stringToNumber('1e')).toBe(undefined)
    expect(stringToNumber('١')).toBe(undefined)
    expect(stringToNumber('\u00a01')).toBe(undefined)
  })
})
