import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sourceOf } from '#shared/briefing/packs/source.ts'
import { type Language, textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { PageSources } from '#renderer/ui/print/pages/sources.ts'
import { focusOnPart } from './part-in-focus.ts'

/**
 * How one comes from a printed page to the screen on which it is written. Any feature that shows pages may use it.
 *
 * @param printed the language of the pages: of a part in three languages its box has the focus
 */
export function usePageSources(view: MeetingView, printed?: Language): PageSources {
  const { t } = useTranslation('app')
  const language = useLanguage()
  return useMemo(
    () => ({
      nameOf: (about) => {
        const source = about === '' ? null : sourceOf(view, about)
        if (source === null) return null
        const name = source.name === null ? '' : textIn(source.name, language).text
        const part = source.part === null ? '' : textIn(source.part, language).text
        return [part, name, t(`screen.${source.screen}`)].filter((part) => part !== '').join(' · ')
      },
      open: (about) => {
        const source = sourceOf(view, about)
        if (source === null) return
        const { screen, focus, part } = source
        navigate({ screen, ...(focus !== null && { focus: part === null ? focus : focusOnPart(focus, printed) }) })
      }
    }),
    [view, language, printed, t]
  )
}
