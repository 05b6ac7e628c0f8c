import type {Content} from '../../ast/base.js'
import type {ExtensionAtom} from '../../preprocess/flat.js'
import {readAttributes} from '../attributes.js'
import {MAX_NESTING, type ParseContext, type TagCall} from '../context.js'
import {code} from './code.js'
import {gallery} from './gallery.js'
import {imagemap} from './imagemap.js'
import {indicator} from './indicator.js'
import {langconvert} from './langconvert.js'
import {math} from './math.js'
import {nowiki} from './nowiki.js'
import {poem} from './poem.js'
import {pre} from './pre.js'
import {ref, references} from './ref.js'

/** What a tag becomes: text, or a node that stands in the line, as a block, or shows nothing. */
export type TagResult = {kind: 'text'; value: string} | {kind: 'inline' | 'block' | 'invisible'; node: Content}

/** Makes the node of a tag. */
export type TagHandler = (call: TagCall) => TagResult

/** Handlers by the tag's name. A tag that is not here keeps its content as it is. */
const HANDLERS: ReadonlyMap<string, TagHandler> = new Map<string, TagHandler>([
  ['nowiki', nowiki],
  ['pre', pre],
  ['ref', ref],
  ['references', references],
  ['gallery', gallery],
  ['math', math],
  ['chem', math],
  ['ce', math],
  ['syntaxhighlight', code],
  ['source', code],
  ['poem', poem],
  ['imagemap', imagemap],
  ['indicator', indicator],
  ['section', hidden],
  ['templatestyles', hidden],
  ['templatedata', hidden],
  ['langconvert', langconvert],
])

/** Runs the handler of an extension tag. */
export function tagResult(context: ParseContext, atom: ExtensionAtom): TagResult {
  const {node, origin} = atom
  const {name, inner} = node
  const innerStart = origin && origin.base >= 0 ? origin.base + node.innerStart : -1
  return callTag({
    name,
    attributes: node.attributes === '' ? {} : readAttributes(node.attributes),
    inner,
    innerStart,
    context,
    flatten: atom.flatten,
    parse: (text, start, mode = 'inline') => {
      if (context.depth >= MAX_NESTING) {
        context.message(
          'nesting-limit',
          `<${name}> nested too deep: kept as text`,
          start ?? -1,
          start === undefined ? -1 : start + text.length,
        )
        return [{type: 'text', value: text}]
      }
      return context.parse(atom.flatten(text, start), mode)
    },
  })
}

/** Runs the handler of a tag. */
export function callTag(call: TagCall): TagResult {
  return (HANDLERS.get(call.name) ?? unknown)(call)
}

/** A tag whose content is no wikitext. */
function unknown({name, attributes, inner}: TagCall): TagResult {
  return {
    kind: 'inline',
    node: {type: 'extensionElement', name, attributes, value: inner ?? '', children: []},
  }
}

/** A tag that shows nothing. */
function hidden(call: TagCall): TagResult {
  return {...unknown(call), kind: 'invisible'} as TagResult
}
