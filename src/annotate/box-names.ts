import type {PageSource} from '../site/page.js'
import {redirectTarget} from '../site/redirect.js'
import type {Title} from '../site/title.js'
import type {SiteConfig} from '../site/types.js'

/** A kind of box. */
export type BoxKind = 'infobox' | 'navbox'

/**
 * Words by which the wikis name their infobox templates: English, and the larger Wikipedias' own. Compared without
 * regard to case, at the start or the end of the template's name.
 */
const INFOBOX =
  /^(?:infobox|info box|taxobox|automatic taxobox|speciesbox|subspeciesbox|drugbox|chembox|geobox|wikidata infobox|infoboks|infoboxe|infotaula|ficha|carte|карточка|картка|шаблон-карточка|infokast|personnage box|tietolaatikko|bilgi kutusu|kotak info|hộp thông tin|thông tin|صندوق|معلومات|جعبه|جعبه اطلاعات|基礎情報|信息框|정보|정보상자|תבנית|bio$|sinottico|info\/|infokutija|инфокутија|инфокутия|infolādzīte|infokaste)|(?:infobox|infobox2|инфобокс|信息框|資訊框|情報|정보상자|bilgi kutusu|-infobox|karte|tietolaatikko)$/iu

/** The same for navigation boxes. */
const NAVBOX =
  /^(?:navbox|navboxes|navigationsleiste|campaignbox|sidebar|nav\b|navedno|navegación|navegação|навигационная|навігаційна|навигация|navigointi|navigatie|navbar|palette|méta palette|nawigacja|şablon:navigasyon|صندوق تصفح|گشتن|ناوباکس|ناوبری|navigacijska|навигатор)|(?:navbox|sidebar|campaignbox|navigation box|footer|topics|navigationsleiste)$/iu

/** Modules and templates that make boxes, as a template's own text calls them. */
const MAKES_NAVBOX =
  /\{\{\s*(?:#invoke\s*:\s*(?:navbox|sidebar|military navigation)|(?:template:)?(?:navbox|campaignbox|sidebar|military navigation|navigation)\b)/i
const MAKES_INFOBOX =
  /\{\{\s*(?:#invoke\s*:\s*infobox|(?:template:)?(?:infobox|taxobox)\b)|class\s*=\s*["']?[^"'\n]*\binfobox\b/i
const NAVBOX_CLASS = /class\s*=\s*["']?[^"'\n]*\b(?:navbox|vertical-navbox|sidebar|campaignbox)\b/i

/** How much of a template's text is looked at: a box is made at its beginning. */
const LOOKED_AT = 20_000

/**
 * Tells which calls make boxes, before or without expanding them: by the template's name; by the name that it redirects
 * to, and by what its own text calls, where a page source knows the template.
 */
export function boxFinder(
  site: SiteConfig,
  pages: PageSource | undefined,
): (title: Title, name: string) => BoxKind | undefined {
  const known = new Map<string, BoxKind | undefined>()
  return (title) => {
    const {text} = title
    if (known.has(text)) return known.get(text)
    const kind = boxByName(title.name) ?? (pages ? byPage(site, pages, title) : undefined)
    known.set(text, kind)
    return kind
  }
}

/** What kind of box a template of that name makes, the namespace left out. */
export function boxByName(name: string): BoxKind | undefined {
  if (INFOBOX.test(name)) return 'infobox'
  return NAVBOX.test(name) ? 'navbox' : undefined
}

function byPage(site: SiteConfig, pages: PageSource, title: Title): BoxKind | undefined {
  const page = pages.get(title.text)
  if (!page) return undefined
  const target = redirectTarget(site, page.text)
  if (target) {
    const kind = boxByName(target.name)
    if (kind) return kind
    const text = pages.get(target.text)?.text
    return text === undefined ? undefined : byText(text)
  }
  return byText(page.text)
}

function byText(text: string): BoxKind | undefined {
  const start = text.slice(0, LOOKED_AT)
  const infobox = start.search(MAKES_INFOBOX)
  const navbox = start.search(NAVBOX_CLASS)
  // sidebars are often `class="vertical-navbox infobox"`, for the looks
  if (infobox >= 0 && (navbox < 0 || infobox < navbox)) return 'infobox'
  return navbox >= 0 || MAKES_NAVBOX.test(start) ? 'navbox' : undefined
}
