import { describe, expect, it } from 'vitest'
import { setPartText } from '#shared/domain/document/edits.ts'
import { approveTexts } from '#shared/domain/wording/edits.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Change } from '#shared/ledger/change.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { statesIn } from '#renderer/features/documents/list/states.ts'
import { after } from '#tests/interop/example-with-gaps.ts'

const ID = 'scenario-opening'

function viewOf(changes: readonly Change[]): MeetingView {
  const view = meetingView(rowsOf(fold(changes).values()), SAMPLE_MEETING_ID)
  if (view === null) throw new Error('The example has no meeting')
  return view
}

function said(view: MeetingView, language: Language): string[] {
  const document = view.document(ID)
  if (document === null) throw new Error('The example has no such document')
  return statesIn(view, document, language).map(({ state, count }) => `${state} ${count}`)
}

describe('the list of documents', () => {
  it('DOCUMENTS-1: says of each language what is missing and what needs another look, else how far it is', () => {
    const changes = sampleChanges()
    const view = viewOf(changes)
    const texts = textsOfMeeting(view).filter(({ record }) => record.id === ID)
    expect(said(view, 'en')).toEqual([`source ${texts.length}`])
    expect(said(view, 'fr')).toEqual([`draft ${texts.length}`])

    const [part = ''] = Object.keys(view.document(ID)?.parts ?? {})
    const stale = after(changes, setPartText(ID, part, 'text', 'en', 'Other words.'), 'ana')
    expect(said(viewOf(stale), 'fr')).toEqual(['stale 1'])
    const both = after(stale, setPartText(ID, part, 'heading', 'fr', ''), 'bea')
    expect(said(viewOf(both), 'fr')).toEqual(['missing 1', 'stale 1'])
    expect(said(viewOf(both), 'es')).toEqual(['stale 1'])

    const choices = texts.map((text) => ({ text, language: 'fr' as const }))
    const approved = after(changes, approveTexts(choices, { by: 'Ana', at: '2027-01-01T00:00:00Z' }), 'cleo')
    expect(said(viewOf(approved), 'fr')).toEqual([`approved ${texts.length}`])
  })
})
