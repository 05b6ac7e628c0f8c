import type {SiteConfig} from './types.js'

/** A relative link made whole. */
export interface SubpageLink {
  /** Text of the full title, with the link's fragment. */
  target: string
  /** What the link shows where it has no text of its own; absent where that is the link as written. */
  text?: string
}

/**
 * Makes a relative link whole: `/Sub` is a page below the page that holds it, `../Sister` one below its parent. A
 * slash at the end leaves the way there out of what the link shows. (Linker::normalizeSubpageLink)
 *
 * @param base - The page that holds the link.
 * @param target - The link's target, fragment included.
 * @returns `undefined` where the link is not relative, goes up too far, or the namespace of `base` has no subpages.
 *
 * @example
 * const base = {text: 'Help:A/B', namespace: 12}
 * resolveSubpage(site, base, '/C/#x') // {target: 'Help:A/B/C#x', text: 'C#x'}
 * resolveSubpage(site, base, '../D') // {target: 'Help:A/D', text: 'Help:A/D'}
 */
export function resolveSubpage(
  site: SiteConfig,
  base: {text: string; namespace: number},
  target: string,
): SubpageLink | undefined {
  const hash = target.indexOf('#')
  const suffix = hash < 0 ? '' : target.slice(hash)
  const path = (hash < 0 ? target : target.slice(0, hash)).trim()
  if (!path.startsWith('/') && !path.startsWith('../')) return undefined
  if (!site.namespaces.get(base.namespace)?.subpages) return undefined
  if (path.startsWith('/')) {
    const end = trimSlashes(path)
    if (end < path.length) {
      const name = path.slice(1, Math.max(end, 1))
      const whole = `${base.text}/${name.trim()}${suffix}`
      return {target: whole, text: name === '' ? whole : name + suffix}
    }
    return {target: `${base.text}/${path.slice(1).trim()}${suffix}`}
  }
  let rest = path
  let levels = 0
  for (; rest.startsWith('../'); levels++) rest = rest.slice(3)
  const parts = base.text.split('/')
  if (parts.length <= levels) return undefined
  const parent = parts.slice(0, -levels).join('/')
  const shortened = rest.endsWith('/')
  const name = shortened ? rest.slice(0, trimSlashes(rest)) : rest
  const whole = parent + (name.trim() === '' ? '' : `/${name.trim()}`) + suffix
  return {target: whole, text: shortened && name !== '' ? name + suffix : whole}
}

/** Where the slashes at the end of a text begin. */
function trimSlashes(text: string): number {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0x2f) end--
  return end
}
