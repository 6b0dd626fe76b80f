import type { SeatingFacts } from '#shared/domain/seating/edits.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

export interface SampleSeating extends SeatingFacts {
  id: string
  name: Trilingual
}

/** The plenary and the table of the heads of delegation; nobody has been moved by hand yet. */
export const SEATINGS: readonly SampleSeating[] = [
  {
    id: 'seating-opening',
    name: { en: 'Opening plenary', fr: 'Séance plénière d’ouverture', es: 'Sesión plenaria de apertura' },
    session: 'opening', room: 'juarez', shape: 'theatre', seats: 6, rows: 6, rightOfHonour: null, interpreters: false
  },
  {
    id: 'seating-heads',
    name: { en: 'Meeting of the heads of delegation', fr: 'Rencontre des chefs de délégation', es: 'Reunión de las jefaturas de delegación' },
    session: 'bilateral-heads', room: 'sala-4', shape: 'rectangle', seats: 7, rows: 4, rightOfHonour: null, interpreters: true
  }
]
