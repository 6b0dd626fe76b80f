import { describe, expect, it } from 'vitest'
import { foundingEdits } from '#shared/domain/partnership/default-partnership.ts'
import { firstDraft, planOf, withOrdinal, withStart, withTitle } from '#renderer/features/plan/draft.ts'
import { rowsAfter } from '#tests/unit/domain/workspace.ts'

const { meeting, group } = rowsAfter(...foundingEdits())
const draft = firstDraft(meeting, group)

describe('PLAN: the draft of the next meeting', () => {
  it('PLAN-1: suggests the other host, the following ordinal and the active groups', () => {
    expect(draft.host).toBe('CA')
    expect(draft.ordinal).toBe(18)
    expect([...draft.groups].sort()).toEqual(['agri-business', 'culture', 'energy', 'environment', 'forestry', 'human-capital', 'mining', 'trade'])
  })

  it('PLAN-2: the title says the ordinal as each language writes it', () => {
    expect(draft.title).toEqual({ en: '18th annual meeting', fr: '18e réunion annuelle', es: '18.ª reunión anual' })
    expect(withOrdinal(draft, null).title).toEqual({ en: 'Annual meeting', fr: 'Réunion annuelle', es: 'Reunión anual' })
  })

  it('PLAN-3: a title that one has written oneself no longer follows the ordinal; the others do', () => {
    const written = withOrdinal(withTitle(draft, 'en', 'Twentieth anniversary meeting'), 20)
    expect(written.title).toEqual({ en: 'Twentieth anniversary meeting', fr: '20e réunion annuelle', es: '20.ª reunión anual' })
    expect(withOrdinal(withTitle(written, 'en', ''), 21).title.en).toBe('21st annual meeting')
  })

  it('PLAN-4: two days are proposed, and a last day that was chosen stays', () => {
    expect(withStart(draft, '2028-02-28').end).toBe('2028-02-29')
    expect(withStart({ ...draft, end: '2028-03-03' }, '2028-03-01').end).toBe('2028-03-03')
    expect(withStart({ ...draft, end: '2028-03-03' }, '2028-04-01').end).toBe('2028-04-02')
  })

  it('PLAN-5: what serves only the form is not stored, and an empty text counts as missing', () => {
    const plan = planOf(withTitle(draft, 'fr', '  '))
    expect(Object.keys(plan).sort()).toEqual(['city', 'end', 'groups', 'host', 'mode', 'ordinal', 'start', 'theme', 'title', 'venue', 'zone'])
    expect(Object.keys(plan.title)).toEqual(['en', 'es'])
  })
})
