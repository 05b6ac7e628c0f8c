/**
 * Whether a batch of pages begins with the page whose XML begins with these bytes, up to the end of its title: one page in `pagesPerBatch` on average. It depends on
 * nothing but the title, so that the batches are the same wherever a dump was cut into chunks; the idea is that of content-defined
 * chunking (A. Muthitacharoen, B. Chen, D. Mazières: "A Low-bandwidth Network File System", 2001).
 */
export function isCut(head: Uint8Array, pagesPerBatch: number): boolean {
  // FNV-1a, then the last step of MurmurHash3, which lets every bit count.
  let hash = 0x811c9dc5
  for (const byte of head) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % pagesPerBatch === 0
}
