import type { Service } from '#shared/domain/attendance/services.ts'
import { SIGN_LANGUAGES, type SignLanguage } from '#shared/domain/person/schema.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { interpretersIn } from '#shared/view/attending.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

const SERVICE_OF: Record<SignLanguage, Service> = { ASL: 'signASL', LSQ: 'signLSQ', LSM: 'signLSM' }

/**
 * A sign language is asked for in a session and no interpreter of it is assigned; ASL, LSQ and LSM are distinct. Who asked is
 * not said: only that somebody who is expected there did.
 */
export const signLanguage: Rule = (view) => {
  const here = reading(view)
  return here.active.flatMap((session) => {
    const covered = new Set(interpretersIn(session).flatMap((id) => view.person(id)?.signLanguages ?? []))
    const asked = askedIn(here, session)
    const missing = asked.filter((language) => !covered.has(language))
    const isMissingAny = asked.length === 0 && session.needs.includes('signLanguage') && covered.size === 0
    if (missing.length === 0 && !isMissingAny) return []
    return [
      {
        rule: 'signLanguage' as const,
        severity: 'warning' as const,
        sentence: isMissingAny ? 'any' : 'asked',
        records: [sessionRef(session.id)],
        values: { session: titleOf(view, session), ...(isMissingAny ? {} : { languages: { list: missing.map((language) => ({ code: `signLanguage.${language}` })) } }) },
        when: session.day === null ? null : { day: session.day, start: session.start },
        so: missing,
        remedies: [open(sessionRef(session.id))]
      }
    ]
  })
}

function askedIn({ attendees }: Reading, session: Session): SignLanguage[] {
  if (session.kind === 'break' || session.kind === 'meal') return []
  const services = new Set(attendees(session).flatMap(({ attendance }) => attendance.services))
  return SIGN_LANGUAGES.filter((language) => services.has(SERVICE_OF[language]))
}
