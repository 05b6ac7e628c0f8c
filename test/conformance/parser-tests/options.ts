/** Options of a test, or settings of the wiki: value by name; `''` for a word without a value. */
export type Options = ReadonlyMap<string, unknown>

const option = /([^\s=,]+)(?:\s*=\s*(\[\[[^\]]*\]\]|"(?:[^"\\]|\\.)*"|\{[^\n]*\}|[^\s]+))?/g

/**
 * Reads `!! options`: words, perhaps with a value: `cat title=[[Main Page]] thumbsize=220`. Names are in lower case, quotes
 * and brackets around values are gone. JSON over several lines (Parsoid's own options) is left out.
 */
export function readOptions(text: string): Options {
  const found = new Map<string, string>()
  const flat = text.replace(/parsoid\s*=\s*\{[\s\S]*?\n\}/g, 'parsoid')
  for (const [, name = '', value = ''] of flat.matchAll(option)) {
    found.set(name.toLowerCase(), value.replace(/^\[\[(.*)\]\]$/, '$1').replace(/^"(.*)"$/, '$1'))
  }
  return found
}

/** Reads `!! config`: a line `name=JSON` for each setting. */
export function readConfig(text: string): Options {
  const found = new Map<string, unknown>()
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=')
    if (equals < 0) continue
    const value = line.slice(equals + 1).trim()
    try {
      found.set(line.slice(0, equals).trim(), JSON.parse(value))
    } catch {
      found.set(line.slice(0, equals).trim(), value)
    }
  }
  return found
}
