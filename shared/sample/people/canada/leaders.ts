import { HIS_EXCELLENCY, MS, type SamplePerson } from '../person.ts'

/** The head of the Canadian delegation and the named alternate. */
export const CANADIAN_LEADERS: readonly SamplePerson[] = [
  {
    id: 'ca-head', givenNames: 'Geneviève', firstSurname: 'Marchand', honorific: MS, organisation: 'gac',
    title: { en: 'Assistant Deputy Minister, Americas', fr: 'Sous-ministre adjointe, Amériques', es: 'Viceministra adjunta para las Américas' },
    languages: ['en', 'fr', 'es'], officeRank: 'assistantDeputyMinister', role: 'head', groups: []
  },
  {
    id: 'ca-alternate', givenNames: 'Daniel', firstSurname: 'Sinclair', honorific: HIS_EXCELLENCY, organisation: 'embassy-of-canada',
    title: { en: 'Ambassador of Canada to Mexico', fr: 'Ambassadeur du Canada au Mexique', es: 'Embajador de Canadá en México' },
    languages: ['en', 'fr', 'es'], officeRank: 'deputyMinister', role: 'alternate', groups: []
  }
]
