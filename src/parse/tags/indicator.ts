import {errorSpan} from './error-span.js'
import type {TagHandler} from './tag.js'
import {wikitext} from './wikitext.js'

const shownElsewhere = wikitext('invisible')

/**
 * `<indicator name="x">`: wikitext that is shown beside the page's title; one without a name is an error in the text.
 * https://www.mediawiki.org/wiki/Help:Page_status_indicators
 */
export const indicator: TagHandler = (call) => {
  const {name, attributes, inner} = call
  if ((attributes.name ?? '').trim() !== '') return shownElsewhere(call)
  const children = [errorSpan("Page status indicators' ", ['name'], ' attribute must not be empty.')]
  return {kind: 'inline', node: {type: 'extensionElement', name, attributes, value: inner ?? '', children}}
}
