import type { Said } from '#shared/intake/schedule/entry.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'

/** Says what the reader of schedules has to say, in the interface language. */
export function useSaid(): (said: Said) => string {
  return usePhrase('schedule-import')
}
