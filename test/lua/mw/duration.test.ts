import {describe, expect, it} from 'vitest'
import {expand} from '../../../src/pipeline.js'

function durations(seconds: number, codes: readonly string[]): string[] {
  const calls = codes.map((code) => `mw.language.new('${code}'):formatDuration(${seconds})`)
  const page = {
    title: 'Module:D',
    namespace: 828,
    model: 'Scribunto',
    text: `return {f = function() return table.concat({${calls.join(', ')}}, '|') end}`,
  }
  return expand('{{#invoke:D|f}}', {pages: new Map([[page.title, page]])}).split('|')
}

describe('durations in words', () => {
  it('are those of the language, as MediaWiki has them', () => {
    expect(durations(200_000_000, ['en', 'es', 'it', 'ru', 'pt'])).toEqual([
      '6 years, 123 days, 8 hours, 38 minutes and 8 seconds',
      '6 años, 123 días, 8 horas, 38 minutos y 8 segundos',
      '6 anni, 123 giorni, 8 ore, 38 minuti e 8 secondi',
      '6 лет, 123 дня, 8 часов, 38 минут и 8 секунд',
      '6 anos, 123 dias, 8 horas, 38 minutos e 8 segundos',
    ])
  })

  it('are those of the language from which one takes over words', () => {
    expect(durations(1, ['ltg', 'de-formal', 'xx'])).toEqual(['1 sekunde', '1 Sekunde', '1 second'])
  })

  it('have centuries in English alone', () => {
    expect(durations(7_000_000_000, ['en', 'de'])).toEqual([
      '2 centuries, 2 decades, 1 year, 299 days, 22 hours, 13 minutes and 28 seconds',
      '221 Jahre, 299 Tage, 22 Stunden, 13 Minuten und 28 Sekunden',
    ])
  })
})
