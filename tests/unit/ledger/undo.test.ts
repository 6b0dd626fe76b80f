import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/ledger/fold.ts'
import { conflictsOf, withWriters } from '#shared/ledger/conflicts.ts'
import { planUndo, undoStacks } from '#shared/ledger/undo.ts'
import { historiesWithUndo, play, shuffled } from './histories.ts'
import { create, Laptop, remove, write } from './laptops.ts'

function row(laptop: Laptop, id = 's1'): Row | null | undefined {
  return laptop.states().get(`session/${id}`)?.row
}

describe('undo', () => {
  it('UNDO-1: steps back and forth through a chain of gestures', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { room: 'A' }))
    ana.perform(write('s1', { room: 'B' }))
    ana.perform(write('s1', { room: 'C', 'title.fr': 'Énergie' }))
    ana.perform(remove('s1'))
    expect(row(ana)).toBeNull()
    ana.undo()
    expect(row(ana)).toEqual({ id: 's1', room: 'C', title: { fr: 'Énergie' } })
    ana.undo()
    expect(row(ana)).toEqual({ id: 's1', room: 'B' })
    ana.undo()
    ana.undo()
    expect(row(ana)).toBeNull()
    for (let step = 0; step < 3; step++) ana.redo()
    expect(row(ana)).toEqual({ id: 's1', room: 'C', title: { fr: 'Énergie' } })
    ana.undo()
    expect(row(ana)).toEqual({ id: 's1', room: 'B' })
    ana.perform(write('s1', { room: 'D' }))
    expect(undoStacks(ana.own()).redo).toEqual([])
  })

  it('UNDO-2: after a merge, withdraws one’s own value and leaves the other’s', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const theirs = luc.perform(write('s1', { room: 'C' }))
    ana.perform(write('s1', { room: 'B' }))
    ana.receive(theirs)
    ana.undo()
    expect(row(ana)?.['room']).toBe('C')
    ana.redo()
    expect(ana.states().get('session/s1')?.heads.get('room')?.map((head) => head.set['room']).sort()).toEqual(['B', 'C'])
  })

  it('UNDO-3: leaves alone what somebody has written over since, and names them', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const gesture = ana.perform(write('s1', { room: 'B', 'title.en': 'Energy' }))
    luc.receive(gesture)
    ana.receive(luc.perform(write('s1', { room: 'C' })))
    const plan = planUndo(gesture, () => [...ana.known.values()])
    expect(plan.leftAlone).toEqual([{ record: { kind: 'session', id: 's1' }, path: 'room', changedBy: 'luc' }])
    ana.undo()
    expect(row(ana)).toEqual({ id: 's1', room: 'C' })
  })

  it('UNDO-4: does not take back the creation of what somebody else has worked in', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    ana.receive(luc.perform(write('s1', { room: 'C' })))
    expect(ana.undo()).toEqual([])
    expect(row(ana)).toEqual({ id: 's1', room: 'C' })
  })

  it('UNDO-5: undoing everything and redoing everything gives the same rows, for any work of one person', () => {
    const step = fc.oneof(
      fc.record({ id: fc.constantFrom('s1', 's2'), field: fc.constantFrom('room', 'title.en'), value: fc.nat(5) }).map((v) => write(v.id, { [v.field]: v.value })),
      fc.constantFrom('s1', 's2').map((id) => remove(id))
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const ana = new Laptop('ana')
        const rows = () => [row(ana, 's1'), row(ana, 's2')]
        ana.perform(create('s1', { room: 0 }))
        ana.perform(create('s2', { room: 0 }))
        const start = rows()
        const made = steps.filter((edit) => row(ana, edit.writes[0]?.record.id) && ana.perform(edit).length > 0).length
        const end = rows()
        for (let index = 0; index < made; index++) ana.undo()
        expect(rows()).toEqual(start)
        for (let index = 0; index < made; index++) ana.redo()
        expect(rows()).toEqual(end)
      }),
      { numRuns: 2_000 }
    )
  })

  it('UNDO-6: names those whose value stands there, not who took something back meanwhile', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const gesture = ana.perform(write('s1', { room: 'B' }))
    luc.receive(gesture)
    ana.receive(luc.perform(write('s1', { room: 'C' })))
    ana.perform(write('s1', { room: 'D' }))
    ana.undo()
    expect(planUndo(gesture, () => [...ana.known.values()]).leftAlone).toEqual([{ record: { kind: 'session', id: 's1' }, path: 'room', changedBy: 'luc' }])
  })

  it('UNDO-7: a deletion that somebody has taken back since is left alone, and they are named', () => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const gesture = ana.perform(remove('s1'))
    luc.receive(gesture)
    ana.receive(luc.perform(create('s1', { room: 'A' })))
    expect(planUndo(gesture, () => [...ana.known.values()])).toMatchObject({ drafts: [], leftAlone: [{ changedBy: 'luc' }] })
  })

  it('UNDO-8: an undo that went past the last gesture, of which nothing could be taken back, counts for the one before', () => {
    const own = [{ gesture: 'before', verb: 'write' }, { gesture: 'last', verb: 'write' }, { gesture: 'undo', verb: 'undo', undoes: 'before' }]
    expect(undoStacks(own)).toEqual({ undo: ['last'], redo: ['undo'] })
  })

  /** Ana and Luc have written a field apart, and Ana knows of it. */
  function asked(): { ana: Laptop; luc: Laptop } {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A' })))
    const theirs = luc.perform(write('s1', { room: 'C' }))
    luc.receive(ana.perform(write('s1', { room: 'B' })))
    ana.receive(theirs)
    return { ana, luc }
  }

  /** The versions among which a field is to be decided, with who wrote them, the shown one first. */
  function versions(laptop: Laptop): string[] {
    const state = laptop.states().get('session/s1')
    const [conflict] = state === undefined ? [] : withWriters(conflictsOf(state), laptop.known.values())
    return conflict?.type === 'values' ? conflict.versions.map((version) => `${JSON.stringify(version.set['room'])} ${version.by}`) : []
  }

  it('UNDO-9: undoing a decision between versions opens the question again, with who wrote them; redo decides again, as often as one likes', () => {
    const { ana, luc } = asked()
    const before = versions(ana)
    expect(before).toEqual(['"C" luc', '"B" ana'])
    ana.perform(write('s1', { room: 'D' }))
    for (let turn = 0; turn < 3; turn++) {
      ana.undo()
      expect(versions(ana)).toEqual(before)
      luc.receive(ana.known.values())
      expect(versions(luc)).toEqual(before)
      expect(row(luc)?.['room']).toBe('C')
      ana.redo()
      expect([versions(ana), row(ana)?.['room']]).toEqual([[], 'D'])
      luc.receive(ana.known.values())
      expect([versions(luc), row(luc)?.['room']]).toEqual([[], 'D'])
    }
    ana.undo()
    ana.undo()
    expect([versions(ana), row(ana)?.['room']]).toEqual([[], 'C'])
  })

  it('UNDO-10: a version that somebody has written over without knowing of the decision does not come back beside what took its place', () => {
    const { ana, luc } = asked()
    luc.receive(ana.known.values())
    const zoe = new Laptop('zoe')
    zoe.receive([...ana.known.values()].filter(({ id }) => id.startsWith('ana.')))
    ana.perform(write('s1', { room: 'D' }))
    ana.receive(zoe.perform(write('s1', { room: 'Z' })))
    expect(versions(ana).sort()).toEqual(['"D" ana', '"Z" zoe'])
    ana.undo()
    expect(versions(ana).sort()).toEqual(['"C" luc', '"Z" zoe'])
  })

  it('UNDO-11: what somebody else has decided meanwhile stands, and an undo that somebody has decided over is left alone', () => {
    const { ana, luc } = asked()
    luc.receive(ana.known.values())
    ana.perform(write('s1', { room: 'D' }))
    ana.receive(luc.perform(write('s1', { room: 'L' })))
    ana.undo()
    expect([versions(ana), row(ana)?.['room']]).toEqual([[], 'L'])
    ana.redo()
    expect(versions(ana)).toEqual(['"D" ana', '"L" luc'])
    luc.receive(ana.known.values())
    ana.receive(luc.perform(write('s1', { room: 'M' })))
    expect(ana.undo()).toEqual([])
    expect(row(ana)?.['room']).toBe('M')
  })

  it.each(['keep', 'delete'] as const)('UNDO-12: undoing that a record that one deleted and another edited was to %s asks again, and loses neither', (decision) => {
    const ana = new Laptop('ana')
    const luc = new Laptop('luc')
    luc.receive(ana.perform(create('s1', { room: 'A', 'title.en': 'Energy' })))
    const deletion = ana.perform(remove('s1'))
    ana.receive(luc.perform(write('s1', { room: 'C' })))
    luc.receive(deletion)
    const question = (laptop: Laptop): unknown => {
      const state = laptop.states().get('session/s1')
      return state && withWriters(conflictsOf(state), laptop.known.values()).map((conflict) => (conflict.type === 'deletedAndEdited' ? [conflict.deletions.map(({ by }) => by), conflict.edits.map(({ by }) => by)] : []))
    }
    luc.perform(decision === 'keep' ? create('s1', {}) : remove('s1'))
    const decided = row(luc)
    expect([question(luc), decided === null]).toEqual([[], decision === 'delete'])
    for (let turn = 0; turn < 2; turn++) {
      luc.undo()
      ana.receive(luc.known.values())
      for (const laptop of [ana, luc]) {
        expect(question(laptop)).toEqual([[['ana'], ['luc']]])
        expect(row(laptop)).toEqual({ id: 's1', room: 'C', title: { en: 'Energy' } })
      }
      luc.redo()
      expect([question(luc), row(luc)]).toEqual([[], decided])
    }
  })

  it('UNDO-13: undoing a decision gives back every version that was open before it, whatever the histories', () => {
    let decisions = 0
    fc.assert(
      fc.property(historiesWithUndo, fc.integer(), (history, seed) => {
        const [ana, ...others] = play(history)
        if (ana === undefined) throw new Error('a history has laptops')
        ana.receive(shuffled(others.flatMap((laptop) => [...laptop.known.values()]), seed))
        for (const [, state] of ana.states()) {
          for (const conflict of conflictsOf(state)) {
            if (conflict.type !== 'values') continue
            decisions += 1
            const shown = (): unknown => ana.states().get(`session/${state.record.id}`)?.heads.get(conflict.path)?.map((head) => head.set[conflict.path])
            const before = [...new Set(conflict.versions.map((version) => version.set[conflict.path]))]
            ana.perform(write(state.record.id, { [conflict.path]: 99 }))
            expect(shown()).toEqual([99])
            ana.undo()
            expect(shown()).toEqual(before)
            ana.redo()
            expect(shown()).toEqual([99])
          }
        }
      }),
      { numRuns: 3_000 }
    )
    expect(decisions).toBeGreaterThan(300)
  })
})
