/**
 * A wiki's link trail (`/^([a-zäöüß]+)(.*)$/sDu`, as siteinfo gives it) as a sticky RegExp whose match is the trail.
 * Group 1 of the original is the trail; the rest of it only swallows the text behind.
 *
 * @param source - PHP regular expression with delimiters and flags.
 * @returns `undefined` where it has another shape or says what JavaScript can not; a trail of `()` never matches.
 *
 * @example
 * const trail = linkTrailFromPhp('/^([a-z]+)(.*)$/sD')
 * trail.lastIndex = 5
 * trail.exec('[[A]]s b')?.[0] // 's'
 */
export function linkTrailFromPhp(source: string): RegExp | undefined {
  const match = /^\/\^\((.*)\)\(\.\*\)\$\/([a-zA-Z]*)$/su.exec(source)
  if (!match) return undefined
  const [, body = '', flags = ''] = match
  if (body === '') return /(?!)/y
  return compile(`(?:${translate(body, flags.includes('u'))})`, flags.includes('i') ? 'iuy' : 'uy')
}

/**
 * The characters before a link that belong to it, as siteinfo gives them (the inside of a character class), as a
 * RegExp that matches the run of them at the end of a text.
 *
 * @returns `undefined` for no characters, or where JavaScript does not read them.
 */
export function linkPrefixFromPhp(characters: string): RegExp | undefined {
  if (characters === '') return undefined
  const set = translate(characters, true)
  // The look-behind keeps it linear: a run of characters is entered only at its start.
  return compile(`(?<![${set}])[${set}]+$`, 'u')
}

/** Rewrites what PHP and JavaScript (with its flag `u`) write differently. */
function translate(body: string, unicode: boolean): string {
  // Without its flag `u`, PHP matches bytes: the upper half of them is every character beyond ASCII.
  const text = unicode ? body : body.replace(/\\x80-\\xff/gi, '\\u{80}-\\u{10ffff}')
  return text
    .replace(/\\x\{([0-9a-f]+)\}/gi, '\\u{$1}')
    .replace(/\\([pP])([A-Z])/g, '\\$1{$2}')
    .replace(/\\([^\p{L}\p{N}\\^$.*+?()[\]{}|/-])/gu, '$1')
    .replaceAll('(?>', '(?:')
}

function compile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}
