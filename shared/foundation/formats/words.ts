import type { Language } from '../language.ts'
import type { Weekday } from '../time/civil.ts'

/** `narrow` is for the head of a month grid only: letters repeat. */
export type NameLength = 'long' | 'short' | 'narrow'

const MONTHS: Record<Language, Record<'long' | 'short', readonly string[]>> = {
  en: {
    long: split('January February March April May June July August September October November December'),
    short: split('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
  },
  fr: {
    long: split('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: split('janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.') // Clés de la rédaction: mois
  },
  es: {
    long: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    short: split('ene feb mar abr may jun jul ago sep oct nov dic')
  }
}

const WEEKDAYS: Record<Language, Record<NameLength, readonly string[]>> = {
  en: {
    long: split('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    short: split('Mon Tue Wed Thu Fri Sat Sun'),
    narrow: split('M T W T F S S')
  },
  fr: {
    long: split('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    short: split('lun. mar. mer. jeu. ven. sam. dim.'),
    narrow: split('L M M J V S D')
  },
  es: {
    long: split('lunes martes miércoles jueves viernes sábado domingo'),
    short: split('lun mar mié jue vie sáb dom'),
    narrow: split('L M M J V S D')
  }
}

/** The name of a month, `month` 1–12, in lower case in French and Spanish. Throws RangeError for another number. */
export function monthName(month: number, language: Language, length: 'long' | 'short' = 'long'): string {
  const name = MONTHS[language][length][month - 1]
  if (name === undefined) throw new RangeError(`No month ${month}`)
  return name
}

/** The name of a day of the week, 1 Monday … 7 Sunday, in lower case in French and Spanish. */
export function weekdayName(weekday: Weekday, language: Language, length: NameLength = 'long'): string {
  return WEEKDAYS[language][length][weekday - 1] ?? ''
}

function split(words: string): readonly string[] {
  return words.split(' ')
}
