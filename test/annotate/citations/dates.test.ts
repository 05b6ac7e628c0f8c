import {describe, expect, it} from 'vitest'
import {parseDate, parseDateParts} from '../../../src/annotate/citations/dates.js'

const read: Record<string, number[][]> = {
  '2004': [[2004]],
  '2004a': [[2004]],
  '2004-05-06': [[2004, 5, 6]],
  '2004-05-06T12:00:00Z': [[2004, 5, 6]],
  '2004-05': [[2004, 5]],
  'May 6, 2004': [[2004, 5, 6]],
  '6 May 2004': [[2004, 5, 6]],
  'May 2004': [[2004, 5]],
  'Sept. 2004': [[2004, 9]],
  '5th of May 2004': [[2004, 5, 5]],
  '1999–2001': [[1999], [2001]],
  '1999-01': [[1999, 1]],
  '1999–01': [[1999], [2001]],
  '1914–18': [[1914], [1918]],
  'May–June 2004': [
    [2004, 5],
    [2004, 6],
  ],
  '5–7 May 2004': [
    [2004, 5, 5],
    [2004, 5, 7],
  ],
  'May 5–7, 2004': [
    [2004, 5, 5],
    [2004, 5, 7],
  ],
  'May 30 – June 2, 2004': [
    [2004, 5, 30],
    [2004, 6, 2],
  ],
  '28 December 2004 – 3 January 2005': [
    [2004, 12, 28],
    [2005, 1, 3],
  ],
  'December 2004 – January 2005': [
    [2004, 12],
    [2005, 1],
  ],
  '2004-05-06/2004-05-08': [
    [2004, 5, 6],
    [2004, 5, 8],
  ],
  '6. Mai 2004': [[2004, 5, 6]],
  '06.05.2004': [[2004, 5, 6]],
  '6. 5. 2004': [[2004, 5, 6]],
  '5 de mayo de 2004': [[2004, 5, 5]],
  '6 de março de 2004': [[2004, 3, 6]],
  '1er août 2004': [[2004, 8, 1]],
  '6 gennaio 2004': [[2004, 1, 6]],
  '5 мая 2004 г.': [[2004, 5, 5]],
  '6 maja 2004': [[2004, 5, 6]],
  '6 mei 2004': [[2004, 5, 6]],
  '2004年5月6日': [[2004, 5, 6]],
  '2004年': [[2004]],
  '2004/5/6': [[2004, 5, 6]],
  '2004.05.06': [[2004, 5, 6]],
  '  6   May   2004 ': [[2004, 5, 6]],
}

describe('parseDate', () => {
  for (const [text, parts] of Object.entries(read)) {
    it(`reads ${text}`, () => expect(parseDate(text)).toEqual({'date-parts': parts}))
  }

  it('reads seasons and approximate dates', () => {
    expect(parseDate('Spring 2004')).toEqual({'date-parts': [[2004]], season: 1})
    expect(parseDate('Herbst 2004')).toEqual({'date-parts': [[2004]], season: 3})
    expect(parseDate('c. 1900')).toEqual({'date-parts': [[1900]], circa: true})
    expect(parseDate('circa May 1900')).toEqual({'date-parts': [[1900, 5]], circa: true})
  })

  it('gives what it can not read as it is', () => {
    for (const text of [
      '44 BC',
      '32 May 2004',
      '2004-13-01',
      'yesterday',
      '1 2 2004',
      '5 May',
      'a–b–c',
      '2004 2005',
      '–',
    ]) {
      expect(parseDate(text), text).toEqual({literal: text})
    }
    expect(parseDate('x'.repeat(500))).toEqual({literal: 'x'.repeat(500)})
  })

  it('gives nothing for no date', () => {
    for (const text of ['', '  ', 'n.d.', 'n. d.', 'nd', 'undated', 'o. J.', 'б. г.'])
      expect(parseDate(text)).toBeUndefined()
  })
})

describe('parseDateParts', () => {
  it('puts a date together', () => {
    expect(parseDateParts('2004', '5', '6')).toEqual({'date-parts': [[2004, 5, 6]]})
    expect(parseDateParts('2004', 'mai', '6')).toEqual({'date-parts': [[2004, 5, 6]]})
    expect(parseDateParts('2004', '', '6')).toEqual({'date-parts': [[2004]]})
    expect(parseDateParts('2004a', '', '')).toEqual({'date-parts': [[2004]]})
    expect(parseDateParts('2004', '13', '')).toEqual({literal: '13 2004'})
    expect(parseDateParts('', '', '')).toBeUndefined()
  })
})
