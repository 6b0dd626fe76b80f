import { DR, DRA, MR, MS, type SamplePerson } from '../person.ts'

/** Delegates from companies, associations and universities, then experts and observers. */
export const CANADIAN_PRIVATE_DELEGATES: readonly SamplePerson[] = [
  {
    id: 'ca-delegate-subramanian', givenNames: 'Ravi', firstSurname: 'Subramanian', honorific: MR, organisation: 'lentil-exports',
    title: { en: 'Vice-President, Sales', fr: 'Vice-président, Ventes', es: 'Vicepresidente de Ventas' },
    languages: ['en'], role: 'delegate', groups: ['agri-business'], presence: 'remote'
  },
  {
    id: 'ca-delegate-pelletier', givenNames: 'Claire', firstSurname: 'Pelletier-O’Neil', honorific: MS, organisation: 'riviere-blanche',
    title: { en: 'Director, Cross-border Projects', fr: 'Directrice, Projets transfrontaliers', es: 'Directora de Proyectos Transfronterizos' },
    languages: ['en', 'fr'], role: 'delegate', groups: ['energy']
  },
  {
    id: 'ca-delegate-hrynchuk', givenNames: 'Dmytro', firstSurname: 'Hrynchuk', honorific: MR, organisation: 'timber-builders',
    title: { en: 'Technical Director', fr: 'Directeur technique', es: 'Director técnico' },
    languages: ['en'], role: 'delegate', groups: ['forestry'], presence: 'remote'
  },
  {
    id: 'ca-delegate-beardy', givenNames: 'Sandra', firstSurname: 'Beardy', honorific: MS, organisation: 'minerals-forum',
    title: { en: 'Executive Director', fr: 'Directrice générale', es: 'Directora ejecutiva' },
    languages: ['en'], role: 'delegate', groups: ['mining']
  },
  {
    id: 'ca-delegate-zhang', givenNames: 'Wei', firstSurname: 'Zhang', honorific: DR, organisation: 'pacific-polytechnic',
    title: { en: 'Dean, Applied Technology', fr: 'Doyen, Technologies appliquées', es: 'Decano de Tecnología Aplicada' },
    languages: ['en'], role: 'delegate', groups: ['human-capital'], presence: 'remote'
  },
  {
    id: 'ca-delegate-charest', givenNames: 'Élodie', firstSurname: 'Charest-Ba', honorific: DRA, organisation: 'laurentia',
    title: { en: 'Vice-Rector, Research', fr: 'Vice-rectrice à la recherche', es: 'Vicerrectora de Investigación' },
    languages: ['en', 'fr'], role: 'delegate', groups: ['trade'], answer: 'invited'
  },
  {
    id: 'ca-expert-storage', givenNames: 'Amina', firstSurname: 'Yusuf', honorific: DRA, organisation: 'boreal-storage',
    title: { en: 'Chief Scientist', fr: 'Scientifique en chef', es: 'Científica en jefe' },
    languages: ['en', 'fr'], role: 'expert', groups: ['energy']
  },
  {
    id: 'ca-expert-tailings', givenNames: 'Gordon', firstSurname: 'Littlechild', honorific: DR, organisation: 'minerals-forum',
    title: { en: 'Geotechnical Adviser', fr: 'Conseiller en géotechnique', es: 'Asesor en geotecnia' },
    languages: ['en'], role: 'expert', groups: ['mining']
  },
  {
    id: 'ca-expert-pulses', givenNames: 'Natalia', firstSurname: 'Shevchenko', honorific: DRA, organisation: 'prairie-pulses',
    title: { en: 'Director, Food Science', fr: 'Directrice, Sciences des aliments', es: 'Directora de Ciencia de los Alimentos' },
    languages: ['en', 'es'], role: 'expert', groups: ['agri-business']
  },
  {
    id: 'ca-expert-research', givenNames: 'François-Xavier', firstSurname: 'Ouellet', honorific: DR, organisation: 'laurentia',
    title: { en: 'Professor of Industrial Engineering', fr: 'Professeur de génie industriel', es: 'Profesor de Ingeniería Industrial' },
    languages: ['en', 'fr', 'es'], role: 'expert', groups: ['trade']
  },
  {
    id: 'ca-expert-monarch', givenNames: 'Ruth', firstSurname: 'Beaver-Sinclair', honorific: DRA, organisation: 'great-lakes-trust',
    title: { en: 'Senior Biologist', fr: 'Biologiste principale', es: 'Bióloga principal' },
    languages: ['en'], role: 'expert', groups: ['environment'], presence: 'remote'
  },
  {
    id: 'ca-observer-ahenakew', givenNames: 'Jordan', firstSurname: 'Ahenakew', honorific: MR, organisation: 'youth-network',
    title: { en: 'National Coordinator', fr: 'Coordonnateur national', es: 'Coordinador nacional' },
    languages: ['en', 'es'], role: 'observer', groups: ['human-capital']
  },
  {
    id: 'ca-observer-comeau', givenNames: 'Renée', firstSurname: 'Comeau', honorific: MS, organisation: 'atlantic-chamber',
    title: { en: 'Member of the Board', fr: 'Membre du conseil d’administration', es: 'Consejera' },
    languages: ['en', 'fr'], role: 'observer', groups: ['trade'], presence: 'remote'
  },
  {
    id: 'ca-observer-rahimi', givenNames: 'Yusuf', firstSurname: 'Rahimi', honorific: MR, organisation: 'laurentia',
    title: { en: 'Doctoral Candidate', fr: 'Doctorant', es: 'Doctorando' },
    languages: ['en', 'fr'], role: 'observer', groups: ['culture'], presence: 'remote', answer: 'invited'
  }
]
