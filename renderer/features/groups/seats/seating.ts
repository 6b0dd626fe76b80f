import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { together, type DomainEdit } from '#shared/domain/edit.ts'
import { seatCoChair } from '#shared/domain/group/edits.ts'
import type { Seat } from '#shared/domain/group/rules.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { newId } from '#renderer/store/index.ts'
import type { PersonDraft } from './PersonFields.tsx'

/**
 * Seats a co-chair in one gesture: writes down a new person where there is one, ends the time of whoever sat there, and
 * puts the person on the meeting's list when `joins`.
 */
export function seating(wish: {
  view: MeetingView
  group: Group
  seat: Seat
  /** The id of a person whom the file knows, or a new one. */
  person: string | PersonDraft
  from: string
  joins: boolean
}): DomainEdit {
  const { view, group, seat, person, from } = wish
  const id = typeof person === 'string' ? person : newId()
  const seated = seatCoChair(newId(), { group: group.id, country: seat.country, sector: seat.sector, person: id, from }, seat.coChair?.id ?? null)
  const written = typeof person === 'string' ? [] : [writeDown(id, person, seat)]
  const invited = wish.joins
    ? [
        invitePerson(newId(), {
          meeting: view.meeting.id, person: id, delegation: seat.country, role: 'coChair', presence: 'inPerson', answer: 'invited', groups: [group.id]
        })
      ]
    : []
  return together(seated, ...written, ...invited)
}

function writeDown(id: string, draft: PersonDraft, { country, sector }: Seat): DomainEdit {
  return createPerson(id, {
    ...draft,
    givenNames: draft.givenNames.trim(), firstSurname: draft.firstSurname.trim(), secondSurname: draft.secondSurname.trim(),
    country, sector
  })
}
