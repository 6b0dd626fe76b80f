import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { LIFE, type Change, type ChangeId } from '#shared/ledger/change.ts'
import { fold, isDeletion, type RecordState } from '#shared/ledger/fold.ts'
import { newChanges } from '#shared/ledger/merge.ts'
import { create, Laptop, remove, session, write } from './laptops.ts'
import { histories, historiesWithUndo, play, shuffled } from './histories.ts'

const RUNS = 10_000

/** A state as plain data, so that two laptops can be compared to the last head. */
function picture(states: Map<string, RecordState>): unknown {
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, state]) => ({
    key,
    row: state.row,
    heads: [...state.heads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, heads]) => [path, heads.map((head) => head.id)]),
    survivingEdits: state.survivingEdits.map((change) => change.id)
  }))
}

function everything(laptops: Laptop[]): Change[] {
  return laptops.flatMap((laptop) => [...laptop.known.values()])
}

describe('merge', () => {
  it('MERGE-1: is commutative, associative and idempotent, with duplicates and in any order', () => {
    fc.assert(
      fc.property(historiesWithUndo, fc.integer(), (history, seed) => {
        const laptops = play(history)
        const [a, b, c] = laptops.map((laptop) => [...laptop.known.values()])
        if (!a || !b || !c) throw new Error('a history has at least three laptops')
        const reference = picture(fold([...a, ...b, ...c]))
        expect(picture(fold([...c, ...a, ...b]))).toEqual(reference)
        expect(picture(fold([...b, ...a, ...c, ...b, ...a]))).toEqual(reference)
        expect(picture(fold(shuffled([...a, ...b, ...c], seed)))).toEqual(reference)
      }),
      { numRuns: RUNS }
    )
  })

  it('MERGE-2: every device ends equal, whatever the order in which it heard of the changes', () => {
    fc.assert(
      fc.property(historiesWithUndo, fc.integer(), (history, seed) => {
        const laptops = play(history)
        const all = everything(laptops)
        laptops.forEach((laptop, index) => laptop.receive(shuffled(all, seed + index)))
        const pictures = laptops.map((laptop) => picture(laptop.states()))
        for (const other of pictures.slice(1)) expect(other).toEqual(pictures[0])
      }),
      { numRuns: RUNS }
    )
  })

  it('MERGE-3: no edit is lost: what no later writer knew of is a head, by an account kept apart from the ledger', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const laptops = play(history)
        const known = new Map<ChangeId, ReadonlySet<ChangeId>>(laptops.flatMap((laptop) => [...laptop.knownWhenMade]))
        const all = [...new Map(everything(laptops).map((change) => [change.id, change])).values()]
        const states = fold(all)
        for (const change of all) {
          if (isDeletion(change)) continue
          const state = states.get(`session/${change.record.id}`)
          for (const path of Object.keys(change.set)) {
            const knewIt = (other: Change): boolean => other.record.id === change.record.id && (known.get(other.id)?.has(change.id) ?? false)
            const writtenOver = all.some((other) => path in other.set && other.id !== change.id && knewIt(other))
            const isHead = state?.heads.get(path)?.some((head) => head.id === change.id) ?? false
            expect(isHead).toBe(!writtenOver)
            const deleted = all.some((other) => isDeletion(other) && knewIt(other))
            if (isHead && path !== LIFE && !deleted) expect(state?.row).not.toBeNull()
          }
        }
      }),
      { numRuns: RUNS }
    )
  })

  it('MERGE-4: a deletion and an edit that did not know of each other both stay, and are listed', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { 'title.en': 'Energy', room: 'A' })))
    const deletion = ana.perform(remove('s1'))
    const edit = luc.perform(write('s1', { 'title.en': 'Energy and storage' }))
    ana.receive(edit)
    luc.receive(deletion)
    const state = ana.states().get('session/s1')
    expect(state?.row).toEqual({ id: 's1', title: { en: 'Energy and storage' }, room: 'A' })
    expect(state && conflictsOf(state)).toEqual([
      { type: 'deletedAndEdited', record: session('s1'), deletions: deletion, edits: edit }
    ])
    expect(picture(luc.states())).toEqual(picture(ana.states()))
  })

  it('MERGE-5: a deletion that has seen every edit deletes, also when two people delete', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const first = ana.perform(remove('s1'))
    const second = luc.perform(remove('s1'))
    ana.receive(second)
    luc.receive(first)
    expect(ana.states().get('session/s1')?.row).toBeNull()
    expect(luc.states().get('session/s1')?.row).toBeNull()
  })

  it('MERGE-6: clocks ten years off change nothing but the time that people read', () => {
    fc.assert(
      fc.property(historiesWithUndo, (history) => {
        expect(picture(fold(everything(play(history, true))))).toEqual(picture(fold(everything(play(history, false)))))
      }),
      { numRuns: 2_000 }
    )
  })

  it('MERGE-7: unknown kinds, fields and properties of a newer version are kept', () => {
    const ana = new Laptop('ana')
    const newer = { ...ana.perform(write('x', { 'seating.u.12': { chair: 'left' } }))[0], record: { kind: 'seatingPlan', id: 'x' }, colour: 'teal' }
    const incoming = { ...newer, id: 'zoe.1' } as unknown as Change // a change as a later version writes it
    ana.receive([incoming])
    expect(ana.known.get('zoe.1')).toEqual(incoming)
    expect(ana.states().get('seatingPlan/x')?.row).toEqual({ id: 'x', seating: { u: { 12: { chair: 'left' } } } })
  })

  it('MERGE-8: equal values written twice agree; different ones are both kept until someone decides', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const [mine] = ana.perform(write('s1', { room: 'B', theme: 'same' }))
    const [theirs] = luc.perform(write('s1', { room: 'C', theme: 'same' }))
    if (!mine || !theirs) throw new Error('both edits write')
    ana.receive([theirs])
    const state = ana.states().get('session/s1')
    expect(state && conflictsOf(state)).toEqual([{ type: 'values', record: session('s1'), path: 'room', versions: [theirs, mine] }])
    ana.perform(write('s1', { room: 'C' }))
    const decided = ana.states().get('session/s1')
    expect(decided && conflictsOf(decided)).toEqual([])
    expect(decided?.row?.['room']).toBe('C')
  })

  it('MERGE-9: one id for two different changes is refused, and nothing is taken', () => {
    const ana = new Laptop('ana')
    const [change] = ana.perform(create('s1', { room: 'A' }))
    if (!change) throw new Error('the edit writes')
    const other = { ...change, set: { ...change.set, room: 'B' } }
    expect(newChanges(ana.known, [other])).toEqual({ ok: false, problem: { id: change.id } })
    expect(newChanges(new Map(), [change, other])).toEqual({ ok: false, problem: { id: change.id } })
  })

  it('MERGE-10: a path that would reach the prototype of objects is passed over', () => {
    const ana = new Laptop('ana')
    ana.perform(write('s1', { '__proto__.polluted': true, 'title.constructor': 1, room: 'A' }))
    expect(ana.states().get('session/s1')?.row).toEqual({ id: 's1', room: 'A' })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })
})
