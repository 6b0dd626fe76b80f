import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { calendarDate, dateOf, timeOf, wallDateTime, wallTime } from '#shared/foundation/time/index.ts'
import {
  allZones, canonicalZone, cities, clockChangesBetween, convertWallTime, instantOf, isZone, observanceAt, offsetAtInstant, transitionsBetween, TZDATA_VERSION,
  wallTimeAt, zoneCity, zoneTimeName
} from '#shared/foundation/zones/index.ts'

const DECEMBER_2026 = Date.UTC(2026, 11, 15, 18)
const JULY_2027 = Date.UTC(2027, 6, 15, 18)

describe('ZONE-RULES: the clocks of both countries after the changes of 2022 and 2026', () => {
  test.each([
    ['America/Mexico_City', -6, 'CST', -6, 'CST'],
    ['America/Cancun', -5, 'EST', -5, 'EST'],
    ['America/Hermosillo', -7, 'MST', -7, 'MST'],
    ['America/Mazatlan', -7, 'MST', -7, 'MST'],
    ['America/Chihuahua', -6, 'CST', -6, 'CST'],
    ['America/Tijuana', -8, 'PST', -7, 'PDT'],
    ['America/Ciudad_Juarez', -7, 'MST', -6, 'MDT'],
    ['America/Matamoros', -6, 'CST', -5, 'CDT'],
    ['America/Toronto', -5, 'EST', -4, 'EDT'],
    ['America/Halifax', -4, 'AST', -3, 'ADT'],
    ['America/St_Johns', -3.5, 'NST', -2.5, 'NDT'],
    ['America/Winnipeg', -6, 'CST', -5, 'CDT'],
    ['America/Regina', -6, 'CST', -6, 'CST'],
    ['America/Edmonton', -6, 'CST', -6, 'CST'],
    ['America/Vancouver', -7, 'MST', -7, 'MST'],
    ['America/Whitehorse', -7, 'MST', -7, 'MST'],
    ['America/New_York', -5, 'EST', -4, 'EDT'],
    ['Europe/London', 0, 'GMT', 1, 'BST'],
    ['Asia/Tokyo', 9, 'JST', 9, 'JST'],
    ['UTC', 0, 'UTC', 0, 'UTC']
  ])('%s: UTC%d (%s) in December 2026, UTC%d (%s) in July 2027', (zone, winter, winterName, summer, summerName) => {
    expect([offsetAtInstant(zone, DECEMBER_2026) / 60, observanceAt(zone, DECEMBER_2026).abbreviation]).toEqual([winter, winterName])
    expect([offsetAtInstant(zone, JULY_2027) / 60, observanceAt(zone, JULY_2027).abbreviation]).toEqual([summer, summerName])
  })

  test('9:30 in Mexico City is 10:30 in Ottawa in winter and 11:30 in summer', () => {
    const ottawa = (date: string) => convertWallTime('America/Mexico_City', calendarDate(date), wallTime('09:30'), 'America/Toronto')
    expect(ottawa('2026-12-15')).toBe('2026-12-15T10:30')
    expect(ottawa('2027-07-15')).toBe('2027-07-15T11:30')
  })

  test('Alberta and British Columbia stop moving their clocks on 1 November 2026; only the name changes', () => {
    for (const [zone, name] of [['America/Edmonton', 'CST'], ['America/Vancouver', 'MST']] as const) {
      const changes = transitionsBetween(zone, Date.UTC(2026, 9, 1), Date.UTC(2030, 0, 1))
      expect(changes.map((one) => [new Date(one.from).toISOString().slice(0, 10), one.abbreviation, one.offset - one.offsetBefore])).toEqual([['2026-11-01', name, 0]])
      expect(clockChangesBetween(zone, Date.UTC(2026, 9, 1), Date.UTC(2030, 0, 1))).toEqual([])
    }
  })

  test('Mexico City moved its clocks for the last time on 30 October 2022', () => {
    const changes = clockChangesBetween('America/Mexico_City', Date.UTC(2022, 0, 1), Date.UTC(2099, 0, 1))
    expect(changes.map((one) => new Date(one.from).toISOString())).toEqual(['2022-04-03T08:00:00.000Z', '2022-10-30T07:00:00.000Z'])
  })

  test('far years are answered by the same rules', () => {
    expect(offsetAtInstant('America/Toronto', Date.UTC(2150, 6, 1))).toBe(-240)
    expect(offsetAtInstant('America/Toronto', Date.UTC(2151, 0, 1))).toBe(-300)
  })
})

describe('ZONE-WALL: from the wall to the instant and back', () => {
  const toronto = (moment: string) => instantOf('America/Toronto', dateOf(wallDateTime(moment)), timeOf(wallDateTime(moment)))

  test('a common time is one instant', () => {
    expect(toronto('2027-10-14T09:30')).toEqual({ kind: 'unique', epochMs: Date.UTC(2027, 9, 14, 13, 30) })
  })

  test('the hour that spring leaves out is a gap, read as if clocks had not moved', () => {
    expect(toronto('2027-03-14T02:30')).toEqual({ kind: 'gap', epochMs: Date.UTC(2027, 2, 14, 7, 30) })
    expect(toronto('2027-03-14T01:59').kind).toBe('unique')
    expect(toronto('2027-03-14T03:00')).toEqual({ kind: 'unique', epochMs: Date.UTC(2027, 2, 14, 7) })
  })

  test('the hour that autumn repeats is two instants', () => {
    expect(toronto('2027-11-07T01:30')).toEqual({ kind: 'overlap', epochMs: Date.UTC(2027, 10, 7, 5, 30), later: Date.UTC(2027, 10, 7, 6, 30) })
    expect(toronto('2027-11-07T02:00').kind).toBe('unique')
  })

  test('a change of name alone is neither gap nor overlap', () => {
    expect(instantOf('America/Edmonton', calendarDate('2026-11-01'), wallTime('01:30')).kind).toBe('unique')
  })

  test('every instant comes back from its wall, in every zone', () => {
    const instant = fc.integer({ min: Date.UTC(2000, 0, 3) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000)
    fc.assert(fc.property(fc.constantFrom(...allZones()), instant, (zone, epochMs) => {
      const moment = wallTimeAt(zone, epochMs)
      const back = instantOf(zone, dateOf(moment), timeOf(moment))
      expect(back.kind).not.toBe('gap')
      expect(back.kind === 'overlap' ? [back.epochMs, back.later] : [back.epochMs]).toContain(epochMs)
    }), { numRuns: 10_000 })
  })

  test('around every change from 2020 to 2030, gaps and overlaps are as long as the change', () => {
    for (const zone of allZones()) {
      for (const change of clockChangesBetween(zone, Date.UTC(2020, 0, 1), Date.UTC(2030, 0, 1))) {
        const forward = change.offset > change.offsetBefore
        const inside = wallTimeAt('UTC', change.from + (Math.min(change.offset, change.offsetBefore) + 1) * 60_000)
        expect([zone, instantOf(zone, dateOf(inside), timeOf(inside)).kind]).toEqual([zone, forward ? 'gap' : 'overlap'])
      }
    }
  })
})

describe('ZONE-DATA: the bundled data', () => {
  test('the committed files are what the package tzdata says', () => {
    expect(execFileSync(process.execPath, ['scripts/zones/generate.mjs', '--check'], { encoding: 'utf8' })).toBe('')
    expect(TZDATA_VERSION >= '2026d').toBe(true)
  })

  test('names, aliases and what is neither', () => {
    expect(isZone('America/Montreal')).toBe(true)
    expect(canonicalZone('America/Montreal')).toBe('America/Toronto')
    expect(canonicalZone('Canada/Mountain')).toBe('America/Edmonton')
    expect(offsetAtInstant('Mexico/General', JULY_2027)).toBe(-360)
    for (const name of ['', 'Factory', 'america/toronto', 'America/Nowhere', 'EDT', '__proto__', null, 7]) expect(isZone(name)).toBe(false)
    expect(() => offsetAtInstant('America/Nowhere', 0)).toThrow(RangeError)
  })

  test('where Intl knows a zone and the past is settled (2015 to 2025), both agree', () => {
    const changed = new Set(['Europe/Chisinau']) // the database corrected 2022 to 2025 after the engine's copy was made
    const zones = Intl.supportedValuesOf('timeZone').filter((zone) => isZone(zone) && !changed.has(canonicalZone(zone)))
    const clocks = new Map(zones.map((timeZone) => [timeZone, new Intl.DateTimeFormat('en-CA', {
      timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
    })]))
    const instant = fc.integer({ min: Date.UTC(2015, 0, 1) / 60_000, max: Date.UTC(2025, 9, 1) / 60_000 }).map((minutes) => minutes * 60_000)
    expect(zones.length).toBeGreaterThan(400)
    fc.assert(fc.property(fc.constantFrom(...zones), instant, (zone, epochMs) => {
      expect([zone, wallTimeAt(zone, epochMs)]).toEqual([zone, clocks.get(zone)?.format(epochMs).replace(', ', 'T')])
    }), { numRuns: 20_000 })
  })
})

describe('ZONE-CITY: zones by the names of their cities', () => {
  test.each([
    ['America/Mexico_City', 'Mexico City', 'Mexico', 'Ciudad de México'],
    ['America/Toronto', 'Ottawa', 'Ottawa', 'Ottawa'],
    ['Canada/Eastern', 'Ottawa', 'Ottawa', 'Ottawa'],
    ['Europe/London', 'London', 'Londres', 'Londres'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires', 'Buenos Aires', 'Buenos Aires']
  ])('%s', (zone, ...names) => {
    expect(LANGUAGES.map((language) => zoneCity(zone, language))).toEqual(names)
  })

  test.each([
    ['America/Mexico_City', 'Mexico City time', 'heure de Mexico', 'hora de la Ciudad de México'],
    ['America/Toronto', 'Ottawa time', 'heure d’Ottawa', 'hora de Ottawa'],
    ['America/Ciudad_Juarez', 'Ciudad Juárez time', 'heure de Ciudad Juárez', 'hora de Ciudad Juárez'],
    ['UTC', 'UTC', 'UTC', 'UTC']
  ])('the time of %s', (zone, ...names) => {
    expect(LANGUAGES.map((language) => zoneTimeName(zone, language))).toEqual(names)
  })

  test('every city stands in a canonical zone, once; every zone of Canada and Mexico has a city', () => {
    const list = cities()
    expect(new Set(list.map((city) => `${city.country} ${city.subdivision} ${city.name.en}`)).size).toBe(list.length)
    for (const city of list) expect([city.name.en, allZones().includes(city.zone)]).toEqual([city.name.en, true])
    const wanted = ['America/Cambridge_Bay', 'America/Dawson', 'America/Dawson_Creek', 'America/Edmonton', 'America/Fort_Nelson', 'America/Glace_Bay', 'America/Goose_Bay',
      'America/Halifax', 'America/Inuvik', 'America/Iqaluit', 'America/Moncton', 'America/Rankin_Inlet', 'America/Regina', 'America/Resolute', 'America/St_Johns',
      'America/Swift_Current', 'America/Toronto', 'America/Vancouver', 'America/Whitehorse', 'America/Winnipeg', 'America/Bahia_Banderas', 'America/Cancun', 'America/Chihuahua',
      'America/Ciudad_Juarez', 'America/Hermosillo', 'America/Matamoros', 'America/Mazatlan', 'America/Merida', 'America/Mexico_City', 'America/Monterrey', 'America/Ojinaga', 'America/Tijuana']
    expect(wanted.filter((zone) => !list.some((city) => city.zone === zone))).toEqual([])
  })
})
