import {md5, ripemd160, sha1} from '@noble/hashes/legacy.js'
import {sha224, sha256, sha384, sha512, sha512_224, sha512_256} from '@noble/hashes/sha2.js'
import {sha3_224, sha3_256, sha3_384, sha3_512} from '@noble/hashes/sha3.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {LuaTable, libraryTable} from '../../lua.js'
import type {InstallLibrary} from '../host.js'
import {checkString} from './arguments.js'
import {type Checksum, checksums} from './checksums.js'
import {hostError} from './errors.js'

/** The work of hashing a byte, in instructions. */
const WORK = 4
/** And that of each call. */
const WORK_A_CALL = 100

function digest(hash: (data: Uint8Array) => Uint8Array): Checksum {
  return (bytes) => bytesToHex(hash(Uint8Array.from({length: bytes.length}, (_, index) => bytes.charCodeAt(index))))
}

/** What can be had of PHP's algorithms, in PHP's order. */
const ALGORITHMS: ReadonlyMap<string, Checksum> = new Map([
  ['md5', digest(md5)],
  ['sha1', digest(sha1)],
  ['sha224', digest(sha224)],
  ['sha256', digest(sha256)],
  ['sha384', digest(sha384)],
  ['sha512/224', digest(sha512_224)],
  ['sha512/256', digest(sha512_256)],
  ['sha512', digest(sha512)],
  ['sha3-224', digest(sha3_224)],
  ['sha3-256', digest(sha3_256)],
  ['sha3-384', digest(sha3_384)],
  ['sha3-512', digest(sha3_512)],
  ['ripemd160', digest(ripemd160)],
  ...Object.entries(checksums),
])

/** Puts `mw.hash` into an environment. */
export const installHash: InstallLibrary = (mw, {runtime}) => {
  mw.setString(
    'hash',
    libraryTable({
      hashValue: (...args) => {
        const name = checkString(args, 0, 'hashValue')
        const value = checkString(args, 1, 'hashValue')
        const hash = ALGORITHMS.get(name)
        if (hash === undefined) throw hostError(`Unknown hashing algorithm: ${name}`)
        runtime.work(WORK_A_CALL + value.length * WORK)
        return hash(value)
      },
      listAlgorithms: () => {
        runtime.grow(ALGORITHMS.size)
        return LuaTable.fromArray([undefined, ...ALGORITHMS.keys()])
      },
    }),
  )
}
