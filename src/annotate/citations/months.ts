/** Months and seasons by name in lower case: English, German, French, Spanish, Italian, Portuguese, Russian, Polish, Dutch, Swedish. */
const monthNames: readonly string[] = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro январь января янв styczeń stycznia januari',
  'february feb februar février févr fév febrero febbraio fevereiro fev февраль февраля фев luty lutego februari',
  'march mar märz mars marzo março mars март марта мар marzec marca maart mrt',
  'april apr avril avr abril abr aprile апрель апреля апр kwiecień kwietnia',
  'may mai mayo maggio mag maio май мая maj maja mei',
  'june jun juni juin junio giugno giu junho июнь июня июн czerwiec czerwca',
  'july jul juli juillet juil julio luglio lug julho июль июля июл lipiec lipca',
  'august aug août aout agosto ago август августа авг sierpień sierpnia augustus augusti',
  'september sep sept septembre septiembre setiembre settembre set setembro сентябрь сентября сен wrzesień września',
  'october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт październik października',
  'november nov novembre noviembre novembro ноябрь ноября ноя listopad listopada',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря дек grudzień grudnia',
]

/** CSL's numbers: 1 spring, 2 summer, 3 autumn, 4 winter. */
const seasonNames: readonly string[] = [
  'spring frühling frühjahr printemps primavera весна wiosna lente',
  'summer sommer été verano estate verão лето lato zomer',
  'autumn fall herbst automne otoño autunno outono осень jesień herfst',
  'winter hiver invierno inverno зима zima',
]

const months = numbered(monthNames)
const seasons = numbered(seasonNames)

/** Number of a month, 1 to 12, by its name in lower case. */
export function monthNumber(name: string): number | undefined {
  return months.get(name)
}

/** CSL's number of a season, by its name in lower case. */
export function seasonNumber(name: string): number | undefined {
  return seasons.get(name)
}

function numbered(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))
}
