/** What the mark of a note is made of: a `reference`, or one of `references()`. */
export interface Numbered {
  number?: number
  subNumber?: number
  group: string
  label?: string
}

/**
 * The mark of a note, without brackets: `1`, `note 1`, `b`; with details `1.2`. `''` where the note has no number.
 *
 * @example
 * referenceLabel({number: 2, group: 'note'}) // 'note 2'
 */
export function referenceLabel({number, subNumber, group, label}: Numbered): string {
  if (number === undefined) return ''
  const main = label ?? (group === '' ? `${number}` : `${group} ${number}`)
  return subNumber === undefined ? main : `${main}.${subNumber}`
}
