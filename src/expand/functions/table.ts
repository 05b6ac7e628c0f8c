import type {FunctionHandler, FunctionTable} from '../types.js'
import {conditionFunctions} from './conditions.js'
import {datePreferenceFunctions} from './date-preference.js'
import {exprFunctions} from './expr.js'
import {languageFunctions} from './languages.js'
import {letterFunctions} from './letters.js'
import {linkFunctions} from './links.js'
import {namespaceFunctions} from './namespaces.js'
import {numberFunctions} from './numbers.js'
import {pageNameFunctions} from './page-names.js'
import {pagePropertyFunctions} from './page-properties.js'
import {revisionFunctions} from './revision.js'
import {sectionFunctions} from './sections.js'
import {statisticsFunctions} from './statistics.js'
import {stringFunctions} from './string-functions.js'
import {tagFunctions} from './tags.js'
import {timeFunctions} from './time.js'
import {titleFunctions} from './titles.js'
import {urlFunctions} from './urls.js'
import {functionsWithoutData} from './without-data.js'

/** All parser functions by MediaWiki's id, `#invoke` excepted, which a script engine adds. */
export const functionTable: FunctionTable = new Map<string, FunctionHandler>(
  Object.entries({
    ...conditionFunctions,
    ...datePreferenceFunctions,
    ...exprFunctions,
    ...languageFunctions,
    ...letterFunctions,
    ...linkFunctions,
    ...namespaceFunctions,
    ...numberFunctions,
    ...pageNameFunctions,
    ...pagePropertyFunctions,
    ...revisionFunctions,
    ...sectionFunctions,
    ...statisticsFunctions,
    ...stringFunctions,
    ...tagFunctions,
    ...timeFunctions,
    ...titleFunctions,
    ...urlFunctions,
    ...functionsWithoutData,
  }),
)
