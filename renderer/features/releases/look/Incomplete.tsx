import { useTranslation } from 'react-i18next'
import { isAsFrozen } from '#shared/release/digest.ts'
import { contentOf } from '#shared/release/content.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { numberInSentence, type Version } from '../versions.ts'

/** Says when what is shown of a version is not all of it, or no longer what was frozen. */
export function Incomplete({ version }: { version: Version }) {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const { release, view, missing, isReading } = version
  if (release === null || isReading) return null
  const name = numberInSentence(release.number, language)
  if (view === null || missing > 0) return <Notice tone="warn">{capital(t('incomplete', { name, count: missing }))}</Notice>
  if (isAsFrozen(release, contentOf(view)) === false) return <Notice tone="warn">{capital(t('altered', { name }))}</Notice>
  return null
}
