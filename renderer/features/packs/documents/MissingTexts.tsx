import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn, type Language } from '#shared/foundation/language.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { navigate, type ScreenId } from '#renderer/app/navigation.ts'
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

/** Where each kind of text is written. */
const SCREENS: Readonly<Record<string, ScreenId>> = { item: 'agenda', session: 'sessions', room: 'rooms', group: 'groups', document: 'groups', meeting: 'overview' }

/** What would be printed with "translation to follow" if one printed now, by language, with the way to each. */
export function MissingTexts({ view, choice }: { view: MeetingView; choice: PackChoice }) {
  const { t } = useTranslation('packs')
  const lacking = useMemo(() => missingTexts(view, choice).filter(({ texts }) => texts.length > 0), [view, choice])
  if (lacking.length === 0) {
    return (
      <p className={styles.complete}>
        <TickIcon />
        {t('missing.none')}
      </p>
    )
  }
  return (
    <>
      <p className={styles.soft}>{t('missing.text')}</p>
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
          const screen = SCREENS[record.kind]
          const label = words.text || t('packs:untitled')
          return screen === undefined ? (
            <span key={record.id} className={styles.nameOnly} lang={LOCALE_TAGS[words.language]}>
              {label}
            </span>
          ) : (
            <Button key={record.id} look="quiet" size="small" onPress={() => navigate({ screen, focus: focusOf(view, record) })}>
              <span lang={LOCALE_TAGS[words.language]}>{label}</span>
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

/** A group brief is written in its group. */
function focusOf(view: MeetingView, { kind, id }: RecordRef): string | undefined {
  if (kind === 'document') return view.document(id)?.group ?? undefined
  return kind === 'meeting' ? undefined : id
}
