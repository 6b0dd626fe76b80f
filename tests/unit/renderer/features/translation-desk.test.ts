import { describe, expect, it } from 'vitest'
import { setItemText } from '#shared/domain/item/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { countStates } from '#shared/translation/counts.ts'
import { textsOfMeeting, type MeetingText } from '#shared/translation/texts.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { recordKey } from '#shared/ledger/change.ts'
import { askedFor, EVERYTHING, found, neediest, nextToDo } from '#renderer/features/translation/find/filters.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { group, meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'

function item(id: string, title: Record<string, string>): DomainEdit {
  return addItem(id, { meeting: 'm', rank: `a${id}`, part: 'substantive', title, note: {}, purpose: null, lead: null, minutes: null, session: null, documents: [] })
}

/** A meeting whose agenda is written in Spanish, partly in French, with one French title left behind by its source. */
function texts(): readonly MeetingText[] {
  const laptop = new Laptop('ana')
  const edits = [
    meeting({ title: { en: 'Meeting', fr: 'Réunion', es: 'Reunión' } }), group('energy'), room('r1'), session('s1'),
    item('1', { es: 'Minería' }), item('2', { es: 'Energía', fr: 'Énergie' }), item('3', { es: 'Agua', fr: 'Eau' }),
    setItemText('3', 'title', 'es', 'Agua limpia')
  ]
  for (const edit of edits) {
    const states = laptop.states()
    laptop.perform(withWording(edit, (record) => states.get(recordKey(record))?.row ?? null))
  }
  const view = meetingView(rowsOf(laptop.states().values()), 'm')
  if (view === null) throw new Error('The meeting is gone')
  return textsOfMeeting(view)
}
const ids = (list: readonly MeetingText[]): string[] => list.map(({ id }) => id)

describe('DESK: finding what is to be translated', () => {
  it('DESK-1: every text is there once, in the order of the documents, with how it stands', () => {
    const all = texts()
    expect(new Set(ids(all)).size).toBe(all.length)
    expect(ids(all).filter((id) => id.startsWith('item/'))).toEqual(['item/1/title', 'item/2/title', 'item/3/title'])
    expect(all.find(({ id }) => id === 'item/3/title')).toMatchObject({ source: 'es', states: { en: 'missing', fr: 'stale', es: 'source' }, kind: 'agenda', isRich: false })
    expect(all.find(({ id }) => id === 'session/s1/title')).toMatchObject({ group: 'energy', kind: 'programme' })
  })

  it('DESK-2: narrowed down by state, kind, group and words without accents, in any language', () => {
    const all = texts()
    expect(ids(found(all, { ...EVERYTHING, state: 'todo' }, 'fr', null))).toEqual(['item/1/title', 'item/3/title'])
    expect(ids(found(all, { ...EVERYTHING, state: 'stale' }, 'fr', null))).toEqual(['item/3/title'])
    expect(ids(found(all, { ...EVERYTHING, words: 'energie' }, 'en', null))).toEqual(['item/2/title'])
    expect(ids(found(all, { ...EVERYTHING, kind: 'rooms' }, 'en', null))).toEqual(['room/r1/name'])
    expect(ids(found(all, { ...EVERYTHING, group: 'energy' }, 'en', null))).toEqual(['session/s1/title', 'group/energy/name'])
  })

  it('DESK-3: what the next release needs comes first: missing before stale before draft', () => {
    const order = ids(found(texts(), { ...EVERYTHING, order: 'priority' }, 'fr', null))
    expect(order.slice(0, 2)).toEqual(['item/1/title', 'item/3/title'])
    expect(order.indexOf('session/s1/title')).toBeLessThan(order.indexOf('room/r1/name'))
  })

  it('DESK-4: the text that is open stays, whatever becomes of it', () => {
    expect(ids(found(texts(), { ...EVERYTHING, state: 'missing' }, 'fr', 'item/2/title'))).toEqual(['item/1/title', 'item/2/title'])
  })

  it('DESK-5: the next that needs work, from the top again at the end, and drafts when nothing else is left', () => {
    const all = texts()
    expect(nextToDo(all, 'item/1/title', 'fr')?.id).toBe('item/3/title')
    expect(nextToDo(all, 'item/3/title', 'fr')?.id).toBe('item/1/title')
    expect(nextToDo(all.filter(({ kind }) => kind === 'rooms'), null, 'fr')?.id).toBe('room/r1/name')
    expect(nextToDo(all.filter(({ kind }) => kind === 'rooms'), 'room/r1/name', 'fr')).toBeNull()
  })

  it('DESK-6: states and words to translate are counted for each language', () => {
    const all = texts().filter(({ kind }) => kind === 'agenda')
    const { en, fr, es } = countStates(all)
    expect([en.todo, en.words]).toEqual([3, 4])
    expect([fr.states.stale, fr.states.missing, fr.words]).toEqual([1, 1, 3])
    expect([es.todo, es.words]).toEqual([0, 0])
    expect(neediest({ en: 3, fr: 2, es: 0 }, 'es')).toBe('en')
    expect(neediest({ en: 0, fr: 0, es: 0 }, 'es')).toBe('es')
  })

  it('DESK-7: a link says a text, a language, or a language with a state', () => {
    expect(askedFor('item/i3/title')).toEqual({ textId: 'item/i3/title', language: null, state: null })
    expect(askedFor('item/i3/title:fr')).toEqual({ textId: 'item/i3/title', language: 'fr', state: null })
    expect(askedFor('fr:missing')).toEqual({ textId: null, language: 'fr', state: 'missing' })
    expect(askedFor('es')).toEqual({ textId: null, language: 'es', state: null })
    expect(askedFor('nonsense')).toEqual({ textId: null, language: null, state: null })
    expect(askedFor(null)).toEqual({ textId: null, language: null, state: null })
  })
})
