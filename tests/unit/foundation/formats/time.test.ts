import { describe } from 'vitest'
import { formatDuration, formatMinutesRange, formatOffset, formatTime, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { wallTime } from '#shared/foundation/time/index.ts'
import { expect, test } from 'vitest'
import { holds, shown } from './golden.ts'

describe('FORMAT-TIME: a time of day', () => {
  holds('spoken', [
    ['09:30', '9:30·a.m.', '9·h·30', '9:30·h'],
    ['14:00', '2:00·p.m.', '14·h', '14:00·h'],
    ['09:05', '9:05·a.m.', '9·h·5', '9:05·h'],
    ['00:00', '12:00·a.m.', '0·h', '0:00·h'],
    ['00:05', '12:05·a.m.', '0·h·5', '0:05·h'],
    ['11:59', '11:59·a.m.', '11·h·59', '11:59·h'],
    ['12:00', '12:00·p.m.', '12·h', '12:00·h'],
    ['12:30', '12:30·p.m.', '12·h·30', '12:30·h'],
    ['23:59', '11:59·p.m.', '23·h·59', '23:59·h']
  ], (time, language) => formatTime(wallTime(time), language))

  holds('in a shared table', [
    ['09:30', '09:30', '09:30', '09:30'],
    ['14:00', '14:00', '14:00', '14:00']
  ], (time, language) => formatTime(wallTime(time), language, 'table'))
})

describe('FORMAT-TIME-RANGE: from one time to another', () => {
  const write = (style: 'compact' | 'running' | 'table') => ([start, end]: readonly [string, string], language: 'en' | 'fr' | 'es') =>
    formatTimeRange(wallTime(start), wallTime(end), language, style)

  holds('in a programme', [
    [['09:30', '10:45'], '9:30·– 10:45·a.m.', '9·h·30·– 10·h·45', '9:30 a 10:45·h'],
    [['14:00', '17:00'], '2:00·– 5:00·p.m.', '14·h·– 17·h', '14:00 a 17:00·h'],
    [['11:30', '13:00'], '11:30·a.m.·– 1:00·p.m.', '11·h·30·– 13·h', '11:30 a 13:00·h'],
    [['12:00', '13:30'], '12:00·– 1:30·p.m.', '12·h·– 13·h·30', '12:00 a 13:30·h'],
    [['22:00', '00:30'], '10:00·p.m.·– 12:30·a.m.', '22·h·– 0·h·30', '22:00 a 0:30·h'],
    [['23:00', '22:30'], '11:00·p.m.·– 10:30·p.m.', '23·h·– 22·h·30', '23:00 a 22:30·h'],
    [['09:30', '09:30'], '9:30·a.m.', '9·h·30', '9:30·h']
  ], write('compact'))

  holds('in a sentence', [
    [['09:30', '10:45'], 'from 9:30 to 10:45·a.m.', 'de 9·h·30 à 10·h·45', 'de 9:30 a 10:45·h'],
    [['11:30', '13:00'], 'from 11:30·a.m. to 1:00·p.m.', 'de 11·h·30 à 13·h', 'de 11:30 a 13:00·h']
  ], write('running'))

  holds('in a shared table', [
    [['09:30', '10:45'], '09:30–10:45', '09:30–10:45', '09:30–10:45'],
    [['09:30', '09:30'], '09:30', '09:30', '09:30']
  ], write('table'))
})

describe('FORMAT-DURATION: a length of time', () => {
  holds('symbols', [
    [0, '0·min', '0·min', '0·min'],
    [45, '45·min', '45·min', '45·min'],
    [60, '1·h', '1·h', '1·h'],
    [90, '1·h·30·min', '1·h·30·min', '1·h·30·min'],
    [1505, '25·h·5·min', '25·h·5·min', '25·h·5·min']
  ], (minutes, language) => formatDuration(minutes, language))

  holds('words', [
    [0, '0·minutes', '0·minute', '0·minutos'],
    [1, '1·minute', '1·minute', '1·minuto'],
    [60, '1·hour', '1·heure', '1·hora'],
    [61, '1·hour and 1·minute', '1·heure et 1·minute', '1·hora y 1·minuto'],
    [150, '2·hours and 30·minutes', '2·heures et 30·minutes', '2·horas y 30·minutos']
  ], (minutes, language) => formatDuration(minutes, language, 'words'))

  holds('range', [
    [[30, 45], '30–45·min', '30–45·min', '30–45·min'],
    [[20, 20], '20·min', '20·min', '20·min']
  ], ([from = 0, to = 0], language) => formatMinutesRange(from, to, language))

  test.each([[0, 'UTC'], [-360, 'UTC−6'], [-210, 'UTC−3:30'], [330, 'UTC+5:30']])('%i minutes from UTC are %s', (minutes, label) => {
    expect(shown(formatOffset(minutes))).toBe(label)
  })
})
