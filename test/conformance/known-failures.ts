import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'

/** What is known of a failure: the id of its reason, and the hash of what we give instead, as `reason hash`. */
type Entry = `${string} ${string}`

/** A file `known-failures-SUITE.json`. */
interface KnownFailures {
  /** A sentence for each id of a reason. */
  reasons: Record<string, string>
  /** By file and name of the case. */
  failures: Record<string, Record<string, Entry>>
}

function pathOf(suite: string): URL {
  return new URL(`known-failures-${suite}.json`, import.meta.url)
}

function readKnown(suite: string): KnownFailures {
  return JSON.parse(readFileSync(pathOf(suite), 'utf8')) as KnownFailures
}

/** The id of reasons that nobody has given yet. */
const unsorted = 'unsorted'

/** One case as it came out. */
export interface Result {
  /** Name of the case, unique in its file. */
  name: string
  expected: string
  actual: string
}

/** What differs from the file of known failures, as lines for a person; none: all is as it was. */
export type Surprise = string

/** A few characters that change when the text does. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10)
}

/**
 * Compares the results of one file with its known failures. With `UPDATE=1` in the environment the file is rewritten instead: a
 * failure keeps its reason, a new one gets `unsorted`.
 *
 * @param suite - Name of the folder that the file is in.
 */
export function checkKnownFailures(suite: string, file: string, results: readonly Result[]): Surprise[] {
  const known = readKnown(suite)
  const before = known.failures[file] ?? {}
  const after: Record<string, Entry> = {}
  const surprises: Surprise[] = []
  for (const {name, expected, actual} of results) {
    const [reason, hashBefore] = before[name]?.split(' ') ?? []
    if (expected === actual) {
      if (reason !== undefined) surprises.push(`${name}: passes now (was: ${reason})`)
      continue
    }
    const now = hash(actual)
    after[name] = `${reason ?? unsorted} ${now}`
    if (reason === undefined) surprises.push(`${name}: fails\n  expected ${expected}\n  actual   ${actual}`)
    else if (hashBefore !== now) surprises.push(`${name}: fails otherwise (${reason})\n  actual ${actual}`)
    else if (known.reasons[reason] === undefined) surprises.push(`${name}: its reason '${reason}' is not explained`)
  }
  const names = new Set(results.map(({name}) => name))
  for (const name of Object.keys(before)) if (!names.has(name)) surprises.push(`${name}: there is no such case`)
  if (process.env.UPDATE !== '1') return surprises
  const files = {...known.failures, [file]: after}
  if (Object.keys(after).length === 0) delete files[file]
  known.failures = sorted(files)
  writeFileSync(pathOf(suite), `${JSON.stringify(known, undefined, 2)}\n`)
  return []
}

/** How many known failures each reason has, the most frequent first. */
export function countReasons(suite: string): Array<[reason: string, count: number, sentence: string]> {
  const {reasons, failures} = readKnown(suite)
  const counts = new Map<string, number>()
  for (const entries of Object.values(failures)) {
    for (const entry of Object.values(entries)) {
      const [reason = ''] = entry.split(' ')
      counts.set(reason, (counts.get(reason) ?? 0) + 1)
    }
  }
  const list = [...counts].map(([reason, count]): [string, number, string] => [reason, count, reasons[reason] ?? '?'])
  return list.sort((a, b) => b[1] - a[1])
}

function sorted<T>(fields: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
}
