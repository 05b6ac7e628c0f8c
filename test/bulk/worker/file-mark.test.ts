import {writeSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {MarkFile} from '../../../src/bulk/worker/file-mark.js'

describe('MarkFile', () => {
  it('has the mark that was set last, also when it is closed', () => {
    const marks = new MarkFile()
    expect(marks.read()).toEqual({batch: 0, page: -1, tick: 0})
    const bytes = Buffer.alloc(12)
    bytes.writeInt32LE(3, 0)
    bytes.writeInt32LE(41, 4)
    bytes.writeInt32LE(9, 8)
    writeSync(marks.descriptor, bytes, 0, 12, 0)
    expect(marks.read()).toEqual({batch: 3, page: 41, tick: 9})
    bytes.writeInt32LE(42, 4)
    writeSync(marks.descriptor, bytes, 0, 12, 0)
    marks.close()
    marks.close()
    expect(marks.read()).toEqual({batch: 3, page: 42, tick: 9})
  })
})
