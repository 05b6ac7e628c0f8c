import {describe, expect, it} from 'vitest'
import {baseName, inNamespace, rootName, subjectTitle, subpageName, talkTitle} from '../../src/site/related-titles.js'
import {parseTitle, type Title} from '../../src/site/title.js'
import {latgalian} from './ltg.js'

const title = (text: string): Title => parseTitle(latgalian, text) as Title

describe('subject and talk pages', () => {
  it('finds the one of the other', () => {
    expect(talkTitle(latgalian, title('A'))).toEqual({text: 'Sprīža:A', namespace: 1, name: 'A'})
    expect(talkTitle(latgalian, title('Talk:A'))?.text).toBe('Sprīža:A')
    expect(subjectTitle(latgalian, title('Talk:A'))).toEqual({text: 'A', namespace: 0, name: 'A'})
    expect(subjectTitle(latgalian, title('Template:A')).text).toBe('Taiss:A')
    expect(subjectTitle(latgalian, title('Template talk:A')).text).toBe('Taiss:A')
  })

  it('knows which pages have no talk page', () => {
    expect(talkTitle(latgalian, title('Special:A'))).toBeUndefined()
    expect(talkTitle(latgalian, title('Media:A'))).toBeUndefined()
    expect(talkTitle(latgalian, title('Tēma:A'))).toBeUndefined()
  })

  it('adds no prefix for a namespace that is not there', () => {
    expect(inNamespace(latgalian, 4242, 'A').text).toBe('A')
  })
})

describe('parts of a name', () => {
  /** BASEPAGENAME, ROOTPAGENAME and SUBPAGENAME as MediaWiki 1.39 answers. */
  it.each([
    ['User:foo', 'Foo', 'Foo', 'Foo'],
    ['User:a/b', 'A', 'A', 'b'],
    ['User:a/b/c', 'A/b', 'A', 'c'],
    ['User:foo/', 'Foo', 'Foo', ''],
    ['User:/foo', '/foo', '/foo', '/foo'],
    ['User://x', '/', '//x', 'x'],
    ['User:a//b', 'A/', 'A', 'b'],
    ['User:a/b/', 'A/b', 'A', ''],
    ['User:/a/b', '/a', '/a', 'b'],
    ['User:/', '/', '/', '/'],
    ['User://', '/', '//', ''],
    ['User:///a', '//', '///a', 'a'],
    ['A/b', 'A/b', 'A/b', 'A/b'],
  ])('of %j', (text, base, root, subpage) => {
    const page = title(text)
    expect([baseName(latgalian, page), rootName(latgalian, page), subpageName(latgalian, page)]).toEqual([
      base,
      root,
      subpage,
    ])
  })
})
