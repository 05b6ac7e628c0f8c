/** Reading MediaWiki dumps, and the configurations of the wikis they come from. Needs Node. */
export {DumpError, type DumpErrorCode, type DumpErrorPlace} from './dump/error.js'
export {type Dump, type DumpOptions, type DumpProgress, openDump} from './dump/open.js'
export type {DumpNamespace, DumpSiteinfo} from './site/dump-siteinfo.js'
export {siteForLanguage, siteFromDump} from './site/languages.js'
