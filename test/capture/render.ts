import {type DefaultTreeAdapterMap, parseFragment} from 'parse5'
import type {Root} from '../../src/ast/flow.js'
import {categories} from '../../src/extract/categories.js'
import {links} from '../../src/extract/links.js'
import {sections} from '../../src/extract/sections.js'
import {toHtml} from '../../src/hast/html.js'
import type {SiteConfig} from '../../src/site/types.js'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

/** How a page is captured. */
export interface RenderOptions {
  /** How cells of boxes stand: run together, as in the page that is captured as it is in the file; each in a line; after tabs. */
  cells?: 'joined' | 'lines' | 'tabs'
  /** Whether there are links to edit sections. */
  edit?: boolean
  /** Whether the page has a contents list where MediaWiki would make one. */
  contents?: boolean
}

/**
 * The text of a page as a capture has it: the content's text with blocks in lines and the cells of boxes run together,
 * notes with letters that lead back, a contents list, and what MediaWiki's skin writes around it.
 */
export function captureOf(tree: Root, site: SiteConfig, options: RenderOptions = {}): string {
  const writer = new Writer(options)
  const fragment = parseFragment(toHtml(tree))
  const headings = sections(tree).slice(1)
  const hasContents = options.contents !== false && countOf(headings) > 3
  writer.beforeHeading = hasContents ? contentsList(headings) : ''
  for (const child of fragment.childNodes) writer.node(child)
  const body = writer
    .text()
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
  return head(tree) + escapeText(body) + foot(tree, site)
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function countOf(list: ReturnType<typeof sections>): number {
  return list.reduce((sum, section) => sum + 1 + countOf(section.sections), 0)
}

/** As MediaWiki numbers it: by how deep headings are nested. */
function contentsList(list: ReturnType<typeof sections>): string {
  const lines = ['Contents']
  const add = (inner: ReturnType<typeof sections>, prefix: string): void => {
    for (const [i, section] of inner.entries()) {
      const number = prefix === '' ? `${i + 1}` : `${prefix}.${i + 1}`
      lines.push(`${number} ${section.title}`)
      add(section.sections, number)
    }
  }
  add(list, '')
  return lines.join('\n')
}

const BLOCKS = new Set(
  'p li dt dd h1 h2 h3 h4 h5 h6 ul ol dl blockquote table figure figcaption pre hr center caption'.split(' '),
)

class Writer {
  beforeHeading = ''
  readonly #options: RenderOptions
  #out = ''

  constructor(options: RenderOptions) {
    this.#options = options
  }

  text(): string {
    return this.#out
  }

  node(node: Node, inBox = false): void {
    if (node.nodeName === '#text') {
      this.#out += (node as DefaultTreeAdapterMap['textNode']).value.replace(/[\n\t]+/g, inBox ? '' : ' ')
      return
    }
    if (!('tagName' in node)) return
    const {tagName} = node
    const classes = attribute(node, 'class')
    if (tagName === 'style' || /display:\s*none/.test(attribute(node, 'style'))) return
    if (/\bmw-cite-backlink\b/.test(classes)) {
      const count = node.childNodes.filter(({nodeName}) => nodeName === 'sup').length
      this.#out += count > 1 ? `^ ${Array.from({length: count}, (_, i) => letter(i)).join(' ')}` : '^'
      return
    }
    if (/\bnavbar\b/.test(classes)) {
      this.#out += textOf(node).replace(/\s+/g, '')
      return
    }
    if (/^h[1-6]$/.test(tagName)) {
      if (this.beforeHeading !== '') this.#out += `\n${this.beforeHeading}\n`
      this.beforeHeading = ''
      this.#out += `\n${textOf(node).replace(/\s+/g, ' ').trim()}${this.#options.edit === false ? '' : '[edit]'}\n`
      return
    }
    const isBox =
      inBox || (tagName === 'table' && /\b(?:infobox|navbox|vertical-navbox|taxobox|sidebar)\b/.test(classes))
    const isCell = tagName === 'td' || tagName === 'th' || tagName === 'tr'
    const {cells = 'joined'} = this.#options
    const isJoined = isBox && isCell && cells === 'joined'
    if (BLOCKS.has(tagName) || (isCell && !isJoined)) {
      this.#out += isCell && cells === 'tabs' && isBox && tagName !== 'tr' ? '\t' : '\n'
    }
    if (tagName === 'br') this.#out += isBox ? '' : '\n'
    for (const child of node.childNodes) this.node(child, isBox)
    if (BLOCKS.has(tagName) || (tagName === 'tr' && !isJoined)) this.#out += '\n'
  }
}

function attribute(node: Element, name: string): string {
  return node.attrs.find((entry) => entry.name === name)?.value ?? ''
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value
  return 'childNodes' in node ? node.childNodes.map((child) => textOf(child)).join('') : ''
}

function letter(index: number): string {
  return (index >= 26 ? String.fromCharCode(96 + Math.floor(index / 26)) : '') + String.fromCharCode(97 + (index % 26))
}

function head(tree: Root): string {
  return `\t${escapeText(tree.title)}
\t\tFrom ${tree.site.name}, the free encyclopedia
\t\tJump to navigation
\t\tJump to search
\t\t`
}

function foot(tree: Root, site: SiteConfig): string {
  const all = categories(tree)
  const shown = all.filter(({hidden}) => hidden !== true).map(({name}) => name)
  const hidden = all.filter((category) => category.hidden === true).map(({name}) => name)
  const languages = links(tree).flatMap((link) =>
    link.kind === 'language' ? [site.interwiki.get(link.prefix)?.language ?? ''] : [],
  )
  const server = tree.site.server.replace(/^\/\//, 'https://')
  const address = `${server}${tree.site.scriptPath}/index.php?title=${encodeURIComponent(tree.title.replaceAll(' ', '_'))}&oldid=4711`
  const names = shown.join('') + (hidden.length > 0 ? `Hidden categories: ${hidden.join('')}` : '')
  return `
Retrieved from "${escapeText(address)}"
${names === '' ? '' : `\t\t${shown.length === 1 ? 'Category' : 'Categories'}: ${escapeText(names)}\n`}\tNavigation menu
\t\tPersonal tools
\t\tNot logged inTalkContributionsCreate accountLog in
\t\tNamespaces
\t\tPageDiscussion
\t\tViews
\t\tReadEditView history
\t\tSearch
\t\tNavigation
\t\tMain pageRandom page
\t\tTools
\t\tWhat links hereRelated changesSpecial pages
\t\tLanguages
\t\t${languages.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('')}
\t\tEdit links
\t\t This page was last edited on 1 September 2017, at 12:00.
\t\tText is available under the Creative Commons Attribution-ShareAlike License; additional terms may apply.
\t\tPrivacy policy
\t\tAbout ${tree.site.name}
`
}
