import {describe, expect, it} from 'vitest'
import {toHtml} from '../../src/hast/html.js'
import {areVariants, transliterate} from '../../src/parse/transliterate.js'
import {convertChinese as withoutChinese} from '../../src/parse/without-chinese.js'
import {parse} from '../../src/pipeline.js'

describe('transliterate', () => {
  // MediaWiki's answers to <langconvert>
  it.each([
    ['sr-cyrl', 'Njegoš XIX vek LJUBAV injekcija', 'Његош XIX век ЉУБАВ ињекција'],
    ['sr-latn', 'Његош Ђурђевак ЏАК', 'Njegoš Đurđevak DžAK'],
    [
      'uz-cyrl',
      'Oʻzbekiston Respublikasi choy shahar yoz ekan maʼno',
      'Ўзбекистон Республикаси чой шаҳар ёз экан маъно',
    ],
    ['uz-latn', 'Ўзбекистон Шаҳар еттинчи эшик маъно', 'Oʻzbekiston Shahar ettinchi eshik maʼno'],
    ['ku-arab', 'Zimanê kurdî rojname', 'زمانێ کوردی رۆژنامە'],
    ['ku-latn', 'زمانێ کوردی وو ڕۆژ', 'zmanê kwrdî ww rroj'],
    ['crh-cyrl', 'Qırımtatar tili yaş yol yurt test', 'Къырымтатар тили яш ёл юрт тест'],
    ['crh-latn', 'Ев елкен ёл юрт къырымтатар Энъ щука европа', 'Yev yelken yol yurt qırımtatar Eñ şçuka yevropa'],
    ['tg-latn', 'Тоҷикистон ҳаёт Юлдуз', 'Toçikiston hajot Julduz'],
    ['shi-tfng', 'Tamazight', 'ⵜⴰⵎⴰⵣⵉⴳⵀⵜ'],
    ['shi-latn', 'ⵜⴰⵎⴰⵣⵉⵖⵜ', 'tamaziɣt'],
    ['en-x-piglatin', 'Some text: another string, A', 'Omesay exttay: anotherway ingstray, A'],
    ['zh-hant', '爱国 汉语 图书馆 电脑 经济 台湾 abc', '愛國 漢語 圖書館 電腦 經濟 台灣 abc'],
    [
      'zh-Hans-CN',
      '愛國 漢語 圖書館 電腦 後來 頭髮 發展 臺灣 裡面 鐘錶 著名',
      '爱国 汉语 图书馆 电脑 后来 头发 发展 台湾 里面 钟表 著名',
    ],
    ['gan-hant', '爱国 汉语', '愛國 漢語'],
    ['zh', '愛国', '愛国'],
  ])('%s: %s', (to, text, result) => {
    expect(transliterate(text, to)).toBe(result)
  })

  it('leaves Chinese as it is written in browsers', () => {
    expect(withoutChinese('爱')).toBe('爱')
  })

  it('knows which codes are variants of one language', () => {
    expect(areVariants('sr-Latn', 'sr-cyrl')).toBe(true)
    expect(areVariants('sr-el', 'sr-ec')).toBe(false)
    expect(areVariants('sr-latn', 'uz-cyrl')).toBe(false)
  })
})

const html = (source: string) => toHtml(parse(source, {pages: {get: () => undefined}}))

describe('<langconvert>', () => {
  it('converts text, but neither links nor code', () => {
    expect(html('<langconvert from="sr-latn" to="sr-cyrl">vek <code>ab</code> [[Grad|b]] <b>Č</b></langconvert>')).toBe(
      '<p>век <code>ab</code> <a href="/wiki/Grad" title="Grad">b</a> <b>Ч</b></p>',
    )
    expect(html('x<langconvert from="crh-latn" to="crh-cyrl"/>x')).toBe('<p>xx</p>')
  })

  it('says what is wrong', () => {
    expect(html('<langconvert from="sr-el" to="sr-ec">a</langconvert>')).toBe(
      '<p><span class="error"><strong>Error:</strong> Langconvert tag\'s <code>from</code> and <code>to</code> attributes must not ' +
        'be empty and must contain BCP 47 codes for convertible variants of the same language.</span></p>',
    )
    expect(html('<indicator name=" ">a</indicator><indicator name="b">c</indicator>')).toBe(
      '<p><span class="error"><strong>Error:</strong> Page status indicators\' <code>name</code> attribute must not be empty.</span></p>',
    )
  })
})
