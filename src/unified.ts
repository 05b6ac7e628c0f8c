/** Plugins for unified over the functions of the main entry. */
export {wikastParse} from './unified/parse.js'
export {wikastToHast} from './unified/to-hast.js'
export {wikastToMdast} from './unified/to-mdast.js'
