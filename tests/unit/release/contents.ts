import fc from 'fast-check'
import type { Content, ItemContent, SessionContent } from '#shared/release/content.ts'
import { inProgrammeOrder } from '#shared/release/content.ts'

const trilingual = fc.record({ en: fc.constantFrom('A', 'B', 'C'), fr: fc.constantFrom('A', 'É'), es: fc.constantFrom('A', 'Ñ') }, { requiredKeys: [] })
const ids = (prefix: string): string[] => Array.from({ length: 9 }, (_, index) => `${prefix}${index}`)

const sessionOf = (id: string): fc.Arbitrary<SessionContent> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('plenary' as const, 'workingGroup' as const),
    title: trilingual,
    description: trilingual,
    group: fc.constantFrom(null, 'g1'),
    day: fc.constantFrom('2027-10-14' as const, '2027-10-15' as const),
    start: fc.constantFrom('09:00', '09:30', '14:00'),
    minutes: fc.constantFrom(30, 60),
    room: fc.option(fc.record({ id: fc.constantFrom('r1', 'r2'), name: trilingual })),
    link: fc.constantFrom('', 'https://meet.example/s'),
    isCancelled: fc.boolean(),
    people: fc.array(fc.record({ role: fc.constantFrom('chair' as const, 'speaker' as const), id: fc.constantFrom('p1', 'p2'), name: trilingual }), { maxLength: 3 })
  }) as fc.Arbitrary<SessionContent>

const itemOf = (id: string): fc.Arbitrary<ItemContent> =>
  fc.record({
    id: fc.constant(id),
    part: fc.constantFrom('opening' as const, 'substantive' as const),
    title: trilingual,
    note: trilingual,
    purpose: fc.constantFrom(null, 'decision' as const),
    lead: fc.constantFrom(null, 'CA' as const, 'hostFirst' as const),
    minutes: fc.constantFrom(null, 10),
    session: fc.constantFrom(null, 's1'),
    day: fc.constantFrom(null, '2027-10-14' as const),
    start: fc.constantFrom(null, '09:00'),
    documents: fc.array(fc.record({ id: fc.constantFrom('d1', 'd2'), title: trilingual }), { maxLength: 2 })
  }) as fc.Arbitrary<ItemContent>

function some<Entry>(prefix: string, entryOf: (id: string) => fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> {
  return fc.shuffledSubarray(ids(prefix)).chain((chosen) => fc.tuple(...chosen.map(entryOf)) as unknown as fc.Arbitrary<Entry[]>)
}

/** Any agenda and programme, with ids out of a few, so that two of them share some. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
  meeting: fc.record({
    title: trilingual, venue: trilingual, city: trilingual,
    start: fc.constantFrom(null, '2027-10-14' as const), end: fc.constantFrom(null, '2027-10-15' as const),
    zone: fc.constantFrom('America/Mexico_City', ''), host: fc.constantFrom('CA' as const, 'MX' as const), isAdopted: fc.boolean(),
    link: fc.constantFrom('', 'https://meet.example/a', 'https://meet.example/b')
  }),
  sessions: some('s', sessionOf).map((sessions) => sessions.sort(inProgrammeOrder)),
  items: some('i', itemOf)
}) as fc.Arbitrary<Content>
