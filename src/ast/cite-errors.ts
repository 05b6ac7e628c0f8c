import type {ReferenceList} from './flow.js'
import type {CiteError, Reference} from './phrasing.js'

/**
 * The sentences of MediaWiki's Cite extension, English; a part between backticks is code. The names are those of its
 * interface messages with hyphens.
 */
const sentences = {
  'cite-error-details-unsupported-context': '`<ref>` tag with name "$1" cannot use details when inside `<references>`.',
  'cite-error-empty-references-define':
    '`<ref>` tag with name "$1" defined in `<references>` group "$2" has no content.',
  'cite-error-group-refs-without-references':
    '`<ref>` tags exist for a group named "$1", but no corresponding `<references group="$1"/>` tag was found.',
  'cite-error-included-ref': 'Closing `</ref>` missing for `<ref>` tag.',
  'cite-error-included-references': 'Closing tag missing for `<references>`.',
  'cite-error-ref-conflicting-dir': 'One of the `<ref>` tags with the name "$1" does have a conflicting dir attribute.',
  'cite-error-ref-follow-conflicts':
    'A `<ref follow="…">` tag that is the continuation of a previous one cannot be named individually or have details.',
  'cite-error-ref-invalid-dir': 'Invalid `dir="$1"`, must be "ltr", "rtl" or "auto".',
  'cite-error-ref-no-input': 'Invalid `<ref>` tag; refs with no name must have content.',
  'cite-error-ref-no-key': 'The opening `<ref>` tag is malformed or has a bad name.',
  'cite-error-ref-numeric-key': 'Invalid `<ref>` tag; name cannot be a simple integer. Use a descriptive title.',
  'cite-error-ref-too-many-keys':
    'Invalid parameter "$1" in `<ref>` tag. The supported parameters are: details, dir, follow, group, name.',
  'cite-error-ref-with-details-no-name':
    'Invalid `<ref>` tag; missing name attribute. A name attribute must be provided along with a details attribute.',
  'cite-error-references-duplicate-key':
    'Invalid `<ref>` tag; name "$1" defined multiple times with different content.',
  'cite-error-references-group-mismatch': '`<ref>` tag in `<references>` has conflicting group attribute "$1".',
  'cite-error-references-invalid-parameters':
    'Invalid parameter "$1" in `<references>` tag. The supported parameters are: group, responsive.',
  'cite-error-references-missing-key':
    '`<ref>` tag with name "$1" defined in `<references>` is not used in prior text.',
  'cite-error-references-no-key': '`<ref>` tag defined in `<references>` has no name attribute.',
  'cite-error-references-no-text': 'Invalid `<ref>` tag; no text was provided for refs named "$1".',
} as const satisfies Record<string, string>

/** Name of a sentence of the Cite extension. */
export type CiteErrorCode = keyof typeof sentences

const table: ReadonlyMap<string, string> = new Map(Object.entries(sentences))

/**
 * Makes an error.
 *
 * @example
 * citeError('cite-error-references-no-text', 'Rost').text
 * // 'Cite error: Invalid <ref> tag; no text was provided for refs named "Rost".'
 */
export function citeError(code: CiteErrorCode, ...values: string[]): CiteError {
  const error: CiteError = {code, text: fill(sentences[code].replaceAll('`', ''), values)}
  error.text = `Cite error: ${error.text}`
  if (values.length > 0) error.arguments = values
  return error
}

/**
 * The sentence of an error in pieces: text and code by turns, text first. An error of another origin is its text.
 *
 * @example
 * citeErrorPieces(citeError('cite-error-ref-no-key')) // ['Cite error: The opening ', '<ref>', ' tag is ...']
 */
export function citeErrorPieces(error: CiteError): string[] {
  const sentence = table.get(error.code)
  if (sentence === undefined) return [error.text]
  const pieces = sentence.split('`').map((piece) => fill(piece, error.arguments ?? []))
  pieces[0] = `Cite error: ${pieces[0]}`
  return pieces
}

function fill(text: string, values: readonly string[]): string {
  return text.replace(/\$(\d)/g, (place, digit: string) => values[Number(digit) - 1] ?? place)
}

/** Errors that leave a `<ref>` without effect: it is no note, and what is wrong is said in its place. */
const refused: ReadonlySet<string> = new Set<CiteErrorCode>([
  'cite-error-included-ref',
  'cite-error-ref-follow-conflicts',
  'cite-error-ref-no-input',
  'cite-error-ref-no-key',
  'cite-error-references-no-key',
])

/** The same for `<references>`. */
const refusedLists: ReadonlySet<string> = new Set<CiteErrorCode>([
  'cite-error-included-references',
  'cite-error-references-invalid-parameters',
])

/** Whether a tag has no effect since something is wrong with it: a `<ref>` is no note then, `<references>` no list. */
export function isRefused(node: Reference | ReferenceList): boolean {
  const {type, errors} = node
  if (errors === undefined) return false
  if (type === 'referenceList') return errors.some(({code}) => refusedLists.has(code))
  const numericFollow = node.follow !== undefined && errors.some(({code}) => code === 'cite-error-ref-numeric-key')
  return numericFollow || errors.some(({code}) => refused.has(code))
}
