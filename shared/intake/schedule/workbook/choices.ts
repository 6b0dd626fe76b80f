import { SESSION_KINDS, SESSION_STATUSES, type SessionKind, type SessionStatus } from '#shared/domain/session/schema.ts'
import { isOneOf } from '#shared/intake/table/choice.ts'

const STATUSES: Readonly<Record<SessionStatus, string>> = {
  draft: 'draft|tentative|provisional|proposed|planned|pending|to be confirmed|tbc|ebauche|brouillon|provisoire|proposee?|prevue?|a confirmer|borrador|provisional|propuest[ao]|previst[ao]|pendiente|por confirmar',
  confirmed: 'confirmed|final|approved|yes|confirmee?|approuvee?|oui|confirmad[ao]|aprobad[ao]|definitiv[ao]|si',
  cancelled: 'cancell?ed|annulee?|cancelad[ao]|suspendid[ao]'
}
const KINDS: Readonly<Record<SessionKind, string>> = {
  plenary: 'plenary(?: session)?|(?:seance )?pleniere|(?:sesion )?plenaria',
  workingGroup: 'working group(?: session)?|groupe de travail|(?:sesion de )?grupo de trabajo',
  reportBack: 'report back|reporting|compte rendu|mise en commun|rendicion de informes|informe de resultados',
  bilateral: 'bilateral(?: meeting)?|(?:rencontre )?bilaterale|(?:reunion )?bilateral',
  ceremony: 'ceremony|opening ceremony|ceremonie|ceremonia',
  break: 'break|coffee break|coffee|pause(?: cafe| sante)?|receso|pausa',
  meal: 'meal|lunch|dinner|breakfast|repas|dejeuner|diner|souper|petit dejeuner|comida|cena|desayuno|almuerzo',
  reception: 'reception|cocktail|recepcion|coctel',
  press: 'press|press conference|presse|point de presse|conference de presse|prensa|rueda de prensa|conferencia de prensa',
  sideEvent: 'side event|side session|activite parallele|evenement parallele|evento paralelo|actividad paralela',
  siteVisit: 'site visit|visit|visite|visite de site|visite sur place|visita|visita de campo'
}

/** The status that a cell says in any of the languages; null when it says none that is known. */
export function readStatus(text: string): SessionStatus | null {
  return SESSION_STATUSES.find((status) => isOneOf(STATUSES[status], text)) ?? null
}

export function readKind(text: string): SessionKind | null {
  return SESSION_KINDS.find((kind) => kind === text || isOneOf(KINDS[kind], text)) ?? null
}
