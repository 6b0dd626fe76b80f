import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '#shared/ipc/contract.ts'
import type { Change } from '#shared/ledger/change.ts'
import { isMissing, listFolder, writeAtomically } from '../atomic-write.ts'
import { asideOf } from '../set-aside.ts'
import { readLines } from './lines.ts'

const NAME = /^journal-(\d{6,})\.jsonl$/

export function journalFolder(workspaceFolder: string): string {
  return join(workspaceFolder, 'journal')
}

export function segmentPath(workspaceFolder: string, number: number): string {
  return join(journalFolder(workspaceFolder), `journal-${String(number).padStart(6, '0')}.jsonl`)
}

/** The numbers of the segments on disk, ascending. */
export async function listSegments(workspaceFolder: string): Promise<number[]> {
  const names = await listFolder(journalFolder(workspaceFolder))
  return names
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
}

/**
 * Reads segments in order. Damaged lines are copied to a file beside the segment, so that somebody can still look at
 * them when the segment is long gone; the notice comes once, when that file is new or has more.
 */
export async function readSegments(
  workspaceFolder: string,
  numbers: readonly number[]
): Promise<{ changes: Change[]; notices: Notice[] }> {
  const changes: Change[] = []
  const notices: Notice[] = []
  for (const number of numbers) {
    const path = segmentPath(workspaceFolder, number)
    const lines = readLines(await readIfThere(path))
    for (const change of lines.changes) changes.push(change)
    if (await setAside(asideOf(path), lines.damaged)) {
      notices.push({ key: 'journal.damagedLines', values: { count: lines.damaged.length, file: asideOf(path) } })
    }
  }
  return { changes, notices }
}

async function setAside(file: string, damaged: readonly Uint8Array[]): Promise<boolean> {
  if (damaged.length === 0) return false
  const content = Buffer.concat(damaged.flatMap((line) => [line, Buffer.from('\n')]))
  if (content.equals(await readIfThere(file))) return false
  await writeAtomically(file, content)
  return true
}

/** A segment can go between listing and reading, when a snapshot that covers it has been verified. */
async function readIfThere(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    if (isMissing(error)) return Buffer.alloc(0)
    throw error
  }
}
