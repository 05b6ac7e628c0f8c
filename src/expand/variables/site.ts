import {canonicalServer} from '../functions/urls.js'
import type {VariableHandler} from '../types.js'

/** What the wiki is and where. */
export const siteVariables: Readonly<Record<string, VariableHandler>> = {
  sitename: ({site}) => site.name,
  server: ({site}) => site.server,
  servername: (context) =>
    canonicalServer(context)
      .replace(/^[a-z]+:\/\//, '')
      .replace(/:\d+$/, ''),
  scriptpath: ({site}) => site.scriptPath,
  stylepath: ({site}) => `${site.scriptPath}/skins`,
  articlepath: ({site}) => site.articlePath,
  currentversion: ({site}) => site.generator.replace(/^MediaWiki /, ''),
  // characters that mean something in a call
  '!': () => '|',
  '=': () => '=',
}
