import { describe, expect, it } from 'vitest'
import { buildDocuments, plainText } from '#shared/briefing/index.ts'
import { sourceOf } from '#shared/briefing/packs/source.ts'
import { unwrittenReports } from '#shared/briefing/documents/annual-report/texts.ts'
import type { Pack } from '#shared/briefing/model/index.ts'
import { editionIn } from '#shared/briefing/documents/frame/edition.ts'
import { singleDocument } from '#shared/briefing/documents/single/pack.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { beginAnnualReport, beginGroupText } from '#shared/domain/document/begin.ts'
import { addPart, changeDocument, setPartText } from '#shared/domain/document/edits.ts'
import { partsInOrder, standingPart } from '#shared/domain/document/rules.ts'
import { seatCoChair, vacateSeat } from '#shared/domain/group/edits.ts'
import { planMeeting } from '#shared/domain/meeting/edits.ts'
import { recordOutcome, setOutcomeState, type OutcomeFacts } from '#shared/domain/outcome/edits.ts'
import type { Group } from '#shared/domain/group/schema.ts'
import type { Language } from '#shared/foundation/language.ts'
import { calendarDate } from '#shared/foundation/time/index.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { attends, group, meeting, person, three } from './meetings.ts'
import { rowsAfter, viewAfter } from './workspace.ts'

const FACTS: OutcomeFacts = { group: 'energy', sort: 'commitment', text: three('Grid study'), lead: 'both', who: three('NRCan'), due: '2028-03-31', state: 'open', ended: null, progress: {} }
const BEFORE = planMeeting('m2026', {
  ordinal: 16, title: three('m2026'), theme: {}, start: '2026-10-01', end: '2026-10-02', host: 'CA', city: three('Gatineau'), venue: {}, mode: 'inPerson', zone: 'America/Toronto', groups: ['energy']
})
const MEETINGS: readonly DomainEdit[] = [meeting({ groups: ['energy', 'trade'] }), group('energy'), group('trade', 'a1'), BEFORE]

function recorded(id: string, facts: Partial<OutcomeFacts> = {}, at = 'm'): DomainEdit {
  return recordOutcome(id, { meeting: at, rank: 'a0' }, { ...FACTS, text: three(id), ...facts })
}

function groupOf(id: string): Group {
  return rowsAfter(...MEETINGS).group.find((one) => one.id === id) ?? expect.fail(`no group ${id}`)
}

const ENERGY = beginGroupText('r-energy', 'groupReport', 'm', groupOf('energy'), 'a1')
const REPORT = beginAnnualReport('r', 'm', 'a0')

function bookOf(view: MeetingView, language: Language = 'en'): { pack: Pack; marking: string } {
  return buildDocuments(view, { documents: ['annualReport'], languages: [language] })[0] ?? expect.fail('no book')
}

function linesAfter(language: Language, ...edits: DomainEdit[]): string[] {
  return plainText(bookOf(viewAfter('m', ...MEETINGS, ...edits), language).pack)
}

/** What stands between two lines. */
function between(lines: readonly string[], from: string, to: string): string[] {
  const start = lines.lastIndexOf(from)
  return lines.slice(start + 1, lines.indexOf(to, start))
}

describe('texts of the annual report', () => {
  it('REPORT-1: an annual report begins with message and profile, a group’s with its three parts and its name in each language', () => {
    const view = viewAfter('m', ...MEETINGS, REPORT, ENERGY)
    const [annual, ofGroup] = view.documents
    expect(annual && partsInOrder(annual).map(({ id }) => standingPart(annual, id))).toEqual(['annualReport.message', 'annualReport.profile'])
    expect(ofGroup && partsInOrder(ofGroup).map(({ id }) => standingPart(ofGroup, id))).toEqual(['groupReport.done', 'groupReport.results', 'groupReport.outlook'])
    expect(annual).toMatchObject({ kind: 'annualReport', group: null, side: 'shared', title: { en: 'Annual report', fr: 'Rapport annuel', es: 'Informe anual' } })
    expect(ofGroup).toMatchObject({ kind: 'groupReport', group: 'energy', title: { en: 'Group report: energy', fr: 'Rapport du groupe\u00A0: energy', es: 'Informe del grupo: energy' } })
  })

  it('REPORT-2: a standing part is one of its own kind alone, and a part that people add is named by them', () => {
    expect([standingPart({ kind: 'groupReport' }, 'results'), standingPart({ kind: 'groupReport' }, 'mandate'), standingPart({ kind: 'other' }, 'results')]).toEqual(['groupReport.results', null, null])
  })

  it('REPORT-3: its texts go to the desk of translators with their states', () => {
    const view = viewAfter('m', ...MEETINGS, REPORT, ENERGY, setPartText('r', 'message', 'text', 'en', 'A good year.'), setPartText('r-energy', 'done', 'text', 'fr', 'Une étude.'))
    const texts = textsOfMeeting(view).filter(({ kind }) => kind === 'documents')
    expect(texts.flatMap(({ path, group: of, states }) => (path === 'title' ? [] : [[path, of, states.en, states.es]]))).toEqual([
      ['parts.message.text', null, 'source', 'missing'], ['parts.done.text', 'energy', 'missing', 'missing']
    ])
  })

  it('REPORT-4: by itself on paper its standing parts have their headings, in the language of the page', () => {
    const view = viewAfter('m', ...MEETINGS, ENERGY)
    const [document] = view.documents
    const words = (['en', 'fr', 'es'] as const).map((language) => plainText(singleDocument(document ?? expect.fail(), editionIn(view, language, false)).pack).join('\n'))
    expect(words.map((text, index) => text.includes(['What the group did this year', 'Activités de l’année', 'Actividades del año'][index] ?? ''))).toEqual([true, true, true])
    expect(words[1]).toContain('Rapport de groupe')
  })

  it('REPORT-5: says what nobody has written yet, group by group, until there are words in any language', () => {
    const left = (...edits: DomainEdit[]) => unwrittenReports(viewAfter('m', ...MEETINGS, ...edits)).map(({ group: of, document }) => [of?.id ?? null, document?.id ?? null])
    expect(left()).toEqual([[null, null], ['energy', null], ['trade', null]])
    expect(left(REPORT, ENERGY)).toEqual([[null, 'r'], ['energy', 'r-energy'], ['trade', null]])
    const message = setPartText('r', 'message', 'text', 'es', 'Un buen año.')
    expect(left(REPORT, ENERGY, message, setPartText('r-energy', 'outlook', 'text', 'fr', 'À suivre.'))).toEqual([[null, 'r'], ['trade', null]])
    expect(left(REPORT, message, setPartText('r', 'profile', 'text', 'en', 'Two countries.'))).toEqual([['energy', null], ['trade', null]])
  })
})

describe('the annual report on paper', () => {
  it('REPORT-6: message, profile with figures, what people add, a chapter for each group, the plenary; with cover and contents', () => {
    const view = viewAfter(
      'm', ...MEETINGS, REPORT, ENERGY, setPartText('r', 'message', 'text', 'en', 'A good year.'), addPart('r', 'events', { rank: 'b0', heading: three('Events'), text: three('Three of them.') }),
      setPartText('r-energy', 'done', 'text', 'en', 'One study.'), recorded('Decided', { sort: 'decision', group: null })
    )
    const { pack } = bookOf(view)
    expect(pack.cover?.kicker).toBe('Annual report')
    expect(pack.contents?.depth).toBe(2)
    expect(pack.parts.map(({ heading }) => heading.map(({ text }) => text).join(''))).toEqual([
      'Message from the co-chairs', 'Profile and institutional report', 'Events', 'Group reports', 'Decisions and commitments of the plenary'
    ])
    const lines = plainText(pack)
    expect(between(lines, 'energy', 'Results')).toEqual(['What the group did this year', 'One study.'])
    expect(lines.slice(lines.lastIndexOf('Decisions'))).toEqual(['Decisions', 'Decided'])
  })

  it('REPORT-7: in a group’s chapter its commitments stand with their states: made here, open from before, ended since', () => {
    const met = setOutcomeState('Old trial', 'met', calendarDate('2027-05-31'))
    const lines = linesAfter('en', recorded('New study'), recorded('Old study', {}, 'm2026'), recorded('Old trial', {}, 'm2026'), met, recorded('Of trade', { group: 'trade' }))
    const head = (...days: string[]): string[] => ['Commitment', 'Who', ...days, 'State']
    const missing = ['What the group did this year', '[text to follow]', 'Results', '[text to follow]', 'Next steps', '[text to follow]']
    expect(between(lines, 'energy', 'trade')).toEqual([
      ...missing, 'Commitments made at this meeting', ...head('Due'), 'New study', 'NRCan', 'Mar 31, 2028', 'Open',
      'Open since earlier meetings', ...head('Due'), 'Old study', 'NRCan', 'Mar 31, 2028', 'Open',
      'Ended since the last meeting', ...head('Due', 'Ended on'), 'Old trial', 'NRCan', 'Mar 31, 2028', 'May 31, 2027', 'Met'
    ])
  })

  it('REPORT-8: counts the commitments by group and state, what belongs to no group here with the plenary, and leaves out columns without any', () => {
    const made = [recorded('a'), recorded('b', { state: 'underWay' }), recorded('c', { group: 'housing', state: 'met', ended: '2027-11-01' })]
    const table = (...more: DomainEdit[]): string[] => {
      const lines = linesAfter('en', ...made, ...more)
      return lines.slice(lines.lastIndexOf('How each commitment stands on the day of printing.') + 1)
    }
    expect(table().slice(0, 20)).toEqual(['Group', 'Made here', 'Open', 'Under way', 'Met', 'energy', '2', '1', '1', '0', 'Plenary', '1', '0', '0', '1', 'Total', '3', '1', '1', '1'])
    expect(table(recorded('d', { state: 'dropped' }), recorded('e', {}, 'm2026')).slice(0, 7)).toEqual(['Group', 'Made here', 'From before', 'Open', 'Under way', 'Met', 'Dropped'])
    const lines = linesAfter('en', ...made)
    expect(lines.slice(lines.lastIndexOf('Decisions and commitments of the plenary'))).toContain('c')
  })

  it('REPORT-9: counts who took part by delegation, without a name, the countries in the order of the language', () => {
    const people = [person('ana'), person('luz', 'MX'), person('eva', 'MX'), attends('ana', 'head'), attends('luz', 'head', { delegation: 'MX' }), attends('eva', 'delegate', { delegation: 'MX', answer: 'declined' })]
    expect(between(linesAfter('en', ...people), 'Who took part', 'Working groups')).toEqual(['People', 'Canada', 'Mexico', 'Public', '1', '1', 'Private', '0', '0', 'All people', '1', '1'])
    expect(between(linesAfter('es', ...people), 'Participación', 'Grupos de trabajo').slice(0, 3)).toEqual(['Personas', 'México', 'Canadá'])
    expect(linesAfter('en', ...people).join('\n')).not.toContain('Roy')
    expect(bookOf(viewAfter('m', ...MEETINGS), 'es').pack.cover?.countries).toEqual(['México', 'Canadá'])
    expect(bookOf(viewAfter('m', ...MEETINGS), 'fr').pack.cover?.countries).toEqual(['Canada', 'Mexique'])
  })

  it('REPORT-10: names as co-chairs those who led the group when the meeting was held, whoever has left or come since', () => {
    const chair = (id: string, who: string, from: string) => seatCoChair(id, { group: 'energy', country: 'CA', sector: 'public', person: who, from })
    const edits = [person('ana'), person('bo'), chair('c1', 'ana', '2025-11'), vacateSeat('c1', '2027-12'), chair('c2', 'bo', '2027-12')]
    expect(between(linesAfter('en', ...edits), 'Co-chairs, Mexico', 'trade')).toEqual(['energy', 'ana Roy', 'Vacant'])
    expect(between(plainText(bookOf(viewAfter('m2026', ...MEETINGS, ...edits)).pack), 'Co-chairs, Mexico', 'Commitments in figures')).toContain('ana Roy')
  })

  it('REPORT-11: bears the highest marking of its texts; a one-sided text stays out with its marking', () => {
    const secret = [REPORT, ENERGY, setPartText('r-energy', 'done', 'text', 'en', 'Among ourselves.'), changeDocument('r-energy', { marking: 'protectedA' })]
    expect(bookOf(viewAfter('m', ...MEETINGS, ...secret))).toMatchObject({ marking: 'protectedA', pack: { marking: 'Protected A' } })
    const { marking, pack } = bookOf(viewAfter('m', ...MEETINGS, ...secret, changeDocument('r-energy', { side: 'MX' })))
    expect(marking).toBe('unclassified')
    expect(plainText(pack).join('\n')).not.toContain('Among ourselves')
  })

  it('REPORT-12: leaves out nothing that people wrote: two reports of one group, one of a group that is not here, one of none', () => {
    const words = (id: string, of: string) => [beginGroupText(id, 'groupReport', 'm', groupOf(of), 'a5'), setPartText(id, 'done', 'text', 'en', `Words of ${id}.`)]
    const lines = linesAfter(
      'en', ...words('first', 'energy'), ...words('second', 'energy'), ...words('guest', 'trade'), changeDocument('guest', { group: null }),
      beginAnnualReport('r1', 'm', 'a0'), setPartText('r1', 'message', 'text', 'en', 'One message.'), beginAnnualReport('r2', 'm', 'a1'), setPartText('r2', 'message', 'text', 'en', 'Another message.')
    ).join('\n')
    for (const said of ['Words of first.', 'Words of second.', 'Words of guest.', 'One message.', 'Another message.']) expect(lines).toContain(said)
  })

  it('REPORT-13: each text leads to where it is written, and a translation that is missing is marked', () => {
    const view = viewAfter('m', ...MEETINGS, REPORT, ENERGY, setPartText('r', 'message', 'text', 'en', 'A good year.'), recorded('New study'))
    const { pack } = bookOf(view, 'fr')
    const sources = new Set(pack.parts.flatMap(({ blocks }) => blocks.flatMap((block) => ('about' in block ? [block.about] : []))))
    for (const about of ['document/r/parts.message', 'document/r/parts.profile', 'document/r-energy/parts.done', 'group/trade']) expect(sources).toContain(about)
    expect(plainText(pack)).toContain('[traduction à venir]')
    expect(JSON.stringify(pack)).toContain('"about":"outcome/New study"')
  })

  it('REPORT-14: pressed on a page, a part opens where it is written, under the name that the app gives it', () => {
    const view = viewAfter('m', ...MEETINGS, REPORT, ENERGY)
    expect(sourceOf(view, 'document/r/parts.message')).toMatchObject({ screen: 'documents', focus: 'r/parts.message', part: { en: 'Message from the co-chairs', es: 'Mensaje de la copresidencia' } })
    expect(sourceOf(view, 'document/r-energy/parts.outlook')).toMatchObject({ screen: 'documents', focus: 'r-energy/parts.outlook', part: { fr: 'Prochaines étapes' } })
  })
})
