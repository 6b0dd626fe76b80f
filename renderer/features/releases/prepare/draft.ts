import { LANGUAGES, type Trilingual } from '#shared/foundation/language.ts'
import { POLICIES, type Policies } from '#shared/domain/release/schema.ts'

/** What has been entered for the next release and is not yet in it; kept on this computer, so that nothing typed is lost. */
export interface Draft {
  note: Trilingual
  policy: Policies
  needsApproval: boolean
}

export const NEW_DRAFT: Draft = { note: {}, policy: { en: 'complete', fr: 'complete', es: 'complete' }, needsApproval: false }

/** Reads what was kept; anything else is as at first. */
export function readDraft(stored: unknown): Draft {
  if (!isGroup(stored)) return NEW_DRAFT
  const [note, policy] = [isGroup(stored['note']) ? stored['note'] : {}, isGroup(stored['policy']) ? stored['policy'] : {}]
  const written = LANGUAGES.flatMap((language): [string, string][] => {
    const text = note[language]
    return typeof text === 'string' && text !== '' ? [[language, text]] : []
  })
  const chosen = (language: keyof Policies): Policies['en'] => POLICIES.find((one) => one === policy[language]) ?? 'complete'
  return { note: Object.fromEntries(written), policy: { en: chosen('en'), fr: chosen('fr'), es: chosen('es') }, needsApproval: stored['needsApproval'] === true }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
