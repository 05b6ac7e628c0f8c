import type {Nodes as MdastNodes} from 'mdast'
import type {VFileMessage} from 'vfile-message'
import type {NodeMap} from '../ast/nodes.js'
import type {InterwikiLink, Link, Media} from '../ast/phrasing.js'
import type {Transclusion} from '../ast/transclusion.js'
import type {Handle} from './state.js'

/** What {@link toMdast} and `toMarkdown` may be told. */
export interface MdastOptions {
  /**
   * YAML front matter with the title, the categories and the infoboxes; an object adds fields of its own (ids, dates)
   * before them. Default: none.
   */
  frontmatter?: boolean | Record<string, unknown>
  /** Whether the page's title comes first, as a heading of depth 1. Default `false`. */
  title?: boolean
  /**
   * Notes as GFM footnotes (default), in parentheses where they are cited, or not at all.
   */
  references?: 'footnotes' | 'inline' | 'none'
  /**
   * Infoboxes as a table of two columns (default; of the call's parameters where no template was run), in the front
   * matter only, or not at all.
   */
  infobox?: 'table' | 'frontmatter' | 'none'
  /** Navboxes and sidebars not at all (default), or as nested lists. */
  navboxes?: 'none' | 'list'
  /**
   * Where links to pages lead: the page's URL on its wiki (default), the bare title, or what the function answers;
   * `undefined` leaves only the text.
   */
  links?: 'wiki' | 'title' | ((link: Link | InterwikiLink) => string | undefined)
  /** Where a file is. Default: the wiki's `Special:FilePath/Name`, which leads to the file itself. */
  images?: (media: Media) => string
  /**
   * What stands for a call that was not run and that has no readable form of its own (see `template-forms.ts`): nothing
   * (default, with a message), its wikitext as code, or what the function answers; `undefined` leaves it out.
   */
  templates?: 'omit' | 'source' | ((call: Transclusion) => MdastNodes[] | undefined)
  /**
   * Handlers by node type: for types of plugins, or in place of the built-in ones. A handler gives the mdast nodes for a
   * node; `state.all(node.children)` gives those of its children.
   */
  handlers?: Readonly<{[Type in keyof NodeMap]?: Handle<NodeMap[Type]>}>
  /** Told what could not be said, and what was done instead. The messages' `ruleId` is a code, `source` is `wikast`. */
  onMessage?: (message: VFileMessage) => void
}
