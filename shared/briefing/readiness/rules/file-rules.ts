import { titleOfFile } from '#shared/briefing/attached/packed-files.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { ReadinessFinding } from '../finding.ts'
import { targetOfFile } from '../target.ts'
import { type Asked, finding, type Said } from './asked.ts'

/** Attached files that are not on this computer or cannot be used, and those that lie beside the book. */
export function fileRules(asked: Asked): ReadinessFinding[] {
  const { outcome, view } = asked
  if (!outcome.ok) return []
  return outcome.attached.flatMap(({ document, file, facts, reason }): ReadinessFinding[] => {
    if (reason === null) return []
    const values: Record<string, Said> = {
      file: (to) => titleOfFile(file, to),
      name: (to) => document.title[to] || view.document(document.id)?.title.en || wordsIn(to)(`documentKind.${document.kind}`),
      reason: (to) => wordsIn(to)(`fileReason.${reason}`)
    }
    const more = { isInEveryLanguage: true, about: `${document.id}/${file.id}`, target: targetOfFile(document.id, file.id) }
    const record = { kind: 'document', id: document.id }
    if (facts.state === 'missing') return [finding(asked, 'gap', 'readiness.fileMissing', record, values, more)]
    if (facts.state === 'refused') return [finding(asked, 'gap', 'readiness.fileRefused', record, values, more)]
    return [finding(asked, 'notice', 'readiness.fileApart', record, values, more)]
  })
}
