import {languageVariables} from '../functions/languages.js'
import {pageNameVariables} from '../functions/page-names.js'
import {revisionVariables} from '../functions/revision.js'
import {statisticsVariables} from '../functions/statistics.js'
import {variablesWithoutData} from '../functions/without-data.js'
import type {VariableHandler, VariableTable} from '../types.js'
import {siteVariables} from './site.js'
import {timeVariables} from './time.js'

/** All variables by MediaWiki's id. Those that are functions too stand with these in functions/. */
export const variableTable: VariableTable = new Map<string, VariableHandler>(
  Object.entries({
    ...languageVariables,
    ...pageNameVariables,
    ...revisionVariables,
    ...siteVariables,
    ...statisticsVariables,
    ...timeVariables,
    ...variablesWithoutData,
  }),
)
