import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/foundation/formats/index.ts'
import { LONGEST_MINUTES } from '#shared/domain/session/rules.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { NumberField } from '#renderer/ui/fields/NumberField.tsx'

/**
 * A length in minutes. What cannot be is not taken over and not quietly made something else: it stays as it was typed, with
 * the reason, until it is mended or the length changes elsewhere.
 */
export function MinutesField(props: { label: string; isLabelHidden?: boolean; value: number; onChange: (minutes: number) => void }) {
  const { t } = useTranslation('sessions')
  const language = useLanguage()
  const [refused, refuse] = useState<{ typed: number | null; instead: number } | null>(null)
  const shown = refused?.instead === props.value ? refused : null
  const change = (minutes: number | null): void => {
    const isPossible = minutes !== null && minutes >= 1 && minutes <= LONGEST_MINUTES
    refuse(isPossible ? null : { typed: minutes, instead: props.value })
    if (isPossible && minutes !== props.value) props.onChange(minutes)
  }
  return (
    <NumberField
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      unit="min"
      value={shown ? shown.typed : props.value}
      onChange={change}
      problem={shown ? t('minutesRefused', { most: formatNumber(LONGEST_MINUTES, language), minutes: formatNumber(props.value, language) }) : null}
    />
  )
}
