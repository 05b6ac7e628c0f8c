/** A token of mwparserfromhell's tokenizer. */
export interface Token {
  /** `TemplateOpen`, `Text`. */
  type: string
  fields: Readonly<Record<string, unknown>>
}

/** A case of a `.mwtest` file. */
export interface MwTest {
  /** Name and, where there are two of that name, a number. */
  name: string
  input: string
  output: readonly Token[]
}

/**
 * Reads a `.mwtest` file: cases between lines of `---`, each with `name:`, `label:`, `input:` (a string of Python) and `output:` (a
 * list of tokens, written as Python calls).
 */
export function readMwTests(text: string): MwTest[] {
  const tests: MwTest[] = []
  const names = new Map<string, number>()
  for (const part of text.split(/^---+$/m)) {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'm').exec(part)?.[1]?.trim()
    const [name, input, output] = [field('name'), field('input'), field('output')]
    if (name === undefined || input === undefined || output === undefined) continue
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    tests.push({name: count > 1 ? `${name} (${count})` : name, input: unquote(input), output: readTokens(output)})
  }
  return tests
}

function readTokens(output: string): Token[] {
  const tokens: Token[] = []
  for (const [, type = '', list = ''] of output.matchAll(
    /([A-Z]\w*)\(((?:[^()"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*)\)/g,
  )) {
    const fields: Record<string, unknown> = {}
    for (const [, key = '', value = ''] of list.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\w+)/g)) {
      fields[key] = /^["']/.test(value) ? unquote(value) : value === 'True' ? true : value === 'False' ? false : value
    }
    tokens.push({type, fields})
  }
  return tokens
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '\r', '"': '"', "'": "'", '\\': '\\'}

/** The value of a string of Python; the quotes inside need no backslash in these files. */
function unquote(written: string): string {
  return written
    .slice(1, -1)
    .replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|x([\da-fA-F]{2})|(.))/g, (all, u, U, x, simple) => {
      const code = u ?? U ?? x
      return code === undefined ? (escapes[simple] ?? all) : String.fromCodePoint(Number.parseInt(code, 16))
    })
}
