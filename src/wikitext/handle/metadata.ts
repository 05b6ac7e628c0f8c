import type {Redirect} from '../../ast/flow.js'
import type {BehaviorSwitch, Category, Comment} from '../../ast/phrasing.js'
import {cleanTarget} from '../escape.js'
import type {Handler} from '../options.js'

/** `[[Category:Name|sort key]]` */
export const category: Handler<Category> = ({name, sortKey}, {site}) => {
  const key = sortKey === undefined ? '' : `|${sortKey.replace(/\[\[|\]\]|\n/g, '')}`
  return `[[${site.category}:${cleanTarget(name)}${key}]]`
}

/** `<!-- value -->`; an end of a comment in it is broken up. */
export const comment: Handler<Comment> = ({value}) => `<!--${value.replaceAll('-->', '--&gt;')}-->`

/** `__NOTOC__` */
export const behaviorSwitch: Handler<BehaviorSwitch> = ({name}, {site}) => site.behaviorSwitch(name)

/** `#REDIRECT [[Title#fragment]]` */
export const redirect: Handler<Redirect> = ({title, fragment}, {site}) => {
  const anchor = fragment === undefined ? '' : `#${cleanTarget(fragment)}`
  return `${site.redirect} [[${cleanTarget(title)}${anchor}]]`
}
