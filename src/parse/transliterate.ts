import {convertChinese} from './chinese.js'

/** Letters of one script by letters of another; longer keys first when it is applied. */
type Letters = Readonly<Record<string, string>>

/** How a text becomes another variant's. */
type Converter = (text: string) => string

/** The variants of each language that has them, by BCP 47 code in lower case. */
const languages: readonly string[] = [
  'ban ban-bali ban-x-dharma ban-x-palmleaf ban-x-pku',
  'crh crh-cyrl crh-latn',
  'en en-x-piglatin',
  'gan gan-hans gan-hant',
  'ike-cans ike-latn iu',
  'ku ku-arab ku-latn',
  'mni mni-beng',
  'sh-cyrl sh-latn',
  'shi shi-latn shi-tfng',
  'sr sr-cyrl sr-latn',
  'tg tg-latn',
  'tly tly-cyrl',
  'uz uz-cyrl uz-latn',
  'wuu wuu-hans wuu-hant',
  'zgh zgh-latn',
  'zh zh-hans zh-hans-cn zh-hans-my zh-hans-sg zh-hant zh-hant-hk zh-hant-mo zh-hant-tw',
]

const languageOf: ReadonlyMap<string, string> = new Map(
  languages.flatMap((list) => list.split(' ').map((code) => [code, list] as const)),
)

/** Whether both are variants of one language, as BCP 47 codes. */
export function areVariants(from: string, to: string): boolean {
  const language = languageOf.get(from.toLowerCase())
  return language !== undefined && language === languageOf.get(to.toLowerCase())
}

/** Pairs of letters, as `a=а b=б`; the sign stands between the two. */
function letters(pairs: string): Letters {
  return Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=') as [string, string]))
}

/** The same with capitals: of a letter that becomes two only the first is one. */
function withCapitals(small: Letters): Letters {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  const capitals = Object.entries(small).map(([from, to]) => [capital(from), capital(to)] as const)
  return {...Object.fromEntries(capitals), ...small}
}

function inverse(table: Letters): Letters {
  return Object.fromEntries(Object.entries(table).map(([from, to]) => [to, from]))
}

/** Replaces letters, the longest match first. */
function replacing(table: Letters): Converter {
  const keys = Object.keys(table).sort((a, b) => b.length - a.length)
  const any = new RegExp(keys.join('|'), 'gu')
  return (text) => text.replace(any, (found) => table[found]!)
}

const serbian = withCapitals(
  letters(
    'a=а b=б c=ц d=д e=е f=ф g=г h=х i=и j=ј k=к l=л m=м n=н o=о p=п r=р s=с š=ш t=т u=у v=в z=з ž=ж č=ч ć=ћ đ=ђ lj=љ nj=њ dž=џ',
  ),
)

const uzbek = withCapitals(
  letters(
    'a=а b=б d=д f=ф g=г h=ҳ i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в x=х y=й z=з sh=ш ch=ч yo=ё yu=ю ya=я ts=ц gʻ=ғ oʻ=ў ʼ=ъ',
  ),
)

const crimean = withCapitals(
  letters(
    'a=а b=б c=дж ç=ч d=д f=ф g=г ğ=гъ h=х ı=ы i=и j=ж k=к l=л m=м n=н ñ=нъ o=о p=п q=къ r=р s=с ş=ш t=т u=у v=в y=й z=з ya=я yo=ё yu=ю ts=ц',
  ),
)

const tajik = withCapitals(
  letters(
    "а=a б=b в=v г=g д=d е=e ж=ƶ з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=ts ч=c ш=ş ъ=' э=e ю=ju я=ja ё=jo қ=q ғ=ƣ ҳ=h ҷ=ç ӣ=ī ӯ=ū",
  ),
)

const tifinagh = letters(
  'a=ⴰ b=ⴱ g=ⴳ d=ⴷ ḍ=ⴹ e=ⴻ f=ⴼ k=ⴽ h=ⵀ ḥ=ⵃ ɛ=ⵄ x=ⵅ q=ⵇ i=ⵉ j=ⵊ l=ⵍ m=ⵎ n=ⵏ u=ⵓ r=ⵔ ṛ=ⵕ ɣ=ⵖ s=ⵙ ṣ=ⵚ c=ⵛ t=ⵜ ṭ=ⵟ w=ⵡ y=ⵢ z=ⵣ ẓ=ⵥ ʷ=ⵯ',
)

/** Small letters, then capitals: a vowel that begins a sentence has a bearer. */
const kurdish: Letters = {
  ...letters('a=ا b=ب c=ج ç=چ d=د e=ە ê=ێ f=ف g=گ h=ه î=ی j=ژ k=ک l=ل m=م n=ن o=ۆ p=پ q=ق r=ر s=س ş=ش t=ت u=و û=وو'),
  ...letters('v=ڤ w=و x=خ y=ی z=ز A=ئا B=ب C=ج Ç=چ D=د E=ئە Ê=ئێ F=ف G=گ H=ح Î=ئی J=ژ K=ک L=ل M=م N=ن O=ئۆ P=پ Q=ق'),
  ...letters('R=ر S=س Ş=ش T=ت U=ئو Û=ئوو V=ڤ W=و X=خ Y=ی Z=ز'),
  i: '',
  I: '',
}

const kurdishLatin: Letters = {
  ...letters("ا=a ب=b پ=p ت=t ج=c چ=ç ح=h خ=x د=d ر=r ز=z ژ=j س=s ش=ş ع=' غ=x ف=f ڤ=v ق=q ک=k گ=g ل=l م=m ن=n و=w ۆ=o"),
  ...letters('ه=h ە=e ی=î ێ=ê ڕ=rr ڵ=ll'),
  ئ: '',
}

/** Numbers in Roman digits keep their letters. */
function exceptRomanNumerals(convert: Converter): Converter {
  const numeral =
    /(?<![\p{L}\p{M}])(?=[MDCLXVI])M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{M}])/gu
  return (text) => {
    let out = ''
    let from = 0
    for (const {0: found, index} of text.matchAll(numeral)) {
      out += convert(text.slice(from, index)) + found
      from = index + found.length
    }
    return out + convert(text.slice(from))
  }
}

/** The Latin e of Uzbek and Crimean Tatar is `э` where a word begins, else `е`. */
function firstE(convert: Converter): Converter {
  const first = /(?<![\p{L}\p{M}ʼʻ])[eE](?!ʻ)/gu
  return (text) => convert(text.replace(first, (found) => (found === 'e' ? 'э' : 'Э')))
}

/** Words of English: `string` → `ingstray`, `apple` → `appleway`. */
function pigLatin(text: string): string {
  return text.replace(/[A-Za-z][a-z']+/g, (word) => {
    if (/^[aeiou]/i.test(word)) return `${word}way`
    const head = /^(?:s?qu|[^aeiou][^aeiouy]*)/i.exec(word)![0]
    const tail = word.slice(head.length)
    const capital = head.charAt(0) !== head.charAt(0).toLowerCase()
    if (!capital) return `${tail}${head}ay`
    return `${tail.charAt(0).toUpperCase()}${tail.slice(1)}${head.charAt(0).toLowerCase()}${head.slice(1)}ay`
  })
}

const toSerbianCyrillic = exceptRomanNumerals(replacing({...serbian, LJ: 'Љ', NJ: 'Њ', DŽ: 'Џ'}))
const toSerbianLatin = replacing(inverse(serbian))
const crimeanVowels = {ö: 'о', Ö: 'О', ü: 'у', Ü: 'У', â: 'я', Â: 'Я', ye: 'е', Ye: 'Е', İ: 'И', I: 'Ы'}

const CHINESE = /^(?:gan|wuu|zh)-/

/** By the code of the variant that is wanted. */
const converters: ReadonlyMap<string, Converter> = new Map<string, Converter>([
  ['crh-cyrl', exceptRomanNumerals(firstE(replacing({...crimean, ...crimeanVowels, e: 'е', E: 'Е'})))],
  [
    'crh-latn',
    (text) =>
      replacing({
        ...inverse(crimean),
        Ы: 'I',
        И: 'İ',
        э: 'e',
        Э: 'E',
        е: 'e',
        Е: 'E',
        щ: 'şç',
        Щ: 'Şç',
        ъ: '',
        ь: '',
        Ъ: '',
        Ь: '',
      })(
        text.replace(/(?<![\p{L}\p{M}]|[^АаЕеЁёИиОоУуЫыЭэЮюЯя\P{L}])[Ее]/gu, (found) => (found === 'е' ? 'ye' : 'Ye')),
      ),
  ],
  ['en-x-piglatin', pigLatin],
  ['ku-arab', replacing(kurdish)],
  ['ku-latn', replacing(kurdishLatin)],
  ['sh-cyrl', toSerbianCyrillic],
  ['sh-latn', toSerbianLatin],
  ['shi-latn', replacing(inverse(tifinagh))],
  ['shi-tfng', (text) => replacing({...tifinagh, o: 'ⵓ', p: 'ⴱ', v: 'ⴼ'})(text.toLowerCase())],
  ['sr-cyrl', toSerbianCyrillic],
  ['sr-latn', toSerbianLatin],
  ['tg-latn', replacing(tajik)],
  ['uz-cyrl', firstE(replacing({...uzbek, e: 'е', E: 'Е', ye: 'е', Ye: 'Е', YE: 'Е'}))],
  ['uz-latn', replacing({...inverse(uzbek), э: 'e', Э: 'E', е: 'e', Е: 'E'})],
])

/**
 * A text in another variant of its language, letter by letter as MediaWiki's converters do; others whose conversion needs a
 * dictionary stay as they are, and so does Chinese in browsers. MediaWiki's rules for soft vowels and single words of Crimean Tatar are not here.
 *
 * @param to - BCP 47 code of the variant.
 * @example
 * transliterate('zdravo', 'sr-cyrl') // 'здраво'
 */
export function transliterate(text: string, to: string): string {
  const variant = to.toLowerCase()
  return converters.get(variant)?.(text) ?? (CHINESE.test(variant) ? convertChinese(text, variant) : text)
}
