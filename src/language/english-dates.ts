import type {DateWords} from './languages.js'

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const hebrew = 'Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul|Adar I|Adar II'.split('|')

/** English names of months and days, which serve for every language that has none of its own. */
export const englishDates: DateWords = {
  months,
  genitives: months,
  shortMonths: months.map((name) => name.slice(0, 3)),
  days,
  shortDays: days.map((name) => name.slice(0, 3)),
  hebrew,
  hebrewGenitives: hebrew,
  hijri:
    "Muharram|Safar|Rabi' al-awwal|Rabi' al-thani|Jumada al-awwal|Jumada al-thani|Rajab|Sha'aban|Ramadan|Shawwal|Dhu al-Qi'dah|Dhu al-Hijjah".split(
      '|',
    ),
  iranian: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
}
