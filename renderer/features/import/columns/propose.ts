import type { Grid } from '#shared/intake/grid.ts'
import { proposeMapping } from '#shared/intake/people/columns/propose-mapping.ts'
import type { FieldCode } from '#shared/intake/people/fields.ts'
import type { Sender } from '#shared/domain/sender/schema.ts'
import type { Reading } from '../reading.ts'

/** What a person has said about where to look; the rest is found anew. */
export interface ReadAgain {
  sheet?: number
  headerRow?: number
  sender?: string | null
}

/** A list as it is understood before anybody corrects it, or understood anew after a correction. */
export function mappingOf(grid: Grid, senders: readonly Sender[], how: ReadAgain, before?: Reading): Reading {
  const id = how.sender === undefined ? (before?.sender ?? null) : how.sender
  const sender = senders.find((candidate) => candidate.id === id) ?? null
  const sheet = how.sheet ?? before?.mapping.sheet
  const mapping = proposeMapping(grid, { sheet, headerRow: how.headerRow, sender })
  return {
    step: 'columns',
    sender: sender?.id ?? null,
    senderName: sender?.name ?? before?.senderName ?? '',
    delegation: before?.delegation ?? null,
    mapping,
    decisions: {}
  }
}

const NAMES: readonly FieldCode[] = ['fullName', 'surnames', 'firstSurname']

/** What still keeps one from going on: no column with names, or nobody says the delegation. */
export function mayGoOn({ mapping, delegation }: Reading): 'noName' | 'noDelegation' | null {
  const fields = mapping.columns.map(({ field }) => field)
  if (!fields.some((field) => NAMES.includes(field))) return 'noName'
  return delegation === null && !fields.includes('delegation') && !fields.includes('country') ? 'noDelegation' : null
}
