import { writeAtomically } from '#electron/files/atomic-write.ts'
import type { PrintAnswer, TypesetDocument } from '#shared/ipc/contract.ts'
import type { Dialogs, SavedKind } from './dialogs.ts'
import type { Typesetter } from './typesetter.ts'
import type { WrittenPaths } from './written-paths.ts'

/** What saving needs from elsewhere. */
export interface SaveSurroundings {
  dialogs: Pick<Dialogs, 'saveFile'>
  typesetter: Pick<Typesetter, 'typeset'>
  written: Pick<WrittenPaths, 'add'>
}

/** Asks where, typesets, and writes the whole file or none of it. Null when the person cancelled. */
export async function savePrint(
  { dialogs, typesetter, written }: SaveSurroundings,
  suggestedName: string,
  document: TypesetDocument
): Promise<PrintAnswer | null> {
  const path = await dialogs.saveFile(suggestedName, 'pdf')
  if (path === null) return null
  const answer = await typesetter.typeset(document)
  if (!answer.ok) return { ok: false, problem: answer.problem }
  try {
    await writeAtomically(path, answer.pdf)
  } catch (error) {
    return { ok: false, problem: { key: 'print.notWritten', values: { path, reason: reasonOf(error) } } }
  }
  written.add(path)
  return { ok: true, path, pages: answer.pages }
}

const EXPORTS: readonly SavedKind[] = ['csv', 'xlsx', 'docx', 'vcf', 'ics', 'xml', 'json', 'xlf', 'tmx', 'tbx']

/**
 * Asks where, and writes a list that the window has made. The file keeps the extension of the suggested name, whatever the person types.
 *
 * @throws when it cannot be written, with the system's own words
 */
export async function saveExport({ dialogs, written }: Omit<SaveSurroundings, 'typesetter'>, suggestedName: string, bytes: Uint8Array): Promise<{ path: string } | null> {
  const kind = EXPORTS.find((candidate) => suggestedName.endsWith(`.${candidate}`))
  if (kind === undefined) throw new Error(`Refused: ${suggestedName} is not a list.`)
  const path = await dialogs.saveFile(suggestedName, kind)
  if (path === null) return null
  await writeAtomically(path, bytes)
  written.add(path)
  return { path }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
