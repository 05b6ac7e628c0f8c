import {closeBrace, closeBracket, equals, openBrace, openBracket, openVariant, pipe} from './braces.js'
import {comment} from './comment.js'
import {closeHeading, openHeading} from './heading.js'
import type {PreRoot} from './nodes.js'
import {region, Scanner, type ScannerOptions} from './scanner.js'
import {tag} from './tag.js'

/** What a construct does where its first character stands: moves `pos` and answers true, or answers false: it is text. */
type Construct = (s: Scanner) => boolean

function angle(s: Scanner): boolean {
  return s.source.startsWith('!--', s.pos + 1) ? comment(s) : tag(s)
}

/** The end of a line: closes a heading; a `=` behind it opens one. */
function lineEnd(s: Scanner): boolean {
  if (s.top?.open === '=') closeHeading(s)
  s.pos++
  if (s.source.charCodeAt(s.pos) === 61 && s.pos < s.end) openHeading(s)
  return true
}

function openTwice(open: Construct): Construct {
  return (s) => s.source.charCodeAt(s.pos + 1) === s.source.charCodeAt(s.pos) && open(s)
}

/** Constructs by their first character. */
const constructs: ReadonlyArray<Construct | undefined> = (() => {
  const table = new Array<Construct | undefined>(128).fill(undefined)
  const entries: ReadonlyArray<readonly [string, Construct]> = [
    ['\n', lineEnd],
    ['<', angle],
    ['{', openTwice(openBrace)],
    ['[', openTwice(openBracket)],
    ['-', openVariant],
    ['|', pipe],
    ['=', equals],
    ['}', closeBrace],
    [']', closeBracket],
  ]
  for (const [character, construct] of entries) table[character.charCodeAt(0)] = construct
  return table
})()

/** Options of {@link preprocess}. */
export type PreprocessOptions = ScannerOptions

const ONLY_OPEN = '<onlyinclude>'
const ONLY_CLOSE = '</onlyinclude>'

/**
 * MediaWiki's first phase: finds templates, parameters, extension tags, comments and headings.
 *
 * Never throws, and takes time linear in the length of the text: what stays open costs nothing, and an end that was
 * looked for in vain is not looked for again. The tree may be as deep as the text is long: walk it with a bound.
 *
 * @example
 * preprocess('a {{b|c}}', {extensionTags: new Set()}).children // ['a ', {kind: 'template', ...}]
 */
export function preprocess(source: string, options: PreprocessOptions): PreRoot {
  return scan(new Scanner(options), source)
}

/** {@link preprocess} by a scanner that may have run before. */
export function scan(s: Scanner, source: string): PreRoot {
  s.begin(source)
  s.onlyInclude = s.forInclusion && source.includes(ONLY_OPEN) && source.includes(ONLY_CLOSE)
  if (s.onlyInclude) skipToOnlyInclude(s)
  else if (source.charCodeAt(0) === 61) openHeading(s)
  scanAll(s)
  const {end} = s
  if (s.pos < end) s.pos = end
  if (s.top?.open === '=') closeHeading(s)
  const {children} = region(s, 0, end, 0, s.nodeCount)
  return {kind: 'root', source, start: 0, end, children}
}

/**
 * Reads to the end of the text. Nothing is done behind the loop: V8 compiles a loop that gets hot while it runs, takes what
 * comes behind it for dead, and would throw the code away at the end of every page.
 */
function scanAll(s: Scanner): void {
  const {source, end, onlyInclude} = s
  let {pos} = s
  while (pos < end) {
    const code = source.charCodeAt(pos)
    const construct = code < 128 ? constructs[code] : undefined
    if (construct === undefined) {
      pos++
      continue
    }
    s.pos = pos
    if (onlyInclude && code === 60 && source.startsWith(ONLY_CLOSE, pos)) skipToOnlyInclude(s)
    else if (!construct(s)) s.pos++
    else if (s.pos === s.lineStartAt && source.charCodeAt(s.pos) === 61 && s.pos < end) openHeading(s)
    pos = s.pos
  }
}

/** Leaves out all up to and including the next `<onlyinclude>`. */
function skipToOnlyInclude(s: Scanner): void {
  const open = s.source.indexOf(ONLY_OPEN, s.pos)
  const end = open < 0 ? s.end : open + ONLY_OPEN.length
  s.add({kind: 'ignored', start: s.pos, end})
  s.pos = end
}
