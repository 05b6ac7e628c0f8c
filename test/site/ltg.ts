import {siteFromDump} from '../../src/site/languages.js'
import type {SiteConfig} from '../../src/site/types.js'

const names: readonly (readonly [number, string])[] = [
  [-2, 'Medeja'],
  [-1, 'Seviškuo'],
  [0, ''],
  [1, 'Sprīža'],
  [2, 'Lītuotuojs'],
  [3, 'Sprīža ap lītuotuoju'],
  [4, 'Vikipedeja'],
  [5, 'Vikipedejis sprīža'],
  [6, 'Fails'],
  [7, 'Sprīža ap failu'],
  [8, 'MediaWiki'],
  [9, 'Sprīža ap MediaWiki'],
  [10, 'Taiss'],
  [11, 'Sprīža ap taisu'],
  [12, 'Paleigs'],
  [13, 'Sprīža ap paleigu'],
  [14, 'Kategoreja'],
  [15, 'Sprīža ap kategoreju'],
  [828, 'Modulis'],
  [829, 'Moduļa diskusija'],
  [2300, 'Gadget'],
  [2301, 'Gadget talk'],
  [2302, 'Gadget definition'],
  [2303, 'Gadget definition talk'],
  [2600, 'Tēma'],
]

/** The Latgalian Wikipedia as its dump's head describes it: the wiki that MediaWiki's answers in these tests are of. */
export const latgalian: SiteConfig = siteFromDump({
  name: 'Vikipedeja',
  database: 'ltgwiki',
  base: 'https://ltg.wikipedia.org/wiki/Suoku_puslopa',
  generator: 'MediaWiki 1.30.0-wmf.16',
  case: 'first-letter',
  language: 'ltg',
  namespaces: names.map(([id, name]) => ({
    id,
    name,
    case: id === 2302 || id === 2303 ? 'case-sensitive' : 'first-letter',
  })),
})
