/** A line of a capture, cleaned. */
export interface Line {
  /** Without white space at its ends, character references decoded, style sheets taken out. */
  text: string
  /** Offsets in the capture, UTF-16 units: where the text begins and ends. */
  start: number
  end: number
  /** Columns of white space before it, a tab counting 8. */
  indent: number
  /** Whether a non-breaking space stood before it: an image was there. */
  afterImage: boolean
  /** Whether an empty line stands before it. */
  afterBlank: boolean
  /** Names of the classes whose style sheet stood directly before the text: `templatequote`. */
  style: string
  /** What kind of mark the line began with; it is not in `text`. */
  mark?: 'bullet' | 'number'
  /** The first number of a line whose mark is one. */
  number?: number
}
