import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#electron/typeset/engine.ts'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, plainText, writeTypst } from '#shared/briefing/index.ts'
import { inPrecedence } from '#shared/domain/attendance/precedence.ts'
import { restore } from '#shared/domain/restore.ts'
import { TABLE_SHAPES, type Seating, type TableShape } from '#shared/domain/seating/schema.ts'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { smallMeeting } from '#tests/unit/briefing/fixtures/meeting.ts'
import { delegate } from '#tests/unit/domain/delegations.ts'
import { readPdf, squeezed } from '../read-pdf.ts'

/** What a spreadsheet or a person may bring as a name. */
const HOSTILE = ['#panic()', '*x* _y_', '$x^2$', ']', '\\u{41}', '@ref <tag>', 'ﬁﬃ', '北京', 'عربى שלום', '😀', 'a\u0000b\u202ec', 'X'.repeat(300), 'A very long name '.repeat(40), '"', "'", '{{x}}']

function hostileMeeting(shape: TableShape, seats: number): MeetingView {
  const people = HOSTILE.flatMap((name, index) =>
    (['CA', 'MX'] as const).map((delegation) =>
      delegate(`${delegation}${index}`, { delegation, role: index === 0 ? 'head' : 'delegate', firstSurname: name, givenNames: name, secondSurname: name })
    )
  )
  const plan: Seating = restore('seating', { id: 'p', meeting: 'm', shape, seats, rows: 3, interpreters: true, name: { en: '#panic() *x*', fr: ']', es: '$' }, room: 'r1', session: 's1' })
  return { ...smallMeeting(), delegates: inPrecedence(people), seatings: [plan] }
}

describe.each(['native', 'wasm'] as const)('drawings and bars, %s engine', { timeout: 240_000 }, (name) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await openEngine({ fontsFolder: 'assets/fonts', engine: name })
  }, 60_000)

  const print = async (view: MeetingView, document: 'seating' | 'balance', language: Language) => {
    const [built] = buildDocuments(view, { documents: [document], languages: [language] })
    if (!built) throw new Error('Nothing was built')
    return { pack: built.pack, pdf: await readPdf(typeset(engine, writeTypst(built.pack)).pdf) }
  }

  test.each(TABLE_SHAPES)('DRAWING-1: a %s with hostile names is accessible, marked on each page, and one figure is followed by a real table', async (shape) => {
    for (const [index, language] of LANGUAGES.entries()) {
      const { pdf, pack } = await print(hostileMeeting(shape, [1, 7, 20][index] ?? 7), 'seating', language)
      expect(pdf.isTagged).toBe(true)
      expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
      const roles = pdf.pages.flatMap((page) => page.roles)
      expect(roles.filter((role) => role === 'Figure')).toHaveLength(1)
      expect(roles.indexOf('Figure')).toBeLessThan(roles.indexOf('Table'))
      expect(roles).toEqual(expect.arrayContaining(['H1', 'TH', 'TD']))
      for (const page of pdf.pages) expect(page.everything).toContain(pack.marking)
    }
  })

  test('DRAWING-2: the drawing stays on the first page, with the name of each chair that has room for it', async () => {
    const { pdf } = await print(hostileMeeting('rectangle', 7), 'seating', 'en')
    const first = squeezed(pdf.pages[0]?.everything ?? '')
    for (const words of ['L1', 'R7', 'Entrance', '#panic()', '…']) expect(first).toContain(words)
    expect(pdf.pages[0]?.roles).toContain('Figure')
    expect(pdf.pages.slice(1).flatMap((page) => page.roles)).not.toContain('Figure')
  })

  test('BARS-1: the balance is a table whose cells are numbers; the bars are not read', async () => {
    const { pdf, pack } = await print(hostileMeeting('rectangle', 7), 'balance', 'fr')
    const roles = pdf.pages.flatMap((page) => page.roles)
    expect(roles).toEqual(expect.arrayContaining(['Table', 'TH', 'TD']))
    expect(roles).not.toContain('Figure')
    const text = squeezed(pdf.pages.map((page) => page.text).join(''))
    for (const line of plainText(pack)) expect(text).toContain(squeezed(line))
  })
})
