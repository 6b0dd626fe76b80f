import { dirname, resolve } from 'node:path'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { outcomeSheet, type SheetOptions } from '#shared/briefing/outcomes/outcome-sheet.ts'
import { writeOutcomesXlsx } from '#shared/briefing/outcomes/write-outcomes-xlsx.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { writeFiles } from '#cli/files.ts'
import type { Output } from '#cli/output.ts'
import { UsageError, WorkError } from '#cli/usage.ts'
import { meetingOf, openWorkspace } from '#cli/workspace.ts'

/** What `--group` calls those that no group has. */
const PLENARY = 'plenary'

/** `export outcomes F --out O.xlsx …`: the open commitments as a workbook to be filled in, of all or of one group, in one language or in three. */
export async function exportOutcomes(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' },
    group: { type: 'string' },
    language: { type: 'string' },
    trilingual: { type: 'boolean' },
    'with-ended': { type: 'boolean' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const workspace = await openWorkspace(oneFile(positionals))
  const out = resolve(required(values.out, '--out'))
  const view = meetingOf(workspace, values.meeting)
  const group = values.group === undefined ? undefined : values.group === PLENARY ? null : values.group
  if (typeof group === 'string' && view.group(group) === null) throw new UsageError('outcomes.noGroup', { id: group })
  const [language = output.language] = values.language === undefined ? [] : listOf(values.language, LANGUAGES, '--language')
  const options: SheetOptions = { languages: values.trilingual === true ? LANGUAGES : [language], group, withEnded: values['with-ended'] === true }
  const sheet = outcomeSheet(view, options)
  if (sheet.rows.length === 0) throw new WorkError('outcomes.nothing')
  await writeFiles(dirname(out), [{ path: out, content: await writeOutcomesXlsx(sheet) }])
  if (values.json) output.json({ files: [{ path: out, languages: options.languages, commitments: sheet.rows.length }] })
  else output.line(out)
}
