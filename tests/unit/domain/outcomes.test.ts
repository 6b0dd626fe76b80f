import { describe, expect, it } from 'vitest'
import { buildDocuments, plainText } from '#shared/briefing/index.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { edit, setting } from '#shared/domain/edit.ts'
import { changeMeeting, planMeeting } from '#shared/domain/meeting/edits.ts'
import { changeOutcome, deleteOutcome, recordOutcome, setOutcomeState, type OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import { isLate } from '#shared/domain/outcome/rules.ts'
import type { Language } from '#shared/foundation/language.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { group, meeting, three } from './meetings.ts'
import { viewAfter } from './workspace.ts'

const FACTS: OutcomeFacts = { group: 'energy', sort: 'commitment', text: three('Grid study'), lead: 'CA', who: three('NRCan'), due: '2028-03-31', state: 'open', ended: null, progress: {} }

/** The meeting of 2027 with one before it and one after it. */
const MEETINGS: readonly DomainEdit[] = [meeting(), group('energy'), other('m2026', '2026-10-01'), other('m2028', '2028-10-12')]

function other(id: string, start: string): DomainEdit {
  return planMeeting(id, {
    ordinal: null, title: three(id), theme: {}, start, end: start, host: 'CA', city: three('Gatineau'), venue: {}, mode: 'inPerson', zone: 'America/Toronto', groups: ['energy']
  })
}

function recorded(id: string, at: string, facts: Partial<OutcomeFacts> = {}): DomainEdit {
  return recordOutcome(id, { meeting: at, rank: 'a0' }, { ...FACTS, text: three(id), ...facts })
}

function idsAt(at: string, ...edits: DomainEdit[]): string[] {
  return viewAfter(at, ...MEETINGS, ...edits).outcomes.map(({ id }) => id)
}

describe('what a meeting leaves behind', () => {
  it('OUTCOME-1: a commitment comes along to every later meeting until it has ended, and to none before', () => {
    const made = recorded('study', 'm2026')
    expect(['m2026', 'm', 'm2028'].map((at) => idsAt(at, made))).toEqual([['study'], ['study'], ['study']])
    expect(idsAt('m2026', recorded('later', 'm'))).toEqual([])
    const met = setOutcomeState('study', 'met', calendarDate('2027-05-31'))
    expect(['m2026', 'm', 'm2028'].map((at) => idsAt(at, made, met))).toEqual([['study'], ['study'], []])
  })

  it('OUTCOME-2: what ended when nobody noted the day, and decisions, are known at their own meeting alone', () => {
    const ended = [recorded('study', 'm2026'), edit('outcome.change', setting('outcome', 'study', { state: 'dropped' }))]
    expect([idsAt('m2026', ...ended), idsAt('m', ...ended)]).toEqual([['study'], []])
    const decision = recorded('plans', 'm2026', { sort: 'decision' })
    expect([idsAt('m2026', decision), idsAt('m', decision)]).toEqual([['plans'], []])
  })

  it('OUTCOME-3: a state that ends a commitment notes the day, and one that opens it again takes it back', () => {
    const edits = [recorded('study', 'm'), setOutcomeState('study', 'met', calendarDate('2027-12-01'))]
    expect(viewAfter('m', ...MEETINGS, ...edits).outcomes[0]).toMatchObject({ state: 'met', ended: '2027-12-01' })
    expect(viewAfter('m', ...MEETINGS, ...edits, setOutcomeState('study', 'underWay', calendarDate('2027-12-02'))).outcomes[0]).toMatchObject({ state: 'underWay', ended: null })
  })

  it('OUTCOME-4: is late from the day after its date, as long as it is open', () => {
    const late = (more: Partial<OutcomeFacts>, day: string): boolean[] => viewAfter('m', ...MEETINGS, recorded('study', 'm', more)).outcomes.map((one) => isLate(one, calendarDate(day)))
    expect([late({}, '2028-03-31'), late({}, '2028-04-01'), late({ state: 'met' }, '2028-04-01'), late({ due: null }, '2028-04-01'), late({ sort: 'decision' }, '2028-04-01')]).toEqual([[false], [true], [false], [false], [false]])
  })

  it('OUTCOME-5: clears a text that the form leaves empty, and is gone when deleted', () => {
    const edits = [recorded('study', 'm', { progress: three('Begun.') }), changeOutcome('study', { ...FACTS, progress: { en: ' ', fr: '', es: 'Iniciado.' } })]
    expect(viewAfter('m', ...MEETINGS, ...edits).outcomes[0]?.progress).toEqual({ es: 'Iniciado.' })
    expect(idsAt('m', ...edits, deleteOutcome('study'))).toEqual([])
  })

  it('OUTCOME-6: texts of what is open go to the desk of translators, those of what has ended stay at the meeting that made it', () => {
    const pathsAt = (at: string, ...edits: DomainEdit[]): string[] => textsOfMeeting(viewAfter(at, ...MEETINGS, ...edits)).flatMap(({ kind, path }) => (kind === 'outcomes' ? [path] : []))
    const made = recorded('study', 'm2026')
    expect(pathsAt('m', made)).toEqual(['text', 'who'])
    const met = setOutcomeState('study', 'met', calendarDate('2027-05-31'))
    expect([pathsAt('m', made, met), pathsAt('m2026', made, met)]).toEqual([[], ['text', 'who']])
  })
})

describe('the summary of decisions', () => {
  const lines = (view: MeetingView, language: Language = 'en'): string[] => {
    const [built] = buildDocuments(view, { documents: ['followUp'], languages: [language] })
    return built ? plainText(built.pack) : []
  }

  it('OUTCOME-7: has decisions, own commitments, open ones of earlier meetings and those that ended since, each in its place', () => {
    const view = viewAfter(
      'm', ...MEETINGS, recorded('Plans adopted', 'm', { sort: 'decision', group: null }), recorded('New study', 'm'), recorded('Old study', 'm2026', { progress: three('Half done.'), lead: 'both' }),
      recorded('Old trial', 'm2026', { group: null }), setOutcomeState('Old trial', 'met', calendarDate('2027-05-31'))
    )
    const head = (...days: string[]): string[] => ['Commitment', 'Who', ...days, 'State']
    expect(lines(view).slice(4)).toEqual([
      'Decisions', 'Plans adopted',
      'Commitments made at this meeting', ...head('Due'), 'energy', 'New study', 'NRCan', 'Canada', 'Mar 31, 2028', 'Open',
      'Open since earlier meetings', ...head('Due'), 'energy', 'Old study', 'Half done.', 'NRCan', 'Mar 31, 2028', 'Open',
      'Ended since the last meeting', ...head('Due', 'Ended on'), 'Plenary', 'Old trial', 'NRCan', 'Canada', 'Mar 31, 2028', 'May 31, 2027', 'Met'
    ])
    expect(lines(view, 'fr').join('\n')).toContain('Engagements pris à cette réunion')
  })

  it('OUTCOME-7: what was made at the meeting and has ended already keeps the day on which it was due', () => {
    const view = viewAfter('m', ...MEETINGS, recorded('New study', 'm'), recorded('New trial', 'm'), setOutcomeState('New trial', 'met', calendarDate('2028-01-20')))
    expect(lines(view).slice(4)).toEqual([
      'Commitments made at this meeting', 'Commitment', 'Who', 'Due', 'Ended on', 'State',
      'energy', 'New study', 'NRCan', 'Canada', 'Mar 31, 2028', '–', 'Open', 'New trial', 'NRCan', 'Canada', 'Mar 31, 2028', 'Jan 20, 2028', 'Met'
    ])
  })

  it('OUTCOME-8: says that nothing has been recorded yet', () => {
    expect(lines(viewAfter('m', ...MEETINGS), 'es')).toContain('Todavía no se ha registrado ningún acuerdo ni compromiso.')
  })

  it('OUTCOME-9: the brief of a group ends its commitments with those that are open', () => {
    const view = viewAfter('m', ...MEETINGS, recorded('Old study', 'm2026'), recorded('Of nobody', 'm2026', { group: null }), changeMeeting('m', { ordinal: 3 }))
    const [built] = buildDocuments(view, { documents: ['groups'], languages: ['en'] })
    const text = (built ? plainText(built.pack) : []).join('\n')
    expect(text).toContain('Old study')
    expect(text).not.toContain('Of nobody')
  })
})
