import {MARKER_LENGTH, markerIndex} from '../../preprocess/marker.js'
import {callNode, parameterNode} from '../call.js'
import {tagResult} from '../tags/tag.js'
import type {Tokenizer} from './tokenizer.js'

/** A marker: what it stands for becomes a node. */
export function atom(t: Tokenizer): boolean {
  const start = t.pos
  const end = start + MARKER_LENGTH
  const found = t.flat.atoms[markerIndex(t.text, start)]
  if (!found) return false
  switch (found.kind) {
    case 'template': {
      const node = callNode(t.context, found)
      if (node.type === 'text') {
        t.flush()
        t.tokens.push({kind: 'text', value: node.value, start, end})
        t.pos = end
        t.textStart = end
        return true
      }
      t.special = true
      return node.type === 'infobox' || node.type === 'navbox' ? t.block(node, start, end) : t.inline(node, start, end)
    }
    case 'parameter':
      return t.inline(parameterNode(t.context, found), start, end)
    case 'extension': {
      const result = tagResult(t.context, found)
      if (result.kind === 'text') {
        t.flush()
        t.tokens.push({kind: 'text', value: result.value, start, end})
        t.pos = end
        t.textStart = end
        return true
      }
      return t[result.kind](result.node, start, end)
    }
  }
}
