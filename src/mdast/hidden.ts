import type {Attributes} from '../ast/base.js'

/** Whether an element is not displayed at all; readers never see such content, and it is left out everywhere. */
export function isHidden(attributes: Attributes | undefined): boolean {
  const style = attributes?.style
  return style !== undefined && /display\s*:\s*none/i.test(style)
}
