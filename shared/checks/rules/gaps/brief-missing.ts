import { LANGUAGES, hasText } from '#shared/foundation/language.ts'
import type { Rule } from '#shared/checks/finding.ts'
import { open } from '#shared/checks/reading/remedies.ts'

/** Each group has a brief for the pack, with words in at least one of its parts. */
export const briefMissing: Rule = ({ groups }) =>
  groups
    .filter(({ brief }) => !Object.values(brief?.parts ?? {}).some(({ text }) => LANGUAGES.some((language) => hasText(text, language))))
    .map(({ group }) => ({
      rule: 'briefMissing',
      severity: 'warning',
      records: [{ kind: 'group', id: group.id }],
      values: { group: group.name },
      remedies: [open({ kind: 'group', id: group.id })]
    }))
