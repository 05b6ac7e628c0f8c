import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {allLanguages} from '../../src/language/all-languages.js'
import {bcp47} from '../../src/language/bcp47.js'
import {hebrewDate, hebrewNumeral, romanNumeral} from '../../src/language/calendars.js'
import {dayNumber, isLeapYear} from '../../src/language/civil.js'
import {dateLanguage, formatDate} from '../../src/language/date-format.js'
import {parseDate} from '../../src/language/date-parse.js'
import {dateWords} from '../../src/language/dates.js'
import {englishDates} from '../../src/language/english-dates.js'
import {grammar} from '../../src/language/grammar.js'
import {intlLanguages} from '../../src/language/intl-languages.js'
import {lowerCase, lowerFirstLetter, upperFirstLetter} from '../../src/language/letter-case.js'
import {isKnownLanguage, languageDirection, languageName} from '../../src/language/names.js'
import {formatNumber, numberStyle, parseFormattedNumber} from '../../src/language/numbers.js'
import {phpEquals, phpInteger, phpIntval, phpNumber, phpRound} from '../../src/language/php-number.js'
import {choosePlural, pluralIndex} from '../../src/language/plural.js'
import {civilIn, epochIn, findZone, fixedZone, namedZone, utc, zoneAbbreviation} from '../../src/language/time-zone.js'
import {processorTime} from '../processor-time.js'

const now = Date.UTC(2017, 8, 1, 12)

describe('numbers', () => {
  it('come back from every language as they went', () => {
    const languages = fc.constantFrom('en', 'de', 'fr', 'pl', 'hi', 'fa', 'ar', 'my', 'km', 'lo', 'rm', 'ltg', 'nqo')
    fc.assert(
      fc.property(languages, fc.maxSafeInteger(), fc.nat(99), (code, whole, part) => {
        const text = `${whole}.${String(part).padStart(2, '0')}`
        const style = numberStyle(code)
        expect(parseFormattedNumber(formatNumber(text, style, {lossless: true}), style)).toBe(text)
      }),
    )
  })

  it('keep all digits where that is asked for', () => {
    const digits = '12345678901234567890.12345678901234567890'
    expect(formatNumber(digits, numberStyle('en'), {lossless: true})).toBe(
      '12,345,678,901,234,567,890.12345678901234567890',
    )
  })

  it('are written as PHP does', () => {
    expect([1 / 3, 1e15, 1e14, 123456789012345, 0.0001, 0.00001, -0, 1e100, 2.5e-9].map(phpNumber)).toEqual(
      '0.33333333333333 1.0E+15 1.0E+14 1.2345678901234E+14 0.0001 1.0E-5 -0 1.0E+100 2.5E-9'.split(' '),
    )
    expect([Number.NaN, Infinity, -Infinity].map(phpNumber)).toEqual(['NAN', 'INF', '-INF'])
    expect(phpRound(1.955, 2)).toBe(1.96)
    expect(phpRound(-0.4, 0)).toBe(-0)
    expect(phpInteger(2 ** 64 + 4096)).toBe(4096n)
    expect(phpInteger(Number.NaN)).toBe(0n)
    expect(['12abc', '-3.9', '1e3', 'x', '', '1e400'].map(phpIntval)).toEqual([
      12,
      -3,
      1000,
      0,
      0,
      Number.MAX_SAFE_INTEGER,
    ])
  })

  it('compare as PHP does', () => {
    expect(phpEquals('9007199254740993', '9007199254740992')).toBe(false)
    expect(phpEquals('1e400', '2e400')).toBe(false)
    expect(phpEquals(' 1', '1.0')).toBe(true)
    expect(phpEquals('a', 'A')).toBe(false)
    expect(phpEquals('', '0')).toBe(false)
  })
})

describe('plurals', () => {
  it('give a form for every number in every language', () => {
    for (const code of ['en', 'ru', 'ar', 'ltg', 'sgs', 'xx-nonsense', 'zh-min-nan', '', 'pt-br']) {
      const index = pluralIndex(code)
      for (const n of [0, 1, 2, 5, 11, 1.5, 1e6, Number.NaN, Infinity]) expect(index(n)).toBeGreaterThanOrEqual(0)
    }
  })

  it('take the last form where there are too few', () => {
    expect(choosePlural(5, ['a'], pluralIndex('ru'))).toBe('a')
    expect(choosePlural(5, [], pluralIndex('ru'))).toBe('')
  })
})

describe('dates', () => {
  it('are read again as they were written', () => {
    const moments = fc
      .integer({min: Date.UTC(1000, 0), max: Date.UTC(9999, 11)})
      .map((n) => Math.floor(n / 1000) * 1000)
    const formats = fc.constantFrom(
      'c',
      'r',
      'Y-m-d H:i:s',
      'd M Y H:i:s',
      'F j, Y H:i:s',
      '@U',
      'YmdHis',
      'o-\\WW-N H:i:s',
    )
    fc.assert(
      fc.property(moments, formats, (epoch, format) => {
        const text = formatDate(format, epoch, utc, dateLanguage('en', allLanguages))
        expect(parseDate(text, now, utc), text).toBe(epoch)
      }),
    )
  })

  it('never throw, whatever the text is', () => {
    const pieces = fc.constantFrom(
      '1',
      '12',
      '2010',
      '-',
      '+',
      ' ',
      ':',
      'may',
      'T',
      'W',
      'next',
      'week',
      'of',
      '@',
      '.',
      'é',
      '(',
      'UTC',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (list) => {
        const date = parseDate(list.join(''), now, utc)
        expect(date === undefined || typeof date === 'number').toBe(true)
      }),
    )
  })

  it('take time linear in the length of the text', () => {
    for (const piece of ['1 day ', '+', '  ', 'May ', '1.', 'first day of ', 'a']) {
      const text = `${piece.repeat(20_000 / piece.length)}x`
      expect(
        processorTime(() => parseDate(text, now, utc)),
        piece,
      ).toBeLessThan(1500)
    }
  })

  it('that no clock can show are infinite', () => {
    expect(parseDate('20100506 years', now, utc)).toBe(Infinity)
    expect(parseDate('- 20100506 years', now, utc)).toBe(-Infinity)
  })

  it('have names in every language', () => {
    for (const code of ['en', 'ltg', 'ru', 'nonsense', 'zh-hant', 'de-at']) {
      const words = dateWords(code, allLanguages)
      for (const list of [words.months, words.genitives, words.shortMonths, words.hijri, words.iranian])
        expect(list).toHaveLength(12)
      for (const list of [words.days, words.shortDays]) expect(list).toHaveLength(7)
      for (const list of [words.hebrew, words.hebrewGenitives]) expect(list).toHaveLength(14)
    }
    expect(dateWords('nonsense', allLanguages)).toEqual(dateWords('en', allLanguages))
  })

  it('follow each other in the Hebrew calendar as Intl counts them', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      year: 'numeric',
      day: 'numeric',
      month: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 1800; year < 2200; year += 7) {
      for (let month = 1; month <= 12; month++) {
        const parts = new Map(intl.formatToParts(Date.UTC(year, month - 1, 17)).map(({type, value}) => [type, value]))
        const own = hebrewDate(year, month, 17)
        expect([own.year, own.day], `${year}-${month}`).toEqual([Number(parts.get('year')), Number(parts.get('day'))])
      }
    }
  })

  it('know leap years', () => {
    for (const year of [1, 4, 100, 400, 1900, 2000, 2023, 2024]) {
      expect(dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1)).toBe(isLeapYear(year) ? 366 : 365)
    }
  })

  it('have numerals', () => {
    expect([1, 4, 1999, 10_001, 0].map(romanNumeral)).toEqual(['I', 'IV', 'MCMXCIX', '10001', '0'])
    expect([1000, 5777, 10_000].map(hebrewNumeral)).toEqual(["א' אלף", 'ה\'תשע"ז', '10000'])
  })
})

describe('time zones', () => {
  const riga = namedZone('Europe/Riga')!

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: Date.UTC(2037, 0)}), (n) => {
        const epoch = Math.floor(n / 1000) * 1000
        const again = epochIn(riga, civilIn(riga, epoch))
        // in the hour that autumn has twice, the clock does not tell which
        expect([0, 3_600_000]).toContain(Math.abs(again - epoch))
      }),
    )
  })

  it('read an hour that spring leaves out as the one behind it', () => {
    const epoch = epochIn(riga, {year: 2017, month: 3, day: 26, hour: 3, minute: 30, second: 0})
    expect(civilIn(riga, epoch).hour).toBe(4)
  })

  it('have names', () => {
    expect(findZone('EST')?.offset(0)).toBe(-18_000)
    expect(findZone('nowhere')).toBeUndefined()
    expect(namedZone('Atlantis/City')).toBeUndefined()
    expect(zoneAbbreviation(riga, now)).toBe('EEST')
    expect(zoneAbbreviation(namedZone('Asia/Kathmandu')!, now)).toBe('+0545')
    expect(zoneAbbreviation(namedZone('America/Sao_Paulo')!, now)).toBe('-03')
    expect(fixedZone(-5400).name).toBe('-01:30')
    expect(riga.offset(Infinity)).toBe(0)
  })
})

describe('languages', () => {
  it('have names', () => {
    expect(languageName('DE', allLanguages)).toBe('Deutsch')
    expect(languageName('de', allLanguages, 'fr')).toBe('allemand')
    expect(languageName('de', allLanguages, 'de')).toBe('Deutsch')
    expect(languageName('zh-hans', allLanguages, 'en')).toBe('Simplified Chinese')
    expect(languageName('de', allLanguages, '<')).toBe('Deutsch')
    expect(languageName('constructor', allLanguages)).toBe('')
    expect(isKnownLanguage('ltg', allLanguages)).toBe(true)
    expect(['sr-ec', 'zh-hant', 'en-gb', 'be-x-old', 'de-x-foo', 'kk-latn-kz'].map(bcp47)).toEqual([
      'sr-Cyrl',
      'zh-Hant',
      'en-GB',
      'be-tarask',
      'de-x-foo',
      'kk-Latn-KZ',
    ])
    expect(languageDirection('ar')).toBe('rtl')
  })

  it('have letters of their own', () => {
    expect(upperFirstLetter('istanbul', 'tr')).toBe('İstanbul')
    expect(lowerFirstLetter('Isparta', 'tr')).toBe('ısparta')
    expect(lowerFirstLetter('İzmir', 'tr')).toBe('izmir')
    expect(lowerFirstLetter('Iğdır', 'az')).toBe('iğdır')
    expect(upperFirstLetter('', 'en') + lowerFirstLetter('', 'en')).toBe('')
    expect(lowerCase('ΟΔΟΣ ΑΣ')).toBe('οδοσ ασ')
  })

  it('inflect', () => {
    expect(grammar('fi', 'Wikipedia', 'illative')).toBe('Wikipediaan')
    expect(grammar('fi', 'Wiki', 'Elative')).toBe('Wikistä')
    expect(grammar('sv', 'Commons', 'genitive')).toBe('Commons')
    expect(grammar('nb', 'Commons', 'genitive')).toBe('Commons’')
    expect(grammar('ru', 'Викиновости', 'prepositional')).toBe('Викиновостях')
    expect(grammar('la', 'Commons', 'ablative')).toBe('Commonte')
    expect(grammar('sl', 'X', 'mestnik')).toBe('o X')
    expect(grammar('hu', 'X', 'rol')).toBe('Xról')
    expect(grammar('fi', 'X', 'constructor') + grammar('toString', 'X', 'a') + grammar('fi', '', 'genitive')).toBe('XX')
  })
})

describe('languages that the engine knows', () => {
  const languages = intlLanguages(new Map([['ltg', 'latgaļu']]))

  it('have names', () => {
    expect(languages.languageName('ltg')).toBe('latgaļu')
    expect(languageName('DE', languages)).toBe('Deutsch')
    expect(languageName('de', languages, 'fr')).toBe('allemand')
    expect(languageName('zh-hant', languages)).toMatch(/^繁/)
    for (const code of ['', 'xx', 'constructor', '<', 'de-x-foo', 'a'.repeat(1e5)]) {
      expect(isKnownLanguage(code, languages), code.slice(0, 20)).toBe(false)
    }
    expect(languages.codes).toEqual(['ltg'])
  })

  it('have dates, in English those of MediaWiki', () => {
    expect(allLanguages.dateWords('en')).toEqual(englishDates)
    expect(languages.dateWords('en')).toEqual(englishDates)
    for (const code of ['ltg', '', '<', 'constructor']) expect(dateWords(code, languages)).toBe(englishDates)
    for (const code of ['de', 'ru', 'fr', 'ja', 'zh-hant']) {
      const [own, all] = [dateWords(code, languages), dateWords(code, allLanguages)]
      expect(own.months, code).toEqual(all.months)
      expect(own.days, code).toEqual(all.days)
    }
    expect(dateWords('ru', languages).genitives).toEqual(dateWords('ru', allLanguages).genitives)
  })

  it('have the months of other calendars', () => {
    expect(dateWords('fa', languages).iranian).toEqual(dateWords('fa', allLanguages).iranian)
    const {hebrew, hijri} = dateWords('he', languages)
    expect(hebrew).toEqual(
      'תשרי חשוון כסלו טבת שבט אדר ניסן אייר סיוון תמוז אב אלול'.split(' ').concat('אדר א׳', 'אדר ב׳'),
    )
    expect(new Set(hijri).size).toBe(12)
  })
})
