import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarDate, wallTime } from '#shared/foundation/time/index.ts'
import { boxesOf, columnAt, rectangleOf, spreadOf } from '#renderer/features/timetable/grid/geometry/boxes.ts'
import { clockHere, clockThere, otherCapital } from '#renderer/features/timetable/grid/geometry/clocks.ts'
import { columnsOf, daysWithoutRoom } from '#renderer/features/timetable/grid/geometry/columns.ts'
import { lanesOf } from '#renderer/features/timetable/grid/geometry/lanes.ts'
import { heightAt, hoursOf, minuteAt, snapOf, snapped, ticksOf } from '#renderer/features/timetable/grid/geometry/scale.ts'
import { fittingLines } from '#renderer/ui/fitting/fitting-lines.ts'
import { betweenOf } from '#renderer/features/timetable/views/day.ts'
import { meeting, room, session } from '#tests/unit/domain/meetings.ts'
import { viewAfter } from '#tests/unit/domain/workspace.ts'

const DAY = calendarDate('2027-10-14')
const HOURS = { opens: wallTime('09:00'), closes: wallTime('18:00') }

describe('the scale of time', () => {
  it('GRID-1: shows the venue’s hours with an hour around them, and grows for what lies outside', () => {
    expect(hoursOf(HOURS, [])).toEqual({ from: 480, until: 1140 })
    expect(hoursOf(HOURS, [{ from: 390, until: 450 }, { from: 1380, until: 1470 }])).toEqual({ from: 300, until: 1560 })
    expect(hoursOf(HOURS, [{ from: 1300, until: 11_300 }]).until).toBe(1800)
    expect(hoursOf({ opens: null, closes: null }, [])).toEqual({ from: 420, until: 1140 })
  })

  it('GRID-2: heights and minutes are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.double({ min: 0.35, max: 8, noNaN: true }), (minute, perMinute) => {
        const scale = { from: 420, until: 1200, perMinute }
        expect(minuteAt(scale, heightAt(scale, minute))).toBeCloseTo(minute)
      })
    )
  })

  it('GRID-3: times snap to five minutes where these can be told apart, and are written as often as there is height', () => {
    expect([snapOf(0.5), snapOf(1.2), snapOf(6)]).toEqual([15, 5, 5])
    expect(snapped(607, 15)).toBe(600)
    const scale = { from: 480, until: 600 }
    expect(ticksOf({ ...scale, perMinute: 0.5 })).toEqual([480, 540, 600])
    expect(ticksOf({ ...scale, perMinute: 1 })).toEqual([480, 510, 540, 570, 600])
    expect(ticksOf({ ...scale, perMinute: 6 })).toHaveLength(25)
  })
})

describe('lanes', () => {
  it('GRID-4: what overlaps lies side by side and nothing on top of anything; what does not has the whole width', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(40)), { maxLength: 20 }), (given) => {
        const spans = given.map(([from, length], index) => ({ id: `s${index}`, from, until: from + length }))
        const lanes = lanesOf(spans)
        for (const a of spans) {
          const others = spans.filter((b) => b !== a && a.from < Math.max(b.until, b.from + 1) && b.from < Math.max(a.until, a.from + 1))
          for (const b of others) {
            expect(lanes.get(a.id)?.lane).not.toBe(lanes.get(b.id)?.lane)
            expect(lanes.get(a.id)?.lanes).toBe(lanes.get(b.id)?.lanes)
          }
          if (others.length === 0) expect(lanes.get(a.id)).toEqual({ lane: 0, lanes: 1 })
        }
      })
    )
  })
})

describe('columns and boxes', () => {
  const place = { day: '2027-10-14', room: 'r1' }
  const view = viewAfter(
    'm', meeting(), room('r1'), room('r2'),
    session('plenary', { ...place, kind: 'plenary', group: null, start: '09:00' }),
    session('lunch', { ...place, kind: 'meal', group: null, start: '12:00' }),
    session('beside', { ...place, room: 'r2', start: '12:30' }),
    session('nowhere', { ...place, room: null, start: '15:00' }),
    session('outside', { ...place, day: '2027-12-01' }),
    session('unplaced', { day: null, start: null, room: null })
  )
  const columns = columnsOf('room', ['r1', 'r2'], [DAY], daysWithoutRoom(view, view.sessions))
  const boxes = boxesOf(view, columns, view.sessions)
  const box = (id: string) => boxes.find(({ session: { id: found } }) => found === id)

  it('GRID-5: what is for everybody spans its day, unless something else is on', () => {
    expect(box('plenary')).toMatchObject({ first: 0, last: 2, from: 540, until: 600 })
    expect(box('lunch')).toMatchObject({ first: 0, last: 0 })
  })

  it('GRID-6: what has a time and no room has a column of its own; what has no day that is shown is not in the grid', () => {
    expect(columns.map(({ of }) => of)).toEqual(['r1', 'r2', null])
    expect(box('nowhere')).toMatchObject({ first: 2, last: 2 })
    expect([box('outside'), box('unplaced')]).toEqual([undefined, undefined])
    expect(columnsOf('room', ['r1'], [DAY], [])).toHaveLength(1)
  })

  it('GRID-7: a column is found again by any place within it', () => {
    const spread = spreadOf(columnsOf('room', ['r1', 'r2'], [DAY, calendarDate('2027-10-15')], []), 1000, 100)
    for (const [index, start] of spread.starts.entries()) {
      expect(columnAt(spread, start + 1)).toBe(index)
      expect(columnAt(spread, start + spread.width - 1)).toBe(index)
    }
    expect(columnAt(spread, -50)).toBe(0)
    expect(columnAt(spread, 99_999)).toBe(3)
  })

  it('GRID-8: a session of ten thousand minutes ends with the grid, and one of none can still be seen', () => {
    const spread = spreadOf(columns, 900, 100)
    const scale = { from: 480, until: 1140, perMinute: 1 }
    expect(rectangleOf({ first: 0, last: 0, from: 600, until: 10_600, lane: 0, lanes: 1 }, spread, scale).height).toBe(538)
    expect(rectangleOf({ first: 0, last: 0, from: 600, until: 600, lane: 0, lanes: 1 }, spread, scale).height).toBe(12)
  })
})

describe('clocks', () => {
  it('GRID-9: the second clock is at first that of the other capital', () => {
    expect([otherCapital('America/Mexico_City'), otherCapital('America/Toronto'), otherCapital('America/Vancouver'), otherCapital('')]).toEqual([
      'America/Toronto', 'America/Mexico_City', 'America/Toronto', 'America/Toronto'
    ])
  })

  it('GRID-10: it shows what it is there, over midnight too', () => {
    expect(clockHere(1470, 'fr')).toBe('0\u00a0h\u00a030')
    expect(clockThere(DAY, 540, 'America/Mexico_City', 'America/Toronto', 'es')).toBe('11:00\u00a0h')
    expect(clockThere(DAY, 1410, 'America/Mexico_City', 'America/Toronto', 'es')).toBe('1:30\u00a0h')
    expect(clockThere(DAY, 540, '', 'America/Toronto', 'en')).toBe('')
  })
})

describe('a person’s day', () => {
  it('GRID-11: says the time between and the way to the next room, and when it is too short', () => {
    const at = (id: string, start: string, minutes: number, where: string) => session(id, { day: '2027-10-14', start, minutes, room: where })
    const view = viewAfter('m', meeting(), room('r1'), room('r2'), at('a', '09:00', 60, 'r1'), at('b', '11:00', 60, 'r1'), at('c', '12:00', 60, 'r2'), at('d', '13:10', 30, 'r1'))
    const boxes = boxesOf(view, [{ id: '2027-10-14 ', kind: 'day', day: DAY, of: null }], view.sessions)
    expect(betweenOf(boxes, 5).map(({ from, until, move, isTight }) => [until - from, move?.to ?? null, isTight])).toEqual([[60, null, false], [0, 'r2', true], [10, 'r1', false]])
  })
})

describe('the words of a narrow card', () => {
  /** Every letter one wide. */
  const fit = (text: string, width: number, lines = 9, first = width): string[] => fittingLines(text, { first, width, lines }, (words) => words.length)

  it('GRID-12: stand whole in its lines, and end their line at a hyphen of their own', () => {
    expect(fit('Capital humain', 8)).toEqual(['Capital', 'humain'])
    expect(fit('Mines et eau', 12)).toEqual(['Mines et eau'])
    expect(fit('Agro-industrie', 9)).toEqual(['Agro-', 'industrie'])
    expect(fit('Déjeuner-buffet', 20)).toEqual(['Déjeuner-buffet'])
  })

  it('GRID-13: are abbreviated between a consonant and a vowel where the card is narrower than a word', () => {
    expect(fit('Commerce, investissement et innovation', 8)).toEqual(['Commerc.', 'invest.', 'et', 'innovat.'])
    expect([fit('Environnement', 9), fit('Exploitation', 8), fit('Créativité', 7), fit('Medioambiente', 9)].flat()).toEqual(['Environn.', 'Exploit.', 'Créat.', 'Medioamb.'])
  })

  it('GRID-14: leave out whole words where lines are missing, and say so where there is room', () => {
    expect(fit('Comptes rendus des groupes', 8, 2)).toEqual(['Comptes', 'rendus…'])
    expect(fit('Créativité et culture', 10, 1)).toEqual(['Créativité'])
    expect(fit('Rencontre bilatérale', 9, 1, 3)).toEqual([])
    expect(fit('Énergie', 2)).toEqual([])
    expect(fit('Exploitation minière', 8, 3, 3)).toEqual(['', 'Exploit.', 'minière'])
    expect(fit('Mining', 8, 3, 4)).toEqual(['', 'Mining'])
  })

  it('GRID-15: never go over the end of a line, and begin with what the text begins with', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,14}$/), { maxLength: 6 }), fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 4 }), (words, width, lines) => {
        const written = fit(words.join(' '), width, lines)
        expect(written.length).toBeLessThanOrEqual(lines)
        for (const line of written) expect(line.length).toBeLessThanOrEqual(width)
        for (const [index, word] of written.join(' ').split(' ').filter(Boolean).entries()) expect(words[index]?.startsWith(word.replace(/[.…]$/u, ''))).toBe(true)
      })
    )
  })
})
