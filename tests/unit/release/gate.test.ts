import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptFinding } from '#shared/domain/acceptance/edits.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { Policies } from '#shared/domain/release/schema.ts'
import { moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { writeTranslation, writeWords } from '#shared/domain/wording/edits.ts'
import { withWording } from '#shared/domain/wording/hook.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { fold, foldRecord } from '#shared/ledger/fold.ts'
import { united } from '#shared/ledger/merge.ts'
import { contentOf } from '#shared/release/content.ts'
import { gateOf } from '#shared/release/gate.ts'
import { publishedTexts, type PublishedField } from '#shared/release/texts.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { cancelled, ledgerAfter, sampleLedger, sampleView, viewOf } from './sample.ts'

const ALL: Policies = { en: 'complete', fr: 'complete', es: 'complete' }
const { sessions, items } = contentOf(sampleView())
/** The example, one of its groups meeting in a session without a title of its own. */
const bare = sessions.find(({ kind, group }) => kind === 'workingGroup' && group !== null)
const untitled = sampleLedger(...(bare ? LANGUAGES.map((language) => setSessionText(bare.id, 'title', language, '')) : []))
const [session] = sessions
const [item] = items
if (!session || !item) throw new Error('The example has no agenda or programme')

function idsOf(view: MeetingView, policy: Partial<Policies> = {}): string[] {
  return gateOf(view, { policy: { ...ALL, ...policy }, conflicts: [], today: null }).map(({ id }) => id)
}

describe('the gate', () => {
  it('GATE-1: is open for the example, and names exactly what is missing in a language that has to be complete', () => {
    expect(idsOf(sampleView())).toEqual([])
    const view = sampleView(setSessionText(session.id, 'title', 'fr', ''), setItemText(item.id, 'title', 'es', ''))
    expect(idsOf(view)).toEqual([`missing/session/${session.id}/title/fr`, `missing/item/${item.id}/title/es`])
    expect(idsOf(view, { fr: 'mark', es: 'hold' })).toEqual([])
    expect(idsOf(view, { es: 'fallback' })).toEqual([`missing/session/${session.id}/title/fr`])
  })

  it('GATE-2: a cancelled session and a one-sided one hold nothing up', () => {
    expect(idsOf(sampleView(setSessionText(session.id, 'title', 'fr', ''), cancelled(session.id)))).toEqual([])
  })

  it('GATE-3: grave findings stand in the way until they are mended or accepted', () => {
    const group = sessions.find(({ kind }) => kind === 'workingGroup')
    const plenary = sessions.find(({ id, day, room }) => id !== group?.id && day === group?.day && room !== null)
    if (!group || !plenary) throw new Error('The example has no such sessions')
    const clash = moveSession(group.id, { day: plenary.day, start: plenary.start, room: plenary.room?.id ?? null })
    const found = gateOf(sampleView(clash), { policy: ALL, conflicts: [], today: null })
    expect(found.map(({ kind }) => kind)).toContain('finding')
    const accepted = found.flatMap(({ finding }, index) =>
      finding === null ? [] : [acceptFinding(`a${index}`, { meeting: SAMPLE_MEETING_ID, finding: finding.id, facts: finding.facts, because: 'known', by: 'Ana' })]
    )
    expect(idsOf(sampleView(clash, ...accepted))).toEqual([])
  })

  it('GATE-4: what two people decided apart has to be settled first', () => {
    const base = sampleLedger()
    const merged = united([
      ...ledgerAfter(base, 'luis', setSessionText(session.id, 'title', 'en', 'One')),
      ...ledgerAfter(base, 'marie', setSessionText(session.id, 'title', 'en', 'Another'))
    ])
    const conflicts = [...fold(merged).values()].flatMap(conflictsOf)
    const ids = gateOf(viewOf(merged), { policy: { ...ALL, fr: 'mark', es: 'mark' }, conflicts, today: null }).map(({ id }) => id)
    expect(ids).toEqual([`conflict/session/${session.id}/title.en`])
  })

  it('GATE-5: an empty meeting, and a release in no language, are refused', () => {
    const empty = { ...sampleView(), sessions: [], agenda: [] }
    expect(idsOf(empty)).toContain('nothing')
    expect(idsOf(sampleView(), { en: 'hold', fr: 'hold', es: 'hold' })).toEqual(['noLanguage'])
  })

  /** Each field that agenda and programme print, of a record that has it in three languages. */
  function everyField(): [RecordRef, PublishedField][] {
    const seen = new Set<string>()
    return publishedTexts(wordedView()).flatMap(({ record, field, text }): [RecordRef, PublishedField][] => {
      const key = `${record.kind}.${field}`
      if (seen.has(key) || !LANGUAGES.every((language) => (text[language] ?? '') !== '')) return []
      seen.add(key)
      return [[record, field]]
    })
  }

  const staleIn = (view: MeetingView, policy: Partial<Policies> = {}): string[] => idsOf(view, policy).filter((id) => id.startsWith('stale/')).sort()

  it('GATE-6: a translation whose source has changed since stands in the way, in every field that is printed, in each language that has to be complete, until it is written anew', () => {
    const fields = everyField()
    expect(fields.map(([{ kind }, field]) => `${kind}.${field}`).sort()).toEqual([
      'document.title', 'group.name', 'item.note', 'item.title', 'meeting.city', 'meeting.title', 'meeting.venue', 'room.name', 'session.description', 'session.title'
    ])
    for (const [record, field] of fields) {
      const name = `stale/${record.kind}/${record.id}/${field}`
      const changed = writeWords(record, field, 'en', 'Other words, 2027')
      expect(staleIn(wordedView(changed)), name).toEqual([`${name}/es`, `${name}/fr`])
      expect(staleIn(wordedView(changed), { es: 'mark' }), name).toEqual([`${name}/fr`])
      const anew = (language: Language): DomainEdit => writeTranslation(record, field, language, `Anew in ${language}`, { from: 'en', of: 'Other words, 2027' })
      expect(staleIn(wordedView(changed, anew('fr'))), name).toEqual([`${name}/es`])
      expect(staleIn(wordedView(changed, anew('fr'), anew('es'))), name).toEqual([])
    }
  })

  it('GATE-7: over any history of sources and translations the gate names exactly the translations that nobody has looked at since, by an account kept apart', () => {
    const fields = everyField()
    const step = fc.record({ of: fc.nat(fields.length - 1), language: fc.constantFrom(...LANGUAGES), isSlip: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const stale = new Set<string>()
        const source = new Map<number, string>()
        const edits = steps.flatMap(({ of, language, isSlip }, index): DomainEdit[] => {
          const [record, field] = fields[of] ?? [{ kind: '', id: '' }, 'title' as const]
          // The first language that is written is the source of a text of which nothing is known: here it is always English.
          const written = source.has(of) ? language : 'en'
          const words = `Words ${index}`
          const name = (one: Language): string => `stale/${record.kind}/${record.id}/${field}/${one}`
          if (written === 'en') {
            for (const one of ['fr', 'es'] as const) stale.add(name(one))
            source.set(of, words)
            return [writeWords(record, field, 'en', words)]
          }
          // A slip that somebody mends in a translation says nothing of the source: what was stale stays so.
          if (isSlip) return [writeWords(record, field, written, words)]
          stale.delete(name(written))
          return [writeTranslation(record, field, written, words, { from: 'en', of: source.get(of) ?? '' })]
        })
        expect(staleIn(wordedView(...edits))).toEqual([...stale].sort())
      }),
      { numRuns: 25 }
    )
  })

  it('GATE-8: what nobody approved stands in the way where that is asked for', () => {
    const drafts = gateOf(sampleView(), { policy: ALL, needsApproval: true, conflicts: [], today: null })
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.every(({ kind }) => kind === 'unapproved')).toBe(true)
  })
})

/** The example after edits that note, as the app does, from which words a translation was made. */
function wordedView(...edits: DomainEdit[]): MeetingView {
  let changes = untitled
  for (const one of edits) {
    const made = withWording(one, ({ kind, id }) => {
      const own = changes.filter(({ record }) => record.kind === kind && record.id === id)
      return own.length === 0 ? null : foldRecord(own).row
    })
    changes = ledgerAfter(changes, 'ana', made)
  }
  return viewOf(changes)
}
