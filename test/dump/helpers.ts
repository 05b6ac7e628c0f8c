/** An array of bytes in pieces of a size. */
export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}

/** All bytes, and the error where there was one. */
export async function drain(chunks: AsyncIterable<Uint8Array>): Promise<{bytes: Buffer; error?: unknown}> {
  const all: Uint8Array[] = []
  try {
    // Copied: a decompressor must not be able to hide that it reuses its memory.
    for await (const chunk of chunks) all.push(Buffer.from(chunk))
  } catch (error) {
    return {bytes: Buffer.concat(all), error}
  }
  return {bytes: Buffer.concat(all)}
}

export function base64(text: string): Buffer {
  return Buffer.from(text, 'base64')
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** A dump around some pages. */
export function dumpXml(pages: string, head = ''): string {
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>Testpedia</sitename>
    <dbname>testwiki</dbname>
    <base>https://test.example/wiki/Main_Page</base>
    <generator>MediaWiki 1.46.0</generator>
    <case>first-letter</case>
    <namespaces>
      <namespace key="0" case="first-letter" />
      <namespace key="1" case="first-letter">Talk</namespace>
      <namespace key="2" case="first-letter">User</namespace>
      <namespace key="8" case="first-letter">MediaWiki</namespace>
      <namespace key="10" case="first-letter">Template</namespace>
      <namespace key="828" case="case-sensitive">Module</namespace>
    </namespaces>
  </siteinfo>
${head}${pages}</mediawiki>
`
}

/** A page with one revision. */
export function pageXml(title: string, text: string, {id = 1, namespace = 0} = {}): string {
  return `<page><title>${title}</title><ns>${namespace}</ns><id>${id}</id><revision><id>${id + 100}</id>
<timestamp>2026-01-05T07:31:12Z</timestamp><model>wikitext</model><format>text/x-wiki</format>
<text bytes="${Buffer.byteLength(text)}" xml:space="preserve">${text}</text></revision></page>
`
}
