import type {CallSpan, Flat, FlatComment} from '../preprocess/flat.js'
import {withoutBrokenMarkers} from '../preprocess/marker.js'
import type {PreNode, PreRoot} from '../preprocess/nodes.js'
import {SourceMap} from '../preprocess/source-map.js'
import type {Expansion} from './expansion.js'
import type {TextFrame} from './frame.js'
import {rest, wholePart} from './parts.js'

/**
 * Expands a text for the second phase, and writes down what of the result was written there and what a call made.
 *
 * @param base Offset of the text in the page; -1 for a text that was not written on the page.
 */
export function writeFlat(ex: Expansion, root: PreRoot, frame: TextFrame, base: number): Flat {
  const writer = new PageWriter(ex, frame, base)
  writer.write(root)
  return writer.flat()
}

class PageWriter {
  readonly #ex: Expansion
  readonly #frame: TextFrame
  readonly #base: number
  readonly #map = new SourceMap()
  readonly #spans: CallSpan[] = []
  readonly #comments: FlatComment[] = []
  #text = ''

  constructor(ex: Expansion, frame: TextFrame, base: number) {
    this.#ex = ex
    this.#frame = frame
    this.#base = base
  }

  flat(): Flat {
    return {
      text: withoutBrokenMarkers(this.#text, this.#ex.atoms.length),
      atoms: this.#ex.atoms,
      map: this.#map,
      base: this.#base,
      comments: this.#comments,
      spans: this.#spans,
    }
  }

  /** Appends what stands in the source from `start` to `end`, as it is. */
  #copy(text: string, start: number): void {
    if (this.#base >= 0) {
      const at = this.#base + start
      this.#map.add(this.#text.length, this.#text.length + text.length, at, at + text.length)
    }
    this.#text += text
  }

  /** Appends what came of the source from `start` to `end`. */
  #make(text: string, start: number, end: number): void {
    if (this.#base >= 0 && text !== '') {
      this.#map.addOpaque(this.#text.length, this.#text.length + text.length, this.#base + start, this.#base + end)
    }
    this.#text += text
  }

  /** Iterates, since nothing bounds how deep calls nest that are written out again. */
  write(root: PreRoot): void {
    const ex = this.#ex
    let list: readonly PreNode[] = root.children
    let at = root.start
    let i = 0
    const outer: {list: readonly PreNode[]; at: number; i: number}[] = []
    const enter = (next: readonly PreNode[], start: number): void => {
      if (i < list.length) outer.push({list, at, i})
      list = next
      at = start
      i = 0
    }
    for (;;) {
      if (i >= list.length) {
        const next = outer.pop()
        if (next === undefined) return
        ;({list, at, i} = next)
        continue
      }
      const node = list[i++]!
      if (typeof node === 'string') {
        this.#copy(node, at)
        at += node.length
        continue
      }
      at = node.end
      switch (node.kind) {
        case 'template':
        case 'parameter': {
          if (this.#base >= 0) ex.place = this.#base + node.start
          const outcome = ex.substitute(node, this.#frame, 0)
          if (typeof outcome === 'string') {
            const start = this.#text.length
            this.#make(outcome, node.start, node.end)
            if (node.kind === 'template') {
              const origin = {source: this.#frame.source, base: this.#base}
              this.#spans.push({start, end: this.#text.length, call: {kind: 'template', node, origin}})
            }
          } else if (outcome.kind === 'default') {
            const part = node.parts[0]!
            enter(wholePart(part), (part.name ?? part.value).start)
          } else {
            const {title} = node
            this.#copy(node.kind === 'template' ? '{{' : '{{{', node.start)
            if (title.children.length === 1 && outcome.name === title.children[0]) this.#copy(outcome.name, title.start)
            else this.#make(outcome.name, title.start, title.end)
            enter(rest(node.parts, node.kind === 'template' ? '}}' : '}}}'), title.end)
          }
          break
        }
        case 'extension':
          this.#make(ex.addTag(node, this.#frame), node.start, node.end)
          break
        case 'comment': {
          const {source} = this.#frame
          const close = source.endsWith('-->', node.close) && node.close - node.open >= 7 ? node.close - 3 : node.close
          this.#comments.push({at: this.#text.length, value: source.slice(node.open + 4, close), node})
          break
        }
        case 'heading':
          enter(node.children, node.start)
          break
        case 'ignored':
          break
      }
    }
  }
}
