import { describe, expect, it } from 'vitest'
import { changeTerm, dropTerm, restoreTerm, type TermFacts } from '#shared/domain/term/edits.ts'
import { fold as foldText } from '#shared/foundation/formats/fold.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { writeUp } from '#shared/ledger/write-up.ts'
import { termBase, wordingsIn, wordingsOf } from '#shared/translation/terms/base.ts'
import { termsIn } from '#shared/translation/terms/find.ts'
import { STANDARD_TERMS } from '#shared/translation/terms/standard/index.ts'
import { rowsOf } from '#shared/view/rows.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'

const BASE = termBase([])

/** The term base after some edits. */
function baseAfter(...edits: DomainEdit[]) {
  const changes = writeUp('test', edits.map((edit, index) => ({ edit, at: '2027-06-21T12:00:00Z', by: 'Ana', gesture: `g${index}` })))
  return termBase(rowsOf(fold(changes).values()).term)
}

function factsOf(id: string): TermFacts {
  const term = BASE.find((candidate) => candidate.id === id)
  if (!term) throw new Error(`No term ${id}`)
  return term
}

function names(text: string, language: 'en' | 'fr' | 'es'): string[] {
  return termsIn(text, language, BASE).map(({ term }) => term.id.replace('standard-', ''))
}

describe('the standard terms', () => {
  it('TERM-1: there are at least 200, each complete in three languages, no id and no English wording twice', () => {
    expect(STANDARD_TERMS.length).toBeGreaterThanOrEqual(200)
    for (const { id, text } of STANDARD_TERMS) for (const language of LANGUAGES) expect(text[language].trim(), `${id} ${language}`).not.toBe('')
    expect(new Set(STANDARD_TERMS.map(({ id }) => id)).size).toBe(STANDARD_TERMS.length)
    expect(new Set(STANDARD_TERMS.map(({ text }) => foldText(text.en))).size).toBe(STANDARD_TERMS.length)
  })

  it('TERM-2: no wording is both right and wrong for the same term, and the words are set as each language sets them', () => {
    for (const term of BASE) {
      for (const language of LANGUAGES) {
        const right = wordingsIn(term, language)
        for (const wrong of wordingsOf(term.forbidden[language])) expect(right, term.id).not.toContain(wrong)
        const all = [...right, ...wordingsOf(term.forbidden[language]), term.note[language] ?? ''].join(' ')
        expect(all, term.id).not.toMatch(/['"]|  /)
        expect(all, term.id).not.toMatch(language === 'fr' ? /[“”]|\s[;!?]/ : /[«»]/)
      }
    }
  })

  it('TERM-3: every note is written in all three languages or in none', () => {
    for (const { id, note } of STANDARD_TERMS) expect([0, 3], id).toContain(LANGUAGES.filter((language) => note[language] !== undefined).length)
  })
})

describe('the terms of a partnership', () => {
  it('TERM-4: a changed standard term stands in place of the standard, and comes back as it was shipped', () => {
    const facts = factsOf('standard-health-break')
    const changed = changeTerm('standard-health-break', { ...facts, text: { ...facts.text, fr: 'pause bien-être' }, forbidden: { fr: 'pause santé' } })
    const after = baseAfter(changed).find(({ id }) => id === 'standard-health-break')
    expect(after).toMatchObject({ origin: 'changed', text: { en: 'health break', fr: 'pause bien-être' }, confidence: 'known' })
    expect(baseAfter(changed, restoreTerm('standard-health-break')).find(({ id }) => id === 'standard-health-break')).toMatchObject({ origin: 'standard', text: { fr: 'pause santé' } })
  })

  it('TERM-5: what was restored leaves nothing behind when the term is changed again', () => {
    const facts = factsOf('standard-health-break')
    const first = changeTerm('standard-health-break', { ...facts, forbidden: { fr: 'pause santé' }, note: { en: 'A note' } })
    const again = baseAfter(first, restoreTerm('standard-health-break'), dropTerm('standard-health-break', facts))
    expect(again.find(({ id }) => id === 'standard-health-break')).toMatchObject({ standing: 'dropped', forbidden: facts.forbidden, note: facts.note })
  })

  it('TERM-6: a dropped term is no longer found', () => {
    const base = baseAfter(dropTerm('standard-health-break', factsOf('standard-health-break')))
    expect(termsIn('A health break', 'en', base).map(({ term }) => term.id)).toEqual([])
    expect(base.some(({ id }) => id === 'standard-health-break')).toBe(true)
  })
})

describe('finding terms in a text', () => {
  it('TERM-7: the longest term wins, and plurals and feminine forms are found', () => {
    expect(names('The annotated agendas of the working groups', 'en')).toEqual(['annotated-agenda', 'working-group'])
    expect(names('Les coprésidentes présenteront les ordres du jour annotés', 'fr')).toEqual(['co-chair', 'annotated-agenda'])
    expect(names('Las copresidentas y los jefes de delegación', 'es')).toEqual(['co-chair', 'head-of-delegation'])
  })

  it('TERM-8: an elided article does not hide a term, and an acronym is found in its capitals alone', () => {
    expect(names('Adoption de l’ordre du jour par l’Alliance', 'fr')).toEqual(['adoption-agenda'])
    expect(names('FDI grew', 'en')).toEqual(['foreign-direct-investment'])
    expect(names('sme fdi', 'en')).toEqual([])
  })

  it('TERM-9: the place of a term is that of its words', () => {
    const text = 'A round table with stakeholders'
    expect(termsIn(text, 'en', BASE).map(({ from, to }) => text.slice(from, to))).toEqual(['round table', 'stakeholders'])
  })
})
