import { MR, MS, THE_HONOURABLE, type SamplePerson } from '../person.ts'

/** Delegates of the federal government, of provinces, a territory and a city, in their order on the list. */
export const CANADIAN_PUBLIC_DELEGATES: readonly SamplePerson[] = [
  {
    id: 'ca-delegate-sutherland', givenNames: 'Naomi', firstSurname: 'Sutherland', honorific: THE_HONOURABLE, organisation: 'nova-scotia',
    title: {
      en: 'Minister of Environment and Climate Change',
      fr: 'Ministre de l’Environnement et du Changement climatique',
      es: 'Ministra de Medio Ambiente y Cambio Climático'
    },
    languages: ['en'], officeRank: 'minister', role: 'delegate', groups: ['environment'], answer: 'tentative'
  },
  {
    id: 'ca-delegate-wisniewski', givenNames: 'Tomasz', firstSurname: 'Wiśniewski', honorific: MR, organisation: 'embassy-of-canada',
    title: { en: 'Minister-Counsellor, Commercial', fr: 'Ministre-conseiller, Affaires commerciales', es: 'Ministro consejero comercial' },
    languages: ['en', 'fr', 'es'], officeRank: 'directorGeneral', role: 'delegate', groups: ['trade']
  },
  {
    id: 'ca-rapporteur', givenNames: 'Priya', firstSurname: 'Nair', honorific: MS, organisation: 'gac',
    title: { en: 'Deputy Director, Mexico', fr: 'Directrice adjointe, Mexique', es: 'Directora adjunta para México' },
    languages: ['en', 'fr', 'es'], officeRank: 'director', role: 'delegate', groups: []
  },
  {
    id: 'ca-delegate-robichaud', givenNames: 'Chantal', firstSurname: 'Robichaud', honorific: MS, organisation: 'aafc',
    title: { en: 'Director, Americas', fr: 'Directrice, Amériques', es: 'Directora para las Américas' },
    languages: ['en', 'fr'], officeRank: 'director', role: 'delegate', groups: ['agri-business'], answer: 'invited'
  },
  {
    id: 'ca-delegate-nguyen', givenNames: 'Linh', firstSurname: 'Nguyễn', honorific: MS, organisation: 'cfia',
    title: {
      en: 'Manager, Plant Export Certification',
      fr: 'Gestionnaire, Certification des exportations de végétaux',
      es: 'Gerente de Certificación de Exportación Vegetal'
    },
    languages: ['en', 'fr'], officeRank: 'officer', role: 'delegate', groups: ['agri-business'], presence: 'remote'
  },
  {
    id: 'ca-delegate-macisaac', givenNames: 'Owen', firstSurname: 'MacIsaac', honorific: MR, organisation: 'nrcan',
    title: { en: 'Senior Adviser, Electricity', fr: 'Conseiller principal, Électricité', es: 'Asesor principal de Electricidad' },
    languages: ['en'], officeRank: 'officer', role: 'delegate', groups: ['energy']
  },
  {
    id: 'ca-delegate-thibodeau', givenNames: 'Marc-André', firstSurname: 'Thibodeau', honorific: MR, organisation: 'nrcan',
    title: { en: 'Senior Policy Adviser, Minerals', fr: 'Conseiller principal en politiques, Minéraux', es: 'Asesor principal de Política Minera' },
    languages: ['en', 'fr', 'es'], officeRank: 'officer', role: 'delegate', groups: ['mining']
  },
  {
    id: 'ca-delegate-dhaliwal', givenNames: 'Simran Kaur', firstSurname: 'Dhaliwal', badgeName: 'Simran Dhaliwal', honorific: MS, organisation: 'ised',
    title: { en: 'Manager, International Innovation', fr: 'Gestionnaire, Innovation internationale', es: 'Gerente de Innovación Internacional' },
    languages: ['en', 'fr'], officeRank: 'officer', role: 'delegate', groups: ['trade']
  },
  {
    id: 'ca-delegate-fontaine', givenNames: 'Charlene', firstSurname: 'Fontaine', honorific: MS, organisation: 'esdc',
    title: {
      en: 'Director, Indigenous Skills Partnerships',
      fr: 'Directrice, Partenariats pour les compétences autochtones',
      es: 'Directora de Alianzas para Competencias Indígenas'
    },
    languages: ['en'], officeRank: 'director', role: 'delegate', groups: ['human-capital']
  },
  {
    id: 'ca-delegate-paul', givenNames: 'Katherine', firstSurname: 'Paul', honorific: MS, organisation: 'eccc',
    title: { en: 'Senior Adviser, Migratory Species', fr: 'Conseillère principale, Espèces migratrices', es: 'Asesora principal de Especies Migratorias' },
    languages: ['en', 'fr'], officeRank: 'officer', role: 'delegate', groups: ['environment']
  },
  {
    id: 'ca-delegate-kanentiio', givenNames: 'Warren', firstSurname: 'Kanen’tiio', honorific: MR, organisation: 'pch',
    title: {
      en: 'Director, Indigenous Arts and Languages',
      fr: 'Directeur, Arts et langues autochtones',
      es: 'Director de Artes y Lenguas Indígenas'
    },
    languages: ['en', 'fr'], officeRank: 'director', role: 'delegate', groups: ['culture']
  },
  {
    id: 'ca-delegate-siddiqui', givenNames: 'Farah', firstSurname: 'Siddiqui', honorific: MS, organisation: 'ontario',
    title: {
      en: 'Assistant Deputy Minister, Energy Supply',
      fr: 'Sous-ministre adjointe, Approvisionnement énergétique',
      es: 'Viceministra adjunta de Suministro Energético'
    },
    languages: ['en'], officeRank: 'assistantDeputyMinister', role: 'delegate', groups: ['energy'], answer: 'invited'
  },
  {
    id: 'ca-delegate-arsenault', givenNames: 'Maxime', firstSurname: 'Arsenault', honorific: MR, organisation: 'quebec',
    title: { en: 'Director, Latin America', fr: 'Directeur, Amérique latine', es: 'Director para América Latina' },
    languages: ['en', 'fr', 'es'], officeRank: 'director', role: 'delegate', groups: ['culture', 'trade']
  },
  {
    id: 'ca-delegate-peters', givenNames: 'Dale', firstSurname: 'Peters', honorific: MR, organisation: 'british-columbia',
    title: { en: 'Executive Director, Wildfire Service', fr: 'Directeur exécutif, Service des feux de forêt', es: 'Director ejecutivo del Servicio de Incendios Forestales' },
    languages: ['en'], officeRank: 'directorGeneral', role: 'delegate', groups: ['forestry'], answer: 'invited'
  },
  {
    id: 'ca-delegate-ostapchuk', givenNames: 'Bohdan', firstSurname: 'Ostapchuk', honorific: MR, organisation: 'saskatchewan',
    title: { en: 'Executive Director, Minerals', fr: 'Directeur exécutif, Minéraux', es: 'Director ejecutivo de Minerales' },
    languages: ['en'], officeRank: 'directorGeneral', role: 'delegate', groups: ['mining'], presence: 'remote'
  },
  {
    id: 'ca-delegate-blackwater', givenNames: 'Tyler', firstSurname: 'Blackwater', honorific: MR, organisation: 'alberta',
    title: { en: 'Director, Apprenticeship', fr: 'Directeur, Apprentissage', es: 'Director de Aprendizaje de Oficios' },
    languages: ['en'], officeRank: 'director', role: 'delegate', groups: ['human-capital'], presence: 'remote'
  },
  {
    id: 'ca-delegate-nitsiza', givenNames: 'Janelle', firstSurname: 'Nitsiza', honorific: MS, organisation: 'northwest-territories',
    title: { en: 'Manager, Community Agreements', fr: 'Gestionnaire, Ententes avec les collectivités', es: 'Gerente de Acuerdos con Comunidades' },
    languages: ['en'], officeRank: 'officer', role: 'delegate', groups: ['mining'], presence: 'remote', answer: 'invited'
  },
  {
    id: 'ca-delegate-diallo', givenNames: 'Fatoumata', firstSurname: 'Diallo', honorific: MS, organisation: 'montreal',
    title: { en: 'Commissioner, International Relations', fr: 'Commissaire aux relations internationales', es: 'Comisionada de Relaciones Internacionales' },
    languages: ['en', 'fr'], officeRank: 'officer', role: 'delegate', groups: ['culture'], answer: 'invited'
  }
]
