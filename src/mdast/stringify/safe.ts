import type {SafeConfig, State, Unsafe} from 'mdast-util-to-markdown'

/** `state.safe` of mdast-util-to-markdown, as it is before it is replaced. */
type Safe = State['safe']

/**
 * A text in which nothing can have to be escaped, wherever it stands in phrasing. What depends on the neighbours of the
 * text is not in here; see {@link edgesAreSafe}. From `unsafe` in mdast-util-to-markdown and in the GFM, math and front
 * matter extensions: characters that are unsafe anywhere, and those that are in the company of others.
 */
const risky =
  /[*_[\]`~|$\\@\t\n\r]|^[Ww]{1,2}\.|[Ww]{3}\.|[ps]:(?:\/|$)|<(?:[!/?A-Za-z]|$)|&(?:#|[A-Za-z][\dA-Za-z]*(?:;|$)|$)|!$|#$/

/**
 * What has to be there for {@link risky} to match: tests that look at one or two characters take a fraction of the time
 * of its many branches, and most text passes them.
 */
const suspicious = /[*_[\]`~|$\\@\t\n\r<&]/
const suspiciousPair = /[Wwps][.:]/

/** Whether nothing in a text can have to be escaped, as far as the text alone tells. */
function isHarmless(value: string): boolean {
  const last = value.charCodeAt(value.length - 1)
  return (last !== 33 && last !== 35 && !suspicious.test(value) && !suspiciousPair.test(value)) || !risky.test(value)
}

/** What begins a block, where a text begins a line. */
const startsBlock = /^[\t ]*(?:[#*+\-<=>[_`~|:$]|\d+[.)])|^[\t ]/

/** Likewise for the raw destination of a link or image; it holds no white space. */
const riskyDestination = /[\s()\\|$~[\]<>`"@]|&(?:#|[A-Za-z][\dA-Za-z]*(?:;|$)|$)/

/** An address that can be the destination of a link as it is, without brackets and escapes. */
const harmlessDestination = /^[^\0- \u007F\s()\\|$~[\]<>`"@&]+$/

/** Whether an address is a raw destination as it stands. */
export function isPlainDestination(url: string): boolean {
  return harmlessDestination.test(url)
}

/** A character reference, or the beginning of one that the next text goes on with. */
const reference = /&(?:#|[A-Za-z][\dA-Za-z]*(?:;|$)|$)/

/** `www.`, or the end of one. */
const address = /[Ww]{3}\.|^[Ww]{1,2}\./

/**
 * Of the patterns those that are needed in a text. The library escapes each `&` before a letter and each point behind a
 * `w`; most of them, as in the addresses of the web, are no part of a reference (`&amp;`) or a bare address (`www.`).
 */
export function needed(patterns: Unsafe[], value: string, {before = '', after = ''}: SafeConfig): Unsafe[] {
  const references = !value.includes('&') || holdsReference(value, after)
  const addresses = !value.includes('.') || address.test(before + value)
  if (references && addresses) return patterns
  return patterns.filter(
    ({character, before}) => (references || character !== '&') && (addresses || character !== '.' || before !== '[Ww]'),
  )
}

/** Whether a character reference begins in a text; what follows it may go on with one, but an `&` there begins one of its own. */
function holdsReference(value: string, after: string): boolean {
  const at = (value + after).search(reference)
  return at >= 0 && at < value.length
}

/** The constructs in which text is phrasing. */
const phrasingConstructs: ReadonlySet<string> = new Set([
  'emphasis',
  'label',
  'phrasing',
  'strikethrough',
  'strong',
  'tableCell',
])

/** Whether the neighbours of a text that is safe in itself leave it safe. */
function edgesAreSafe(value: string, before: string, after: string): boolean {
  const previous = before.charCodeAt(before.length - 1)
  if (previous === 10 || previous === 13) {
    if (startsBlock.test(value)) return false
  } else {
    const first = value.charCodeAt(0)
    // `(` behind `]`; `.` behind `w`; `:` behind `p` or `s`.
    if (first === 40 && previous === 93) return false
    if (first === 46 && (previous === 119 || previous === 87)) return false
    if (first === 58 && (previous === 112 || previous === 115)) return false
  }
  const next = after.charCodeAt(0)
  return (next !== 10 && next !== 13) || value.charCodeAt(value.length - 1) !== 32
}

/**
 * Makes a `state.safe` that gives the same as the library's (but see {@link needed}), faster: text with nothing to escape
 * is given back, and for other text only those patterns are tried whose character is in it. The escaping itself is the
 * library's.
 *
 * @param original the library's `state.safe`.
 * @param state the library's state; its `unsafe` patterns must be complete by now.
 */
export function fastSafe(original: Safe, state: State): Safe {
  const index = new PatternIndex(state.unsafe)
  return (input, config) => {
    const value = input ?? ''
    if (value === '') return ''
    const construct = state.stack[state.stack.length - 1]
    const {before = '', after = ''} = config
    if (construct === 'destinationRaw') {
      if (!riskyDestination.test(value)) return value
    } else if (
      construct !== undefined &&
      phrasingConstructs.has(construct) &&
      isHarmless(value) &&
      edgesAreSafe(value, before, after)
    ) {
      return value
    }
    return slow(original, state, index, value, config)
  }
}

/** The library's own escaping, with the patterns that can match. */
function slow(original: Safe, state: State, index: PatternIndex, value: string, config: SafeConfig): string {
  const unsafe = needed(index.candidates((config.before ?? '') + value + (config.after ?? '')), value, config)
  return original.call({stack: state.stack, unsafe, compilePattern: state.compilePattern} as State, value, config)
}

/** Finds the patterns whose character occurs in a text. */
class PatternIndex {
  /** For each ASCII character, the number of the patterns' character, from 1; 0 for others. */
  private readonly numbers = new Uint8Array(128)
  private readonly characters: string[] = []
  private readonly found = new Map<string, Unsafe[]>()

  constructor(private readonly patterns: readonly Unsafe[]) {
    for (const {character} of patterns) {
      const code = character.charCodeAt(0)
      if (this.numbers[code] !== 0) continue
      this.characters.push(character)
      this.numbers[code] = this.characters.length
    }
  }

  /** The patterns that may match in a text, in their order. */
  candidates(text: string): Unsafe[] {
    const present = new Uint8Array(this.characters.length + 1)
    for (let position = 0; position < text.length; position++) {
      const code = text.charCodeAt(position)
      if (code < 128) present[this.numbers[code] as number] = 1
    }
    present[0] = 0
    let signature = ''
    for (let number = 1; number < present.length; number++) {
      if (present[number] === 1) signature += this.characters[number - 1]
    }
    let candidates = this.found.get(signature)
    if (!candidates) {
      candidates = this.patterns.filter((pattern) => signature.includes(pattern.character))
      this.found.set(signature, candidates)
    }
    return candidates
  }
}
