import { sampleChanges, SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { fold } from '#shared/ledger/fold.ts'
import { meetingView, type MeetingView } from '#shared/view/meeting-view.ts'
import { rowsOf, type Rows } from '#shared/view/rows.ts'

let folded: Rows | null = null

/** The rows of the example, folded once. */
export function sampleRows(): Rows {
  return (folded ??= rowsOf(fold(sampleChanges()).values()))
}

/** The example meeting; `change` may alter its rows first. */
export function sampleView(change: (rows: Rows) => Rows = (rows) => rows): MeetingView {
  const view = meetingView(change(sampleRows()), SAMPLE_MEETING_ID)
  if (view === null) throw new Error('The example has no meeting')
  return view
}

export const MARKERS = { CA: 'ONLY-CANADA-KNOWS', MX: 'ONLY-MEXICO-KNOWS' } as const

/** The example with a marker in every text of one side: documents, and sessions that one side keeps to itself. */
export function markedView(): MeetingView {
  return sampleView((rows) => {
    const [first] = rows.session
    const groupBrief = rows.document.find(({ kind }) => kind === 'groupBrief')
    if (!first || !groupBrief) throw new Error('The example has no session or no brief')
    const caucus = (side: 'CA' | 'MX') => ({
      ...first, id: `caucus-${side}`, visibility: side, title: mark(side), description: mark(side), kind: 'plenary' as const,
      roles: { x: { role: 'chair' as const, person: side === 'CA' ? 'ca-head' : 'mx-head', rank: 'a0', minutes: 5 } }
    })
    const documents = rows.document.map((document) => {
      const { side } = document
      if (side === 'shared') return document
      return { ...document, title: mark(side), parts: Object.fromEntries(Object.entries(document.parts).map(([id, part]) => [id, { ...part, heading: mark(side), text: mark(side) }])) }
    })
    const briefs = (['CA', 'MX'] as const).map((side) => ({ ...groupBrief, id: `brief-${side}`, side, rank: side === 'CA' ? 'Zy' : 'Zz', title: mark(side), parts: { results: { rank: 'a0', heading: {}, text: mark(side) }, mandate: { rank: 'a1', heading: {}, text: mark(side) } } }))
    const items = rows.item.map((item) => ({ ...item, documents: [...item.documents, ...documents.filter(({ side }) => side !== 'shared').map(({ id }) => id)] }))
    const seating = rows.seating.map((plan, index) => (index === 0 ? { ...plan, id: 'caucus-seats', session: 'caucus-MX', name: mark('MX') } : plan))
    return { ...rows, session: [...rows.session, caucus('CA'), caucus('MX')], document: [...documents, ...briefs], item: items, seating: [...rows.seating, ...seating.slice(0, 1)] }
  })
}

function mark(side: 'CA' | 'MX') {
  return { en: MARKERS[side], fr: MARKERS[side], es: MARKERS[side] }
}
