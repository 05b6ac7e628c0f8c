/**
 * MediaWiki's English messages that the expansion itself writes into a page, by key. A wiki's own come from its
 * `MediaWiki:` pages.
 */
const englishMessages: ReadonlyMap<string, string> = new Map([
  ['parser-template-loop-warning', 'Template loop detected: [[$1]]'],
  ['parser-template-recursion-depth-warning', 'Template recursion depth limit exceeded ($1)'],
  ['parser-unstrip-loop-warning', 'Unstrip loop detected'],
  ['unstrip-depth-warning', 'Unstrip recursion limit exceeded ($1)'],
  ['unstrip-size-warning', 'Unstrip size limit exceeded ($1)'],
])

/**
 * Words of MediaWiki's interface that pages show (`{{int:edit}}`, `{{MediaWiki:Talk}}`), by key, in English. A wiki in another
 * language shows its own, which are not known.
 */
const interfaceWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    allpagessubmit: 'Go',
    blanknamespace: '(Main)',
    cancel: 'Cancel',
    categories: 'Categories',
    create: 'Create',
    delete: 'Delete',
    disclaimers: 'Disclaimers',
    edit: 'Edit',
    editsection: 'edit',
    go: 'Go',
    help: 'Help',
    hide: 'Hide',
    history: 'Page history',
    history_short: 'History',
    log: 'Logs',
    mainpage: 'Main Page',
    'mainpage-description': 'Main page',
    move: 'Move',
    mytalk: 'Talk',
    namespaces: 'Namespaces',
    navigation: 'Navigation',
    newpage: 'New page',
    ok: 'OK',
    pagetitle: '$1 - {{SITENAME}}',
    portal: 'Community portal',
    print: 'Print',
    protect: 'Protect',
    randompage: 'Random page',
    recentchanges: 'Recent changes',
    search: 'Search',
    show: 'Show',
    specialpages: 'Special pages',
    talk: 'Discussion',
    toc: 'Contents',
    toolbox: 'Tools',
    undelete: 'View deleted pages',
    unprotect: 'Change protection',
    unwatch: 'Unwatch',
    upload: 'Upload file',
    view: 'View',
    viewsource: 'View source',
    watch: 'Watch',
    whatlinkshere: 'What links here',
  }),
)

/** Text of a message in English, where it is known. `key` may be written as a title is. */
export function englishMessage(key: string, language: string): string | undefined {
  const name = key.charAt(0).toLowerCase() + key.slice(1).replaceAll(' ', '_')
  const warning = englishMessages.get(key) ?? englishMessages.get(name)
  return warning ?? (/^en\b/.test(language) ? interfaceWords.get(name) : undefined)
}
