import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#shared/foundation/language.ts'
import { releaseBefore, sameNumber } from '#shared/domain/release/rules.ts'
import { changeLines } from '#shared/release/diff/lines.ts'
import { CHANGE_KINDS, type ChangeKind } from '#shared/release/diff/line.ts'
import { changeWords } from '#shared/release/words.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LANGUAGES_BY_LETTERS } from '#renderer/ui/actions/language-segments.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { DRAFT, useComparison, useVersionOf, versionName } from '../versions.ts'
import { Incomplete } from '../look/Incomplete.tsx'
import { LineList } from './LineList.tsx'
import styles from './changes.module.css'

type Shown = ChangeKind | 'all'

/** What changed from one version to another: by kind, in a language of one's choice. */
export function Changes(props: { view: MeetingView; from: string; to: string; onFrom: (id: string) => void; onTo: (id: string) => void }) {
  const { view, from, to } = props
  const { t } = useTranslation('releases')
  const shown = useLanguage()
  const [language, setLanguage] = useState<Language>(shown)
  const [kind, setKind] = useState<Shown>('all')
  const [before, after] = [useVersionOf(view, from), useVersionOf(view, to)]
  const comparison = useComparison(before, after)
  const lines = useMemo(() => (comparison === null ? [] : changeLines(comparison.before, comparison.after, comparison.diff, language)), [comparison, language])
  const twice = new Set(sameNumber(view.releases).flat())
  const options = [{ id: DRAFT, label: versionName(null, shown) }, ...view.releases.toReversed().map((release) => ({ id: release.id, label: versionName(release, shown), ...(twice.has(release) && { detail: release.by }) }))]
  const words = changeWords(shown)
  const counts = (one: ChangeKind): number => lines.filter((line) => line.kind === one).length
  const isFirst = after.release !== null && releaseBefore(view.releases, after.release) === null
  const isReading = before.isReading || after.isReading
  return (
    <div className={styles.changes}>
      <div className={styles.choice}>
        <Select label={t('compare.from')} value={from} options={options} onChange={props.onFrom} />
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <Select label={t('compare.to')} value={to} options={options} onChange={props.onTo} />
        <span className={styles.space} />
        <SegmentedControl
          label={t('compare.language')}
          value={language}
          onChange={setLanguage}
          segments={LANGUAGES_BY_LETTERS}
        />
      </div>
      <Incomplete version={before} />
      <Incomplete version={after} />
      {isReading ? <p className={styles.soft}>{t('reading')}</p> : null}
      {!isReading && lines.length > 0 ? (
        <div className={styles.filter}>
          <SegmentedControl<Shown>
            label={t('compare.kind')}
            value={kind}
            onChange={setKind}
            segments={[
              { id: 'all', label: t('compare.all', { count: lines.length }) },
              ...CHANGE_KINDS.filter((one) => counts(one) > 0).map((id) => ({ id, label: `${words(`kind.${id}`)} ${counts(id)}` }))
            ]}
          />
        </div>
      ) : null}
      {isReading ? null : lines.length === 0 ? (
        <p className={styles.none}>{from !== to ? words('list.none') : t(isFirst ? 'compare.first' : 'compare.itself')}</p>
      ) : (
        <LineList lines={lines.filter((line) => kind === 'all' || kind === line.kind || counts(kind) === 0)} language={language} isNow={to === DRAFT} />
      )}
    </div>
  )
}
