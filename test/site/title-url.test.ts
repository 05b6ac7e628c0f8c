import {describe, expect, it} from 'vitest'
import {createSite} from '../../src/site/create.js'
import {englishData, englishWikipedia} from '../../src/site/english.js'
import {anchorEncode, fragmentEncode, fullTitleUrl, titleUrl, urlEncode} from '../../src/site/title-url.js'
import {latgalian} from './ltg.js'

describe('titleUrl', () => {
  it.each([
    ['A b/c:d(e)!~é', '/wiki/A_b/c:d(e)!~%C3%A9'],
    ['A b;c@d$e!f*g(h)i,j/k~l:m n', '/wiki/A_b;c@d$e!f*g(h)i,j/k~l:m_n'],
    [`'o"p&q=r+s?t\\u^v\`w%x-y.z`, '/wiki/%27o%22p%26q%3Dr%2Bs%3Ft%5Cu%5Ev%60w%25x-y.z'],
    ['A?b', '/wiki/A%3Fb'],
    ['$&', '/wiki/$%26'],
  ])('encodes %j as MediaWiki does', (text, url) => {
    expect(titleUrl(latgalian, {text})).toBe(url)
  })

  it('adds the fragment', () => {
    expect(titleUrl(latgalian, {text: 'A', fragment: 'b c_é "x" %41 50%'})).toBe('/wiki/A#b_c_é_"x"_%2541_50%')
    expect(titleUrl(latgalian, {text: '', fragment: 'x y'})).toBe('#x_y')
    expect(titleUrl(latgalian, {text: 'A', fragment: ''})).toBe('/wiki/A')
    expect(titleUrl(latgalian, {text: ''})).toBe('/wiki/')
  })

  it('leads to other wikis', () => {
    expect(titleUrl(latgalian, {text: 'A b é?c=d&e', fragment: 'f g é', interwiki: 'de'})).toBe(
      'https://de.wikipedia.org/wiki/A_b_%C3%A9%3Fc%3Dd%26e#f_g_é',
    )
    expect(titleUrl(latgalian, {text: 'a b+c', interwiki: 'google'})).toBe('https://www.google.com/search?q=a_b%2Bc')
    expect(titleUrl(latgalian, {text: '', interwiki: 'de'})).toBe('https://de.wikipedia.org/wiki/')
    expect(titleUrl(latgalian, {text: 'A', interwiki: 'nowhere'})).toBe('/wiki/A')
    const meatball = {prefix: 'meatball', url: 'https://mb.example/?$1', local: false}
    const site = createSite({...englishData, interwiki: [meatball]})
    expect(titleUrl(site, {text: '', interwiki: 'meatball'})).toBe('https://mb.example/')
    // old wikis have old ids
    expect(titleUrl(site, {text: 'A', fragment: 'Is it?', interwiki: 'meatball'})).toBe(
      'https://mb.example/?A#Is_it.3F',
    )
  })

  it('takes text that is no Unicode', () => {
    expect(urlEncode('a\ud800b')).toBe('a%EF%BF%BDb')
    expect(urlEncode('plain')).toBe('plain')
  })
})

describe('fullTitleUrl', () => {
  it('adds the host, with https where the wiki names no protocol', () => {
    expect(fullTitleUrl(englishWikipedia, {text: 'Moon'})).toBe('https://en.wikipedia.org/wiki/Moon')
    expect(fullTitleUrl(latgalian, {text: 'Moon', fragment: 'x'})).toBe('https://ltg.wikipedia.org/wiki/Moon#x')
    expect(fullTitleUrl(createSite({...englishData, server: 'http://x.example'}), {text: 'A'})).toBe(
      'http://x.example/wiki/A',
    )
    expect(fullTitleUrl(englishWikipedia, {text: 'X', interwiki: 'de'})).toBe('https://de.wikipedia.org/wiki/X')
    expect(fullTitleUrl(englishWikipedia, {text: '', fragment: 'x'})).toBe('#x')
  })
})

describe('anchorEncode', () => {
  it('makes ids of headings', () => {
    expect(anchorEncode('a b_c  d é & "x" \'y\' 50% x:y;z')).toBe('a_b_c_d_é_&_"x"_\'y\'_50%_x:y;z')
    expect(anchorEncode('  a\tb ')).toBe('a_b')
    expect(anchorEncode('%41')).toBe('%41')
    expect(fragmentEncode('%41 x')).toBe('%2541_x')
  })
})
