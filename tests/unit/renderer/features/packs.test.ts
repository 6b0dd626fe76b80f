import { describe, expect, it } from 'vitest'
import { beginGroupText } from '#shared/domain/document/begin.ts'
import { changeDocument, setPartText } from '#shared/domain/document/edits.ts'
import { addItem } from '#shared/domain/item/edits.ts'
import { setGroupText } from '#shared/domain/group/edits.ts'
import { filesOf, firstChoice, withDocument, withLanguage } from '#renderer/features/packs/documents/choice.ts'
import { missingTexts } from '#renderer/features/packs/documents/missing.ts'
import { group, meeting, room } from '#tests/unit/domain/meetings.ts'
import { rowsAfter, viewAfter } from '#tests/unit/domain/workspace.ts'

const energy = rowsAfter(group('energy')).group[0] ?? expect.fail('no group')
const ITEM = { meeting: 'm', rank: 'a0', part: 'opening', note: {}, documents: [], purpose: null, lead: null, minutes: null, session: null } as const

describe('the choice of packs', () => {
  const view = viewAfter('m', meeting(), group('energy'))

  it('PACKS-1: each document is a file in each language, and the agenda once more in three columns', () => {
    const choice = firstChoice('fr')
    expect(filesOf(view, choice, null)).toHaveLength(7)
    expect(filesOf(view, choice, null).at(-1)?.pack.languages).toEqual(['fr', 'en', 'es'])
  })

  it('PACKS-2: without a document that has one, no trilingual edition is made; without a language, nothing', () => {
    const withoutAgenda = withDocument(firstChoice('en'), 'agenda', false)
    expect(filesOf(view, withoutAgenda, null).map((file) => file.language)).toEqual(['en', 'fr', 'es'])
    const silent = (['en', 'fr', 'es'] as const).reduce((choice, language) => withLanguage(choice, language, false), withoutAgenda)
    expect(filesOf(view, silent, null)).toEqual([])
  })
})

describe('what is missing before printing', () => {
  const view = viewAfter(
    'm', meeting(), group('energy'), room('r1'),
    addItem('i1', { ...ITEM, title: { en: 'Opening', es: 'Apertura' } }),
    setGroupText('energy', 'mandate', 'en', 'Energy across the border')
  )

  it('PACKS-3: names each text that the chosen documents print, once for each language that lacks it', () => {
    const lacking = missingTexts(view, { documents: ['agenda'], languages: ['en', 'fr'], isTrilingual: false, lead: 'en' })
    expect(lacking.map(({ language, texts }) => [language, texts.map(({ record }) => record.id)])).toEqual([['en', []], ['fr', ['i1']]])
  })

  it('PACKS-4: does not name what another document prints', () => {
    const ids = (documents: readonly ('agenda' | 'groups')[]): string[] =>
      missingTexts(view, { documents, languages: ['es'], isTrilingual: false, lead: 'es' }).flatMap(({ texts }) => texts.map(({ record }) => record.id))
    expect(ids(['agenda'])).toEqual([])
    expect(ids(['groups'])).toEqual(['energy'])
  })

  it('PACKS-5: of documents, names those that are printed and go to both sides', () => {
    const begun = (id: string, kind: 'groupBrief' | 'groupReport') => beginGroupText(id, kind, 'm', energy, id)
    const view = viewAfter('m', meeting(), group('energy'), ...(['brief', 'report', 'ours'] as const).flatMap((id) => [begun(id, id === 'brief' ? 'groupBrief' : 'groupReport'), setPartText(id, 'results', 'text', 'en', 'Done.')]), changeDocument('ours', { side: 'CA' }))
    const ids = (document: 'groups' | 'annualReport'): string[] =>
      missingTexts(view, { documents: [document], languages: ['es'], isTrilingual: false, lead: 'es' }).flatMap(({ texts }) => texts.map(({ record }) => record.id))
    expect([ids('groups'), ids('annualReport')]).toEqual([['brief'], ['report']])
  })
})
