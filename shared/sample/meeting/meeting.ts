import { GROUPS_OF_2021 } from '#shared/domain/partnership/default-partnership.ts'
import type { MeetingPlan } from '#shared/domain/meeting/edits.ts'
import type { ReportedGender } from '#shared/domain/meeting/schema.ts'
import type { Country } from '#shared/foundation/country.ts'

export const SAMPLE_MEETING_ID = 'm2027'
export const OPENING_DAY = '2027-10-14'
export const CLOSING_DAY = '2027-10-15'

/**
 * The 2027 annual meeting as it stands today. Everything about it is invented: the ordinal supposes that the count began
 * anew with the name of 2025, so that the meetings of 2025 and 2026 were the first and the second.
 */
export const MEETING: MeetingPlan = {
  ordinal: 3,
  title: { en: 'Third annual meeting', fr: 'Troisième réunion annuelle', es: 'Tercera reunión anual' },
  theme: {
    en: 'Trusted supply, shared prosperity',
    fr: 'Des approvisionnements sûrs, une prospérité partagée',
    es: 'Suministro confiable, prosperidad compartida'
  },
  start: OPENING_DAY,
  end: CLOSING_DAY,
  host: 'MX',
  city: { en: 'Mexico City', fr: 'Mexico', es: 'Ciudad de México' },
  venue: {
    en: 'Centro de Encuentros Reforma, Mexico City',
    fr: 'Centro de Encuentros Reforma, Mexico',
    es: 'Centro de Encuentros Reforma, Ciudad de México'
  },
  mode: 'hybrid',
  zone: 'America/Mexico_City',
  groups: GROUPS_OF_2021
}

export const MEETING_NOTE = {
  en: 'Two working days. All plenaries are interpreted into English, French and Spanish and can be followed from a distance.',
  fr: 'Deux jours de travail. Toutes les séances plénières sont interprétées en français, en anglais et en espagnol et peuvent être suivies à distance.',
  es: 'Dos días de trabajo. Todas las sesiones plenarias cuentan con interpretación al español, al inglés y al francés y pueden seguirse a distancia.'
}

/** How many of those who are expected each delegation counts under each word. */
export const REPORTED: Readonly<Record<Country, Readonly<Record<ReportedGender, number>>>> = {
  CA: { women: 30, men: 26, another: 1, undisclosed: 1 },
  MX: { women: 33, men: 28, another: 0, undisclosed: 2 }
}
