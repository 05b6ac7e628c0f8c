/** Reading MediaWiki dumps, page stores made of them, and the configurations of the wikis they come from. Needs Node. */
export {DumpError, type DumpErrorCode, type DumpErrorPlace} from './dump/error.js'
export {type Dump, type DumpOptions, type DumpProgress, openDump} from './dump/open.js'
export {type BuildStoreOptions, buildStore} from './dump/store/build.js'
export {StoreError, type StoreErrorCode} from './dump/store/error.js'
export type {StoredText, StoreSummary} from './dump/store/manifest.js'
export {type OpenStoreOptions, openStore, type PageStore} from './dump/store/open.js'
export type {DumpNamespace, DumpSiteinfo} from './site/dump-siteinfo.js'
export {siteForLanguage, siteFromDump, withAllLanguages} from './site/languages.js'
