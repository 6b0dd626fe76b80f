import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { sameNumber } from '#shared/domain/release/rules.ts'
import type { Release } from '#shared/domain/release/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { LanguageTag } from '#renderer/ui/marks/LanguageTag.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { DRAFT, versionName } from '../versions.ts'
import styles from './timeline.module.css'

/** The versions along a line, the newest first, with the working draft above them. */
export function Timeline({ view, chosen, detail, onChoose }: { view: MeetingView; chosen: string; detail: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation('releases')
  const twice = new Set(sameNumber(view.releases).flat().map(({ id }) => id))
  return (
    <nav aria-label={t('timeline.label')}>
      <ol className={styles.line}>
        <Stop id={DRAFT} isChosen={chosen === DRAFT} look="draft" onChoose={onChoose}>
          <DraftWords detail={detail} />
        </Stop>
        {view.releases.toReversed().map((release) => (
          <Stop key={release.id} id={release.id} isChosen={chosen === release.id} look={release.stage} onChoose={onChoose}>
            <ReleaseWords release={release} isTwice={twice.has(release.id)} />
          </Stop>
        ))}
      </ol>
    </nav>
  )
}

function Stop(props: { id: string; isChosen: boolean; look: 'draft' | Release['stage']; onChoose: (id: string) => void; children: React.ReactNode }) {
  const { id, isChosen, look, onChoose, children } = props
  return (
    <li className={styles.item}>
      <AriaButton className={styles.stop} data-look={look} data-chosen={isChosen ? 'true' : undefined} aria-current={isChosen ? 'true' : undefined} onPress={() => onChoose(id)}>
        <span className={styles.dot} data-look={look} aria-hidden="true" />
        <span className={styles.words}>{children}</span>
      </AriaButton>
    </li>
  )
}

function DraftWords({ detail }: { detail: string }) {
  const language = useLanguage()
  return (
    <>
      <span className={styles.name}>{versionName(null, language)}</span>
      <span className={styles.detail}>{detail}</span>
    </>
  )
}

function ReleaseWords({ release, isTwice }: { release: Release; isTwice: boolean }) {
  const { t } = useTranslation('releases')
  const language = useLanguage()
  const note = textIn(release.note, language)
  const day = release.day === null ? '' : formatDate(release.day, language)
  return (
    <>
      <span className={styles.nameLine}>
        <span className={styles.name}>{versionName({ ...release, stage: 'released' }, language)}</span>
        {release.stage === 'review' ? <Chip tone="warn">{t('timeline.review')}</Chip> : null}
        {isTwice ? <Chip tone="err">{t('timeline.twice')}</Chip> : null}
      </span>
      <span className={styles.detail}>{[day, release.by].filter(Boolean).join(' · ')}</span>
      {note.text === '' ? null : (
        <span className={styles.note} lang={LOCALE_TAGS[note.language]}>
          {note.text}
        </span>
      )}
      <span className={styles.languages}>
        {LANGUAGES.map((one) => (
          <span key={one} className={styles.policy} data-policy={release.policy[one]}>
            <LanguageTag language={one} /> {release.policy[one] === 'complete' ? null : t(`policy.${release.policy[one]}`)}
          </span>
        ))}
      </span>
    </>
  )
}
