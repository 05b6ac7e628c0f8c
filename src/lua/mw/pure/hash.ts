import {md5, ripemd160, sha1} from '@noble/hashes/legacy.js'
import {sha224, sha256, sha384, sha512, sha512_224, sha512_256} from '@noble/hashes/sha2.js'
import {sha3_224, sha3_256, sha3_384, sha3_512} from '@noble/hashes/sha3.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import {LuaTable, libraryTable} from '../../lua.js'
import type {InstallLibrary} from '../host.js'
import {checkString} from './arguments.js'
import {hostError} from './errors.js'
import {type Checksum, toBytes} from './hash/bytes.js'
import {adler32, crc32, crc32b, crc32c, fnv32, fnv64, joaat} from './hash/checksums.js'
import {gost, gostCrypto} from './hash/gost.js'
import {haval} from './hash/haval.js'
import {md2, md4} from './hash/md.js'
import {murmur3a, murmur3c, murmur3f} from './hash/murmur.js'
import {ripemd128, ripemd256, ripemd320} from './hash/ripemd.js'
import {snefru} from './hash/snefru.js'
import {tiger} from './hash/tiger.js'
import {whirlpool} from './hash/whirlpool.js'
import {xxh3, xxh128} from './hash/xxh3.js'
import {xxh32, xxh64} from './hash/xxhash.js'

/** The work of each call, in instructions. */
const WORK_A_CALL = 100

/** A hash, and the work that a byte of the text is. */
interface Algorithm {
  hash: Checksum
  work: number
}

function digest(hash: (data: Uint8Array) => Uint8Array): Checksum {
  return (text) => bytesToHex(hash(toBytes(text)))
}

const HAVAL_BITS = [128, 160, 192, 224, 256]
const PASSES = [3, 4, 5]

/** PHP's algorithms, in its order, by the work of a byte. */
const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map(
  (
    [
      ['md2', md2, 80],
      ['md4', md4, 20],
      ['md5', digest(md5), 6],
      ['sha1', digest(sha1), 6],
      ['sha224', digest(sha224), 6],
      ['sha256', digest(sha256), 6],
      ['sha384', digest(sha384), 6],
      ['sha512/224', digest(sha512_224), 6],
      ['sha512/256', digest(sha512_256), 6],
      ['sha512', digest(sha512), 6],
      ['sha3-224', digest(sha3_224), 20],
      ['sha3-256', digest(sha3_256), 20],
      ['sha3-384', digest(sha3_384), 20],
      ['sha3-512', digest(sha3_512), 20],
      ['ripemd128', ripemd128, 40],
      ['ripemd160', digest(ripemd160), 6],
      ['ripemd256', ripemd256, 40],
      ['ripemd320', ripemd320, 50],
      ['whirlpool', whirlpool, 60],
      ...[3, 4].flatMap((passes) =>
        [128, 160, 192].map((bits): Row => [`tiger${bits},${passes}`, tiger(bits, passes), 80]),
      ),
      ['snefru', snefru, 100],
      ['snefru256', snefru, 100],
      ['gost', gost, 300],
      ['gost-crypto', gostCrypto, 300],
      ['adler32', adler32, 4],
      ['crc32', crc32, 20],
      ['crc32b', crc32b, 4],
      ['crc32c', crc32c, 4],
      ['fnv132', fnv32(false), 4],
      ['fnv1a32', fnv32(true), 4],
      ['fnv164', fnv64(false), 30],
      ['fnv1a64', fnv64(true), 30],
      ['joaat', joaat, 4],
      ['murmur3a', murmur3a, 4],
      ['murmur3c', murmur3c, 4],
      ['murmur3f', murmur3f, 20],
      ['xxh32', xxh32, 4],
      ['xxh64', xxh64, 20],
      ['xxh3', xxh3, 40],
      ['xxh128', xxh128, 40],
      ...PASSES.flatMap((passes) => HAVAL_BITS.map((bits): Row => [`haval${bits},${passes}`, haval(bits, passes), 40])),
    ] satisfies Row[]
  ).map(([name, hash, work]) => [name, {hash, work}]),
)

type Row = [name: string, hash: Checksum, work: number]

/** Puts `mw.hash` into an environment. */
export const installHash: InstallLibrary = (mw, {runtime}) => {
  mw.setString(
    'hash',
    libraryTable({
      hashValue: (...args) => {
        const name = checkString(args, 0, 'hashValue')
        const value = checkString(args, 1, 'hashValue')
        const algorithm = ALGORITHMS.get(name)
        if (algorithm === undefined) throw hostError(`Unknown hashing algorithm: ${name}`)
        runtime.work(WORK_A_CALL + value.length * algorithm.work)
        return algorithm.hash(value)
      },
      listAlgorithms: () => {
        runtime.grow(ALGORITHMS.size)
        return LuaTable.fromArray([undefined, ...ALGORITHMS.keys()])
      },
    }),
  )
}
