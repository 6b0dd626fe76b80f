import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textIn } from '#shared/foundation/language.ts'
import type { CommitmentPlan, FieldChange, PlannedRow } from '#shared/intake/outcomes/plan.ts'
import type { Place } from '#shared/intake/outcomes/row.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { LOCALE_TAGS } from '#renderer/i18n/locale-tags.ts'
import { usePhrase } from '#renderer/i18n/phrase.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { LineTable, Remarks } from '#renderer/ui/data/LineTable.tsx'
import { Checkbox } from '#renderer/ui/fields/choice/Checkbox.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { linesOf, SHOWN, type Line, type Shown } from './lines.ts'
import { NewFacts } from './NewFacts.tsx'
import { useValueWords } from './use-value-words.ts'
import styles from './progress.module.css'

const PAGE = 100

interface Props {
  view: MeetingView
  plan: CommitmentPlan
  taken: ReadonlySet<string>
  onTake: (ids: readonly string[], isTaken: boolean) => void
}

/** Every row of the file with what becomes of it, each change before and after, and why where something was left. */
export function Rows({ plan, ...props }: Props) {
  const { t } = useTranslation('progress')
  const [shown, show] = useState<Shown>(plan.counts.contested > 0 ? 'decide' : 'all')
  const lines = useMemo(() => linesOf(plan, shown), [plan, shown])
  return (
    <section aria-label={t('screen.rows')}>
      <SegmentedControl
        label={t('screen.show')}
        value={shown}
        onChange={show}
        segments={SHOWN.map((id) => ({ id, label: `${t(`screen.shown.${id}`)} ${linesOf(plan, id).length}` }))}
      />
      {lines.length === 0 ? (
        <p className={styles.soft}>{t('screen.noneShown')}</p>
      ) : (
        <div className={styles.lines}>
          <LineTable
            key={shown}
            label={t('screen.rows')}
            columns={(['row', 'commitment', 'outcome'] as const).map((id) => ({ id, label: t(`screen.columns.${id}`) }))}
            lines={lines}
            page={PAGE}
            more={(count) => t('screen.more', { count })}
          >
            {(line, index) => <LineRow key={line.type === 'left' ? `left ${index}` : `${line.row.line} ${line.row.sheet}`} line={line} {...props} />}
          </LineTable>
        </div>
      )}
    </section>
  )
}

function LineRow({ line, ...props }: Omit<Props, 'plan'> & { line: Line }) {
  const { t } = useTranslation('progress')
  const say = usePhrase('progress')
  const language = useLanguage()
  const place = line.type === 'left' ? line.left : line.row
  const remarks = line.type === 'left' ? [line.left.reason] : line.row.remarks
  // A commitment that is known bears the name that it has on the other screens, whatever language the file is in.
  const known = line.type === 'left' || line.row.outcome.type === 'new' ? null : textIn(line.row.outcome.outcome.text, language)
  const name = (known?.text ?? place.title) || t('screen.untitled')
  return (
    <tr>
      <td>
        <PlaceWords place={place} />
      </td>
      <th scope="row">
        {line.type === 'left' && place.title === '' ? '–' : <span lang={known === null ? undefined : LOCALE_TAGS[known.language]}>{name}</span>}
        <Remarks sentences={remarks.map(say)} />
      </th>
      <td>{line.type === 'left' ? <Chip tone="err">{t('screen.left')}</Chip> : <Outcome row={line.row} name={name} {...props} />}</td>
    </tr>
  )
}

function PlaceWords({ place: { sheet, line } }: { place: Place }) {
  const { t } = useTranslation('progress')
  return line === null ? sheet : t('screen.row', { sheet, row: line })
}

function Outcome({ row: { outcome }, name, view, taken, onTake }: Omit<Props, 'plan'> & { row: PlannedRow; name: string }) {
  const { t } = useTranslation('progress')
  if (outcome.type === 'same') return <span className={styles.soft}>{t('screen.same')}</span>
  if (outcome.type === 'new') {
    return (
      <div className={styles.change} data-left={taken.has(outcome.id) ? undefined : 'true'}>
        <Checkbox label={t('screen.takeNew', { name })} isLabelHidden isSelected={taken.has(outcome.id)} onChange={(isTaken) => onTake([outcome.id], isTaken)} />
        <div>
          <strong className={styles.fresh}>{t('screen.new')}</strong>
          <NewFacts facts={outcome.facts} view={view} />
        </div>
      </div>
    )
  }
  return (
    <ul className={styles.changes}>
      {outcome.changes.map((change) => (
        <Change key={change.id} change={change} name={name} view={view} isTaken={taken.has(change.id)} onTake={(isTaken) => onTake([change.id], isTaken)} />
      ))}
    </ul>
  )
}

interface ChangeProps {
  change: FieldChange
  name: string
  view: MeetingView
  isTaken: boolean
  onTake: (isTaken: boolean) => void
}

function Change({ change: { field, before, after, contested }, name, view, isTaken, onTake }: ChangeProps) {
  const { t } = useTranslation('progress')
  const { label, words } = useValueWords(view)
  const [was, is] = [words(before), words(after)]
  const origin = contested?.origin == null ? null : words(contested.origin)
  return (
    <li className={styles.change} data-left={isTaken ? undefined : 'true'}>
      <Checkbox label={t('screen.take', { field: label(field), name })} isLabelHidden isSelected={isTaken} onChange={onTake} />
      <div>
        <span className={styles.soft}>{label(field)}</span>
        <p>
          <span lang={LOCALE_TAGS[was.language]} className={styles.before}>
            {was.text}
          </span>{' '}
          →{' '}
          <span lang={LOCALE_TAGS[is.language]} className={styles.after}>
            {is.text}
          </span>
        </p>
        {contested === null ? null : <p className={styles.also}>{origin === null ? t('screen.unknownOrigin') : t('screen.also', { origin: origin.text })}</p>}
      </div>
    </li>
  )
}
