import { MR, MS, DRA, type SamplePerson } from '../person.ts'

/** Fifteen of the sixteen Canadian seats: the private-sector seat of Forestry is empty since March 2027. */
export const CANADIAN_CO_CHAIRS: readonly SamplePerson[] = [
  {
    id: 'agri-business-ca-public', givenNames: 'Harjit', firstSurname: 'Singh', honorific: MR, organisation: 'aafc',
    title: {
      en: 'Assistant Deputy Minister, Market and Industry Services',
      fr: 'Sous-ministre adjoint, Services à l’industrie et aux marchés',
      es: 'Viceministro adjunto de Servicios a la Industria y los Mercados'
    },
    languages: ['en'], officeRank: 'assistantDeputyMinister', role: 'coChair', groups: ['agri-business']
  },
  {
    id: 'agri-business-ca-private', givenNames: 'Luc', firstSurname: 'Bouchard', honorific: MR, organisation: 'prairie-pulses',
    title: { en: 'President', fr: 'Président', es: 'Presidente' },
    languages: ['en', 'fr'], role: 'coChair', groups: ['agri-business']
  },
  {
    id: 'energy-ca-public', givenNames: 'Isabelle', firstSurname: 'Tremblay', honorific: MS, organisation: 'nrcan',
    title: {
      en: 'Assistant Deputy Minister, Energy Systems',
      fr: 'Sous-ministre adjointe, Systèmes énergétiques',
      es: 'Viceministra adjunta de Sistemas Energéticos'
    },
    languages: ['en', 'fr'], officeRank: 'assistantDeputyMinister', role: 'coChair', groups: ['energy']
  },
  {
    id: 'energy-ca-private', givenNames: 'Heather', firstSurname: 'Campbell', honorific: MS, organisation: 'boreal-storage',
    title: { en: 'President and Chief Executive Officer', fr: 'Présidente-directrice générale', es: 'Presidenta y directora general' },
    languages: ['en'], role: 'coChair', groups: ['energy']
  },
  {
    id: 'environment-ca-public', givenNames: 'Marie-Ève', firstSurname: 'Lavoie', honorific: MS, organisation: 'eccc',
    title: {
      en: 'Director General, Biodiversity Policy',
      fr: 'Directrice générale, Politique de la biodiversité',
      es: 'Directora general de Política de Biodiversidad'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['environment']
  },
  {
    id: 'environment-ca-private', givenNames: 'Lars', firstSurname: 'Andersen', honorific: MR, organisation: 'great-lakes-trust',
    title: { en: 'Executive Director', fr: 'Directeur général', es: 'Director ejecutivo' },
    languages: ['en', 'es'], role: 'coChair', groups: ['environment']
  },
  {
    id: 'forestry-ca-public', givenNames: 'Étienne', firstSurname: 'Gagnon', honorific: MR, organisation: 'forest-service',
    title: {
      en: 'Director General, Fire and Forest Science',
      fr: 'Directeur général, Science des forêts et des feux',
      es: 'Director general de Ciencia Forestal y del Fuego'
    },
    languages: ['en', 'fr'], officeRank: 'directorGeneral', role: 'coChair', groups: ['forestry']
  },
  {
    id: 'human-capital-ca-public', givenNames: 'Oksana', firstSurname: 'Melnychuk-Reid', honorific: MS, organisation: 'esdc',
    title: {
      en: 'Director General, Skills and Trades',
      fr: 'Directrice générale, Compétences et métiers',
      es: 'Directora general de Competencias y Oficios'
    },
    languages: ['en', 'fr'], officeRank: 'directorGeneral', role: 'coChair', groups: ['human-capital']
  },
  {
    id: 'human-capital-ca-private', givenNames: 'Mei-Ling', firstSurname: 'Wong', honorific: DRA, organisation: 'pacific-polytechnic',
    title: { en: 'President', fr: 'Rectrice', es: 'Rectora' },
    languages: ['en'], role: 'coChair', groups: ['human-capital']
  },
  {
    id: 'mining-ca-public', givenNames: 'Chidi', firstSurname: 'Okafor', honorific: MR, organisation: 'nrcan',
    title: {
      en: 'Director General, Critical Minerals',
      fr: 'Directeur général, Minéraux critiques',
      es: 'Director general de Minerales Críticos'
    },
    languages: ['en', 'fr'], officeRank: 'directorGeneral', role: 'coChair', groups: ['mining']
  },
  {
    id: 'mining-ca-private', givenNames: 'Josephine', firstSurname: 'Roy', honorific: MS, organisation: 'northern-shield',
    title: { en: 'Vice-President, Sustainability', fr: 'Vice-présidente, Durabilité', es: 'Vicepresidenta de Sustentabilidad' },
    languages: ['en', 'es'], role: 'coChair', groups: ['mining']
  },
  {
    id: 'trade-ca-public', givenNames: 'Fiona', firstSurname: 'MacLeod', honorific: MS, organisation: 'gac',
    title: {
      en: 'Director General, North America Trade Policy',
      fr: 'Directrice générale, Politique commerciale de l’Amérique du Nord',
      es: 'Directora general de Política Comercial para América del Norte'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['trade']
  },
  {
    id: 'trade-ca-private', givenNames: 'David', firstSurname: 'Chen', honorific: MR, organisation: 'quantum-loom',
    title: { en: 'Founder and Chief Executive Officer', fr: 'Fondateur et chef de la direction', es: 'Fundador y director general' },
    languages: ['en'], role: 'coChair', groups: ['trade']
  },
  {
    id: 'culture-ca-public', givenNames: 'Anne-Sophie', firstSurname: 'Saint-Onge', honorific: MS, organisation: 'pch',
    title: {
      en: 'Director General, Cultural Affairs',
      fr: 'Directrice générale, Affaires culturelles',
      es: 'Directora general de Asuntos Culturales'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['culture']
  },
  {
    id: 'culture-ca-private', givenNames: 'Soo-jin', firstSurname: 'Kim', honorific: MS, organisation: 'maple-lantern',
    title: { en: 'Creative Director', fr: 'Directrice de création', es: 'Directora creativa' },
    languages: ['en'], role: 'coChair', groups: ['culture']
  }
]
