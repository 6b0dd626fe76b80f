import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import type { Change } from '#shared/ledger/change.ts'
import { fold, type RecordState } from '#shared/ledger/fold.ts'
import { newChanges, united } from '#shared/ledger/merge.ts'
import { isRedaction, joined, redact, Redactions } from '#shared/ledger/redact.ts'
import { planUndo, undoStacks } from '#shared/ledger/undo.ts'
import { create, Laptop, remove, session, write } from './laptops.ts'
import { historiesWithRedactions, play, shuffled } from './histories.ts'

const RUNS = 10_000

/** A state to the last value, so that two laptops can be compared. */
function picture(states: Map<string, RecordState>): string {
  const sorted = [...states].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(sorted.map(([key, state]) => [
    key, state.row, [...state.heads].sort(([a], [b]) => (a < b ? -1 : 1)), state.survivingEdits, conflictsOf(state).map((conflict) => JSON.stringify(conflict)).sort()
  ]))
}

/**
 * The values that the redactions among `known` say shall be gone, by an account of its own: those that a person wrote,
 * not an undo, no later than a redaction that names their field.
 */
function goneBy(known: Iterable<Change>, made: readonly Change[]): string[] {
  const redactions = [...known].filter(isRedaction)
  return made
    .filter((change) => change.undoes === undefined && !isRedaction(change))
    .flatMap((change) => Object.entries(change.set).flatMap(([path, value]) => {
      const isNamed = redactions.some((redaction) => {
        const of = redaction.set['of'] as { ids: string[]; fields: string[] }[] // as Laptop.redact wrote it
        return change.clock <= redaction.clock && of.some(({ ids, fields }) => ids.includes(change.record.id) && fields.some((field) => `${path}.`.startsWith(`${field}.`)))
      })
      return isNamed && typeof value === 'string' ? [value] : []
    }))
}

/** Everything that a laptop keeps and shows, as text. */
function everythingOn(laptop: Laptop): string {
  return JSON.stringify([...laptop.known.values()]) + picture(laptop.states())
}

function expectGone(laptop: Laptop, made: readonly Change[]): void {
  const text = everythingOn(laptop)
  for (const value of goneBy(laptop.known.values(), made)) expect(text).not.toContain(value)
}

describe('redaction', () => {
  it('REDACT-1: merging stays commutative, associative and idempotent, whichever copies are struck', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(historiesWithRedactions, fc.integer(), (history, seed) => {
        const laptops = play(history, true, true)
        // What laptops keep is struck here and there; what they made is not: both kinds of copies meet.
        const [a, b, c] = laptops.map((laptop) => [...laptop.known.values()])
        const made = laptops.flatMap((laptop) => laptop.made)
        if (!a || !b || !c) throw new Error('a history has at least three laptops')
        const reference = picture(fold(united([...a, ...b, ...c, ...made])))
        expect(picture(fold([...united([...united([...c, ...made]), ...a]), ...b]))).toBe(reference)
        expect(picture(fold(united([...made, ...united([...b, ...united([...a, ...c])])])))).toBe(reference)
        expect(picture(fold(shuffled([...a, ...made, ...b, ...c, ...a, ...b], seed)))).toBe(reference)
      }),
      { numRuns: RUNS }
    )
  })

  it('REDACT-2: every laptop ends equal, whatever the order in which it heard of changes and redactions', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(historiesWithRedactions, fc.integer(), (history, seed) => {
        const laptops = play(history, true, true)
        const all = [...laptops.flatMap((laptop) => [...laptop.known.values()]), ...laptops.flatMap((laptop) => laptop.made)]
        laptops.forEach((laptop, index) => laptop.receive(shuffled(all, seed + index)))
        const pictures = laptops.map((laptop) => picture(laptop.states()))
        for (const other of pictures.slice(1)) expect(other).toBe(pictures[0])
        const kept = laptops.map((laptop) => JSON.stringify([...laptop.known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))))
        for (const other of kept.slice(1)) expect(other).toBe(kept[0])
      }),
      { numRuns: RUNS }
    )
  })

  it('REDACT-3: a struck value is nowhere: not in a change, a row, a conflict, nor after undo, redo and older copies that come back', { timeout: 240_000 }, () => {
    let struckValues = 0
    fc.assert(
      fc.property(historiesWithRedactions, fc.integer(), (history, seed) => {
        const laptops = play(history, true, true)
        const made = (): Change[] => laptops.flatMap((laptop) => laptop.made)
        for (const laptop of laptops) expectGone(laptop, made())
        for (const laptop of laptops) {
          laptop.receive(shuffled(made(), seed))
          struckValues += goneBy(laptop.known.values(), made()).length
          for (let step = 0; step < 3; step += 1) laptop.undo()
          expectGone(laptop, made())
          for (let step = 0; step < 2; step += 1) laptop.redo()
        }
        const older = made()
        for (const laptop of laptops) {
          laptop.receive(older)
          expectGone(laptop, older)
        }
      }),
      { numRuns: RUNS }
    )
    expect(struckValues).toBeGreaterThan(RUNS / 10)
  })

  it('REDACT-4: what is struck is null and named; everything else of the change stays as it was', () => {
    const ana = new Laptop('ana')
    const [made] = ana.perform(create('s1', { room: 'secret', 'title.en': 'Energy', 'groups.g7': true }))
    ana.redact('s1', ['room', 'groups'])
    expect(ana.known.get('ana.1')).toEqual({ ...made, set: { ...made?.set, room: null, 'groups.g7': null }, struck: ['groups.g7', 'room'] })
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', title: { en: 'Energy' } })
  })

  it('REDACT-5: an edit that did not know of it goes when its clock is not higher, and stays as a new statement when it is', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'old' })))
    const early = luc.perform(write('s1', { room: 'early' }))
    ana.redact('s1', ['room'])
    const late = luc.perform(write('s1', { room: 'late' }))
    ana.receive(early)
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1' })
    ana.receive(late)
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', room: 'late' })
    expect(JSON.stringify([...ana.known.values()])).not.toContain('early')
    // It knew of it: a new statement as well. A second redaction takes both.
    ana.perform(write('s1', { room: 'afterwards' }))
    ana.redact('s1', ['room'])
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1' })
  })

  it('REDACT-6: an undo made elsewhere meanwhile brings nothing back, however high its clock', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'secret' })))
    luc.perform(write('s1', { room: 'other' }))
    ana.redact('s1', ['room'])
    for (let step = 0; step < 5; step += 1) luc.perform(write('s2', { room: `${step}` }))
    for (let step = 0; step < 6; step += 1) luc.undo()
    expect(luc.states().get('session/s1')?.row?.['room']).toBe('secret')
    ana.receive(luc.known.values())
    luc.receive(ana.known.values())
    for (const laptop of [ana, luc]) {
      expect(everythingOn(laptop)).not.toContain('secret')
      expect(laptop.states().get('session/s1')?.row).toEqual({ id: 's1' })
    }
  })

  it('REDACT-7: cannot be undone, and what came before it can, without the values', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { room: 'first', theme: 'a' }))
    ana.perform(write('s1', { room: 'second', theme: 'b' }))
    const redaction = ana.redact('s1', ['room'])
    expect(undoStacks(ana.own()).undo).not.toContain(redaction[0]?.gesture)
    expect(planUndo(redaction, () => redaction).drafts).toEqual([])
    ana.undo()
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', theme: 'a' })
    ana.redo()
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', theme: 'b' })
  })

  it('REDACT-8: a deleted record is struck too, and brought back without the values', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { room: 'secret', theme: 'a' }))
    ana.perform(remove('s1'))
    ana.redact('s1', ['room'])
    expect(everythingOn(ana)).not.toContain('secret')
    ana.undo()
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', theme: 'a' })
  })

  it('REDACT-9: a struck copy is the same change, with or without its redaction, and the struck one wins', () => {
    const ana = new Laptop('ana')
    const [whole] = ana.perform(create('s1', { room: 'secret', theme: 'a' }))
    ana.redact('s1', ['room'])
    const copy = ana.known.get('ana.1')
    if (!whole || !copy) throw new Error('the edit writes')
    expect(newChanges(new Map([[whole.id, whole]]), [copy])).toEqual({ ok: true, value: [copy] })
    expect(newChanges(new Map([[whole.id, copy]]), [whole])).toEqual({ ok: true, value: [] })
    expect(joined(whole, { ...copy, set: { ...copy.set, theme: 'b' } })).toBeNull()
    expect(newChanges(new Map([[whole.id, copy]]), [{ ...whole, set: { ...whole.set, theme: 'b' } }]).ok).toBe(false)
  })

  it('REDACT-10: a value that was struck is not offered as one version of a conflict', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    ana.perform(write('s1', { room: 'B' }))
    luc.perform(write('s1', { room: 'C' }))
    ana.receive(luc.known.values())
    const conflicts = (): number => [...ana.states().values()].flatMap(conflictsOf).length
    expect(conflicts()).toBe(1)
    ana.redact('s1', ['room'])
    expect(conflicts()).toBe(0)
  })

  it('REDACT-11: a hostile one neither deletes nor revives a record, strikes no redaction, and a malformed one does nothing', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { room: 'A' }))
    ana.perform(remove('s1'))
    ana.redact('s1', ['$life', '__proto__', 'constructor'])
    expect(ana.states().get('session/s1')?.row).toBeNull()
    const [own] = ana.redact('s1', ['room'])
    ana.perform(redact('r9', [{ kind: 'redaction', ids: [own?.record.id ?? ''], fields: ['of', 'values'] }], {}))
    ana.receive([])
    expect(ana.known.get(own?.id ?? 'ana.0')).toEqual(own)
    const malformed = [null, 7, 'x', {}, [1], [{ kind: 'session' }], [{ kind: 'session', ids: 's1', fields: ['room'] }]]
    for (const of of malformed) {
      const change: Change = { ...(own as Change), record: { kind: 'redaction', id: 'x' }, set: { of } }
      expect(new Redactions([change]).records).toEqual([])
    }
  })

  it('REDACT-12: a claim to be older or younger than the change does not shield a value', () => {
    const base: Change = { id: 'zoe.1', clock: 3, at: '', by: '', gesture: 'g', verb: 'undo', record: session('s1'), set: { room: 'x' }, over: {} }
    const [redaction] = new Laptop('ana').redact('s1', ['room'])
    const at = (clock: number): Redactions => new Redactions([{ ...(redaction as Change), clock }])
    expect(at(5).strike({ ...base, origin: { room: 99 } }).set['room']).toBeNull()
    expect(at(2).strike({ ...base, origin: { room: 1 } }).set['room']).toBeNull()
    expect(at(2).strike(base)).toBe(base)
    expect(at(5).strike(at(5).strike(base))).toEqual(at(5).strike(base))
  })
})
