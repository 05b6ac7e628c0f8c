import {decodeEntities} from '../../site/entities.js'
import type {TagHandler} from './tag.js'

/** `<nowiki>`: text as it stands; character references count. */
export const nowiki: TagHandler = ({inner}) => ({kind: 'text', value: decodeEntities(inner ?? '')})
