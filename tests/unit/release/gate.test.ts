import { describe, expect, it } from 'vitest'
import { acceptFinding } from '#shared/domain/acceptance/edits.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import type { Policies } from '#shared/domain/release/schema.ts'
import { moveSession, setSessionText } from '#shared/domain/session/edits.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { fold } from '#shared/ledger/fold.ts'
import { united } from '#shared/ledger/merge.ts'
import { contentOf } from '#shared/release/content.ts'
import { gateOf } from '#shared/release/gate.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { cancelled, ledgerAfter, sampleLedger, sampleView, viewOf } from './sample.ts'

const ALL: Policies = { en: 'complete', fr: 'complete', es: 'complete' }
const { sessions, items } = contentOf(sampleView())
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

  it('GATE-6: a translation whose source has changed since stands in the way, and one that nobody approved where that is asked for', () => {
    const view = sampleView(setSessionText(session.id, 'title', 'en', 'A new title'))
    const stale = idsOf(view)
    expect(stale.every((id) => id.startsWith('stale/') || id === '')).toBe(true)
    const drafts = gateOf(sampleView(), { policy: ALL, needsApproval: true, conflicts: [], today: null })
    expect(drafts.length).toBeGreaterThan(0)
    expect(drafts.every(({ kind }) => kind === 'unapproved')).toBe(true)
  })
})
