import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returnEdit } from '#shared/translation/back/edit.ts'
import { chooseTexts } from '#shared/translation/send/choose.ts'
import { makeUnitFile } from '#shared/translation/send/make-file.ts'
import { writeUnits } from '#shared/translation/send/write.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { fold } from '#shared/ledger/fold.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { planReturn } from '#shared/translation/back/plan.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { item } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, readUnits, UNIT_FORMATS, type UnitFormat } from './laptop.ts'

/** Whatever people type: signs of markup, controls, halves of emoji, blanks that matter. */
const typed = fc.string({
  unit: fc.oneof(fc.constantFrom('a', 'É', ' ', '\u00A0', '\n', '\n\n', '**', '*', '- ', '|', '\\', '&', '<', '>', '"', ']]>', '&lt;', '<g id="1">', '{1}', '=1+1', '_x0041_', '\t', '😀', '\ud83d', '\u0007', '[x](https://a.ca)'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 30
})

describe('out and back', () => {
  it.each(UNIT_FORMATS)('UNITS-10: %s of the example meeting, with all its translations, comes back as what stands there', async (format) => {
    const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
    if (view === null) throw new Error('No example')
    const texts = textsOfMeeting(view)
    for (const [from, to] of [['en', 'fr'], ['es', 'fr']] as const) {
      const chosen = chooseTexts(texts, { from, to, what: 'all', kinds: null, group: null })
      const file = readUnits(await writeUnits(makeUnitFile(view, chosen.texts, { from, to, at: '2027-09-30T14:00:00Z' }), format))
      const plan = planReturn(file, { meeting: view.meeting.id, texts, formerWords: () => [] })
      expect(plan).toMatchObject({ from, to, isOfAnother: false, counts: { same: chosen.texts.length } })
      expect(plan.texts).toHaveLength(chosen.texts.length)
    }
  })

  const RUNS: Record<UnitFormat, number> = { xliff12: 150, xliff21: 150, tmx: 150, xlsx: 25, docx: 60 }
  it.each(UNIT_FORMATS)('UNITS-11: whatever people have typed, %s that comes back with nothing translated changes nothing', async (format) => {
    await fc.assert(
      fc.asyncProperty(typed, typed, typed, async (en, note, fr) => {
        const laptop = new ExchangeLaptop(item('i1', 'a1', null), setItemText('i1', 'title', 'en', en), setItemText('i1', 'title', 'fr', ''), setItemText('i1', 'note', 'en', note), setItemText('i1', 'note', 'fr', fr), setItemText('i1', 'title', 'es', 'Título'))
        const file = laptop.file({ what: 'all' })
        const plan = laptop.planOf(await writeUnits(file, format))
        expect(plan.texts.filter(({ outcome }) => outcome !== 'same' && outcome !== 'empty')).toEqual([])
        expect(plan.texts).toHaveLength(new Set(file.units.map(({ text }) => text)).size)
        expect(returnEdit(plan, { taken: new Set(), approver: null })).toBeNull()
      }),
      // Signs that somebody typed, where the source has the code that they look like.
      { numRuns: RUNS[format], examples: [['', '[x](https://a.ca)', '\\[x](https://a.ca)']] }
    )
  }, 120_000)
})
