import type {LanguageVariant, VariantRule} from '../../ast/phrasing.js'
import type {SiteConfig} from '../../site/types.js'
import type {Container} from '../builder/element.js'
import {MAX_NESTING} from '../context.js'
import type {Tokenizer} from './tokenizer.js'

const OPEN = '-{'

/** Deepest nesting that is looked for; past it the braces are text. */
const MAX_DEPTH = 40
const CLOSE = '}-'

/** `-{flags|rules}-`, on a wiki whose language has variants; on any other it is text. */
export function languageVariant(t: Tokenizer): boolean {
  const {text, pos: start} = t
  if (text.charCodeAt(start + 1) !== 123) return false
  const {site} = t.context
  if (site.variants.length === 0 || t.depth >= MAX_NESTING) return false
  const close = findClose(t, start + OPEN.length)
  if (close < 0) return false
  const bar = flagsEnd(text, start + OPEN.length, close)
  const contentStart = bar < 0 ? start + OPEN.length : bar + 1
  const flags =
    bar < 0
      ? []
      : text
          .slice(start + OPEN.length, bar)
          .split(';')
          .map((flag) => flag.trim())
          .filter((flag) => flag !== '')
  const node: LanguageVariant = {type: 'languageVariant', flags, rules: [], children: []}
  const raw = flags.includes('R')
  const parts = raw ? [] : readRules(site, text, contentStart, close)
  for (const part of parts) node.rules.push({...part.rule, text: t.sourceOf(part.rule.text)})
  const end = close + CLOSE.length
  if (flags.some((flag) => flag === 'H' || flag === '-' || flag === 'T')) return t.inline(node, start, end)
  const shown = chosenRule(site, parts) ?? (parts.length > 0 ? undefined : {start: contentStart, end: close})
  const content = shown ? t.range(shown.start, shown.end, t.inLink) : []
  return t.element('variant', node as Container, content, start, end)
}

/** The `}-` of the opening before `from`; others may be nested in it. Bounded by the text, not by the line. */
function findClose(t: Tokenizer, from: number): number {
  let depth = 1
  let at = from
  for (;;) {
    const close = t.next('}-', at)
    if (close >= t.end) return -1
    let open = t.next('-{', at)
    while (open < close) {
      if (++depth > MAX_DEPTH) return -1
      open = t.next('-{', open + OPEN.length)
    }
    depth--
    if (depth === 0) return close
    at = close + CLOSE.length
  }
}

/** Offset of the `|` behind the flags; -1 where there are none. */
function flagsEnd(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === 124) return i
    const letter = (code | 32) >= 97 && (code | 32) <= 122
    if (!letter && code !== 59 && code !== 45 && code !== 32 && code !== 43) return -1
  }
  return -1
}

/** A rule, and where in the text what it shows stands. */
export interface FoundRule {
  rule: VariantRule
  start: number
  end: number
}

/** `zh-hans:a; zh-hant:b` and `from=>zh-hant:to`. Empty where the text is no list of rules. */
function readRules(site: SiteConfig, text: string, from: number, to: number): FoundRule[] {
  const rules: FoundRule[] = []
  let start = from
  while (start < to) {
    let end = nextRule(site, text, start, to)
    const part = text.slice(start, end)
    const arrow = part.indexOf('=>')
    const head = arrow < 0 ? 0 : arrow + 2
    const colon = part.indexOf(':', head)
    const variant = colon < 0 ? '' : part.slice(head, colon).trim().toLowerCase()
    if (!site.variants.includes(variant)) {
      if (part.trim() !== '') return []
    } else {
      let valueStart = start + colon + 1
      let valueEnd = end
      while (valueStart < valueEnd && text.charCodeAt(valueStart) <= 32) valueStart++
      while (valueEnd > valueStart && text.charCodeAt(valueEnd - 1) <= 32) valueEnd--
      const rule: VariantRule = {variant, text: text.slice(valueStart, valueEnd)}
      if (arrow >= 0) rule.from = part.slice(0, arrow).trim()
      rules.push({rule, start: valueStart, end: valueEnd})
    }
    end++
    start = end
  }
  return rules
}

/** Offset of the `;` before the next rule: one that no variant's code follows is a part of the text. */
function nextRule(site: SiteConfig, text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) !== 59) continue
    const rest = text
      .slice(i + 1, Math.min(to, i + 60))
      .trimStart()
      .toLowerCase()
    if (rest === '' || rest.includes('=>') || site.variants.some((code) => startsRule(rest, code))) return i
  }
  return to
}

function startsRule(rest: string, code: string): boolean {
  return rest.startsWith(code) && /^\s*:/.test(rest.slice(code.length))
}

/** What the content language shows: its own text, else that of the first variant it falls back to. */
export function chosenRule(site: SiteConfig, parts: readonly FoundRule[]): {start: number; end: number} | undefined {
  const wanted = [site.language.toLowerCase(), ...(site.variantFallbacks[site.language.toLowerCase()] ?? [])]
  for (const code of wanted) {
    const found = parts.find(({rule}) => rule.variant === code && rule.from === undefined)
    if (found) return found
  }
  return parts.find(({rule}) => rule.from === undefined)
}
