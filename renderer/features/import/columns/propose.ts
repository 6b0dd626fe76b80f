import type { Sender } from '#shared/domain/sender/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Grid } from '#shared/intake/grid.ts'
import { matchColumns } from '#shared/intake/people/columns.ts'
import type { FieldCode } from '#shared/intake/people/fields.ts'
import { headingKey } from '#shared/intake/people/headings/fold-heading.ts'
import { findTables, tableOf, tableWithHeader, type Table } from '#shared/intake/people/header.ts'
import type { Reading } from '../reading.ts'

/** What a person has said about where to look; the rest is found anew. */
export interface ReadAgain {
  sheet?: number
  headerRow?: number
  sender?: string | null
}

/** A list as it is understood before anybody corrects it; null when nothing stands in it. */
export function firstReading(grid: Grid, senders: readonly Sender[], usualLanguage: Language): Reading | null {
  const [table] = findTables(grid)
  if (table === undefined) return null
  const sender = likelySender(table, senders)
  return {
    step: 'columns',
    sender: sender?.id ?? null,
    senderName: sender?.name ?? '',
    delegation: null,
    mapping: matchColumns(grid, table, hints(sender, usualLanguage)),
    decisions: {}
  }
}

/** The list understood anew after a person has said where to look or who has sent it. */
export function readAgain(grid: Grid, senders: readonly Sender[], how: ReadAgain, before: Reading): Reading {
  const id = how.sender === undefined ? before.sender : how.sender
  const sender = senders.find((candidate) => candidate.id === id) ?? null
  const { mapping } = before
  const index = how.sheet ?? mapping.sheet
  const sheet = grid.sheets[index]
  if (sheet === undefined) return before
  const header = how.headerRow ?? (index === mapping.sheet ? mapping.headerRow : undefined)
  const table = header === undefined ? tableOf(sheet, index, grid.format) : tableWithHeader(sheet, index, header)
  if (table === null) return before
  return {
    ...before,
    sender: sender?.id ?? null,
    senderName: sender?.name ?? (how.sender === null ? '' : before.senderName),
    mapping: matchColumns(grid, table, hints(sender, mapping.language)),
    decisions: {}
  }
}

function hints(sender: Sender | null, usualLanguage: Language): { sender?: Readonly<Record<string, string>>; usualLanguage: Language } {
  return sender === null ? { usualLanguage } : { sender: sender.columns, usualLanguage }
}

/** The sender whose lists had the headings of this one: more than half of them. */
function likelySender(table: Table, senders: readonly Sender[]): Sender | null {
  const headings = table.headings.map(headingKey).filter((key) => key !== '')
  const shares = senders.map((sender) => ({ sender, known: headings.filter((key) => Object.hasOwn(sender.columns, key)).length }))
  const best = shares.sort((a, b) => b.known - a.known)[0]
  return best !== undefined && best.known * 2 > headings.length ? best.sender : null
}

const NAMES: readonly FieldCode[] = ['fullName', 'surnames', 'firstSurname']

/** What still keeps one from going on: no column with names, or nobody says the delegation. */
export function whatIsMissing({ mapping, delegation }: Reading): 'noName' | 'noDelegation' | null {
  const fields = mapping.columns.map(({ field }) => field)
  if (!fields.some((field) => NAMES.includes(field))) return 'noName'
  return delegation === null && !fields.includes('delegation') && !fields.includes('country') ? 'noDelegation' : null
}
