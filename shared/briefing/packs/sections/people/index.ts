import type { Language } from '#shared/foundation/language.ts'
import { EVERYONE, type Whom } from '#shared/briefing/cards/whom.ts'
import type { Edition } from '#shared/briefing/documents/frame/edition.ts'
import { participantsPart } from '#shared/briefing/documents/participants.ts'
import { seatingParts } from '#shared/briefing/documents/seating.ts'
import { participantsContactsPart } from '#shared/briefing/lists/participants-contacts.ts'
import { trilingualParticipantsPart } from '#shared/briefing/lists/participants-trilingual.ts'
import type { Role } from '#shared/domain/attendance/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'
import { titleAbout } from '#shared/briefing/packs/title.ts'

const LEADS: readonly Role[] = ['head', 'alternate', 'coChair']

/** Whom a section names by its options. */
export function whomOf({ section }: SectionContext): Whom {
  if (section.people === 'leads') return { ...EVERYONE, roles: LEADS }
  return { ...EVERYONE, delegation: section.people === 'everyone' ? null : section.people }
}

/** The meeting as one group sees it: its members and co-chairs alone; the whole one where the pack is about all groups. */
export function editionOfGroup({ edition, groups, isOfOneGroup }: SectionContext): Edition {
  if (!isOfOneGroup) return edition
  const ids = new Set(groups.map(({ group }) => group.id))
  const chairs = new Set(groups.flatMap(({ seats }) => seats.flatMap(({ coChair }) => coChair?.person ?? [])))
  const view: MeetingView = {
    ...edition.view,
    delegates: edition.view.delegates.filter(({ person, attendance }) => chairs.has(person.id) || attendance.groups.some((id) => ids.has(id)))
  }
  return { ...edition, view }
}

export const participants: SectionDefinition = {
  kind: 'participants',
  build: (context) => [participantsPart(editionOfGroup(context), whomOf(context))],
  buildTrilingual: (context, languages: readonly Language[]) => [trilingualParticipantsPart(editionOfGroup(context), languages, whomOf(context), false)]
}

export const participantsContacts: SectionDefinition = {
  kind: 'participantsContacts',
  build: (context) => [participantsContactsPart(editionOfGroup(context), whomOf(context))],
  buildTrilingual: (context, languages: readonly Language[]) => [trilingualParticipantsPart(editionOfGroup(context), languages, whomOf(context), true)]
}

/** The seating plans; of a table that one side keeps to itself only in that side's pack. */
export const seating: SectionDefinition = {
  kind: 'seating',
  sideBySide: 'names',
  build: ({ edition, side }) => {
    const { view } = edition
    const seatings = view.seatings.filter(({ session }) => isVisible(view.session(session)?.visibility ?? 'shared', side))
    return seatings.length === 0 ? [] : seatingParts({ ...edition, view: { ...view, seatings } }).map((part) => ({ ...part, heading: titleAbout(edition.words('titles.seating'), part.heading, edition) }))
  }
}
