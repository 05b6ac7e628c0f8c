import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import type {VFileMessage} from 'vfile-message'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Root} from '../../src/ast/flow.js'
import {isCapture, parseCapture} from '../../src/capture.js'
import {openDump} from '../../src/dump/open.js'
import {categories} from '../../src/extract/categories.js'
import {citations} from '../../src/extract/citations.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {links} from '../../src/extract/links.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {plainText} from '../../src/extract/plain-text.js'
import {references} from '../../src/extract/references.js'
import {sections} from '../../src/extract/sections.js'
import {toJson} from '../../src/json/document.js'
import {documentSchema} from '../../src/json/schema.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {parse} from '../../src/pipeline.js'
import type {Page} from '../../src/site/page.js'
import {toText} from '../../src/text/text.js'
import {missing, shared} from '../corpora/shared.js'

const all = (tree: Root) => sections(tree).flatMap((section) => [section, ...section.sections])

describe.skipIf(missing)('the seed as it was captured (skipped where ../shared is missing)', () => {
  let text: string
  let tree: Root
  const messages: VFileMessage[] = []
  let original: Root
  const pages = new Map<string, Page>()

  beforeAll(async () => {
    text = readFileSync(join(shared, 'seed/kirovabad-pogrom.capture.txt'), 'utf8')
    tree = parseCapture(text, {onMessage: (message) => messages.push(message)})
    const dump = await openDump(join(shared, 'seed/kirovabad-pogrom.xml'))
    for await (const page of dump) pages.set(page.title, page)
    original = parse(readFileSync(join(shared, 'seed/article.wiki'), 'utf8'), {
      title: 'Kirovabad pogrom',
      site: dump.site,
      pages,
      now: new Date('2020-10-01T12:00:00Z'),
    })
  })

  it('is known as a capture, and has its title and page data', () => {
    expect(isCapture(text)).toBe(true)
    expect(isCapture(readFileSync(join(shared, 'seed/article.wiki'), 'utf8'))).toBe(false)
    expect([tree.title, tree.namespace]).toEqual(['Kirovabad pogrom', 0])
    expect(tree.capture).toEqual({
      url: 'https://en.wikipedia.org/w/index.php?title=Kirovabad_pogrom&oldid=980684374',
      revision: 980684374,
      lastEdited: '2020-09-27T21:26Z',
      licence: 'Creative Commons Attribution-ShareAlike License',
    })
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['capture-categories-guessed'])
  })

  it('has the infobox of the wikitext', () => {
    const rows = (root: Root) =>
      infoboxes(root).map((box) => [box.title, ...box.rows.map((row) => [row.label, row.text])])
    expect(rows(tree)).toEqual([
      [
        'Kirovabad pogrom',
        ['Location', 'Ganja, Azerbaijan SSR'],
        ['Date', 'November 1988'],
        ['Target', 'Armenian population of the city.'],
        ['Attack type', 'Pogrom'],
        ['Deaths', 'See Death toll'],
        ['Perpetrators', 'Azeris'],
      ],
    ])
    expect(rows(tree)).toEqual(rows(original))
  })

  it('finds the template of the box where it has the pages of the wiki', () => {
    const withPages = parseCapture(text, {pages})
    expect(infoboxes(withPages).map(({name, rows}) => [name, rows.length])).toEqual([['Infobox civilian attack', 6]])
    expect(navboxes(withPages).map(({name}) => name)).toEqual(navboxes(original).map(({name}) => name))
    const labels = navboxes(withPages)[1]?.groups.map(({label}) => label)
    expect(labels).toEqual(
      expect.arrayContaining(['Background', 'Nagorno-Karabakh War', 'Main locations', 'UNSC Resolutions']),
    )
  })

  it('has both navboxes with all of their entries', () => {
    const [first, second] = navboxes(tree)
    expect([first?.title, first?.groups.flatMap(({items}) => items).length]).toEqual(['Nagorno-Karabakh War', 18])
    expect(first?.groups[0]?.items.map((item) => item.text)).toEqual(
      navboxes(original)[0]?.groups[0]?.items.map((item) => item.text),
    )
    expect([second?.title, second?.groups[0]?.label]).toEqual(['Nagorno-Karabakh conflict', 'Background'])
    // every line of the box is in it, in its order
    const lines = text.slice(text.lastIndexOf('vte'), text.indexOf('Retrieved from')).trim().split('\n').slice(1)
    const shown: string[] = []
    const add = (groups: NonNullable<typeof second>['groups'], isFirst: boolean): void => {
      for (const [i, group] of groups.entries()) {
        if (group.label !== undefined && !(isFirst && i === 0)) shown.push(group.label)
        shown.push(...group.items.map((item) => item.text))
        add(group.groups, false)
      }
    }
    add(second?.groups ?? [], true)
    expect(shown).toEqual(lines.map((line) => line.replaceAll('&amp;', '&').trim()))
  })

  it('has the sections and their content', () => {
    expect(all(tree).map(({title, depth}) => [depth, title])).toEqual([
      [0, ''],
      [2, 'Pogrom'],
      [3, 'Death toll'],
      [2, 'See also'],
      [2, 'References'],
      [2, 'External links'],
    ])
    expect(all(tree).map(({id}) => id)).toEqual(all(original).map(({id}) => id))
    const death = all(tree)[2]
    expect(death?.children.map(({type}) => type)).toEqual(['paragraph', 'htmlElement', 'paragraph'])
    expect(death?.children[1]).toMatchObject({name: 'blockquote'})
    expect(plainText(death?.children[1] as never)).toMatch(
      /^During this time Armenian – Azerbaijani .* specific figures\.$/,
    )
  })

  it('has 17 references where they are cited', () => {
    const notes = references(tree)
    expect(notes.map(({number, text: note, uses}) => [number, note, uses.length])).toEqual(
      references(original).map(({number, text: note, uses}) => [number, note, uses.length]),
    )
    expect(notes).toHaveLength(17)
    const sentences = (root: Root) =>
      plainText(root.children, {references: true}).match(/[^.[\]]{1,40}\.?"?(?:\[\d+\])+/g)
    expect(sentences(tree)).toEqual(sentences(original))
    expect(plainText(all(tree)[2]?.children[1] as never, {references: true})).toMatch(/\[16\]$/)
  })

  it('reads printed citations back into CSL-JSON', () => {
    const bare = (root: Root) =>
      citations(root).map(({csl: {id: _id, URL: _url, ...csl}, reference}) => [reference?.number, csl])
    expect(bare(tree)).toEqual(bare(original))
  })

  it('has the links of See also and External links', () => {
    const [, , , also, , external] = all(tree)
    const inside = (nodes: typeof tree.children) => links({...tree, children: nodes})
    expect(inside(also?.children ?? []).map((link) => 'title' in link && link.title)).toEqual([
      'Sumgait pogrom',
      'Pogrom of Armenians in Baku',
      'Maraga Massacre',
      'Anti-Armenianism',
      'List of massacres in Azerbaijan',
    ])
    expect(
      inside(external?.children ?? [])
        .filter(({kind}) => kind === 'external')
        .map((link) => 'text' in link && link.text),
    ).toEqual([
      'Participant of self-defense operations in Kirovabad: In critical situations, we always win if we are united',
      'Pogroms in Kirovabad - MIATSUM',
    ])
  })

  it('has 15 and 3 categories and 10 languages', () => {
    const found = categories(tree)
    expect(found.filter(({hidden}) => !hidden).map(({name}) => name)).toEqual([
      'Nagorno-Karabakh War',
      'Anti-Armenianism in Azerbaijan',
      'Conflicts in 1988',
      'War crimes in Azerbaijan',
      'Azerbaijan Soviet Socialist Republic',
      'Armenian Soviet Socialist Republic',
      'Mass murder in 1988',
      '1988 in Armenia',
      '1988 in the Soviet Union',
      'Massacres in Azerbaijan',
      'Anti-Armenian pogroms',
      'History of Ganja, Azerbaijan',
      'Riots and civil disorder in the Soviet Union',
      'Persecution of Oriental Orthodox Christians',
      'November 1988 events in Asia',
    ])
    expect(found.filter(({hidden}) => hidden).map(({name}) => name)).toEqual([
      'CS1 Russian-language sources (ru)',
      'Azerbaijan articles missing geocoordinate data',
      'All articles needing coordinates',
    ])
    const languages = links(tree).flatMap((link) => (link.kind === 'language' ? [link.prefix] : []))
    expect(languages).toEqual(['hyw', 'ast', 'de', 'es', 'fa', 'hy', 'it', 'simple', 'fi', 'tr'])
  })

  it('leaves no furniture', () => {
    for (const written of [toMarkdown(tree, {navboxes: 'list'}), toText(tree)]) {
      expect(written).not.toMatch(
        /Jump to|\[edit\]|Contents|mw-parser-output|Retrieved from|Categories|Log in|last edited|vte|\^ a/,
      )
      expect(written).not.toMatch(/&amp;|Privacy policy|Wikidata item|Personal tools/)
    }
    expect(toMarkdown(tree)).toContain('Taylor & Francis')
  })

  it('fits the JSON schema, with what was guessed', () => {
    const document = toJson(tree, {messages})
    const validate = new Ajv2020({allErrors: true}).compile(documentSchema)
    expect(validate(JSON.parse(JSON.stringify(document))), JSON.stringify(validate.errors)).toBe(true)
    expect(document).toMatchObject({
      url: tree.capture?.url,
      revision: {id: 980684374, timestamp: '2020-09-27T21:26Z'},
      licence: 'Creative Commons Attribution-ShareAlike License',
    })
    expect(document.infoboxes?.[0]?.confidence).toBeGreaterThan(0.8)
  })
})
