import {describe, expect, it} from 'vitest'
import {citationFromCall} from '../../../src/annotate/citations/citation.js'
import {emphasis, externalLink, link, templateArgument, text, transclusion} from '../../../src/ast/builders.js'
import type {CslItem} from '../../../src/ast/transclusion.js'
import {cslTypes, cslVariables} from './csl.js'

/** Reads a call as one writes it, without nesting: `cite web|title=T|url=...`. */
function csl(call: string): CslItem {
  const [name = '', ...parts] = call.split('|')
  const parameters = parts.map((part, i) => {
    const equals = part.indexOf('=')
    return equals < 0
      ? templateArgument(String(i + 1), part, false)
      : templateArgument(part.slice(0, equals).trim(), part.slice(equals + 1).trim())
  })
  const item = citationFromCall(transclusion({name, parameters}))?.csl
  if (item === undefined) throw new Error(`no citation: ${call}`)
  return item
}

const date = (...parts: number[]) => ({'date-parts': [parts]})

/** A call, and the part of the item that matters. */
const cases: ReadonlyArray<readonly [string, Partial<CslItem>]> = [
  [
    'cite web|last=Doe|first=Jane|title=Home|url=https://example.org/a|website=Example|publisher=Ex Ltd|date=6 May 2004|access-date=2010-01-02',
    {
      id: 'Doe2004',
      type: 'webpage',
      title: 'Home',
      author: [{family: 'Doe', given: 'Jane'}],
      'container-title': 'Example',
      publisher: 'Ex Ltd',
      URL: 'https://example.org/a',
      issued: date(2004, 5, 6),
      accessed: date(2010, 1, 2),
    },
  ],
  [
    'cite web|title=T|url=http://a.example|archiveurl=http://web.archive.example/1/http://a.example|archivedate=1 May 2010|deadurl=yes',
    {
      URL: 'http://a.example',
      note: 'Archive URL: http://web.archive.example/1/http://a.example\nArchive date: 1 May 2010',
    },
  ],
  ['cite web|title=T|archive-url=http://web.archive.example/1', {URL: 'http://web.archive.example/1'}],
  ['Cite_web|title=T|work=The Site', {type: 'webpage', 'container-title': 'The Site'}],
  [
    'cite news|last=Taubman|first=Philip|title=Soviets Ask Halt|url=https://nyt.example/|work=The New York Times|date=1988-11-25|page=A1|accessdate=2007-06-08',
    {
      id: 'Taubman1988',
      type: 'article-newspaper',
      'container-title': 'The New York Times',
      page: 'A1',
      issued: date(1988, 11, 25),
      accessed: date(2007, 6, 8),
    },
  ],
  [
    'cite news|title=T|newspaper=Los Angeles Times|date=November 27, 1988|location=Los Angeles|agency=AP|department=World',
    {'container-title': 'Los Angeles Times', 'publisher-place': 'Los Angeles', section: 'World', note: 'Agency: AP'},
  ],
  [
    'cite book|author=Imogen Gladman|title=Eastern Europe|url=https://b.example|year=2004|publisher=Taylor & Francis Group|isbn=1-85743-316-5|page=131',
    {id: 'Gladman2004', type: 'book', author: [{literal: 'Imogen Gladman'}], ISBN: '1-85743-316-5', page: '131'},
  ],
  [
    'cite book|last=Sakharov|first=Andrei|title=Воспоминания|publisher=Права человека|location=Moscow|year=1996|pages=349–350|language=ru',
    {page: '349–350', language: 'ru', 'publisher-place': 'Moscow'},
  ],
  [
    'cite book|last=A|first=B|chapter=Part|title=Whole|editor-last=C|editor-first=D|edition=2nd|pages=1-9|series=Studies|volume=3',
    {
      type: 'chapter',
      title: 'Part',
      'container-title': 'Whole',
      editor: [{family: 'C', given: 'D'}],
      edition: '2nd',
      page: '1–9',
      'collection-title': 'Studies',
      volume: '3',
    },
  ],
  [
    'cite book|contributor-last=A|contributor-first=B|contribution=Foreword|last=C|first=D|title=Whole',
    {type: 'chapter', author: [{family: 'A', given: 'B'}], 'container-author': [{family: 'C', given: 'D'}]},
  ],
  [
    'cite book|last1=A|first1=B|last2=C|first2=D|author3=E F|title=T',
    {author: [{family: 'A', given: 'B'}, {family: 'C', given: 'D'}, {literal: 'E F'}]},
  ],
  [
    'cite book|author1-last=A|author1-first=B|author-last2=C|author-first2=D|author-link1=X|title=T|display-authors=1',
    {
      author: [
        {family: 'A', given: 'B'},
        {family: 'C', given: 'D'},
      ],
    },
  ],
  [
    'cite book|surname=A|given=B|title=T|translator=X Y|translator-last2=P|translator-first2=Q',
    {author: [{family: 'A', given: 'B'}], translator: [{literal: 'X Y'}, {family: 'P', given: 'Q'}]},
  ],
  [
    'cite book|editor1-last=A|editor1-first=B|editor2=C D|title=T',
    {id: 'A', editor: [{family: 'A', given: 'B'}, {literal: 'C D'}]},
  ],
  [
    'cite book|authors=John Smith, Jane Doe and Max Roe|title=T',
    {author: [{literal: 'John Smith'}, {literal: 'Jane Doe'}, {literal: 'Max Roe'}]},
  ],
  ['cite book|authors=Smith, John|title=T', {author: [{family: 'Smith', given: 'John'}]}],
  ['cite book|author=Hallam, Anthony (Ed.)|title=T', {author: [{family: 'Hallam', given: 'Anthony'}]}],
  [
    'cite book|author=Musa, S; de Heinzelin, Jean Jacques; and Jenkins, Farish A., Jr.|title=T',
    {
      author: [
        {family: 'Musa', given: 'S'},
        {family: 'de Heinzelin', given: 'Jean Jacques'},
        {family: 'Jenkins', given: 'Farish A.', suffix: 'Jr.'},
      ],
    },
  ],
  [
    'cite book|last=Neely Jr.|first=Mark E.|last2=King|first2=David T., Jr.|last3=Roe|first3=Ann III|title=T',
    {
      author: [
        {family: 'Neely', given: 'Mark E.', suffix: 'Jr.'},
        {family: 'King', given: 'David T.', suffix: 'Jr.'},
        {family: 'Roe', given: 'Ann', suffix: 'III'},
      ],
    },
  ],
  [
    'cite book|author=University of California, Berkeley|title=T',
    {author: [{literal: 'University of California, Berkeley'}]},
  ],
  [
    'cite book|author=Weik, The Real Lincoln; A Portrait|title=T',
    {author: [{literal: 'Weik, The Real Lincoln; A Portrait'}]},
  ],
  ['cite book|author=Example, Inc.|title=T', {author: [{literal: 'Example, Inc.'}]}],
  ['cite book|author=NASA, JPL|title=T', {author: [{literal: 'NASA, JPL'}]}],
  [
    'cite book|authors=Smith, J.; Doe, J.|title=T',
    {
      author: [
        {family: 'Smith', given: 'J.'},
        {family: 'Doe', given: 'J.'},
      ],
    },
  ],
  ['cite book|author=((World Health Organization))|title=T', {author: [{literal: 'World Health Organization'}]}],
  [
    'cite book|last=Plato|title=T|orig-date=1900|year=1999',
    {author: [{literal: 'Plato'}], 'original-date': date(1900), issued: date(1999)},
  ],
  [
    'cite book|title=T|trans-title=Tt|script-title=ja:日本|others=Illustrated by X|oclc=123|lccn=45',
    {title: 'T', note: 'OCLC: 123\nLCCN: 45\nTranslated title: Tt\nOthers: Illustrated by X'},
  ],
  ['cite book|script-title=ja:日本|year=2001', {title: '日本', id: '日本2001'}],
  ['cite book|title=T|at=sec. 3', {page: 'sec. 3'}],
  ['cite book|title=T|month=May|year=2004', {issued: date(2004, 5)}],
  ['cite book|title=T|date=6 May|year=2004', {issued: date(2004, 5, 6)}],
  ['cite book|title=T|date=soon', {issued: {literal: 'soon'}}],
  [
    'cite journal|vauthors=Smith J, Jones AB Jr, ((WHO)), et al|title=T|journal=Nature|volume=12|issue=3|pages=4-5|doi=10.1/2|pmid=6|pmc=7|issn=1234-5678|bibcode=2000A|year=2000',
    {
      id: 'Smith2000',
      type: 'article-journal',
      author: [{family: 'Smith', given: 'J'}, {family: 'Jones', given: 'AB', suffix: 'Jr'}, {literal: 'WHO'}],
      'container-title': 'Nature',
      volume: '12',
      issue: '3',
      page: '4–5',
      DOI: '10.1/2',
      PMID: '6',
      PMCID: 'PMC7',
      ISSN: '1234-5678',
      note: 'Bibcode: 2000A',
    },
  ],
  [
    'cite journal|title=T|journal=J|number=4|s2cid=99|hdl=1/2|jstor=3|arxiv=1234.5678',
    {issue: '4', note: 'S2CID: 99\nhdl: 1/2\nJSTOR: 3\narXiv: 1234.5678'},
  ],
  [
    'cite magazine|title=T|magazine=Time|date=Spring 2004',
    {type: 'article-magazine', 'container-title': 'Time', issued: {'date-parts': [[2004]], season: 1}},
  ],
  [
    'cite encyclopedia|title=Ada|encyclopedia=Britannica|last=A|first=B',
    {type: 'entry-encyclopedia', title: 'Ada', 'container-title': 'Britannica'},
  ],
  [
    'cite encyclopedia|entry=Ada|title=Volume One|encyclopedia=Britannica',
    {title: 'Ada', 'container-title': 'Volume One', 'collection-title': 'Britannica'},
  ],
  ['cite encyclopedia|encyclopedia=Britannica|year=1911', {title: 'Britannica'}],
  ['cite dictionary|entry=cat|dictionary=OED', {type: 'entry-dictionary', title: 'cat', 'container-title': 'OED'}],
  [
    'cite conference|title=T|book-title=Proceedings|conference=ICML 2004|location=Banff',
    {type: 'paper-conference', 'container-title': 'Proceedings', event: 'ICML 2004'},
  ],
  ['cite thesis|title=T|degree=PhD|institution=MIT|year=1999', {type: 'thesis', genre: 'PhD', publisher: 'MIT'}],
  ['cite thesis|title=T|type=MSc', {genre: 'MSc'}],
  ['cite report|title=T|number=12|institution=UN', {type: 'report', number: '12', publisher: 'UN'}],
  ['cite tech report|title=T', {type: 'report'}],
  ['cite press release|title=T|publisher=ACME', {type: 'report', genre: 'Press release', publisher: 'ACME'}],
  [
    'cite AV media|people=A B|title=T|medium=DVD|date=1999',
    {type: 'motion_picture', medium: 'DVD', author: [{literal: 'A B'}]},
  ],
  ['cite AV media notes|title=T|others=Band', {type: 'pamphlet', genre: 'Liner notes'}],
  [
    'cite episode|title=Pilot|series=Lost|network=ABC|season=1|number=1|air-date=September 22, 2004',
    {
      type: 'broadcast',
      title: 'Pilot',
      'container-title': 'Lost',
      publisher: 'ABC',
      issue: '1',
      issued: date(2004, 9, 22),
    },
  ],
  ['cite serial|title=T|network=BBC', {type: 'broadcast', publisher: 'BBC'}],
  ['cite episode|series=Lost', {title: 'Lost'}],
  [
    'cite interview|subject=A B|interviewer=C D|title=Talk|work=Show',
    {type: 'interview', author: [{literal: 'A B'}], interviewer: [{literal: 'C D'}], 'container-title': 'Show'},
  ],
  ['cite podcast|title=T|website=Site|host=A B', {type: 'broadcast', medium: 'Podcast', author: [{literal: 'A B'}]}],
  ['cite map|map=Sheet 1|title=Atlas|publisher=P', {type: 'map', title: 'Sheet 1', 'container-title': 'Atlas'}],
  ['cite map|title=The World|publisher=P', {title: 'The World', publisher: 'P'}],
  [
    'cite mailing list|title=T|mailing-list=wikitech-l',
    {type: 'post', genre: 'Mailing list', 'container-title': 'wikitech-l'},
  ],
  [
    'cite newsgroup|title=T|newsgroup=comp.lang|message-id=1@x',
    {type: 'post', 'container-title': 'comp.lang', note: 'Message-ID: 1@x'},
  ],
  ['cite speech|title=T|event=Congress|location=Paris', {type: 'speech', event: 'Congress'}],
  [
    'cite arXiv|eprint=1234.5678|title=T|last=A|first=B|class=cs',
    {type: 'article', publisher: 'arXiv', number: 'arXiv:1234.5678'},
  ],
  ['cite bioRxiv|biorxiv=10.1101/1|title=T', {type: 'article', publisher: 'bioRxiv', note: 'bioRxiv: 10.1101/1'}],
  ['cite medRxiv|medrxiv=1|title=T', {publisher: 'medRxiv'}],
  ['cite ssrn|ssrn=12|title=T', {publisher: 'SSRN', note: 'SSRN: 12'}],
  ['cite citeseerx|citeseerx=10.1|title=T', {publisher: 'CiteSeerX'}],
  ['cite sign|title=T|location=Here', {type: 'graphic', genre: 'Sign'}],
  ['cite tweet|user=x|title=T', {type: 'post', genre: 'Tweet'}],
  ['cite video game|title=T|publisher=P', {type: 'software'}],
  ['cite court|litigants=A v. B', {type: 'legal_case', id: 'legal_case'}],
  ['citation|last=A|first=B|title=T|journal=J', {type: 'article-journal'}],
  ['citation|title=T|newspaper=N', {type: 'article-newspaper'}],
  ['citation|title=T|magazine=N', {type: 'article-magazine'}],
  ['citation|contribution=C|title=T|publisher=P', {type: 'chapter', title: 'C', 'container-title': 'T'}],
  ['citation|title=T|publisher=P|isbn=1', {type: 'book'}],
  ['citation|title=T|url=https://a.example', {type: 'webpage'}],
  ['citation|title=T|website=W', {type: 'webpage'}],
  ['citation|title=T|encyclopedia=W', {type: 'entry-encyclopedia', 'container-title': 'W'}],
  ['citation|title=T|conference=W', {type: 'paper-conference'}],
  ['citation|title=T|degree=MA', {type: 'thesis'}],
  ['vcite journal|author=Smith J|title=T|journal=J', {type: 'article-journal'}],
  [
    'Literatur|Autor=Max Mustermann, Erika Beispiel|Titel=Buch|TitelErg=Eine Einführung|Verlag=Reclam|Ort=Leipzig|Jahr=1999|Auflage=2.|ISBN=3-1|Seiten=5–9|Online=[https://d.example Online]',
    {
      type: 'book',
      title: 'Buch: Eine Einführung',
      author: [{literal: 'Max Mustermann'}, {literal: 'Erika Beispiel'}],
      publisher: 'Reclam',
      'publisher-place': 'Leipzig',
      edition: '2.',
      page: '5–9',
      URL: 'https://d.example',
    },
  ],
  [
    'Literatur|Autor=A B|Titel=T|Sammelwerk=Zeitschrift|Band=12|Nummer=3|Datum=1999-05|Seiten=S. 5',
    {type: 'article-journal', 'container-title': 'Zeitschrift', volume: '12', issue: '3', issued: date(1999, 5)},
  ],
  [
    'Literatur|Autor=A B|Titel=T|Hrsg=C D|Sammelwerk=Festschrift|Verlag=V|Ort=Bonn',
    {type: 'chapter', editor: [{literal: 'C D'}], 'container-title': 'Festschrift'},
  ],
  [
    'Internetquelle|autor=A B|url=https://d.example|titel=T|werk=Seite|hrsg=Bund|datum=2010-03-04|abruf=2011-05-06|sprache=en|archiv-url=https://w.example',
    {
      type: 'webpage',
      publisher: 'Bund',
      'container-title': 'Seite',
      issued: date(2010, 3, 4),
      accessed: date(2011, 5, 6),
      language: 'en',
      note: 'Archive URL: https://w.example',
    },
  ],
  [
    'Ouvrage|prénom1=Victor|nom1=Hugo|titre=Les Misérables|sous-titre=roman|éditeur=Lacroix|lieu=Bruxelles|année=1862|passage=12-15|tome=1|langue=français|lire en ligne=https://f.example|consulté le=5 mai 2012',
    {
      type: 'book',
      author: [{family: 'Hugo', given: 'Victor'}],
      title: 'Les Misérables: roman',
      publisher: 'Lacroix',
      page: '12–15',
      volume: '1',
      language: 'fr',
      URL: 'https://f.example',
      accessed: date(2012, 5, 5),
    },
  ],
  [
    'Article|auteur=A B|titre=T|périodique=Le Monde|numéro=3|jour=5|mois=mai|année=2012',
    {type: 'article-journal', 'container-title': 'Le Monde', issue: '3', issued: date(2012, 5, 5)},
  ],
  [
    'Lien web|auteur=A B|titre=T|url=https://f.example|site=Site|date=1er août 2004',
    {type: 'webpage', 'container-title': 'Site', issued: date(2004, 8, 1)},
  ],
  [
    'cita web|apellido=García|nombre=Ana|título=T|url=https://e.example|fechaacceso=6 de mayo de 2004|obra=Sitio|editorial=Ed|idioma=inglés',
    {
      type: 'webpage',
      author: [{family: 'García', given: 'Ana'}],
      accessed: date(2004, 5, 6),
      publisher: 'Ed',
      language: 'en',
    },
  ],
  [
    'cita libro|apellidos=García|nombre=Ana|título=T|año=2000|editorial=Ed|páginas=3-4|ubicación=Madrid',
    {type: 'book', issued: date(2000), page: '3–4', 'publisher-place': 'Madrid'},
  ],
  [
    'cita pubblicazione|cognome=Rossi|nome=Ugo|titolo=T|rivista=R|anno=2001|mese=maggio|editore=E',
    {
      type: 'article-journal',
      author: [{family: 'Rossi', given: 'Ugo'}],
      issued: date(2001, 5),
      'container-title': 'R',
      publisher: 'E',
    },
  ],
  [
    'citar livro|último=Silva|primeiro=Rui|título=T|ano=2002|editora=E|local=Lisboa',
    {type: 'book', author: [{family: 'Silva', given: 'Rui'}], publisher: 'E'},
  ],
  [
    'книга|автор=Иванов И. И., Петров П. П.|часть=Глава|заглавие=Книга|издание=2-е изд|место=М.|издательство=Наука|год=1980|страницы=5—9|ответственный=Сидоров',
    {
      type: 'chapter',
      title: 'Глава',
      'container-title': 'Книга',
      edition: '2-е изд',
      author: [{literal: 'Иванов И. И.'}, {literal: 'Петров П. П.'}],
      editor: [{literal: 'Сидоров'}],
      page: '5–9',
    },
  ],
  [
    'статья|автор=Иванов И. И.|заглавие=Статья|издание=Журнал|год=1980|том=2|номер=3|ссылка=https://r.example',
    {type: 'article-journal', 'container-title': 'Журнал', volume: '2', issue: '3', URL: 'https://r.example'},
  ],
  [
    'cytuj książkę|nazwisko=Nowak|imię=Jan|tytuł=T|rok=1999|wydawca=W',
    {type: 'book', author: [{family: 'Nowak', given: 'Jan'}], publisher: 'W'},
  ],
  [
    'citeer web|achternaam=Jansen|voornaam=Jan|titel=T|bezochtdatum=6 mei 2004',
    {type: 'webpage', accessed: date(2004, 5, 6)},
  ],
]

describe('citationFromCall', () => {
  for (const [call, expected] of cases) {
    it(call.slice(0, 70), () => expect(csl(call)).toMatchObject(expected))
  }

  it('gives types and variables that CSL has', () => {
    for (const [call] of cases) {
      const item = csl(call)
      expect(cslTypes.has(item.type), item.type).toBe(true)
      for (const [key, value] of Object.entries(item)) {
        expect(cslVariables[key], key).toBeDefined()
        if (cslVariables[key] === 'string') expect(typeof value, key).toBe('string')
        else if (cslVariables[key] === 'names') expect(Array.isArray(value), key).toBe(true)
        else expect(value, key).toSatisfy((date: object) => 'date-parts' in date || 'literal' in date)
      }
    }
  })

  it('knows no other templates', () => {
    for (const name of ['convert', 'Infobox person', 'constructor', '', 'cite']) {
      expect(citationFromCall(transclusion({name}))?.csl.type, name).toBe(name === 'cite' ? 'book' : undefined)
    }
  })

  it('takes a local namespace and the id that the caller gives', () => {
    const call = transclusion({name: 'Vorlage:Literatur', title: 'Vorlage:Literatur', parameters: {Titel: 'T'}})
    expect(citationFromCall(call, {id: 'x'})).toEqual({csl: {id: 'x', type: 'book', title: 'T'}})
  })

  it('makes text of markup, the last of two arguments counting', () => {
    const call = transclusion({
      name: 'cite web',
      parameters: [
        templateArgument('title', 'first'),
        templateArgument('title', [emphasis('Big'), text(' '), link({title: 'Cat'}, 'cats'), text('\n ')]),
        templateArgument('url', [externalLink({url: 'https://a.example/b', kind: 'free'})]),
        templateArgument('constructor', 'x'),
        templateArgument('last2', ''),
        templateArgument('quote', [transclusion({name: 'x'})]),
      ],
    })
    const item = citationFromCall(call)?.csl
    expect(item).toEqual({id: 'Big', type: 'webpage', title: 'Big cats'})
  })

  it('reads addresses as written, calls in them left aside', () => {
    expect(csl('cite web|title=T|url= https://a.example/?a=b&c').URL).toBe('https://a.example/?a=b&c')
    expect(csl('cite web|title=T|url=none').URL).toBeUndefined()
  })
})
