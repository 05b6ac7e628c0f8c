import {decodeEntities} from '../../site/entities.js'
import type {ExpandContext} from '../types.js'
import {escapeHtml} from './messages.js'

/** `[[A|b]]` → `b`, `[http://x y]` → `y`, `''b''` → `b`: what a heading's text shows. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\[\[:?([^[|\]]+)\|([^[\]]+)\]\]/g, '$2')
    .replace(/\[\[:?([^[\]]+)\|?\]\]/g, '$1')
    .replace(/\[(?:[a-z]+:)?\/\/[^ \]\n]+ ([^[\]]+)\]/gi, '$1')
    .replace(/\[(?:[a-z]+:)?\/\/[^ \]\n]+\]/gi, '')
    .replace(/'{2,}/g, ({length}) => "'".repeat(length === 4 ? 1 : Math.max(0, length - 5)))
    .replace(/<\/?[a-z][^<>]*>/gi, '')
}

/**
 * The id that a heading with that text would have, made safe to stand in wikitext and in an attribute.
 *
 * @example
 * anchorOf(context, "''A'' b") // 'A_b'
 */
export function anchorOf(context: ExpandContext, text: string): string {
  const plain = decodeEntities(withoutMarkup(context.killMarkers(text)))
    .replace(/[ _\t\n\f\r\u00a0]+/g, '_')
    .replace(/^_|_$/g, '')
    .replace(/%(?=[\dA-Fa-f]{2})/g, '%25')
  return escapeHtml(plain)
    .replace(/[{}[\]|]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('__', '&#95;_')
    .replaceAll('://', '&#58;//')
    .replace(/ISBN|RFC|PMID/g, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
}
