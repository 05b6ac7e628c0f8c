import {describe, expect, it} from 'vitest'
import {
  category,
  comment,
  emphasis,
  heading,
  link,
  list,
  listItem,
  paragraph,
  reference,
  strong,
  tableCell,
  tableHeader,
  tableRow,
  templateArgument,
  text,
  transclusion,
} from '../../src/ast/builders.js'
import {walk} from '../../src/ast/children.js'
import type {Root} from '../../src/ast/flow.js'
import type {CoreNodeMap, CoreNodeType} from '../../src/ast/nodes.js'
import {parse} from '../../src/pipeline.js'
import {toWikitext} from '../../src/to-wikitext.js'
import {PAGE} from '../property/wikitext.js'

/** All nodes of a type, in the order of the text. */
function all<T extends CoreNodeType>(root: Root, type: T): Array<CoreNodeMap[T]> {
  const found: Array<CoreNodeMap[T]> = []
  walk(root, (node) => {
    if (node.type === type) found.push(node as CoreNodeMap[T])
  })
  return found
}

/** The source after a change of its tree. */
function edited(source: string, change: (root: Root) => void): string {
  const root = parse(source)
  change(root)
  return toWikitext(root)
}

/** Changes the first node of a type. */
function first<T extends CoreNodeType>(source: string, type: T, change: (node: CoreNodeMap[T]) => void): string {
  return edited(source, (root) => change(all(root, type)[0]!))
}

/** Checks that a change of the page leaves all of it alone but for `before`, which becomes `after`. */
function only(before: string, after: string, change: (root: Root) => void): void {
  expect(PAGE.split(before)).toHaveLength(2)
  expect(edited(PAGE, change)).toBe(PAGE.replace(before, () => after))
}

describe('an image map', () => {
  const areas = '\nrect 1 2 3 4 [[B]]\n'
  const source = `a\n<imagemap>\n# c\nFile:A.png|thumb|C ''d''${areas}</imagemap>\nb`

  it('has another image, another caption', () => {
    const root = parse(source)
    for (const image of all(root, 'media')) image.title = 'File:X.png'
    expect(toWikitext(root)).toBe(source.replace('A.png', 'X.png'))
    for (const image of all(root, 'media')) image.children = [text('e')]
    expect(toWikitext(root)).toBe(source.replace('A.png', 'X.png').replace("C ''d''", 'e'))
  })

  it('is written where there is no source', () => {
    const root = parse(source, {positions: false})
    for (const image of all(root, 'media')) image.title = 'File:X.png'
    for (const map of all(root, 'extensionElement')) map.value = ''
    expect(toWikitext(root)).toContain("<imagemap>\nFile:X.png|thumb|C ''d''\n</imagemap>")
  })
})

describe('calls', () => {
  it('renames a parameter', () => {
    only('| name   = Old', '| title   = Old', (root) => {
      all(root, 'infobox')[0]!.parameters[0]!.name = 'title'
    })
    expect(first('{{t|a|b= c }}', 'transclusion', ({parameters}) => Object.assign(parameters[1]!, {name: 'x'}))).toBe(
      '{{t|a|x= c }}',
    )
  })

  it('changes a value', () => {
    only('{{Start date|1823|5|1}}', '{{Start date|1824|5|1}}', (root) => {
      all(root, 'transclusion')[1]!.parameters[0]!.value = '1824'
    })
    const source = '{{Infobox\n| a = 1 <!-- x -->\n| b = ~\n}}'
    expect(first(source, 'infobox', ({parameters}) => Object.assign(parameters[1]!, {value: "''new''"}))).toBe(
      "{{Infobox\n| a = 1 <!-- x -->\n| b = ''new''\n}}",
    )
    expect(
      first(source, 'infobox', ({parameters}) => {
        parameters[1]!.children = [text('a|b')]
      }),
    ).toBe('{{Infobox\n| a = 1 <!-- x -->\n| b = a&#124;b\n}}')
  })

  it('fills an empty value', () => {
    expect(
      first('{{t\n| a = \n| b = 1\n}}', 'transclusion', ({parameters}) => Object.assign(parameters[0]!, {value: 'x'})),
    ).toBe('{{t\n| a = x\n| b = 1\n}}')
    expect(
      first('{{t\n| a = \n| b = 1\n}}', 'transclusion', ({parameters}) => {
        parameters[0]!.children = [text('x')]
      }),
    ).toBe('{{t\n| a = x\n| b = 1\n}}')
  })

  it('changes what is in a value', () => {
    only("Old ''Stone'' Bridge\n", "Old ''Iron'' Bridge\n", (root) => {
      all(root, 'infobox')[0]!.parameters[0]!.children[1] = emphasis('Iron')
    })
  })

  it('adds and removes parameters', () => {
    only(']]\n| opened', ']]\n| type   = arch\n| opened', (root) => {
      all(root, 'infobox')[0]!.parameters.splice(2, 0, templateArgument('type', 'arch'))
    })
    only('| image  = [[File:Bridge.jpg|250px|alt=The bridge]]\n', '', (root) => {
      all(root, 'infobox')[0]!.parameters.splice(1, 1)
    })
    expect(first('{{t}}', 'transclusion', ({parameters}) => parameters.push(templateArgument('a', 'b')))).toBe(
      '{{t|a=b}}',
    )
    expect(
      first('{{t|x=1}}', 'transclusion', ({parameters}) => parameters.unshift(templateArgument('1', 'b', false))),
    ).toBe('{{t|b|x=1}}')
    expect(first('{{t|a|b}}', 'transclusion', ({parameters}) => parameters.shift())).toBe('{{t|2=b}}')
    expect(first('{{t|a=1}}', 'transclusion', ({parameters}) => parameters.pop())).toBe('{{t}}')
  })

  it('renames the template', () => {
    only('{{Reflist}}', '{{Notes}}', (root) => {
      const call = all(root, 'transclusion').find(({name}) => name === 'Reflist')!
      call.name = 'Notes'
    })
    const source = '{{ subst:a <!-- b -->\n|1}}'
    expect(first(source, 'transclusion', (node) => Object.assign(node, {title: 'Template:B'}))).toBe(
      '{{ subst:B <!-- b -->\n|1}}',
    )
  })

  it('changes a parser function', () => {
    only('{{DEFAULTSORT:Old Stone Bridge}}', '{{DEFAULTSORT:Bridge}}', (root) => {
      all(root, 'parserFunction')[0]!.arguments[0]!.value = 'Bridge'
    })
    expect(
      first('a {{#if:x|y}}', 'parserFunction', (node) => node.arguments.push(templateArgument('3', 'z', false))),
    ).toBe('a {{#if:x|y|z}}')
  })
})

describe('links', () => {
  it('leads elsewhere', () => {
    only('[[River Ober|Ober]]', '[[Ober (river)|Ober]]', (root) => {
      all(root, 'link')[0]!.title = 'Ober (river)'
    })
    only('[[Neustadt (town)|Neustadt]]s', '[[Altstadt|Neustadt]]s', (root) => {
      all(root, 'link')[1]!.title = 'Altstadt'
    })
    only('[[History of Neustadt]]', '[[Neustadt|History of Neustadt]]', (root) => {
      all(root, 'link').find(({title}) => title === 'History of Neustadt')!.title = 'Neustadt'
    })
  })

  it('shows another text', () => {
    only('[[River Ober|Ober]]', '[[River Ober|the river]]', (root) => {
      all(root, 'link')[0]!.children = [text('the river')]
    })
    expect(first('a [[b]]s c', 'link', (node) => Object.assign(node.children[0]!, {value: 'x'}))).toBe('a [[B|xs]] c')
  })

  it('is put into text and taken out of it', () => {
    expect(first('see abc.', 'paragraph', ({children}) => children.unshift(link({title: 'X'})))).toBe(
      '[[X]]<nowiki/>see abc.',
    )
    expect(
      first('See abc.', 'paragraph', (node) => {
        node.children = [text('See '), link({title: 'Abc'}, 'abc'), text('.')]
      }),
    ).toBe('See [[abc]].')
    only('[[River Ober|Ober]]', 'Ober', (root) => {
      const {children} = all(root, 'paragraph')[0]!
      const at = children.findIndex(({type}) => type === 'link')
      const [node] = children.splice(at, 1)
      if (node?.type === 'link') children.splice(at, 0, ...(node.children as typeof children))
    })
  })

  it('changes the address of a link to the web', () => {
    only('[https://example.org/a?b=1&c=2 Archive]', '[https://example.org/x Archive]', (root) => {
      all(root, 'externalLink')[0]!.url = 'https://example.org/x'
    })
  })
})

describe('categories and notes', () => {
  it('adds a category', () => {
    only('[[Category:Neustadt|Bridge]]\n', '[[Category:Neustadt|Bridge]]\n[[Category:Stone|B]]\n', (root) => {
      const at = root.children.findIndex((node) => node.type === 'category' && node.name === 'Neustadt')
      root.children.splice(at + 1, 0, category('Stone', 'B'))
    })
    expect(edited('Text.\n', (root) => root.children.push(category('A')))).toBe('Text.\n\n[[Category:A]]\n')
    expect(edited('', (root) => root.children.push(category('A')))).toBe('[[Category:A]]')
  })

  it('removes and renames categories', () => {
    only('[[Category:Bridges]]\n', '', (root) => {
      root.children = root.children.filter((node) => node.type !== 'category' || node.name !== 'Bridges')
    })
    only('[[Category:Bridges]]', '[[Category:Roads]]', (root) => {
      all(root, 'category')[0]!.name = 'Roads'
    })
  })

  it('removes a note', () => {
    only('<ref>[https://example.org/a?b=1&c=2 Archive], ISBN 0-306-40615-2</ref>', '', (root) => {
      const {children} = all(root, 'paragraph')[0]!
      children.splice(
        children.findIndex(({type}) => type === 'reference'),
        1,
      )
    })
  })

  it('changes and adds notes', () => {
    only('<ref name="opening"/>', '<ref name="o" />', (root) => {
      all(root, 'reference').find(({use, children}) => use === 2 && children.length === 0)!.name = 'o'
    })
    only('<ref name="opening">{{cite', '<ref name="o" group="n">{{cite', (root) => {
      Object.assign(all(root, 'reference')[0]!, {name: 'o', group: 'n'})
    })
    expect(first('One. Two.', 'paragraph', ({children}) => children.push(reference({name: 'a'}, 'Note')))).toBe(
      'One. Two.<ref name="a">Note</ref>',
    )
    only(
      '<ref name="x" group="n">X</ref>',
      '<ref name="x" group="n">X</ref>\n<ref name="y" group="n">Y</ref>',
      (root) => {
        all(root, 'referenceList')[0]!.children.push(reference({name: 'y', group: 'n'}, 'Y'))
      },
    )
  })
})

describe('headings and paragraphs', () => {
  it('changes a heading', () => {
    only('== History ==', '== The past ==', (root) => {
      all(root, 'heading')[0]!.children = [text('The past')]
    })
    only('== History ==', '=== History ===', (root) => {
      all(root, 'heading')[0]!.depth = 3
    })
  })

  it('changes text, and leaves character references alone', () => {
    only(' arches', ' wide arches', (root) => {
      all(root, 'text').find(({value}) => value === ' arches')!.value = ' wide arches'
    })
    only(' &mdash; see ', ' &mdash; look at ', (root) => {
      all(root, 'text').find(({value}) => value === ' — see ')!.value = ' — look at '
    })
    expect(first('a ] b', 'text', (node) => Object.assign(node, {value: "a ''[[x]]'' b"}))).toBe(
      'a &#39;&#39;&#91;&#91;x]]&#39;&#39; b',
    )
  })

  it('adds paragraphs', () => {
    only('\n\n== History ==', '\n\nNew.\n\n== History ==', (root) => {
      root.children.splice(
        root.children.findIndex(({type}) => type === 'heading'),
        0,
        paragraph('New.'),
      )
    })
    expect(edited('a\n\nb\n', (root) => root.children.splice(1, 0, paragraph('x')))).toBe('a\n\nx\n\nb\n')
    expect(edited('a\n\nb\n', (root) => root.children.unshift(paragraph('x')))).toBe('x\n\na\n\nb\n')
    expect(edited('a\n\nb\n', (root) => root.children.push(heading(2, 'H'), paragraph('x')))).toBe(
      'a\n\nb\n\n== H ==\nx\n',
    )
  })

  it('removes paragraphs and headings', () => {
    const remove = (at: number) => (root: Root) => root.children.splice(at, 1)
    expect(edited('a\n\nb\n\nc', remove(1))).toBe('a\n\nc')
    expect(edited('a\n\nb\n\nc', remove(0))).toBe('b\n\nc')
    expect(edited('a\n\nb\n\nc\n', remove(2))).toBe('a\n\nb\n')
    expect(edited('a\n== H ==\nc', remove(1))).toBe('a\n\nc')
    expect(edited('a\n\n\n\nb', remove(1))).toBe('a\n\nb')
  })

  it('moves a section', () => {
    const source = '== A ==\none [[x|y]]\n\n== B ==\ntwo\n'
    expect(edited(source, ({children}) => children.push(...children.splice(0, 2)))).toBe(
      '== B ==\ntwo\n\n== A ==\none [[x|y]]\n',
    )
  })

  it('wraps nodes in others', () => {
    expect(
      first('a [[b|c]] &ndash; d', 'paragraph', (node) => {
        node.children = [strong([...node.children])]
      }),
    ).toBe("'''a [[b|c]] &ndash; d'''")
  })
})

describe('lists', () => {
  const source = 'x\n* a\n** b\n** c\n* d\n\ny'

  it('adds items', () => {
    expect(first(source, 'list', ({children}) => children.push(listItem('e')))).toBe(
      'x\n* a\n** b\n** c\n* d\n* e\n\ny',
    )
    expect(first(source, 'list', ({children}) => children.unshift(listItem('e')))).toBe(
      'x\n* e\n* a\n** b\n** c\n* d\n\ny',
    )
    expect(edited(source, (root) => all(root, 'list')[1]!.children.push(listItem('e')))).toBe(
      'x\n* a\n** b\n** c\n** e\n* d\n\ny',
    )
    expect(edited(source, (root) => all(root, 'list')[1]!.children.unshift(listItem('e')))).toBe(
      'x\n* a\n** e\n** b\n** c\n* d\n\ny',
    )
  })

  it('removes items', () => {
    expect(first(source, 'list', ({children}) => children.pop())).toBe('x\n* a\n** b\n** c\n\ny')
    expect(first(source, 'list', ({children}) => children.shift())).toBe('x\n* d\n\ny')
    expect(edited(source, (root) => all(root, 'list')[1]!.children.shift())).toBe('x\n* a\n** c\n* d\n\ny')
    expect(edited(source, (root) => all(root, 'listItem')[0]!.children.pop())).toBe('x\n* a\n* d\n\ny')
  })

  it('nests lists', () => {
    expect(edited(source, (root) => all(root, 'listItem')[3]!.children.push(list(true, ['e', 'f'])))).toBe(
      'x\n* a\n** b\n** c\n* d\n*# e\n*# f\n\ny',
    )
  })

  it('changes what is in an item', () => {
    expect(edited(source, (root) => Object.assign(all(root, 'text')[2]!, {value: 'B [x]'}))).toBe(
      'x\n* a\n** B [x]\n** c\n* d\n\ny',
    )
    expect(edited('*# a\n*# b', (root) => all(root, 'list')[1]!.children.shift())).toBe('*# b')
    expect(edited('* a\n* b', (root) => Object.assign(all(root, 'list')[0]!, {ordered: true}))).toBe('# a\n# b')
  })

  it('changes a copy of an item', () => {
    expect(
      first('* [[a|b]] &amp; c\n* d', 'list', ({children}) => {
        const copy = structuredClone(children[0]!)
        if (copy.type === 'listItem') copy.children.push(text('!'))
        children.push(copy)
      }),
    ).toBe('* [[a|b]] &amp; c\n* d\n* [[a|b]] &amp; c!')
  })

  it('keeps terms and descriptions', () => {
    const terms = '; a : b\n: c'
    expect(first(terms, 'definitionList', ({children}) => children.pop())).toBe('; a : b')
    expect(first(terms, 'definitionList', ({children}) => children.splice(1, 1))).toBe('; a\n: c')
    expect(first(terms, 'definitionTerm', (node) => Object.assign(node, {children: [text('x:y')]}))).toBe(
      '; x&#58;y : b\n: c',
    )
  })
})

describe('tables', () => {
  const source = '{| class="a"\n! A !! B\n|-\n| 1 || 2\n|- id="x"\n| 3\n| 4\n|}'

  it('adds cells', () => {
    expect(edited(source, (root) => all(root, 'tableRow')[0]!.children.push(tableHeader('C')))).toBe(
      source.replace('!! B', '!! B !! C'),
    )
    expect(edited(source, (root) => all(root, 'tableRow')[1]!.children.splice(1, 0, tableCell('x')))).toBe(
      source.replace('| 1 ||', '| 1 || x ||'),
    )
    expect(edited(source, (root) => all(root, 'tableRow')[2]!.children.unshift(tableCell('x', {rowspan: '2'})))).toBe(
      source.replace('| 3', '| rowspan="2" | x\n| 3'),
    )
  })

  it('removes cells', () => {
    expect(edited(source, (root) => all(root, 'tableRow')[1]!.children.pop())).toBe(source.replace(' || 2', ''))
    expect(edited(source, (root) => all(root, 'tableRow')[2]!.children.shift())).toBe(source.replace('| 3\n', ''))
    expect(edited(source, (root) => all(root, 'tableRow')[1]!.children.shift())).toBe(source.replace('| 1 || 2', '| 2'))
  })

  it('adds and removes rows', () => {
    expect(first(source, 'table', ({children}) => children.push(tableRow(['5', '6'])))).toBe(
      source.replace('\n|}', '\n|-\n| 5\n| 6\n|}'),
    )
    expect(first(source, 'table', ({children}) => children.unshift(tableRow(['5'])))).toBe(
      source.replace('! A', '|-\n| 5\n|-\n! A'),
    )
    expect(first(source, 'table', ({children}) => children.splice(1, 1))).toBe(source.replace('|-\n| 1 || 2\n', ''))
    expect(first(source, 'table', ({children}) => children.shift())).toBe(source.replace('! A !! B\n', ''))
  })

  it('changes attributes', () => {
    expect(first(source, 'table', (node) => Object.assign(node, {attributes: {class: 'b'}}))).toBe(
      source.replace('class="a"', 'class="b"'),
    )
    expect(edited(source, (root) => Object.assign(all(root, 'tableRow')[2]!, {attributes: {}}))).toBe(
      source.replace(' id="x"', ''),
    )
    expect(edited(source, (root) => Object.assign(all(root, 'tableCell')[5]!, {attributes: {id: 'y'}}))).toBe(
      source.replace('| 4', '| id="y" | 4'),
    )
  })

  it('changes what a cell holds', () => {
    expect(edited(source, (root) => Object.assign(all(root, 'text')[2]!, {value: 'a|b'}))).toBe(
      source.replace('1 |', 'a&#124;b |'),
    )
  })
})

describe('pages whose templates were run', () => {
  const page = (title: string, text: string) => ({title, namespace: 10, text, model: 'wikitext'})
  const pages = new Map(
    [page('Template:B', "''{{{1}}}''"), page('Template:Top', '{|'), page('Template:End', '|}')].map((one) => [
      one.title,
      one,
    ]),
  )

  it('writes calls, not what they made', () => {
    const source = 'a {{b|x}} [[c]] {{#if:1|yes}}\n\n{{top}}\n| d\n{{end}}\n'
    const root = parse(source, {pages})
    all(root, 'link')[0]!.title = 'Other'
    all(root, 'transclusion')[0]!.parameters[0]!.value = 'y'
    expect(toWikitext(root)).toBe(source.replace('[[c]]', '[[Other|c]]').replace('{{b|x}}', '{{b|y}}'))
  })

  it('writes a copy anew, or, told how it was made, as it was', () => {
    const source = "a {{b|x}}   '''c'''\n\n{{top}}\n| d\n{{end}}\n"
    const copy = structuredClone(parse(source, {pages}))
    expect(toWikitext(copy)).toContain('{{top}}\n| d\n{{end}}')
    expect(toWikitext(copy, {pages})).toBe(source)
    delete copy.data
    expect(toWikitext(copy)).toContain('{{b|x}}')
  })
})

describe('other nodes', () => {
  it('changes files', () => {
    only(
      "[[File:Bridge 1900.jpg|thumb|left|upright=1.2|The bridge in ''1900'', with [[horse]]s]]",
      "[[File:Bridge 1900.jpg|thumb|right|upright=1.2|The bridge in ''1900'', with [[horse]]<nowiki/>s]]".replace(
        '<nowiki/>',
        '',
      ),
      (root) => {
        all(root, 'media')[1]!.horizontalAlign = 'right'
      },
    )
    only('The bridge in ', 'A bridge in ', (root) => {
      all(root, 'text').find(({value}) => value === 'The bridge in ')!.value = 'A bridge in '
    })
    only('File:B.jpg|[[Two]]\n', 'File:B.jpg|[[Two]]\nFile:C.jpg|Three\n', (root) => {
      const {children} = all(root, 'gallery')[0]!
      children.push({type: 'media', title: 'File:C.jpg', children: [text('Three')]})
    })
  })

  it('changes tags', () => {
    only('<div class="note">', '<div class="x">', (root) => {
      all(root, 'htmlElement').find(({name}) => name === 'div')!.attributes = {class: 'x'}
    })
    expect(first('a<!-- b -->c', 'comment', (node) => Object.assign(node, {value: 'x'}))).toBe('a<!--x-->c')
    expect(first('a __NOTOC__', 'behaviorSwitch', (node) => Object.assign(node, {name: 'forcetoc'}))).toBe(
      'a __FORCETOC__',
    )
  })

  it('adds to the content of an element', () => {
    only('Nobody knows.\n', 'Nobody knows.\n\nDo they?\n', (root) => {
      all(root, 'htmlElement')[0]!.children.push(paragraph('Do they?'))
    })
  })

  it('adds comments and calls', () => {
    expect(edited('a\n\nb', (root) => root.children.unshift(transclusion({name: 'x'}), comment(' c ')))).toBe(
      '{{x}}<!-- c -->\n\na\n\nb',
    )
  })
})
