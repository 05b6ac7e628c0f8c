import {expect, it} from 'vitest'
import {cutText} from '../../src/bulk/cut-text.js'

it.each([
  ['', 3, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a𝔘bc', 3, 'a…'],
  ['a𝔘bc', 4, 'a𝔘…'],
])('cutText(%j, %i) is %j', (text, length, cut) => {
  expect(cutText(text, length)).toBe(cut)
})
