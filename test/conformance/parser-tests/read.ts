import {type Options, readConfig, readOptions} from './options.js'

/** One case of a file of parser tests. */
export interface ParserTest {
  /** Unique in its file: a second test of the same name gets ` (2)`. */
  name: string
  /** By name as written: `wikitext`, `html/php`, `metadata`. */
  sections: ReadonlyMap<string, string>
  options: Options
  /** Values of the wiki's settings, by name without `$`; JSON where it can be read as such. */
  config: Options
}

/** A file of parser tests. */
export interface ParserTestFile {
  /** Pages that the file's tests find in the wiki: text by title as written. */
  articles: ReadonlyMap<string, string>
  tests: readonly ParserTest[]
}

const starts = new Set(['test', 'article', 'options', 'hooks', 'functionhooks', 'version'])
const parts = new Set(['wikitext', 'input', 'html', 'result', 'options', 'config', 'metadata', 'text'])
const ends = new Set(['end', 'endarticle', 'endhooks', 'endfunctionhooks'])

/** A line `!! word`: the word in lower case. A table's `!! header` is none, since no section has such a name. */
function markOf(line: string): string | undefined {
  const word = /^!!\s*(\S+)\s*$/.exec(line)?.[1]?.toLowerCase()
  const base = /^[a-z]+/.exec(word ?? '')?.[0] ?? ''
  return starts.has(base) || parts.has(base) || ends.has(base) ? word : undefined
}

/**
 * Reads a file of MediaWiki's parser tests: articles and tests between `!! word` lines, everything else is a remark.
 * Articles may end with `!! end` as well as with `!! endarticle`. A test without an end goes up to the end of the file.
 *
 * Format: https://www.mediawiki.org/wiki/Parser_tests
 */
export function readParserTests(text: string): ParserTestFile {
  const articles = new Map<string, string>()
  const tests: ParserTest[] = []
  const names = new Map<string, number>()
  for (const {kind, sections} of readBlocks(text)) {
    if (kind === 'article') articles.set((sections.get(kind) ?? '').trim(), sections.get('text') ?? '')
    if (kind !== 'test') continue
    const name = (sections.get(kind) ?? '').trim().replaceAll('\n', ' ')
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    tests.push({
      name: count > 1 ? `${name} (${count})` : name,
      sections,
      options: readOptions(sections.get('options') ?? ''),
      config: readConfig(sections.get('config') ?? ''),
    })
  }
  return {articles, tests}
}

interface Block {
  kind: string
  sections: Map<string, string>
}

function* readBlocks(text: string): Generator<Block> {
  let block: Block | undefined
  let section = ''
  let lines: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const mark = markOf(line)
    if (mark === undefined) {
      lines.push(line)
      continue
    }
    if (!block) {
      // options and hooks of the whole file are blocks too: they have an end of their own
      if (starts.has(mark)) block = {kind: mark, sections: new Map()}
    } else {
      block.sections.set(section, lines.join('\n'))
      if (ends.has(mark)) {
        yield block
        block = undefined
      }
    }
    section = mark
    lines = []
  }
  if (!block) return
  block.sections.set(section, lines.join('\n'))
  yield block
}
