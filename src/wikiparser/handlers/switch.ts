import {placeSwitch} from '../../parse/inline/switch.js'
import type {InlineHandler} from './inline.js'

/** `__NOTOC__` */
export const behaviorSwitch: InlineHandler = (reader, {node, start, end}) => {
  const written = reader.text.slice(start, end)
  const name = reader.context.site.doubleUnderscores.get(written) ?? (node.name ?? '').toLowerCase()
  placeSwitch(reader, name, start, end)
}
