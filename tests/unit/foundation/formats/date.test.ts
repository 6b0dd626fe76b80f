import { describe } from 'vitest'
import { formatDate, formatDateRange, formatDateTime, formatMonth, weekdayName, type DateOptions, type DateRangeOptions } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { calendarDate, wallDateTime, type Weekday } from '#shared/foundation/time/index.ts'
import { holds } from './golden.ts'

const dated = (options: DateOptions) => (date: string, language: Language) => formatDate(calendarDate(date), language, options)

describe('FORMAT-DATE: a day', () => {
  holds('with its day of the week', [
    ['2025-11-27', 'Thursday, November 27, 2025', 'le jeudi 27·novembre·2025', 'jueves 27 de noviembre de 2025'],
    ['2027-08-01', 'Sunday, August 1, 2027', 'le dimanche 1er·août·2027', 'domingo 1 de agosto de 2027'],
    ['2024-02-29', 'Thursday, February 29, 2024', 'le jeudi 29·février·2024', 'jueves 29 de febrero de 2024']
  ], dated({ weekday: 'long' }))

  holds('alone', [
    ['2027-10-14', 'October 14, 2027', '14·octobre·2027', '14 de octubre de 2027'],
    ['2027-05-01', 'May 1, 2027', '1er·mai·2027', '1 de mayo de 2027'],
    ['2027-01-02', 'January 2, 2027', '2·janvier·2027', '2 de enero de 2027']
  ], dated({}))

  holds('without the year', [
    ['2027-05-01', 'May 1', '1er·mai', '1 de mayo'],
    ['2027-10-14', 'October 14', '14·octobre', '14 de octubre']
  ], dated({ year: false }))

  holds('as the heading of a column', [
    ['2027-10-14', 'Thursday, October 14', 'jeudi 14·octobre', 'jueves 14 de octubre']
  ], dated({ weekday: 'long', year: false, article: false }))

  holds('in a sentence', [
    ['2027-10-14', 'October 14, 2027', 'le 14·octobre·2027', 'el 14 de octubre de 2027']
  ], dated({ article: true }))

  holds('short', [
    ['2027-10-14', 'Oct 14', '14·oct.', '14 oct'],
    ['2027-02-01', 'Feb 1', '1er·févr.', '1 feb'],
    ['2027-05-31', 'May 31', '31·mai', '31 may'],
    ['2027-07-05', 'Jul 5', '5·juill.', '5 jul'],
    ['2027-09-16', 'Sep 16', '16·sept.', '16 sep'],
    ['2027-12-24', 'Dec 24', '24·déc.', '24 dic']
  ], dated({ month: 'short', year: false }))

  holds('short, with its day and year', [
    ['2027-10-13', 'Wed, Oct 13, 2027', 'mer. 13·oct.·2027', 'mié 13 oct 2027']
  ], dated({ month: 'short', weekday: 'short' }))

  holds('a month', [['2027-10-14', 'October 2027', 'octobre·2027', 'octubre de 2027']], (date, language) => formatMonth(calendarDate(date), language))

  holds('narrow days', [
    [3, 'W', 'M', 'M'],
    [7, 'S', 'D', 'D']
  ], (weekday, language) => weekdayName(weekday as Weekday, language, 'narrow')) // 3 and 7 are days

  holds('with a time', [
    ['2027-10-14T09:30', 'October 14, 2027, 9:30·a.m.', '14·octobre·2027, 9·h·30', '14 de octubre de 2027, 9:30·h']
  ], (moment, language) => formatDateTime(wallDateTime(moment), language))
})

describe('FORMAT-DATE-RANGE: from one day to another', () => {
  const ranged = (options: DateRangeOptions) => ([first = '', last = '']: readonly string[], language: Language) =>
    formatDateRange(calendarDate(first), calendarDate(last), language, options)

  holds('in full', [
    [['2027-10-14', '2027-10-14'], 'October 14, 2027', 'le 14·octobre·2027', '14 de octubre de 2027'],
    [['2027-10-14', '2027-10-15'], 'October 14–15, 2027', 'les 14 et 15·octobre·2027', '14 y 15 de octubre de 2027'],
    [['2027-10-15', '2027-10-14'], 'October 14–15, 2027', 'les 14 et 15·octobre·2027', '14 y 15 de octubre de 2027'],
    [['2027-10-14', '2027-10-16'], 'October 14–16, 2027', 'du 14 au 16·octobre·2027', 'del 14 al 16 de octubre de 2027'],
    [['2027-10-30', '2027-11-02'], 'October 30·– November 2, 2027', 'du 30·octobre au 2·novembre·2027', 'del 30 de octubre al 2 de noviembre de 2027'],
    [['2027-04-30', '2027-05-01'], 'April 30·– May 1, 2027', 'les 30·avril et 1er·mai·2027', '30 de abril y 1 de mayo de 2027'],
    [['2027-12-31', '2028-01-01'], 'December 31, 2027·– January 1, 2028', 'du 31·décembre·2027 au 1er·janvier·2028', 'del 31 de diciembre de 2027 al 1 de enero de 2028'],
    [['2027-10-14', '2028-10-15'], 'October 14, 2027·– October 15, 2028', 'du 14·octobre·2027 au 15·octobre·2028', 'del 14 de octubre de 2027 al 15 de octubre de 2028']
  ], ranged({}))

  holds('without the year', [
    [['2027-10-14', '2027-10-16'], 'October 14–16', 'du 14 au 16·octobre', 'del 14 al 16 de octubre']
  ], ranged({ year: false }))

  holds('as a heading', [
    [['2027-10-14', '2027-10-15'], 'October 14–15, 2027', '14 et 15·octobre·2027', '14 y 15 de octubre de 2027'],
    [['2027-10-14', '2027-10-16'], 'October 14–16, 2027', '14 au 16·octobre·2027', '14 al 16 de octubre de 2027']
  ], ranged({ style: 'heading' }))

  holds('short', [
    [['2027-10-14', '2027-10-15'], 'Oct 14–15, 2027', '14–15·oct.·2027', '14–15 oct 2027'],
    [['2027-10-30', '2027-11-02'], 'Oct 30·– Nov 2, 2027', '30·oct.·– 2·nov.·2027', '30 oct·– 2 nov 2027']
  ], ranged({ style: 'short' }))

  holds('with the days of the week', [
    [['2027-10-14', '2027-10-15'], 'Thursday, October 14, to Friday, October 15, 2027', 'les jeudi 14 et vendredi 15·octobre·2027', 'jueves 14 y viernes 15 de octubre de 2027'],
    [['2027-10-14', '2027-10-16'], 'Thursday, October 14, to Saturday, October 16, 2027', 'du jeudi 14 au samedi 16·octobre·2027', 'del jueves 14 al sábado 16 de octubre de 2027']
  ], ranged({ weekday: true }))
})
