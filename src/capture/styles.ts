/** A style sheet or script in a capture: offsets, and the classes that it names. */
export interface StyleRange {
  start: number
  end: number
  classes: string
}

/**
 * How the style sheets of templates, and the scripts that a page loads itself with, begin. MediaWiki puts
 * `.mw-parser-output` before every selector of a template's style sheet.
 */
const START =
  /\.mw-parser-output\b|@(?:media|supports|font-face|keyframes|layer)\b|(?:html|body)\.(?:skin|client|vector)[\w-]*|\(?(?:window\.)?RL(?:Q|CONF|STATE|PAGEMODULES)\s*=|document\.documentElement\.className/g

/** The start of a further rule. */
const NEXT =
  /\.mw-parser-output\b|@(?:media|supports|font-face|keyframes|layer)\b|(?:html|body)\.(?:skin|client|vector)/y

/** Longest selector. */
const SELECTOR = 3000

/**
 * Finds style sheets and scripts, wherever they stand. A sheet that the capture breaks off in goes to the end of its
 * line. Linear: what was looked for in vain to the end is not looked for again.
 */
export function findStyles(text: string): StyleRange[] {
  const found: StyleRange[] = []
  const scanner = new Scanner(text)
  START.lastIndex = 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const start = match.index
    const end = /RL|document/.test(match[0]) ? scanner.lineEnd(start) : scanner.sheetEnd(start)
    if (end === undefined) continue
    found.push({start, end, classes: classesOf(text.slice(start, Math.min(end, start + 4000)))})
    START.lastIndex = end
  }
  return found
}

/** The classes that a sheet names. */
function classesOf(sheet: string): string {
  const names = new Set<string>()
  for (const [, name] of sheet.matchAll(/\.([a-z][\w-]*)/gi)) names.add((name as string).toLowerCase())
  names.delete('mw-parser-output')
  return [...names].join(' ')
}

/** Finds where rules end. What it is asked for only goes forward, so a place that was found is kept. */
class Scanner {
  readonly #text: string
  readonly #next = new Map<string, number>()
  /** Set once a block was found not to end: the next one does not either. */
  #endless = false

  constructor(text: string) {
    this.#text = text
  }

  lineEnd(at: number): number {
    return this.#find('\n', at)
  }

  /** Where the rules that begin here end; `undefined` where none begins. */
  sheetEnd(start: number): number | undefined {
    let end: number | undefined
    for (let at = start; ; ) {
      const rule = this.#ruleEnd(at)
      if (rule === undefined) return end
      end = rule
      at = this.#skipGap(rule)
      NEXT.lastIndex = at
      if (!NEXT.test(this.#text)) return end
    }
  }

  /** The first place of a character or word from `at` on; the text's length where there is none. */
  #find(word: string, at: number): number {
    const known = this.#next.get(word)
    if (known !== undefined && known >= at) return known
    const index = this.#text.indexOf(word, at)
    const found = index < 0 ? this.#text.length : index
    this.#next.set(word, found)
    return found
  }

  /** Goes over white space and comments. */
  #skipGap(at: number): number {
    const text = this.#text
    for (;;) {
      while (at < text.length && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\n')) at++
      if (!text.startsWith('/*', at)) return at
      const end = this.#find('*/', at + 2)
      if (end === text.length) return at
      at = end + 2
    }
  }

  #ruleEnd(start: number): number | undefined {
    const brace = this.#find('{', start)
    const line = this.#find('\n', start)
    if (brace < line && brace - start <= SELECTOR) return this.#blockEnd(brace)
    // the capture ends within a selector
    const isCut = line === this.#text.length && line - start <= SELECTOR && brace === line
    return isCut && !/[.!?]$/.test(this.#text.slice(-3)) ? line : undefined
  }

  /** Where the block ends whose `{` stands at `start`. */
  #blockEnd(start: number): number {
    const text = this.#text
    const limit = this.#endless ? this.lineEnd(start) : text.length
    let depth = 0
    for (let at = start; at < limit; at++) {
      const character = text[at]
      if (character === '{') depth++
      else if (character === '}') {
        depth--
        if (depth === 0) return at + 1
      } else if (character === '"' || character === "'") {
        const end = this.#stringEnd(at, limit)
        if (end > 0) at = end
      }
    }
    this.#endless = true
    return this.lineEnd(start)
  }

  /** Where a string ends, strings being short; 0 where it does not. */
  #stringEnd(start: number, limit: number): number {
    const text = this.#text
    const quote = text[start]
    const end = Math.min(limit, start + 500)
    for (let at = start + 1; at < end; at++) {
      if (text[at] === '\\') at++
      else if (text[at] === quote) return at
      else if (text[at] === '\n') return 0
    }
    return 0
  }
}
