import type { Language } from '#shared/foundation/language.ts'
import { recordKey, type Change } from '#shared/ledger/change.ts'
import type { MeetingText } from '../texts.ts'

/** Looks up, among changes in the order of the ledger, what stood at the place of a text in a language. */
export function formerWordsIn(changes: readonly Change[]): (text: MeetingText, language: Language) => string[] {
  let byRecord: Map<string, Change[]> | null = null
  return ({ record, path }, language) => {
    byRecord ??= grouped(changes)
    return (byRecord.get(recordKey(record)) ?? []).flatMap(({ set }) => {
      const words = set[`${path}.${language}`]
      return typeof words === 'string' ? [words] : []
    })
  }
}

function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = recordKey(change.record)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return groups
}
