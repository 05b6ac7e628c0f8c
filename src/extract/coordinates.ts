import type {Nodes} from '../ast/nodes.js'
import type {HtmlElement} from '../ast/phrasing.js'
import type {Infobox, Transclusion} from '../ast/transclusion.js'
import {coordinatesOfCall, coordinatesOfParameters} from './coordinate-calls.js'
import {geohackCoordinates, parseRendered} from './coordinate-text.js'
import {hasClass} from './elements.js'
import {plainText} from './plain-text.js'
import {isExpanded, type Walk, walkShown} from './walk-shown.js'

/** A place on a globe. */
export interface Coordinates {
  /** Decimal degrees, north positive. */
  latitude: number
  /** Decimal degrees, east positive. */
  longitude: number
  /** In lower case; `earth` where nothing is said. */
  globe: string
  /** What the place is, as the page says it: `city`, `mountain`. */
  type?: string
  /** ISO 3166 code of its country or part of one: `GB-LND`. */
  region?: string
  /** Name of the place. */
  name?: string
}

/** Coordinates on a page. */
export interface CoordinatesData extends Coordinates {
  /** Whether they stand in the text, as the page's own at the top (`title`), or both; absent where the tree does not tell. */
  display?: 'inline' | 'title' | 'inline,title'
  /** The call, element or link that they come from. */
  node: Nodes
}

/** A finding, and how far it is to be trusted against another one that means the same place. */
interface Candidate extends CoordinatesData {
  rank: number
}

/** Two ways of writing the same place differ by less: `40°42′N` has no seconds, `40.7°N` one digit. */
const tolerance = 0.05

/**
 * The coordinates on a page, in document order: calls of `{{coord}}` and its like, infobox parameters such as
 * `latitude` or `lat_d` where the box was not expanded, and what templates rendered (the `geo` microformat, links to GeoHack).
 * Several ways of writing that stand together and mean the same place count as one.
 *
 * @param walk How the tree is walked; for many queries over one tree, one that remembers it.
 *
 * @example
 * coordinates(parse('{{coord|40|42|46|N|74|0|22|W|display=title}}'))
 * // [{latitude: 40.712777…, longitude: -74.006111…, globe: 'earth', display: 'title', node}]
 */
export function coordinates(tree: Nodes, walk: Walk = walkShown): CoordinatesData[] {
  const found: Candidate[] = []
  const language = tree.type === 'root' ? tree.site.language : ''
  walk(tree, (node) => {
    if (node.type === 'transclusion' && node.citation !== undefined) return undefined
    if (node.type === 'transclusion' || node.type === 'infobox') {
      const data = coordinatesOfNode(node, language)
      if (data === undefined) return undefined
      add(found, {...data, node, rank: 0})
      return node.type === 'infobox' ? undefined : 'skip'
    }
    if (node.type === 'externalLink') {
      const data = geohackCoordinates(node.url, language)
      if (data !== undefined) add(found, {...data, node, rank: 1})
    } else if (node.type === 'htmlElement') {
      const rank = rankOf(node)
      const data = rank === undefined ? undefined : parseRendered(plainText(node.children), language)
      if (data !== undefined && rank !== undefined) add(found, {globe: 'earth', ...data, node, rank})
    }
    return undefined
  })
  return found.map(({rank: _rank, ...data}) => data)
}

function coordinatesOfNode(node: Transclusion | Infobox, language: string): Omit<CoordinatesData, 'node'> | undefined {
  const data = coordinatesOfCall(node, language)
  if (data !== undefined || isExpanded(node) || node.type !== 'infobox') return data
  return coordinatesOfParameters(node, language)
}

/** `geo` is exact; `geo-dec` and `geo-dms` are rounded for the reader. */
function rankOf(node: HtmlElement): number | undefined {
  if (node.name !== 'span' && node.name !== 'div') return undefined
  if (hasClass(node, 'geo')) return 1.5
  if (hasClass(node, 'geo-dec')) return 2
  return hasClass(node, 'geo-dms') ? 3 : undefined
}

/** Adds a finding, or merges it with the one before where both mean the same place. */
function add(found: Candidate[], next: Candidate): void {
  const last = found.at(-1)
  const same =
    last !== undefined &&
    last.rank > 0 &&
    next.rank > 0 &&
    Math.abs(last.latitude - next.latitude) < tolerance &&
    Math.abs(last.longitude - next.longitude) < tolerance
  if (!same) found.push(next)
  else if (next.rank < last.rank) found[found.length - 1] = {...last, ...next}
}
