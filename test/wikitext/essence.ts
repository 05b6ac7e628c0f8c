interface AnyNode {
  type?: string
  value?: string
  children?: AnyNode[]
}

/** What a tree says, without what only a page knows (positions, numbers of notes, ids) and with text runs joined. */
export function essence(node: unknown): unknown {
  if (Array.isArray(node)) {
    const out: unknown[] = []
    for (const item of (node as AnyNode[]).flatMap(unwrapped)) {
      const last = out[out.length - 1] as {type?: string; value?: string} | undefined
      if (item?.type === 'text' && last?.type === 'text') last.value = `${last.value}${item.value}`
      else if (item?.type !== 'referenceList') out.push(essence(item))
    }
    return out
  }
  if (typeof node !== 'object' || node === null) return node
  const skipped = new Set([
    'position',
    'data',
    'id',
    'number',
    'use',
    'label',
    'site',
    'value',
    'citation',
    'defaultSort',
    'displayTitle',
    'errors',
    'entries',
    'rows',
    'groups',
  ])
  const entries = Object.entries(node).filter(
    ([key]) => !skipped.has(key) || (key === 'value' && (node as {type?: string}).type !== 'templateArgument'),
  )
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, essence(value)]),
  )
}

/** A call alone on its line is a paragraph or none: that depends on the lines around it. */
function unwrapped(node: AnyNode): AnyNode[] {
  const isCall = ({type}: AnyNode): boolean => type === 'transclusion' || type === 'parserFunction'
  return node?.type === 'paragraph' && node.children?.every(isCall) ? node.children : [node]
}
