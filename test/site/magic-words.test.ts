import {describe, expect, it} from 'vitest'
import {englishWikipedia} from '../../src/site/english.js'
import {createHookLookup, createImageOption, createLookup, createRedirectPattern} from '../../src/site/magic-words.js'
import type {MagicWord} from '../../src/site/types.js'

const word = (id: string, names: string[], caseSensitive = false): MagicWord => ({id, names, caseSensitive})
const byId = (...words: MagicWord[]) => new Map(words.map((each) => [each.id, each]))

describe('createHookLookup', () => {
  it('puts # where functions have it, and not twice', () => {
    const words = byId(
      word('if', ['wenn', 'if']),
      word('lc', ['LC:']),
      word('language', ['#LANGUAGE']),
      word('formal', ['#FORMAL:'], true),
      word('ns', ['名前空間：']),
    )
    const hooks = createHookLookup(words, ['if', 'lc', 'language', 'formal', 'ns', 'own'])
    expect(['#if', '#WENN', 'lc', 'Lc', '#language', '#FORMAL', '名前空間', '#own', '#OWN'].map(hooks.get)).toEqual([
      'if',
      'if',
      'lc',
      'lc',
      'language',
      'formal',
      'ns',
      'own',
      'own',
    ])
    expect(['if', '#lc', '##language', '#formal', 'lc:', 'own', ''].map(hooks.get)).toEqual(Array(7).fill(undefined))
  })
})

describe('createLookup', () => {
  it('looks exactly first, then without regard to case', () => {
    const lookup = createLookup(byId(word('a', ['X', 'same'], true), word('b', ['x', 'Same'])), ['a', 'b'])
    expect(['X', 'x', 'same', 'Same', 'SAME'].map(lookup.get)).toEqual(['a', 'b', 'a', 'b', 'b'])
  })

  it('gives the first word where two share a spelling', () => {
    const lookup = createLookup(byId(word('a', ['x']), word('b', ['x', 'X'])), ['a', 'b'])
    expect(lookup.get('x')).toBe('a')
  })
})

describe('createImageOption', () => {
  it.each([
    ['thumb', 'img_thumbnail', undefined],
    ['thumb=x.jpg', 'img_manualthumb', 'x.jpg'],
    ['200px', 'img_width', '200'],
    ['200x100px', 'img_width', '200x100'],
    ['px', 'img_width', ''],
    ['upright', 'img_upright', undefined],
    ['upright=1.5', 'img_upright', '1.5'],
    ['upright 1.5', 'img_upright', '1.5'],
    ['alt=', 'img_alt', ''],
    ['link=a=b', 'img_link', 'a=b'],
    ['page 3', 'img_page', '3'],
    ['Loop', 'timedmedia_loop', undefined],
    ['START=1:00', 'timedmedia_starttime', '1:00'],
    ['lossy=false', 'img_lossy', 'false'],
  ])('finds %j', (text, id, value) => {
    expect(englishWikipedia.imageOption(text)).toEqual(value === undefined ? {id} : {id, value})
  })

  it.each(['Thumb', 'THUMB=x', '200PX', '200 p', 'a caption', '', 'alt', ' thumb', 'mini'])(
    'does not find %j',
    (text) => {
      expect(englishWikipedia.imageOption(text)).toBeUndefined()
    },
  )

  it('finds words with something before and behind the value', () => {
    const option = createImageOption([word('img_width', ['w$1px', '$1']), word('img_x', ['w$1']), word('other', ['x'])])
    expect(option('w5px')).toEqual({id: 'img_width', value: '5'})
    expect(option('W5PX')).toEqual({id: 'img_width', value: '5'})
    expect(option('wide')).toEqual({id: 'img_x', value: 'ide'})
    expect(option('x')).toEqual(undefined)
  })
})

describe('createRedirectPattern', () => {
  it('matches the word in all its spellings up to the link', () => {
    const pattern = createRedirectPattern(word('redirect', ['#RE', '#REDIR.ECT']))
    expect(pattern.exec(' \n#redir.ect :\n[[A]]')?.[0]).toBe(' \n#redir.ect :\n')
    expect(pattern.exec('#RE[[A]]')?.[0]).toBe('#RE')
    expect(pattern.exec('#REDIRxECT [[A]]')).toBeNull()
    expect(pattern.exec('x #RE [[A]]')).toBeNull()
  })

  it('has the English word where the wiki gives none, and regards case where that counts', () => {
    expect(createRedirectPattern(undefined).test('#redirect [[A]]')).toBe(true)
    expect(createRedirectPattern(word('redirect', [])).test('#redirect [[A]]')).toBe(true)
    expect(createRedirectPattern(word('redirect', ['#RE'], true)).test('#re [[A]]')).toBe(false)
  })
})
