import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {select} from 'unist-util-select'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {root, transclusion} from '../../src/ast/builders.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {parse} from '../../src/pipeline.js'
import {wikastParse} from '../../src/unified/parse.js'
import {wikastToHast} from '../../src/unified/to-hast.js'
import {wikastToMdast} from '../../src/unified/to-mdast.js'

const page = `'''Ada''' was a [[mathematician]].<ref>A note.</ref> <s>x</s> <math>E=mc^2</math>

{|
! A
|-
| b
|}
`

describe('wikastParse', () => {
  it('makes the tree of parse', () => {
    const tree = unified().use(wikastParse, {title: 'Ada'}).parse(page)
    expect(tree).toEqual(parse(page, {title: 'Ada'}))
    expect(unified().use(wikastParse).parse(page).title).toBe('Untitled')
  })
})

describe('wikastToMdast', () => {
  it('makes Markdown with remark-stringify alone', () => {
    const processor = unified().use(wikastParse).use(wikastToMdast).use(remarkStringify)
    expect(String(processor.processSync(page))).toBe(toMarkdown(parse(page)))
  })

  it('makes the same with remark-gfm too, and with options', () => {
    const options = {references: 'inline', frontmatter: true} as const
    const processor = unified().use(wikastParse).use(wikastToMdast, options).use(remarkGfm, {tablePipeAlign: false})
    expect(String(processor.use(remarkStringify).processSync(page))).toBe(toMarkdown(parse(page), options))
  })

  it('gives its messages to the file and to the caller', async () => {
    const told: VFileMessage[] = []
    const file = new VFile({path: 'Ada.wiki'})
    const processor = unified().use(wikastToMdast, {onMessage: (message) => told.push(message)})
    const tree = await processor.run(root([transclusion({name: 'Foo'})]), file)
    expect(tree.type).toBe('root')
    expect(file.messages.map(String)).toEqual(['Ada.wiki:1:1: `{{Foo}}` was not run and is left out'])
    expect(file.messages[0]).toMatchObject({
      ruleId: 'template-omitted',
      source: 'wikast',
      fatal: false,
      file: 'Ada.wiki',
    })
    expect(told).toEqual(file.messages)
  })

  it('says where in the page', () => {
    const file = unified().use(wikastParse).use(wikastToMdast).use(remarkStringify).processSync('a\n\n{{Foo}}')
    expect(file.messages.map(String)).toEqual(['3:1-3:8: `{{Foo}}` was not run and is left out'])
  })

  it('keeps positions', () => {
    const tree = unified().use(wikastParse).use(wikastToMdast).runSync(parse("a '''b'''"))
    expect(select('strong', tree)?.position?.start).toEqual({line: 1, column: 3, offset: 2})
  })
})

describe('wikastToHast', () => {
  it('makes hast', () => {
    const tree = unified().use(wikastParse).use(wikastToHast).runSync(parse("'''b'''"))
    expect(select('element[tagName=b]', tree)).toMatchObject({children: [{type: 'text', value: 'b'}]})
    expect(unified().use(wikastToHast, {}).runSync(parse('')).type).toBe('root')
  })
})
