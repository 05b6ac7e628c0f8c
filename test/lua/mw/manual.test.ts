import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {expand} from '../../../src/pipeline.js'

/** What the Scribunto reference manual lists, by what it is a field or method of. */
const MANUAL: Readonly<Record<string, string>> = {
  mw:
    'addWarning allToString clone dumpObject getContentLanguage getCurrentFrame getLanguage ' +
    'incrementExpensiveFunctionCount isSubsting loadData loadJsonData log logObject',
  frame:
    'args callParserFunction expandTemplate extensionTag getParent getTitle newChild preprocess ' +
    'getArgument newParserValue newTemplateParserValue argumentPairs',
  'mw.hash': 'hashValue listAlgorithms',
  'mw.html': 'create',
  html: 'node wikitext newline tag attr getAttr addClass css cssText done allDone',
  'mw.language':
    'fetchLanguageName fetchLanguageNames getContentLanguage getFallbacksFor isKnownLanguageTag ' +
    'isSupportedLanguage isValidBuiltInCode isValidCode new',
  lang:
    'getCode toBcp47Code getFallbackLanguages isRTL lc lcfirst uc ucfirst caseFold formatNum ' +
    'formatDate formatDuration parseFormattedNumber convertPlural plural convertGrammar grammar ' +
    'gender getArrow getDir getDirMark getDirMarkEntity getDurationIntervals',
  'mw.message': 'new newFallbackSequence newRawMessage rawParam numParam getDefaultLanguage',
  msg: 'params rawParams numParams inLanguage useDatabase plain exists isBlank isDisabled',
  'mw.site':
    'currentVersion scriptPath server siteName stylePath wikiId namespaces contentNamespaces ' +
    'subjectNamespaces talkNamespaces stats interwikiMap',
  ns:
    'id name canonicalName displayName hasSubpages hasGenderDistinction isCapitalized isContent ' +
    'isIncludable isMovable isSubject isTalk defaultContentModel aliases subject talk ' +
    'associated',
  'mw.site.stats':
    'pages articles files edits users activeUsers admins pagesInCategory pagesInNamespace ' + 'usersInGroup',
  'mw.text':
    'decode encode jsonDecode jsonEncode JSON_PRESERVE_KEYS JSON_TRY_FIXING JSON_PRETTY ' +
    'killMarkers listToText nowiki split gsplit tag trim truncate unstripNoWiki unstrip',
  'mw.title': 'equals compare getCurrentTitle new newBatch makeTitle',
  title:
    'id interwiki namespace fragment nsText subjectNsText text prefixedText fullText rootText ' +
    'baseText subpageText canTalk exists file fileExists isContentPage isExternal isLocal ' +
    'isRedirect isSpecialPage isSubpage isTalkPage isSubpageOf inNamespace inNamespaces ' +
    'hasSubjectNamespace contentModel basePageTitle rootPageTitle talkPageTitle ' +
    'subjectPageTitle redirectTarget protectionLevels cascadingProtection subPageTitle ' +
    'partialUrl fullUrl localUrl canonicalUrl getContent content categories pageLang',
  'mw.uri':
    'encode decode anchorEncode buildQueryString parseQueryString canonicalUrl fullUrl localUrl ' + 'new validate',
  uri:
    'protocol user password host port path query fragment userInfo hostPort authority ' +
    'queryString relativePath parse clone extend',
  'mw.ustring':
    'maxPatternLength maxStringLength byte byteoffset char codepoint find format gcodepoint ' +
    'gmatch gsub isutf8 len lower match rep sub toNFC toNFD toNFKC toNFKD upper',
  'mw.svg': 'new',
  svg: 'setAttribute setContent setImgAttribute toString',
  'mw.ext.ParserFunctions': 'expr',
  bit32: 'arshift band bnot bor btest bxor extract lrotate lshift replace rrotate rshift',
  libraryUtil: 'checkType checkTypeMulti checkTypeForIndex checkTypeForNamedArg makeCheckSelfFunction',
}

/** An example of each. */
const OBJECTS = `{mw = mw, frame = frame, html = mw.html.create('b'), lang = mw.language.new('en'), msg = mw.message.new('x'),
  ns = mw.site.namespaces[0], title = mw.title.new('File:Page.png'), uri = mw.uri.new('http://u:p@h:80/x?y=1#z'), svg = mw.svg.new(),
  ['mw.hash'] = mw.hash, ['mw.html'] = mw.html, ['mw.language'] = mw.language, ['mw.message'] = mw.message, ['mw.site'] = mw.site,
  ['mw.site.stats'] = mw.site.stats, ['mw.text'] = mw.text, ['mw.title'] = mw.title, ['mw.uri'] = mw.uri, ['mw.ustring'] = mw.ustring,
  ['mw.svg'] = mw.svg, ['mw.ext.ParserFunctions'] = mw.ext.ParserFunctions, bit32 = require('bit32'), libraryUtil = require('libraryUtil')}`

/** Nil by right: namespaces have no content model of their own as a rule. */
const NIL = ['ns.defaultContentModel']

describe('the reference manual', () => {
  it('lists nothing that is not there', () => {
    const names = Object.entries(MANUAL).flatMap(([owner, list]) => list.split(' ').map((name) => [owner, name]))
    const checks = names.map(
      ([owner, name]) => `if all['${owner}']['${name}'] == nil then out[#out + 1] = '${owner}.${name}' end`,
    )
    const text = `return {f = function(frame) local all, out = ${OBJECTS}, {}\n${checks.join('\n')}\nreturn table.concat(out, ' ') end}`
    const pages = new Map([
      ['Module:M', {title: 'Module:M', namespace: 828, model: 'Scribunto', text}],
      ['File:Page.png', {title: 'File:Page.png', namespace: 6, model: 'wikitext', text: 'x'}],
    ])
    expect(expand('{{#invoke:M|f}}', {pages}).split(' ')).toEqual(NIL)
  })

  it('is in ARCHITECTURE.md, each function and field', () => {
    const text = readFileSync('ARCHITECTURE.md', 'utf8')
    const table = text.slice(text.indexOf("### Scribunto's functions"), text.indexOf('## Back to wikitext'))
    const known = new Set(table.match(/\w+/g))
    const missing = Object.values(MANUAL).flatMap((list) => list.split(' ').filter((name) => !known.has(name)))
    expect(missing).toEqual([])
  })

  it('was asked of MediaWiki in at least 600 cases', () => {
    const cases = ['fixtures/scribunto', 'fixtures/scribunto-pure'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')),
    )
    expect(cases.length).toBeGreaterThan(2000)
  })
})
