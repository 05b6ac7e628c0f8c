import {describe, expect, it} from 'vitest'
import {sketchOf} from './sketch.js'

/** HTML tags: wikitext and the tree it makes. */
const cases: Readonly<Record<string, ReadonlyArray<readonly [source: string, tree: string]>>> = {
  'elements and their attributes': [
    ['<span class="x" ID=y>a</span>', 'paragraph[htmlElement(name=span attributes={"class":"x","id":"y"})["a"]]'],
    ['<B>a</B>', 'paragraph[htmlElement(name=b)["a"]]'],
    ["<div style='a:b'>c</div>", 'htmlElement(name=div attributes={"style":"a:b"})["c"]'],
    ['<div\nid=x>b</div>', 'htmlElement(name=div attributes={"id":"x"})["b"]'],
    ['<font color=red>a</font>', 'paragraph[htmlElement(name=font attributes={"color":"red"})["a"]]'],
    ['<s>a</s>', 'paragraph[htmlElement(name=s)["a"]]'],
    ['<h3 id="x">a</h3>', 'heading(depth=3 id=a attributes={"id":"x"})["a"]'],
  ],
  'without content': [
    ['<dl><dt/>b</dl>', 'htmlElement(name=dl)[htmlElement(name=dt) "b"]'],
    ['a</hr>b</wbr>', 'paragraph["a" "b"]'],
    ['a<br>b', 'paragraph["a" break "b"]'],
    ['a<br clear="all"/>b', 'paragraph["a" break(attributes={"clear":"all"}) "b"]'],
    ['a</br>b', 'paragraph["a" break "b"]'],
    ['a<hr>b', 'paragraph["a"] thematicBreak paragraph["b"]'],
    ['a<wbr>b', 'paragraph["a" htmlElement(name=wbr) "b"]'],
  ],
  'a slash says nothing': [
    ['<b/>a', 'paragraph[htmlElement(name=b)["a" "\\n"]]'],
    ['<span/>a', 'paragraph[htmlElement(name=span)["a" "\\n"]]'],
  ],
  text: [
    ['<foo>a</foo>', 'paragraph["<foo>a</foo>"]'],
    ['<b', 'paragraph["<b"]'],
    ['<div id=x', 'paragraph["<div id=x"]'],
    ['a < b', 'paragraph["a < b"]'],
    ['<script>x</script>', 'paragraph["<script>x</script>"]'],
    ['</ b>', 'paragraph["</ b>"]'],
    ['<bb>', 'paragraph["<bb>"]'],
  ],
  'character references': [
    ['&eacute;&#233;&#xe9;', 'paragraph["ééé"]'],
    ['&nope; &amp;amp;', 'paragraph["&nope; &amp;"]'],
    ['a&nbsp;b', 'paragraph["a b"]'],
  ],
}

describe.each(Object.keys(cases))('%s', (name) => {
  it.each(cases[name]!)('%j', (source, tree) => {
    expect(sketchOf(source)).toBe(tree)
  })
})
