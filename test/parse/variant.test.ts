import {describe, expect, it} from 'vitest'
import {siteForLanguage} from '../../src/site/languages.js'
import {sketchOf} from './sketch.js'

const site = siteForLanguage('zh')

/** Language variants: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'text that is not converted': [
    ['-{a}-', 'paragraph[languageVariant["a"]]'],
    ['-{R|a:b}-', 'paragraph[languageVariant(flags=["R"])["a:b"]]'],
    ['-{}-', 'paragraph[languageVariant]'],
    ["-{''a''}-", 'paragraph[languageVariant[emphasis["a"]]]'],
  ],
  rules: [
    [
      '-{zh-hans:a; zh-hant:b}-',
      'paragraph[languageVariant(rules=[{"variant":"zh-hans","text":"a"},{"variant":"zh-hant","text":"b"}])["a"]]',
    ],
    [
      '-{zh-cn:a;zh-tw:b}-',
      'paragraph[languageVariant(rules=[{"variant":"zh-cn","text":"a"},{"variant":"zh-tw","text":"b"}])["a"]]',
    ],
    ['-{zh-hant:b}-', 'paragraph[languageVariant(rules=[{"variant":"zh-hant","text":"b"}])["b"]]'],
    [
      '-{zh-hans:a&nbsp;b; zh-hant:c;d}-',
      'paragraph[languageVariant(rules=[{"variant":"zh-hans","text":"a&nbsp;b"},{"variant":"zh-hant","text":"c;d"}])["a b"]]',
    ],
    ['-{a=>zh-hant:b}-', 'paragraph[languageVariant(rules=[{"variant":"zh-hant","text":"b","from":"a"}])]'],
    [
      '-{zh:a;zh-hant:b}-',
      'paragraph[languageVariant(rules=[{"variant":"zh","text":"a"},{"variant":"zh-hant","text":"b"}])["a"]]',
    ],
  ],
  flags: [
    [
      '-{A|zh-hans:a; zh-hant:b}-',
      'paragraph[languageVariant(flags=["A"] rules=[{"variant":"zh-hans","text":"a"},{"variant":"zh-hant","text":"b"}])["a"]]',
    ],
    [
      '-{H|zh-hans:a; zh-hant:b}-',
      'paragraph[languageVariant(flags=["H"] rules=[{"variant":"zh-hans","text":"a"},{"variant":"zh-hant","text":"b"}])]',
    ],
    [
      '-{T|zh-hans:a; zh-hant:b}-',
      'paragraph[languageVariant(flags=["T"] rules=[{"variant":"zh-hans","text":"a"},{"variant":"zh-hant","text":"b"}])]',
    ],
    ['-{zh-hans;zh-hant|a}-', 'paragraph[languageVariant(flags=["zh-hans","zh-hant"])["a"]]'],
  ],
  nested: [
    [
      '-{zh-hans:-{a}-; zh-hant:b}-',
      'paragraph[languageVariant(rules=[{"variant":"zh-hans","text":"-{a}-"},{"variant":"zh-hant","text":"b"}])[languageVariant["a"]]]',
    ],
  ],
  none: [
    ['-{a', 'paragraph["-{a"]'],
    ['a-}', 'paragraph["a-}"]'],
    ['-{a}', 'paragraph["-{a}"]'],
    ['}-', 'paragraph["}-"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source, {site})).toBe(tree)
  })
})
