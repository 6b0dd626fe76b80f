import { OUTCOME_LEADS, OUTCOME_STATES, type OutcomeLead, type OutcomeState } from '#shared/domain/outcome/schema.ts'
import { isOneOf } from '#shared/intake/table/choice.ts'

const STATES: Readonly<Record<OutcomeState, string>> = {
  open: 'open|not started|to do|todo|pending|new|planned|ouvert|ouverte|a faire|non commencee?|pas commencee?|en attente|prevue?|a venir|pendiente|abiert[ao]|vigente|por iniciar|sin iniciar|no iniciad[ao]|por hacer',
  underWay: 'under ?way|in progress|ongoing|on going|started|on track|in process|delayed|en cours|commencee?|amorcee?|entamee?|en retard|en curso|en proceso|en progreso|en marcha|iniciad[ao]|en tramite|con retraso',
  met: 'met|done|completed?|closed|achieved|fulfilled|finished|delivered|100 ?%|tenue?|faite?|terminee?|accomplie?|acheve?e?|realisee?|complete?e|respecte?e?|clos|close|cumplid[ao]|concluid[ao]|terminad[ao]|hech[ao]|realizad[ao]|finalizad[ao]|completad[ao]|cerrad[ao]|entregad[ao]',
  dropped: 'dropped|cancell?ed|abandoned|withdrawn|discontinued|no longer relevant|abandonnee?|annulee?|retiree?|sans objet|retirad[ao]|cancelad[ao]|abandonad[ao]|descartad[ao]|sin efecto|dado de baja'
}
const LEADS: Readonly<Record<OutcomeLead, string>> = {
  both: 'both|both sides|both parties|both countries|joint|canada and mexico|mexico and canada|ca mx|mx ca|les deux|les deux parties|conjointe?|canada et mexique|mexique et canada|ambas?|ambas partes|ambos paises|conjunt[ao]|canada y mexico|mexico y canada|canada mexico|mexico canada|canada mexique|mexique canada',
  CA: 'ca|can|canada|canadian side|partie canadienne|parte canadiense|canadian|canadienne',
  MX: 'mx|mex|mexico|mexique|mexican side|partie mexicaine|parte mexicana|mexican|mexicaine'
}

/** What stands beside each other in a workbook of three languages. */
const BETWEEN_LANGUAGES = /\s*[/|\n]\s*/u

/** The state that a cell says in any of the languages, or in several that agree; null when it says none that is known. */
export function readState(text: string): OutcomeState | null {
  return agreedOn(OUTCOME_STATES, STATES, text)
}

/** The side that a cell says; null when it says none that is known. */
export function readLead(text: string): OutcomeLead | null {
  return agreedOn(OUTCOME_LEADS, LEADS, text)
}

function agreedOn<Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>, text: string): Code | null {
  const read = (one: string): Code | null => codes.find((code) => code === one || isOneOf(words[code], one)) ?? null
  const whole = read(text)
  if (whole !== null) return whole
  const parts = text.split(BETWEEN_LANGUAGES).filter((part) => part !== '').map(read)
  const [first = null] = parts
  return parts.every((part) => part === first) ? first : null
}
