import {describe, expect, it} from 'vitest'
import {annotateCitations, distinctCitationId} from '../../../src/annotate/citations/annotate.js'
import {infobox, paragraph, reference, root, transclusion} from '../../../src/ast/builders.js'
import {citations} from '../../../src/extract/citations.js'

const cite = (year: string) =>
  transclusion({name: 'cite news', parameters: {last: 'Taubman', first: 'Philip', year, title: 'T'}})

describe('annotateCitations', () => {
  it('marks calls everywhere, each with an id of its own', () => {
    const tree = root([
      infobox({name: 'Infobox', parameters: {ref: [reference({}, [cite('1988')])]}}),
      paragraph([reference({}, [cite('1988')]), reference({name: 'LAT'}, [cite('1989')]), cite('1988')]),
      transclusion({name: 'convert', parameters: {1: '5'}}),
    ])
    annotateCitations(tree)
    expect(citations(tree).map((citation) => citation.csl.id)).toEqual([
      'Taubman1988',
      'Taubman1988b',
      'LAT',
      'Taubman1988c',
    ])
    annotateCitations(tree)
    expect(citations(tree).map((citation) => citation.csl.id)).toEqual([
      'Taubman1988',
      'Taubman1988b',
      'LAT',
      'Taubman1988c',
    ])
  })

  it('finds ids for many alike without looking at all that are taken', () => {
    const taken = new Map<string, number>([['a3', 1]])
    const ids = Array.from({length: 20000}, () => distinctCitationId('a', taken))
    expect(new Set(ids).size).toBe(20000)
    expect(ids.slice(0, 3)).toEqual(['a', 'ab', 'ac'])
    expect(ids[26]).toBe('a-27')
    expect(distinctCitationId('ab', taken)).toBe('abb')
  })
})
