import { DRA, ING_F, ING_M, LIC_F, LIC_M, MR, MTRA, MTRO, type SamplePerson } from '../person.ts'

/** The sixteen Mexican seats. */
export const MEXICAN_CO_CHAIRS: readonly SamplePerson[] = [
  {
    id: 'agri-business-mx-public', givenNames: 'Rodrigo', firstSurname: 'de la Peña', secondSurname: 'Valdés', honorific: ING_M, organisation: 'sader',
    title: {
      en: 'Director General of Agri-food Promotion',
      fr: 'Directeur général de la promotion agroalimentaire',
      es: 'Director general de Fomento Agroalimentario'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['agri-business']
  },
  {
    id: 'agri-business-mx-private', givenNames: 'Teresa', firstSurname: 'Gil', secondSurname: 'Ahumada', honorific: LIC_F, organisation: 'berries-bajio',
    title: { en: 'President', fr: 'Présidente', es: 'Presidenta' },
    languages: ['en', 'es'], role: 'coChair', groups: ['agri-business']
  },
  {
    id: 'energy-mx-public', givenNames: 'Lucía', firstSurname: 'Hernández', secondSurname: 'Ortiz', honorific: DRA, organisation: 'sener',
    title: {
      en: 'Undersecretary for Energy Planning and Transition',
      fr: 'Sous-secrétaire à la planification et à la transition énergétiques',
      es: 'Subsecretaria de Planeación y Transición Energética'
    },
    languages: ['en', 'es'], officeRank: 'deputyMinister', role: 'coChair', groups: ['energy']
  },
  {
    id: 'energy-mx-private', givenNames: 'Renata', firstSurname: 'Ortiz', secondSurname: 'y Bravo', honorific: ING_F, organisation: 'almacena-norte',
    title: { en: 'Chief Executive Officer', fr: 'Directrice générale', es: 'Directora general' },
    languages: ['en', 'es'], role: 'coChair', groups: ['energy']
  },
  {
    id: 'environment-mx-public', givenNames: 'Itzel', firstSurname: 'Núñez', secondSurname: 'Balam', honorific: DRA, organisation: 'semarnat',
    title: {
      en: 'Director General of Ecosystems and Species',
      fr: 'Directrice générale des écosystèmes et des espèces',
      es: 'Directora general de Ecosistemas y Especies'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['environment']
  },
  {
    id: 'environment-mx-private', givenNames: 'Emilio', firstSurname: 'Ríos', secondSurname: 'Dzul', honorific: MR, organisation: 'costa-viva',
    title: { en: 'Director', fr: 'Directeur', es: 'Director' },
    languages: ['en', 'es'], role: 'coChair', groups: ['environment']
  },
  {
    id: 'forestry-mx-public', givenNames: 'Salvador', firstSurname: 'Ávila', secondSurname: 'Cárdenas', honorific: ING_M, organisation: 'conafor',
    title: {
      en: 'General Coordinator of Conservation and Fire Management',
      fr: 'Coordonnateur général de la conservation et de la gestion du feu',
      es: 'Coordinador general de Conservación y Manejo del Fuego'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['forestry']
  },
  {
    id: 'forestry-mx-private', givenNames: 'Gaspar', firstSurname: 'Pech', secondSurname: 'Canul', honorific: MR, organisation: 'selva-maya',
    title: { en: 'President', fr: 'Président', es: 'Presidente' },
    languages: ['es'], role: 'coChair', groups: ['forestry']
  },
  {
    id: 'human-capital-mx-public', givenNames: 'Fernanda', firstSurname: 'Iturbe', secondSurname: 'del Río', honorific: MTRA, organisation: 'stps',
    title: {
      en: 'Director General of Employment and Training',
      fr: 'Directrice générale de l’emploi et de la formation',
      es: 'Directora general de Empleo y Capacitación'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['human-capital']
  },
  {
    id: 'human-capital-mx-private', givenNames: 'Daniela', firstSurname: 'Arriaga', secondSurname: 'Ledezma', honorific: DRA, organisation: 'politecnica-bajio',
    title: { en: 'Rector', fr: 'Rectrice', es: 'Rectora' },
    languages: ['en', 'es'], role: 'coChair', groups: ['human-capital']
  },
  {
    id: 'mining-mx-public', givenNames: 'Rocío', firstSurname: 'Muñoz', secondSurname: 'Castañón', honorific: ING_F, organisation: 'economia',
    title: {
      en: 'Director General of Mining Development',
      fr: 'Directrice générale du développement minier',
      es: 'Directora general de Desarrollo Minero'
    },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['mining']
  },
  {
    id: 'mining-mx-private', givenNames: 'Héctor', firstSurname: 'Salinas', secondSurname: 'Treviño', honorific: ING_M, organisation: 'sierra-plateada',
    title: { en: 'Director of Sustainability', fr: 'Directeur de la durabilité', es: 'Director de Sustentabilidad' },
    languages: ['en', 'es'], role: 'coChair', groups: ['mining']
  },
  {
    id: 'trade-mx-public', givenNames: 'Alejandro', firstSurname: 'Ortega', secondSurname: 'Lazcano', honorific: MTRO, organisation: 'economia',
    title: {
      en: 'Head of the Unit for North American Trade',
      fr: 'Chef de l’Unité du commerce nord-américain',
      es: 'Titular de la Unidad de Comercio de América del Norte'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'assistantDeputyMinister', role: 'coChair', groups: ['trade']
  },
  {
    id: 'trade-mx-private', givenNames: 'Paulina', firstSurname: 'Vega', secondSurname: 'Montemayor', honorific: LIC_F, organisation: 'camara-exportadores',
    title: { en: 'President', fr: 'Présidente', es: 'Presidenta' },
    languages: ['en', 'es'], role: 'coChair', groups: ['trade']
  },
  {
    id: 'culture-mx-public', givenNames: 'Ximena', firstSurname: 'Paz', secondSurname: 'Villaseñor', honorific: MTRA, organisation: 'cultura',
    title: {
      en: 'Director General of International Affairs',
      fr: 'Directrice générale des affaires internationales',
      es: 'Directora general de Asuntos Internacionales'
    },
    languages: ['en', 'fr', 'es'], officeRank: 'directorGeneral', role: 'coChair', groups: ['culture']
  },
  {
    id: 'culture-mx-private', givenNames: 'Nicolás', firstSurname: 'Luna', secondSurname: 'Xicoténcatl', honorific: LIC_M, organisation: 'luna-llena',
    title: { en: 'Executive Producer', fr: 'Producteur délégué', es: 'Productor ejecutivo' },
    languages: ['en', 'es'], role: 'coChair', groups: ['culture']
  }
]
