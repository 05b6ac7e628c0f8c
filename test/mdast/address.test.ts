import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pageAddress, pageAddresses} from '../../src/mdast/address.js'
import {parse} from '../../src/pipeline.js'

const {site} = parse('')

describe('pageAddresses', () => {
  it('gives what pageAddress gives, for any site and title', () => {
    const articlePath = fc.constantFrom(
      '/wiki/$1',
      '/$1',
      '$1',
      '//w.example/$1',
      'https://w.example/$1/x',
      'wiki/$1',
      '/w?t=$1',
      '/w',
    )
    const server = fc.constantFrom('//en.wikipedia.org', 'https://w.example', '')
    const title = fc.oneof(
      fc.constantFrom('/a', '//a', 'http://b', 'Ada Lovelace (crater)', "O'Hara", '$1'),
      fc.string({unit: 'binary'}),
    )
    fc.assert(
      fc.property(articlePath, server, title, (articlePath, server, title) => {
        const wiki = {...site, articlePath, server}
        expect(pageAddresses(wiki)(title)).toBe(pageAddress(wiki, title))
      }),
      {numRuns: 200},
    )
  })
})
