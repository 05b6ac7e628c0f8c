import {withoutMarkers} from '../../preprocess/marker.js'
import type {PreHeading, PreNode} from '../../preprocess/nodes.js'
import {preprocess} from '../../preprocess/preprocess.js'
import type {Title} from '../../site/title.js'
import type {FunctionCall, FunctionHandler} from '../types.js'

/** A page that parts are taken of. */
interface Source {
  title: Title
  nodes: PreNode[]
}

/** The page that the first argument names, behind a redirect; `undefined` where there is none. */
function open(call: FunctionCall): Source | undefined {
  const {context} = call
  let title = context.parseTitle(call.arg(0))
  let page = title && context.getPage(title)
  const target = page && context.redirectTarget(page)
  if (target) {
    title = target
    page = context.getPage(target)
  }
  if (!title || !page || !context.countIncluded(page.text)) return undefined
  const {children} = preprocess(withoutMarkers(page.text), {
    extensionTags: context.site.extensionTags,
    forInclusion: true,
  })
  return {title, nodes: children}
}

/** What is shown in the place of a page that does not exist, or that holds this call. */
function missing(call: FunctionCall): string {
  const title = call.context.parseTitle(call.arg(0))
  return title ? `[[:${title.text}]]` : ''
}

function expand(call: FunctionCall, {title}: Source, nodes: readonly PreNode[]): string {
  const frame = call.frame.child([], title)
  return frame.expand(nodes)
}

/** Whether a node is `<section begin="name"/>`, or `end`. */
function isMark(node: PreNode, edge: 'begin' | 'end', name: string): boolean {
  if (typeof node === 'string' || node.kind !== 'extension' || node.name !== 'section') return false
  const value = attributeValue(node.attributes, edge)
  return value !== undefined && value.trim().toLowerCase() === name.toLowerCase()
}

function attributeValue(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>/]+))`, 'i').exec(attributes)
  return match ? (match[1] ?? match[2] ?? match[3]) : undefined
}

/** The nodes of a page with those of headings among them: a mark may stand in a heading's line. */
function flat(nodes: readonly PreNode[]): PreNode[] {
  return nodes.flatMap((node) => (typeof node !== 'string' && node.kind === 'heading' ? flat(node.children) : [node]))
}

type Pick = (call: FunctionCall, source: Source) => string

/** `{{#lst: page | first | last}}`: what stands between the marks of a section, wherever there are any. */
const inside: Pick = (call, source) => {
  const first = call.arg(1)
  if (first === '') return expand(call, source, source.nodes)
  const last = call.arg(2) || first
  const taken: PreNode[] = []
  let taking = false
  for (const node of flat(source.nodes)) {
    if (!taking) taking = isMark(node, 'begin', first)
    else if (isMark(node, 'end', last)) taking = false
    else taken.push(node)
  }
  return expand(call, source, taken)
}

/** `{{#lstx: page | section | replacement}}`: all but what stands between the marks. */
const outside: Pick = (call, source) => {
  const name = call.arg(1)
  const runs: PreNode[][] = [[]]
  let taking = true
  for (const node of flat(source.nodes)) {
    if (taking && name !== '' && isMark(node, 'begin', name)) {
      taking = false
      runs.push([])
    } else if (taking) runs.at(-1)!.push(node)
    else if (isMark(node, 'end', name)) taking = true
  }
  const replacement = call.arg(2)
  return runs.map((run) => expand(call, source, run)).join(replacement)
}

function headingText(node: PreHeading): string {
  const text = node.children.filter((child) => typeof child === 'string').join('')
  return text
    .trim()
    .replace(/^={1,6}|={1,6}$/g, '')
    .trim()
    .toLowerCase()
}

/** `{{#lsth: page | heading | next}}`: from behind a heading to the next one that is not below it. */
const underHeading: Pick = (call, source) => {
  const first = call.arg(1).toLowerCase()
  const last = call.arg(2).toLowerCase()
  const taken: PreNode[] = []
  // without a name, what stands before the first heading
  let level = first === '' ? 7 : 0
  for (const node of source.nodes) {
    const heading = typeof node !== 'string' && node.kind === 'heading' ? node : undefined
    if (level === 0) {
      if (heading && headingText(heading) === first) level = heading.level
      continue
    }
    if (heading && (last === '' ? heading.level <= level : headingText(heading) === last)) break
    taken.push(node)
  }
  return expand(call, source, taken).trim()
}

function ofPage(pick: Pick): FunctionHandler {
  return (call) => {
    const source = open(call)
    if (!source || !call.frame.loopCheck(source.title)) return missing(call)
    return pick(call, source)
  }
}

/** Labeled Section Transclusion. */
export const sectionFunctions: Readonly<Record<string, FunctionHandler>> = {
  lst: ofPage(inside),
  lstx: ofPage(outside),
  lsth: ofPage(underHeading),
}
