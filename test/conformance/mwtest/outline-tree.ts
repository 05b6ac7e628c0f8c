import type {Nodes} from '../../../src/ast/nodes.js'
import type {TemplateArgument} from '../../../src/ast/transclusion.js'

/** The outline of a tree: its text without white space, and what mwparserfromhell has tokens for, each in its brackets. */
export function outlineOfTree(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return clean(node.value)
    case 'comment':
      return `<!--${clean(node.value)}-->`
    case 'transclusion':
    case 'infobox':
    case 'navbox':
      return call(node.name, node.parameters)
    case 'parserFunction': {
      const [first, ...rest] = node.arguments
      return call(first ? `${node.alias}:${all(first.children)}` : node.alias, rest)
    }
    case 'parameter':
      return `{{{${clean(node.name)}${node.hasDefault ? `|${all(node.children)}` : ''}}}}`
    case 'link':
      return `[[${target(node)}|${all(node.children)}]]`
    case 'interwikiLink':
      return `[[${target({...node, title: `${node.prefix}:${node.title}`})}|${all(node.children)}]]`
    case 'languageLink':
      return `[[${target({...node, title: `${node.prefix}:${node.title}`})}|]]`
    case 'category':
      return `[[${clean(`category:${node.name}`.toLowerCase())}|${clean(node.sortKey ?? '')}]]`
    case 'media':
      return `[[${target(node)}|${all(node.children)}]]`
    case 'externalLink':
      return `[${clean(node.url)} ${all(node.children)}]`
    case 'heading':
      return tag(`h${node.depth}`, all(node.children))
    case 'break':
      return '<br>'
    case 'thematicBreak':
      return '<hr>'
    case 'listItem':
      return `<li>${all(node.children)}`
    case 'definitionTerm':
      return `<dt>${all(node.children)}`
    case 'definitionDescription':
      return `<dd>${all(node.children)}`
    case 'referenceList':
      // the list that MediaWiki adds at the end of a page was not written
      return node.position ? tag('references', all(node.children)) : ''
    case 'preformatted':
      return node.attributes ? tag('pre', all(node.children)) : all(node.children)
    case 'extensionElement':
      return tag(node.name, clean(node.value))
    case 'code':
      return tag('syntaxhighlight', clean(node.value))
    case 'math':
      return tag('math', clean(node.value))
    case 'htmlElement':
      return tag(node.name, all(node.children))
    default: {
      const content = 'children' in node ? all(node.children as Nodes[]) : ''
      const name = names[node.type]
      return name === undefined ? content : tag(name, content)
    }
  }
}

const names: Readonly<Record<string, string>> = {
  emphasis: 'i',
  strong: 'b',
  reference: 'ref',
  gallery: 'gallery',
  table: 'table',
  tableCaption: 'caption',
}

function all(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (node.type === 'tableCell' ? cell(node) : outlineOfTree(node))).join('')
}

function cell(node: Extract<Nodes, {type: 'tableCell'}>): string {
  return tag(node.header ? 'th' : 'td', all(node.children))
}

function call(name: string, parameters: readonly TemplateArgument[]): string {
  const parts = parameters.map(({name: key, named, children}) => (named ? `${clean(key)}=` : '') + all(children))
  return `{{${[clean(name), ...parts].join('|')}}}`
}

function target({title, fragment}: {title: string; fragment?: string}): string {
  return clean((fragment === undefined ? title : `${title}#${fragment}`).toLowerCase())
}

function tag(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function clean(text: string): string {
  return text.replace(/\s+/g, '')
}
