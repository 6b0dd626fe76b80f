import type { ItemFacts } from '#shared/domain/item/edits.ts'
import { itemSchema } from '#shared/domain/item/schema.ts'
import { standardAgenda } from '#shared/domain/item/standard-agenda.ts'
import { foldRecord } from '#shared/ledger/fold.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import type { Write } from '#shared/ledger/author.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

export interface StandardLine extends Omit<ItemFacts, 'session'> {
  title: Trilingual
}

/** The standard agenda of this meeting, as writes, for one that is still empty. */
export function standardAgendaOf({ meeting, groups }: MeetingView, newId: () => string): Write[] {
  const names = groups.map(({ group }) => ({ id: group.id, name: group.name }))
  return standardAgenda({ id: meeting.id, host: meeting.host, start: meeting.start, groups: names }, newId)
}

/** The standard lines whose part the agenda lacks, such as the adoption or the close, in their order. */
export function missingStandardLines({ meeting, agenda }: MeetingView): StandardLine[] {
  const present = new Set(agenda.map(({ item }) => item.part))
  const lines = standardAgenda({ id: meeting.id, host: meeting.host, start: meeting.start, groups: [] }, (line) => line)
  return lines.flatMap((write) => {
    const item = itemOf(write)
    return item === null || present.has(item.part) ? [] : [item]
  })
}

function itemOf(write: Write): StandardLine | null {
  if (write.type !== 'create') return null
  const { record, set } = write
  const change = { id: 'standard.1' as const, clock: 1, at: '', by: '', gesture: '', verb: '', record, set: { $life: true, ...set }, over: {} }
  const { part, purpose, lead, minutes, title } = itemSchema.parse(foldRecord([change]).row)
  return { part, purpose, lead, minutes, title }
}
