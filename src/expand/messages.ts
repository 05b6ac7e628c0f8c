/**
 * MediaWiki's English messages that the expansion itself writes into a page, by key. A wiki's own come from its
 * `MediaWiki:` pages.
 */
export const englishMessages: ReadonlyMap<string, string> = new Map([
  ['parser-template-loop-warning', 'Template loop detected: [[$1]]'],
  ['parser-template-recursion-depth-warning', 'Template recursion depth limit exceeded ($1)'],
  ['parser-unstrip-loop-warning', 'Unstrip loop detected'],
  ['unstrip-depth-warning', 'Unstrip recursion limit exceeded ($1)'],
  ['unstrip-size-warning', 'Unstrip size limit exceeded ($1)'],
])
