/** Where in the text a node is written: what may not stand there as it is, or stands at the start of a line. */
export interface Context {
  /** In `[[target|text]]` or `[[File:...|caption]]`. */
  readonly link: boolean
  /** In `[address label]`. */
  readonly label: boolean
  /** In a table. */
  readonly table: boolean
  /** In an argument of a call. */
  readonly argument: boolean
  /** In an argument without a name, where a `=` would make one. */
  readonly unnamed: boolean
  /** In a heading, list item or other thing that ends with its line. */
  readonly line: boolean
  /** In `; term`, which a `:` ends. */
  readonly term: boolean
  /** In `''italic''` or `'''bold'''`, as a combination of 1 and 2. */
  readonly quotes: number
  /** Marks of the list items around it: `*#`. */
  readonly prefix: string
  /** Offset in the source of the list item around it, for one that was written there; else -1. */
  readonly item: number
  /** Whether what is written next begins a line. */
  readonly lineStart: boolean
}

/** The context of a page. */
export const pageContext: Context = {
  link: false,
  label: false,
  table: false,
  argument: false,
  unnamed: false,
  line: false,
  term: false,
  quotes: 0,
  prefix: '',
  item: -1,
  lineStart: true,
}
