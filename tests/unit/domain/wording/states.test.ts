import { describe, expect, it } from 'vitest'
import { approveTexts, chooseSource, confirmTranslations, withdrawApprovals, writeTranslation } from '#shared/domain/wording/edits.ts'
import { approvalOf } from '#shared/domain/wording/rules.ts'
import { decideValue } from '#shared/domain/decide.ts'
import type { Language } from '#shared/foundation/language.ts'
import { conflictsOf } from '#shared/ledger/conflicts.ts'
import { redact } from '#shared/ledger/redact.ts'
import { copyOf, ITEM, laptopWith, writes, type WordedLaptop } from './worded-laptop.ts'

const AT = { by: 'Luc', at: '2027-03-01T09:00:00-05:00' }
const approve = (laptop: WordedLaptop, language: Language) => laptop.perform(approveTexts([{ text: laptop.title(), language }], AT))
const confirm = (laptop: WordedLaptop, language: Language) => laptop.perform(confirmTranslations([{ text: laptop.title(), language }]))

/** Written in Spanish, translated into French. */
function translated(): WordedLaptop {
  const laptop = laptopWith({ es: 'Minería' })
  laptop.perform(writeTranslation(ITEM, 'title', 'fr', 'Mines', { from: 'es', of: 'Minería' }))
  return laptop
}

describe('WORDING: the state of a text in each language', () => {
  it('WORDING-1: the only language with words is the source, whichever it is; the others are missing', () => {
    expect(laptopWith({ es: 'Minería' }).said()).toBe('en missing, fr missing, es source')
  })

  it('WORDING-2: a translation is a draft until somebody approves it, by name and with the time', () => {
    const laptop = translated()
    expect(laptop.said()).toBe('en missing, fr draft, es source')
    approve(laptop, 'fr')
    expect(laptop.said()).toBe('en missing, fr approved, es source')
    expect(approvalOf(laptop.title(), 'fr')).toEqual({ ...AT, text: 'Mines' })
  })

  it('WORDING-3: when the source changes, a translation is stale, an approved one too; nothing is forgotten of what it was made from', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    laptop.perform(writes({ es: 'Minería sustentable' }))
    expect(laptop.said()).toBe('en missing, fr stale, es source')
    expect(laptop.title().wording.bases.fr).toMatchObject({ from: 'es', of: 'Minería', approved: { by: 'Luc', text: 'Mines' } })
  })

  it('WORDING-4: “still right” makes a stale translation a draft beside the new source; approving says both at once', () => {
    const laptop = translated()
    laptop.perform(writes({ es: 'Minería sustentable' }))
    confirm(laptop, 'fr')
    expect(laptop.state('fr')).toBe('draft')
    laptop.perform(writes({ es: 'Minería' }))
    expect(laptop.state('fr')).toBe('stale')
    approve(laptop, 'fr')
    expect(laptop.state('fr')).toBe('approved')
  })

  it('WORDING-5: an approval holds for exactly the approved words', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    approve(laptop, 'es')
    expect(laptop.said()).toBe('en missing, fr approved, es approved')
    laptop.perform(writes({ fr: 'Exploitation minière' }))
    expect(laptop.state('fr')).toBe('draft')
    laptop.perform(writes({ es: 'Minas' }))
    expect(laptop.state('es')).toBe('source')
  })

  it('WORDING-6: an approval can be withdrawn, and what the text was made from stays known', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    approve(laptop, 'es')
    laptop.perform(withdrawApprovals([{ text: laptop.title(), language: 'fr' }, { text: laptop.title(), language: 'es' }]))
    expect(laptop.said()).toBe('en missing, fr draft, es source')
    laptop.perform(writes({ es: 'Minas' }))
    expect(laptop.state('fr')).toBe('stale')
  })

  it('WORDING-7: a slip mended in a stale translation, on any screen, leaves it stale', () => {
    const laptop = translated()
    laptop.perform(writes({ es: 'Minas' }))
    laptop.perform(writes({ fr: 'Les mines' }))
    expect(laptop.state('fr')).toBe('stale')
    confirm(laptop, 'fr')
    laptop.perform(writes({ fr: 'Des mines' }))
    expect(laptop.state('fr')).toBe('draft')
  })

  it('WORDING-8: source and translation written in one edit agree', () => {
    const laptop = translated()
    laptop.perform(writes({ es: 'Agua', fr: 'Eau', en: 'Water' }))
    expect(laptop.said()).toBe('en draft, fr draft, es source')
  })

  it('WORDING-9: texts of which nothing is known agree until one is changed; that one is the source then, and the others are stale', () => {
    const laptop = laptopWith({ en: 'Mining', fr: 'Mines', es: 'Minería' })
    expect(laptop.said()).toBe('en source, fr draft, es draft')
    laptop.perform(writes({ es: 'Minas' }))
    expect(laptop.said()).toBe('en stale, fr stale, es source')
  })

  it('WORDING-10: undo takes what was noted back together with the words', () => {
    const laptop = laptopWith({ en: 'Mining', fr: 'Mines' })
    const before = laptop.title()
    laptop.perform(writes({ en: 'Mines and metals' }))
    expect(laptop.state('fr')).toBe('stale')
    laptop.undo()
    expect(laptop.title()).toEqual(before)
    laptop.redo()
    expect(laptop.state('fr')).toBe('stale')
  })

  it('WORDING-11: one changes the source while another translates the old one: stale after the merge, on both', () => {
    const ana = translated()
    const luc = copyOf(ana, 'luc')
    ana.perform(writes({ es: 'Minería sustentable' }))
    luc.perform(writeTranslation(ITEM, 'title', 'fr', 'Secteur minier', { from: 'es', of: 'Minería' }))
    ana.receive(luc.known.values())
    luc.receive(ana.known.values())
    expect([ana.state('fr'), luc.state('fr')]).toEqual(['stale', 'stale'])
  })

  it('WORDING-12: what somebody confirmed says nothing of words that another wrote apart', () => {
    const ana = translated()
    const luc = copyOf(ana, 'luc')
    ana.perform(writes({ es: 'Minería sustentable' }))
    luc.perform(writeTranslation(ITEM, 'title', 'fr', 'Secteur minier', { from: 'es', of: 'Minería' }))
    luc.perform(writeTranslation(ITEM, 'title', 'fr', 'Secteur des mines', { from: 'es', of: 'Minería' }))
    for (const times of [1, 2, 3, 4]) ana.perform(writes({ es: `Minería ${times}` }))
    confirm(ana, 'fr')
    ana.receive(luc.known.values())
    expect(ana.state('fr')).toBe('stale')
  })

  it('WORDING-13: two who differ about what a text was made from have nothing to decide; only words are put to people', () => {
    const ana = translated()
    const luc = copyOf(ana, 'luc')
    approve(ana, 'fr')
    luc.perform(approveTexts([{ text: luc.title(), language: 'fr' }], { ...AT, by: 'Inés' }))
    ana.receive(luc.known.values())
    expect([...ana.states().values()].flatMap(conflictsOf)).toEqual([])
    expect(ana.state('fr')).toBe('approved')
  })

  it('WORDING-14: words that are decided between two versions need another look', () => {
    const ana = translated()
    const luc = copyOf(ana, 'luc')
    ana.perform(writes({ fr: 'Les mines' }))
    luc.perform(writes({ fr: 'Secteur minier' }))
    ana.receive(luc.known.values())
    const shown = ana.title().text.fr
    ana.perform(decideValue(ITEM, 'title.fr', shown === 'Les mines' ? 'Secteur minier' : 'Les mines'))
    expect(ana.state('fr')).toBe('stale')
  })

  it('WORDING-15: another language becomes the source: the former one is a translation of it, stale only if they did not agree', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    laptop.perform(chooseSource(laptop.title(), 'fr'))
    expect(laptop.said()).toBe('en missing, fr approved, es draft')
    laptop.perform(writes({ fr: 'Secteur minier' }))
    expect(laptop.said()).toBe('en missing, fr source, es stale')
    laptop.perform(chooseSource(laptop.title(), 'es'))
    expect(laptop.said()).toBe('en missing, fr stale, es source')
  })

  it('WORDING-16: a translation made from a stale translation is stale too', () => {
    const laptop = translated()
    laptop.perform(writeTranslation(ITEM, 'title', 'en', 'Mining', { from: 'fr', of: 'Mines' }))
    laptop.perform(writes({ es: 'Minas' }))
    expect(laptop.said()).toBe('en stale, fr stale, es source')
    confirm(laptop, 'fr')
    expect(laptop.said()).toBe('en draft, fr draft, es source')
  })

  it('WORDING-17: a source that is emptied and written anew is still the source', () => {
    const laptop = translated()
    laptop.perform(writes({ es: null }))
    laptop.perform(writes({ es: 'Minas' }))
    expect(laptop.said()).toBe('en missing, fr stale, es source')
  })

  it('WORDING-18: a text emptied in every language leaves nothing behind', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    laptop.perform(writes({ es: null, fr: null }))
    expect(laptop.title().wording).toEqual({ source: null, bases: {} })
  })

  it('WORDING-19: a purge that strikes a text strikes the copies of its words', () => {
    const laptop = translated()
    approve(laptop, 'fr')
    laptop.perform(writes({ es: 'Minas de plata' }))
    laptop.perform(redact('r1', [{ kind: 'item', ids: ['i1'], fields: ['title.es'] }], {}))
    const struck = JSON.stringify([...laptop.states().values()].flatMap(({ row, heads }) => [row, ...heads.values()]))
    expect(struck).not.toMatch(/Miner|Minas/)
    expect(laptop.title().text).toEqual({ fr: 'Mines' })
  })
})
