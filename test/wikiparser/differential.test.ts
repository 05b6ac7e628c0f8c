import {describe, expect, it} from 'vitest'
import {parse} from '../../src/pipeline.js'
import {parseWithWikiparser} from '../../src/wikiparser.js'
import {missing} from '../corpora/shared.js'
import {classes} from './differential/classes.js'
import {corpusPages} from './differential/corpora.js'
import {differences, families} from './differential/differences.js'

/** `WIKAST_DIFFERENTIAL=all npx vitest run test/wikiparser/differential` takes every page, and minutes. */
const all = process.env.WIKAST_DIFFERENTIAL === 'all'

describe.skipIf(missing)('both engines over all corpora', () => {
  it('differ by known classes only', {timeout: 3_600_000}, async () => {
    const counts = new Map<string, number>(classes.map(({name}) => [name, 0]))
    const unknown: string[] = []
    const compared = new Map<string, number>()
    let pages = 0
    let same = 0
    for await (const {corpus, title, text, site} of corpusPages(all)) {
      const own = parse(text, {title, site})
      const other = parseWithWikiparser(text, {title, site})
      const found = differences(own, other, text)
      pages++
      if (found.length === 0) same++
      compared.set(corpus, (compared.get(corpus) ?? 0) + 1)
      for (const difference of found) {
        const known = classes.find((one) => one.matches(difference))
        if (known) counts.set(known.name, counts.get(known.name)! + 1)
        else {
          const {start, source, before, own: left, other: right} = difference
          const nodes = (list: typeof left): string =>
            list
              .slice(0, 3)
              .map((node) => JSON.stringify(node))
              .join(' ')
          unknown.push(
            `${corpus} ${title} at ${start}: ${JSON.stringify(before.slice(-20))} >> ${JSON.stringify(source.slice(0, 200))}\n  own ${nodes(left)}\n  other ${nodes(right)}`,
          )
        }
      }
    }
    if (all) {
      console.log(
        `${pages} pages, ${same} without a difference in ${new Set(Object.values(families)).size} families of nodes`,
      )
      console.table([...compared])
      console.table(classes.map(({name, right}) => ({name, right, differences: counts.get(name)})))
    }
    expect(unknown).toEqual([])
    expect(
      [...counts].filter(([, count]) => count === 0),
      'classes that no page shows any more',
    ).toEqual([])
  })
})

describe('the classes of differences', () => {
  it.each(classes.map((one) => [one.name, one] as const))('%s: its example shows it', (_, one) => {
    const text = `{{A|b}}\n${one.example.text}\n`
    const found = differences(parse(text), parseWithWikiparser(text), text)
    expect(found.map((difference) => classes.find((other) => other.matches(difference))?.name)).toContain(one.name)
  })
})
