import {readFileSync} from 'node:fs'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {captureAddress, isCapture, parseCapture} from '../../src/capture.js'
import {categories} from '../../src/extract/categories.js'
import {citations} from '../../src/extract/citations.js'
import {infoboxes} from '../../src/extract/infoboxes.js'
import {links} from '../../src/extract/links.js'
import {navboxes} from '../../src/extract/navboxes.js'
import {plainText} from '../../src/extract/plain-text.js'
import {references} from '../../src/extract/references.js'
import {type Section, sections} from '../../src/extract/sections.js'
import {tables} from '../../src/extract/tables.js'
import {toHtml} from '../../src/hast/html.js'
import {toMarkdown} from '../../src/mdast/markdown.js'
import {siteForLanguage} from '../../src/site/languages.js'
import type {Page} from '../../src/site/page.js'
import {toWikitext} from '../../src/to-wikitext.js'

const fixture = readFileSync(new URL('../../fixtures/capture/aralez-eclipse-expedition.txt', import.meta.url), 'utf8')

const flat = (list: readonly Section[]): Section[] => list.flatMap((section) => [section, ...flat(section.sections)])
const outline = (text: string, options = {}) =>
  flat(sections(parseCapture(text, options)).slice(1)).map(({title, depth}) => `${depth} ${title}`)

function page(title: string, text = ''): [string, Page] {
  return [title, {title, namespace: 0, text, model: 'wikitext'}]
}

function codes(text: string, options = {}): Array<string | undefined> {
  const found: VFileMessage[] = []
  parseCapture(text, {...options, onMessage: (message: VFileMessage) => found.push(message)})
  return found.map(({ruleId}) => ruleId)
}

describe('the fixture', () => {
  const tree = parseCapture(fixture)

  it('has title, address and wiki', () => {
    expect([tree.title, tree.site.name, tree.site.server, tree.expanded]).toEqual([
      'Aralez eclipse expedition',
      'Skywiki',
      'https://sky.wiki.example',
      true,
    ])
    expect(tree.capture).toEqual({
      url: 'https://sky.wiki.example/w/index.php?title=Aralez_eclipse_expedition&oldid=4711',
      revision: 4711,
      lastEdited: '2024-03-03T07:15Z',
      licence: 'Creative Commons Attribution-ShareAlike License',
    })
  })

  it('has its sections', () => {
    expect(outline(fixture)).toEqual([
      '2 Preparation',
      '3 Members',
      '2 Eclipse',
      '3 Plates',
      '3 Reduction',
      '2 Aftermath',
      '2 See also',
      '2 Notes',
      '2 References',
      '2 External links',
    ])
  })

  it('has infobox and navboxes', () => {
    const [box] = infoboxes(tree)
    expect([box?.title, box?.rows.map(({label, text}) => [label, text])]).toEqual([
      'Aralez eclipse expedition',
      [
        [undefined, 'Արալեզի արշավախումբ'],
        [undefined, 'The camp on the eve of the eclipse'],
        ['Location', 'Mount Aralez, Erivan Governorate'],
        ['Coordinates', '40°23′N 44°15′E'],
        ['Date', '2 August 1887\u00a0– 29 August 1887People'],
        ['Led by', 'Varvara Lindqvist'],
        ['Members', '11'],
        ['Purpose', 'Photography of the solar corona'],
        ['Result', 'See Plates'],
      ],
    ])
    expect(navboxes(tree).map(({title, groups}) => [title, groups[0]?.label, groups[0]?.items.length])).toEqual([
      ['Eclipse expeditions', undefined, 4],
      ['Eclipse astronomy', 'Expeditions', 9],
    ])
  })

  it('has two groups of notes', () => {
    const notes = references(tree)
    expect(notes.map(({group, number, uses}) => `${group}${number}:${uses.length}`).join(' ')).toBe(
      '1:1 2:2 3:1 4:1 5:1 6:1 7:2 8:1 9:1 10:2 11:1 12:1 13:1 14:1 15:1 lower-alpha1:1',
    )
    expect(notes.at(-1)?.label).toBe('a')
    expect(citations(tree).map(({csl}) => [csl.type, csl['container-title'], csl.page])).toEqual([
      ['book', undefined, '3–58'],
      ['article-journal', 'Annals of the History of Astronomy', '201–219'],
      ['webpage', 'Museum of the Sky', undefined],
      ['article-newspaper', 'Haven Herald', '4'],
      ['article-journal', 'Journal of Old Eclipses', '15–31'],
      ['book', undefined, '112–115'],
      ['article-journal', 'Blätter für Himmelskunde', '97–104'],
      ['webpage', 'Museum of the Sky', undefined],
      ['article-newspaper', 'Haven Herald', '2'],
      ['webpage', undefined, undefined],
    ])
  })

  it('has the quotation, by its style sheet', () => {
    expect(toMarkdown(tree)).toMatch(/^> I had been told to count, .*myself\.\[\^\d+\]$/m)
  })

  it('has categories and languages', () => {
    const found = categories(tree)
    expect(found).toHaveLength(18)
    expect(found.filter(({hidden}) => hidden)).toHaveLength(3)
    expect(links(tree).flatMap((link) => (link.kind === 'language' ? [link.prefix] : []))).toEqual([
      'de',
      'hy',
      'no',
      'ru',
    ])
  })

  it('gives wikitext and HTML that can be used', () => {
    const wikitext = toWikitext(tree)
    expect(wikitext).toContain('{{Infobox|title=Aralez eclipse expedition|')
    expect(wikitext).toContain('{{cite journal|last1=Hovsepian|first1=Anahit|')
    expect(wikitext).toContain('* The Aralez room at the Museum of the Sky\n')
    expect(wikitext).not.toMatch(/\[\[de:|\[ /)
    expect(toHtml(tree)).not.toContain('href=""')
  })

  it('has positions in the capture, unless they are not wanted', () => {
    const heading = tree.children.find(({type}) => type === 'heading')
    const {start, end} = heading?.position ?? {}
    expect(fixture.slice(start?.offset, end?.offset)).toBe('Preparation[edit]')
    expect(JSON.stringify(parseCapture(fixture, {positions: false}))).not.toContain('"position"')
  })

  it('breaks off anywhere', () => {
    for (let length = 0; length < fixture.length; length += 997) {
      const text = fixture.slice(0, length)
      expect(parseCapture(text).title).toBe(length === 0 ? 'Untitled' : 'Aralez eclipse expedition')
    }
    expect(codes(fixture.slice(0, 3000))).toEqual(['capture-notes-missing', 'capture-cut'])
  })

  it('uses the pages of the wiki', () => {
    const pages = new Map([
      page('Category:Eclipse expeditions1887 in science'),
      page(
        'Template:Infobox expedition',
        '{{Infobox\n|label1 = Location\n|label2 = Members\n|header3 = People\n|label4 = Led by\n|label5=[[Date]]\n}}',
      ),
      page(
        'Template:Eclipse astronomy',
        '{{Navbox\n|group1 = Expeditions\n|group2 = [[Person|People]]\n|group3 = Instruments\n}}',
      ),
    ])
    const read = parseCapture(fixture, {pages})
    expect(categories(read)[0]?.name).toBe('Eclipse expeditions1887 in science')
    const [box] = infoboxes(read)
    expect(box?.name).toBe('Infobox expedition')
    expect(box?.rows.map(({label}) => label)).toContain('Led by')
    expect(navboxes(read).map(({name, groups}) => [name, groups.map(({label}) => label)])).toEqual([
      ['Navbox', [undefined]],
      ['Eclipse astronomy', ['Expeditions', 'People', 'Instruments']],
    ])
  })
})

describe('captures of other kinds', () => {
  it('a German page in the newer skin: menus first, contents without numbers, a language a line', () => {
    const text = `Himmel – Wikipedia
Zum Inhalt springen
Hauptmenü
Suche
Inhaltsverzeichnis
In der Seitenleiste anzeigen
(Anfang)
Farbe
Bei Nacht
Siehe auch
Himmel
2 Sprachen
English
Հայերեն
Artikel
Diskussion
Lesen
Bearbeiten
Quelltext bearbeiten
Versionsgeschichte
aus Wikipedia, der freien Enzyklopädie
Der Himmel ist bei Tag blau und bei Nacht schwarz, wie jeder weiß.[1]
Farbe[Bearbeiten | Quelltext bearbeiten]
Die Farbe des Himmels kommt von der Streuung des Lichts in der Luft.
Bei Nacht[Bearbeiten | Quelltext bearbeiten]
Bei Nacht ist der Himmel schwarz, weil die Sonne dann nicht scheint.
Siehe auch[Bearbeiten | Quelltext bearbeiten]
Morgenröte
Abendrot
Einzelnachweise[Bearbeiten | Quelltext bearbeiten]
↑ Anna Poe: Himmelskunde. 1999, S. 3.
Abgerufen von „https://de.wikipedia.org/w/index.php?title=Himmel&oldid=77“
Kategorien: Atmosphäre | Farbe
Diese Seite wurde zuletzt am 3. Mai 2021 um 08:15 Uhr bearbeitet.`
    const tree = parseCapture(text)
    expect(isCapture(text)).toBe(true)
    expect([tree.title, tree.site.language, tree.site.server, tree.capture?.lastEdited]).toEqual([
      'Himmel',
      'de',
      'https://de.wikipedia.org',
      '2021-05-03T08:15',
    ])
    expect(outline(text)).toEqual(['2 Farbe', '2 Bei Nacht', '2 Siehe auch', '2 Einzelnachweise'])
    expect(categories(parseCapture(text, {site: siteForLanguage('de')})).map(({name}) => name)).toEqual([
      'Atmosphäre',
      'Farbe',
    ])
    expect(links(tree).map((link) => (link.kind === 'language' ? link.prefix : 'title' in link && link.title))).toEqual(
      ['Morgenröte', 'Abendrot', 'en', 'hy'],
    )
    expect(references(tree).map(({text: note, uses}) => [note, uses.length])).toEqual([
      ['Anna Poe: Himmelskunde. 1999, S. 3.', 1],
    ])
    expect(plainText(sections(tree)[0]?.children ?? [])).toBe(
      'Der Himmel ist bei Tag blau und bei Nacht schwarz, wie jeder weiß.',
    )
  })

  it('a page in a language of which no words are known', () => {
    const text = `Debesys
Nu Zynu vikī
Debesys irā zylys pa dīnai i malnys pa nakti, kai vysi zyna.[1]
Zeimeibys
1 Kruosa
1.1 Nakts
2 Atsauces
Kruosa[pataiseit]
Debesu kruosa irā nu gaismys izklaidis gaisā, i tai vysod ir bejs.
Nakts[pataiseit]
Nakts debesys irā malnys, deļtuo ka saule naspeid vysā nakts laikā.
Atsauces[pataiseit]
↑ Poe, 1999.
"https://ltg.wiki.example/w/index.php?title=Debesys&oldid=5"`
    expect(outline(text)).toEqual(['2 Kruosa', '3 Nakts', '2 Atsauces'])
    const tree = parseCapture(text)
    expect([tree.title, tree.capture?.revision]).toEqual(['Debesys', 5])
    expect(references(tree)[0]?.text).toBe('Poe, 1999.')
  })

  it('a text browser: wrapped lines, bullets, numbered notes', () => {
    const wrapped = `   Sky

   From Wikipedia, the free encyclopedia

   The sky is the view upward from the surface of the planet Earth, and it
   has been there for as long as anybody who looked upward can remember. It
   is blue by day and black by night, which is what most people know of it.[1]

   It includes the atmosphere of the Earth and what is far beyond it, which
   are many things that shine at night and some that shine during the day.

   Parts of it:

     * the air, which is what birds and other flying things are held up by,
       and which is why it is blue
          + the lower air
     * the stars

References

    1. ^ Poe, Anna (1999). On Sand and Other Things That Lie About.
       The Dune Press. p. 3.
`
    const tree = parseCapture(wrapped)
    expect(tree.title).toBe('Sky')
    const [lead] = sections(tree)
    expect(lead?.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'list'])
    expect(plainText(lead?.children[0] as never)).toMatch(/^The sky .* know of it\.$/)
    expect(toMarkdown(tree)).toMatch(/^- the air, .* blue\n\n? {2}- the lower air\n- the stars$/m)
    expect(references(tree).map(({text}) => text)).toEqual([
      'Poe, Anna (1999). On Sand and Other Things That Lie About. The Dune Press. p. 3.',
    ])
  })

  it('cells after tabs', () => {
    const text = `Sky
From Wikipedia, the free encyclopedia
Sky
Location\tabove
Height\t100 km[1]
The sky is blue by day and black by night, as everybody knows.
Colours[edit]
Time\tColour
Day\tblue
Night\tblack
References[edit]
^ Poe, 1999.`
    const tree = parseCapture(text)
    expect(infoboxes(tree).map(({title, rows}) => [title, rows.map((row) => [row.label, row.text])])).toEqual([
      [
        'Sky',
        [
          ['Location', 'above'],
          ['Height', '100 km'],
        ],
      ],
    ])
    expect(
      tables(tree)
        .at(-1)
        ?.rows.map((row) => row.map((cell) => cell.text)),
    ).toEqual([
      ['Time', 'Colour'],
      ['Day', 'blue'],
      ['Night', 'black'],
    ])
    expect(references(tree)[0]?.uses).toHaveLength(1)
  })

  it('a crawler’s extract: a line a block, cells and categories too', () => {
    const text = `Sky - Wikipedia
Sky
From Wikipedia, the free encyclopedia
Jump to navigation Jump to search
Sky
Location
Above
Coordinates
everywhere
Named after
Skýr
The sky is blue by day and black by night, as everybody knows.
History[edit]
It was first seen long ago by somebody who looked upward one morning.
Retrieved from "https://en.wikipedia.org/w/index.php?title=Sky&oldid=12"
Categories:
Skies
Blue things
Hidden categories:
Articles about the sky
Navigation menu
Personal tools`
    const tree = parseCapture(text)
    expect(infoboxes(tree)[0]?.rows.map(({label, text: value}) => [label, value])).toEqual([
      ['Location', 'Above'],
      ['Coordinates', 'everywhere'],
      ['Named after', 'Skýr'],
    ])
    expect(categories(tree).map(({name, hidden}) => [name, hidden])).toEqual([
      ['Skies', false],
      ['Blue things', false],
      ['Articles about the sky', true],
    ])
  })

  it('links to edit sections in lines of their own, as on phones', () => {
    const text = `Sky
From Wikipedia, the free encyclopedia
The sky is blue by day and black by night, as everybody knows.
History
Edit
It was first seen long ago by somebody who looked upward one morning.
See also
Edit
Air (gas)`
    expect(outline(text)).toEqual(['2 History', '2 See also'])
  })

  it('neither contents list nor links to edit sections', () => {
    const text = `Sky
From Wikipedia, the free encyclopedia
The sky is blue by day and black by night, as everybody knows by heart.
History
It was first seen long ago by somebody who looked upward one morning, it is said.
See also
Air`
    const tree = parseCapture(text)
    expect(sections(tree).map(({title, heading}) => [title, heading?.confidence])).toEqual([
      ['', undefined],
      ['History', 0.4],
      ['See also', 0.7],
    ])
  })

  it('Chinese, with categories that only titles tell apart', () => {
    const text = `天空
维基百科，自由的百科全书
天空是从地面向上看到的景象，白天是蓝色的，夜里是黑色的。[1]
颜色[编辑]
天空的颜色来自阳光在空气中的散射，这是大家都知道的。
参考资料[编辑]
^ 坡，1999年。
取自“https://zh.wikipedia.org/w/index.php?title=天空&oldid=9”
分类：天空颜色大气`
    const site = siteForLanguage('zh')
    const pages = new Map(['天空', '颜色', '大气'].map((name) => page(`Category:${name}`)))
    const tree = parseCapture(text, {site, pages})
    expect(outline(text, {site})).toEqual(['2 颜色', '2 参考资料'])
    expect(categories(tree).map(({name, node}) => [name, node.confidence])).toEqual([
      ['天空', undefined],
      ['颜色', undefined],
      ['大气', undefined],
    ])
    expect(references(tree)[0]?.uses).toHaveLength(1)
  })

  it('a word that begins line after line is no label', () => {
    const text = `Crows
From Wikipedia, the free encyclopedia
The crows are a family of birds that everybody has heard, whether they wanted to or not.
Genus Corvus
Genus Pica
Genus Cissa
Genus Crypsirina
Genus Dendrocitta
Genus Temnurus`
    const tree = parseCapture(text)
    expect(infoboxes(tree)).toEqual([])
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'list'])
  })

  it('boxes whose labels are not known are told by capital letters, and that is said', () => {
    const text = `Zork
From Skywiki, the free encyclopedia
ZorkGlimmerBright redFlobDoneWubVery small
Zork is a thing that nobody has ever seen, and which is therefore hard to describe.
Retrieved from "https://sky.wiki.example/w/index.php?title=Zork&oldid=3"`
    const [box] = infoboxes(parseCapture(text))
    expect(box?.rows.map(({label, text: value, confidence}) => [label, value, confidence])).toEqual([
      ['Glimmer', 'Bright red', 0.3],
      ['Flob', 'Done', 0.3],
      ['Wub', 'Very small', 0.3],
    ])
    expect(codes(text)).toEqual(['capture-infobox-guessed'])
  })

  it('notes that are not cited, cited too rarely, without a list', () => {
    const text = (body: string, notes: string) => `Sky
From Wikipedia, the free encyclopedia
${body}
References[edit]
${notes}
Retrieved from "https://en.wikipedia.org/w/index.php?title=Sky&oldid=12"`
    expect(codes(text('The sky is blue by day, as everybody knows.[1]', '^ One.\n^ Two.'))).toEqual([
      'capture-note-unused',
    ])
    expect(codes(text('The sky is blue by day, as everybody knows.[1]', '^ a b One.'))).toEqual(['capture-note-uses'])
    expect(codes(text('The sky is blue by day.[1] It is so.[2]', 'lost'))).toEqual(['capture-notes-missing'])
    const tree = parseCapture(text('In the year [2001] it was blue by day.[citation needed]', 'lost'))
    expect(references(tree)).toEqual([])
  })

  it('letters and numbers that lead back', () => {
    const text = `Sky
The sky is blue by day,[1] black by night,[1][2] and grey in the rain.[2][3]
References[edit]
↑ 1.0 1.1 One.
↑ 1 2 Two.
^ A b is no letter.`
    expect(references(parseCapture(text)).map((note) => [note.text, note.uses.length])).toEqual([
      ['One.', 2],
      ['Two.', 2],
      ['A b is no letter.', 1],
    ])
  })
})

describe('what is no capture', () => {
  it('has a tree all the same', () => {
    expect(codes('')).toEqual(['capture-empty'])
    expect(parseCapture('').title).toBe('Untitled')
    expect(parseCapture('just words and no more than that.').children).toMatchObject([{type: 'paragraph'}])
    expect(codes('Sky\nblue')).toEqual(['capture-title-guessed', 'capture-cut'])
  })

  it('is told from wikitext', () => {
    expect(isCapture("'''Sky''' is [[blue]].<ref>A</ref>\n== See also ==\n* [[Air]]\n[[Category:Skies]]")).toBe(false)
    expect(isCapture('')).toBe(false)
    expect(isCapture('A sentence.[1]')).toBe(false)
    expect(
      isCapture(
        '{{quote|From Wikipedia, the free encyclopedia}}\n[[A]] [[B]] [[C]]\nFrom Wikipedia, the free encyclopedia',
      ),
    ).toBe(false)
    expect(isCapture('Sky\nFrom Wikipedia, the free encyclopedia\nIt is blue.')).toBe(true)
  })

  it('bad arguments are named', () => {
    expect(() => parseCapture(1 as never)).toThrow('A capture must be a string, not number')
    expect(() => parseCapture('', null as never)).toThrow('Options must be an object, not null')
    expect(() => parseCapture('', {title: [] as never})).toThrow("Option 'title' must be a string, not an array")
    expect(() => parseCapture('', {pages: {} as never})).toThrow("Option 'pages' must have a method 'get'")
  })

  it('the address tells the wiki', () => {
    expect(captureAddress(fixture)?.host).toBe('sky.wiki.example')
    expect(captureAddress('nothing')).toBeUndefined()
    const path = parseCapture('Sky\nblue\nRetrieved from "https://sky.wiki.example/wiki/The_sky"')
    expect([path.site.articlePath, path.title]).toEqual(['/wiki/$1', 'The sky'])
  })
})
