import type {Attributes} from '../../ast/base.js'
import {readAttributes} from '../attributes.js'
import type {Container} from '../builder/element.js'
import {flag, flagsOf} from '../builder/elements.js'
import {attributeNotes} from './attribute-notes.js'
import type {Tokenizer} from './tokenizer.js'

/**
 * The elements that wikitext may hold, as MediaWiki documents them (https://www.mediawiki.org/wiki/Help:HTML_in_wikitext).
 * Any other tag is text.
 */
export const elementNames: ReadonlySet<string> = new Set(
  (
    'abbr b bdi bdo big blockquote br caption center cite code data dd del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins ' +
    'kbd li link mark meta ol p pre q rb rp rt rtc ruby s samp small span strike strong sub sup table td th time tr tt u ul var wbr'
  ).split(' '),
)

/** Elements without content; with a `/` or without. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'link', 'meta', 'wbr'])

const ITEMS: ReadonlySet<string> = new Set(['li', 'dt', 'dd'])

/** A tag as found in the text. */
interface FoundTag {
  name: string
  closing: boolean
  attributes: string
  end: number
}

/** `<div class="x">`, `</div>`, `<br/>`. */
export function htmlTag(t: Tokenizer): boolean {
  const found = findTag(t.text, t.pos, t.end)
  if (!found) return false
  const {pos: start} = t
  const {name, closing, end} = found
  // a browser reads `</br>` as `<br>`
  if (closing && name === 'br') return t.inline({type: 'break'}, start, end)
  const attributes =
    closing || found.attributes === '' ? {} : readAttributes(found.attributes, (value) => t.sourceOf(value))
  if (!isComplete(name, attributes)) return false
  t.flush()
  if (!closing && found.attributes.includes('\x7f')) {
    for (const node of attributeNotes(t, start, end)) t.tokens.push({kind: 'invisible', node, start, end: start})
  }
  t.special = true
  if (closing) t.tokens.push({kind: 'close', name, start, end})
  else {
    t.tokens.push({kind: 'open', name, node: elementNode(name, attributes), start, end})
    // only to an empty item does the slash say something
    if (ITEMS.has(name) && t.text.charCodeAt(end - 2) === 47) t.tokens.push({kind: 'close', name, start: end, end})
  }
  t.pos = end
  t.textStart = end
  return true
}

/** `meta` and `link` are for microdata only, and text without it. */
function isComplete(name: string, attributes: Attributes): boolean {
  if (name === 'meta') return 'itemprop' in attributes && 'content' in attributes
  return name !== 'link' || ('itemprop' in attributes && 'href' in attributes)
}

/** Whether an element has no content. */
export function isVoid(name: string): boolean {
  return VOID.has(name)
}

/** Offset behind the tag at `at`, or -1 where there is none. */
export function tagEnd(text: string, at: number, limit: number): number {
  return findTag(text, at, limit)?.end ?? -1
}

function findTag(text: string, at: number, limit: number): FoundTag | undefined {
  const closing = text.charCodeAt(at + 1) === 47
  const nameStart = closing ? at + 2 : at + 1
  let nameEnd = nameStart
  while (nameEnd < limit && isNameCharacter(text.charCodeAt(nameEnd))) nameEnd++
  if (nameEnd === nameStart || nameEnd - nameStart > 10) return undefined
  const name = text.slice(nameStart, nameEnd).toLowerCase()
  if (!elementNames.has(name)) return undefined
  const after = text.charCodeAt(nameEnd)
  if (after !== 62 && after !== 47 && after !== 32 && !(after >= 9 && after <= 13)) return undefined
  for (let i = nameEnd; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (code === 60) return undefined
    if (code === 62) {
      const slash = text.charCodeAt(i - 1) === 47 && i - 1 >= nameEnd
      return {name, closing, attributes: text.slice(nameEnd, slash ? i - 1 : i), end: i + 1}
    }
  }
  return undefined
}

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** The node that an element of wikitext becomes. */
export function elementNode(name: string, attributes: Attributes): Container {
  if (name === 'br') return withAttributes({type: 'break'}, attributes)
  if (name === 'hr') return withAttributes({type: 'thematicBreak'}, attributes)
  if (flagsOf(name) & flag.heading) {
    const depth = Number(name.charAt(1)) as 1 | 2 | 3 | 4 | 5 | 6
    return withAttributes({type: 'heading', depth, id: '', children: []}, attributes)
  }
  return {type: 'htmlElement', name, attributes, children: []}
}

/** Nodes that mostly have no attributes carry the field only where they have some. */
function withAttributes(node: object, attributes: Attributes): Container {
  return (Object.keys(attributes).length > 0 ? {...node, attributes} : node) as Container
}
