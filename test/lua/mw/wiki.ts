import {expand} from '../../../src/expand/expand.js'
import type {CountingSource} from '../../../src/expand/functions/statistics.js'
import type {ScriptEngine} from '../../../src/expand/types.js'
import {createScriptEngine, type ScriptEngineOptions} from '../../../src/lua/mw/engine.js'
import type {Page} from '../../../src/site/page.js'
import type {SiteConfig} from '../../../src/site/types.js'
import {latgalian} from '../../site/ltg.js'

/** The wiki that MediaWiki's answers in fixtures/scribunto are of. It knows no translated names of languages. */
const site: SiteConfig = {
  ...latgalian,
  generator: 'MediaWiki 1.39.17',
  timezone: 'Europe/Riga',
  extensions: new Set(['ParserFunctions']),
  namespaces: new Map(
    [...latgalian.namespaces].map(([id, namespace]) => [
      id,
      {
        ...namespace,
        aliases: id === 828 || id === 829 ? [] : namespace.aliases,
        subpages: id === 8 || (id !== 14 && namespace.subpages),
      },
    ]),
  ),
}

/** Pages by their titles in English: modules and templates. */
function sourceOf(pages: Readonly<Record<string, string>>): CountingSource {
  const found = new Map<string, Page>()
  for (const [written, text] of Object.entries(pages)) {
    const namespace = written.startsWith('Module:') ? 828 : written.startsWith('Template:') ? 10 : 0
    const name = namespace === 0 ? written : written.slice(written.indexOf(':') + 1)
    const title = namespace === 0 ? name : `${site.namespaces.get(namespace)?.name}:${name}`
    const isCode = namespace === 828 && !name.endsWith('/doc')
    const model = name.endsWith('.json') ? 'json' : isCode ? 'Scribunto' : 'wikitext'
    found.set(title, {title, namespace, text, model})
  }
  return {
    get: (title) => found.get(title),
    statistics: {pages: 2004, edits: 2004, articles: 801, files: 0, admins: 1, users: 128, activeUsers: 0},
    categorySize: (name) => (name === 'Full' ? {all: 9, subcats: 2, files: 3} : undefined),
  }
}

/** A text expanded on that wiki, and the messages that came of it. */
export function run(
  text: string,
  pages: Readonly<Record<string, string>>,
  options: {title?: string; engine?: ScriptEngine; script?: ScriptEngineOptions} = {},
): {text: string; messages: string[]} {
  const messages: string[] = []
  const result = expand(text, {
    site,
    pages: sourceOf(pages),
    title: options.title ?? 'T',
    now: new Date('2017-09-01T12:00:00Z'),
    scripts: options.engine ?? createScriptEngine(options.script),
    onMessage: (message) => messages.push(`${message.ruleId}: ${message.reason}`),
  })
  return {text: result, messages}
}

/** What a module's function `f` gives whose body is that Lua code; `frame` is its argument. */
export function lua(code: string, pages: Readonly<Record<string, string>> = {}, script?: ScriptEngineOptions): string {
  return run(
    '{{#invoke:M|f|a|x=b}}',
    {...pages, 'Module:M': `return {f = function(frame) ${code} end}`},
    {
      ...(script && {script}),
    },
  ).text
}
