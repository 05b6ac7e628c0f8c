import type {Field} from './fields.js'

/** Types of items in CSL 1.0.2 that citation templates lead to. */
export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'broadcast'
  | 'chapter'
  | 'document'
  | 'entry-dictionary'
  | 'entry-encyclopedia'
  | 'graphic'
  | 'interview'
  | 'legal_case'
  | 'map'
  | 'motion_picture'
  | 'pamphlet'
  | 'paper-conference'
  | 'post'
  | 'report'
  | 'software'
  | 'song'
  | 'speech'
  | 'thesis'
  | 'webpage'

/** How a template's arguments become an item. */
export interface TemplateRule {
  /** `any`: the arguments decide, as in CS2's `{{citation}}`. */
  type: CslType | 'any'
  /** The field that names what the item is part of, if not the usual ones (journal, newspaper, work, website ...). */
  container?: Field
  /** A chapter named beside the title makes the item a part of the title: its type then. Absent: it does not. */
  part?: CslType
  /** What the item is, where its type does not say it. */
  genre?: string
  /** Who published, where the call does not say. */
  publisher?: string
  /** The medium, where the call does not say. */
  medium?: string
  /** Names that mean another thing in this template than elsewhere; compact. */
  names?: Readonly<Record<string, Field | 'author' | 'editor'>>
}

const rules = {
  any: {type: 'any', part: 'chapter'},
  arxiv: {type: 'article', publisher: 'arXiv', names: {id: 'number'}},
  article: {type: 'article-journal'},
  audio: {type: 'song'},
  av: {type: 'motion_picture'},
  biorxiv: {type: 'article', publisher: 'bioRxiv'},
  book: {type: 'book', part: 'chapter'},
  citeseerx: {type: 'article', publisher: 'CiteSeerX'},
  conference: {type: 'paper-conference', container: 'bookTitle'},
  court: {type: 'legal_case'},
  dictionary: {type: 'entry-dictionary', container: 'encyclopedia', part: 'entry-dictionary'},
  document: {type: 'document', part: 'chapter'},
  encyclopedia: {type: 'entry-encyclopedia', container: 'encyclopedia', part: 'entry-encyclopedia'},
  episode: {type: 'broadcast', container: 'series'},
  interview: {type: 'interview'},
  magazine: {type: 'article-magazine'},
  mailingList: {type: 'post', container: 'mailingList', genre: 'Mailing list'},
  map: {type: 'map', container: 'title'},
  medrxiv: {type: 'article', publisher: 'medRxiv'},
  news: {type: 'article-newspaper'},
  newsgroup: {type: 'post', container: 'newsgroup', genre: 'Newsgroup'},
  notes: {type: 'pamphlet', genre: 'Liner notes'},
  podcast: {type: 'broadcast', medium: 'Podcast'},
  press: {type: 'report', genre: 'Press release'},
  report: {type: 'report', part: 'chapter'},
  serial: {type: 'broadcast', container: 'series'},
  sign: {type: 'graphic', genre: 'Sign'},
  software: {type: 'software'},
  speech: {type: 'speech', genre: 'Speech'},
  ssrn: {type: 'article', publisher: 'SSRN'},
  thesis: {type: 'thesis', part: 'chapter'},
  tweet: {type: 'post', genre: 'Tweet'},
  web: {type: 'webpage'},
  // Names that mean another thing in one template of a wiki.
  germanLiterature: {type: 'any', part: 'chapter', names: {hrsg: 'editor', herausgeber: 'editor'}},
  germanWeb: {type: 'webpage', names: {hrsg: 'publisher', herausgeber: 'publisher'}},
  russianArticle: {type: 'article-journal', names: {издание: 'work', ответственный: 'editor'}},
  russianBook: {type: 'book', part: 'chapter', names: {издание: 'edition', ответственный: 'editor'}},
} as const satisfies Record<string, TemplateRule>

/** Names of templates in lower case, by rule. A slash parts them. Redirects that are much used are among them. */
const namesOf: Readonly<Record<keyof typeof rules, string>> = {
  any: 'citation/cite/citar/cita/obra citada/cytuj/vcite/vancite',
  arxiv: 'cite arxiv/lien arxiv/arxiv citation',
  article:
    'cite journal/article/cite paper/vcite journal/vcite2 journal/vancite journal/citejournal/cite scientific journal/' +
    'cita publicación/cita pubblicazione/citar periódico/citar revista/cytuj pismo/citeer journal/citeer tijdschrift/' +
    'tidskriftsref/ref-publicació/kilde artikel/kilde artikkel/citace periodika/citace elektronického periodika',
  audio: 'cite audio/cite song',
  av: 'cite av media/cite video/cite visual/cite dvd/cite film/cite youtube/cita vídeo/cita video/citar vídeo/videoref',
  biorxiv: 'cite biorxiv',
  book:
    'cite book/vcite book/vancite book/citebook/cite ebook/cite comic/ouvrage/chapitre/cita libro/citar livro/citar libro/' +
    'cytuj książkę/citeer boek/bokref/ref-llibre/kilde bog/kilde bok/citace monografie/citace elektronické monografie',
  citeseerx: 'cite citeseerx',
  conference: 'cite conference/cite proceedings/cita conferencia/cita conferenza/citar conferência/citar conferencia',
  court: 'cite court',
  dictionary: 'cite dictionary/vcite dictionary',
  document: 'cite document',
  encyclopedia:
    'cite encyclopedia/cite encyclopaedia/cite encyclopædia/cite entry/vcite encyclopedia/cita enciclopedia/' +
    'citar enciclopédia/citeer encyclopedie/article encyclopédique',
  episode: 'cite episode/citar episódio/cita episodio',
  interview: 'cite interview/cita entrevista/citar entrevista/cita intervista',
  magazine: 'cite magazine/cite periodical/cite zine/cytuj magazyn',
  mailingList: 'cite mailing list/cite mailinglist',
  map: 'cite map/citar mapa/cita mapa',
  medrxiv: 'cite medrxiv',
  news:
    'cite news/cite newspaper/cite article/cite news2/vcite news/vancite news/citenews/cita news/cita noticia/citar notícia/' +
    'citar jornal/citeer nieuws/tidningsref/ref-notícia/kilde avis/cytuj gazetę',
  newsgroup: 'cite newsgroup/cite usenet',
  notes: 'cite av media notes/cite album notes/cite liner notes/cite album-notes/cite dvd notes/cite dvd-notes',
  podcast: 'cite podcast',
  press: 'cite press release/cite press/cite pr/press release/citar comunicado de imprensa/cita comunicado',
  report:
    'cite report/cite techreport/cite tech report/cite technical report/cite standard/vcite report/citar relatório',
  serial: 'cite serial/cite radio/cite tv/cite television',
  sign: 'cite sign/cite plaque/cite inscription',
  software: 'cite video game/cite software/cite game',
  speech: 'cite speech/cite lecture',
  ssrn: 'cite ssrn',
  thesis: 'cite thesis/cite dissertation/cita tesis/cita tesi/citar tese',
  tweet: 'cite tweet/cite twitter/citar tweet',
  web:
    'cite web/cite website/cite webpage/cite url/cite blog/cite forum/cite wikisource/vcite web/vancite web/citeweb/web cite/' +
    'lien web/cita web/citar web/cytuj stronę/citeer web/webbref/ref-web/kilde www/citace elektronického zdroje',
  germanLiterature: 'literatur',
  germanWeb: 'internetquelle',
  russianArticle: 'статья',
  russianBook: 'книга',
}

const ruleOf: ReadonlyMap<string, TemplateRule> = new Map(
  Object.entries(namesOf).flatMap(([rule, names]) =>
    names.split('/').map((name) => [name, rules[rule as keyof typeof rules]] as const),
  ),
)

/**
 * The rule for a template's name in lower case; `undefined` for one that is no citation template.
 *
 * Sources: the documentation of the templates on the wikis (Help:Citation Style 1; Vorlage:Literatur; Modèle:Ouvrage;
 * Plantilla:Cita web; Шаблон:Книга ...).
 *
 * @example
 * templateRule('cite web')?.type // 'webpage'
 */
export function templateRule(name: string): TemplateRule | undefined {
  return ruleOf.get(name.replace(/\s+/g, ' '))
}
