/**
 * What an argument of a citation template says, whatever its name there. Names of people are not here: see `names.ts`.
 */
export type Field =
  | 'accessed'
  | 'agency'
  | 'archiveDate'
  | 'archiveUrl'
  | 'at'
  | 'bookTitle'
  | 'chapter'
  | 'chapterUrl'
  | 'conference'
  | 'date'
  | 'day'
  | 'degree'
  | 'department'
  | 'edition'
  | 'encyclopedia'
  | 'issue'
  | 'journal'
  | 'language'
  | 'magazine'
  | 'mailingList'
  | 'map'
  | 'medium'
  | 'month'
  | 'network'
  | 'newsgroup'
  | 'newspaper'
  | 'number'
  | 'originalDate'
  | 'others'
  | 'page'
  | 'pages'
  | 'place'
  | 'publisher'
  | 'quote'
  | 'scriptTitle'
  | 'series'
  | 'subtitle'
  | 'title'
  | 'translatedTitle'
  | 'type'
  | 'url'
  | 'volume'
  | 'website'
  | 'work'
  | 'year'

/**
 * The names that arguments have, by field: CS1's first, then those of the German, French, Spanish, Italian, Portuguese,
 * Russian, Polish and Dutch templates. Written without spaces, hyphens and underscores, in lower case.
 * The first name that a call fills in counts.
 */
const namesOf: Readonly<Record<Field, string>> = {
  accessed:
    'accessdate abruf zugriff consultéle consulté fechaacceso fechadeacceso accesso acessodata acessoem datadeacesso ' +
    'accessodata датаобращения датадоступа datadostępu bezochtdatum geraadpleegd',
  agency: 'agency agencia agência agenzia agence agentur',
  archiveDate:
    'archivedate archivdatum fechaarchivo arquivodata dataarchivio dataarchiwum zarchiwizowano archiefdatum датаархивации',
  archiveUrl: 'archiveurl archivurl urlarchivo arquivourl urlarchivio archiwum archiefurl urlархива',
  at: 'at loc',
  bookTitle: 'booktitle',
  chapter:
    'chapter contribution entry article section titrechapitre titrearticle capítulo capitulo capitolo часть rozdział hoofdstuk',
  chapterUrl: 'chapterurl contributionurl sectionurl entryurl articleurl mapurl conferenceurl',
  conference: 'conference event conferencia conferência conferenza konferencja',
  date: 'date datum data fecha дата airdate publicationdate',
  day: 'day jour día dia giorno день tag dzień dag',
  degree: 'degree niveau grado',
  department: 'department departamento',
  edition: "edition auflage numérod'édition edición edizione edição wydanie druk",
  encyclopedia: 'encyclopedia encyclopaedia dictionary encyclopédie dictionnaire enciclopedia enciclopédia',
  issue: 'issue nummer heft numéro n° numero número номер выпуск numer iss',
  journal: 'journal revista rivista revue tijdschrift czasopismo журнал',
  language: 'language lang sprache langue idioma lingua língua язык język taal',
  magazine: 'magazine',
  mailingList: 'mailinglist',
  map: 'map',
  medium: 'medium',
  month: 'month mois mes mese mês месяц monat miesiąc maand',
  network: 'network station channel sender',
  newsgroup: 'newsgroup',
  newspaper: 'newspaper zeitung periódico jornal krant газета',
  number: 'number',
  originalDate: 'origdate origyear originaldate originalyear originaljahr annéepremièreédition',
  others: 'others otros altri outros',
  page: 'page p seite página pagina страница strona',
  pages: 'pages pp seiten passage páginas paginas página(s) pagine страницы strony',
  place:
    'publicationplace location place ort lieu ubicación lugar città citta место местоиздания local localização miejsce plaats',
  publisher:
    'publisher distributor institution verlag éditeur editeur editorial editore editora издательство издатель wydawca uitgever',
  quote: 'quote quotation zitat cita extrait citazione citação цитата cytat citaat',
  scriptTitle: 'scripttitle',
  series: 'series reihe collection colección collana coleção série серия seria reeks',
  subtitle: 'soustitre subtitle titelerg subtítulo subtitulo',
  title: 'title titel titre titreouvrage título titulo titolo заглавие название tytuł',
  translatedTitle: 'transtitle títulotrad titelübersetzung',
  type: 'type typ tipo тип',
  url: 'url online lireenligne urltexte enlace ссылка',
  volume: 'volume vol band volumen tome том tom jaargang',
  website: 'website site sitioweb sito сайт',
  work: 'work periodical werk sammelwerk périodique periodique obra opera pubblicazione publicación publicação publikacja',
  year: 'year jahr année annee año ano anno год rok jaar',
}

/** Identifiers, by the names of their arguments: the key they get in CSL-JSON, or the label of a line in its `note`. */
export const identifiers: Readonly<
  Record<string, {csl: 'DOI' | 'ISBN' | 'ISSN' | 'PMID' | 'PMCID'} | {label: string}>
> = {
  doi: {csl: 'DOI'},
  isbn: {csl: 'ISBN'},
  issn: {csl: 'ISSN'},
  eissn: {csl: 'ISSN'},
  pmid: {csl: 'PMID'},
  pmc: {csl: 'PMCID'},
  arxiv: {label: 'arXiv'},
  eprint: {label: 'arXiv'},
  asin: {label: 'ASIN'},
  bibcode: {label: 'Bibcode'},
  biorxiv: {label: 'bioRxiv'},
  citeseerx: {label: 'CiteSeerX'},
  hal: {label: 'HAL'},
  hdl: {label: 'hdl'},
  id: {label: 'ID'},
  ismn: {label: 'ISMN'},
  jfm: {label: 'JFM'},
  jstor: {label: 'JSTOR'},
  lccn: {label: 'LCCN'},
  medrxiv: {label: 'medRxiv'},
  messageid: {label: 'Message-ID'},
  mr: {label: 'MR'},
  oclc: {label: 'OCLC'},
  ol: {label: 'OL'},
  osti: {label: 'OSTI'},
  rfc: {label: 'RFC'},
  s2cid: {label: 'S2CID'},
  sbn: {label: 'SBN'},
  ssrn: {label: 'SSRN'},
  sudoc: {label: 'SUDOC'},
  urn: {label: 'URN'},
  zbl: {label: 'Zbl'},
  zdb: {label: 'ZDB'},
}

/** Field by compact name; for the order of names of one field, the place in its list. */
const fieldOf: ReadonlyMap<string, {field: Field; rank: number}> = new Map(
  Object.entries(namesOf).flatMap(([field, names]) =>
    names.split(' ').map((name, rank) => [name, {field: field as Field, rank}] as const),
  ),
)

/** Finds the field that an argument's compact name stands for, and how far from the first choice the name is. */
export function findField(compactName: string): {field: Field; rank: number} | undefined {
  return fieldOf.get(compactName)
}

/**
 * An argument's name without what the wikis write differently: `access-date`, `access date`, `accessdate`.
 *
 * @example
 * compactName('Archiv-URL') // 'archivurl'
 */
export function compactName(name: string): string {
  return isCompact(name)
    ? name
    : name
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s_-]+/g, '')
}

/** Whether a name consists of lower-case ASCII letters and digits, as nearly all do. */
function isCompact(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false
  }
  return true
}
