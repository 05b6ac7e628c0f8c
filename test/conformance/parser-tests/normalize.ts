import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What is compared of an element beside its name. */
const compared = new Set(['href', 'colspan', 'rowspan', 'start', 'lang', 'dir', 'alt'])
const empty = new Set(['br', 'hr', 'img', 'wbr'])
const blocks = new Set(
  (
    'p div table tr td th caption ul ol li dl dt dd h1 h2 h3 h4 h5 h6 pre blockquote hr figure figcaption ' +
    'center br'
  ).split(' '),
)
/** Wrappers that MediaWiki puts around things, or that HTML puts in by itself. */
const unwrapped = /^(?:tbody|section|bdi|span\.mw-headline|div\.mw-heading|div\.mw-parser-output)$/
const hidden = new Set(['style', 'script', 'link', 'meta'])
const hiddenClasses = ['mw-editsection', 'toc', 'mw-empty-elt', 'catlinks']

/**
 * HTML as far as it is compared: elements, text, and the attributes that carry meaning, in one line of text. Left out are edit
 * links, the list of contents, the wrappers of headings, and white space beside blocks; red links lead to their pages.
 *
 * @example
 * normalizeHtml('<p>\n<a class="new" href="/index.php?title=A_b&amp;action=edit&amp;redlink=1">x</a></p>')
 * // '<p><a href="/wiki/A_b">x</a></p>'
 */
export function normalizeHtml(html: string): string {
  const pieces: string[] = []
  collect(parseFragment(html), false, pieces)
  return pieces.join('').replace(besideBlock, '$1').trim()
}

/** Text has no `<` here, so that this finds tags only. */
const besideBlock = new RegExp(`\\s*(</?(?:${[...blocks].join('|')})(?: [^>]*)?>)\\s*`, 'g')

function collect(node: Node, preformatted: boolean, pieces: string[]): void {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = preformatted ? node.value : node.value.replace(/[ \t\n\f\r\u00a0]+/g, ' ')
    pieces.push(text.replaceAll('<', '&lt;'))
    return
  }
  if (!('childNodes' in node)) return
  if (!('tagName' in node)) {
    for (const child of node.childNodes) collect(child, preformatted, pieces)
    return
  }
  if (isHidden(node)) return
  const name = node.tagName
  const shown = !isUnwrapped(node)
  if (shown) pieces.push(`<${name}${attributes(node)}>`)
  for (const child of node.childNodes) collect(child, preformatted || name === 'pre', pieces)
  if (shown && !empty.has(name)) pieces.push(`</${name}>`)
}

function attributes(node: Element): string {
  return node.attrs
    .filter(({name}) => compared.has(name))
    .map(({name, value}) => ` ${name}="${(name === 'href' ? normalizeAddress(value) : value).replaceAll('>', '&gt;')}"`)
    .sort()
    .join('')
}

function normalizeAddress(address: string): string {
  const red = /^\/index\.php\?title=([^&]*)&action=edit&redlink=1$/.exec(address)
  const plain = red ? `/wiki/${red[1]}` : address
  return decode(plain)
    .replaceAll(' ', '_')
    .replace(/^((?:https?:)?\/\/[^/]+)\/$/, '$1')
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function classes(node: Element): string[] {
  return node.attrs.find(({name}) => name === 'class')?.value.split(/\s+/) ?? []
}

function isHidden(node: Element): boolean {
  return hidden.has(node.tagName) || classes(node).some((name) => hiddenClasses.includes(name))
}

function isUnwrapped(node: Element): boolean {
  return unwrapped.test(node.tagName) || classes(node).some((name) => unwrapped.test(`${node.tagName}.${name}`))
}
