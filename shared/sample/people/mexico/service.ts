import { ING_M, LIC_F, LIC_M, MR, MS, type SamplePerson } from '../person.ts'

const INTERPRETER = { en: 'Conference Interpreter', fr: 'Interprète de conférence', es: 'Intérprete de conferencias' }

/** Those who make the meeting work: interpreters, press, secretariat of the host. */
export const MEXICAN_SERVICE: readonly SamplePerson[] = [
  {
    id: 'interpreter-cordero', givenNames: 'Valeria', firstSurname: 'Cordero', secondSurname: 'Ugalde', honorific: MS, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-duval', givenNames: 'Solène', firstSurname: 'Duval', secondSurname: 'Arizpe', honorific: MS, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-zepeda', givenNames: 'Bruno', firstSurname: 'Zepeda', secondSurname: 'Alcázar', honorific: MR, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'fr', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-olvera', givenNames: 'Patricia', firstSurname: 'Olvera', secondSurname: 'Sáenz', honorific: MS, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-quiroz', givenNames: 'Mauricio', firstSurname: 'Quiroz', secondSurname: 'Landa', honorific: MR, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-basurto', givenNames: 'Elena', firstSurname: 'Basurto', secondSurname: 'Ponce', honorific: MS, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-tellez', givenNames: 'Octavio', firstSurname: 'Téllez', secondSurname: 'Girón', honorific: MR, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'interpreter-moncada', givenNames: 'Irma', firstSurname: 'Moncada', secondSurname: 'Fuentes', honorific: MS, organisation: 'interpretes-mexico',
    title: INTERPRETER, languages: ['en', 'es'], role: 'interpreter', groups: []
  },
  {
    id: 'mx-press-argueta', givenNames: 'Silvia', firstSurname: 'Argüeta', secondSurname: 'Montes', honorific: LIC_F, organisation: 'el-cronista',
    title: { en: 'Diplomatic Correspondent', fr: 'Correspondante diplomatique', es: 'Reportera de la fuente diplomática' },
    languages: ['en', 'es'], role: 'press', groups: []
  },
  {
    id: 'mx-press-madrigal', givenNames: 'Leonel', firstSurname: 'Madrigal', secondSurname: 'Rico', honorific: LIC_M, organisation: 'el-cronista',
    title: { en: 'Photographer', fr: 'Photographe', es: 'Fotógrafo' },
    languages: ['es'], role: 'press', groups: [], answer: 'invited'
  },
  {
    id: 'mx-press-terrazas', givenNames: 'Dulce María', firstSurname: 'Terrazas', secondSurname: 'Armendáriz', badgeName: 'Dulce Terrazas', honorific: LIC_F,
    organisation: 'radio-frontera',
    title: { en: 'Reporter', fr: 'Reporter', es: 'Reportera' },
    languages: ['es'], role: 'press', groups: [], presence: 'remote', answer: 'invited'
  },
  {
    id: 'mx-secretary', givenNames: 'Ana', firstSurname: 'Robledo', secondSurname: 'Cantú', honorific: LIC_F, organisation: 'sre',
    title: { en: 'Secretary of the Meeting', fr: 'Secrétaire de la réunion', es: 'Secretaria de la reunión' },
    languages: ['en', 'fr', 'es'], role: 'staff', groups: []
  },
  {
    id: 'mx-spokesperson', givenNames: 'Ignacio', firstSurname: 'Béjar', secondSurname: 'Luna', honorific: LIC_M, organisation: 'sre',
    title: { en: 'Spokesperson', fr: 'Porte-parole', es: 'Vocero' },
    languages: ['en', 'es'], role: 'staff', groups: []
  },
  {
    id: 'mx-staff-tec', givenNames: 'Marisol', firstSurname: 'Tec', secondSurname: 'May', honorific: LIC_F, organisation: 'sre',
    title: { en: 'Head of Logistics', fr: 'Responsable de la logistique', es: 'Jefa de Logística' },
    languages: ['en', 'es'], role: 'staff', groups: []
  },
  {
    id: 'mx-staff-dealba', givenNames: 'Rafael', firstSurname: 'de Alba', secondSurname: 'y Correa', honorific: LIC_M, organisation: 'sre',
    title: { en: 'Deputy Chief of Protocol', fr: 'Chef adjoint du protocole', es: 'Subjefe de Protocolo' },
    languages: ['en', 'fr', 'es'], role: 'staff', groups: []
  },
  {
    id: 'mx-staff-muniz', givenNames: 'Diego', firstSurname: 'Muñiz', secondSurname: 'Arce', honorific: ING_M, organisation: 'sre',
    title: { en: 'Technical Coordinator', fr: 'Coordonnateur technique', es: 'Coordinador técnico' },
    languages: ['en', 'es'], role: 'staff', groups: []
  }
]
