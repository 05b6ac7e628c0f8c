import {nextGreaterThan, type Scanner} from './scanner.js'

/** Tags that only say what is transcluded; their end may be missing. */
const INCLUSION_TAGS: ReadonlySet<string> = new Set(['noinclude', 'includeonly', 'onlyinclude'])

/** Longest name of a tag that is looked up: what is longer is no tag of any wiki. */
const MAX_NAME = 40

/** The name at `at` in lower case, if white space, `>` or `/>` follows it; else `undefined`. */
function tagName(s: Scanner, at: number): string | undefined {
  const {source} = s
  const limit = Math.min(s.end, at + MAX_NAME)
  let i = at
  for (; i < limit; i++) {
    const c = source.charCodeAt(i)
    if (c === 62 || c === 32 || (c >= 9 && c <= 13)) return i > at ? source.slice(at, i).toLowerCase() : undefined
    if (c === 47) {
      return i > at && source.charCodeAt(i + 1) === 62 ? source.slice(at, i).toLowerCase() : undefined
    }
    if (c === 60) return undefined
  }
  return undefined
}

/**
 * `<`: an extension tag, or one of the tags that steer transclusion. Which of those count depends on the mode: on the page
 * itself `<includeonly>` goes with its content and `<noinclude>` is as good as absent; in a template it is the other way.
 */
export function tag(s: Scanner): boolean {
  const {source} = s
  const closing = source.charCodeAt(s.pos + 1) === 47
  const nameStart = closing ? s.pos + 2 : s.pos + 1
  const first = source.charCodeAt(nameStart) | 32
  if (first < 97 || first > 122) {
    if (first < 128) return false
  }
  const name = tagName(s, nameStart)
  if (name === undefined) return false
  const inclusion = INCLUSION_TAGS.has(name)
  if (closing) return inclusion && isIgnoredTag(s, name) && ignoreTag(s, nameStart + name.length)
  if (inclusion) {
    if (isIgnoredTag(s, name)) return ignoreTag(s, nameStart + name.length)
    if (name !== (s.forInclusion ? 'noinclude' : 'includeonly')) return false
  } else if (!s.extensionTags.has(name)) return false
  return element(s, name, nameStart + name.length, inclusion)
}

function isIgnoredTag(s: Scanner, name: string): boolean {
  return s.forInclusion ? name === 'includeonly' : name === 'noinclude' || name === 'onlyinclude'
}

/** Leaves out the tag itself. */
function ignoreTag(s: Scanner, nameEnd: number): boolean {
  const close = nextGreaterThan(s, nameEnd)
  if (close < 0) return false
  s.add({kind: 'ignored', start: s.pos, end: close + 1})
  s.pos = close + 1
  return true
}

function element(s: Scanner, name: string, nameEnd: number, ignored: boolean): boolean {
  const {source} = s
  const start = s.pos
  const gt = nextGreaterThan(s, nameEnd)
  if (gt < 0) return false
  const selfClosing = source.charCodeAt(gt - 1) === 47
  const attributes = source.slice(nameEnd, selfClosing ? gt - 1 : gt)
  if (selfClosing) {
    s.pos = gt + 1
    if (ignored) s.add({kind: 'ignored', start, end: s.pos})
    else s.add({kind: 'extension', start, end: s.pos, name, attributes, innerStart: s.pos})
    return true
  }
  const innerStart = gt + 1
  const close = s.unclosedTags?.has(name) ? undefined : findClose(s, name, innerStart)
  if (!close) {
    s.unclosedTags ??= new Set()
    s.unclosedTags.add(name)
    if (!ignored) {
      // the tag is text as a whole: nothing is looked for in its attributes
      s.pos = innerStart
      return true
    }
    s.add({kind: 'ignored', start, end: s.end})
    s.pos = s.end
    return true
  }
  s.pos = close.end
  if (ignored) s.add({kind: 'ignored', start, end: close.end})
  else {
    s.add({
      kind: 'extension',
      start,
      end: close.end,
      name,
      attributes,
      inner: source.slice(innerStart, close.start),
      innerStart,
      close: source.slice(close.start, close.end),
    })
  }
  return true
}

/** The next `</name>`, in any case, white space allowed before `>`. */
function findClose(s: Scanner, name: string, from: number): {start: number; end: number} | undefined {
  const {source} = s
  let at = source.indexOf('</', from)
  while (at >= 0 && at < s.end) {
    let i = at + 2 + name.length
    if (source.slice(at + 2, i).toLowerCase() === name) {
      while (i < s.end && (source.charCodeAt(i) === 32 || (source.charCodeAt(i) >= 9 && source.charCodeAt(i) <= 13)))
        i++
      if (i < s.end && source.charCodeAt(i) === 62) return {start: at, end: i + 1}
    }
    at = source.indexOf('</', at + 2)
  }
  return undefined
}
