import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { unwrittenReports } from '#shared/briefing/documents/annual-report/texts.ts'
import { targetOf } from '#shared/briefing/readiness/target.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { TickIcon } from '#renderer/ui/marks/icons.tsx'
import { missingTexts, type MissingText } from './missing.ts'
import type { PackChoice } from './choice.ts'
import styles from '../packs.module.css'

/** So many are named at first; the others at a press. */
const NAMED = 6

/** What would be printed with "translation to follow" if one printed now, by language, with the way to each. */
export function MissingTexts({ view, choice }: { view: MeetingView; choice: PackChoice }) {
  const { t } = useTranslation('packs')
  const lacking = useMemo(() => missingTexts(view, choice).filter(({ texts }) => texts.length > 0), [view, choice])
  const isUnwritten = choice.documents.includes('annualReport') && unwrittenReports(view).length > 0
  if (lacking.length === 0 && !isUnwritten) {
    return (
      <p className={styles.complete}>
        <TickIcon />
        {t('missing.none')}
      </p>
    )
  }
  return (
    <>
      {isUnwritten ? <Unwritten view={view} /> : null}
      {lacking.length === 0 ? null : <p className={styles.soft}>{t('missing.text')}</p>}
      <ul className={styles.missing}>
        {lacking.map(({ language, texts }) => (
          <LanguageMissing key={language} view={view} language={language} texts={texts} />
        ))}
      </ul>
    </>
  )
}

function LanguageMissing({ view, language, texts }: { view: MeetingView; language: Language; texts: readonly MissingText[] }) {
  const { t } = useTranslation(['packs', 'codes'])
  const shown = useLanguage()
  const [isWhole, showWhole] = useState(false)
  const named = isWhole ? texts : texts.slice(0, NAMED)
  const more = texts.length - named.length
  return (
    <li>
      <p className={styles.missingHead}>{t('packs:missing.count', { count: texts.length, language: capital(t(`codes:language.${language}`)) })}</p>
      <div className={styles.links}>
        {named.map(({ record, name }) => {
          const words = textIn(name, shown)
          return (
            <Button key={record.id} look="quiet" size="small" onPress={() => goTo(view, record)}>
              <span lang={LOCALE_TAGS[words.language]}>{words.text || t('packs:untitled')}</span>
            </Button>
          )
        })}
        {more === 0 ? null : (
          <Button look="quiet" size="small" onPress={() => showWhole(true)}>
            {t('packs:missing.more', { count: more })}
          </Button>
        )}
      </div>
    </li>
  )
}

/** What of the annual report nobody has begun or written yet, with the way to where it is. */
function Unwritten({ view }: { view: MeetingView }) {
  const { t } = useTranslation('packs')
  const language = useLanguage()
  const report = view.documents.find(({ kind }) => kind === 'annualReport')
  return (
    <div>
      <p className={styles.missingHead}>{t('missing.unwritten')}</p>
      <div className={styles.links}>
        {unwrittenReports(view).map(({ group, document }) => {
          const name = group === null ? null : textIn(group.name, language)
          const focus = (document ?? report)?.id
          return (
            <Button key={group?.id ?? ''} look="quiet" size="small" onPress={() => navigate({ screen: 'documents', ...(focus !== undefined && { focus }) })}>
              {name === null ? t('missing.opening') : <span lang={LOCALE_TAGS[name.language]}>{name.text}</span>}
            </Button>
          )
        })}
      </div>
    </div>
  )
}

function goTo(view: MeetingView, record: RecordRef): void {
  const { screen, focus } = targetOf(view, record)
  navigate({ screen, ...(focus !== null && { focus }) })
}
