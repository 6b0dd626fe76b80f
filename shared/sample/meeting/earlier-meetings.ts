import type { Country } from '#shared/foundation/country.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

export interface EarlierMeeting {
  id: string
  ordinal: number
  start: string
  end: string
  host: Country
  city: Trilingual
  title: Trilingual
  note: Trilingual
}

/** The two meetings under the name of 2025. Press reports know of the first; dates, places and what was agreed are invented. */
export const EARLIER_MEETINGS: readonly EarlierMeeting[] = [
  {
    id: 'm2025',
    ordinal: 1,
    start: '2025-11-27',
    end: '2025-11-28',
    host: 'MX',
    city: { en: 'Mexico City', fr: 'Mexico', es: 'Ciudad de México' },
    title: { en: 'First annual meeting', fr: 'Première réunion annuelle', es: 'Primera reunión anual' },
    note: {
      en: 'The numbering of meetings began anew with the new name.',
      fr: 'La numérotation des réunions a recommencé avec le nouveau nom.',
      es: 'La numeración de las reuniones comenzó de nuevo con el nuevo nombre.'
    }
  },
  {
    id: 'm2026',
    ordinal: 2,
    start: '2026-10-01',
    end: '2026-10-02',
    host: 'CA',
    city: { en: 'Gatineau', fr: 'Gatineau', es: 'Gatineau' },
    title: { en: 'Second annual meeting', fr: 'Deuxième réunion annuelle', es: 'Segunda reunión anual' },
    note: {
      en: 'The eight working groups adopted work plans to the end of 2027.',
      fr: 'Les huit groupes de travail ont adopté des plans de travail jusqu’à la fin de 2027.',
      es: 'Los ocho grupos de trabajo aprobaron planes de trabajo hasta el cierre de 2027.'
    }
  }
]
