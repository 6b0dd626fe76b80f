import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/ledger/fold.ts'
import { planUndo, undoStacks } from '#shared/ledger/undo.ts'
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
})
