import {expect, it} from 'vitest'
import {citationText} from '../../src/extract/citation-text.js'

it('citationText writes what a reader needs', () => {
  const base = {id: 'x', type: 'book'}
  expect(
    citationText({
      ...base,
      type: 'article-journal',
      title: 'T',
      author: [{family: 'A', given: 'B'}, {literal: 'WHO'}],
      issued: {
        'date-parts': [
          [2004, 5],
          [2004, 6],
        ],
        circa: true,
      },
      'container-title': 'J',
      volume: '1',
      issue: '2',
      page: '3–4',
      'publisher-place': 'P',
      publisher: 'Q',
      edition: '2nd',
      DOI: '10.1/2',
      ISBN: '1',
      ISSN: '2',
    }),
  ).toBe('A, B; WHO (c. 2004-05/2004-06). “T”. J 1 (2): 3–4. 2nd ed. P: Q. doi:10.1/2. ISBN 1. ISSN 2.')
  expect(
    citationText({
      ...base,
      type: 'chapter',
      title: 'T',
      'container-title': 'B',
      volume: 'II',
      issue: '7',
      page: '3–4',
      edition: '4th',
      publisher: 'Q',
    }),
  ).toBe('“T”. B. vol. II. no. 7. 4th ed. Q. pp. 3–4.')
  expect(citationText({...base, title: 'T', page: '5', issued: {literal: 'n.d.'}})).toBe('T. n.d. p. 5.')
  expect(citationText({...base, URL: 'https://a.example', editor: [{literal: 'E'}]})).toBe('E. https://a.example.')
  expect(citationText(base)).toBe('')
})
