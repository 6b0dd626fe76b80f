import { DRA, HIS_EXCELLENCY, ING_F, ING_M, LIC_F, LIC_M, MTRA, MTRO, type SamplePerson } from '../person.ts'

/** Delegates of the federal government, of states and a municipality, in their order on the list. */
export const MEXICAN_PUBLIC_DELEGATES: readonly SamplePerson[] = [
  {
    id: 'mx-delegate-zaldivar', givenNames: 'Arturo', firstSurname: 'Zaldívar', secondSurname: 'Quintanilla', honorific: HIS_EXCELLENCY,
    organisation: 'embassy-of-mexico',
    title: { en: 'Ambassador of Mexico to Canada', fr: 'Ambassadeur du Mexique au Canada', es: 'Embajador de México en Canadá' },
    languages: ['en', 'fr', 'es'], officeRank: 'deputyMinister', role: 'delegate', groups: []
  },
  {
    id: 'mx-rapporteur', givenNames: 'Tomás', firstSurname: 'Güemes', secondSurname: 'Larrea', honorific: LIC_M, organisation: 'sre',
    title: { en: 'Director for Canada', fr: 'Directeur pour le Canada', es: 'Director para Canadá' },
    languages: ['en', 'fr', 'es'], officeRank: 'director', role: 'delegate', groups: []
  },
  {
    id: 'mx-delegate-barragan', givenNames: 'Adriana', firstSurname: 'Barragán', secondSurname: 'Yáñez', honorific: ING_F, organisation: 'sener',
    title: { en: 'Director of Electricity Storage', fr: 'Directrice du stockage de l’électricité', es: 'Directora de Almacenamiento Eléctrico' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['energy']
  },
  {
    id: 'mx-delegate-dominguez', givenNames: 'Claudia', firstSurname: 'Domínguez', secondSurname: 'Peñaloza', honorific: LIC_F, organisation: 'semarnat',
    title: { en: 'Director of International Agreements', fr: 'Directrice des accords internationaux', es: 'Directora de Acuerdos Internacionales' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['environment']
  },
  {
    id: 'mx-delegate-resendiz', givenNames: 'Abel', firstSurname: 'Reséndiz', secondSurname: 'Hernández', honorific: ING_M, organisation: 'conafor',
    title: { en: 'Manager, Fire Management', fr: 'Gestionnaire, Gestion du feu', es: 'Gerente de Manejo del Fuego' },
    languages: ['es'], officeRank: 'officer', role: 'delegate', groups: ['forestry'], presence: 'remote'
  },
  {
    id: 'mx-delegate-valladares', givenNames: 'Ernesto', firstSurname: 'Valladares', secondSurname: 'Nuño', honorific: LIC_M, organisation: 'economia',
    title: { en: 'Director of Rules of Origin', fr: 'Directeur des règles d’origine', es: 'Director de Reglas de Origen' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['trade'], answer: 'invited'
  },
  {
    id: 'mx-delegate-banuelos', givenNames: 'Leticia', firstSurname: 'Bañuelos', secondSurname: 'Carrillo', honorific: ING_F, organisation: 'economia',
    title: { en: 'Director of Critical Minerals', fr: 'Directrice des minéraux critiques', es: 'Directora de Minerales Críticos' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['mining']
  },
  {
    id: 'mx-delegate-trevino', givenNames: 'Óscar', firstSurname: 'Treviño', secondSurname: 'Garza', honorific: ING_M, organisation: 'senasica',
    title: { en: 'Director of Plant Health', fr: 'Directeur de la santé des végétaux', es: 'Director de Sanidad Vegetal' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['agri-business']
  },
  {
    id: 'mx-delegate-xool', givenNames: 'Miguel', firstSurname: 'Xool', secondSurname: 'Chan', honorific: MTRO, organisation: 'sep',
    title: { en: 'Director of Dual Training', fr: 'Directeur de la formation en alternance', es: 'Director de Formación Dual' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['human-capital']
  },
  {
    id: 'mx-delegate-orozco', givenNames: 'Julián', firstSurname: 'Orozco', secondSurname: 'Íñiguez', honorific: MTRO, organisation: 'jalisco',
    title: { en: 'General Coordinator of Creative Industries', fr: 'Coordonnateur général des industries créatives', es: 'Coordinador general de Industrias Creativas' },
    languages: ['en', 'es'], officeRank: 'directorGeneral', role: 'delegate', groups: ['culture']
  },
  {
    id: 'mx-delegate-elizondo', givenNames: 'Mónica', firstSurname: 'Elizondo', secondSurname: 'Cavazos', honorific: LIC_F, organisation: 'nuevo-leon',
    title: { en: 'Undersecretary of Investment', fr: 'Sous-secrétaire à l’Investissement', es: 'Subsecretaria de Inversión' },
    languages: ['en', 'es'], officeRank: 'deputyMinister', role: 'delegate', groups: ['trade'], answer: 'invited'
  },
  {
    id: 'mx-delegate-toledo', givenNames: 'Guadalupe', firstSurname: 'Toledo', secondSurname: 'Vásquez', honorific: MTRA, organisation: 'oaxaca',
    title: { en: 'Director of Popular Arts', fr: 'Directrice des arts populaires', es: 'Directora de Artes Populares' },
    languages: ['es'], officeRank: 'director', role: 'delegate', groups: ['culture']
  },
  {
    id: 'mx-delegate-septien', givenNames: 'Verónica', firstSurname: 'Septién', secondSurname: 'Olivares', honorific: DRA, organisation: 'queretaro',
    title: { en: 'Director of Higher Education', fr: 'Directrice de l’enseignement supérieur', es: 'Directora de Educación Superior' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['human-capital'], answer: 'invited'
  },
  {
    id: 'mx-delegate-zazueta', givenNames: 'Jesús', firstSurname: 'Zazueta', secondSurname: 'Félix', honorific: ING_M, organisation: 'sinaloa',
    title: { en: 'Undersecretary of Agriculture', fr: 'Sous-secrétaire à l’Agriculture', es: 'Subsecretario de Agricultura' },
    languages: ['es'], officeRank: 'deputyMinister', role: 'delegate', groups: ['agri-business']
  },
  {
    id: 'mx-delegate-yocupicio', givenNames: 'Ramón', firstSurname: 'Yocupicio', secondSurname: 'Valenzuela', honorific: ING_M, organisation: 'sonora',
    title: { en: 'Director General of Mining', fr: 'Directeur général des Mines', es: 'Director general de Minería' },
    languages: ['es'], officeRank: 'directorGeneral', role: 'delegate', groups: ['mining'], presence: 'remote'
  },
  {
    id: 'mx-delegate-cocom', givenNames: 'Wendy', firstSurname: 'Cocom', secondSurname: 'Uc', honorific: LIC_F, organisation: 'yucatan',
    title: { en: 'Director of Sustainable Forestry', fr: 'Directrice de la foresterie durable', es: 'Directora de Aprovechamiento Forestal Sustentable' },
    languages: ['en', 'es'], officeRank: 'director', role: 'delegate', groups: ['forestry']
  },
  {
    id: 'mx-delegate-ek', givenNames: 'José Luis', firstSurname: 'Ek', secondSurname: 'Poot', honorific: LIC_M, organisation: 'merida',
    title: { en: 'Director of Coastal Programmes', fr: 'Directeur des programmes côtiers', es: 'Director de Programas Costeros' },
    languages: ['es'], officeRank: 'director', role: 'delegate', groups: ['environment'], presence: 'remote', answer: 'invited'
  }
]
