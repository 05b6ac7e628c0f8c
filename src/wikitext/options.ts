import type {CoreNodeMap} from '../ast/nodes.js'
import type {Context} from './context.js'
import type {Writer} from './writer.js'

/** Writes a node anew. The text begins and ends without line ends; what stands between siblings is its parent's business. */
export type Handler<T> = (node: T, writer: Writer, context: Context) => string

/** One handler a node type. */
export type Handlers = {[T in keyof CoreNodeMap]: Handler<CoreNodeMap[T]>}
