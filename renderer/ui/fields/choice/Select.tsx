import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { ChevronDownIcon, TickIcon } from '#renderer/ui/marks/icons.tsx'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import styles from '../fields.module.css'

export interface Option<T extends string> {
  id: T
  label: string
  /** A second line in the list. */
  detail?: string
}

/** A choice of one among several, in a list that opens. For two to four short ones, prefer SegmentedControl. */
export function Select<T extends string>(
  props: FieldProps & { value: T | null; onChange: (value: T) => void; options: readonly Option<T>[]; placeholder?: string }
) {
  const { t } = useTranslation('ui')
  return (
    <AriaSelect
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      selectedKey={props.value}
      onSelectionChange={(key) => {
        const chosen = props.options.find((option) => option.id === key)
        if (chosen && chosen.id !== props.value) props.onChange(chosen.id)
      }}
      placeholder={props.placeholder ?? t('select.choose')}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.problem)}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <Button className={styles.selectButton}>
          <SelectValue className={styles.selectValue} />
          <ChevronDownIcon />
        </Button>
      </FieldFrame>
      <Popover className={styles.listPopover} offset={4}>
        <ListBox className={styles.list} items={props.options}>
          {(option) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** One line of a list of options. */
export function OptionLine<T extends string>({ option }: { option: Option<T> }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
      {({ isSelected }) => (
        <>
          <span className={styles.optionWords}>
            <Text slot="label">{option.label}</Text>
            {option.detail === undefined ? null : (
              <Text slot="description" className={styles.optionDetail}>
                {option.detail}
              </Text>
            )}
          </span>
          {isSelected ? <TickIcon /> : null}
        </>
      )}
    </ListBoxItem>
  )
}
