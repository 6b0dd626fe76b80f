import { invitePerson, type Invitation } from '#shared/domain/attendance/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { createPerson, type NewPerson } from '#shared/domain/person/edits.ts'
import type { OrderContext } from '#renderer/features/people/find/order.ts'
import { group, meeting, three } from '#tests/unit/domain/meetings.ts'

export const CONTEXT: OrderContext = {
  language: 'en', countries: ['CA', 'MX'], groups: [{ id: 'energy', name: three('Energy') }, { id: 'mining', name: three('Mining') }]
}

/** A person of a name, "Lucía|Hernández|Ortiz", on the list of the meeting `m` when `attends` says how. */
export function someone(id: string, name: string, more: Partial<NewPerson> = {}, attends: Partial<Invitation> | null = {}): DomainEdit[] {
  const [givenNames = '', firstSurname = '', secondSurname = ''] = name.split('|')
  const created = createPerson(id, { givenNames, firstSurname, secondSurname, country: 'MX', title: three('Director'), organisation: three('Ministry'), email: `${id}@example.org`, ...more })
  const country = more.country ?? 'MX'
  return attends === null
    ? [created]
    : [created, invitePerson(`at-${id}`, { meeting: 'm', person: id, delegation: country, role: 'delegate', groups: [], ...attends })]
}

export const MEETING: readonly DomainEdit[] = [group('energy', 'a0'), group('mining', 'a1'), meeting({ groups: ['energy', 'mining'] })]
