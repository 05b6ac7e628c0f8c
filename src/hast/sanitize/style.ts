const insecure =
  /expression|accelerator\s*:|filter\s*:|-o-link\s*:|-o-link-source\s*:|-o-replace\s*:|url\s*\(|src\s*\(|image\s*\(|image-set\s*\(/i

/**
 * The value of a `style` attribute as MediaWiki lets it stand.
 *
 * Comments become a space, an unclosed one cuts the rest off; escapes are resolved. A value that could load something
 * or run code is replaced as a whole by `/* insecure input *\/`, one with control characters by
 * `/* invalid control char *\/`.
 *
 * Source of the rules: MediaWiki's answers to `<span style="...">`.
 *
 * @example
 * cleanStyle('background: u\\72l(x)') // '/* insecure input *\/'
 */
export function cleanStyle(style: string): string {
  // So that a cleaned style stays as it is when it is cleaned again.
  if (/^\s*\/\*[^*/\\]*\*\/\s*$/.test(style)) return style
  const escaped = /\\(?:([0-9A-Fa-f]{1,6})[ \t\r\n\f]?|(\r\n|[\n\r\f])|([\s\S]?))/g
  const value = withoutComments(style.replace(escaped, unescapeCss))
  if (/[\0-\x08\x0b\x0e-\x1f\x7f\ufffd]/.test(value)) return '/* invalid control char */'
  return insecure.test(value) || hasUrlFromAttribute(value) ? '/* insecure input */' : value
}

function withoutComments(style: string): string {
  let result = ''
  let from = 0
  for (let open = style.indexOf('/*'); open >= 0; open = style.indexOf('/*', from)) {
    result += style.slice(from, open)
    const close = style.indexOf('*/', open + 2)
    if (close < 0) return result
    result += ' '
    from = close + 2
  }
  return result + style.slice(from)
}

/** `attr(data-x url)` loads what the attribute says. Two tests, since one expression for it takes quadratic time. */
function hasUrlFromAttribute(style: string): boolean {
  const start = style.search(/attr\s*\(/i)
  return start >= 0 && /[\s,]url/i.test(style.slice(start))
}

function unescapeCss(_: string, hex?: string, lineBreak?: string, character?: string): string {
  if (lineBreak) return ''
  let result = character || '\\'
  if (hex) {
    const code = Number.parseInt(hex, 16)
    result = code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code)
  }
  // What would end a string or begin an escape stays an escape.
  if (/[\n"'\\]/.test(result)) return `\\${result.charCodeAt(0).toString(16)} `
  return result
}
