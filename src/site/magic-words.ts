import type {ImageOption, MagicWord, WordLookup} from './types.js'

/**
 * Ids of the parser functions that MediaWiki and its extensions register without `#` (`SFH_NO_HASH`). All others are
 * written with it; where it is part of the word itself (`#language`), the word's spellings begin with it already.
 */
const hooksWithoutHash: ReadonlySet<string> = new Set(
  `anchorencode basepagename basepagenamee bidi canonicalurl canonicalurle cascadingsources defaultsort displaytitle
  filepath formatnum fullpagename fullpagenamee fullurl fullurle gender grammar int language lc lcfirst localurl
  localurle namespace namespacee namespacenumber noexternallanglinks ns nse numberingroup numberofactiveusers
  numberofadmins numberofarticles numberofedits numberoffiles numberofpages numberofusers padleft padright PAGEBANNER
  pageid pagename pagenamee pagesincategory pagesinnamespace pagesize pendingchangelevel plural protectionexpiry
  protectionlevel revisionday revisionday2 revisionid revisionmonth revisionmonth1 revisiontimestamp revisionuser
  revisionyear rootpagename rootpagenamee shortdesc subjectpagename subjectpagenamee subjectspace subjectspacee
  subpagename subpagenamee talkpagename talkpagenamee talkspace talkspacee uc ucfirst urlencode`.split(/\s+/),
)

/** The string functions of ParserFunctions, which its wikis list only where they are switched on. */
const stringFunctions = 'len pos rpos sub count replace explode urldecode'.split(' ')

/**
 * The parser functions of a wiki by spelling. The string functions have their English names on every wiki: pages that call them come
 * from wikis that have them. A spelling's final `:` is dropped, as it ends the name in a call, and `#`
 * is put before it where the function is written with it.
 *
 * @param words - The wiki's magic words by id.
 * @param ids - Ids of its parser functions. A function without a magic word is known by its id.
 */
export function createHookLookup(words: ReadonlyMap<string, MagicWord>, ids: Iterable<string>): WordLookup {
  return createLookup(words, [...ids, ...stringFunctions], (name, id) => {
    const spelling = name.replace(/[:：]$/, '')
    return spelling.startsWith('#') || hooksWithoutHash.has(id) ? spelling : `#${spelling}`
  })
}

/**
 * A lookup over some magic words: exact first, then without regard to case among the words that allow it.
 *
 * @param words - The wiki's magic words by id.
 * @param ids - Which of them. One without a magic word is known by its id.
 * @param spell - Makes the spelling in wikitext out of a word's name; the name itself by default.
 */
export function createLookup(
  words: ReadonlyMap<string, MagicWord>,
  ids: Iterable<string>,
  spell: (name: string, id: string) => string = (name) => name,
): WordLookup {
  const exact = new Map<string, string>()
  const folded = new Map<string, string>()
  for (const id of ids) {
    const word = words.get(id) ?? {id, names: [id], caseSensitive: false}
    for (const name of word.names) {
      const spelling = spell(name, id)
      // The first word wins where two share a spelling.
      if (!exact.has(spelling)) exact.set(spelling, id)
      if (word.caseSensitive) continue
      const lower = spelling.toLowerCase()
      if (!folded.has(lower)) folded.set(lower, id)
    }
  }
  return {get: (spelling) => exact.get(spelling) ?? folded.get(spelling.toLowerCase())}
}

/** A spelling with a value in it, such as `upright=$1` or `$1px`. */
interface Pattern {
  id: string
  before: string
  after: string
  caseSensitive: boolean
}

/**
 * Makes {@link SiteConfig.imageOption}: words without a value by a map, those with one (`alt=$1`, `$1px`) by what stands
 * before and behind the value.
 *
 * @param words - All magic words of the wiki; those whose id begins with `img_` or `timedmedia_` are image options.
 */
export function createImageOption(words: Iterable<MagicWord>): (text: string) => ImageOption | undefined {
  const exact = new Map<string, string>()
  const folded = new Map<string, string>()
  const patterns: Pattern[] = []
  for (const {id, names, caseSensitive} of words) {
    if (!id.startsWith('img_') && !id.startsWith('timedmedia_')) continue
    for (const name of names) {
      const mark = name.indexOf('$1')
      const key = caseSensitive ? name : name.toLowerCase()
      if (mark < 0) {
        const map = caseSensitive ? exact : folded
        if (!map.has(key)) map.set(key, id)
      } else patterns.push({id, before: key.slice(0, mark), after: key.slice(mark + 2), caseSensitive})
    }
  }
  // An option is looked at by its last character for `$1px`, by its first one for `alt=$1`: captions, the usual
  // non-option, seldom get past that.
  const byFirst = new Map<number, Pattern[]>()
  const byLast = new Map<number, Pattern[]>()
  for (const pattern of patterns) {
    const {before, after, caseSensitive} = pattern
    const [map, edge] = before === '' ? [byLast, after.slice(-1)] : [byFirst, before.slice(0, 1)]
    for (const character of caseSensitive ? [edge] : new Set([edge, edge.toUpperCase()])) {
      const code = character.charCodeAt(0)
      const list = map.get(code)
      if (list) list.push(pattern)
      else map.set(code, [pattern])
    }
  }
  const longest = Math.max(0, ...[...folded.keys()].map((name) => name.length))
  return (text) => {
    // Captions, which may be long, are not put in lower case.
    const id = exact.get(text) ?? (text.length > longest ? undefined : folded.get(text.toLowerCase()))
    if (id !== undefined) return {id}
    return (
      matchPattern(byFirst.get(text.charCodeAt(0)), text) ??
      matchPattern(byLast.get(text.charCodeAt(text.length - 1)), text)
    )
  }
}

function matchPattern(patterns: readonly Pattern[] | undefined, text: string): ImageOption | undefined {
  if (!patterns) return undefined
  for (const {id, before, after, caseSensitive} of patterns) {
    if (text.length < before.length + after.length) continue
    const start = text.slice(0, before.length)
    const end = text.slice(text.length - after.length)
    if ((caseSensitive ? start : start.toLowerCase()) !== before) continue
    if ((caseSensitive ? end : end.toLowerCase()) !== after) continue
    return {id, value: text.slice(before.length, text.length - after.length)}
  }
  return undefined
}

/**
 * Makes {@link SiteConfig.redirectPattern}: white space, the word `redirect` in any of its spellings, white space, and
 * a `:` with white space behind it that old pages have. What follows must be a link.
 */
export function createRedirectPattern(word: MagicWord | undefined): RegExp {
  // Not `\s`, which takes a no-break space too.
  const space = '[ \\t\\n\\r\\v\\f]*'
  const names = word && word.names.length > 0 ? word.names : ['#REDIRECT']
  // Longer spellings first: `#REDIRECTION` must not match as `#REDIRECT`.
  const spellings = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(
    `^${space}(?:${spellings.join('|')})${space}(?::${space})?(?=\\[\\[)`,
    word?.caseSensitive ? 'u' : 'iu',
  )
}
