import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sourceOf } from '#shared/briefing/packs/source.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { PageSources } from '#renderer/ui/print/pages/sources.ts'

/** How one comes from a printed page to the screen on which it is written. Any feature that shows pages may use it. */
export function usePageSources(view: MeetingView): PageSources {
  const { t } = useTranslation('app')
  const language = useLanguage()
  return useMemo(
    () => ({
      nameOf: (about) => {
        const source = about === '' ? null : sourceOf(view, about)
        if (source === null) return null
        const name = source.name === null ? '' : textIn(source.name, language).text
        return [name, t(`screen.${source.screen}`)].filter((part) => part !== '').join(' · ')
      },
      open: (about) => {
        const source = sourceOf(view, about)
        if (source !== null) navigate({ screen: source.screen, ...(source.focus !== null && { focus: source.focus }) })
      }
    }),
    [view, language, t]
  )
}
