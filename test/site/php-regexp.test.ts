import {describe, expect, it} from 'vitest'
import {createSite} from '../../src/site/create.js'
import {englishData} from '../../src/site/english.js'
import {linkPrefixFromPhp, linkTrailFromPhp} from '../../src/site/php-regexp.js'
import {processorTime} from '../processor-time.js'

function trail(source: string, text: string, at = 0): string | undefined {
  const pattern = linkTrailFromPhp(source)
  if (!pattern) throw new Error('not read')
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

describe('linkTrailFromPhp', () => {
  it.each([
    ['/^([a-z]+)(.*)$/sD', 'ab c', 'ab'],
    ['/^([äöüßa-z]+)(.*)$/sDu', 'äbx-c', 'äbx'],
    ['/^([\\x{0980}-\\x{09FF}]+)(.*)$/sDu', 'বাং x', 'বাং'],
    ["/^((?:c\\'h|[a-z])+)(.*)$/sDu", "c'hb c", "c'hb"],
    ['/^([a-z\\x80-\\xff]+)(.*)$/sD', 'aпи x', 'aпи'],
    ['/^([\\pL]+)(.*)$/sDu', 'äД1', 'äД'],
    ['/^((?>[a-z])+)(.*)$/sD', 'ab1', 'ab'],
    ['/^([a-z]+)(.*)$/sDi', 'aB1', 'aB'],
    ['/^([áða-z-–]+)(.*)$/sDu', 'á-–z!', 'á-–z'],
  ])('reads %s', (source, text, expected) => {
    expect(trail(source, text)).toBe(expected)
    expect(trail(source, `[[A]]${text}`, 5)).toBe(expected)
    expect(trail(source, `[[A]] ${text}`, 5)).toBeUndefined()
  })

  it('reads the empty trail as one that never matches', () => {
    expect(trail('/^()(.*)$/sD', 'abc')).toBeUndefined()
  })

  it.each(['', 'a-z', '/^[a-z]+$/', '/^([a-z+)(.*)$/sDu', '#^([a-z]+)(.*)$#sD'])('does not read %j', (source) => {
    expect(linkTrailFromPhp(source)).toBeUndefined()
  })

  it('gives way to the English trail', () => {
    expect(createSite({...englishData, linkTrail: 'nonsense'}).linkTrail.source).toBe('(?:[a-z]+)')
  })
})

describe('linkPrefixFromPhp', () => {
  it('matches the characters at the end of a text', () => {
    const pattern = linkPrefixFromPhp('a-zA-Z\\x{80}-\\x{10ffff}')
    expect(pattern?.exec('one twö')?.[0]).toBe('twö')
    expect(pattern?.exec('one ')).toBeNull()
    expect(linkPrefixFromPhp('')).toBeUndefined()
    expect(linkPrefixFromPhp('z-a')).toBeUndefined()
  })

  it('takes linear time', () => {
    const pattern = linkPrefixFromPhp('a-z')
    const text = `${'a'.repeat(200_000)} ${'b'.repeat(200_000)}.`
    expect(processorTime(() => expect(pattern?.test(text)).toBe(false))).toBeLessThan(1000)
  })
})
