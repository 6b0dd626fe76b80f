import { HER_EXCELLENCY, MTRO, type SamplePerson } from '../person.ts'

/** The head of the Mexican delegation and the named alternate. */
export const MEXICAN_LEADERS: readonly SamplePerson[] = [
  {
    id: 'mx-head', givenNames: 'Mariana', firstSurname: 'Castañeda', secondSurname: 'Ibarra', honorific: HER_EXCELLENCY, organisation: 'sre',
    title: {
      en: 'Undersecretary for North America',
      fr: 'Sous-secrétaire pour l’Amérique du Nord',
      es: 'Subsecretaria para América del Norte'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'deputyMinister', role: 'head', groups: []
  },
  {
    id: 'mx-alternate', givenNames: 'Jorge Alberto', firstSurname: 'Solórzano', secondSurname: 'Peniche', badgeName: 'Jorge Solórzano Peniche',
    honorific: MTRO, organisation: 'sre',
    title: {
      en: 'Director General for North America',
      fr: 'Directeur général pour l’Amérique du Nord',
      es: 'Director general para América del Norte'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'alternate', groups: []
  }
]
