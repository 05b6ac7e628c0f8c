/** What a tree says, without what only a page knows (positions, numbers of notes, ids) and with text runs joined. */
export function essence(node: unknown): unknown {
  if (Array.isArray(node)) {
    const out: unknown[] = []
    for (const item of node) {
      const last = out[out.length - 1] as {type?: string; value?: string} | undefined
      if (item?.type === 'text' && last?.type === 'text') last.value += item.value
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
  ])
  const entries = Object.entries(node).filter(
    ([key]) => !skipped.has(key) || (key === 'value' && (node as {type?: string}).type !== 'templateArgument'),
  )
  return Object.fromEntries(entries.map(([key, value]) => [key, essence(value)]))
}
