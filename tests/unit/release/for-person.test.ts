import { describe, expect, it } from 'vitest'
import { changeAttendance } from '#shared/domain/attendance/edits.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changeSession, createSession, deleteSession, dropRole, moveSession } from '#shared/domain/session/edits.ts'
import { sequencesOf } from '#shared/domain/session/sequence.ts'
import { writeCancellation, writeIcs } from '#shared/briefing/ics/write-ics.ts'
import { changesWithin, cutOf } from '#shared/ledger/cut.ts'
import { contentOf } from '#shared/release/content.ts'
import { goneFor, issued, letterFor, linesFor, peopleTouched } from '#shared/release/for-person.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { cancelled, ledgerAfter, sampleLedger, sampleView, viewOf } from './sample.ts'

const before = issued(sampleView())
const group = contentOf(before.view).sessions.find(({ kind, people }) => kind === 'workingGroup' && people.length > 0)
const speaker = group?.people[0]?.id ?? ''
if (!group) throw new Error('The example has no group session with people')

describe('what changed for one person', () => {
  it('RELEASE-6: a moved session is told to those who are in it, in their language, and to nobody else', () => {
    const after = issued(sampleView(moveSession(group.id, { start: '14:00' })))
    expect(linesFor(before, after, speaker, 'en')).toEqual([expect.stringMatching(/^Your session “.+” on Thursday, October 14 moved from .+ to 2:00\u00a0p\.m\.$/u)])
    expect(linesFor(before, after, speaker, 'fr')).toEqual([expect.stringMatching(/^Votre séance «\u00a0.+\u00a0» du jeudi 14\u00a0octobre est déplacée de .+ à 14\u00a0h\.$/u)])
    expect(linesFor(before, after, speaker, 'es')).toEqual([expect.stringMatching(/^Su sesión “.+” del jueves 14 de octubre pasa de .+ a 14:00\u00a0h\.$/u)])
    const touched = peopleTouched(before, after)
    expect(touched).toContain(speaker)
    expect(touched.every((person) => before.sessionsOf.get(person)?.has(group.id))).toBe(true)
    expect(touched.length).toBeLessThan(before.view.delegates.length)
    const letter = letterFor(before, after, speaker, 'es', { number: 1, version: 'Versión 2' })
    expect(letter.text.split('\n')[0]).toBe('Cambios en su programa desde la versión 1')
    expect(letter.text).toContain('- Su sesión')
    expect(letter.text.endsWith('Versión 2')).toBe(true)
  })

  it('RELEASE-7: new, cancelled and lost sessions and roles are told as such; without any, nobody is touched', () => {
    expect(peopleTouched(before, before)).toEqual([])
    expect(linesFor(before, issued(sampleView(cancelled(group.id))), speaker, 'fr')).toEqual([expect.stringMatching(/est annulée\.$/u)])
    expect(linesFor(before, issued(sampleView(deleteSession(group.id))), speaker, 'en')).toEqual([expect.stringContaining('is no longer in the programme')])
    const roles = Object.entries(before.view.session(group.id)?.roles ?? {}).filter(([, { person }]) => person === speaker)
    const without = issued(sampleView(...roles.map(([role]) => dropRole(group.id, role))))
    expect(linesFor(before, without, speaker, 'en')).toEqual([expect.stringMatching(/no longer (have a role|expected)/u)])
    const added = issued(sampleView(createSession('new', {
      meeting: SAMPLE_MEETING_ID, kind: 'plenary', group: null, minutes: 20, status: 'confirmed', visibility: 'shared', audience: null, day: '2027-10-15', start: '18:00', room: null,
      title: { en: 'Farewell', fr: 'Adieux', es: 'Despedida' }, description: {}, languages: []
    })))
    expect(linesFor(before, added, speaker, 'es')).toEqual([expect.stringMatching(/^Ahora se cuenta con su presencia en la sesión “Despedida”/u)])
  })

  it('RELEASE-8: the calendar of a later release has a higher SEQUENCE, and what is gone is taken out', () => {
    const base = sampleLedger()
    const later = ledgerAfter(base, 'ana', moveSession(group.id, { start: '14:00' }))
    const gone = ledgerAfter(later, 'ana', deleteSession(group.id))
    const sequenceAt = (cut: Record<string, number>): number => sequencesOf(changesWithin(gone, cut)).get(group.id) ?? 0
    const [first, second] = [sequenceAt({ ...cutOf(base) }), sequenceAt({ ...cutOf(later) })]
    expect(second).toBe(first + 1)
    const options = { person: speaker, language: 'en' as const, at: '2027-09-01T12:00:00Z', sequences: new Map([[group.id, second + 1]]) }
    expect(writeIcs(viewOf(later), { ...options, sequences: new Map([[group.id, second]]) }).text).toContain(`SEQUENCE:${second}`)
    const lost = goneFor(issued(viewOf(later)), issued(viewOf(gone)), speaker)
    expect(lost).toMatchObject([{ session: { id: group.id }, isDeleted: true }])
    const message = writeCancellation(viewOf(gone), options, lost.map(({ session }) => session))
    expect(message?.text).toContain('METHOD:CANCEL')
    expect(message?.text).toContain(`SEQUENCE:${second + 1}`)
    expect(message?.text).toContain('STATUS:CANCELLED')
  })

  it('RELEASE-9: another link to join is told to those who join from afar, with the link', () => {
    const hybrid = changeMeeting(SAMPLE_MEETING_ID, { mode: 'hybrid', link: 'https://meet.example/all' })
    const attendance = before.view.delegates.find(({ person }) => person.id === speaker)?.attendance.id ?? ''
    const remote = changeAttendance(attendance, { presence: 'remote' })
    const other = changeMeeting(SAMPLE_MEETING_ID, { link: 'https://meet.example/other' })
    expect(linesFor(issued(sampleView(hybrid, remote)), issued(sampleView(hybrid, remote, other)), speaker, 'en')).toEqual(['New link to join the meeting: https://meet.example/other'])
    expect(peopleTouched(issued(sampleView(hybrid)), issued(sampleView(hybrid, other)))).not.toContain(speaker)
    const own = changeSession(group.id, { link: 'https://meet.example/own' })
    expect(linesFor(issued(sampleView(hybrid)), issued(sampleView(hybrid, own)), speaker, 'fr')).toEqual([expect.stringMatching(/^Nouveau lien de connexion de votre séance «\u00a0.+\u00a0»\u00a0: https:\/\/meet\.example\/own$/u)])
  })
})
