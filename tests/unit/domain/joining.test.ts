import { describe, expect, it } from 'vitest'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { changeMeeting } from '#shared/domain/meeting/edits.ts'
import { changeRoom } from '#shared/domain/room/edits.ts'
import { changeSession, duplicateSession, moveSession, needInSession, setSessionText } from '#shared/domain/session/edits.ts'
import { isJoined, joinLink } from '#shared/domain/session/joining.ts'
import { sequencesOf } from '#shared/domain/session/sequence.ts'
import { asWebAddress, isWebAddress } from '#shared/foundation/web-address.ts'
import { Laptop } from '#tests/unit/ledger/laptops.ts'
import { meeting, room, session } from './meetings.ts'
import { viewAfter } from './workspace.ts'

const [OWN, OF_ROOM, OF_MEETING] = ['own', 'room', 'meeting'].map((place) => `https://video.example.org/${place}`)

/** Where session `s1` is joined after these edits of a meeting of that mode. */
function link(mode: 'inPerson' | 'hybrid' | 'virtual', ...edits: DomainEdit[]): string | null {
  const view = viewAfter('m', meeting({ mode }), room('r1'), session('s1'), ...edits)
  const [first] = view.sessions
  if (!first) throw new Error('There is no such session')
  return joinLink(view, first)
}

describe('JOIN: where a session is joined from afar', () => {
  it('JOIN-1: at its own address, else at that of its room, else at that of the meeting', () => {
    const ofMeeting = changeMeeting('m', { link: OF_MEETING })
    const ofRoom = changeRoom('r1', { link: OF_ROOM })
    const own = changeSession('s1', { link: ` ${OWN} ` })
    expect([link('virtual'), link('virtual', ofMeeting), link('virtual', ofMeeting, ofRoom), link('virtual', ofMeeting, ofRoom, own)]).toEqual([null, OF_MEETING, OF_ROOM, OWN])
  })

  it('JOIN-2: in a hybrid meeting only where the room is equipped or the session asks for it; a break is joined by nobody; an address of its own counts anywhere', () => {
    const ofMeeting = changeMeeting('m', { link: OF_MEETING })
    expect(link('hybrid', ofMeeting)).toBeNull()
    expect(link('hybrid', ofMeeting, changeRoom('r1', { hybrid: true }))).toBe(OF_MEETING)
    expect(link('hybrid', ofMeeting, needInSession('s1', 'hybrid', true))).toBe(OF_MEETING)
    expect(link('virtual', ofMeeting, changeSession('s1', { kind: 'break' }))).toBeNull()
    expect(link('inPerson', ofMeeting, changeRoom('r1', { link: OF_ROOM, hybrid: true }))).toBeNull()
    expect(link('inPerson', changeSession('s1', { link: OWN }))).toBe(OWN)
    const [first] = viewAfter('m', meeting({ mode: 'virtual' }), session('s1')).sessions
    expect(first && isJoined(viewAfter('m', meeting({ mode: 'virtual' })), first)).toBe(true)
  })

  it('JOIN-3: words that are no address of the web are kept and lead nowhere; an address without its beginning is given one', () => {
    expect(link('virtual', changeSession('s1', { link: 'ask Ana' }))).toBeNull()
    expect(['https://a.example/x?y=1&z=2', 'http://a.example', 'HTTPS://a.example', 'https://a', 'https://a.example/ b', 'https://a.example/\u0007', 'javascript://a.example'].map(isWebAddress))
      .toEqual([true, true, false, false, false, false, false])
    expect([' zoom.example/j/1?pwd=a ', 'ask Ana', 'https://a.example', 'écoute.example'].map(asWebAddress)).toEqual(['https://zoom.example/j/1?pwd=a', 'ask Ana', 'https://a.example', 'https://écoute.example'])
  })

  it('JOIN-4: a copy of a session has its address too', () => {
    const [source] = viewAfter('m', meeting(), session('s1', { link: OWN })).sessions
    if (!source) throw new Error('There is no such session')
    const copied = viewAfter('m', meeting(), duplicateSession('s2', source, () => 'x')).session('s2')
    expect(copied?.link).toBe(OWN)
  })

  it('JOIN-5: calendars are told anew when the clock of the meeting or an address changes', () => {
    const laptop = new Laptop('ana')
    for (const edit of [meeting(), session('s1'), session('s2')]) laptop.perform(edit)
    const sequences = (): (number | undefined)[] => ['s1', 's2'].map((id) => sequencesOf(laptop.known.values()).get(id))
    expect(sequences()).toEqual([undefined, undefined])
    laptop.perform(changeMeeting('m', { zone: 'America/Tijuana' }))
    expect(sequences()).toEqual([1, 1])
    laptop.perform(changeSession('s1', { link: OWN }))
    laptop.perform(changeMeeting('m', { link: OF_MEETING }))
    laptop.perform(moveSession('s1', { start: '12:00' }))
    laptop.perform(setSessionText('s1', 'title', 'en', 'Energy'))
    laptop.perform(changeMeeting('m', { ordinal: 18 }))
    expect(sequences()).toEqual([4, 2])
  })
})
