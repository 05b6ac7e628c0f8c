import type {Nodes} from '../ast/nodes.js'

/** What file names end in, of the types that wikis take. */
const fileName =
  /^[^<>[\]{}|#\n\r\t]{1,240}\.(?:jpe?g|png|svg|gif|webp|tiff?|xcf|pdf|djvu?|stl|og[gavx]|opus|webm|mp[34]|mpe?g|midi?|wav|flac)$/i

/** Local name of the file namespace of a tree's wiki; `File` where the tree is not a whole page. */
export function fileNamespaceOf(tree: Nodes): string {
  return tree.type === 'root' ? tree.site.fileNamespace : 'File'
}

/**
 * The file that an argument of a call names, `File:A.jpg` or `A.jpg`, as a full title; `undefined` where it names none.
 *
 * @example
 * imageArgument('ada_lovelace.jpg', 'Datei') // 'Datei:Ada lovelace.jpg'
 */
export function imageArgument(value: string, fileNamespace: string): string | undefined {
  const flat = value.trim().replaceAll('_', ' ')
  const colon = flat.indexOf(':')
  const prefix = flat.slice(0, Math.max(colon, 0)).trim().toLowerCase()
  const prefixed = colon > 0 && (prefix === 'file' || prefix === 'image' || prefix === fileNamespace.toLowerCase())
  if (colon >= 0 && !prefixed) return undefined
  const name = (prefixed ? flat.slice(colon + 1) : flat).trim()
  if (name.includes('/') || !fileName.test(name)) return undefined
  return `${fileNamespace}:${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
