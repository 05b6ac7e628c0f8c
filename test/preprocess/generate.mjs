#!/usr/bin/env node
// Writes fixtures/preprocess/generated.jsonl: made-up wikitext with the tree that MediaWiki's preprocessor makes of it.
//   node test/preprocess/generate.mjs ORACLE-COMMAND...   e.g. ../shared/oracle/bin/oracle ltg
// Asks a MediaWiki; needed only to make the fixture anew. The same seed makes the same questions.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {pick, random} from '../expand/random.mjs'

const COUNT = 3000

/** Pieces by how they are mixed: each family is heavy in something. */
const braces = ['{', '{{', '{{{', '{{{{', '{{{{{', '}', '}}', '}}}', '}}}}', '}}}}}', '|', '=', 'a']
const common = ['a', 'b c', ' ', '\n', '|', '=', '{{', '}}', '{{{', '}}}', '[[', ']]']
const families = [
  common,
  braces,
  [...common, '-{', '}-', '-{{', '-', '{', '}', '-{{{'],
  [...common, '[', ']', '[[', ']]', ']]]', '[[['],
  [...common, '<!--', '-->', '<!-- c -->', '\n<!-- c -->\n', ' <!---->', '\n', '\t'],
  ['\n', '\n', '=', '==', '===', '=======', ' ', '\t', 'a', '<!-- c -->', '{{', '}}', '|', '<nowiki>', '</nowiki>'],
  [
    ...common,
    '<nowiki>',
    '</nowiki>',
    '<NoWiki >',
    '<nowiki/>',
    '<pre',
    '<pre a="b">',
    '</pre>',
    '</pre >',
    '<pre/>',
    '>',
    '<b>',
    '<prex>',
    '</',
    '/>',
    '<gallery x=y/>',
  ],
  [
    ...common,
    '<noinclude>',
    '</noinclude>',
    '<includeonly>',
    '</includeonly>',
    '<onlyinclude>',
    '</onlyinclude>',
    '<noinclude/>',
    '<includeonly/>',
    '</includeonly >',
    '<!--',
    '-->',
  ],
  [
    '{{',
    '}}',
    '[[',
    ']]',
    '-{',
    '}-',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
    '\n',
    '==',
    '|',
    '=',
    'é',
    '😀',
    '&amp;',
    '"',
    "'",
    '<',
    '>',
  ],
  [
    ...common,
    '<pre {{a}}',
    '<gallery x="{{{',
    '<nowiki [[',
    '<pre\n==',
    '<noinclude {{',
    '</noinclude {{a',
    '>',
    '/>',
    '</pre>',
    '==',
    '\n',
  ],
]

const next = random(20170901)
const questions = Array.from({length: COUNT}, () => {
  const family = pick(next, families)
  const length = 1 + Math.floor(next() * 18)
  return Array.from({length}, () => pick(next, family)).join('')
})
const [command, ...args] = process.argv.slice(2)
const input = questions.map((text) => JSON.stringify({title: 'T', text})).join('\n')
const answer = spawnSync(command, [...args, '--snippets', '-', '--do', 'tree', '--out', '-'], {
  input: `${input}\n`,
  maxBuffer: 1 << 30,
})
const trees = answer.stdout
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => withoutNotes(JSON.parse(line).tree))
/** Leaves out what has no effect on anything. */
function withoutNotes(tree) {
  return tree
    .replaceAll('<equals>=</equals>', '=')
    .replaceAll('<tplarg lineStart="1">', '<tplarg>')
    .replace(/(<\/?)possible-h\b/g, '$1h')
}
const lines = questions.map((text, i) => JSON.stringify([text, trees[i]]))
fs.writeFileSync(new URL('../../fixtures/preprocess/generated.jsonl', import.meta.url), `${lines.join('\n')}\n`)
