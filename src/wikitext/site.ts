/** What of a wiki the writer of wikitext has to know. Made of a `SiteConfig`, which this folder does not know. */
export interface SiteWords {
  /** The spelling of a behaviour switch: `notoc` → `__NOTOC__`. */
  behaviorSwitch(name: string): string
  /** The spelling of an image option, `$1` for its value: `img_thumbnail` → `thumb`, `img_width` → `$1px`. */
  imageOption(id: string): string
  /** `#REDIRECT` */
  redirect: string
  /** Whether `[[prefix:X]]` is a language link, so that a link in the text needs a colon before it. */
  isLanguage(prefix: string): boolean
  /** Local name of the category namespace. */
  category: string
  /** Names of the template namespace, in lower case. */
  templateNamespaces: readonly string[]
  /** Finds where addresses begin in text, up to their colon at least; global. */
  address: RegExp
  /** What of the text behind a link belongs to the link; sticky. */
  linkTrail: RegExp
  /** Characters before a link that belong to it, anchored at the end. */
  linkPrefix?: RegExp
  /** Decodes character references. */
  decode(text: string): string
  /** Whether `-{` begins a conversion. */
  hasVariants: boolean
}
