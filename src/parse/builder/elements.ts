/**
 * What the tree builder has to know of an element, as bits. The sets are those of the HTML standard's section
 * "Tree construction", cut down to what wikitext can hold (https://html.spec.whatwg.org/multipage/parsing.html).
 */
export const flag = {
  /** One of the standard's "special" elements: an unmatched end tag is not looked for beyond it. */
  special: 1,
  /** One of the formatting elements: reopened where a block cut it off. */
  formatting: 2,
  /** Closes an open paragraph. */
  block: 4,
  /** Ends every scope. */
  scope: 8,
  heading: 16,
  /** Holds table parts only: anything else is moved out before the table. */
  tableContext: 32,
  /** Closed by whatever closes an element around it. */
  impliedEnd: 64,
  /** Running text in it is wrapped in paragraphs. */
  wrapsText: 128,
  /** Has no content. */
  void: 256,
  listItem: 512,
  cell: 1024,
  /** A part of a table. */
  tablePart: 2048,
} as const

const f = flag

/** Flags of the elements, by name. An element that is not here is an ordinary inline one. */
const FLAGS: ReadonlyMap<string, number> = new Map<string, number>([
  ['root', f.special | f.scope | f.wrapsText],
  ['fragment', f.special | f.scope],
  ['blockquote', f.special | f.block | f.wrapsText],
  ...['center', 'div', 'dl', 'ol', 'ul', 'pre', 'figure', 'figcaption', 'section'].map(
    (name) => [name, f.special | f.block] as const,
  ),
  ['p', f.special | f.block | f.impliedEnd],
  // a paragraph that the builder made around bare text
  ['pwrap', f.special],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, f.special | f.block | f.heading] as const),
  ['hr', f.special | f.block | f.void],
  ['br', f.special | f.void],
  ['wbr', f.special | f.void],
  ['link', f.special | f.void],
  ['meta', f.special | f.void],
  ['li', f.special | f.block | f.impliedEnd | f.listItem],
  ['dd', f.special | f.block | f.impliedEnd | f.listItem],
  ['dt', f.special | f.block | f.impliedEnd | f.listItem],
  ['table', f.special | f.block | f.scope | f.tableContext],
  ['tr', f.special | f.block | f.tableContext | f.tablePart],
  ['td', f.special | f.block | f.scope | f.cell | f.tablePart],
  ['th', f.special | f.block | f.scope | f.cell | f.tablePart],
  ['caption', f.special | f.block | f.scope | f.tablePart],
  // the caption of a medium is closed off from what is around it
  ['media', f.scope],
  ...['a', 'b', 'big', 'code', 'em', 'font', 'i', 's', 'small', 'strike', 'strong', 'tt', 'u'].map(
    (name) => [name, f.formatting] as const,
  ),
  ...['rb', 'rp', 'rt', 'rtc'].map((name) => [name, f.impliedEnd] as const),
])

/** Flags of an element. */
export function flagsOf(name: string): number {
  return FLAGS.get(name) ?? 0
}
