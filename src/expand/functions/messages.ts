import type {ExpandContext} from '../types.js'

/** MediaWiki's English messages that functions answer with, by key. */
const english: Readonly<Record<string, string>> = {
  'comma-separator': ', ',
  'content-model-css': 'CSS',
  'content-model-javascript': 'JavaScript',
  'content-model-json': 'JSON',
  'content-model-sanitized-css': 'Sanitized CSS',
  'content-model-text': 'plain text',
  'duplicate-defaultsort': '<strong>Warning:</strong> Default sort key "$2" overrides earlier default sort key "$1".',
  'formatnum-nan': 'Not a Number',
  pfunc_expr_division_by_zero: 'Division by zero.',
  pfunc_expr_invalid_argument: 'Invalid argument for $1: < -1 or > 1.',
  pfunc_expr_invalid_argument_ln: 'Invalid argument for ln: <= 0.',
  pfunc_expr_missing_operand: 'Expression error: Missing operand for $1.',
  pfunc_expr_not_a_number: 'In $1: Result is not a number.',
  pfunc_expr_stack_exhausted: 'Expression error: Stack exhausted.',
  pfunc_expr_unclosed_bracket: 'Expression error: Unclosed bracket.',
  pfunc_expr_unexpected_closing_bracket: 'Expression error: Unexpected closing bracket.',
  pfunc_expr_unexpected_number: 'Expression error: Unexpected number.',
  pfunc_expr_unexpected_operator: 'Expression error: Unexpected $1 operator.',
  pfunc_expr_unrecognised_punctuation: 'Expression error: Unrecognized punctuation character "$1".',
  pfunc_expr_unrecognised_word: 'Expression error: Unrecognized word "$1".',
  pfunc_rel2abs_invalid_depth: 'Error: Invalid depth in path: "$1" (tried to access a node above the root node).',
  pfunc_string_too_long: 'Error: String exceeds $1 character limit.',
  pfunc_time_error: 'Error: Invalid time.',
  pfunc_time_too_big: 'Error: #time only supports years up to 9999.',
  pfunc_time_too_long: 'Error: Too many #time calls.',
  pfunc_time_too_small: 'Error: #time only supports years from 0.',
}

/** Text of a message: the wiki's own, else MediaWiki's English one, with `$1` ... replaced. */
export function messageOf(context: ExpandContext, key: string, ...values: string[]): string {
  const text = context.messageText(key) ?? english[key] ?? `⧼${key}⧽`
  return fillMessage(text, values)
}

/** Puts values in the place of `$1`, `$2` ...; those without a value stay. */
export function fillMessage(text: string, values: readonly string[]): string {
  if (!text.includes('$')) return text
  return text.replace(/\$(\d)/g, (whole, number: string) => values[Number(number) - 1] ?? whole)
}

/** An error as ParserFunctions shows it. */
export function errorOf(context: ExpandContext, key: string, ...values: string[]): string {
  return `<strong class="error">${escapeHtml(messageOf(context, key, ...values))}</strong>`
}

const htmlCharacters: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

/** Escapes what means something in HTML, as PHP's `htmlspecialchars` does; single quotes too unless said otherwise. */
export function escapeHtml(text: string, singleQuotes = true): string {
  const escaped = /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => htmlCharacters[character] ?? '') : text
  return singleQuotes ? escaped.replaceAll("'", '&#039;') : escaped
}
