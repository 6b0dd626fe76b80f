import { useId, useState } from 'react'
import { Group } from 'react-aria-components/Group'
import { useTranslation } from 'react-i18next'
import { monthName, partialDateOf } from '#shared/foundation/formats/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import type { FieldProps } from '../FieldFrame.tsx'
import { Select } from '../choice/Select.tsx'
import { TextField } from '../text/TextField.tsx'
import styles from './dates.module.css'

interface Parts {
  year: string
  month: string
  day: string
}

const UNKNOWN = 'unknown'

/**
 * A date as far as one knows it: `2004`, `2004-10` or `2004-10-21`, or null. Year first, because that is what history
 * knows; a day can be given once the month is.
 */
export function PartialDateField(props: FieldProps & { value: string | null; onChange: (value: string | null) => void }) {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState<{ parts: Parts; over: string | null } | null>(null)
  // What is being typed stands until the value changes from elsewhere, such as by undo.
  const isTyped = typed !== null && (typed.over === props.value || valueOf(typed.parts) === props.value)
  const parts = isTyped ? typed.parts : partsOf(props.value)

  const write = (change: Partial<Parts>): void => {
    const next = { ...parts, ...change }
    const allowed = next.month === '' ? { ...next, day: '' } : next
    setTyped({ parts: allowed, over: props.value })
    const value = valueOf(allowed)
    // A year that is half typed, or a 31st of a shorter month, is shown as a problem and not handed on.
    if (value !== undefined && value !== props.value) props.onChange(value)
  }

  const months = Array.from({ length: 12 }, (_, index) => ({ id: String(index + 1), label: monthName(index + 1, language) }))
  const days = Array.from({ length: 31 }, (_, index) => ({ id: String(index + 1), label: String(index + 1) }))
  const unknown = { id: UNKNOWN, label: t('partialDate.unknown') }
  const isWrong = valueOf(parts) === undefined
  const note = props.problem ?? (isWrong ? t('partialDate.wrong') : null)
  return (
    <Group className={styles.field} aria-labelledby={props.isLabelHidden ? undefined : id} aria-label={props.isLabelHidden ? props.label : undefined}>
      {props.isLabelHidden ? null : (
        <span id={id} className={styles.groupLabel}>
          {props.label}
        </span>
      )}
      <div className={styles.partial}>
        <TextField
          label={t('partialDate.year')}
          isLabelHidden
          placeholder={t('partialDate.year')}
          value={parts.year}
          onChange={(year) => write({ year: year.trim() })}
          maxLength={4}
          isDisabled={props.isDisabled}
        />
        <Select
          label={t('partialDate.month')}
          isLabelHidden
          value={parts.month === '' ? UNKNOWN : parts.month}
          onChange={(month) => write({ month: month === UNKNOWN ? '' : month })}
          options={[unknown, ...months]}
          isDisabled={props.isDisabled}
        />
        <Select
          label={t('partialDate.day')}
          isLabelHidden
          value={parts.day === '' ? UNKNOWN : parts.day}
          onChange={(day) => write({ day: day === UNKNOWN ? '' : day })}
          options={[unknown, ...days]}
          isDisabled={props.isDisabled || parts.month === ''}
        />
      </div>
      {note === null ? null : (
        <p className={styles.problem} role="alert">
          {note}
        </p>
      )}
      {props.description === undefined || note !== null ? null : <p className={styles.description}>{props.description}</p>}
    </Group>
  )
}

function partsOf(value: string | null): Parts {
  const [year = '', month = '', day = ''] = (value ?? '').split('-')
  return { year, month: month === '' ? '' : String(Number(month)), day: day === '' ? '' : String(Number(day)) }
}

/** What the three parts say; undefined when they are no date. */
function valueOf({ year, month, day }: Parts): string | null | undefined {
  if (year === '') return month === '' ? null : undefined
  if (!/^\d{4}$/.test(year)) return undefined
  return partialDateOf(Number(year), month === '' ? null : Number(month), day === '' ? null : Number(day)) ?? undefined
}
