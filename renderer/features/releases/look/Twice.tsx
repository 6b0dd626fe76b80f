import { useTranslation } from 'react-i18next'
import { renumberRelease } from '#shared/domain/release/edits.ts'
import { freeNumber, sameNumber } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { numberInSentence } from '../versions.ts'

/** Two laptops each made a release of this number: one of them gets another. */
export function Twice({ view, release }: { view: MeetingView; release: Release | null }) {
  const { t } = useTranslation(['releases', 'app'])
  const language = useLanguage()
  const perform = usePerform()
  const isTwice = release !== null && sameNumber(view.releases).some((group) => group.includes(release))
  if (!isTwice) return null
  const free = numberInSentence(freeNumber(view.releases), language)
  const renumber = async (): Promise<void> => {
    const edit = renumberRelease(release.id, freeNumber(view.releases))
    await perform(edit)
    tellDone(edit.verb, (t) => t('releases:twice.done', { name: free }))
  }
  return (
    <Notice
      tone="warn"
      actions={
        <Button size="small" onPress={() => void renumber()}>
          {t('releases:twice.renumber', { name: free })}
        </Button>
      }
    >
      {t('releases:twice.text', { number: release.number })}
    </Notice>
  )
}
