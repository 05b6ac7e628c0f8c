import {describe, expect, it} from 'vitest'
import {readAttributes} from '../../src/parse/attributes.js'

describe('readAttributes', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    [' class="a  b" ID=x nowrap', {class: 'a b', id: 'x', nowrap: ''}],
    ["style = 'a: b'", {style: 'a: b'}],
    ['a=1 a=2', {a: '2'}],
    ['title="&eacute;&amp;"', {title: 'é&'}],
    ['title="a', {title: 'a'}],
    ['data-a=b aria-label="c"', {'data-a': 'b', 'aria-label': 'c'}],
    ['a="b"c="d"', {a: 'b', c: 'd'}],
    ['a=\n"b\nc"', {a: 'b c'}],
    ['__proto__=a constructor=b', {constructor: 'b'}],
    // asked of MediaWiki: a bare value goes to the next white space, and no quotation mark stands in a name
    ['class=a"b id=c>d title=\'e\'style="f" lang=a/b', {class: 'a"b', id: 'c>d', title: 'e', style: 'f', lang: 'a/b'}],
    ['name=""ms" glossary"', {name: ''}],
    ['style="a="left" title="b"; margin: 0;" lang="c"', {style: 'a=', title: 'b', 'margin:': '', lang: 'c'}],
  ])('%j', (text, attributes) => {
    const read = readAttributes(text)
    expect(Object.entries(read)).toEqual(Object.entries(attributes))
  })
})
