import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** A session takes place in three languages and has no title in one of them. A group's session may bear the group's name instead. */
export const titleMissing: Rule = (view) =>
  reading(view).active.flatMap((session) => {
    const title = LANGUAGES.some((language) => hasText(session.title, language)) ? session.title : (view.group(session.group)?.name ?? {})
    const missing = LANGUAGES.filter((language) => !hasText(title, language))
    if (missing.length === 0) return []
    return [
      {
        rule: 'titleMissing' as const,
        severity: 'warning' as const,
        records: [sessionRef(session.id)],
        values: { session: titleOf(view, session), languages: { list: missing.map((language) => ({ language })) } },
        so: missing,
        remedies: [open(sessionRef(session.id))]
      }
    ]
  })
