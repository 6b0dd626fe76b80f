import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { peopleTable } from '#shared/briefing/rows/people-table.ts'
import { writeCsv } from '#shared/briefing/rows/write-csv.ts'
import { writeVcards } from '#shared/briefing/rows/write-vcards.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/** Lists as files for other programs: a workbook, plain rows, contact cards. */
export const EXPORT_KINDS = ['xlsx', 'csv', 'vcf'] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]

export interface ExportOptions {
  language: Language
  withContacts: boolean
}

export interface ExportedFile {
  fileName: string
  bytes: Uint8Array
}

/** The people of the meeting as a file; requirements, notes and travel are in none of them. */
export async function exportPeople(view: MeetingView, kind: ExportKind, options: ExportOptions): Promise<ExportedFile> {
  const { language, withContacts } = options
  const name = wordsIn(language)(withContacts ? 'fileNames.participantsContacts' : 'fileNames.participants')
  return { fileName: `${name}-${language}.${kind}`, bytes: await bytesOf(view, kind, options) }
}

async function bytesOf(view: MeetingView, kind: ExportKind, options: ExportOptions): Promise<Uint8Array> {
  if (kind === 'vcf') return new TextEncoder().encode(writeVcards(view, options))
  const table = peopleTable(view, options)
  if (kind === 'csv') return new TextEncoder().encode(writeCsv(table))
  // Fetched when it is wanted: the writer of workbooks is larger than this screen.
  const { sheetNameOf, writeXlsx } = await import('#shared/briefing/rows/write-xlsx.ts')
  return writeXlsx(table, sheetNameOf(view, table))
}
