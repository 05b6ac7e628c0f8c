/** What `toText` can be told. */
export interface ToTextOptions {
  /**
   * Notes: `none` (the default) leaves them out, `numbers` writes their marks (`[1]`), `list` the marks and, where the page
   * lists its notes (else at the end), the notes.
   */
  references?: 'none' | 'numbers' | 'list'
  /** Write infoboxes, as lines `Label: value`. Default true. */
  infobox?: boolean
  /** Write navboxes, a line a group. Default false. */
  navboxes?: boolean
  /** Write the captions of images, each as a paragraph behind the one that the image stands in. Default true. */
  captions?: boolean
  /** Between the cells of a table's row. Default ` | `. */
  cellSeparator?: string
}
