import type {PreNode, PrePart, PreRegion} from '../../src/preprocess/nodes.js'

/** Writes a tree as MediaWiki's preprocessor prints its own, without the notes in it that have no effect (`<equals>`, `<possible-h>`, where a parameter begins a line). */
export function toXml(region: PreRegion, source: string): string {
  return element('root', inside(region.children, source))
}

function element(name: string, content: string, attributes = ''): string {
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`
}

function inside(nodes: readonly PreNode[], source: string): string {
  return nodes.map((node) => one(node, source)).join('')
}

function one(node: PreNode, source: string): string {
  if (typeof node === 'string') return escapeText(node)
  const all = escapeText(source.slice(node.start, node.end))
  switch (node.kind) {
    case 'template':
      return call('template', node.lineStart ? ' lineStart="1"' : '', node.title, node.parts, source)
    case 'parameter':
      return call('tplarg', '', node.title, node.parts, source)
    case 'comment':
      return `<comment>${all}</comment>`
    case 'ignored':
      return `<ignore>${all}</ignore>`
    case 'heading':
      return element('h', inside(node.children, source), ` level="${node.level}" i="${node.index}"`)
    case 'extension': {
      const name = source.slice(node.start + 1, node.start + 1 + node.name.length)
      const inner = node.inner === undefined ? '' : element('inner', escapeText(node.inner))
      const close = node.close === undefined ? '' : element('close', escapeText(node.close))
      return element(
        'ext',
        element('name', escapeText(name)) + element('attr', escapeText(node.attributes)) + inner + close,
      )
    }
  }
}

function call(name: string, attributes: string, title: PreRegion, parts: readonly PrePart[], source: string): string {
  const written = parts.map((part) => {
    const partName = part.name
      ? `${element('name', inside(part.name.children, source))}=`
      : element('name', '', ` index="${part.index}"`)
    return element('part', partName + element('value', inside(part.value.children, source)))
  })
  return element(name, element('title', inside(title.children, source)) + written.join(''), attributes)
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
