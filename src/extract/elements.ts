import type {Attributes} from '../ast/base.js'
import type {HtmlElement} from '../ast/phrasing.js'

/** Elements that stand on lines of their own. */
const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
])

/** Whether an element stands on lines of its own. */
export function isBlockElement(node: HtmlElement): boolean {
  return blockElements.has(node.name)
}

/** Whether a reader does not see the element: `style="display:none"`, `<style>`. */
export function isHiddenElement(node: HtmlElement): boolean {
  if (node.name === 'style' || node.name === 'script') return true
  const style = node.attributes.style
  return style !== undefined && /(?:^|;)\s*display\s*:\s*none\b/i.test(style)
}

/** Whether an element's `class` has the given word. */
export function hasClass(node: {attributes?: Attributes}, word: string): boolean {
  const value = node.attributes?.class
  return value?.includes(word) === true && value.split(/\s+/).includes(word)
}
