import { appendFileSync, chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLines, writeLine } from '#electron/files/journal/lines.ts'
import { segmentPath } from '#electron/files/journal/segments.ts'
import type { Change } from '#shared/ledger/change.ts'
import { change, changes, idsOf, onDisk, open, temporaryFolder } from './workspace-folder.ts'

describe('the journal', () => {
  it('JOURNAL-3: what append has answered is on disk, unknown properties included', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    const newer = { ...change(2), fromTheFuture: { deep: ['ñ', 1] } } as Change
    expect(await journal.append([change(1), newer])).toEqual({ count: 2, highest: { ana: 2 } })
    const { changes: read } = readLines(readFileSync(segmentPath(folder, 1)))
    expect(read).toEqual([change(1), newer])
  })

  it('JOURNAL-4: a change that is already there is passed over, also after a new start', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    await Promise.all([first.journal.append(changes(1, 3)), first.journal.append(changes(2, 4))])
    await first.journal.close()
    const second = await open(folder)
    expect(await second.journal.append(changes(1, 5))).toEqual({ count: 5, highest: { ana: 5 } })
    const lines = readdirSync(join(folder, 'journal')).flatMap((name) => readLines(readFileSync(join(folder, 'journal', name))).changes)
    expect(idsOf(lines)).toEqual(idsOf(changes(1, 5)))
  })

  it('JOURNAL-5: many at the same time share a few writes and keep their order', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    const markers = await Promise.all(changes(1, 500).map((one) => journal.append([one])))
    expect(markers.at(-1)?.count).toBe(500)
    expect(readLines(readFileSync(segmentPath(folder, 1))).changes).toEqual(changes(1, 500))
  })

  it('JOURNAL-6: cut off at any byte, everything before the cut is there and nothing is said', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'journal'))
    const whole = changes(1, 3).map(writeLine).join('')
    const lines = changes(1, 3).map((one) => Buffer.byteLength(writeLine(one)))
    for (let length = 0; length <= Buffer.byteLength(whole); length += 1) {
      writeFileSync(segmentPath(folder, 1), Buffer.from(whole).subarray(0, length))
      const complete = lines.filter((_, index) => lines.slice(0, index + 1).reduce((sum, bytes) => sum + bytes, 0) <= length).length
      const { journal, notices } = await open(folder)
      expect(journal.marker().count).toBe(complete)
      expect(notices).toEqual([])
    }
  })

  it('JOURNAL-7: never writes behind a line that was cut short', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    await first.journal.append(changes(1, 2))
    await first.journal.close()
    truncateSync(segmentPath(folder, 1), readFileSync(segmentPath(folder, 1)).length - 5)
    const second = await open(folder)
    await second.journal.append(changes(2, 3))
    expect((await onDisk(folder)).ids).toEqual(['ana.1', 'ana.2', 'ana.3'])
  })

  it('JOURNAL-8: any flipped bit costs at most the line it is in, which is set aside and reported once', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'journal'))
    const whole = Buffer.from(changes(1, 3).map(writeLine).join(''))
    for (let bit = 0; bit < whole.length * 8; bit += 7) {
      const flipped = Buffer.from(whole)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const { changes: read, damaged } = readLines(flipped)
      // A newline that was flipped joins two lines; one that came out of a flip divides one.
      expect(read.length).toBeGreaterThanOrEqual(1)
      for (const one of read) expect(changes(1, 3)).toContainEqual(one)
      if (damaged.length === 0) expect(read.length).toBe(2)
    }

    const middle = Buffer.from(whole)
    middle[Math.floor(whole.length / 2)] = 0x7e
    writeFileSync(segmentPath(folder, 1), middle)
    const opened = await open(folder)
    expect(opened.notices).toMatchObject([{ key: 'journal.damagedLines', values: { count: 1 } }])
    expect(opened.journal.marker().count).toBe(2)
    const aside = readFileSync(`${segmentPath(folder, 1)}.damaged`)
    expect(aside.includes(middle.subarray(Math.floor(whole.length / 2), Math.floor(whole.length / 2) + 5))).toBe(true)
    expect((await open(folder)).notices).toEqual([])
  })

  it('JOURNAL-9: a change that was damaged on disk can be written again', async () => {
    const folder = temporaryFolder()
    const first = await open(folder)
    await first.journal.append(changes(1, 3))
    await first.journal.close()
    const text = readFileSync(segmentPath(folder, 1), 'utf8')
    writeFileSync(segmentPath(folder, 1), text.replace('Séance 2', 'Seance 2'))
    const second = await open(folder)
    expect(second.journal.marker()).toEqual({ count: 2, highest: { ana: 3 } })
    await second.journal.append(changes(1, 3))
    expect((await onDisk(folder)).ids).toEqual(['ana.1', 'ana.2', 'ana.3'])
  })

  it('JOURNAL-10: what the disk refuses is not called saved, and the next write is in order', async () => {
    const folder = temporaryFolder()
    const { journal } = await open(folder)
    // A file where the folder should be: refused for root as well.
    writeFileSync(join(folder, 'journal'), '')
    await expect(journal.append([change(1)])).rejects.toThrow()
    expect(journal.marker().count).toBe(0)
    const { rmSync } = await import('node:fs')
    rmSync(join(folder, 'journal'))
    expect((await journal.append([change(1)])).count).toBe(1)
    expect((await onDisk(folder)).ids).toEqual(['ana.1'])
  })

  it('JOURNAL-11: bytes from nowhere are never an error', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'journal'))
    writeFileSync(segmentPath(folder, 1), Buffer.from([0, 10, 255, 10, 10, 0xc3, 10, 32, 10]))
    appendFileSync(segmentPath(folder, 1), `${writeLine(change(1))}deadbeef {}\n`)
    chmodSync(segmentPath(folder, 1), 0o644)
    const { journal, notices } = await open(folder)
    expect(journal.marker().count).toBe(1)
    expect(notices).toHaveLength(1)
    expect(existsSync(`${segmentPath(folder, 1)}.damaged`)).toBe(true)
  })
})
