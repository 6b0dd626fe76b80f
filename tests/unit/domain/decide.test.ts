import { describe, expect, it } from 'vitest'
import { decideValue, deleteRecordAgain, keepRecord } from '#shared/domain/decide.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { recordKey } from '#shared/ledger/change.ts'
import { create, Laptop, remove, session, write } from '../ledger/laptops.ts'

const RECORD = session('s1')

/** Ana in Ottawa and Luis in Mexico City, who have the same session and then work apart. */
function twoLaptops(): { ana: Laptop; luis: Laptop } {
  const ana = new Laptop('ana')
  const luis = new Laptop('luis')
  ana.perform(create('s1', { 'title.en': 'Energy' }))
  luis.receive(ana.known.values())
  return { ana, luis }
}

function exchange(ana: Laptop, luis: Laptop): void {
  ana.receive(luis.known.values())
  luis.receive(ana.known.values())
}

function stateOn(laptop: Laptop) {
  const state = laptop.states().get(recordKey(RECORD))
  if (!state) throw new Error('The session was never created')
  return state
}

function titleOn(laptop: Laptop): unknown {
  return stateOn(laptop).heads.get('title.en')?.map((head) => head.set['title.en'])
}

function disagree(): { ana: Laptop; luis: Laptop } {
  const { ana, luis } = twoLaptops()
  ana.perform(write('s1', { 'title.en': 'Energy and storage' }))
  luis.perform(write('s1', { 'title.en': 'Cross-border energy' }))
  exchange(ana, luis)
  expect(conflictsOf(stateOn(ana))).toHaveLength(1)
  return { ana, luis }
}

describe('deciding between two versions', () => {
  it('DECIDE-1: the version that is chosen stands alone, on both laptops, whichever was shown before', () => {
    for (const chosen of ['Energy and storage', 'Cross-border energy']) {
      const { ana, luis } = disagree()
      ana.perform(decideValue(RECORD, 'title.en', chosen))
      exchange(ana, luis)
      expect(titleOn(ana)).toEqual([chosen])
      expect(titleOn(luis)).toEqual([chosen])
      expect(conflictsOf(stateOn(luis))).toEqual([])
    }
  })

  it('DECIDE-2: a third text replaces both versions', () => {
    const { ana, luis } = disagree()
    luis.perform(decideValue(RECORD, 'title.en', 'Energy across the border'))
    exchange(ana, luis)
    expect(titleOn(ana)).toEqual(['Energy across the border'])
  })

  it('DECIDE-3: the decision names both versions, so that neither can come back unasked', () => {
    const { ana } = disagree()
    const changes = ana.perform(decideValue(RECORD, 'title.en', 'Energy and storage'))
    expect(changes[0]?.over['title.en']).toHaveLength(2)
  })

  it('DECIDE-4: what one deleted and the other edited is kept, or goes for good', () => {
    for (const isKept of [true, false]) {
      const { ana, luis } = twoLaptops()
      ana.perform(remove('s1'))
      luis.perform(write('s1', { 'title.en': 'Energy and storage' }))
      exchange(ana, luis)
      expect(conflictsOf(stateOn(ana)).map((conflict) => conflict.type)).toEqual(['deletedAndEdited'])

      ana.perform(isKept ? keepRecord(RECORD) : deleteRecordAgain(RECORD))
      exchange(ana, luis)
      for (const laptop of [ana, luis]) {
        expect(stateOn(laptop).row === null).toBe(!isKept)
        expect(conflictsOf(stateOn(laptop))).toEqual([])
      }
      if (isKept) expect(titleOn(luis)).toEqual(['Energy and storage'])
    }
  })
})
