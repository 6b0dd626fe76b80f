import { Button } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField'
import { useTranslation } from 'react-i18next'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './fields.module.css'

/** A whole number, typed or stepped by the arrow keys; null when empty. `unit` stands behind it in words: "min". */
export function NumberField(
  props: FieldProps & {
    value: number | null
    onChange: (value: number | null) => void
    minimum?: number
    maximum?: number
    step?: number
    unit?: string
  }
) {
  const { t } = useTranslation('ui')
  return (
    <AriaNumberField
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      value={props.value ?? Number.NaN}
      onChange={(value) => props.onChange(Number.isNaN(value) ? null : value)}
      minValue={props.minimum}
      maxValue={props.maximum}
      step={props.step}
      formatOptions={{ maximumFractionDigits: 0 }}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.problem)}
      validationBehavior="aria"
      incrementAriaLabel={t('number.more', { label: props.label })}
      decrementAriaLabel={t('number.less', { label: props.label })}
    >
      <FieldFrame {...props}>
        <Group className={styles.box}>
          <Input className={styles.numberInput} />
          {props.unit === undefined ? null : <span className={styles.unit}>{props.unit}</span>}
          <span className={styles.steps}>
            <Button slot="increment" className={styles.step} data-turn="up">
              <ChevronDownIcon />
            </Button>
            <Button slot="decrement" className={styles.step}>
              <ChevronDownIcon />
            </Button>
          </span>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
