import { describe, expect, test } from 'vitest'
import { builtInPacks, packsOf } from '#shared/briefing/packs/plan/planned-packs.ts'
import type { ReadinessFinding } from '#shared/briefing/readiness/finding.ts'
import { readinessOf } from '#shared/briefing/readiness/readiness.ts'
import { builtInPack } from '#shared/domain/pack/rules.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Rows } from '#shared/view/rows.ts'
import { sampleView } from './sample-view.ts'

function findings(view: MeetingView, languages: readonly ('en' | 'fr' | 'es')[] = LANGUAGES): ReadinessFinding[] {
  return readinessOf(view, { packs: packsOf(view), languages })
}

function ids(found: readonly ReadinessFinding[], rule: string): string[] {
  return found.filter((finding) => finding.rule === rule).map(({ record }) => record.id)
}

const without = (change: (rows: Rows) => Partial<Rows>) => sampleView((rows) => ({ ...rows, ...change(rows) }))

describe('what is missing if one prints now', () => {
  test('READY-1: every finding has a sentence in three languages, a place where it is mended, and the packs that it concerns', () => {
    const view = without((rows) => ({ person: rows.person.map((person) => (person.id === 'ca-head' ? { ...person, biography: {}, title: { en: 'Assistant Deputy Minister' } } : person)) }))
    const found = findings(view)
    expect(found.length).toBeGreaterThan(5)
    for (const { sentence, packs, target, id } of found) {
      for (const language of LANGUAGES) expect(sentence[language], id).toMatch(/\S/u)
      for (const language of LANGUAGES) expect(sentence[language], id).not.toContain('{{')
      expect(packs.length).toBeGreaterThan(0)
      expect(target.screen).toMatch(/^[a-z]+$/u)
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(ids(found, 'noBiography')).toEqual(['ca-head'])
    expect(ids(found.filter(({ language }) => language === 'fr'), 'noTitle')).toContain('ca-head')
    expect(found.find(({ rule }) => rule === 'noBiography')?.sentence.es).toBe('Geneviève Marchand no tiene semblanza.')
  })

  test('READY-2: a text without translation is named once, with all the packs that print it', () => {
    const view = without((rows) => ({ session: rows.session.map((session) => (session.id === 'opening' ? { ...session, title: { en: 'Opening plenary' } } : session)) }))
    const found = findings(view, ['fr']).filter(({ rule, record }) => rule === 'noTranslation' && record.id === 'opening')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ gravity: 'gap', language: 'fr', target: { screen: 'translation', focus: 'session/opening/title:fr' } })
    expect(found[0]?.packs).toEqual(expect.arrayContaining(['head-CA', 'head-MX', 'delegate', 'interpreter', 'logistics']))
  })

  test('READY-3: a shared pack with one side’s texts cannot be made, and nothing of the example stands in the way of the built-in ones', () => {
    const view = sampleView()
    expect(readinessOf(view, { packs: builtInPacks(view), languages: LANGUAGES }).filter(({ gravity }) => gravity === 'blocks')).toEqual([])
    const pack = { ...builtInPack('head', { id: 'mine', meeting: view.meeting.id, marking: 'unclassified' }), name: { en: 'For all' } }
    const found = readinessOf(view, { packs: [pack], languages: ['en', 'fr'] }).filter(({ gravity }) => gravity === 'blocks')
    expect(found.map(({ record }) => record.id)).toEqual(['points-canada-opening', 'points-canada-forestry', 'points-mexico-opening', 'points-mexico-energy', 'issue-canada-permits', 'issue-mexico-statement'])
    expect(found[0]?.sentence.en).toContain('“For all” goes to both sides')
  })

  test('READY-4: a head without speaking points, a plenary without scenario, an empty section, a reader who is not coming', () => {
    const view = without((rows) => ({
      document: rows.document.filter(({ id }) => !id.startsWith('points-canada') && id !== 'scenario-opening'),
      attendance: rows.attendance.map((attendance) => (attendance.person === 'mx-head' ? { ...attendance, answer: 'declined' as const } : attendance))
    }))
    const found = findings(view, ['en'])
    expect(found.filter(({ rule }) => rule === 'noSpeakingPoints').map(({ packs }) => packs)).toEqual([['head-CA']])
    expect(ids(found, 'noScenario')).toContain('opening')
    expect(ids(found, 'emptySection').length).toBeGreaterThan(0)
    const composed = { ...builtInPack('head', { id: 'mine', meeting: view.meeting.id, marking: 'unclassified', side: 'MX', person: 'mx-head' }) }
    expect(ids(readinessOf(view, { packs: [composed], languages: ['en'] }), 'readerAway')).toEqual(['mx-head'])
  })

  test('READY-5: a pack of one side for a person of the other cannot be made', () => {
    const view = sampleView()
    const pack = builtInPack('head', { id: 'mine', meeting: view.meeting.id, marking: 'unclassified', side: 'CA', person: 'mx-head' })
    expect(readinessOf(view, { packs: [pack], languages: ['en'] }).filter(({ gravity }) => gravity === 'blocks').map(({ rule }) => rule)).toEqual(['otherSide'])
  })
  test('READY-6: texts that nobody has approved lead to the desk, at the first of them in the language of the pages', () => {
    const view = sampleView()
    const found = findings(view, ['es']).filter(({ rule }) => rule === 'notApproved')
    expect(found).toHaveLength(1)
    const target = found[0]?.target
    expect(target).toMatchObject({ screen: 'translation', focus: expect.stringMatching(/:es$/u) as string })
    const text = textsOfMeeting(view).find(({ id }) => `${id}:es` === target?.focus)
    expect(text?.states.es).toBe('draft')
  })
})
