import type {Block} from './types.js'

/** The schema's `$id`; documents carry it as `$schema`. */
export const schemaId = 'urn:wikast:schema:document:1'

/** Version of the schema. */
export const schemaVersion = '1.1.0'

/** A JSON Schema, as far as ours goes. */
export type JsonSchema = {readonly [key: string]: unknown}

const text = {type: 'string'}
const count = {type: 'integer', minimum: 0}
const integer = {type: 'integer'}
const flag = {type: 'boolean'}
const index = {type: 'integer', minimum: 0}
const confidence = {type: 'number', minimum: 0, maximum: 1}

const ref = (name: string): JsonSchema => ({$ref: `#/$defs/${name}`})

const listOf = (items: JsonSchema): JsonSchema => ({type: 'array', items})

/** An object: names that end in `?` may be missing; nothing else may be there. */
function object(fields: Record<string, JsonSchema>, description?: string): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema]),
  )
  return {
    ...(description !== undefined && {description}),
    type: 'object',
    properties,
    required: Object.keys(fields).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

const oneOf = (...schemas: JsonSchema[]): JsonSchema => ({oneOf: schemas})
const constant = (value: string | boolean): JsonSchema => ({const: value})
const described = (schema: JsonSchema, description: string): JsonSchema => ({...schema, description})
const item = {text, 'links?': listOf(ref('link')), 'references?': listOf(index), 'content?': listOf(ref('block'))}

const cslString = Object.fromEntries(
  (
    'title title-short container-title collection-title original-title publisher publisher-place edition volume issue ' +
    'number page section medium genre event event-place archive URL DOI ISBN ISSN PMID PMCID language abstract annote note'
  )
    .split(' ')
    .map((name) => [`${name}?`, text]),
)

/** The fields of each type of block. */
const blocks: Record<Block['type'], Record<string, JsonSchema>> = {
  paragraph: {text, 'links?': listOf(ref('link')), 'references?': listOf(index)},
  heading: {depth: ref('depth'), text},
  list: {ordered: flag, items: listOf(ref('item'))},
  definitionList: {items: listOf(object({kind: {enum: ['term', 'description']}, ...item}))},
  quote: {content: listOf(ref('block'))},
  preformatted: {text},
  code: {text, 'language?': text},
  math: {text},
  table: {table: index},
  infobox: {infobox: index},
  navbox: {navbox: index},
  media: {media: index},
  gallery: {media: listOf(index)},
  referenceList: {group: text},
  extension: {name: text, text},
  template: {template: text, parameters: listOf(ref('parameter'))},
}

const definitions = {
  block: {
    description:
      'A piece of content. Numbers such as `table` are indexes into the list of that name; `references` into `references`.',
    type: 'object',
    properties: {type: {enum: Object.keys(blocks)}},
    required: ['type'],
    // Not `oneOf`: blocks nest, and a validator that wants all errors would try each alternative at each level.
    allOf: Object.entries(blocks).map(([type, fields]) => ({
      if: {properties: {type: constant(type)}, required: ['type']},
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: object({type: constant(type), ...fields}),
    })),
  },
  confidence: described(
    confidence,
    'Of what was read from a capture: how sure it is. Missing where it was not guessed.',
  ),
  depth: {type: 'integer', minimum: 1, maximum: 6},
  item: object(item, 'An item of a list: its text, and blocks in it such as nested lists.'),
  section: object({
    title: text,
    depth: ref('depth'),
    id: described(text, 'The anchor.'),
    content: listOf(ref('block')),
    sections: listOf(ref('section')),
  }),
  parameter: object({
    name: text,
    value: described(text, 'As written.'),
    'text?': described(text, 'As read; missing where it is the same as `value`.'),
  }),
  infobox: object({
    template: text,
    'title?': text,
    'image?': text,
    rows: listOf(object({'header?': text, 'label?': text, text, 'confidence?': ref('confidence')})),
    parameters: listOf(ref('parameter')),
    'confidence?': ref('confidence'),
  }),
  navbox: object({
    template: text,
    'title?': text,
    groups: listOf(ref('navboxGroup')),
    'confidence?': ref('confidence'),
  }),
  navboxGroup: object({
    'label?': text,
    items: listOf(object({text, 'title?': text})),
    groups: listOf(ref('navboxGroup')),
  }),
  reference: object({
    'number?': {type: 'integer', minimum: 1},
    'subNumber?': {type: 'integer', minimum: 1},
    group: text,
    'name?': text,
    'label?': text,
    'extends?': text,
    text,
    uses: described(count, 'How many times the text cites it.'),
    csl: listOf(ref('cslItem')),
  }),
  citation: object({
    template: text,
    csl: ref('cslItem'),
    parameters: {type: 'object', additionalProperties: text},
    'reference?': described(index, 'The note that it stands in.'),
    'confidence?': ref('confidence'),
  }),
  table: object({
    'caption?': text,
    headerRows: count,
    rows: listOf(listOf(ref('cell'))),
  }),
  cell: oneOf(
    object({
      text,
      'header?': constant(true),
      'rowspan?': {type: 'integer', minimum: 2},
      'colspan?': {type: 'integer', minimum: 2},
    }),
    object(
      {from: {type: 'array', prefixItems: [index, index], minItems: 2, maxItems: 2}},
      'A place that a cell further up or left covers: that cell’s row and column.',
    ),
  ),
  link: oneOf(
    object({kind: constant('internal'), title: text, namespace: integer, 'fragment?': text, text}),
    object({kind: constant('interwiki'), prefix: text, title: text, 'fragment?': text, url: text, text}),
    object({kind: constant('external'), url: text, text}),
  ),
  media: object({
    title: text,
    from: {enum: ['text', 'gallery', 'parameter']},
    caption: text,
    'alt?': text,
    'format?': {enum: ['thumbnail', 'framed', 'frameless']},
    'width?': {type: 'number'},
    'height?': {type: 'number'},
  }),
  cslItem: {
    ...object({
      id: text,
      type: text,
      ...cslString,
      'author?': listOf(ref('cslName')),
      'editor?': listOf(ref('cslName')),
      'translator?': listOf(ref('cslName')),
      'interviewer?': listOf(ref('cslName')),
      'container-author?': listOf(ref('cslName')),
      'issued?': ref('cslDate'),
      'accessed?': ref('cslDate'),
      'original-date?': ref('cslDate'),
    }),
    description: 'An item of CSL-JSON 1.0.',
  },
  cslName: {...object({'family?': text, 'given?': text, 'suffix?': text, 'literal?': text}), minProperties: 1},
  cslDate: object({
    'date-parts?': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: {type: 'array', items: integer, minItems: 1, maxItems: 3},
    },
    'season?': {type: 'integer', minimum: 1, maximum: 4},
    'circa?': flag,
    'literal?': text,
  }),
}

/**
 * The JSON Schema (2020-12) of what `toJson` gives; published as `wikast/schema.json`. Strict: a field that is not
 * described here is an error.
 *
 * @example
 * new Ajv2020().compile(documentSchema)(toJson(root)) // true
 */
export const documentSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaId,
  title: 'wikast document',
  ...object(
    {
      $schema: constant(schemaId),
      schemaVersion: {type: 'string', pattern: '^1\\.\\d+\\.\\d+$'},
      generator: {type: 'string', pattern: '^wikast \\d+\\.\\d+\\.\\d+'},
      title: described(text, 'Full title.'),
      namespace: integer,
      'pageId?': integer,
      'revision?': object({
        'id?': integer,
        'parentId?': integer,
        'timestamp?': text,
        'contributor?': object({'name?': text, 'id?': integer, 'ip?': text}),
        'comment?': text,
        'minor?': flag,
        model: text,
        'format?': text,
        'bytes?': count,
        'sha1?': text,
      }),
      language: described(text, 'BCP 47 code.'),
      direction: {enum: ['ltr', 'rtl']},
      wiki: text,
      'url?': text,
      'licence?': described(text, 'As a captured page names it.'),
      'displayTitle?': text,
      'defaultSort?': text,
      'redirect?': object({title: text, 'fragment?': text}),
      'lead?': described(listOf(ref('block')), 'What stands before the first heading.'),
      'sections?': listOf(ref('section')),
      'infoboxes?': listOf(ref('infobox')),
      'navboxes?': listOf(ref('navbox')),
      'references?': listOf(ref('reference')),
      'citations?': listOf(ref('citation')),
      'tables?': listOf(ref('table')),
      'categories?': listOf(object({name: text, 'sortKey?': text, 'hidden?': flag, 'confidence?': ref('confidence')})),
      'links?': listOf(ref('link')),
      'languageLinks?': listOf(object({prefix: text, title: text, 'fragment?': text, url: text})),
      'media?': listOf(ref('media')),
      'coordinates?': listOf(
        object({
          latitude: {type: 'number', minimum: -90, maximum: 90},
          longitude: {type: 'number', minimum: -360, maximum: 360},
          globe: text,
          'type?': text,
          'region?': text,
          'name?': text,
          'display?': {enum: ['inline', 'title', 'inline,title']},
        }),
      ),
      'messages?': listOf(
        object({
          reason: text,
          'code?': text,
          'source?': text,
          'fatal?': flag,
          'line?': integer,
          'column?': integer,
        }),
      ),
    },
    'A MediaWiki page as data.',
  ),
  $defs: definitions,
}
