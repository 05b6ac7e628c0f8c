import {parseTitle} from './title.js'
import type {SiteConfig} from './types.js'

/** A title as the wiki writes it; what can not be a title stays as it is. */
export function normalTitle(site: SiteConfig, title: string): string {
  return parseTitle(site, title.trim())?.text ?? title.trim()
}
