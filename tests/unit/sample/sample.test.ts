import { describe, expect, it } from 'vitest'
import { isKind } from '#shared/domain/kinds.ts'
import { seatsOf } from '#shared/domain/group/rules.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import { namesOverTime, nameOn } from '#shared/domain/partnership/rules.ts'
import { partsInOrder } from '#shared/domain/document/rules.ts'
import { GROUPS_OF_2021 } from '#shared/domain/partnership/default-partnership.ts'
import { historyOf } from '#shared/ledger/history.ts'
import { changeSchema } from '#shared/ledger/schema.ts'
import { parseRichText } from '#shared/foundation/rich-text/index.ts'
import { fold } from '#shared/ledger/fold.ts'
import { EMPTY_SEAT, SAMPLE_MEETING_ID, SAMPLE_TODAY, sampleChanges, sampleEdits } from '#shared/sample/index.ts'
import { ITEMS } from '#shared/sample/agenda/index.ts'
import { DOCUMENTS } from '#shared/sample/documents/index.ts'
import { MEETING } from '#shared/sample/meeting/meeting.ts'
import { CANADIAN_DELEGATION, MEXICAN_DELEGATION } from '#shared/sample/people/index.ts'
import { SESSIONS } from '#shared/sample/sessions/index.ts'
import { rows, view } from './workspace.ts'

describe('the example workspace as a ledger', () => {
  const changes = sampleChanges()

  it('is the same at every call', () => {
    expect(sampleChanges()).toEqual(changes)
    expect(sampleEdits()).toEqual(sampleEdits())
  })

  it('is made of valid changes of kinds that the app knows, without conflict', () => {
    for (const change of changes) {
      expect(changeSchema.safeParse(change).success, change.id).toBe(true)
      expect(isKind(change.record.kind)).toBe(true)
    }
    for (const state of fold(changes).values()) {
      for (const [path, heads] of state.heads) expect(heads.length, `${state.record.id} ${path}`).toBe(1)
    }
  })

  it('tells a history of several people over nine months, in the order of time', () => {
    const entries = historyOf(changes)
    expect(new Set(entries.map(({ by }) => by)).size).toBeGreaterThanOrEqual(4)
    const dates = changes.map(({ at }) => at)
    expect(dates).toEqual([...dates].sort())
    expect(dates.at(-1)?.slice(0, 10) ?? '').toMatch(/^2027-06/)
    expect((dates.at(-1) ?? '') < SAMPLE_TODAY).toBe(true)
    const verbs = entries.map(({ verb }) => verb)
    for (const verb of ['session.move', 'item.write', 'meeting.change', 'meeting.inviteGroup', 'coChair.vacate', 'task.complete', 'attendance.change', 'person.write', 'document.write']) {
      expect(verbs).toContain(verb)
    }
  })
})

describe('what the history of the example leads to', () => {
  it('is what the data say: no first draft is left', () => {
    for (const { id, day, start, room } of SESSIONS) expect(view.session(id), id).toMatchObject({ day, start, room })
    expect(view.agenda.map(({ item }) => [item.id, item.title, item.documents])).toEqual(
      ITEMS.map(({ id, title, documents }) => [id, title, [...documents].sort()])
    )
    for (const { id, title } of [...CANADIAN_DELEGATION, ...MEXICAN_DELEGATION]) expect(view.person(id)?.title, id).toEqual(title)
    for (const { id, parts } of DOCUMENTS) {
      for (const part of parts) expect(view.document(id)?.parts[part.id]?.text, id).toEqual(part.text)
    }
    const { title, theme, venue, mode, ordinal } = MEETING
    expect(view.meeting).toMatchObject({ title, theme, venue, mode, ordinal })
  })
})

describe('the Partnership of the example', () => {
  it('has two names, and the meeting of 2027 falls under the second', () => {
    const [partnership] = rows.partnership
    if (!partnership) throw new Error('no partnership')
    expect(namesOverTime(partnership).map(({ name }) => name.acronym.es)).toEqual(['AMC', 'AEIMC'])
    expect(nameOn(partnership, '2019-11')?.name.en).toBe('Canada-Mexico Partnership')
    expect(view.partnershipName?.name.es).toBe('Asociación Estratégica Integral México-Canadá')
  })

  it('remembers two meetings in 2006 and the 16th, virtual, in 2020 with a host', () => {
    const meetings = inOrder(rows.meeting)
    expect(meetings).toHaveLength(22)
    expect(meetings.filter(({ when }) => when?.startsWith('2006')).map(({ host }) => host)).toEqual(['MX', 'CA'])
    expect(meetings.find(({ when }) => when === '2020-11-26')).toMatchObject({ ordinal: 16, mode: 'virtual', host: 'CA' })
    expect(meetings.at(-1)).toMatchObject({ id: SAMPLE_MEETING_ID, ordinal: 3, host: 'MX', held: false })
  })

  it('has the eight groups of 2021 and the two that ended, with what happened to each', () => {
    expect(view.groups.map(({ group }) => group.id)).toEqual(GROUPS_OF_2021)
    const ended = rows.group.filter(({ status }) => status === 'ended').map(({ id }) => id)
    expect(ended.sort()).toEqual(['housing', 'labour-mobility'])
    for (const group of rows.group) expect(Object.keys(group.events).length, group.id).toBeGreaterThan(0)
    expect(rows.group.find(({ id }) => id === 'forestry')?.events['created']?.other).toBe('environment')
  })

  it('has exactly one empty co-chair seat: Forestry, Canada, private sector', () => {
    const empty = view.groups.flatMap(({ group, seats }) => seats.filter(({ coChair }) => coChair === null).map((seat) => ({ group: group.id, ...seat })))
    expect(empty.map(({ group, country, sector }) => ({ group, country, sector }))).toEqual([EMPTY_SEAT])
    expect(seatsOf('mining', rows.coChair).every(({ coChair }) => coChair !== null)).toBe(true)
  })
})

describe('the meeting of 2027', () => {
  it('has 122 people: 64 of Mexico, 58 of Canada, with one head and one alternate each', () => {
    for (const [country, count] of [['MX', 64], ['CA', 58]] as const) {
      const delegation = view.delegates.filter(({ attendance }) => attendance.delegation === country)
      expect(delegation).toHaveLength(count)
      for (const role of ['head', 'alternate']) {
        expect(delegation.filter(({ attendance }) => attendance.role === role)).toHaveLength(1)
      }
      for (const role of ['coChair', 'delegate', 'expert', 'observer', 'interpreter', 'press', 'staff']) {
        expect(delegation.some(({ attendance }) => attendance.role === role), role).toBe(true)
      }
    }
    expect(view.delegates.filter(({ attendance }) => attendance.presence === 'remote').length).toBeGreaterThan(12)
    for (const answer of ['accepted', 'invited', 'tentative', 'declined']) {
      expect(view.delegates.some(({ attendance }) => attendance.answer === answer), answer).toBe(true)
    }
  })

  it('knows how those who come from far travel and stay, and what a dozen have asked for, as services', () => {
    const attendances = view.delegates.map(({ attendance }) => attendance)
    const staying = attendances.filter(({ hotel }) => hotel !== '')
    expect(staying.length).toBeGreaterThan(40)
    for (const stay of staying) {
      expect(stay.presence, stay.id).toBe('inPerson')
      expect((stay.arrivalDay ?? '') < '2027-10-14' && (stay.departureDay ?? '') >= '2027-10-15', stay.id).toBe(true)
    }
    expect(attendances.filter(({ services }) => services.length > 0).length).toBeGreaterThanOrEqual(12)
    for (const accreditation of ['none', 'requested', 'approved']) {
      expect(attendances.some((attendance) => attendance.accreditation === accreditation), accreditation).toBe(true)
    }
  })

  it('has six rooms, sessions in them and two sessions without a place', () => {
    expect(view.rooms).toHaveLength(6)
    expect(view.sessions.length).toBeGreaterThanOrEqual(28)
    expect(view.sessions.filter(({ day }) => day === null).map(({ id }) => id).sort()).toEqual(['site-visit', 'youth-laboratory'])
  })

  it('has done the steps of its calendar that were due by midsummer, and no other', () => {
    expect(view.tasks).toHaveLength(23)
    for (const task of view.tasks) expect(task.done, task.id).toBe((task.due ?? '9999') < SAMPLE_TODAY)
    expect(view.tasks.find(({ done }) => !done)).toMatchObject({ id: 'visa-letters', due: '2027-07-08' })
  })

  it('has a brief for each group with a list of priorities, and commitments of the year before that are open and met', () => {
    for (const { group, brief } of view.groups) {
      if (!brief) throw new Error(`${group.id} has no brief`)
      expect(partsInOrder(brief).map(({ id }) => id)).toEqual(['mandate', 'results', 'commitments', 'priorities'])
      for (const language of ['en', 'fr', 'es'] as const) {
        const lists = parseRichText(brief.parts['priorities']?.text[language] ?? '').filter(({ kind }) => kind === 'list')
        expect(lists, `${group.id} ${language}`).toHaveLength(1)
      }
      const states = view.outcomes.filter((outcome) => outcome.group === group.id).map(({ state }) => state)
      expect(states.filter((state) => state === 'met').length, group.id).toBeGreaterThanOrEqual(1)
      expect(states.filter((state) => state !== 'met').length, group.id).toBeGreaterThanOrEqual(3)
    }
  })

  it('has texts of one side as well as shared ones', () => {
    const sides = view.documents.map(({ side }) => side)
    for (const side of ['shared', 'CA', 'MX'] as const) expect(sides).toContain(side)
    expect(view.sessions.some(({ visibility }) => visibility === 'CA')).toBe(true)
    expect(view.sessions.some(({ visibility }) => visibility === 'MX')).toBe(true)
  })
})
