import type {Content} from '../ast/base.js'
import {
  externalLink,
  heading,
  htmlElement,
  link,
  list,
  listItem,
  paragraph,
  table,
  tableRow,
  text as textNode,
} from '../ast/builders.js'
import type {Heading, List} from '../ast/flow.js'
import {parseTitle} from '../site/title.js'
import type {BlockContext} from './block-context.js'
import {boxNode, navboxNode} from './boxes.js'
import {type FoundInfobox, readInfobox} from './infobox.js'
import {inline} from './inline.js'
import type {Line} from './line.js'
import {readNavbox} from './navbox.js'
import {isProse, kindsOf, withoutTail} from './prose.js'
import {closingKinds, fold} from './words.js'

/** What kind of section lines stand in. */
type SectionKind = 'lead' | 'references' | 'seeAlso' | 'external' | 'other' | 'text'

/** How much the kind of a section speaks for a list. */
const BIAS: Readonly<Record<SectionKind, number>> = {
  lead: 0,
  references: 1.5,
  seeAlso: 6,
  external: 2.5,
  other: 1.5,
  text: 0,
}

/** Makes the content of a page out of its lines: headings, boxes, lists of notes, tables, lists and paragraphs. */
export function readFlow(context: BlockContext): Content[] {
  return new FlowReader(context).read()
}

class FlowReader {
  readonly #context: BlockContext
  readonly #nodes: Content[] = []
  /** Lines that wait to become lists and paragraphs, and their indexes. */
  #run: Line[] = []
  #indexes: number[] = []
  #kind: SectionKind = 'lead'
  /** How many sentences of the lead were met. One may be a note above the box; behind two no box of many lines begins. */
  #sentences = 0
  /** Where the next list of notes begins. */
  #nextList = 0

  constructor(context: BlockContext) {
    this.#context = context
  }

  read(): Content[] {
    const {lines, start, end, headings, contents} = this.#context
    for (let i = start; i < end; ) {
      if (contents && i >= contents.start && i < contents.end) {
        i = contents.end
        continue
      }
      const found = headings.get(i)
      if (found) {
        this.#flush()
        this.#nodes.push(this.#heading(i))
        i += found.lines
        continue
      }
      const next = this.#block(i)
      if (next > i) {
        i = next
        continue
      }
      const line = lines[i] as Line
      if (this.#kind === 'lead' && isProse(line.text, 60)) this.#sentences++
      this.#run.push(line)
      this.#indexes.push(i)
      i++
    }
    this.#flush()
    return this.#nodes
  }

  #heading(index: number): Heading {
    const {headings, lines, references, anchors} = this.#context
    const {title, depth, confidence} = headings.get(index) as {title: string; depth: number; confidence?: number}
    const node = heading(depth as Heading['depth'], inline(title, references.reader(index)))
    if (confidence !== undefined) node.confidence = confidence
    anchors.give(node)
    this.#kind = closingKinds.get(fold(title)) ?? 'text'
    return this.#placed(node, lines[index] as Line)
  }

  /** Reads what is no running text; gives the line behind it, or the line itself. */
  #block(index: number): number {
    const {notes, lines, references} = this.#context
    const noteList = notes.lists[this.#nextList]
    if (noteList && index >= noteList.start) {
      this.#flush()
      this.#nextList++
      const first = lines[noteList.start] as Line
      this.#nodes.push(this.#placed(references.list(noteList), first, lines[noteList.end - 1] as Line))
      return Math.max(noteList.end, index + 1)
    }
    return this.#navbox(index) ?? this.#infobox(index) ?? this.#table(index) ?? index
  }

  #navbox(index: number): number | undefined {
    const {lines, navboxes} = this.#context
    const found = readNavbox(lines, index, navboxes)
    if (!found) return undefined
    this.#flush()
    const node = navboxNode(found, this.#context)
    this.#nodes.push(this.#placed(node, lines[index] as Line, lines[found.end - 1] as Line))
    return found.end
  }

  #infobox(index: number): number | undefined {
    const {lines, infoboxes} = this.#context
    const found = readInfobox(lines, index, infoboxes, this.#kind === 'lead' && this.#sentences < 2)
    if (!found) return undefined
    const first = this.#takeTop(found, lines[index] as Line)
    this.#flush()
    const node = boxNode(found, index, this.#context)
    this.#nodes.push(this.#placed(node, first, lines[index + found.lines - 1] as Line))
    return index + found.lines
  }

  /** The box's title and the captions of its images may be lines before the first row. */
  #takeTop(found: FoundInfobox, line: Line): Line {
    const {title} = this.#context.infoboxes
    if (this.#kind !== 'lead' || title === undefined) return line
    const wanted = fold(title.replace(/\s*\([^()]*\)$/, ''))
    const run = this.#run
    for (let i = run.length - 1; i >= 0 && i >= run.length - 8; i--) {
      const {text} = run[i] as Line
      if (isProse(text) || text.length > 200) break
      if (fold(text) !== wanted && fold(text) !== fold(title)) continue
      const [first, ...captions] = run.splice(i)
      this.#indexes.splice(i)
      if (found.title !== undefined && fold(found.title) !== fold(text)) captions.push({...line, text: found.title})
      found.title = text
      found.rows.unshift(...captions.map((caption) => ({value: [caption.text], confidence: 0.5})))
      return first as Line
    }
    return line
  }

  /** Lines that tabs cut into columns, as browsers write tables. */
  #table(index: number): number | undefined {
    const {lines, end, headings, references} = this.#context
    let next = index
    while (next < end && !headings.has(next) && (lines[next] as Line).text.includes('\t')) next++
    if (next - index < 2) return undefined
    const rows = lines.slice(index, next).map((line) => line.text.split(/ *\t */))
    const columns = Math.max(...rows.slice(0, 1000).map((row) => row.length))
    if (columns < 2) return undefined
    this.#flush()
    const node = table(
      rows.map((row, i) =>
        tableRow(
          row.map((cell) => ({
            type: 'tableCell' as const,
            header: false,
            attributes: {},
            children: inline(cell, references.reader(index + i)),
          })),
        ),
      ),
    )
    node.confidence = 0.8
    this.#nodes.push(this.#placed(node, lines[index] as Line, lines[next - 1] as Line))
    return next
  }

  /** Makes lists and paragraphs of the lines that wait. */
  #flush(): void {
    const run = this.#run
    if (run.length === 0) return
    const indexes = this.#indexes
    this.#run = []
    this.#indexes = []
    const {isItem, margin} = kindsOf(
      run,
      BIAS[this.#kind],
      this.#kind === 'lead' ? (this.#context.infoboxes.title ?? '') : undefined,
    )
    for (let i = 0; i < run.length; ) {
      let end = i + 1
      if (isItem[i] === true) {
        const isNumbered = (run[i] as Line).mark === 'number'
        while (end < run.length && isItem[end] === true && ((run[end] as Line).mark === 'number') === isNumbered) end++
        this.#nodes.push(this.#list(run.slice(i, end), indexes.slice(i, end), margin.slice(i, end)))
      } else this.#nodes.push(this.#text(run, i, isItem, indexes[i] as number, margin[i] as number))
      i = end
    }
  }

  /** A list; items that stand further right are of lists within. */
  #list(lines: Line[], indexes: number[], margins: number[]): List {
    const isNumbered = (lines[0] as Line).mark === 'number'
    const top = list(isNumbered, [])
    const open: Array<{node: List; indent: number}> = [{node: top, indent: (lines[0] as Line).indent}]
    for (const [i, line] of lines.entries()) {
      const item = listItem(this.#item(line, indexes[i] as number))
      let current = open.at(-1) as {node: List; indent: number}
      if (line.mark !== undefined && line.indent > current.indent + 1 && open.length < 6) {
        const inner = list(line.mark === 'number', [])
        const parent = current.node.children.at(-1)
        if (parent?.type === 'listItem') {
          parent.children.push(inner)
          current = {node: inner, indent: line.indent}
          open.push(current)
        }
      } else {
        while (open.length > 1 && line.indent < current.indent - 1) {
          open.pop()
          current = open.at(-1) as {node: List; indent: number}
        }
      }
      current.node.children.push(this.#placed(item, line))
    }
    const least = margins.reduce((sum, margin) => sum + margin, 0) / margins.length
    if (lines.some(({mark}) => mark === undefined) && this.#kind !== 'seeAlso') top.confidence = confidenceOf(least)
    return this.#placed(top, lines[0] as Line, lines.at(-1) as Line)
  }

  #item(line: Line, index: number): Content[] {
    const {references} = this.#context
    const {text} = line
    if (this.#kind === 'seeAlso') return this.#seeAlso(text) ?? inline(text, references.reader(index))
    if (this.#kind !== 'external') return inline(text, references.reader(index))
    const nodes = inline(text, references.reader(index))
    if (nodes.some(({type}) => type !== 'text')) return nodes
    // the address is not in the capture
    return [{...externalLink('', text), confidence: 0.5}]
  }

  /** `Sumgait pogrom (1988)`: the title, and what is said of it. */
  #seeAlso(text: string): Content[] | undefined {
    const {site, pages} = this.#context
    const whole = parseTitle(site, text)
    const cut =
      /^(.{1,250}?)([\s\u00a0]+[-–—][\s\u00a0].+|,[\s\u00a0]\p{Ll}.+|[\s\u00a0]\(\d{3,4}(?:[–-]\d{2,4})?\))$/u.exec(
        text,
      )
    const short = cut ? parseTitle(site, cut[1] as string) : undefined
    const isKnown = (title: string): boolean => (pages?.has ? pages.has(title) : pages?.get(title) !== undefined)
    const useShort = short !== undefined && !(pages && whole && isKnown(whole.text))
    const title = useShort ? short : whole
    if (!title || title.interwiki !== undefined || text.length > 255 || /\[\d/.test(text)) return undefined
    const node = link({title: title.text, namespace: title.namespace}, useShort ? (cut?.[1] as string) : text)
    if (!pages || !isKnown(title.text)) node.confidence = useShort ? 0.7 : 0.9
    return useShort ? [node, textNode(cut?.[2] as string)] : [node]
  }

  /** A paragraph, or a quotation: it has the style of one, or a colon before it and nothing like it behind. */
  #text(run: readonly Line[], at: number, isItem: readonly boolean[], index: number, margin: number): Content {
    const line = run[at] as Line
    const node = paragraph(inline(line.text, this.#context.references.reader(index)))
    if (/\b(?:templatequote|quotebox-quote|blockquote|quote_box)\b/.test(line.style)) {
      return this.#placed(htmlElement('blockquote', {}, [this.#placed(node, line)]), line)
    }
    const before = run[at - 1]
    const opens = before !== undefined && isItem[at - 1] === false && /[:：]$/u.test(withoutTail(before.text))
    if (opens && isProse(line.text, 120) && before.text.length > 40) {
      const quote = htmlElement('blockquote', {}, [this.#placed(node, line)])
      quote.confidence = 0.5
      return this.#placed(quote, line)
    }
    if (margin < 1) node.confidence = confidenceOf(margin)
    return this.#placed(node, line)
  }

  #placed<T extends Content | Content['type'] | object>(node: T, first: Line, last: Line = first): T {
    const position = this.#context.position(first.start, last.end)
    if (position) Object.assign(node, {position})
    return node
  }
}

function confidenceOf(margin: number): number {
  return Math.round(Math.min(0.95, 0.5 + margin / 6) * 100) / 100
}
