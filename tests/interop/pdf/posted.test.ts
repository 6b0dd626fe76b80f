import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { openEngine } from '#electron/typeset/open-engine.ts'
import { typeset } from '#electron/typeset/typeset.ts'
import { buildDocuments, writeTypst } from '#shared/briefing/index.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { meeting, room, session, three } from '#tests/unit/domain/meetings.ts'
import { sampleView } from '#tests/unit/briefing/packs/sample-view.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

/** A room with so many sessions on one day, some with long titles. */
function crowded(count: number): MeetingView {
  const titles = [three('Groupe de travail sur le commerce, l’investissement et l’innovation'), three('Photo officielle')]
  const sessions = Array.from({ length: count }, (_, index) => session(`s${index}`, { group: null, title: titles[index % 2] ?? {}, start: `${String(8 + index).padStart(2, '0')}:00`, minutes: 45, room: 'r1' }))
  return viewAfter('m', meeting(), room('r1'), ...sessions)
}

describe('what hangs on doors', () => {
  test.each(['letter', 'a4'] as const)('POSTED-1: a door has one sign on %s, in each language and in all of them, however much is on', async (paper) => {
    const engine = await openEngine({ fontsFolder: 'assets/fonts' })
    for (const view of [sampleView(), ...[1, 2, 3, 5, 8, 11].map(crowded)]) {
      for (const { fileName, pack } of buildDocuments(view, { documents: ['doorSigns'], languages: [...LANGUAGES], trilingual: 'fr', paper })) {
        const printed = await PDFDocument.load(typeset(engine, writeTypst(pack)).pdf)
        expect(printed.getPageCount(), `${fileName} of ${view.sessions.length}`).toBe(pack.parts.length)
      }
    }
  })
})
