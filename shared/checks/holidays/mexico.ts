import { mondayOf, onDay, type Holiday } from './holiday.ts'

/** The first inauguration on 1 October (*Constitución*, article 83, in force for the term of 2024). */
const FIRST_IN_OCTOBER = 2024
const YEARS_OF_A_TERM = 6

/**
 * Mexico's days of obligatory rest: *Ley Federal del Trabajo*, article 74, since the reform of 2006 that moved three of them
 * to Mondays. The day on which a president takes office is one every six years: 1 December until 2018, 1 October from 2024.
 * Days of elections (fraction IX) are Sundays and left out.
 */
export function mexicanHolidays(year: number): Holiday[] {
  return [
    { day: onDay(year, 1, 1), name: { en: 'New Year’s Day', fr: 'jour de l’An', es: 'Año Nuevo' } },
    { day: mondayOf(year, 2, 1), name: { en: 'Constitution Day', fr: 'jour de la Constitution', es: 'Día de la Constitución' } },
    { day: mondayOf(year, 3, 3), name: { en: 'Benito Juárez’s birthday', fr: 'anniversaire de Benito Juárez', es: 'natalicio de Benito Juárez' } },
    { day: onDay(year, 5, 1), name: { en: 'Labour Day', fr: 'fête du Travail', es: 'Día del Trabajo' } },
    { day: onDay(year, 9, 16), name: { en: 'Independence Day', fr: 'fête de l’Indépendance', es: 'Día de la Independencia' } },
    ...inauguration(year),
    { day: mondayOf(year, 11, 3), name: { en: 'Revolution Day', fr: 'jour de la Révolution', es: 'Día de la Revolución' } },
    { day: onDay(year, 12, 25), name: { en: 'Christmas Day', fr: 'jour de Noël', es: 'Navidad' } }
  ]
}

function inauguration(year: number): Holiday[] {
  if ((year - FIRST_IN_OCTOBER) % YEARS_OF_A_TERM !== 0) return []
  const day = year >= FIRST_IN_OCTOBER ? onDay(year, 10, 1) : onDay(year, 12, 1)
  return [{ day, name: { en: 'presidential inauguration', fr: 'investiture présidentielle', es: 'transmisión del Poder Ejecutivo Federal' } }]
}
