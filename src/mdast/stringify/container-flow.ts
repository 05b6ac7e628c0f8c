import type {Info, Join, State} from 'mdast-util-to-markdown'

/** `state.containerFlow` of mdast-util-to-markdown. */
type ContainerFlow = State['containerFlow']

type FlowParent = Parameters<ContainerFlow>[0]
type FlowChild = Parameters<Join>[0]

/** Every block begins and ends a line. Where it stands in the output, no handler of ours asks. */
const onItsOwn: Info = {before: '\n', after: '\n', now: {line: 1, column: 1}, lineShift: 0}

/** Holders between whose blocks there is one blank line, whatever these are: none of the joins has a say there. */
const wellSpaced: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition', 'root'])

/**
 * Makes a `state.containerFlow` that gives the same as the library's: without positions in the output, and
 * without a list of pieces that would be joined, and so copied, at each level.
 */
export function fastContainerFlow(state: State): ContainerFlow {
  return (parent) => {
    const children: readonly FlowChild[] = parent.children
    const spaced = wellSpaced.has(parent.type) && !('spread' in parent)
    const {indexStack} = state
    const depth = indexStack.length
    indexStack.push(-1)
    let result = ''
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as FlowChild
      indexStack[depth] = index
      if (index > 0) result += spaced ? '\n\n' : between(children[index - 1] as FlowChild, child, parent, state)
      result += state.handle(child, parent, state, onItsOwn)
      if (child.type !== 'list') state.bulletLastUsed = undefined
    }
    indexStack.pop()
    return result
  }
}

/** What stands between two blocks: the joins are asked from the last to the first. */
function between(left: FlowChild, right: FlowChild, parent: FlowParent, state: State): string {
  for (let index = state.join.length - 1; index >= 0; index--) {
    const lines = state.join[index]?.(left, right, parent, state)
    if (lines === true || lines === 1) break
    if (typeof lines === 'number') return '\n'.repeat(1 + lines)
    if (lines === false) return '\n\n<!---->\n\n'
  }
  return '\n\n'
}
