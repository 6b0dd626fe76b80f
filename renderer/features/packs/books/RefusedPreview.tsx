import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { targetOf } from '#shared/briefing/readiness/target.ts'
import type { Refused } from '#shared/briefing/packs/section.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { textIn } from '#shared/foundation/language.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { CountryMark } from '#renderer/ui/marks/CountryMark.tsx'
import { CloseIcon } from '#renderer/ui/marks/icons.tsx'
import styles from '../packs.module.css'

/** Instead of the pages of a pack that is not made: why, and the way to each text that stands in the way. */
export function RefusedPreview({ view, choice, refused, onHide }: { view: MeetingView; choice: ReactNode; refused: readonly Refused[]; onHide: () => void }) {
  const { t } = useTranslation(['packs', 'print'])
  const language = useLanguage()
  const words = wordsIn(language)
  return (
    <div className={styles.refused}>
      <div className={styles.refusedHead}>
        {choice}
        <IconButton label={t('print:hide')} size="small" onPress={onHide}>
          <CloseIcon />
        </IconButton>
      </div>
      <Notice tone="warn">{t('packs:books.refusedPreview')}</Notice>
      <ul className={styles.findings}>
        {refused.map(({ section, record, title, side }) => {
          const target = targetOf(view, record)
          const found = textIn(title, language)
          const name = found.text || t('packs:untitled')
          return (
            <li key={`${section}-${record.kind}-${record.id}`} className={styles.finding}>
              <CountryMark country={side} />
              <span className={styles.sentence}>
                <span lang={LOCALE_TAGS[found.language]}>{name}</span>
                <span className={styles.inSection}>{words(`section.${section}`)}</span>
              </span>
              <Button
                look="quiet"
                size="small"
                aria-label={t('packs:readiness.goNamed', { text: name })}
                onPress={() => navigate({ screen: target.screen, ...(target.focus !== null && { focus: target.focus }) })}
              >
                {t('packs:readiness.go')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
