/**
 * A token as plain data: what wikiparser-node's `Token.json()` answers. A node without `type` is text.
 *
 * The types here say as much of wikiparser-node as is used of it, so that they hold for more than one version of it.
 */
export interface WikiparserNode {
  /** `template`, `ext`, `td` ...; absent for text. */
  type?: string
  /** What it is the token of: a parameter, a tag, a kind of option. */
  name?: string
  /** Start and end in the wikitext, in UTF-16 units. */
  range: readonly [start: number, end: number]
  /** Of text. */
  data?: string
  childNodes?: readonly WikiparserNode[]
  /** Of a tag: whether it is an end tag. */
  closing?: unknown
  /** Of a tag: whether it is written `<name/>`. */
  selfClosing?: unknown
  /** Of a cell: `td`, `th` or `caption`. */
  subtype?: unknown
}

/** What `Parser.parse` of wikiparser-node gives. */
export interface WikiparserToken {
  readonly type: string
  toString(): string
  json(): WikiparserNode
}

/**
 * A configuration of wikiparser-node, such as the files of its folder `config` hold: what its types call `ConfigData`.
 */
export interface WikiparserConfig {
  /** Names of the extension tags. */
  ext: string[]
  /** Names of the HTML elements: with an end tag, those whose end tag may be missing, void ones. */
  readonly html: [string[], string[], string[]]
  /** Name of each namespace by its number. */
  readonly namespaces: Record<string, string>
  /** Number of each namespace by any of its names, in lower case. */
  readonly nsid: Record<string, number>
  /** Ids of the variables. */
  readonly variable: string[]
  /** Ids of the parser functions. */
  readonly functionHook: string[]
  /**
   * Magic words by spelling: those in any case, those whose case counts; then the spellings of `msg:` and `raw:`, and
   * those of `subst:` and `safesubst:`.
   */
  readonly parserFunction: [Record<string, string>, Record<string, string>, string[], string[]]
  /** Behaviour switches without underscores, in any case and with case; then the same with their ids. */
  readonly doubleUnderscore: [string[], string[], Record<string, string>, Record<string, string>]
  /** Starts of addresses, `|` between them. */
  readonly protocol: string
  /** Prefixes of other wikis. */
  readonly interwiki: string[]
  /** Image options by spelling, `$1` where a value goes: `thumb` → `thumbnail`. */
  readonly img: Record<string, string>
  /** Spellings of `#redirect`. */
  readonly redirection: string[]
  /** Codes of the language's variants. */
  readonly variants: string[]
  /** `/wiki/$1` */
  articlePath?: string
}

/** What is used of the `Parser` of wikiparser-node. */
export interface Wikiparser {
  /** Makes a configuration ready for use. */
  getConfig(config: WikiparserConfig): WikiparserConfig
  /**
   * @param page Title of the page.
   * @param include Whether the text is transcluded.
   * @param maxStage How far to parse; by default to the end.
   */
  parse(
    wikitext: string,
    page: string,
    include?: boolean,
    maxStage?: undefined,
    config?: WikiparserConfig,
  ): WikiparserToken
}
