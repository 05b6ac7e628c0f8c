import type {SchemaElement} from 'hyparquet'
import {type Column, type ColumnName, type ColumnType, columns} from './columns.js'

type Element = Omit<SchemaElement, 'name' | 'repetition_type'>

const leaves: Readonly<Record<Extract<ColumnType, string>, Element>> = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}},
  int32: {type: 'INT32'},
  int64: {type: 'INT64'},
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: {type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS'},
  },
}

/**
 * The schema of a table of pages: a tree, its nodes in the order in which they are entered. Lists have the three levels that Parquet's
 * specification (LogicalTypes.md) asks for.
 */
export function parquetSchema(names: readonly ColumnName[]): SchemaElement[] {
  return [
    {name: 'page', num_children: names.length},
    ...names.flatMap((name) => {
      const column: Column = columns[name]
      return elements(name, column.type, column.required === true ? 'REQUIRED' : 'OPTIONAL')
    }),
  ]
}

function elements(name: string, type: ColumnType, repetition: 'REQUIRED' | 'OPTIONAL'): SchemaElement[] {
  if (typeof type === 'string') return [{name, repetition_type: repetition, ...leaves[type]}]
  if ('list' in type) {
    return [
      {name, repetition_type: repetition, num_children: 1, converted_type: 'LIST', logical_type: {type: 'LIST'}},
      {name: 'list', repetition_type: 'REPEATED', num_children: 1},
      ...elements('element', type.list, 'OPTIONAL'),
    ]
  }
  const fields = Object.entries(type.struct)
  return [
    {name, repetition_type: repetition, num_children: fields.length},
    ...fields.flatMap(([field, fieldType]) => elements(field, fieldType, 'OPTIONAL')),
  ]
}
