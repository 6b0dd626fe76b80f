import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPrecedence, type Delegate } from '#shared/domain/attendance/precedence.ts'
import { isExpected } from '#shared/domain/attendance/rules.ts'
import { restore } from '#shared/domain/restore.ts'
import { layoutOf, placesAround, seatLabel, seatsOf, type Box } from '#shared/domain/seating/layout.ts'
import { placesByRule, placesForMove, roomForAll, withPlaces } from '#shared/domain/seating/moves.ts'
import { seatingOf, thoseToSeat, type Company, type SeatedPlan } from '#shared/domain/seating/rules.ts'
import { TABLE_SHAPES, type Seating } from '#shared/domain/seating/schema.ts'
import { seatName } from '#shared/domain/seating/seat-name.ts'
import type { Json } from '#shared/foundation/json.ts'
import { anyDelegates, delegate, ids } from './delegations.ts'

function plan(facts: { [key: string]: Json } = {}): Seating {
  return restore('seating', { id: 'plan', meeting: 'm', seats: 3, rows: 1, ...facts })
}

const byHand = (places: Record<string, string>): { [key: string]: Json } => ({
  places: Object.fromEntries(Object.entries(places).map(([seat, attendance]) => [seat, { attendance }]))
})

function company(delegates: readonly Delegate[], more: Partial<Company> = {}): Company {
  return { delegates: inPrecedence(delegates), host: 'MX', group: null, ...more }
}

/** Two delegations of a head and four members each, called `ca0` to `ca4` and `mx0` to `mx4` in order. */
const BOTH = (['CA', 'MX'] as const).flatMap((delegation) =>
  [0, 1, 2, 3, 4].map((place) => delegate(`${delegation.toLowerCase()}${place}`, { delegation, role: place === 0 ? 'head' : 'delegate' }))
)

const sits = (seated: SeatedPlan): Record<string, string | null> =>
  Object.fromEntries(seated.places.map(({ seat, delegate: who }) => [seat.id, who?.attendance.id ?? null]))
const rules = (seated: SeatedPlan): string[] => seated.findings.map(({ rule }) => rule)

const anyPlan: fc.Arbitrary<Seating> = fc
  .record({ shape: fc.constantFrom(...TABLE_SHAPES), seats: fc.integer({ min: 1, max: 12 }), rows: fc.integer({ min: 1, max: 4 }), interpreters: fc.boolean(), rightOfHonour: fc.constantFrom(null, 'CA', 'MX') })
  .map((facts) => plan(facts))

describe('the chairs', () => {
  it('SEATS-1: from the middle outward, in turn at the right and at the left hand', () => {
    expect(placesAround(5, -1)).toEqual([2, 1, 3, 0, 4])
    expect(placesAround(5, 1)).toEqual([2, 3, 1, 4, 0])
    expect(placesAround(4, -1)).toEqual([1, 0, 2, 3])
    expect(placesAround(1, 1)).toEqual([0])
  })

  it('SEATS-2: heads face each other, and the second of each sits at their right hand', () => {
    for (const seats of [1, 2, 3, 8, 9, 60]) {
      const chairs = seatsOf(plan({ seats }))
      const at = (id: string): Box => chairs.find((chair) => chair.id === id) ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 }
      expect(at('left-0').y).toBe(at('right-0').y)
      if (seats < 3) continue
      // On the right side one looks to the left of the drawing: the right hand is up. On the left side it is down.
      expect(at('right-1').y).toBeLessThan(at('right-0').y)
      expect(at('left-1').y).toBeGreaterThan(at('left-0').y)
    }
  })

  it('SEATS-3: at a U the heads sit side by side in the middle of its head, and in a theatre at the aisle of the first row', () => {
    for (const shape of ['uShape', 'theatre'] as const) {
      const { seats, width } = layoutOf(plan({ shape, seats: 5 }))
      const heads = seats.filter(({ row, place }) => row === 0 && place === 0)
      const centres = heads.map((chair) => chair.x + chair.width / 2 - width / 2)
      expect(centres[0]).toBeCloseTo(-(centres[1] ?? 0))
      for (const other of seats) expect(Math.abs(other.x + other.width / 2 - width / 2)).toBeGreaterThanOrEqual(Math.abs(centres[0] ?? 0) - 1e-9)
    }
  })

  it('SEATS-4: each has its id and its own place inside the room, for any room', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { seats, width, height, tables } = layoutOf(any)
        expect(new Set(seats.map(({ id }) => id)).size).toBe(seats.length)
        for (const box of [...seats, ...tables]) {
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.y).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
        }
        seats.forEach((one, index) => {
          for (const other of [...seats.slice(index + 1), ...tables]) {
            const apart = one.x + one.width <= other.x + 1e-9 || other.x + other.width <= one.x + 1e-9 || one.y + one.height <= other.y + 1e-9 || other.y + other.height <= one.y + 1e-9
            expect(apart, one.id).toBe(true)
          }
        })
      }),
      { numRuns: 60 }
    )
  })

  it('SEATS-5: are called by side, row and place in the letters of the language', () => {
    const letters = { left: 'L', right: 'R', interpreter: 'i' }
    const labels = seatsOf(plan({ shape: 'theatre', seats: 2, interpreters: true })).map((chair) => seatLabel(chair, letters))
    expect(labels).toEqual(['L1-1', 'L1-2', 'L-i', 'L2-2', 'R1-1', 'R1-2', 'R-i', 'R2-2'])
  })

  it('SEATS-6: a name is shortened to what has room, surname first of all', () => {
    const person = { givenNames: 'María Fernanda', firstSurname: 'Castañeda', secondSurname: 'Ibarra' }
    expect([30, 17, 12, 10, 6].map((letters) => seatName(person, letters))).toEqual(['M. Castañeda Ibarra', 'M. Castañeda', 'M. Castañeda', 'Castañeda', 'Cast…'])
    expect(seatName({ ...person, firstSurname: 'CASTAÑEDA' }, 10)).toBe('CASTAÑE…')
    expect(seatName({ givenNames: 'Madonna Louise', firstSurname: '', secondSurname: '' }, 9)).toBe('Madonn…')
  })
})

describe('who sits where by the rules', () => {
  it('SEATING-1: the host has the right side as seen from the entrance, unless the plan says otherwise', () => {
    expect(sits(seatingOf(company(BOTH), plan()))).toMatchObject({ 'right-0': 'mx0', 'right-1': 'mx1', 'right-2': 'mx2', 'left-0': 'ca0', 'left-1': 'ca1', 'left-2': 'ca2' })
    expect(sits(seatingOf(company(BOTH), plan({ rightOfHonour: 'CA' })))).toMatchObject({ 'right-0': 'ca0', 'left-0': 'mx0' })
    expect(sits(seatingOf(company(BOTH, { host: 'CA' }), plan()))).toMatchObject({ 'right-0': 'ca0' })
  })

  it('SEATING-2: who does not fit is listed, members before observers, and missing chairs are counted for members', () => {
    const seated = seatingOf(company([...BOTH, delegate('watching', { role: 'observer' })]), plan())
    expect(ids(seated.unseated)).toEqual(['ca3', 'ca4', 'watching', 'mx3', 'mx4'])
    expect(seated.findings).toMatchObject([{ rule: 'seatsMissing', count: 4 }])
    expect(rules(seatingOf(company([...BOTH, delegate('watching', { role: 'observer' })]), plan({ seats: 5 })))).toEqual([])
  })

  it('SEATING-3: those who declined, take part remotely or serve the meeting get no chair', () => {
    const seated = seatingOf(
      company([delegate('no', { answer: 'declined' }), delegate('far', { presence: 'remote' }), delegate('staff', { role: 'staff' }), delegate('yes')]), plan()
    )
    expect(Object.values(sits(seated)).filter(Boolean)).toEqual(['yes'])
    expect(seated.unseated).toEqual([])
  })

  it('SEATING-4: interpreters sit behind the head of their delegation, and one who is missing is said', () => {
    const seated = seatingOf(company([...BOTH, delegate('voice', { delegation: 'MX', role: 'interpreter' })]), plan({ seats: 5, interpreters: true }))
    expect(sits(seated)).toMatchObject({ 'right-interpreter': 'voice', 'left-interpreter': null })
    expect(seated.findings).toMatchObject([{ rule: 'interpreterMissing', country: 'CA', giveBack: [] }])
  })

  it('SEATING-5: at the table of a group its members alone sit down, co-chairs in the place of heads', () => {
    const groups = { energy: true as const }
    const seated = seatingOf(
      company([...BOTH, delegate('minister', { groups, officeRank: 'minister' }), delegate('chair', { groups, role: 'coChair', officeRank: 'director' })], { group: 'energy' }), plan()
    )
    expect(sits(seated)).toMatchObject({ 'left-0': 'chair', 'left-1': 'minister', 'right-0': null })
    expect(seated.findings).toEqual([])
  })

  it('SEATING-6: nobody sits twice and nobody is lost, whatever was set by hand', () => {
    fc.assert(
      fc.property(anyDelegates(), anyPlan, fc.array(fc.tuple(fc.nat(80), fc.nat(45)), { maxLength: 12 }), (delegates, any, sets) => {
        const chairs = seatsOf(any)
        const places = Object.fromEntries(sets.map(([chair, who]) => [chairs[chair]?.id ?? `gone-${chair}`, { attendance: `a${who}` }]))
        const these = company(delegates)
        const seated = seatingOf(these, { ...any, places })
        const sitting = seated.places.flatMap(({ delegate: who }) => (who ? [who.attendance.id] : []))
        expect(new Set(sitting).size).toBe(sitting.length)
        expect(seated.places.map(({ seat }) => seat.id).toSorted()).toEqual(chairs.map(({ id }) => id).toSorted())
        const everyone = [...sitting, ...ids(seated.unseated)]
        expect(new Set(everyone).size).toBe(everyone.length)
        for (const id of ids(thoseToSeat(these))) expect(everyone).toContain(id)
        // A chair that names somebody who is there is theirs, unless they were set on another one as well.
        for (const { seat, delegate: who } of seated.places) {
          const wanted = places[seat.id]?.attendance
          if (wanted !== undefined && delegates.some(({ attendance }) => attendance.id === wanted)) expect(sitting).toContain(wanted)
          if (wanted === undefined && who) expect(isExpected(who.attendance) && who.attendance.presence === 'inPerson').toBe(true)
        }
      })
    )
  })

  it('SEATING-7: without places set by hand every rule holds for any delegations, but for chairs and interpreters that are not there', () => {
    fc.assert(
      fc.property(anyDelegates(), anyPlan, (delegates, any) => {
        const seated = seatingOf(company(delegates), any)
        expect(rules(seated).filter((rule) => rule !== 'seatsMissing' && rule !== 'interpreterMissing')).toEqual([])
        for (const { delegate: who, country } of seated.places) if (who) expect(who.attendance.delegation).toBe(country)
      })
    )
  })

  it('SEATING-8: two laptops that know the same people and chairs show the same table', () => {
    fc.assert(
      fc.property(anyDelegates(), anyPlan, (delegates, any) => {
        const turned = delegates.toReversed()
        expect(sits(seatingOf(company(turned), any))).toEqual(sits(seatingOf(company(delegates), any)))
      })
    )
  })
})

describe('people moved by hand', () => {
  const these = company(BOTH)
  const move = (before: Seating, who: string, to: string): Seating => withPlaces(before, placesForMove(these, before, who, to))

  it('MOVE-1: two change places and nobody else moves', () => {
    const after = move(plan({ seats: 5 }), 'mx1', 'right-3')
    expect(sits(seatingOf(these, after))).toMatchObject({ 'right-0': 'mx0', 'right-1': 'mx3', 'right-2': 'mx2', 'right-3': 'mx1', 'right-4': 'mx4' })
  })

  it('MOVE-2: when somebody takes a free chair those behind close up', () => {
    const after = move(plan({ seats: 6 }), 'mx1', 'right-5')
    expect(sits(seatingOf(these, after))).toMatchObject({ 'right-0': 'mx0', 'right-1': 'mx2', 'right-2': 'mx3', 'right-3': 'mx4', 'right-4': null, 'right-5': 'mx1' })
  })

  it('MOVE-3: who comes from no chair leaves the one who sat there to the rules', () => {
    const seated = seatingOf(these, move(plan(), 'mx4', 'right-1'))
    expect(sits(seated)).toMatchObject({ 'right-0': 'mx0', 'right-1': 'mx4', 'right-2': 'mx1' })
    expect(ids(seated.unseated)).toEqual(['ca3', 'ca4', 'mx2', 'mx3'])
  })

  it('MOVE-4: moved back to where the rules would seat them, nothing set by hand remains', () => {
    expect(move(move(plan({ seats: 5 }), 'mx1', 'right-3'), 'mx1', 'right-1').places).toEqual({})
  })

  it('MOVE-5: after any moves the person sits on the chair, once, and all back to the rules is the table of the rules', () => {
    fc.assert(
      fc.property(anyDelegates(20), anyPlan, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }), (delegates, any, moves) => {
        const people = company(delegates)
        const chairs = seatsOf(any)
        let current = any
        for (const [who, where] of moves) {
          const attendance = people.delegates[who % Math.max(1, people.delegates.length)]?.attendance.id
          const chair = chairs[where % chairs.length]?.id ?? ''
          if (attendance === undefined) return
          current = withPlaces(current, placesForMove(people, current, attendance, chair))
          expect(sits(seatingOf(people, current))[chair]).toBe(attendance)
          expect(rules(seatingOf(people, current))).not.toContain('seatedTwice')
        }
        expect(withPlaces(current, placesByRule(current)).places).toEqual({})
      })
    )
  })
})

describe('a room that is too small', () => {
  it('ROOM-1: grows until every member has a chair: the table in length, the theatre in rows', () => {
    const these = company([...BOTH, delegate('watching', { role: 'observer' })])
    expect(roomForAll(these, plan())).toEqual({ seats: 5, rows: 1 })
    expect(roomForAll(these, plan({ shape: 'theatre', seats: 2 }))).toEqual({ seats: 2, rows: 2 })
    const crowd = company(Array.from({ length: 70 }, (_unused, index) => delegate(`a${index}`)))
    expect(roomForAll(crowd, plan())).toEqual({ seats: 60, rows: 1 })
  })
})

describe('what is against the rules', () => {
  const found = (delegates: readonly Delegate[], facts: { [key: string]: Json }): SeatedPlan['findings'] => seatingOf(company(delegates), plan({ seats: 5, ...facts })).findings

  it('RULE-1: a head who is not in the middle, with the way back', () => {
    const findings = found(BOTH, byHand({ 'right-0': 'mx1', 'right-1': 'mx0' }))
    expect(findings).toMatchObject([{ rule: 'headOffCentre', country: 'MX', giveBack: ['right-0', 'right-1'] }])
    expect(findings[0]?.who?.attendance.id).toBe('mx0')
  })

  it('RULE-2: somebody on the other side, and who has changed places with them, once', () => {
    const findings = found(BOTH, byHand({ 'right-2': 'ca2', 'left-2': 'mx2' }))
    expect(findings.map(({ rule, giveBack }) => [rule, giveBack])).toEqual([['wrongSide', ['left-2', 'right-2']]])
  })

  it('RULE-3: order of precedence broken, told once for two who changed places', () => {
    const findings = found(BOTH, byHand({ 'left-1': 'ca3', 'left-3': 'ca1' }))
    expect(findings.map(({ rule, who, other }) => [rule, who?.attendance.id, other?.attendance.id])).toEqual([['precedence', 'ca3', 'ca1']])
    expect(findings[0]?.giveBack.toSorted()).toEqual(['left-1', 'left-3'])
  })

  it('RULE-4: an interpreter at the table, and somebody else on the interpreter’s chair', () => {
    const findings = found([...BOTH, delegate('voice', { delegation: 'MX', role: 'interpreter' })], { interpreters: true, ...byHand({ 'right-4': 'voice', 'left-interpreter': 'ca4' }) })
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(['interpreterElsewhere', 'interpreterMissing', 'notInterpreter', 'seatsMissing'])
  })

  it('RULE-5: the same person on two chairs, as two people may have set them', () => {
    const findings = found(BOTH, byHand({ 'left-4': 'ca4', 'left-3': 'ca4' }))
    expect(findings).toMatchObject([{ rule: 'seatedTwice', giveBack: ['left-4'] }, { rule: 'precedence' }])
  })

  it('RULE-6: somebody who declined, or takes part remotely', () => {
    const findings = found([...BOTH, delegate('no', { answer: 'declined' }), delegate('far', { delegation: 'MX', presence: 'remote' })], { seats: 6, ...byHand({ 'left-5': 'no', 'right-5': 'far' }) })
    expect(findings.map(({ rule, giveBack }) => [rule, giveBack])).toEqual([['declined', ['left-5']], ['remote', ['right-5']]])
  })

  it('RULE-7: giving back what a finding names mends it', () => {
    fc.assert(
      fc.property(anyDelegates(), anyPlan, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 }), (delegates, any, sets) => {
        const chairs = seatsOf(any)
        let current: Seating = { ...any, places: Object.fromEntries(sets.map(([chair, who]) => [chairs[chair % chairs.length]?.id ?? '', { attendance: `a${who}` }])) }
        const people = company(delegates)
        // Each remedy takes back at least one chair set by hand, so that pressing them all comes to an end.
        for (let step = 0; step <= sets.length; step += 1) {
          const next = seatingOf(people, current).findings.find(({ giveBack }) => giveBack.length > 0)
          if (!next) break
          current = withPlaces(current, Object.fromEntries(next.giveBack.map((id) => [id, null])))
        }
        expect(seatingOf(people, current).findings.filter(({ giveBack }) => giveBack.length > 0)).toEqual([])
      })
    )
  })
})
