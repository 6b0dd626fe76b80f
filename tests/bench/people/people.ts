import { invitePerson } from '#shared/domain/attendance/edits.ts'
import { ROLES } from '#shared/domain/attendance/schema.ts'
import { edit, type DomainEdit } from '#shared/domain/edit.ts'
import { createGroup } from '#shared/domain/group/edits.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { createPerson } from '#shared/domain/person/edits.ts'
import { LEVELS } from '#shared/domain/person/schema.ts'
import { draftsOf, stamp } from '#shared/ledger/author.ts'
import type { Change } from '#shared/ledger/change.ts'

const GIVEN = ['Lucía', 'Étienne', 'Ana María', 'José Luis', 'Zoë', 'Małgorzata', 'Søren', 'Þóra', 'Chidi', 'Mei-Ling', 'Geneviève', 'Íñigo', 'Noémie']
const SURNAMES = ['Hernández', 'Tremblay', 'Núñez', 'de la Garza', 'Okafor', 'Wiśniewski', 'Ørsted', 'Saint-Onge', 'Ibargüengoitia', 'MacLeod', 'Peña', 'Côté', 'Ávila', 'Singh']
/** Surnames that are not one another's misspelling: of 10,000 people few may be one. */
const SYLLABLES = ['ba', 'che', 'di', 'fo', 'gu', 'ja', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'za']
const PLACES = ['Energy', 'Environment', 'Mines', 'Agriculture', 'Trade', 'Culture', 'Labour', 'Forests', 'Science']

/** The edit that a file of `count` people begins with: a meeting of two groups, and everybody on its list. Always the same. */
export function peopleEdit(count: number): DomainEdit {
  const of = <T>(list: readonly T[], index: number): T => list[index % list.length] ?? list[0] as T // no list is empty
  const people = Array.from({ length: count }, (_, index): DomainEdit[] => {
    const country = index % 2 === 0 ? 'CA' : 'MX'
    const place = of(PLACES, index)
    const [surname, given] = [of(SURNAMES, index * 5 + Math.floor(index / 14)), of(GIVEN, index * 3 + Math.floor(index / 13))]
    const created = createPerson(`p${index}`, {
      givenNames: given, firstSurname: surname, secondSurname: madeUp(index), country, level: of(LEVELS, index),
      title: { en: `Director of ${place} ${index}`, fr: `Directrice de ${place} ${index}`, es: `Directora de ${place} ${index}` },
      organisation: { en: `Ministry of ${place}`, fr: `Ministère de ${place}`, es: `Secretaría de ${place}` },
      email: `p${index}@${place.toLowerCase()}.example.org`, languages: ['en', 'es']
    })
    return [created, invitePerson(`a${index}`, { meeting: 'm', person: `p${index}`, delegation: country, role: of(ROLES, index), groups: [index % 4 === 0 ? 'g1' : 'g2'] })]
  })
  const meeting = planMeeting('m', {
    ordinal: 1, title: { en: 'Measured' }, theme: {}, start: '2027-10-14', end: '2027-10-15', host: 'MX', city: { en: 'Mexico City' }, venue: {}, mode: 'hybrid',
    zone: 'America/Mexico_City', groups: ['g1', 'g2']
  })
  const groups = ['g1', 'g2'].map((id, index) => createGroup(id, { rank: `a${index}`, name: { en: `Group ${id}` } }, { eventId: 'e', date: '2004' }))
  return edit('person.import', ...[meeting, ...groups, ...people.flat()].flatMap(({ writes }) => writes))
}

function madeUp(index: number): string {
  const name = [index, index >> 4, index >> 8, index >> 12].map((place) => SYLLABLES[place % 16] ?? '').join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The same as changes of one laptop, for a file. */
export function peopleChanges(count: number): Change[] {
  const made = peopleEdit(count)
  return stamp(draftsOf(made, () => undefined), made.verb, { device: 'bench', number: 1, clock: 0, at: '2027-06-01T12:00:00Z', by: 'Ana', gesture: 'bench-g1' })
}
