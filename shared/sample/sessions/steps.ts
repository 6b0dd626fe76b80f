import type { Language, Trilingual } from '#shared/foundation/language.ts'

export interface SampleStep {
  minutes: number
  action: Trilingual
  person: string | null
  language: Language | null
  /** Who sees to it; by name, which reads the same in every language. */
  owner: string
}

const PROTOCOL = 'Rafael de Alba y Correa'
const TECHNICIAN = 'Diego Muñiz Arce'

/** Minute by minute, what stands in the scenario notes: the two plenaries and the signing. The steps of each fill its time. */
export const STEPS: Readonly<Record<string, readonly SampleStep[]>> = {
  opening: [
    step(6, 'mx-head', 'es', PROTOCOL, 'Welcome by the head of the Mexican delegation', 'Mot de bienvenue de la chef de la délégation mexicaine', 'Palabras de bienvenida de la jefa de la delegación mexicana'),
    step(6, 'ca-head', 'fr', PROTOCOL, 'Reply by the head of the Canadian delegation', 'Réponse de la chef de la délégation canadienne', 'Respuesta de la jefa de la delegación canadiense'),
    step(3, 'mx-head', 'es', PROTOCOL, 'The co-chairs of the groups are introduced', 'Présentation des coprésidences des groupes', 'Presentación de las copresidencias de los grupos'),
    step(5, 'mx-head', 'es', PROTOCOL, 'Adoption of the agenda', 'Adoption de l’ordre du jour', 'Aprobación del orden del día'),
    step(5, 'ca-head', 'en', PROTOCOL, 'Record of the second annual meeting', 'Procès-verbal de la deuxième réunion annuelle', 'Acta de la segunda reunión anual'),
    step(10, 'mx-alternate', 'es', TECHNICIAN, 'The year in figures, with slides', 'L’année en chiffres, avec diapositives', 'El año en cifras, con diapositivas'),
    step(10, 'ca-alternate', 'en', TECHNICIAN, 'The year in figures, continued', 'L’année en chiffres, suite', 'El año en cifras, continuación')
  ],
  closing: [
    step(10, 'mx-head', 'es', PROTOCOL, 'Adoption of the joint statement', 'Adoption de la déclaration commune', 'Aprobación de la declaración conjunta'),
    step(5, 'mx-head', 'es', PROTOCOL, 'Other business', 'Questions diverses', 'Asuntos generales'),
    step(5, 'ca-head', 'fr', PROTOCOL, 'Invitation to the meeting of 2028', 'Invitation à la réunion de 2028', 'Invitación a la reunión de 2028'),
    step(5, 'ca-head', 'en', PROTOCOL, 'Closing remarks by Canada', 'Mot de clôture du Canada', 'Palabras de clausura de Canadá'),
    step(5, 'mx-head', 'es', PROTOCOL, 'Closing remarks by the host', 'Mot de clôture du pays hôte', 'Palabras de clausura del país anfitrión')
  ],
  signing: [
    step(4, 'mx-alternate', 'es', PROTOCOL, 'The two documents are presented', 'Présentation des deux documents', 'Presentación de los dos documentos'),
    step(6, 'mx-head', null, PROTOCOL, 'Heads of delegation sign the joint statement', 'Signature de la déclaration commune par les chefs de délégation', 'Firma de la declaración conjunta por las jefas de delegación'),
    step(6, 'forestry-mx-public', null, PROTOCOL, 'The forest services sign their arrangement', 'Signature de l’arrangement entre les services forestiers', 'Firma del arreglo entre los servicios forestales'),
    step(4, null, null, TECHNICIAN, 'Photo with the signed copies', 'Photo avec les exemplaires signés', 'Fotografía con los ejemplares firmados')
  ]
}

function step(minutes: number, person: string | null, language: Language | null, owner: string, en: string, fr: string, es: string): SampleStep {
  return { minutes, action: { en, fr, es }, person, language, owner }
}
