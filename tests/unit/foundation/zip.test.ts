import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from '#shared/foundation/crc32.ts'
import { readDirectory } from '#shared/foundation/zip/directory.ts'
import { unpack } from '#shared/foundation/zip/unpack.ts'

const MISSING = 0xffff_ffff

/** Bytes of numbers, each with its width in bytes, the lowest first. */
function numbers(...parts: [value: number, width: number][]): Uint8Array {
  return Uint8Array.from(parts.flatMap(([value, width]) => Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256)))
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** An archive of one stored entry in ZIP64 form: every number that can stand elsewhere does. */
function zip64(content: Uint8Array): Uint8Array {
  const name = strToU8('a.txt')
  const crc = crc32(content)
  const local = joined(numbers([0x04034b50, 4], [45, 2], [8, 2], [0, 2], [0, 4], [0, 4], [0, 4], [0, 4], [name.length, 2], [0, 2]), name)
  const extra = joined(numbers([0x5455, 2], [1, 2], [0, 1]), numbers([1, 2], [24, 2], [content.length, 8], [content.length, 8], [0, 8]))
  const central = joined(numbers([0x02014b50, 4], [45, 2], [45, 2], [8, 2], [0, 2], [0, 4], [crc, 4], [MISSING, 4], [MISSING, 4], [name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [MISSING, 4]), name, extra)
  const start = local.length + content.length
  const end64 = numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [1, 8], [1, 8], [central.length, 8], [start, 8])
  const locator = numbers([0x07064b50, 4], [0, 4], [start + central.length, 8], [1, 4])
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [MISSING, 4], [MISSING, 4], [0, 2])
  return joined(local, content, central, end64, locator, end)
}

function texts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(readDirectory(file, 10).map((entry) => [entry.name, strFromU8(unpack(file, entry))]))
}

describe('a ZIP', () => {
  it('ZIP-1: sizes are taken from the directory, so that data descriptors do no harm', () => {
    const file = zipSync({ 'a.txt': strToU8('hello hello hello'), 'é.txt': strToU8('') })
    const descriptor = file.slice()
    new DataView(descriptor.buffer).setUint32(18, 0, true)
    expect(texts(descriptor)).toEqual({ 'a.txt': 'hello hello hello', 'é.txt': '' })
  })

  it('ZIP-2: ZIP64 is understood', () => {
    expect(texts(zip64(strToU8('hello')))).toEqual({ 'a.txt': 'hello' })
  })

  it('ZIP-3: a comment, and bytes that a mail gateway added behind it, do no harm', () => {
    const file = joined(zipSync({ 'a.txt': strToU8('x') }), strToU8('comment'))
    expect(texts(file)).toEqual({ 'a.txt': 'x' })
    new DataView(file.buffer).setUint16(file.length - 9, 7, true)
    expect(texts(joined(file, strToU8('\r\n')))).toEqual({ 'a.txt': 'x' })
  })

  it('ZIP-4: a checksum, a size or a name that is not as claimed is damage, and named', () => {
    const file = zipSync({ 'a.txt': strToU8('hello') }, { level: 0 })
    for (const at of [35, 30]) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => texts(changed)).toThrow('damaged: a.txt')
    }
    expect(() => readDirectory(file.slice(0, -1), 10)).toThrow('damaged')
    expect(() => readDirectory(file, 0)).toThrow('tooManyEntries')
  })
})
