import { describe, expect, it } from 'vitest'
import { fieldChanges, replacedBy } from '#renderer/features/history/field-changes.ts'
import { filtered } from '#renderer/features/history/story.ts'
import type { Change } from '#shared/ledger/change.ts'
import { create, Laptop, remove, session, write } from '#tests/unit/ledger/laptops.ts'

function byId(laptop: Laptop) {
  return laptop.known
}

describe('before and after', () => {
  it('HISTORY-1: each field tells what stood there before and what stands there now', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { 'title.en': 'Energy', minutes: 60 }))
    const changes = ana.perform(write('s1', { 'title.en': 'Energy and storage', minutes: 90 }))
    expect(replacedBy(changes)).toEqual(['ana.1'])
    expect(fieldChanges(changes, byId(ana)).fields.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['title.en', 'Energy', 'Energy and storage'],
      ['minutes', 60, 90]
    ])
  })

  it('HISTORY-2: a place in an order is told only when there is nothing else to tell', () => {
    const ana = new Laptop('ana')
    const created = ana.perform(create('s1', { 'title.en': 'Energy', rank: 'a0' }))
    expect(fieldChanges(created, byId(ana)).fields.map(({ path }) => path)).toEqual(['title.en'])
    const moved = ana.perform(write('s1', { rank: 'a1' }))
    expect(fieldChanges(moved, byId(ana)).fields.map(({ path }) => path)).toEqual(['rank'])
  })

  it('HISTORY-3: a deletion lists no fields, and a long list says how many it leaves out', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { 'title.en': 'Energy' }))
    expect(fieldChanges(ana.perform(remove('s1')), byId(ana))).toEqual({ fields: [], more: 0 })
    const many = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`groups.g${index}`, true]))
    const { fields, more } = fieldChanges(ana.perform(create('s2', many)), byId(ana))
    expect([fields.length, more]).toEqual([60, 10])
  })

  it('HISTORY-5: a value that was struck is told as removed, and the closing of books tells counts, not ids', () => {
    const ana = new Laptop('ana')
    ana.perform(create('s1', { room: 'secret', theme: 'a' }))
    const [changed] = ana.perform(write('s1', { room: 'other secret' }))
    const [redaction] = ana.redact('s1', ['room'])
    const told = (id: Change['id'] | undefined) => fieldChanges([...ana.known.values()].filter((change) => change.id === id), byId(ana)).fields
    expect(told(changed?.id)).toEqual([{ record: session('s1'), path: 'room', before: null, after: null, isStruck: { before: true, after: true } }])
    expect(told(redaction?.id).map(({ path, after }) => [path, after])).toEqual([['values', 1]])
  })
})

describe('finding in the history', () => {
  const line = (by: string, sentence: string) => ({
    entry: { gesture: sentence, verb: 'item.write', by, at: '', undoes: null, changes: [] }, sentence, day: null, time: null
  })
  const story = [line('Ana', 'Ana moved “Énergie”'), line('Luis', 'Luis moved “Mines”')]

  it('HISTORY-4: accents, case and the order of words do not matter; a person can be chosen', () => {
    expect(filtered(story, 'ENERGIE moved', null).map(({ entry }) => entry.by)).toEqual(['Ana'])
    expect(filtered(story, '', 'Luis').map(({ entry }) => entry.by)).toEqual(['Luis'])
    expect(filtered(story, 'moved', 'Luis')).toHaveLength(1)
    expect(filtered(story, '', null)).toHaveLength(2)
  })
})
