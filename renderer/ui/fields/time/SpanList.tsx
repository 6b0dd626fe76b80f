import { useTranslation } from 'react-i18next'
import { formatDate } from '#shared/foundation/formats/index.ts'
import { parseWallTime, type CalendarDate, type WallTime } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { CloseIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { Select } from '../choice/Select.tsx'
import { TimeField } from './TimeField.tsx'
import styles from './spans.module.css'

/** A day or a part of it: without `from` it begins with the day, without `until` it ends with it. */
export interface DaySpan {
  day: CalendarDate
  from: WallTime | null
  until: WallTime | null
}

/** Times at which somebody or something cannot be had, each a day with hours or all of it; added, changed and removed in place. */
export function SpanList(props: {
  /** Spoken name of the whole, such as "Absences". */
  label: string
  spans: Readonly<Record<string, DaySpan>>
  /** The days that are offered; a span on another day keeps it. */
  days: readonly CalendarDate[]
  addLabel: string
  onAdd: (span: DaySpan) => void
  /** Null removes it. */
  onChange: (id: string, span: DaySpan | null) => void
}) {
  const { t } = useTranslation('ui')
  const { label, spans, days, addLabel, onAdd, onChange } = props
  const [first] = days
  const entries = Object.entries(spans).sort(([, a], [, b]) => (beginOf(a) < beginOf(b) ? -1 : 1))
  return (
    <fieldset className={styles.spans} aria-label={label}>
      {entries.map(([id, span]) => (
        <SpanLine key={id} span={span} days={days} onChange={(next) => onChange(id, next)} />
      ))}
      {first === undefined ? (
        <p className={styles.hint}>{t('span.noDays')}</p>
      ) : (
        <Button look="quiet" size="small" icon={<PlusIcon />} onPress={() => onAdd({ day: first, from: null, until: null })}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  )
}

function SpanLine({ span, days, onChange }: { span: DaySpan; days: readonly CalendarDate[]; onChange: (span: DaySpan | null) => void }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const offered = [...new Set([...days, span.day])].sort()
  const isBackwards = span.from !== null && span.until !== null && span.until <= span.from
  const name = formatDate(span.day, language, { weekday: 'long', year: false })
  return (
    <div className={styles.line}>
      <div className={styles.day}>
        <Select
          label={t('span.day')}
          value={span.day}
          options={offered.map((day) => ({ id: day, label: capital(formatDate(day, language, { weekday: 'short', month: 'short', year: false, article: false })) }))}
          onChange={(day) => onChange({ ...span, day })}
        />
      </div>
      <TimeField label={t('span.from')} value={span.from} onChange={(from) => onChange({ ...span, from: parsed(from) })} problem={isBackwards ? t('span.backwards') : null} />
      <TimeField label={t('span.until')} value={span.until} onChange={(until) => onChange({ ...span, until: parsed(until) })} />
      <div className={styles.remove}>
        <IconButton label={t('span.remove', { day: name })} size="small" onPress={() => onChange(null)}>
          <CloseIcon />
        </IconButton>
      </div>
      {span.from === null && span.until === null ? <p className={styles.hint}>{t('span.allDay')}</p> : null}
    </div>
  )
}

function beginOf({ day, from }: DaySpan): string {
  return `${day} ${from ?? '00:00'}`
}

function parsed(time: string | null): WallTime | null {
  return time === null ? null : parseWallTime(time)
}
