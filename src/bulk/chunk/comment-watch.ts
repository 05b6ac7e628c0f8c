const COMMENT = '<!--'
const CHARACTER_DATA = '<![CDATA['
const COMMENT_END = '-->'
const CHARACTER_DATA_END = ']]>'
/** As much of a text as may be the start of a mark that goes on in the next one. */
const KEPT = CHARACTER_DATA.length - 1

/** Follows XML in pieces of any size, and knows whether its end is inside of a comment or of character data, where tags are none. */
export class CommentWatch {
  /** What ends that which the text is in. */
  #end = ''
  #kept = ''

  get inside(): boolean {
    return this.#end !== ''
  }

  push(piece: string): void {
    // The dumps of MediaWiki have neither.
    if (this.#end === '' && !piece.includes('<!') && !this.#kept.includes('<')) {
      this.#kept = piece.slice(-KEPT)
      return
    }
    const text = this.#kept + piece
    let from = 0
    while (true) {
      if (this.#end !== '') {
        const end = text.indexOf(this.#end, from)
        if (end < 0) {
          // What began the comment must not be found once more.
          this.#kept = text.slice(Math.max(from, text.length - this.#end.length + 1))
          return
        }
        from = end + this.#end.length
        this.#end = ''
      }
      const comment = text.indexOf(COMMENT, from)
      const data = text.indexOf(CHARACTER_DATA, from)
      if (comment < 0 && data < 0) {
        this.#kept = text.slice(Math.max(from, text.length - KEPT))
        return
      }
      const isComment = comment >= 0 && (data < 0 || comment < data)
      this.#end = isComment ? COMMENT_END : CHARACTER_DATA_END
      from = isComment ? comment + COMMENT.length : data + CHARACTER_DATA.length
    }
  }
}
