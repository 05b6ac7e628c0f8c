import {existsSync, readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {selectAll} from 'unist-util-select'
import {describe, expect, it} from 'vitest'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {toMdast} from '../../src/mdast/mdast.js'
import {parse} from '../../src/pipeline.js'

function markdown(source: string): string {
  return toMarkdown(parse(source))
}

const wiki = 'https://en.wikipedia.org/wiki'

describe('wikitext to Markdown', () => {
  it('writes text, headings and lists', () => {
    const source =
      "== Life ==\n'''Ada''' ''Lovelace'', [[mathematician]]s\nand more.\n* one\n** two\n# three\n----\n: quote\n:: reply\n; term : desc"
    expect(markdown(source)).toBe(
      `## Life\n\n**Ada** *Lovelace*, [mathematicians](${wiki}/Mathematician) and more.\n\n` +
        '- one\n  - two\n\n1. three\n\n***\n\n> quote\n>\n> > reply\n\n**term**\n\n- desc\n',
    )
  })

  it('writes tables', () => {
    const source = '{| class="wikitable"\n|+ Cap\n! A !! B\n|-\n| colspan=2 | x\n|-\n|\n* i\n* j\n| y\n|}'
    expect(markdown(source)).toBe('**Cap**\n\n| A | B |\n| - | - |\n| x | |\n| • i<br>• j | y |\n')
  })

  it('writes notes', () => {
    const source =
      'a<ref name="x">One</ref><ref group="note">Two</ref><ref name="x"/>\n== Notes ==\n<references group="note"/>\n{{reflist}}\nend'
    expect(markdown(source)).toBe('a[^1][^note-1][^1]\n\n## Notes\n\n[^note-1]: Two\n\n[^1]: One\n\nend\n')
  })

  it('writes code, formulas and poems', () => {
    const source =
      '<syntaxhighlight lang="lua">x = 1</syntaxhighlight>\n\n pre\n  text\n\n<math display="block">x^2</math>\n\n<poem>\na\n b\n</poem>'
    expect(markdown(source)).toBe('```lua\nx = 1\n```\n\n```\npre\n text\n```\n\n$$\nx^2\n$$\n\na\\\n\u00a0b\n')
  })

  it('writes images', () => {
    expect(markdown('[[File:A b.jpg|thumb|Cap]] text')).toBe(`![](${wiki}/Special:FilePath/A_b.jpg)\n\n*Cap*\n\ntext\n`)
  })

  it('writes templates whose text is known', () => {
    expect(markdown('{{quote|Words|Ada}}\nIt is {{convert|5|km|mi}}.')).toBe('> Words\n>\n> — Ada\n\nIt is 5 km.\n')
  })
})

const seed = new URL('../../../shared/seed/article.wiki', import.meta.url)
const missing = !existsSync(seed) && process.env.CI !== 'true'

describe('the article that started it all', () => {
  it.skipIf(missing)(`is whole in Markdown${missing ? ' (skipped: ../shared is missing)' : ''}`, () => {
    const root = parse(readFileSync(seed, 'utf8'), {title: 'Kirovabad pogrom'})
    const output = toMarkdown(root, {frontmatter: true})
    const read = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(output.replace(/^---\n[\s\S]*?\n---\n/, ''))
    expect(selectAll('footnoteDefinition', read)).toHaveLength(17)
    const cited = selectAll('footnoteReference', read).map(
      (node) => (node as unknown as {identifier: string}).identifier,
    )
    expect(cited.filter((id) => id === '10')).toHaveLength(2)
    expect(cited.filter((id) => id === '12')).toHaveLength(2)
    expect(new Set(cited).size).toBe(17)
    expect(selectAll('blockquote', read)).toHaveLength(1)
    expect(selectAll('table tableRow', read)).toHaveLength(8)
    const headings = selectAll('heading', toMdast(root)).map(
      (node) => JSON.stringify(node).match(/"value":"([^"]*)"/)?.[1],
    )
    expect(headings).toEqual(['Pogrom', 'Death toll', 'See also', 'References', 'External links'])
    expect(output.slice(0, output.indexOf('infoboxes:')).match(/^ {2}- /gm)).toHaveLength(15)
  })
})
