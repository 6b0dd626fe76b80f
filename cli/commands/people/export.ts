import { dirname, resolve } from 'node:path'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { peopleTable } from '#shared/briefing/rows/people-table.ts'
import { writeCsv } from '#shared/briefing/rows/write-csv.ts'
import { writeVcards } from '#shared/briefing/rows/write-vcards.ts'
import { sheetNameOf, writeXlsx } from '#shared/briefing/rows/write-xlsx.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { writeFiles } from '#cli/files.ts'
import type { Output } from '#cli/output.ts'
import { meetingOf, openWorkspace } from '#cli/workspace.ts'

const FORMATS = ['xlsx', 'csv', 'vcf'] as const
type Format = (typeof FORMATS)[number]

/** `export people F --format xlsx|csv|vcf --out O …`: the people of the planned meeting, without contacts unless asked. */
export async function exportPeople(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    format: { type: 'string' },
    out: { type: 'string' },
    language: { type: 'string' },
    meeting: { type: 'string' },
    'with-contacts': { type: 'boolean' },
    json: { type: 'boolean' }
  })
  const path = oneFile(positionals)
  const [format = 'xlsx'] = listOf(required(values.format, '--format'), FORMATS, '--format')
  const out = required(values.out, '--out')
  const language = values.language === undefined ? output.language : (listOf(values.language, LANGUAGES, '--language')[0] ?? output.language)
  const view = meetingOf(await openWorkspace(path), values.meeting)
  const content = await contentOf(view, format, { language, withContacts: values['with-contacts'] === true })
  await writeFiles(dirname(resolve(out)), [{ path: resolve(out), content }])
  if (values.json) output.json({ files: [{ path: out, language, format, people: view.delegates.length }] })
  else output.line(out)
}

async function contentOf(view: MeetingView, format: Format, options: { language: Language; withContacts: boolean }): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (format === 'vcf') return encode(writeVcards(view, options))
  const table = peopleTable(view, options)
  return format === 'csv' ? encode(writeCsv(table)) : writeXlsx(table, sheetNameOf(view, table))
}
