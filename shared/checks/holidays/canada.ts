import { addDays, weekdayOf } from '#shared/foundation/time/index.ts'
import { easterSunday } from './easter.ts'
import { mondayOf, onDay, type Holiday } from './holiday.ts'

/**
 * The general holidays of Canada's federal jurisdiction: *Canada Labour Code* (R.S.C. 1985, c. L-2), section 166, which
 * has had the National Day for Truth and Reconciliation since 2021. Victoria Day is the Monday before 25 May, Canada Day the
 * 2nd when the 1st of July is a Sunday (*Holidays Act*, R.S.C. 1985, c. H-5, sections 2 and 4).
 */
export function canadianHolidays(year: number): Holiday[] {
  const beforeVictoria = onDay(year, 5, 24)
  const canadaDay = onDay(year, 7, 1)
  return [
    { day: onDay(year, 1, 1), name: { en: 'New Year’s Day', fr: 'jour de l’An', es: 'Año Nuevo' } },
    { day: addDays(easterSunday(year), -2), name: { en: 'Good Friday', fr: 'Vendredi saint', es: 'Viernes Santo' } },
    { day: addDays(beforeVictoria, 1 - weekdayOf(beforeVictoria)), name: { en: 'Victoria Day', fr: 'fête de Victoria', es: 'Día de Victoria' } },
    { day: weekdayOf(canadaDay) === 7 ? addDays(canadaDay, 1) : canadaDay, name: { en: 'Canada Day', fr: 'fête du Canada', es: 'Día de Canadá' } },
    { day: mondayOf(year, 9, 1), name: { en: 'Labour Day', fr: 'fête du Travail', es: 'Día del Trabajo' } },
    ...(year < 2021 ? [] : [{ day: onDay(year, 9, 30), name: RECONCILIATION }]),
    { day: mondayOf(year, 10, 2), name: { en: 'Thanksgiving Day', fr: 'jour de l’Action de grâces', es: 'Día de Acción de Gracias' } },
    { day: onDay(year, 11, 11), name: { en: 'Remembrance Day', fr: 'jour du Souvenir', es: 'Día del Recuerdo' } },
    { day: onDay(year, 12, 25), name: { en: 'Christmas Day', fr: 'jour de Noël', es: 'Navidad' } },
    { day: onDay(year, 12, 26), name: { en: 'Boxing Day', fr: 'lendemain de Noël', es: 'día siguiente a Navidad' } }
  ]
}

const RECONCILIATION = {
  en: 'National Day for Truth and Reconciliation',
  fr: 'Journée nationale de la vérité et de la réconciliation',
  es: 'Día Nacional de la Verdad y la Reconciliación'
}
