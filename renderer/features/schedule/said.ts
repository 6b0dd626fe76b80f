import { useCallback } from 'react'
import type { Said } from '#shared/intake/schedule/entry.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { useLatest } from '#renderer/ui/foundation/use-latest.ts'

/** Says what the reader of schedules has to say, in the interface language. */
export function useSaid(): (said: Said) => string {
  const say = useLatest(usePhrase('schedule-import'))
  return useCallback((said) => say.current(said), [say])
}
