import {describe, expect, it} from 'vitest'
import {englishWikipedia} from '../../src/site/english.js'
import {siteForLanguage} from '../../src/site/languages.js'
import {redirectTarget} from '../../src/site/redirect.js'
import {latgalian} from './ltg.js'

/** Answers of MediaWiki 1.39 (`Content::getRedirectTarget`): `[interwiki>]title[#fragment]`. */
const cases: readonly (readonly [text: string, target: string | undefined])[] = [
  ['#REDIRECT [[X]]', 'X'],
  ['#redirect[[X]]', 'X'],
  ['  \n#REDIRECT [[X]]', 'X'],
  ['#REDIRECT: [[X]]', 'X'],
  ['#REDIRECT :[[X]]', 'X'],
  ['#REDIRECT : [[X]]', 'X'],
  ['#REDIRECT :: [[X]]', undefined],
  ['#REDIRECT [[X|y]]', 'X'],
  ['#REDIRECT [[X#f|y]]', 'X#f'],
  ['#REDIRECT [[:Category:X]]', 'Kategoreja:X'],
  ['#REDIRECT [[Category:X]]', 'Kategoreja:X'],
  ['#REDIRECT [[File:X.png]]', 'Fails:X.png'],
  ['#REDIRECT X', undefined],
  ['#REDIRECT [[]]', undefined],
  ['#REDIRECT [[<b>]]', undefined],
  ['#REDIRECT [[de:X]]', 'de>X'],
  ['#REDIRECT [[ltg:X]]', 'X'],
  ['#REDIRECT\n[[X]]', 'X'],
  ['#REDIRECT:\n\n[[X]]', 'X'],
  ['#REDIRECT foo [[X]]', undefined],
  ['#REDIRECTION [[X]]', undefined],
  ['# REDIRECT [[X]]', undefined],
  ['#REDIRECT [[X]', undefined],
  ['#REDIRECT [[X%41]]', 'XA'],
  ['#REDIRECT [[X%20y]]', 'X y'],
  ['#REDIRECT [[A%25b]]', 'A%b'],
  ['#REDIRECT [[A%b]]', 'A%b'],
  ['#REDIRECT [[a+b%2Bc]]', 'A+b+c'],
  ['#REDIRECT <!--c-->[[X]]', undefined],
  ['<!--c-->#REDIRECT [[X]]', undefined],
  ['#REDIRECT [[Special:Search]]', 'Seviškuo:Search'],
  ['#REDIRECT [[Special:Userlogout]]', undefined],
  ['#REDIRECT [[#x]]', undefined],
  ['#REDIRECT [[Y]] text', 'Y'],
  ['#REDIRECT [[A|b|c]]', 'A'],
  ['#REDIRECT [[A\nb]]', undefined],
  ['#REDIRECT [[A [[b]]', undefined],
  ['#REDIRECT[[ X ]]', 'X'],
  ['#REDIRECT [[::X]]', undefined],
  ['#REDIRECT [[:X]]', 'X'],
  ['#REDIRECT\u00a0[[X]]', undefined],
  ['#REDIRECT [[A]b]]', undefined],
  ['#REDIRECT [[/sub]]', '/sub'],
  ['#REDIRECT [[A&amp;b]]', 'A&b'],
  ['#REDIRECT [[A{b]]', undefined],
  ['#REDIRECT [[|x]]', undefined],
  ['#Redirect  \t [[x_y]]', 'X y'],
  ['#REDIRECT [[google:X]]', 'google>X'],
  ['', undefined],
]

describe('redirectTarget', () => {
  it.each(cases)('%j leads to %j', (text, expected) => {
    const title = redirectTarget(latgalian, text)
    const prefix = title?.interwiki === undefined ? '' : `${title.interwiki}>`
    expect(title && `${prefix}${title.text}${title.fragment === undefined ? '' : `#${title.fragment}`}`).toBe(expected)
  })

  it('knows the words of other languages, the longest first', () => {
    expect(redirectTarget(siteForLanguage('de'), '#weiterleitung [[ziel]]')?.text).toBe('Ziel')
    expect(redirectTarget(siteForLanguage('ja'), '＃転送[[東京]]')?.text).toBe('東京')
    expect(redirectTarget(siteForLanguage('fr'), '#REDIRECTION [[a]]')?.text).toBe('A')
    expect(redirectTarget(siteForLanguage('pl'), '#PATRZ [[a]]')?.text).toBe('A')
    expect(redirectTarget(englishWikipedia, '#WEITERLEITUNG [[Ziel]]')).toBeUndefined()
  })

  it('refuses the special pages that every reader sees otherwise, by any of their names', () => {
    expect(redirectTarget(siteForLanguage('de'), '#REDIRECT [[Spezial:Meine Benutzerseite/x]]')).toBeUndefined()
    expect(redirectTarget(siteForLanguage('de'), '#REDIRECT [[Spezial:Mypage]]')).toBeUndefined()
    expect(redirectTarget(siteForLanguage('de'), '#REDIRECT [[Spezial:Unbekannt]]')?.text).toBe('Spezial:Unbekannt')
  })
})
