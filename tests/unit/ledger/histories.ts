import fc from 'fast-check'
import { create, Laptop, remove, write } from './laptops.ts'
import type { Change } from '#shared/ledger/change.ts'

export type Step =
  | { do: 'create' | 'write' | 'remove'; laptop: number; record: number; field: number; value: number; years: number }
  | { do: 'undo'; laptop: number }
  | { do: 'redo'; laptop: number }
  | { do: 'redact'; laptop: number; record: number; field: number }
  | { do: 'send'; laptop: number; to: number; part: number; backwards: boolean; twice: boolean }

const FIELDS = ['title.en', 'title.fr', 'room', 'groups.g7']
/** What a redaction names: a field with everything beneath it. */
const REDACTED = ['title', 'room', 'groups', 'title.fr']

const laptop = fc.nat(4)
const edit = fc.record({
  do: fc.constantFrom('create' as const, 'write' as const, 'write' as const, 'write' as const, 'remove' as const),
  laptop, record: fc.nat(2), field: fc.nat(FIELDS.length - 1), value: fc.nat(3), years: fc.integer({ min: -10, max: 10 })
})
const takeBack = fc.oneof(fc.record({ do: fc.constant('undo' as const), laptop }), fc.record({ do: fc.constant('redo' as const), laptop }))
const send = fc.record({
  do: fc.constant('send' as const), laptop, to: laptop, part: fc.integer({ min: 1, max: 4 }), backwards: fc.boolean(), twice: fc.boolean()
})

/** Histories over 3 to 5 laptops: edits, partial exchanges in either order, duplicates, clocks up to ten years off. */
export const histories = fc.record({
  laptops: fc.integer({ min: 3, max: 5 }),
  steps: fc.array(fc.oneof({ weight: 5, arbitrary: edit }, { weight: 4, arbitrary: send }), { minLength: 4, maxLength: 24 })
})
export const historiesWithUndo = fc.record({
  laptops: fc.integer({ min: 3, max: 5 }),
  steps: fc.array(
    fc.oneof({ weight: 5, arbitrary: edit }, { weight: 3, arbitrary: send }, { weight: 3, arbitrary: takeBack }),
    { minLength: 4, maxLength: 24 }
  )
})


/** The same with redactions. */
export const historiesWithRedactions = fc.record({
  laptops: fc.integer({ min: 3, max: 5 }),
  steps: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: edit }, { weight: 4, arbitrary: send }, { weight: 3, arbitrary: takeBack },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('redact' as const), laptop, record: fc.nat(2), field: fc.nat(REDACTED.length - 1) }) }
    ),
    { minLength: 6, maxLength: 28 }
  )
})

/** @param uniquely gives every edit a value of its own, so that a value found anywhere tells who wrote it when */
export function play(history: { laptops: number; steps: readonly Step[] }, yearsOff = true, uniquely = false): Laptop[] {
  const laptops = Array.from({ length: history.laptops }, (_, index) => new Laptop('abcde'.charAt(index)))
  const at = (index: number): Laptop => laptops[index % laptops.length] ?? new Laptop('unreachable')
  for (const [index, step] of history.steps.entries()) {
    const who = at(step.laptop)
    if (step.do === 'undo') who.undo()
    else if (step.do === 'redo') who.redo()
    else if (step.do === 'redact') who.redact(`s${step.record}`, [REDACTED[step.field] ?? 'room'])
    else if (step.do === 'send') at(step.to).receive(parcel(who, step))
    else {
      const id = `s${step.record}`
      const field = FIELDS[step.field] ?? 'room'
      const value = uniquely ? `<value ${index}>` : step.value
      const wall = `${2027 + (yearsOff ? step.years : 0)}-06-01T12:00:00Z`
      if (step.do === 'remove') who.perform(remove(id), wall)
      else if (step.do === 'create') {
        if (!who.states().has(`session/${id}`)) who.perform(create(id, { [field]: value }), wall)
      } else who.perform(write(id, { [field]: value }), wall)
    }
  }
  return laptops
}

function parcel(from: Laptop, step: { part: number; backwards: boolean; twice: boolean }): Change[] {
  const all = [...from.known.values()]
  const part = all.slice(0, Math.ceil((all.length * step.part) / 4))
  if (step.backwards) part.reverse()
  return step.twice ? [...part, ...part] : part
}

/** A seeded shuffle, so that a failing history can be played again. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items]
  let state = seed >>> 0 || 1
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (index + 1)
    const held = result[index] as T // both indices are inside the array by construction
    result[index] = result[other] as T
    result[other] = held
  }
  return result
}
