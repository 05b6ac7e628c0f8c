import type {Content} from '../../ast/base.js'
import {MARKER, MARKER_LENGTH, markerIndex} from '../../preprocess/marker.js'
import {tagResult} from '../tags/tag.js'
import type {Tokenizer} from './tokenizer.js'

/** The notes that stand in a stretch of attributes (`{| class="a" <ref>b</ref>`): MediaWiki lists them, and shows no mark. */
export function attributeNotes({text, flat, context}: Tokenizer, from: number, to: number): Content[] {
  const notes: Content[] = []
  const marker = String.fromCharCode(MARKER)
  for (let at = text.indexOf(marker, from); at >= 0 && at < to; at = text.indexOf(marker, at + MARKER_LENGTH)) {
    const atom = flat.atoms[markerIndex(text, at)]
    if (atom?.kind !== 'extension' || atom.node.name !== 'ref') continue
    const {node} = tagResult(context, atom) as {node: Content}
    if (node.type === 'reference') notes.push({...node, hidden: true})
  }
  return notes
}
