import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** Categories, language links, interwiki links and switches: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  categories: [
    ['[[Category:A]]', 'category(name=A)'],
    ['[[category:a|b]]', 'category(name=A sortKey=b)'],
    ['[[Category:A|]]', 'paragraph["[[Category:A|]]"]'],
    ['a [[Category:A]] b', 'paragraph["a " category(name=A) " b"]'],
    ['[[Category:A]]s', 'paragraph[category(name=A) "s"]'],
  ],
  'a line of categories is as good as not there': [
    ['a\n[[Category:A]]\nb', 'paragraph["a" "\\n" category(name=A) "b"]'],
    ['* a\n[[Category:A]]\n* b', 'list[listItem["a" category(name=A)] listItem["b"]]'],
    ['a\n\n[[Category:A]]\n\nb', 'paragraph["a" category(name=A)] paragraph["b"]'],
    ['* [[Category:X]]\n* b', 'list[listItem[category(name=X)] listItem["b"]]'],
  ],
  'language links': [
    ['[[de:A]]', 'languageLink(prefix=de title=A url=https://de.wikipedia.org/wiki/A)'],
    [
      'a [[de:A b#c]] b',
      'paragraph["a " languageLink(prefix=de title=A b fragment=c url=https://de.wikipedia.org/wiki/A_b#c) " b"]',
    ],
    ['[[:de:A]]', 'paragraph[interwikiLink(prefix=de title=A url=https://de.wikipedia.org/wiki/A)["de:A"]]'],
    ['[[de:A|b]]', 'languageLink(prefix=de title=A url=https://de.wikipedia.org/wiki/A)'],
  ],
  'interwiki links': [
    ['[[wikt:a]]', 'paragraph[interwikiLink(prefix=wikt title=a url=https://en.wiktionary.org/wiki/a)["wikt:a"]]'],
    [
      '[[wikt:a b|c]]s',
      'paragraph[interwikiLink(prefix=wikt title=a b url=https://en.wiktionary.org/wiki/a_b)["c" "s"]]',
    ],
    ['[[:wikt:a]]', 'paragraph[interwikiLink(prefix=wikt title=a url=https://en.wiktionary.org/wiki/a)["wikt:a"]]'],
  ],
  'the place of the list of contents': [
    ['a\n__TOC__\nb', 'paragraph["a"] behaviorSwitch(name=toc) paragraph["b"]'],
    ['a __TOC__ b', 'paragraph["a"] behaviorSwitch(name=toc) paragraph[" b"]'],
    ['* a __TOC__ b', 'list[listItem["a " behaviorSwitch(name=toc) " b"]]'],
    ['__TOC__\na\n__TOC__\nb', 'behaviorSwitch(name=toc) paragraph["a" behaviorSwitch(name=toc)] paragraph["b"]'],
  ],
  switches: [
    ['__NOTOC__', 'behaviorSwitch(name=notoc)'],
    ['a __NOTOC__ b', 'paragraph["a " behaviorSwitch(name=notoc) " b"]'],
    ['__notoc__', 'behaviorSwitch(name=notoc)'],
    ['__FOO__', 'paragraph["__FOO__"]'],
    ['a\n__NOTOC__\nb', 'paragraph["a" behaviorSwitch(name=notoc)] paragraph["b"]'],
    ['__NOTOC', 'paragraph["__NOTOC"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
