import { draftsOf, stamp, type Edit } from './author.ts'
import { recordKey, type Change } from './change.ts'
import { foldRecord } from './fold.ts'

/** One edit of a ledger that is written in one go: by whom, when, and in which gesture. */
export interface Step {
  edit: Edit
  /** Names the step in history instead of the edit's own verb. */
  verb?: string
  at: string
  by: string
  gesture: string
}

/** The changes of a whole list of edits, made one after the other by `device` from an empty ledger on. */
export function writeUp(device: string, steps: Iterable<Step>): Change[] {
  const changes: Change[] = []
  const byRecord = new Map<string, Change[]>()
  for (const { edit, verb, at, by, gesture } of steps) {
    const drafts = draftsOf(edit, (record) => {
      const known = byRecord.get(recordKey(record))
      return known && foldRecord(known)
    })
    const authorship = { device, number: changes.length + 1, clock: changes.length, at, by, gesture }
    for (const change of stamp(drafts, verb ?? edit.verb, authorship)) {
      changes.push(change)
      const key = recordKey(change.record)
      const list = byRecord.get(key)
      if (list) list.push(change)
      else byRecord.set(key, [change])
    }
  }
  return changes
}
