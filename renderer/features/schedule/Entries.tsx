import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDuration, formatList, formatTime } from '#shared/foundation/formats/index.ts'
import type { Outcome, SchedulePlan } from '#shared/intake/schedule/plan.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { LineTable, Remarks } from '#renderer/ui/data/LineTable.tsx'
import { Chip } from '#renderer/ui/marks/Chip.tsx'
import { linesOf, numberOf, SHOWN, type Line, type Shown } from './lines.ts'
import { useSaid } from './said.ts'
import styles from './schedule.module.css'

const PAGE = 200

/** Every entry of the file with what becomes of it, and why where something was mended or left. */
export function Entries({ plan }: { plan: SchedulePlan }) {
  const { t } = useTranslation('schedule-import')
  const [shown, show] = useState<Shown>('all')
  const lines = useMemo(() => linesOf(plan, shown), [plan, shown])
  return (
    <section aria-label={t('screen.entries')}>
      <div className={styles.filter}>
        <SegmentedControl label={t('screen.show')} value={shown} onChange={show} segments={SHOWN.map((id) => ({ id, label: t(`screen.shown.${id}`) }))} />
      </div>
      {lines.length === 0 ? (
        <p className={styles.soft}>{t('screen.noneShown')}</p>
      ) : (
        <LineTable
          key={shown}
          label={t('screen.entries')}
          columns={(['entry', 'session', 'when', 'room', 'outcome'] as const).map((id) => ({ id, label: t(`screen.columns.${id}`) }))}
          lines={lines}
          page={PAGE}
          more={(count) => t('screen.more', { count })}
        >
          {(line) => <EntryRow key={`${line.type} ${numberOf(line)}`} line={line} />}
        </LineTable>
      )}
    </section>
  )
}

function EntryRow({ line }: { line: Line }) {
  const { t } = useTranslation('schedule-import')
  const say = useSaid()
  const language = useLanguage()
  const { number, line: inFile, sheet, title } = line.type === 'planned' ? line.planned.entry : line.left
  const remarks = line.type === 'planned' ? line.planned.remarks : [line.left.reason]
  const entry = line.type === 'planned' ? line.planned.entry : null
  const when = entry === null ? '' : entry.day === null ? t('screen.waits') : formatDate(entry.day, language, { weekday: 'short', month: 'short', year: false, article: false })
  const time = entry === null || entry.day === null ? '' : entry.start === null ? t('screen.waits') : formatTime(entry.start, language)
  const length = entry?.minutes == null ? '' : formatDuration(entry.minutes, language)
  const placeOf = (): string | number => {
    if (sheet !== undefined) return inFile === null ? sheet : t('screen.row', { sheet, row: inFile })
    return inFile === null ? number : t('screen.line', { number, line: inFile })
  }
  return (
    <tr data-entry={number}>
      <td className={styles.place}>{placeOf()}</td>
      <th scope="row">
        {title === '' ? t('screen.untitled') : title}
        <Remarks sentences={remarks.map(say)} />
      </th>
      <td>{[when, time, length].filter(Boolean).join(' · ')}</td>
      <td>{entry?.room ?? ''}</td>
      <td>{line.type === 'left' ? <Chip tone="err">{t('screen.outcome.left')}</Chip> : <OutcomeWords outcome={line.planned.outcome} />}</td>
    </tr>
  )
}

function OutcomeWords({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('schedule-import')
  const language = useLanguage()
  if (outcome.type === 'new') return <span className={styles.fresh}>{t('screen.outcome.new')}</span>
  if (outcome.type === 'same') return <span className={styles.soft}>{t('screen.outcome.same')}</span>
  // The keys of the changes are those of Wanted.
  const fields = (Object.keys(outcome.changes) as (keyof typeof outcome.changes)[]).map((field) => t(`screen.field.${field}`))
  return t('screen.outcome.update', { fields: formatList(fields, language) })
}
