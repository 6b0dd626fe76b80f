import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { cancelled, contentAfter, sampleView } from './sample.ts'
import { applyDiff } from '#shared/release/diff/apply.ts'
import { diffOf, isEmpty } from '#shared/release/diff/diff.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import { standing } from '#shared/release/diff/order.ts'
import { contentOf, type Content } from '#shared/release/content.ts'
import { digestOf } from '#shared/release/digest.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changeRoom } from '#shared/domain/room/edits.ts'
import { SAMPLE_MEETING_ID } from '#shared/sample/index.ts'
import { moveItem, setItemText, deleteItem, changeItem } from '#shared/domain/item/edits.ts'
import { moveSession, setSessionText, changeSession, dropRole } from '#shared/domain/session/edits.ts'
import { anyContent } from './contents.ts'

function sentences(before: Content, after: Content, language: 'en' | 'fr' | 'es'): string[] {
  return changeLines(before, after, diffOf(before, after), language).map(({ sentence }) => sentence)
}

describe('what is different between two releases', () => {
  it('DIFF-1: applied to release n it gives release n+1', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(applyDiff(before, diffOf(before, after))).toEqual(after)
        // It travels: what JSON keeps of it does the same.
        expect(applyDiff(before, JSON.parse(JSON.stringify(diffOf(before, after))))).toEqual(after)
      }),
      { numRuns: 400 }
    )
  })

  it('DIFF-2: is empty exactly when the two are equal, and then every list is', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(isEmpty(diffOf(before, before))).toBe(true)
        expect(isEmpty(diffOf(before, after))).toBe(digestOf(before) === digestOf(after))
        for (const language of LANGUAGES) expect(sentences(after, after, language)).toEqual([])
      })
    )
  })

  it('DIFF-3: says of any two contents whole sentences, each line once, without a place left open', () => {
    fc.assert(
      fc.property(anyContent, anyContent, fc.constantFrom(...LANGUAGES), (before, after, language) => {
        const lines = changeLines(before, after, diffOf(before, after), language)
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        for (const { sentence } of lines) expect(sentence).toMatch(/^\p{Lu}[^{}]*[.]$/u)
      })
    )
  })

  it('DIFF-4: of an order only what somebody moved is called moved', () => {
    expect([...standing(['a', 'b', 'c', 'd', 'e'], ['b', 'c', 'd', 'a', 'e'])].sort()).toEqual(['b', 'c', 'd', 'e'])
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 12 }).chain((list) => fc.tuple(fc.constant(list.map(String)), fc.shuffledSubarray(list.map(String), { minLength: list.length }))), ([before, after]) => {
        const stay = standing(before, after)
        expect(before.filter((id) => stay.has(id))).toEqual(after.filter((id) => stay.has(id)))
        if (after.length > 0) expect(stay.size).toBeGreaterThan(0)
      })
    )
  })

  it('DIFF-5: the sentences are those that a secretary of each language writes', () => {
    const view = sampleView()
    const before = contentOf(view)
    const session = before.sessions.find(({ day, start, room }) => day === before.sessions[0]?.day && start > '09:00' && room !== null)
    if (session === undefined) throw new Error('The example has no such session')
    const title = session.title
    const later = contentAfter(moveSession(session.id, { day: '2027-10-15', start: '14:05' }))
    const day = { en: 'Thursday, October 14', fr: 'jeudi 14\u00A0octobre', es: 'jueves 14 de octubre' }
    expect(session.day).toBe('2027-10-14')
    const [en] = sentences(before, later, 'en')
    const [fr] = sentences(before, later, 'fr')
    const [es] = sentences(before, later, 'es')
    expect(en).toContain(`The session “${title.en}” is moved from ${day.en}, `)
    expect(en).toContain(', to Friday, October 15, 2:05\u00A0p.m.')
    expect(fr).toContain(`La séance «\u00A0${title.fr}\u00A0» est déplacée du ${day.fr}, `)
    expect(fr).toContain('au vendredi 15\u00A0octobre, 14\u00A0h\u00A05.')
    expect(es).toContain(`La sesión “${title.es}” pasa del ${day.es}, `)
    expect(es).toContain('al viernes 15 de octubre, 14:05\u00A0h.')

    expect(sentences(before, contentAfter(cancelled(session.id)), 'fr')).toEqual([expect.stringMatching(/ est annulée\.$/u)])
    expect(sentences(before, contentAfter(moveSession(session.id, { day: null, start: null })), 'en')).toEqual([expect.stringContaining('is no longer in the programme')])
    expect(sentences(before, contentAfter(setSessionText(session.id, 'title', 'es', 'Sesión nueva')), 'es')).toEqual([expect.stringContaining('ahora se titula “Sesión nueva”')])
    expect(sentences(before, contentAfter(setSessionText(session.id, 'title', 'es', 'Sesión nueva')), 'en')).toEqual([])
    expect(sentences(before, contentAfter(changeSession(session.id, { minutes: 45 })), 'en')).toEqual([expect.stringContaining('now lasts 45\u00A0min instead of')])
  })

  it('DIFF-6: an item moved to the front is one line, and the items that shift are none', () => {
    const before = contentOf(sampleView())
    const fourth = before.items[3]
    if (fourth === undefined) throw new Error('The example has no fourth item')
    const after = contentAfter(moveItem(fourth.id, 'Zz'))
    expect(after.items[0]?.id).toBe(fourth.id)
    expect(sentences(before, after, 'en')).toEqual([expect.stringContaining('is now number 1 (formerly number 4).')])
    expect(sentences(before, contentAfter(deleteItem(fourth.id)), 'es')).toEqual([expect.stringContaining('Se retira del orden del día')])
    expect(sentences(before, contentAfter(setItemText(fourth.id, 'note', 'fr', 'Une note.')), 'fr')).toEqual([expect.stringContaining('La note du point')])
    expect(sentences(before, contentAfter(changeItem(fourth.id, { minutes: 7 })), 'fr')).toEqual([expect.stringContaining('7\u00A0min')])
  })

  it('DIFF-7: nothing of what one side keeps to itself is in it', () => {
    const view = sampleView()
    const shown = contentOf(view).sessions.find(({ people }) => people.length > 0)
    if (shown === undefined) throw new Error('The example names nobody')
    const before = contentOf(view)
    const after = contentAfter(changeSession(shown.id, { visibility: 'MX' }))
    expect(after.sessions.some(({ id }) => id === shown.id)).toBe(false)
    expect(after.items.some(({ session }) => session === shown.id)).toBe(false)
    expect(sentences(before, after, 'en').some((sentence) => sentence.includes('no longer in the programme'))).toBe(true)
    const role = Object.keys(view.session(shown.id)?.roles ?? {})[0] ?? ''
    expect(sentences(before, contentAfter(dropRole(shown.id, role)), 'en')[0]).toMatch(/formerly/u)
  })

  it('DIFF-8: another link to join is told: of the meeting once, of a session where it has one of its own or of its room', () => {
    const virtual = [changeMeeting(SAMPLE_MEETING_ID, { mode: 'virtual', link: 'https://meet.example/all' }), ...sampleView().rooms.map(({ id }) => changeRoom(id, { link: '' }))]
    const before = contentAfter(...virtual)
    const session = before.sessions.find(({ kind, room }) => kind === 'plenary' && room !== null)
    if (session === undefined) throw new Error('The example has no plenary in a room')
    const title = session.title
    const other = contentAfter(...virtual, changeMeeting(SAMPLE_MEETING_ID, { link: 'https://meet.example/other' }))
    expect(sentences(before, other, 'en')).toEqual(['The meeting has a new link to join.'])
    expect(sentences(before, contentAfter(...virtual, changeMeeting(SAMPLE_MEETING_ID, { link: '' })), 'fr')).toEqual(['Le lien de connexion de la réunion ne vaut plus.'])
    const own = contentAfter(...virtual, changeSession(session.id, { link: 'https://meet.example/own' }))
    expect(sentences(before, own, 'es')).toEqual([`La sesión “${title.es}” ya tiene enlace de conexión.`])
    expect(sentences(own, contentAfter(...virtual, changeSession(session.id, { link: 'https://meet.example/next' })), 'fr')).toEqual([`Le lien de connexion de la séance «\u00A0${title.fr}\u00A0» a changé.`])
    expect(sentences(own, before, 'en')).toEqual([`The link to join the session “${title.en}” no longer holds.`])
    const ofRoom = contentAfter(...virtual, changeRoom(session.room?.id ?? '', { link: 'https://meet.example/room' }))
    expect(sentences(before, ofRoom, 'en')).toContain(`The session “${title.en}” now has a link to join.`)
    // Where nobody joins from afar the meeting's link leads nowhere.
    const inPerson = changeMeeting(SAMPLE_MEETING_ID, { mode: 'inPerson', link: '' })
    expect(sentences(contentAfter(inPerson), contentAfter(inPerson, changeMeeting(SAMPLE_MEETING_ID, { link: 'https://meet.example/all' })), 'en')).toEqual([])
  })
})
