import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { ChevronDownIcon } from '#renderer/ui/marks/icons.tsx'
import { fold } from '#shared/foundation/formats/fold.ts'
import { FieldFrame, type FieldProps } from '../FieldFrame.tsx'
import { OptionLine, type Option } from './Select.tsx'
import styles from '../fields.module.css'

/** More than this nobody reads; one types another letter. */
const SHOWN = 60

/**
 * A choice by typing, such as a person among thousands. Accents and case do not matter, and words may come in any order.
 * `onChange(null)` when the text is emptied.
 */
export function ComboBox<T extends string>(
  props: FieldProps & { value: T | null; onChange: (value: T | null) => void; options: readonly Option<T>[]; placeholder?: string }
) {
  const { t } = useTranslation('ui')
  const chosen = props.options.find((option) => option.id === props.value)
  const chosenLabel = chosen?.label ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? chosenLabel
  const found = useFound(props.options, typed === null || typed === chosenLabel ? '' : typed)
  return (
    <AriaComboBox
      className={styles.field}
      aria-label={props.isLabelHidden ? props.label : undefined}
      items={found}
      selectedKey={props.value}
      inputValue={text}
      onInputChange={(next) => {
        setTyped(next)
        if (next === '' && props.value !== null) props.onChange(null)
      }}
      onSelectionChange={(key) => {
        const option = props.options.find((candidate) => candidate.id === key)
        setTyped(null)
        if (option && option.id !== props.value) props.onChange(option.id)
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(props.problem)}
      validationBehavior="aria"
    >
      <FieldFrame {...props}>
        <Group className={styles.box}>
          <Input className={styles.boxInput} placeholder={props.placeholder ?? t('comboBox.type')} />
          <Button className={styles.open}>
            <ChevronDownIcon />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={styles.listPopover} offset={4}>
        <ListBox className={styles.list} items={found} renderEmptyState={() => <p className={styles.nothing}>{t('comboBox.nothing')}</p>}>
          {(option: Option<T>) => <OptionLine option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** The options whose words contain every word typed, at most as many as one reads. */
function useFound<T extends string>(options: readonly Option<T>[], typed: string): Option<T>[] {
  const folded = useMemo(() => foldedOf(options), [options])
  return useMemo(() => {
    const parts = fold(typed).split(' ').filter(Boolean)
    const found: Option<T>[] = []
    for (const { option, words } of folded) {
      if (!parts.every((part) => words.includes(part))) continue
      found.push(option)
      if (found.length === SHOWN) break
    }
    return found
  }, [folded, typed])
}

/** Folded once a list of options, however many boxes offer it. */
const FOLDED = new WeakMap<object, readonly string[]>()

function foldedOf<T extends string>(options: readonly Option<T>[]): { option: Option<T>; words: string }[] {
  let words = FOLDED.get(options)
  if (words === undefined) {
    words = options.map((option) => fold(`${option.label} ${option.detail ?? ''}`))
    FOLDED.set(options, words)
  }
  return options.map((option, index) => ({ option, words: words[index] ?? '' }))
}
