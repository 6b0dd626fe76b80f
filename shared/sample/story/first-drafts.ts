import type { PersonText } from '#shared/domain/person/edits.ts'
import type { SessionPlace } from '#shared/domain/session/edits.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

/** Where sessions were placed at first, when that is not where they are now. */
export const FIRST_PLACES: Readonly<Record<string, Partial<SessionPlace>>> = {
  energy: { room: 'sala-3' },
  forestry: { room: 'juarez' },
  environment: { start: '15:30' },
  culture: { day: '2027-10-14', start: '15:30', room: 'juarez' },
  signing: { day: null, start: null, room: null },
  press: { room: 'alameda' }
}

/** The first proposal for the theme; the second capital found a better word. */
export const FIRST_THEME = {
  en: 'Secure supply, shared prosperity',
  fr: 'Des approvisionnements garantis, une prospérité partagée',
  es: 'Suministro seguro, prosperidad compartida'
} satisfies Trilingual

/** What people were when they were first entered: one was promoted in June. */
export const FIRST_OFFICES: Readonly<Record<string, Partial<Record<PersonText, Trilingual>>>> = {
  'mx-delegate-elizondo': { title: { en: 'Director of Investment', fr: 'Directrice de l’investissement', es: 'Directora de Inversión' } }
}

/** The part of the circular that said less at first: its second paragraph, on the altitude, was added in June. */
export const FIRST_SHORT_PART = { document: 'circular', part: 'travel' } as const

/** How items were called at first, in the languages that changed. */
export const FIRST_TITLES: Readonly<Record<string, Trilingual>> = {
  results: {
    en: 'Results of the past year: seven working groups take stock',
    fr: 'Résultats de l’année écoulée : sept groupes de travail font le point',
    es: 'Resultados del último año: siete grupos de trabajo hacen un balance'
  },
  energy: { en: 'Energy: electricity across the border', fr: 'Énergie : électricité transfrontalière', es: 'Energía: electricidad transfronteriza' },
  mining: { en: 'Mining: work plan 2028' }
}
