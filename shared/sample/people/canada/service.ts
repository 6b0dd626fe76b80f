import { MR, MS, type SamplePerson } from '../person.ts'

const INTERPRETER = { en: 'Conference Interpreter', fr: 'Interprète de conférence', es: 'Intérprete de conferencias' }

/** Those who make the meeting work: interpreters, press, secretariat. */
export const CANADIAN_SERVICE: readonly SamplePerson[] = [
  {
    id: 'interpreter-ramsay', givenNames: 'Fraser', firstSurname: 'Ramsay', honorific: MR, organisation: 'interpreters-ottawa',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-kowalczyk', givenNames: 'Małgorzata', firstSurname: 'Kowalczyk', honorific: MS, organisation: 'interpreters-ottawa',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-lemaire', givenNames: 'Jean-Philippe', firstSurname: 'Lemaire', honorific: MR, organisation: 'interpreters-ottawa',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-whitmore', givenNames: 'Abigail', firstSurname: 'Whitmore', honorific: MS, organisation: 'interpreters-ottawa',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'ca-press-osei', givenNames: 'Kwame', firstSurname: 'Osei', honorific: MR, organisation: 'the-northern-post',
    title: { en: 'Foreign Affairs Correspondent', fr: 'Correspondant aux affaires étrangères', es: 'Corresponsal de asuntos internacionales' },
    languages: ['en'], role: 'press', groups: [], answer: 'invited'
  },
  {
    id: 'ca-press-desrosiers', givenNames: 'Aurélie', firstSurname: 'Desrosiers', honorific: MS, organisation: 'le-courrier',
    title: { en: 'Journalist', fr: 'Journaliste', es: 'Periodista' },
    languages: ['en', 'fr'], role: 'press', groups: [], presence: 'remote'
  },
  {
    id: 'ca-secretary', givenNames: 'Luc', firstSurname: 'Bélanger', honorific: MR, organisation: 'gac',
    title: { en: 'Secretary of the Delegation', fr: 'Secrétaire de la délégation', es: 'Secretario de la delegación' },
    languages: ['en', 'fr', 'es'], role: 'staff', groups: []
  },
  {
    id: 'ca-staff-adeyemi', givenNames: 'Grace', firstSurname: 'Adeyemi', honorific: MS, organisation: 'gac',
    title: { en: 'Logistics Officer', fr: 'Agente de la logistique', es: 'Oficial de logística' },
    languages: ['en', 'fr'], role: 'staff', groups: []
  },
  {
    id: 'ca-staff-chan', givenNames: 'Vincent', firstSurname: 'Chan', honorific: MR, organisation: 'embassy-of-canada',
    title: { en: 'Protocol Officer', fr: 'Agent du protocole', es: 'Oficial de protocolo' },
    languages: ['en', 'es'], role: 'staff', groups: []
  }
]
