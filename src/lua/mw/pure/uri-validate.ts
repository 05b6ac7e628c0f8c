import {LuaTable, type LuaValue, typeName} from '../../lua.js'

/** What no part of that name may hold. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  protocol: /[:/?#]|^$/,
  user: /[:@/?#]/,
  password: /[:@/?#]/,
  host: /[:@/?#]/,
}

const TEXTS = ['protocol', 'user', 'password', 'host'] as const

/**
 * `mw.uri.validate`: whether parts of an address can be put together to one.
 *
 * @returns whether they can, and what is wrong, joined by `; `.
 */
export function validateUri(parts: LuaTable): readonly LuaValue[] {
  const errors: string[] = []
  for (const name of TEXTS) {
    const value = parts.getString(name)
    if (value === undefined) continue
    if (typeof value !== 'string') errors.push(`.${name} must be a string, not ${typeName(value)}`)
    else if (FORBIDDEN[name]?.test(name === 'host' ? value.replace(/^\[[\da-fA-F:.]*\]$/, '') : value)) {
      errors.push(`invalid .${name}`)
    }
  }
  const port = parts.getString('port')
  if (port !== undefined) {
    if (typeof port !== 'number' || !Number.isInteger(port))
      errors.push(`.port must be an integer, not ${typeName(port)}`)
    else if (port < 1 || port > 65535) errors.push('invalid .port')
  }
  const pathError = checkPath(parts)
  if (pathError !== undefined) errors.push(pathError)
  const query = parts.getString('query')
  if (query !== undefined && !(query instanceof LuaTable)) errors.push(`.query must be a table, not ${typeName(query)}`)
  const fragment = parts.getString('fragment')
  if (fragment !== undefined && typeof fragment !== 'string') {
    errors.push(`.fragment must be a string, not ${typeName(fragment)}`)
  }
  return [errors.length === 0, errors.join('; ')]
}

function checkPath(parts: LuaTable): string | undefined {
  const path = parts.getString('path')
  if (path === undefined) return 'missing .path'
  if (typeof path !== 'string') return `.path must be a string, not ${typeName(path)}`
  const hasAuthority = ['user', 'password', 'host', 'port'].some((name) => parts.getString(name) !== undefined)
  const misplaced = hasAuthority
    ? path !== '' && !path.startsWith('/')
    : path.startsWith('//') || (parts.getString('protocol') === undefined && /^[^/]*:/.test(path))
  return misplaced || /[?#]/.test(path) ? 'invalid .path' : undefined
}
