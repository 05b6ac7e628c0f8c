/** Changes a word into a form. */
type Inflection = (word: string) => string

/** Inflections by the name of the form, in lower case. */
type Grammar = Readonly<Record<string, Inflection>>

/** Replaces the first ending that the word has; without one, `otherwise` is put behind it. */
function ending(rules: ReadonlyArray<readonly [from: string, to: string]>, otherwise = ''): Inflection {
  return (word) => {
    const rule = rules.find(([from]) => word.endsWith(from))
    return rule ? word.slice(0, word.length - rule[0].length) + rule[1] : word + otherwise
  }
}

function before(prefix: string): Inflection {
  return (word) => prefix + word
}

/** Finnish: an `i` between a consonant and the ending, and the ending's vowels after those of the word. */
function finnish(ending: string): Inflection {
  return (word) => {
    const vowel = /[aou][^äöy]*$/i.test(word) ? 'a' : 'ä'
    return withVowel(word) + ending.replaceAll('A', vowel)
  }
}

function withVowel(word: string): string {
  return /[bcdfghjklmnpqrstvwxz]$/i.test(word) ? `${word}i` : word
}

const finnishForms: Grammar = {
  genitive: finnish('n'),
  elative: finnish('stA'),
  partitive: finnish('A'),
  illative: (word) => `${withVowel(word)}${withVowel(word).slice(-1)}n`,
  inessive: finnish('ssA'),
}

const norwegian: Grammar = {genitive: (word) => (/[szx]$/i.test(word) ? `${word}’` : `${word}s`)}
const hebrew: Grammar = {prefixed: before('־'), תחילית: before('־')}

const grammars: Readonly<Record<string, Grammar>> = {
  dsb: {instrumental: before('wo z '), lokatiw: before('wo ')},
  fi: finnishForms,
  fit: finnishForms,
  he: hebrew,
  hsb: {instrumental: before('z '), lokatiw: before('wo ')},
  hu: {rol: (word) => `${word}ról`, ba: (word) => `${word}ba`, k: (word) => `${word}k`},
  la: {
    genitive: ending([
      ['ns', 'ntis'],
      ['us', 'i'],
      ['um', 'i'],
      ['io', 'ionis'],
      ['as', 'atis'],
      ['es', 'ei'],
      ['a', 'ae'],
    ]),
    accusative: ending([
      ['ns', 'ntem'],
      ['us', 'um'],
      ['io', 'ionem'],
      ['as', 'atem'],
      ['es', 'em'],
      ['a', 'am'],
    ]),
    ablative: ending([
      ['ns', 'nte'],
      ['us', 'o'],
      ['um', 'o'],
      ['io', 'ione'],
      ['as', 'ate'],
      ['es', 'e'],
    ]),
  },
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  ru: {
    genitive: ending([
      ['ь', 'я'],
      ['ия', 'ии'],
      ['ка', 'ки'],
      ['ти', 'тей'],
      ['ды', 'дов'],
      ['ные', 'ных'],
      ['ник', 'ника'],
      ['лад', 'лада'],
    ]),
    prepositional: ending([
      ['ь', 'е'],
      ['ия', 'ии'],
      ['ка', 'ке'],
      ['ти', 'тях'],
      ['ды', 'дах'],
      ['ные', 'ных'],
      ['ник', 'нике'],
      ['лад', 'ладе'],
    ]),
    accusative: ending([
      ['ия', 'ию'],
      ['ка', 'ку'],
    ]),
  },
  sl: {mestnik: before('o '), orodnik: before('z ')},
  sv: {genitive: (word) => (/[sx]$/i.test(word) ? word : /[a-zåäöēé]$/i.test(word) ? `${word}s` : `${word}:s`)},
  uk: {locative: before('у ')},
}

/**
 * A word in another form, as `{{grammar:form|word}}` gives it: by rules where MediaWiki has them for the language and they
 * are known here, else unchanged. MediaWiki's rules are made for the names of wikis.
 *
 * @param code - MediaWiki's code of the language.
 * @param form - `genitive`, in any case.
 *
 * @example
 * grammar('fi', 'Wikipedia', 'elative') // 'Wikipediasta'
 */
export function grammar(code: string, word: string, form: string): string {
  if (word === '') return ''
  const known = Object.hasOwn(grammars, code) ? grammars[code] : undefined
  const name = form.toLowerCase()
  const inflect = known && Object.hasOwn(known, name) ? known[name] : undefined
  return inflect ? inflect(word) : word
}
