#!/usr/bin/env node
// Writes fixtures/expand/generated.jsonl: made-up pages and templates with what MediaWiki expands them to.
//   node test/expand/generate.mjs ORACLE-COMMAND...   e.g. ../shared/oracle/bin/oracle WIKI, WIKI an English one
// Asks a MediaWiki; needed only to make the fixture anew. The same seed makes the same questions.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {pick, random} from './random.mjs'

const COUNT = 3000
/** Longer answers are left out: they say the same again. */
const MAX_ANSWER = 1500

const next = random(3)
const chance = (p) => next() < p
const times = (most, make) => Array.from({length: Math.floor(next() * (most + 1))}, make)
const one = (...list) => pick(next, list)

const words = [
  'a',
  'b',
  'c d',
  ' e ',
  '\n',
  '\n\n',
  '* x',
  ':y',
  '# z',
  ';w',
  '{|',
  '|}',
  ' ',
  '=',
  '==h==',
  '\n== h ==\n',
  '<!-- c -->',
  '\n<!-- d -->\n',
  "''",
  'é',
  '0',
  '1',
]
const broken = ['{{', '}}', '{{{', '}}}', '|', '=', '[[', ']]', '-{', '}-', '{', '}']
const names = [
  't1',
  't2',
  't3',
  't4',
  'T1',
  ' t2 ',
  'Template:t3',
  't_4 x',
  'nope',
  ':P',
  '/s',
  '../s',
  't1#f',
  'template: t2',
  ':Nope',
  'User:U/a',
  '<!-- c -->t1',
  '\nt2\n',
  'a[b',
  'Talk:X',
  't{{lc:1}}',
  '{{{1}}}',
  't{{{1|2}}}',
  'subst:t1',
  'safesubst:t2',
  'msgnw:t3',
  'msg:t1',
  'raw:t2',
  't2&#x20;',
  'Special:Nope',
  '#nope:x',
  'nope:x',
  '',
]
const argumentNames = ['a', 'b', ' a ', '1', '2', '01', '', ' 1', 'a\n', '<!-- c -->b', '{{{1|a}}}', 'c d']

function text(depth) {
  return [0, ...times(2, () => 0)].map(() => piece(depth)).join('')
}

function piece(depth) {
  const kind = next()
  if (depth <= 0 || kind < 0.35) return one(...words)
  if (kind < 0.6) return call(depth - 1)
  if (kind < 0.8) return parameter(depth - 1)
  if (kind < 0.92) return parserFunction(depth - 1)
  if (kind < 0.96) return tag(depth - 1)
  if (kind < 0.985) return inclusion(depth - 1)
  return one(...broken)
}

function call(depth) {
  const args = times(3, () => {
    if (chance(0.45)) return `|${text(depth)}`
    return `|${one(...argumentNames)}=${text(depth)}`
  })
  return `{{${one(...names)}${args.join('')}}}`
}

function parameter(depth) {
  const name = one('1', '1', '2', 'a', 'b', ' a ', '01', '', 'c d', '{{{1}}}', '{{{a|b}}}', 'a<!-- c -->', ' 1\n')
  if (chance(0.4)) return `{{{${name}}}}`
  return `{{{${name}|${chance(0.3) ? '' : text(depth)}${chance(0.15) ? `|${text(depth)}` : ''}}}}`
}

function parserFunction(depth) {
  const t = () => text(depth)
  return one(
    () => `{{#if:${t()}|${t()}|${t()}}}`,
    () => `{{#if: {{{1|}}} | ${t()} }}`,
    () => `{{#ifeq:${one('a', '1', '{{{1}}}')}|${one('a', ' 1', '{{{a}}}')}|${t()}|${t()}}}`,
    () => `{{#switch:${one('a', '{{{1}}}', 'b')}|a=${t()}|b|1=${t()}|#default=${t()}}}`,
    () => `{{#switch:${t()}|${t()}|${t()}=${t()}|${t()}}}`,
    () => `{{lc:${t()}}}`,
    () => `{{ucfirst:${t()}}}`,
    () => `{{LC: ${t()} }}`,
    () => `{{uc:${t()}|${t()}}}`,
    () => `{{#tag:pre|${t()}}}`,
    () => `{{#tag:ref|${t()}|name=${one('x', '{{{1}}}')}}}`,
    () => `{{PAGENAME}}`,
    () => `{{!}}`,
    () => `{{{{{1|!}}}}}`,
    () => `{{ns:${one('1', '10', 'x', '{{{1}}}')}}}`,
  )()
}

function tag(depth) {
  return one(
    () => '<nowiki>{{t1}}</nowiki>',
    () => `<pre>${text(depth)}</pre>`,
    () => `<ref name={{{1}}}>${one('a', '{{t1}}', '{{{1}}}')}</ref>`,
    () => '<nowiki/>',
    () => '<Nowiki >x</nowikI >',
    () => '<ref/>',
    () => '<nowiki>',
    () => `<b>${text(depth)}</b>`,
  )()
}

function inclusion(depth) {
  const name = one('noinclude', 'includeonly', 'onlyinclude')
  return one(`<${name}>${text(depth)}</${name}>`, `<${name}>`, `</${name}>`, `<${name}/>`)
}

function template() {
  if (chance(0.06))
    return one(
      '#REDIRECT [[Template:t2]]',
      '#redirect [[t3]]',
      '#REDIRECT [[:P]]',
      '#REDIRECT: [[Template:Nope]]',
      ' #REDIRECT [[Template:t1#x|y]]',
    )
  if (chance(0.1)) return one('* ', ':', ';', '#', '{|\n', '') + text(2)
  return text(next() < 0.5 ? 1 : 2)
}

function question() {
  const pages = {}
  for (const name of [
    'Template:T1',
    'Template:T2',
    'Template:T3',
    'Template:T4 x',
    'P',
    'User:U/a',
    'User:U/a/s',
    'User:U/s',
  ]) {
    if (chance(name.includes('T') ? 0.7 : 0.35)) pages[name] = template()
  }
  const title = one('T', 'T', 'User:U/a')
  return {title, text: text(3), pages}
}

const questions = Array.from({length: COUNT}, question).filter((q) => JSON.stringify(q).length < 700)
const [command, ...args] = process.argv.slice(2)
const answer = spawnSync(command, [...args, '--snippets', '-', '--do', 'expand', '--out', '-'], {
  input: questions.map((q) => `${JSON.stringify(q)}\n`).join(''),
  maxBuffer: 1 << 30,
})
const lines = []
answer.stdout
  .toString('utf8')
  .trim()
  .split('\n')
  .forEach((line, i) => {
    const {expanded} = JSON.parse(line)
    const {title, text, pages} = questions[i]
    // a marker in an attribute comes out broken: nothing to imitate
    if (expanded.includes('UNIQ-') || expanded.length > MAX_ANSWER) return
    lines.push(JSON.stringify([title, text, pages, expanded]))
  })
fs.writeFileSync(new URL('../../fixtures/expand/generated.jsonl', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lines.length} cases`)
