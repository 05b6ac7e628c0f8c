import type {Position} from 'unist'
import type {HeadingAnchors} from '../annotate/headings.js'
import type {SiteConfig} from '../site/types.js'
import type {ContentsList} from './contents.js'
import type {FoundHeading} from './headings.js'
import type {InfoboxContext} from './infobox.js'
import type {ListedPages} from './label-vocabulary.js'
import type {Line} from './line.js'
import type {NavboxContext} from './navbox.js'
import type {Notes} from './notes.js'
import type {ReferenceNodes} from './reference-nodes.js'

/** What the earlier passes found, for those that make the content's nodes. */
export interface BlockContext {
  lines: readonly Line[]
  /** First line of the content, and the line behind it. */
  start: number
  end: number
  contents: ContentsList | undefined
  headings: ReadonlyMap<number, FoundHeading>
  notes: Notes
  references: ReferenceNodes
  anchors: HeadingAnchors
  infoboxes: InfoboxContext
  navboxes: NavboxContext
  site: SiteConfig
  pages: ListedPages | undefined
  /** Local name of the template namespace. */
  templateNamespace: string
  /** Position of a stretch of the capture; `undefined` where none are wanted. */
  position(start: number, end: number): Position | undefined
  message(code: string, reason: string, place?: {start: number; end: number}): void
}
