import type {Title} from '../site/title.js'
import type {Expansion} from './expansion.js'
import type {TextFrame} from './frame.js'

/** How many pages MediaWiki lists at most. */
const MAX_LISTED = 345
/** How many the calls of a page look at together: they must not read a whole wiki, again and again, for the few that are wanted. */
const MAX_LOOKED_AT = 50_000
/** Under which name a page keeps how many they were. */
const LOOKED_AT = 'prefix index'

/**
 * What a transcluded special page gives, as wikitext. Of those that MediaWiki lets be transcluded, only
 * `{{Special:PrefixIndex/Prefix|hideredirects=1|stripprefix=1}}` asks for nothing but titles.
 *
 * @param frame With the arguments of the call.
 * @returns `undefined` where it can not be told: for any other page, and where the source knows of no page that begins so.
 * @see https://www.mediawiki.org/wiki/Help:Transclusion#Special_pages
 */
export function specialPage(ex: Expansion, title: Title, frame: TextFrame): string | undefined {
  const slash = title.name.indexOf('/')
  const name = slash < 0 ? title.name : title.name.slice(0, slash)
  if (ex.site.specialPages.get(name.toLowerCase()) !== ex.site.specialPages.get('prefixindex')) return undefined
  // what is no number is the main namespace
  const namespace = Math.trunc(Number(frame.argument('namespace'))) || 0
  const asked = slash < 0 ? (frame.argument('prefix') ?? '') : title.name.slice(slash + 1)
  const prefix = ex.parseTitle(asked, namespace)
  const hidesRedirects = isOn(frame.argument('hideredirects'))
  const stripsPrefix = isOn(frame.argument('stripprefix'))
  const items: string[] = []
  const {data} = ex.state
  let lookedAt = (data.get(LOOKED_AT) as number | undefined) ?? 0
  for (const {text, name: shown, namespace: found} of ex.titlesWith(prefix?.text ?? '')) {
    if (lookedAt === MAX_LOOKED_AT) {
      ex.messageOnce('prefix-index-limit', `The lists of titles on the page look at more than ${MAX_LOOKED_AT} pages`)
      break
    }
    data.set(LOOKED_AT, ++lookedAt)
    if (found !== (prefix?.namespace ?? namespace)) continue
    const page = ex.getPage({text, namespace: found, name: shown, colon: false})
    const isRedirect = page !== undefined && ex.redirectTarget(page) !== undefined
    if (isRedirect && hidesRedirects) continue
    const rest = stripsPrefix ? shown.slice(prefix?.name.length ?? 0) : ''
    const link = `[[:${text}|${rest || shown}]]`
    items.push(isRedirect ? `<li class="allpagesredirect">${link}</li>` : `<li>${link}</li>`)
    if (items.length === MAX_LISTED) break
  }
  return items.length === 0 ? undefined : `<ul class="mw-prefixindex-list">${items.join('\n')}\n</ul>`
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '' && value.trim() !== '0'
}
