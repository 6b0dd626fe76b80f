import type { Country } from '#shared/foundation/country.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { Found, Rule } from '#shared/checks/finding.ts'
import { reading, sessionRef, titleOf, type Reading } from '#shared/checks/reading/reading.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Beyond 60 to 40 it is said. */
const MOST = 0.6

type Minutes = Record<Country, number>

/**
 * The speaking time of the two countries is out of balance: in a session in which both, or two people, speak; and in the
 * meeting as a whole. Counted are the minutes entered for speakers, or for the steps of the run of show where there are none.
 */
export const speakingTime: Rule = (view) => {
  const here = reading(view)
  const whole: Minutes = { CA: 0, MX: 0 }
  const findings: Found[] = []
  for (const session of here.active) {
    if (session.visibility !== 'shared') continue
    const { minutes, speakers } = spokenIn(here, session)
    whole.CA += minutes.CA
    whole.MX += minutes.MX
    if (speakers > 1 && isUneven(minutes)) {
      findings.push({
        ...uneven(minutes),
        sentence: 'session',
        records: [sessionRef(session.id)],
        values: { ...uneven(minutes).values, session: titleOf(view, session) },
        when: session.day === null ? null : { day: session.day, start: session.start },
        remedies: [open(sessionRef(session.id))]
      })
    }
  }
  if (!isUneven(whole)) return findings
  return [...findings, { ...uneven(whole), sentence: 'meeting', records: [{ kind: 'meeting', id: view.meeting.id }] }]
}

function uneven(minutes: Minutes): Found {
  return {
    rule: 'speakingTime',
    severity: 'notice',
    records: [],
    values: { canada: { minutes: minutes.CA }, mexico: { minutes: minutes.MX } },
    so: [minutes.CA, minutes.MX]
  }
}

function isUneven({ CA, MX }: Minutes): boolean {
  return CA + MX > 0 && Math.max(CA, MX) / (CA + MX) > MOST
}

function spokenIn({ view, delegate }: Reading, session: Session): { minutes: Minutes; speakers: number } {
  const roles = Object.values(session.roles).filter(({ minutes }) => minutes !== null)
  const steps = Object.values(session.steps).flatMap(({ person, minutes }) => (person === null ? [] : [{ person, minutes }]))
  const minutes: Minutes = { CA: 0, MX: 0 }
  const speakers = new Set<string>()
  for (const speech of roles.length > 0 ? roles : steps) {
    const country = delegate(speech.person)?.attendance.delegation ?? view.person(speech.person)?.country
    if (country === undefined) continue
    minutes[country] += speech.minutes ?? 0
    speakers.add(speech.person)
  }
  return { minutes, speakers: speakers.size }
}
