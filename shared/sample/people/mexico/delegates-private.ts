import { DR, DRA, ING_F, ING_M, LIC_F, MR, MS, type SamplePerson } from '../person.ts'

/** Delegates from companies, associations and universities, then experts and observers. */
export const MEXICAN_PRIVATE_DELEGATES: readonly SamplePerson[] = [
  {
    id: 'mx-delegate-najera', givenNames: 'Gerardo', firstSurname: 'Nájera', secondSurname: 'de León', honorific: ING_M, organisation: 'red-istmo',
    title: { en: 'Director of Operations', fr: 'Directeur de l’exploitation', es: 'Director de Operación' },
    languages: ['en', 'es'], role: 'delegate', groups: ['energy'], answer: 'invited'
  },
  {
    id: 'mx-delegate-zuniga', givenNames: 'Carmen', firstSurname: 'Zúñiga', secondSurname: 'del Castillo', honorific: LIC_F, organisation: 'empacadora-fuerte',
    title: { en: 'Director of Exports', fr: 'Directrice des exportations', es: 'Directora de Exportaciones' },
    languages: ['en', 'es'], role: 'delegate', groups: ['agri-business'], answer: 'invited'
  },
  {
    id: 'mx-delegate-cantu', givenNames: 'Hilda', firstSurname: 'Cantú', secondSurname: 'Ochoa', honorific: ING_F, organisation: 'mujeres-mineria',
    title: { en: 'Founding President', fr: 'Présidente fondatrice', es: 'Presidenta fundadora' },
    languages: ['en', 'es'], role: 'delegate', groups: ['mining']
  },
  {
    id: 'mx-delegate-renteria', givenNames: 'Sofía', firstSurname: 'Rentería', secondSurname: 'Escobedo', honorific: DRA, organisation: 'politecnica-bajio',
    title: { en: 'Director of the Innovation Laboratory', fr: 'Directrice du laboratoire d’innovation', es: 'Directora del Laboratorio de Innovación' },
    languages: ['en', 'es'], role: 'delegate', groups: ['trade']
  },
  {
    id: 'mx-delegate-ibarguengoitia', givenNames: 'Pablo', firstSurname: 'Ibargüengoitia', secondSurname: 'Solís', honorific: DR, organisation: 'colegio-anahuac',
    title: { en: 'Research Professor', fr: 'Professeur-chercheur', es: 'Profesor investigador' },
    languages: ['en', 'fr', 'es'], role: 'delegate', groups: ['culture'], presence: 'remote'
  },
  {
    id: 'mx-expert-grid', givenNames: 'Alejandra', firstSurname: 'Ñáñez', secondSurname: 'Robles', honorific: ING_F, organisation: 'almacena-norte',
    title: { en: 'Chief Engineer, Grid Integration', fr: 'Ingénieure en chef, Intégration au réseau', es: 'Ingeniera en jefe de Integración a la Red' },
    languages: ['en', 'es'], role: 'expert', groups: ['energy']
  },
  {
    id: 'mx-expert-fire', givenNames: 'Evaristo', firstSurname: 'Huerta', secondSurname: 'de los Santos', honorific: ING_M, organisation: 'conafor',
    title: { en: 'Instructor of Fire Crews', fr: 'Instructeur d’équipes de lutte contre les incendies', es: 'Instructor de brigadas contra incendios' },
    languages: ['es'], role: 'expert', groups: ['forestry']
  },
  {
    id: 'mx-expert-customs', givenNames: 'Liliana', firstSurname: 'Sarmiento', secondSurname: 'Oñate', honorific: LIC_F, organisation: 'camara-exportadores',
    title: { en: 'Customs Adviser', fr: 'Conseillère en douanes', es: 'Asesora aduanal' },
    languages: ['en', 'es'], role: 'expert', groups: ['trade']
  },
  {
    id: 'mx-expert-air', givenNames: 'Joaquín', firstSurname: 'Arellano', secondSurname: 'Bustos', honorific: DR, organisation: 'colegio-anahuac',
    title: { en: 'Atmospheric Scientist', fr: 'Spécialiste des sciences de l’atmosphère', es: 'Especialista en ciencias de la atmósfera' },
    languages: ['en', 'es'], role: 'expert', groups: ['environment']
  },
  {
    id: 'mx-expert-skills', givenNames: 'Beatriz', firstSurname: 'von der Goltz', secondSurname: 'Rivas', honorific: DRA, organisation: 'politecnica-bajio',
    title: { en: 'Coordinator of Competency Standards', fr: 'Coordonnatrice des normes de compétence', es: 'Coordinadora de Estándares de Competencia' },
    languages: ['en', 'es'], role: 'expert', groups: ['human-capital'], presence: 'remote', answer: 'invited'
  },
  {
    id: 'mx-observer-cuautle', givenNames: 'Yaretzi', firstSurname: 'Cuautle', secondSurname: 'Tepox', honorific: MS, organisation: 'voces-jovenes',
    title: { en: 'Spokesperson', fr: 'Porte-parole', es: 'Vocera' },
    languages: ['en', 'es'], role: 'observer', groups: ['human-capital'], answer: 'invited', presence: 'remote'
  },
  {
    id: 'mx-observer-lugo', givenNames: 'Andrés', firstSurname: 'Lugo', secondSurname: 'Santamaría', honorific: MR, organisation: 'costa-viva',
    title: { en: 'Legal Adviser', fr: 'Conseiller juridique', es: 'Asesor jurídico' },
    languages: ['es'], role: 'observer', groups: ['environment'], presence: 'remote'
  },
  {
    id: 'mx-observer-casasola', givenNames: 'Inés', firstSurname: 'Casasola', secondSurname: 'Wong', honorific: LIC_F, organisation: 'luna-llena',
    title: { en: 'Head of Distribution', fr: 'Responsable de la distribution', es: 'Jefa de Distribución' },
    languages: ['en', 'es'], role: 'observer', groups: ['culture'], presence: 'remote', answer: 'declined'
  }
]
