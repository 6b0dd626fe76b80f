import { useCallback } from 'react'
import type { Trilingual } from '#shared/foundation/language.ts'
import { statesOf } from '#shared/domain/wording/rules.ts'
import { NO_WORDING, type Wordings } from '#shared/domain/wording/schema.ts'
import type { FieldPath } from '#shared/ledger/change.ts'
import { addressOf, useRoute } from '#renderer/app/navigation.ts'
import type { Standing } from '#renderer/ui/marks/StaleLink.tsx'

/** How the texts of a record stand, for the fields in which they are written: `standing('title', session.title)`. */
export function useStanding(kind: string, { id, wording }: { id: string; wording: Wordings }): (path: FieldPath, text: Trilingual) => Standing {
  const { meeting } = useRoute()
  return useCallback(
    (path, text) => ({
      states: statesOf({ text, wording: wording[path] ?? NO_WORDING }).states,
      deskFor: (language) => addressOf({ screen: 'translation', meeting, focus: `${kind}/${id}/${path}:${language}` })
    }),
    [kind, id, wording, meeting]
  )
}
