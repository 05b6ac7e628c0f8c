import type {Heading} from '../ast/flow.js'
import {plainText} from '../extract/plain-text.js'
import {anchorEncode} from '../site/title-url.js'

/**
 * Gives headings their anchors in order: the text with underscores, and a number behind it where another heading
 * has the same anchor but for case.
 */
export class HeadingAnchors {
  readonly #taken = new Map<string, number>()

  give(node: Heading): void {
    const anchor = anchorEncode(plainText(node.children))
    node.id = anchor === '' ? '' : this.#distinct(anchor)
  }

  #distinct(anchor: string): string {
    const key = anchor.toLowerCase()
    const times = this.#taken.get(key)
    this.#taken.set(key, 1)
    if (times === undefined) return anchor
    // where the numbering left off, so that a thousand headings of one name take a thousand steps
    let number = times + 1
    while (this.#taken.has(`${key}_${number}`)) number++
    this.#taken.set(key, number)
    this.#taken.set(`${key}_${number}`, 1)
    return `${anchor}_${number}`
  }
}
