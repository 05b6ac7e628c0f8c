import {describe, expect, it} from 'vitest'
import * as b from '../../src/ast/builders.js'
import {citeError, citeErrorPieces, isRefused} from '../../src/ast/cite-errors.js'

describe('errors of notes', () => {
  it('have a sentence, in which names stay as they are', () => {
    const error = citeError('cite-error-empty-references-define', '$2 `x` $&', 'g')
    expect(error).toEqual({
      code: 'cite-error-empty-references-define',
      text: 'Cite error: <ref> tag with name "$2 `x` $&" defined in <references> group "g" has no content.',
      arguments: ['$2 `x` $&', 'g'],
    })
    expect(citeErrorPieces(error)).toEqual([
      'Cite error: ',
      '<ref>',
      ' tag with name "$2 `x` $&" defined in ',
      '<references>',
      ' group "g" has no content.',
    ])
    expect(citeErrorPieces({code: 'of-a-plugin', text: 'a `b`'})).toEqual(['a `b`'])
    expect(citeErrorPieces({code: 'cite-error-ref-invalid-dir', text: ''})[1]).toBe('dir="$1"')
  })

  it('refuse some tags', () => {
    const noKey = citeError('cite-error-references-no-key')
    const numeric = citeError('cite-error-ref-numeric-key')
    expect(isRefused(b.reference({}))).toBe(false)
    expect(isRefused(b.reference({errors: [numeric, noKey]}))).toBe(true)
    expect(isRefused(b.reference({errors: [numeric]}))).toBe(false)
    expect(isRefused(b.reference({follow: '1', errors: [numeric]}))).toBe(true)
    expect(isRefused(b.referenceList({errors: [noKey]}))).toBe(false)
    expect(isRefused(b.referenceList({errors: [citeError('cite-error-references-invalid-parameters', 'x')]}))).toBe(
      true,
    )
  })
})
