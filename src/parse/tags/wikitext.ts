import type {TagHandler, TagResult} from './tag.js'

/** A tag whose content is wikitext. */
export function wikitext(kind: 'inline' | 'block' | 'invisible'): TagHandler {
  return ({name, attributes, inner, innerStart, parse}) => {
    const value = inner ?? ''
    const children = value === '' ? [] : parse(value, innerStart < 0 ? undefined : innerStart)
    return {kind, node: {type: 'extensionElement', name, attributes, value, children}} satisfies TagResult
  }
}
