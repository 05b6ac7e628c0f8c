import type {CallExpression, MethodExpression, TableExpression, TableField} from './ast.js'
import {type Emitter, quote} from './emitter.js'
import {emitExpression, emitList, emitMultiple, emitResult, isMultiple} from './emitter-expressions.js'

/** `{…}` as an expression. */
export function emitTable(emitter: Emitter, node: TableExpression): string {
  const {template, fields} = node
  if (template === undefined || template.capacity() === 0) {
    if (fields.length === 0) return 'emptyTable(R)'
    if (fields.every((field) => field.key === undefined)) {
      const last = fields.at(-1)?.value
      if (last !== undefined && (last.type === 'call' || last.type === 'method'))
        return emitListOfCall(emitter, fields, last)
      const values = emitList(
        emitter,
        fields.map((field) => field.value),
      )
      return `list(R,[undefined,${values.join(',')}])`
    }
    const names = fields.map((field) => (field.key?.type === 'string' ? field.key.value : undefined))
    if (hasDistinctNames(names)) {
      const values = fields.map((field) => emitExpression(emitter, field.value))
      return `record(R,${emitter.shape(names)},[${values.join(',')}])`
    }
  } else if (fields.length === 0) {
    return `copyTemplate(R,${emitter.constant(template)})`
  }
  return emitFields(emitter, node)
}

/** `{a, f()}`: as a rule f gives one value, and then no second array is to be made for it. */
function emitListOfCall(
  emitter: Emitter,
  fields: readonly TableField[],
  last: CallExpression | MethodExpression,
): string {
  const mark = emitter.mark()
  let before = ''
  let names = 'undefined,'
  for (const {value} of fields.slice(0, -1)) {
    const code = emitExpression(emitter, value)
    const name = emitter.temporary()
    before += `${name}=${code},`
    names += `${name},`
  }
  const code = emitResult(emitter, last)
  const result = emitter.temporary()
  emitter.release(mark)
  return `(${before}${result}=${code},list(R,A(${result})?[${names}...spread(${result})]:[${names}${result}]))`
}

function hasDistinctNames(names: readonly (string | undefined)[]): names is string[] {
  return !names.includes(undefined) && new Set(names).size === names.length
}

/** A mixture: named fields one by one, positional ones last, as PUC Lua stores them. */
function emitFields(emitter: Emitter, {template, offset, fields}: TableExpression): string {
  const mark = emitter.mark()
  const table = emitter.temporary()
  const values = emitter.temporary()
  const isPositional = (field: TableField): boolean => field.key === undefined
  const hasPositional = fields.some(isPositional)
  let code = `${table}=${template === undefined ? 'emptyTable(R)' : `copyTemplate(R,${emitter.constant(template)})`}`
  if (hasPositional) code += `,${values}=[]`
  for (const [i, field] of fields.entries()) {
    if (field.key !== undefined) {
      const key = field.key.type === 'string' ? quote(field.key.value) : emitExpression(emitter, field.key)
      const value = emitExpression(emitter, field.value)
      code += `,rawSet(${emitter.atLine(field.line, 'R')},${table},${key},${value})`
    } else if (i === fields.length - 1 && isMultiple(field.value)) {
      code += `,${values}=${values}.concat(${emitMultiple(emitter, field.value)})`
    } else {
      code += `,${values}.push(${emitExpression(emitter, field.value)})`
    }
  }
  if (hasPositional) code += `,append(R,${table},${offset + 1},${values})`
  emitter.release(mark)
  return `(${code},${table})`
}
